import type { EpochMs, Px } from "../base/units.ts";

/** A point of time and its place on the picture. */
export interface ScaleStop {
  readonly at: EpochMs;
  readonly x: Px;
}

/** A pair of numbers that belong together in any units: a time and its place, a time and its share of an axis, a share and its place. */
export interface Stop {
  readonly at: number;
  readonly x: number;
}

/** The place of a point of time, or what else stops pair: linear between them. The outer pieces go on beyond the outer stops. */
export function xOf(stops: readonly Stop[], at: number): number {
  const [a, b] = piece(stops, (stop) => at < stop.at);
  return between(a.x, b.x, shareOf(a.at, b.at, at));
}

/** The point of time at a place: the inverse of {@link xOf}. */
export function timeOf(stops: readonly Stop[], x: number): number {
  const [a, b] = piece(stops, (stop) => x < stop.x);
  return between(a.at, b.at, shareOf(a.x, b.x, x));
}

const origin: Stop = { at: 0, x: 0 };

function piece(stops: readonly Stop[], isBefore: (stop: Stop) => boolean): readonly [Stop, Stop] {
  let end = 1;
  for (let next = stops[end]; end < stops.length - 1 && next !== undefined && !isBefore(next); next = stops[end])
    end += 1;
  return [stops[end - 1] ?? origin, stops[end] ?? origin];
}

/** Two stops in one place have no length: what lies there lies in their middle. */
const shareOf = (a: number, b: number, value: number): number => (a === b ? 0.5 : (value - a) / (b - a));

/** From the nearer end, so that both are exact and microseconds of today's times are not lost in their sum. */
const between = (a: number, b: number, share: number): number =>
  share < 0.5 ? a + (b - a) * share : b - (b - a) * (1 - share);
