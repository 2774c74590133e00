import { undatedEvents } from "../model/query/undated.ts";
import type { Timeline, TimelineEvent } from "../model/timeline.ts";
import type { Counts } from "../time/counts.ts";

/** The figures of the sentence that sums a timeline up. */
export function countsOf(
  timeline: Timeline,
  { hidden, issues }: { readonly hidden: number; readonly issues: boolean },
): Counts {
  const { events } = timeline;
  const count = (test: (event: TimelineEvent) => boolean): number => events.filter(test).length;
  return {
    events: events.length,
    actors: new Set(
      events.flatMap((event) =>
        event.actors.map(({ actor }) => timeline.actors.find(({ id }) => id === actor)?.lane ?? actor),
      ),
    ).size,
    planned: count(({ status }) => status === "planned"),
    disputed: count(({ standing }) => standing === "disputed"),
    denied: count(({ standing }) => standing === "denied"),
    reported: count(({ standing }) => standing === "reported"),
    undated: undatedEvents(timeline).length,
    hidden,
    issues: issues ? timeline.faults : 0,
  };
}
