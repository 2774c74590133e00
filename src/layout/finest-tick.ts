import type { Timeline } from "../model/timeline.ts";
import { clockUnit, finestClock } from "../time/clock-unit.ts";
import { isClockPrecision } from "../time/precisions.ts";
import type { TickUnit } from "../time/ticks/ladder.ts";

/** The finest unit that some event is said in; hours are named only where one has a time of day. */
export function finestOf({ events }: Timeline): TickUnit {
  const clocks = events
    .filter(({ context }) => !context)
    .flatMap(({ time }) => (time === null ? [] : [time.start, time.end]))
    .filter((edge) => typeof edge !== "string")
    .filter(({ precision }) => isClockPrecision(precision));
  return clocks.length === 0 ? "day" : finestClock(clocks.map(clockUnit));
}
