import type { TimelineEvent } from "../model/timeline.ts";
import { daysFromCivil } from "../time/calendar.ts";
import { inDisplayZone } from "../time/display.ts";
import type { Bound, FuzzyTime, Precision } from "../time/fuzzy.ts";
import { gridOf } from "../time/grid.ts";

const exact: ReadonlySet<Precision> = new Set(["instant", "second", "minute", "hour", "day"]);

const isExact = ({ precision, part, approximate, uncertain }: Bound): boolean =>
  exact.has(precision) && part === undefined && approximate !== true && uncertain !== true;

/** The one day that a time is known to have been on, counted from 1970; null where it is not known so well, or took longer. */
function dayOf(time: FuzzyTime | null, zone: string): number | null {
  if (time === null || time.relation !== undefined || time.members !== undefined || time.anchorEvent !== undefined)
    return null;
  const { start, end } = inDisplayZone(time, zone);
  if (typeof start !== "object" || typeof end !== "object" || !isExact(start) || !isExact(end)) return null;
  const [first, last] = [start.min, end.max - 1].map((at) => daysFromCivil(gridOf(zone).wall(at)));
  return first === undefined || first !== last ? null : first;
}

/** How many days of the display zone an event lies before (below 0) or after another; null where either is not known to the day. */
export function daysBetween(event: TimelineEvent, other: TimelineEvent, zone: string): number | null {
  const [day, from] = [dayOf(event.time, zone), dayOf(other.time, zone)];
  return day === null || from === null ? null : day - from;
}
