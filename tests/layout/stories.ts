import fc from "fast-check";
import { en } from "../../src/en.phrases.ts";
import { layouts, type LayWindow } from "../../src/layout/forms/lanes/layout.ts";
import type { Layout } from "../../src/layout/forms/lanes/lanes-layout.ts";
import type { TimeWindow } from "../../src/layout/scale.ts";
import type { MeasureText } from "../../src/base/measure.ts";
import { readTimeline } from "../../src/model/read.ts";
import { resolveOptions } from "../../src/scene/resolve-options.ts";
import { layoutTexts } from "../../src/scene/parts/layout-texts.ts";
import { factsFor } from "../../src/facts/facts.ts";
import { measureText } from "../../src/theme/metrics.ts";
import { type } from "../../src/theme/type.ts";
import { th } from "../../src/th.phrases.ts";
import { oncePer } from "../once.ts";

/** Numbers below a bound, the same at every run. */
function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const words = {
  en: [
    "talks",
    "treaty",
    "on",
    "shipment",
    "minister",
    "of",
    "the",
    "election",
    "refuses",
    "answer",
    "Geneva",
    "protest",
  ],
  th: ["ประชุม", "ที่", "เจนีวา", "รัฐมนตรี", "ปฏิเสธ", "คำเชิญ", "ส่ง", "อาวุธ", "การเลือกตั้ง"],
};

/** A story of `count` events in a few lanes with times, statuses and claims of every kind. */
export function story(
  count: number,
  {
    seed = 1,
    lanes = 4,
    lang = "en",
    orders = true,
  }: {
    readonly seed?: number;
    readonly lanes?: number;
    readonly lang?: "en" | "th";
    /** Whether some are known only by order. */ readonly orders?: boolean;
  } = {},
): unknown {
  const next = dice(seed);
  const one = <T>(of: readonly T[]): T => of[next(of.length)] as T;
  const day = (): string => `2022-${String(1 + next(3)).padStart(2, "0")}-${String(1 + next(28)).padStart(2, "0")}`;
  const whens: readonly ((k: number) => unknown)[] = [
    day,
    day,
    day,
    () => `${day()}T${String(next(24)).padStart(2, "0")}:${String(next(60)).padStart(2, "0")}:00Z`,
    () => [day(), day()].sort().join("/"),
    () => `2022-0${1 + next(3)}`,
    () => `${day()}~`,
    () => `${day()}/..`,
    () => `../${day()}`,
    () => `${day()}/`,
    () => ({ before: day() }),
    () => ({ by: day() }),
    () => `[${day()}, ${day()}]`,
    () => `{${day()}, ${day()}}`,
    (k) => (k === 0 || !orders ? day() : { [one(["before", "after"])]: { event: `e${next(k)}` } }),
  ];
  const actor = (): string => `a${next(lanes)}`;
  return {
    chronolane: 1,
    lang,
    dateline: "2022-02-20",
    actors: Array.from({ length: lanes }, (_, k) => ({ id: `a${k}`, name: `Actor ${k}` })),
    sources: [
      { id: "paper", name: "A Paper" },
      { id: "office", name: "An Office", actor: "a0" },
    ],
    events: Array.from({ length: count }, (_, k) => {
      const [first, other] = [actor(), actor()];
      return {
        id: `e${k}`,
        title: { [lang]: Array.from({ length: 1 + next(9) }, () => one(words[lang])).join(lang === "en" ? " " : "") },
        when: one(whens)(k),
        importance: next(11) / 10,
        actors:
          first === other
            ? [{ actor: first }]
            : [
                { actor: first, role: "agent" },
                { actor: other, role: "target" },
              ],
        ...(next(6) === 0
          ? { status: one(["planned", "cancelled"]) }
          : next(12) === 0
            ? { status: "moved", previously: [day()] }
            : {}),
        claims: [
          ...(next(3) === 0 ? [{ by: "paper", stance: "reports", said: day() }] : []),
          ...(next(5) === 0 ? [{ by: "office", stance: "denies", said: day() }] : []),
        ],
      };
    }),
  };
}

/** Small stories of every kind, by their seeds. */
export const stories = fc.record({
  seed: fc.integer({ min: 1, max: 1e6 }),
  count: fc.integer({ min: 1, max: 24 }),
  width: fc.constantFrom(720, 960, 1200),
  lang: fc.constantFrom("en" as const, "th" as const),
});

/** Lays a document out for any window. */
export function laidFor(
  document: unknown,
  {
    width = 1200,
    lang = "en",
    height,
    expand = [],
    measure = measureText,
    onLabel = () => undefined,
  }: {
    readonly width?: number;
    readonly lang?: string;
    readonly height?: number;
    readonly expand?: readonly string[];
    readonly measure?: MeasureText;
    /** Called whenever a label is worded. */ readonly onLabel?: () => void;
  } = {},
): LayWindow {
  const { timeline } = readTimeline(document);
  const resolved = resolveOptions(timeline, { languages: [en, th], lang, width }, "drawScene");
  const texts = layoutTexts({ timeline, resolved, facts: factsFor(timeline, resolved) });
  const label: typeof texts.label = (event, isTimed) => {
    onLabel();
    return texts.label(event, isTimed);
  };
  return layouts(timeline, {
    width,
    zone: resolved.zone,
    measure,
    expand,
    fonts: type,
    texts: { ...texts, label },
    ...(height === undefined ? {} : { height }),
  });
}

/** The window that shows the picture `zoom` times as large and leaves the place `x` where it is. */
export function windowAt({ scale }: Layout, zoom: number, x: number): TimeWindow | undefined {
  if (scale === null) return undefined;
  const { x0, x1 } = scale;
  return { from: scale.at(x - (x - x0) / zoom), to: scale.at(x + (x1 - x) / zoom) };
}

/** A story and its layout at home, laid out once for all tests: that takes as long as five of its windows. */
export const laidStory = oncePer(
  ({
    count,
    width,
    ...of
  }: {
    readonly count: number;
    readonly seed: number;
    readonly lang: "en" | "th";
    readonly width: number;
    readonly lanes?: number;
  }): { readonly lay: LayWindow; readonly home: Layout } => {
    const lay = laidFor(story(count, of), { width, lang: of.lang });
    return { lay, home: lay(undefined) };
  },
);

/** The seed of properties of `stories`: with one seed all of them draw the same. */
export const storiesSeed = 4;
