import { undatedEvents } from "../model/query/undated.ts";
import type { Timeline, TimelineEvent } from "../model/timeline.ts";
import type { Counts } from "../time/counts.ts";
import type { FormatterOptions } from "./formatter.ts";

/** The figures of the sentence that sums a timeline up. */
export function countsOf(
  timeline: Timeline,
  { hidden, reader }: { readonly hidden: number; readonly reader: FormatterOptions },
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
    issues: faultsTold(timeline, reader),
  };
}

/** How many faults of the data this reader sees: only authors see them. Those of options are no faults of the data. */
export function faultsTold({ faults }: Pick<Timeline, "faults">, { issues = false }: FormatterOptions): number {
  return issues ? faults : 0;
}
