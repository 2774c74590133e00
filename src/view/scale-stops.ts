import type { EpochMs, Px } from "../base/units.ts";

/** A point of time and its place on the picture. */
export interface ScaleStop {
  readonly at: EpochMs;
  readonly x: Px;
}

/** The place of a point of time: linear between stops, and on beyond the outer ones as in the piece beside them. */
export function xOf(scaleStops: readonly ScaleStop[], at: EpochMs): Px {
  const [a, b] = piece(scaleStops, (stop) => at < stop.at);
  return b.at === a.at ? a.x : a.x + ((at - a.at) / (b.at - a.at)) * (b.x - a.x);
}

/** The point of time at a place: the inverse of {@link xOf}. */
export function timeOf(scaleStops: readonly ScaleStop[], x: Px): EpochMs {
  const [a, b] = piece(scaleStops, (stop) => x < stop.x);
  return b.x === a.x ? a.at : a.at + ((x - a.x) / (b.x - a.x)) * (b.at - a.at);
}

function piece(
  scaleStops: readonly ScaleStop[],
  isBefore: (stop: ScaleStop) => boolean,
): readonly [ScaleStop, ScaleStop] {
  const next = scaleStops.slice(1, -1).findIndex(isBefore);
  const end = next === -1 ? scaleStops.length - 1 : next + 1;
  const none: ScaleStop = { at: 0, x: 0 };
  return [scaleStops[end - 1] ?? none, scaleStops[end] ?? none];
}
