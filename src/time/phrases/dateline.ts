import { isClockPrecision } from "../precisions.ts";
import { DAY_MS, utcOfDay } from "../calendar.ts";
import type { Bound, Edge, FuzzyTime } from "../fuzzy.ts";
import { gridOf } from "../grid.ts";
import { sameEdge } from "../same-edge.ts";

/** From so many days a fuzzy dateline is read at its first and last alone. */
const MOST_DAYS = 62;

/** The days that a dateline can be. */
export interface DatelineDays {
  /** Days since 1970-01-01, in order. */
  readonly days: readonly number[];
  /** Whether all of them are there, or only the first and the last. */
  readonly every: boolean;
}

/** The days that a dateline can be, on the calendar of its zone; none where neither edge is known. */
export function datelineDays(dateline: FuzzyTime): DatelineDays {
  const ranges = rangesOf(dateline);
  const count = ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  if (count > MOST_DAYS)
    return {
      days: [Math.min(...ranges.map(([first]) => first)), Math.max(...ranges.map(([, last]) => last))],
      every: false,
    };
  const days = new Set(
    ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  );
  return { days: [...days].sort((a, b) => a - b), every: true };
}

/** The dateline's time of day, where it is known so finely. */
export function momentOf({
  start,
  end,
  zone,
}: FuzzyTime): { readonly bound: Bound; readonly zone: string } | undefined {
  return typeof start !== "string" &&
    sameEdge(start, end) &&
    isClockPrecision(start.precision) &&
    start.part === undefined
    ? { bound: start, zone }
    : undefined;
}

type Range = readonly [first: number, last: number];

function rangesOf({ start, end, zone, members }: FuzzyTime): readonly Range[] {
  if (members !== undefined) {
    const each = members.times.flatMap(rangesOf);
    if (each.length > 0) return each;
  }
  const known: Edge = typeof start === "string" ? end : start;
  const last: Edge = typeof end === "string" ? start : end;
  if (typeof known === "string" || typeof last === "string") return [];
  const first = dayAt(known.min, zone);
  return [[first, Math.max(first, dayAt(last.max - 1, zone))]];
}

function dayAt(ms: number, zone: string): number {
  return Math.floor(utcOfDay(gridOf(zone).wall(ms)) / DAY_MS);
}
