import type { EpochMs, Px } from "../base/units.ts";

/** A point of time and its place on the picture. */
export interface ScaleStop {
  readonly at: EpochMs;
  readonly x: Px;
}

/** The place of a point of time: linear between stops. The outer pieces go on beyond the outer stops. */
export function xOf(stops: readonly ScaleStop[], at: EpochMs): Px {
  const [a, b] = piece(stops, (stop) => at < stop.at);
  return between(a.x, b.x, shareOf(a.at, b.at, at));
}

/** The point of time at a place: the inverse of {@link xOf}. */
export function timeOf(stops: readonly ScaleStop[], x: Px): EpochMs {
  const [a, b] = piece(stops, (stop) => x < stop.x);
  return between(a.at, b.at, shareOf(a.x, b.x, x));
}

const origin: ScaleStop = { at: 0, x: 0 };

function piece(stops: readonly ScaleStop[], isBefore: (stop: ScaleStop) => boolean): readonly [ScaleStop, ScaleStop] {
  let end = 1;
  for (let next = stops[end]; end < stops.length - 1 && next !== undefined && !isBefore(next); next = stops[end])
    end += 1;
  return [stops[end - 1] ?? origin, stops[end] ?? origin];
}

/** Two stops in one place have no length: what lies there lies in their middle. */
const shareOf = (a: number, b: number, value: number): number => (a === b ? 0.5 : (value - a) / (b - a));

const between = (a: number, b: number, share: number): number => a * (1 - share) + b * share;
