import type { TimelineEvent } from "../model/timeline.ts";
import { outlineOf } from "../time/allen/shapes.ts";
import { inDisplayZone } from "../time/display.ts";

/** The events of a list of which it is not known whether they began before or after the one right above. */
export function orderUnknown(events: readonly TimelineEvent[], zone: string): ReadonlySet<TimelineEvent> {
  const starts = events.map(({ time }) =>
    time === null || time.anchorEvent !== undefined ? undefined : outlineOf(inDisplayZone(time, zone)).start,
  );
  return new Set(
    events.filter((_, i) => {
      const [above, own] = [starts[i - 1], starts[i]];
      return above !== undefined && own !== undefined && own.from <= above.to && above.from <= own.to;
    }),
  );
}
