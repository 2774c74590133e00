import { DAY_MS } from "../calendar.ts";
import type { Bound, Edge, FuzzyTime } from "../fuzzy.ts";
import { compareTimes } from "../compare.ts";
import { distinct } from "./distinct.ts";
import { setOf } from "./sets.ts";
import { isPoint } from "../same-edge.ts";

/**
 * What a phrase means where the day it was written on is not certain: one of the readings; or, where a set would lose what
 * they say, or not every day was read, the stretch that holds them all.
 */
export function mergedReadings({
  readings,
  every,
}: {
  readonly readings: readonly FuzzyTime[];
  readonly every: boolean;
}): FuzzyTime | undefined {
  const times = distinct(readings);
  const [first] = times;
  if (first === undefined || times.length === 1) return first;
  const plain = times.every(
    ({ start, end, relation }) => relation === undefined && typeof start !== "string" && typeof end !== "string",
  );
  if (every && plain) return setOf("one-of", times.toSorted(compareTimes));
  const isDeadline = first.relation === "ON_OR_BEFORE";
  const start = merged(
    times.map((time) => time.start),
    { isDeadline },
  );
  const points = times.every(isPoint);
  return {
    start,
    end: points
      ? start
      : merged(
          times.map((time) => time.end),
          { isDeadline },
        ),
    zone: first.zone,
    ...(first.relation === undefined ? {} : { relation: first.relation }),
  };
}

function merged(edges: readonly Edge[], { isDeadline }: { readonly isDeadline: boolean }): Edge {
  const word = edges.find((edge) => typeof edge === "string");
  const bounds: readonly Bound[] = edges.filter((edge) => typeof edge !== "string");
  const [first] = bounds;
  if (word !== undefined || first === undefined) return word ?? "unknown";
  const max = Math.max(...bounds.map((bound) => bound.max));
  // Of a deadline that is one of several days, it is kept where the first of these begins.
  const several = isDeadline && first.precision === "day" && bounds.some((bound) => bound.max !== max);
  const due = bounds
    .map(({ dueFrom, max: after }) => dueFrom ?? (several ? after - DAY_MS : undefined))
    .filter((from) => from !== undefined);
  const { group, ...rest } = first;
  // A season from end to end is that one; early in a season may be early in any of those that it can be.
  const isPart = rest.part !== undefined && bounds.every((bound) => bound.group === group);
  return {
    ...rest,
    ...(group !== undefined && isPart ? { group } : {}),
    min: Math.min(...bounds.map(({ min }) => min)),
    max,
    ...(due.length === 0 ? {} : { dueFrom: Math.min(...due) }),
  };
}
