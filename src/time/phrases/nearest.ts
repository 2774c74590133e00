import { DAY_MS } from "../calendar.ts";
import type { FuzzyTime } from "../fuzzy.ts";
import type { Here } from "./here.ts";
import type { Side } from "../phrase-meaning.ts";

/** Periods that come round, counted from the one about the dateline; undefined where one has no such day. */
type Round = (count: number) => FuzzyTime | undefined;

/** 29 February is eight years away at most. */
const FARTHEST = 9;

/**
 * The period that is meant where only its place in the year or month is said: the last one that has begun, or the first
 * that is not over. Where neither is asked for, both, the nearer first.
 */
export function nearestOf(round: Round, here: Here, side: Side | undefined): readonly FuzzyTime[] {
  if (side !== undefined) return [onSide(round, here, side)].filter((time) => time !== undefined);
  return nearerFirst(onSide(round, here, "past"), onSide(round, here, "future"), here);
}

/** Two readings on either side of the dateline, in the order in which they are likely. */
export function nearerFirst(
  past: FuzzyTime | undefined,
  future: FuzzyTime | undefined,
  here: Here,
): readonly FuzzyTime[] {
  const ahead =
    here.lean === undefined
      ? past !== undefined && future !== undefined && distance(future, here) < distance(past, here)
      : here.lean === "future";
  return (ahead ? [future, past] : [past, future]).filter((time) => time !== undefined);
}

/** How many milliseconds lie between a time and the dateline's day. */
export function distance(time: FuzzyTime, here: Here): number {
  const { start, end } = shaped(time, here);
  const first = typeof start === "string" ? -Infinity : start.min - (here.day + 1) * DAY_MS;
  const last = typeof end === "string" ? -Infinity : here.day * DAY_MS - end.max;
  return Math.max(first, last, -1);
}

/** Whether a time has begun, or is not over, on the dateline's day. */
export function liesOn(side: Side, time: FuzzyTime, here: Here): boolean {
  return side === "past" ? hasBegun(time, here) : isNotOver(time, here);
}

function onSide(round: Round, here: Here, side: Side): FuzzyTime | undefined {
  const step = side === "past" ? -1 : 1;
  for (let count = -step; Math.abs(count) <= FARTHEST; count += step) {
    const time = round(count);
    if (time !== undefined && liesOn(side, time, here)) return time;
  }
  return undefined;
}

function hasBegun(time: FuzzyTime, here: Here): boolean {
  if (here.other === true && holds(time, here)) return false;
  const { start } = shaped(time, here);
  return typeof start === "string" || start.min < (here.day + 1) * DAY_MS;
}

/** Whether a time, with what the words around make of it, ends on the dateline's day or later. */
export function isNotOver(time: FuzzyTime, here: Here): boolean {
  if (here.other === true && holds(time, here)) return false;
  const { end } = shaped(time, here);
  return typeof end === "string" || end.max > here.day * DAY_MS;
}

function holds({ start, end }: FuzzyTime, { day }: Here): boolean {
  return (
    typeof start !== "string" && typeof end !== "string" && start.min < (day + 1) * DAY_MS && end.max > day * DAY_MS
  );
}

function shaped(time: FuzzyTime, { shape }: Here): FuzzyTime {
  return shape === undefined ? time : shape(time);
}
