import type { Timeline, TimelineEvent } from "../../model/timeline.ts";
import { compareTimes } from "../../time/compare.ts";
import { inDisplayZone } from "../../time/display.ts";
import { undatedEvents } from "./lane-items.ts";

/** The story's order; an event known only as before or after another stands next to it. */
function storyOrder(events: readonly TimelineEvent[], zone: string): readonly TimelineEvent[] {
  const here = new Map(
    events.flatMap((event) =>
      event.time === null || event.time.anchorEvent !== undefined
        ? []
        : [[event, inDisplayZone(event.time, zone)] as const],
    ),
  );
  const placed = [...here].sort(([a, x], [b, y]) => compareTimes(x, y) || a.index - b.index).map(([event]) => event);
  const found = [...placed];
  for (const event of events) {
    const anchor = event.time?.anchorEvent;
    if (anchor === undefined) continue;
    const at = found.findIndex(({ id }) => id === anchor);
    const after = event.time?.relation === "AFTER" || event.time?.relation === "ON_OR_AFTER";
    found.splice(at === -1 ? found.length : at + (after ? 1 : 0), 0, event);
  }
  return found;
}

/** A timeline as it is told: the story in order, the background in order, and what no axis can show. */
export function sections(
  timeline: Timeline,
  zone: string,
): {
  readonly story: readonly TimelineEvent[];
  readonly background: readonly TimelineEvent[];
  readonly undated: readonly TimelineEvent[];
} {
  const undated = undatedEvents(timeline);
  const aside = new Set(undated);
  const context = timeline.events.filter((event) => event.context);
  return {
    story: storyOrder(
      timeline.events.filter((event) => !event.context && !aside.has(event)),
      zone,
    ),
    background: [
      ...storyOrder(
        context.filter(({ time }) => time !== null),
        zone,
      ),
      ...context.filter(({ time }) => time === null),
    ],
    undated,
  };
}
