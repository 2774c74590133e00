import type { TimeWindow } from "../layout/scale.ts";
import type { Facts } from "../facts/facts.ts";
import type { Bound, Precision } from "../time/fuzzy.ts";

const day = 86_400_000;
const units: readonly (readonly [upTo: number, precision: Precision, unit: number])[] = [
  [3 * day, "minute", 60_000],
  [3_000 * day, "day", day],
  [Infinity, "year", 365 * day],
];

/** The part of time that is in sight, in words no finer than it matters. */
export function windowWords({ from, to }: TimeWindow, { formatter }: Facts): string {
  const [, precision, unit] = units.find(([upTo]) => to - from <= upTo) ?? ["", "day", day];
  const bound = (min: number): Bound => ({ min, max: min + unit, precision });
  return formatter.fuzzy({ start: bound(from), end: bound(to - unit), zone: formatter.reader.zone }, "full");
}
