import type { EpochMs } from "../../base/units.ts";
import { inDisplayZone } from "../display.ts";
import type { FuzzyTime } from "../fuzzy.ts";
import { sharedZone } from "../grid.ts";
import { sameEdge } from "../same-edge.ts";

/** The instants that an edge can be, both ends included. */
export interface Reach {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** All the stretches of time that something can have taken: each start with each end that lies after it. */
export interface PossibleSpans {
  readonly start: Reach;
  /** The first instant after it, so that what is over at midnight ends at midnight. */
  readonly end: Reach;
}

/** Past any date: where an unknown edge can still be, while an open one has no instant at all. */
const FAR = Number.MAX_VALUE;

const ALWAYS: Reach = { from: -Infinity, to: -Infinity };
const GOES_ON: Reach = { from: Infinity, to: Infinity };

/** The members of a set are weighed one by one up to this many; more are taken as one stretch somewhere among them. */
const MOST_MEMBERS = 400;

/** Times as they lie beside one another: where one has a zone, floating dates count by the days of that zone. */
export function onOneGrid(times: readonly FuzzyTime[], zone: string = sharedZone(times)): readonly FuzzyTime[] {
  return times.map((time) => inDisplayZone(time, zone));
}

/** The possible shapes of a time: one shape, or one for each member of "one of". */
export function shapesOf(time: FuzzyTime): readonly PossibleSpans[] {
  if (time.members?.kind !== "one-of") return [shapeOf(time)];
  const shapes = time.members.times.flatMap(shapesOf);
  return shapes.length > MOST_MEMBERS ? [around(shapes)] : shapes;
}

/** The one shape that holds all that a time can have been. */
export function outlineOf(time: FuzzyTime): PossibleSpans {
  return around(shapesOf(time));
}

/** The next instant: a millisecond on, or as near as a number so far from 1970 can come; NaN where nothing comes after. */
export function after(instant: EpochMs): EpochMs {
  if (Math.abs(instant) === Infinity) return instant < 0 ? -FAR : NaN;
  return instant + 1 > instant ? instant + 1 : instant + Math.abs(instant) * Number.EPSILON;
}

function shapeOf(time: FuzzyTime): PossibleSpans {
  const start = startOf(time);
  const end = endOf(time);
  // It begins before it ends, so each edge bounds the other too. One of less than a millisecond is still an instant.
  return {
    start: { from: start.from, to: Math.max(start.from, Math.min(start.to, before(end.to))) },
    end: { from: Math.max(end.from, after(start.from)), to: Math.max(end.from, end.to) },
  };
}

function startOf({ start, relation }: FuzzyTime): Reach {
  if (start === "open") return ALWAYS;
  if (start === "unknown") return { from: -FAR, to: FAR };
  if (relation === "AFTER") return { from: start.max, to: FAR };
  return { from: start.min, to: relation === "ON_OR_AFTER" ? FAR : before(start.max) };
}

function endOf({ start, end, relation }: FuzzyTime): Reach {
  if (end === "open") return GOES_ON;
  if (end === "unknown") return { from: -FAR, to: FAR };
  if (relation === "BEFORE") return { from: -FAR, to: end.min };
  // "By" a time with no day to count from can have come true long before.
  return { from: relation === "ON_OR_BEFORE" && !sameEdge(start, end) ? -FAR : after(end.min), to: end.max };
}

function around(shapes: readonly PossibleSpans[]): PossibleSpans {
  const reach = (reaches: readonly Reach[]): Reach => ({
    from: reaches.reduce((least, { from }) => Math.min(least, from), Infinity),
    to: reaches.reduce((most, { to }) => Math.max(most, to), -Infinity),
  });
  return { start: reach(shapes.map(({ start }) => start)), end: reach(shapes.map(({ end }) => end)) };
}

function before(instant: EpochMs): EpochMs {
  return -after(-instant);
}
