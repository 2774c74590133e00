import type { TimelineEvent } from "../model/timeline.ts";
import { daysFromCivil } from "../time/calendar.ts";
import { inDisplayZone } from "../time/display.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import { isExactToTheDay } from "../time/precisions.ts";
import { gridOf } from "../time/grid.ts";

/** The one day that a time is known to have been on, counted from 1970; null where it is not known so well, or took longer. */
function dayOf(time: FuzzyTime | null, zone: string): number | null {
  if (time === null || time.relation !== undefined || time.members !== undefined || time.anchorEvent !== undefined)
    return null;
  const { start, end } = inDisplayZone(time, zone);
  if (typeof start !== "object" || typeof end !== "object" || !isExactToTheDay(start) || !isExactToTheDay(end))
    return null;
  const [first, last] = [start.min, end.max - 1].map((at) => daysFromCivil(gridOf(zone).wall(at)));
  return first === undefined || first !== last ? null : first;
}

/** How many days of the display zone an event lies before (below 0) or after another; null where either is not known to the day. */
export function daysBetween(event: TimelineEvent, other: TimelineEvent, zone: string): number | null {
  const [day, from] = [dayOf(event.time, zone), dayOf(other.time, zone)];
  return day === null || from === null ? null : day - from;
}
