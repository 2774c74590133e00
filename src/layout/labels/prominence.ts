import { isContested } from "../../model/standing.ts";
import type { TimelineEvent } from "../../model/timeline.ts";
import { statusEncoding } from "../body/visual-encoding.ts";

/** How an event is set among the others: the most important one, the two next to it, what goes on, all others. */
export type Prominence = "key" | "major" | "strong" | "label";

const mostMajor = 2;

/**
 * The most important event and the two that come next, where the author says which these are: none where all are equally
 * important, and no choice among equals but that a contested event comes before others.
 */
export function prominenceOf(events: readonly TimelineEvent[]): (event: TimelineEvent) => Prominence {
  const sorted = [...events].sort(
    (a, b) => b.importance - a.importance || Number(isContested(b)) - Number(isContested(a)) || a.index - b.index,
  );
  const found = new Map<TimelineEvent, Prominence>();
  const isAbove = (count: number): boolean => {
    const [last, next] = [sorted[count - 1], sorted[count]];
    return last !== undefined && next !== undefined && last.importance > next.importance;
  };
  const [first, second] = sorted;
  const isFirst = isAbove(1) || (isAbove(mostMajor + 1) && first !== undefined && second !== undefined);
  if (first !== undefined && (isFirst || isAbove(2))) found.set(first, "key");
  if (found.size > 0)
    for (let count = 1 + mostMajor; count > 1; count -= 1)
      if (isAbove(count)) {
        for (const event of sorted.slice(1, count)) found.set(event, "major");
        break;
      }
  return (event) => found.get(event) ?? (statusEncoding[event.status].isStrong ? "strong" : "label");
}
