import { clockUnit, finestClock } from "../../time/clock-unit.ts";
import { earliest, latest } from "../../time/compare.ts";
import type { CountedFrom } from "../../time/ticks/counted-ticks.ts";
import type { FuzzyTime } from "../../time/fuzzy.ts";
import { isExactToTheDay, isPointPrecision } from "../../time/precisions.ts";
import type { TickUnit } from "../../time/ticks/ladder.ts";

/** The event that the axis counts from, as its time is known. */
export interface Zero extends CountedFrom {
  /** True where both sides are known to the day or finer; else it is drawn as a range. */
  readonly sure: boolean;
  /** The finest unit that can be counted from it. */
  readonly finest: TickUnit;
}

/**
 * What is counted from: all of a time, and of one that goes on, or of which only one end is known, that end. Null where it
 * has no known end at all. `time` is already in the display zone.
 */
export function zeroOf(time: FuzzyTime): Zero | null {
  const { start, end, relation, members, anchorEvent } = time;
  const [first, last] = [earliest(time), latest(time)];
  if (anchorEvent !== undefined) return null;
  if (typeof start === "object" && typeof end === "object") {
    const sure = isExactToTheDay(start) && isExactToTheDay(end) && relation === undefined && members === undefined;
    return {
      from: first,
      to: last,
      sure,
      finest:
        sure && isPointPrecision(start.precision) && isPointPrecision(end.precision)
          ? finestCounted([start, end].map(clockUnit))
          : "day",
    };
  }
  if (typeof start === "object")
    return {
      from: relation === "AFTER" ? start.max : start.min,
      to: relation === "AFTER" ? null : start.max,
      sure: relation === undefined && isExactToTheDay(start),
      finest: "day",
    };
  if (typeof end === "object")
    return { from: null, to: relation === "BEFORE" ? end.min : end.max, sure: false, finest: "day" };
  return null;
}

/** Nobody counts in microseconds. */
function finestCounted(units: Parameters<typeof finestClock>[0]): TickUnit {
  const finest = finestClock(units);
  return finest === "microsecond" ? "millisecond" : finest;
}
