import type { EpochMs } from "../base/units.ts";
import { expectTime } from "./expect-time.ts";
import type { FuzzyTime } from "./fuzzy.ts";

/**
 * The first instant at which it can have begun; null where that is open or not known. After "after X" it is the end of
 * X. A floating time answers on the UTC grid; use `inDisplayZone` first to compare it with instants.
 *
 * @throws TypeError for what is no time
 * @example earliest(parseEdtf("2022-01")) // 1640995200000
 */
export function earliest(time: FuzzyTime): EpochMs | null {
  expectTime(time, { name: "time", where: "earliest" });
  const { start, relation } = time;
  if (typeof start === "string") return null;
  return relation === "AFTER" ? start.max : start.min;
}

/**
 * The instant by which it has certainly ended, exclusive; null where that is open or not known. Of "before X" it is the
 * beginning of X.
 *
 * @throws TypeError for what is no time
 * @example latest(parseEdtf("2022-01")) // 1643673600000, the first instant of February
 */
export function latest(time: FuzzyTime): EpochMs | null {
  expectTime(time, { name: "time", where: "latest" });
  const { end, relation } = time;
  if (typeof end === "string") return null;
  return relation === "BEFORE" ? end.min : end.max;
}

/**
 * Orders times for a list: by the earliest beginning, then by the latest end. What has gone on for ever comes first;
 * where only the end is known it replaces the beginning; a time without any date comes last. It always finds an order:
 * `orderGroups` says which of it is known.
 *
 * @returns below 0 when `a` comes first, above 0 when `b` does, 0 when neither has to; for `Array.prototype.sort`
 * @throws TypeError for what is no time
 * @example times.toSorted(compareTimes)
 */
export function compareTimes(a: FuzzyTime, b: FuzzyTime): number {
  expectTime(a, { name: "first time", where: "compareTimes" });
  expectTime(b, { name: "second time", where: "compareTimes" });
  return order(beginning(a), beginning(b)) || order(ending(a), ending(b)) || endWord(a) - endWord(b);
}

function beginning(time: FuzzyTime): number {
  return time.start === "open" ? -Infinity : (earliest(time) ?? latest(time) ?? Infinity);
}

function ending(time: FuzzyTime): number {
  return latest(time) ?? Infinity;
}

/** An end that nobody knows comes after one that is still to come. */
function endWord({ end }: FuzzyTime): number {
  return end === "unknown" ? 2 : end === "open" ? 1 : 0;
}

function order(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
