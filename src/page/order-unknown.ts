import type { TimelineEvent } from "../model/timeline.ts";
import { outlineOf } from "../time/allen/shapes.ts";
import { inDisplayZone } from "../time/display.ts";

/** The events of a list of which it is not known that they began after all that stands above them. */
export function orderUnknown(events: readonly TimelineEvent[], zone: string): ReadonlySet<TimelineEvent> {
  const found = new Set<TimelineEvent>();
  let reached = -Infinity;
  for (const event of events) {
    if (event.time === null || event.time.anchorEvent !== undefined) continue;
    const { from, to } = outlineOf(inDisplayZone(event.time, zone)).start;
    if (from <= reached) found.add(event);
    reached = Math.max(reached, to);
  }
  return found;
}
