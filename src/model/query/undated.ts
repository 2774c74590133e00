import { listAt } from "../../base/list-at.ts";
import { earliest, latest } from "../../time/compare.ts";
import type { Timeline, TimelineEvent } from "../timeline.ts";

/** Events that can be drawn on the axis: those with a known side, and those that an order leads from to one of them, however far. */
function placeable(events: readonly TimelineEvent[]): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = new Map<string, TimelineEvent[]>();
  const place = (event: TimelineEvent): void => {
    for (let list = [event]; list.length > 0;) {
      const next = list.flatMap(({ id }) => waiting.get(id) ?? []);
      for (const { id } of list) found.add(id);
      list = next.filter(({ id }) => !found.has(id));
    }
  };
  for (const event of events) {
    const anchor = event.time?.anchorEvent;
    if (anchor !== undefined) listAt(waiting, anchor).push(event);
  }
  for (const event of events)
    if (
      event.time !== null &&
      event.time.anchorEvent === undefined &&
      (earliest(event.time) !== null || latest(event.time) !== null)
    )
      place(event);
  return found;
}

/** The events that no axis can show: they are in the tray. */
export function undatedEvents({ events }: Timeline): readonly TimelineEvent[] {
  const foreground = events.filter(({ context }) => !context);
  const dated = placeable(foreground);
  return foreground.filter(({ id }) => !dated.has(id));
}
