import type { DocumentEvent, TimelineDocument, When } from "../../src/index.ts";
import { bodies } from "./decade-deeds.ts";
import { landmarks } from "./decade-landmarks.ts";
import { about, agent, confirms, reports } from "./notation.ts";

const dayLong = 86_400_000;
const first = Date.UTC(2014, 0, 6);
/** Days, nearly ten years. */
const prime = 3517;

const day = (after: number): string => new Date(first + after * dayLong).toISOString().slice(0, 10);

/** Mostly days, as registers have them; some months and vaguer times, and stretches for what takes weeks. */
function when(start: number, { k, lasts }: { readonly k: number; readonly lasts: boolean }): When {
  if (lasts) return `${day(start)}/${day(start + 12 + ((k * 7) % 120))}`;
  const month = day(start).slice(0, 7);
  switch (k % 16) {
    case 5:
      return month;
    case 8:
      return { about: month };
    case 13:
      return k % 3 === 0 ? { early: month } : { late: month };
    default:
      return day(start);
  }
}

const entries = bodies.flatMap(({ id, deeds, tag }) =>
  deeds.flatMap(([verb, concerned, things, lasts = false]) =>
    things.split("|").map((thing) => ({ id, tag, title: `${verb} ${thing}`, concerned, lasts })),
  ),
);

/** Every deed once, strewn over the years by a square modulo a prime: some months are full, some empty. */
const register = entries.map(({ id, tag, title, concerned, lasts }, k): DocumentEvent => {
  const share = ((k * 61) % 101) / 101;
  return {
    id: `entry-${k + 1}`,
    title,
    when: when((k * k * 37 + k * 1379 + 211) % prime, { k, lasts }),
    status: "happened",
    actors: [agent(id), ...(concerned === "" ? [] : [about(concerned)])],
    // Few matter much, many little.
    importance: Math.round(60 * share ** 4 + 4) / 100,
    claims: k % 5 === 2 ? [reports("herald")] : k % 3 === 0 ? [confirms(id), reports("radio")] : [confirms(id)],
    tags: [tag],
  };
});

/** An invented town in ten years: what its papers kept, most of it small. The same on every machine. */
export const decade: TimelineDocument = {
  chronolane: 1,
  title: "Ten years of Quillhaven",
  subtitle: "An invented town: 250 entries of its papers from 2014 to 2023, three of them plans",
  credit: "Everything in it is invented",
  lang: "en",
  zone: "UTC",
  dateline: "2024-01-15",
  actors: bodies.map(({ id, name }) => ({ id, name, kind: "organisation" })),
  sources: [
    { id: "herald", name: "Quillhaven Herald", kind: "outlet" },
    { id: "radio", name: "Radio Quill", kind: "outlet" },
    { id: "estuary-post", name: "Estuary Post", kind: "outlet" },
    { id: "morning", name: "Morning Quill", kind: "outlet", copyOf: "herald" },
  ],
  events: [...landmarks, ...register],
};
