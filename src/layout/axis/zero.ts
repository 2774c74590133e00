import { earliest, latest } from "../../time/compare.ts";
import type { CountedFrom } from "../../time/ticks/counted-ticks.ts";
import type { Bound, FuzzyTime, Precision } from "../../time/fuzzy.ts";
import type { TickUnit } from "../../time/ticks/ladder.ts";

/** The event that the axis counts from, as its time is known. */
export interface Zero extends CountedFrom {
  /** True where both sides are known to the day or finer; else it is drawn as a range. */
  readonly sure: boolean;
  /** The finest unit that can be counted from it. */
  readonly finest: TickUnit;
}

const clock: ReadonlySet<Precision> = new Set(["instant", "second", "minute"]);
const exact: ReadonlySet<Precision> = new Set([...clock, "hour", "day"]);
const isSure = ({ precision, part, approximate, uncertain }: Bound): boolean =>
  exact.has(precision) && part === undefined && approximate !== true && uncertain !== true;

/**
 * What is counted from: all of a time, and of one that goes on, or of which only one end is known, that end. Null where it
 * has no known end at all. `time` is already in the display zone.
 */
export function zeroOf(time: FuzzyTime): Zero | null {
  const { start, end, relation, members, anchorEvent } = time;
  const [first, last] = [earliest(time), latest(time)];
  if (anchorEvent !== undefined) return null;
  if (typeof start === "object" && typeof end === "object") {
    const sure = isSure(start) && isSure(end) && relation === undefined && members === undefined;
    return {
      from: first,
      to: last,
      sure,
      finest: sure && clock.has(start.precision) && clock.has(end.precision) ? "minute" : "day",
    };
  }
  if (typeof start === "object")
    return {
      from: relation === "AFTER" ? start.max : start.min,
      to: relation === "AFTER" ? null : start.max,
      sure: relation === undefined && isSure(start),
      finest: "day",
    };
  if (typeof end === "object")
    return { from: null, to: relation === "BEFORE" ? end.min : end.max, sure: false, finest: "day" };
  return null;
}
