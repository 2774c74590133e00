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
    issues: shownFaultCount(timeline, reader),
  };
}

/**
 * How many faults of the data this reader is shown: none but an author, or where nothing of the document could be
 * read. Those of options are no faults of the data.
 */
export function shownFaultCount(timeline: Timeline, { issues = false }: Pick<FormatterOptions, "issues">): number {
  return issues || isUnread(timeline) ? timeline.faults : 0;
}

/** Whether nothing of a document was read: an empty picture would be misleading. */
export const isUnread = ({ events, issues = [] }: Timeline): boolean =>
  events.length === 0 && issues.some(({ severity, path }) => severity === "error" && path === "");
