import type { EpochMs } from "../../base/units.ts";
import { expectObject } from "../../base/expect.ts";
import { expectTime } from "../expect-time.ts";
import type { FuzzyTime } from "../fuzzy.ts";
import { onOneGrid } from "./shapes.ts";

/** How long something took, as far as it is known. */
export interface DurationRange {
  /** At least so many milliseconds; 0 where nothing more is known. */
  readonly min: EpochMs;
  /** At most so many milliseconds; null where nothing bounds it: an edge is not known, or it goes on. */
  readonly max: EpochMs | null;
}

/** Input for counting a duration. */
export interface DurationOptions {
  /** Up to when what goes on is counted: a dateline, or now. Left out, it has no longest duration. */
  readonly until?: FuzzyTime;
}

/**
 * How long a time lasted, at least and at most. A point such as "2022-01" is one moment or stretch inside the month:
 * from nothing to all of it. Of "one of" any member may be meant; "all of" lasts from the first to the last. What is
 * counted up to an instant before it began has lasted 0. Days of a floating time have 24 hours; use `inDisplayZone`
 * first where an hour matters.
 *
 * @throws TypeError for what is no time
 * @example durationOf(parseEdtf("2022-01-10/2022-01-16")) // 5 to 7 days
 * @example durationOf(parseEdtf("2021-12/.."), { until: parseEdtf("2022-01-22") }) // 21 to 53 days
 */
export function durationOf(time: FuzzyTime, options: DurationOptions = {}): DurationRange {
  expectTime(time, { name: "time", where: "durationOf" });
  expectObject(options, [], { name: "options", where: "durationOf", such: "an object such as { until: time }" });
  const { until } = options;
  if (until !== undefined) expectTime(until, { name: "options.until", where: "durationOf" });
  const [laid = time, limit] = onOneGrid(until === undefined ? [time] : [time, until]);
  return lasting(laid, limit);
}

function lasting(time: FuzzyTime, until: FuzzyTime | undefined): DurationRange {
  const { start, members } = time;
  if (members?.kind === "one-of") {
    const all = members.times.map((member) => lasting(member, until));
    const most = all.reduce((max, one) => Math.max(max, one.max ?? Infinity), 0);
    return { min: all.reduce((min, one) => Math.min(min, one.min), Infinity), max: most === Infinity ? null : most };
  }
  const end = time.end === "open" ? until?.end : time.end;
  if (typeof start !== "object" || typeof end !== "object") return { min: 0, max: null };
  return { min: Math.max(0, end.min - start.max), max: Math.max(0, end.max - start.min) };
}
