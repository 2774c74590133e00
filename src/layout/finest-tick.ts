import type { Timeline, TimelineEvent } from "../model/timeline.ts";
import { isClockPrecision } from "../time/precisions.ts";
import type { TickUnit } from "../time/ticks/ladder.ts";

/** Hours are named only where some event has a time of day. */
export function finestOf({ events }: Timeline): TickUnit {
  const hasClock = ({ time }: TimelineEvent): boolean =>
    time !== null &&
    [time.start, time.end].some((edge) => typeof edge !== "string" && isClockPrecision(edge.precision));
  return events.some((event) => !event.context && hasClock(event)) ? "minute" : "day";
}
