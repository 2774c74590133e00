import type { EpochMs, Px } from "../base/units.ts";

/** A point of time and its place on the picture. */
export interface Knot {
  readonly at: EpochMs;
  readonly x: Px;
}

/** The place of a point of time: linear between knots, and on beyond the outer ones as in the piece beside them. */
export function xOf(knots: readonly Knot[], at: EpochMs): Px {
  const [a, b] = piece(knots, (knot) => at < knot.at);
  return b.at === a.at ? a.x : a.x + ((at - a.at) / (b.at - a.at)) * (b.x - a.x);
}

/** The point of time at a place: the inverse of {@link xOf}. */
export function timeOf(knots: readonly Knot[], x: Px): EpochMs {
  const [a, b] = piece(knots, (knot) => x < knot.x);
  return b.x === a.x ? a.at : a.at + ((x - a.x) / (b.x - a.x)) * (b.at - a.at);
}

function piece(knots: readonly Knot[], isBefore: (knot: Knot) => boolean): readonly [Knot, Knot] {
  const next = knots.slice(1, -1).findIndex(isBefore);
  const end = next === -1 ? knots.length - 1 : next + 1;
  const none: Knot = { at: 0, x: 0 };
  return [knots[end - 1] ?? none, knots[end] ?? none];
}
