import fc from "fast-check";
import { bodyOf, type Body } from "../../../src/layout/body/body.ts";
import { timeScale, type TimeScale } from "../../../src/layout/scale.ts";
import { aboutTime, afterTime, beforeTime, byTime, orderTime, partOf } from "../../../src/time/compose/compose.ts";
import { parseEdtf } from "../../../src/time/edtf/parse.ts";
import type { FuzzyTime } from "../../../src/time/fuzzy.ts";

export const day = 86_400_000;
/** The days that bodies are written from. */
export const [first, last] = [Date.UTC(2022, 0, 1), Date.UTC(2022, 3, 1)];
/** The plot. */
export const [left, right] = [100, 1100];
const written = parseEdtf("2022-02-10");

/** A window in the plot. */
export const scaleOf = (from: number, to: number): TimeScale => {
  const window = { from, to };
  const breaks = { spans: [{ ...window, times: 1 }], shares: [0, 1], compressed: false };
  return timeScale({ breaks, window, x0: left, x1: right });
};

/** Times of every kind, as they are written from two days and an hour. */
const kinds: readonly ((a: string, b: string, hour: string) => FuzzyTime)[] = [
  (a) => parseEdtf(a),
  (a, _b, hour) => parseEdtf(`${a}T${hour}:00:00Z`),
  (a, b) => parseEdtf(`${a}/${b}`),
  (a) => parseEdtf(a.slice(0, 7)),
  (a) => parseEdtf(`${a}~`),
  (a) => parseEdtf(`${a}?`),
  (a, b) => parseEdtf(`${a}~/${b}`),
  (a) => parseEdtf(`${a}/..`),
  (a) => parseEdtf(`../${a}`),
  (a) => parseEdtf(`${a}/`),
  (a) => parseEdtf(`/${a}`),
  (a, b) => parseEdtf(`[${a},${b}]`),
  (a, b) => parseEdtf(`{${a},${b}}`),
  (a) => partOf("START", parseEdtf(a.slice(0, 7))),
  (a) => aboutTime(parseEdtf(a)),
  (a) => beforeTime(parseEdtf(a)),
  (a) => afterTime(parseEdtf(a)),
  (a) => byTime(parseEdtf(a), written),
  (a) => byTime(partOf("MID", parseEdtf(a.slice(0, 7))), written),
  () => orderTime("before", "other"),
  () => orderTime("after", "other"),
];

const toDay = (k: number): string => new Date(first + k * day).toISOString().slice(0, 10);
/** Bodies of every kind of time. */
export const bodies = fc
  .record({
    kind: fc.constantFrom(...kinds),
    days: fc.tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 20 })),
    hour: fc.integer({ min: 0, max: 23 }),
    outside: fc.constantFrom(undefined, "arrow" as const, "chevron" as const),
  })
  .map(({ kind, days: [a, more], hour, outside }): Body => {
    const body = bodyOf(kind(toDay(a), toDay(a + more), String(hour).padStart(2, "0")));
    return outside === undefined || body.form === "bracket" ? body : { ...body, outside };
  });
