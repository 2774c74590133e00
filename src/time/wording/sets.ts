import type { Bound, FuzzyTime } from "../fuzzy.ts";
import { sameEdge } from "../same-edge.ts";

/** From this many on, members that follow one another are said as a range. */
const RUN = 3;

/** The members of a set, with three or more in a row joined to one: 1667, 1668, 1670–1672. */
export function memberRuns(times: readonly FuzzyTime[]): readonly FuzzyTime[] {
  const runs: FuzzyTime[][] = [];
  for (const time of times) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last !== undefined && follows(last, time)) run?.push(time);
    else runs.push([time]);
  }
  return runs.flatMap((run) => (run.length < RUN ? run : [joined(run)]));
}

function follows(a: FuzzyTime, b: FuzzyTime): boolean {
  const [first, second] = [point(a), point(b)];
  return (
    second !== undefined &&
    first?.max === second.min &&
    first.precision === second.precision &&
    first.approximate === second.approximate &&
    first.uncertain === second.uncertain
  );
}

/** The bound of a time that is one plain point. */
function point({ start, end, relation }: FuzzyTime): Bound | undefined {
  if (typeof start === "string" || !sameEdge(start, end) || relation !== undefined) return undefined;
  const plain = start.part === undefined && start.group === undefined;
  return plain ? start : undefined;
}

function joined(run: readonly FuzzyTime[]): FuzzyTime {
  const [first] = run;
  const last = run.at(-1);
  return { start: first?.start ?? "unknown", end: last?.end ?? "unknown", zone: first?.zone ?? "floating" };
}
