import type { Json, JsonObject } from "./json.ts";
import { named } from "./path.ts";

const points = ["date", "time", "datetime", "year", "day"];
const starts = ["start", "from", "startdate", "starttime", "begin"];
const ends = ["end", "to", "enddate", "endtime"];

/** Fields by which other tools say what an event's own fields say. */
const texts: { readonly [name: string]: string } = {
  name: "title",
  headline: "title",
  description: "text",
  summary: "text",
};

/** What to use for a field of an event that other tools have; undefined for any other field. */
export function fieldHint(name: string, event: JsonObject): string | undefined {
  const plain = name.toLowerCase().replace(/[_-]/gu, "");
  const text = Object.hasOwn(texts, plain) ? texts[plain] : undefined;
  if (text !== undefined) return Object.hasOwn(event, text) ? undefined : `use "${text}"`;
  // A list or an object is something of the author's own, such as the time of a timeline that was read before.
  const isPlain = typeof event[name] === "string" || typeof event[name] === "number";
  if (Object.hasOwn(event, "when") && !isPlain) return undefined;
  if (points.includes(plain)) return 'use "when", such as "when": "2022-01-21"';
  if (!starts.includes(plain) && !ends.includes(plain)) return undefined;
  return `use "when", such as "when": ${spanOf(event.when, event[name], ends.includes(plain))}`;
}

/** A span of the event's own day and its end, where both are dates as text. */
function spanOf(when: Json | undefined, written: Json | undefined, isEnd: boolean): string {
  const own = isEnd && isDay(when) && isDay(written);
  return `{ "start": ${own ? named(when) : '"2022-01-21"'}, "end": ${own ? named(written) : '"2022-01-23"'} }`;
}

const isDay = (value: Json | undefined): value is string =>
  typeof value === "string" && /^\d{4}(?:-\d\d){0,2}$/u.test(value);
