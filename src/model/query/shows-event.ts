import type { EpochMs } from "../../base/units.ts";
import type { Timeline } from "../timeline.ts";
import { earliest, latest } from "../../time/compare.ts";
import { displayIn } from "../../time/display.ts";

/** Whether a window has a part of some event's time in it; background events are at the axis' edge, whatever their time. */
export function showsEvent(
  { events }: Timeline,
  { from, to }: { readonly from: EpochMs; readonly to: EpochMs },
  zone: string,
): boolean {
  const display = displayIn(zone);
  return events.some(({ time, context }) => {
    if (time === null || context) return false;
    const shown = display(time);
    const [first, last] = [earliest(shown), latest(shown)];
    const start = first ?? (shown.start === "open" ? -Infinity : last);
    const end = last ?? (shown.end === "open" ? Infinity : first);
    return start !== null && end !== null && start < to && end > from;
  });
}
