import type { Px } from "../../base/units.ts";

/*
 * Zooming is a linear map of the picture as it first shows: what is `h` px from its left is zoom × h px from it
 * later, while texts and ends keep their size. So distances only grow, and what is clear at one zoom is clear at every
 * larger one:
 *
 *   place at a zoom = zoom × h + c
 */

/** A place that moves with the zoom: `h` in the initial picture, `c` px beside it at any zoom. */
export interface ZoomEdge {
  readonly h: Px;
  readonly c: Px;
}

/** What lies between two such places. */
export interface Stretch {
  readonly from: ZoomEdge;
  readonly to: ZoomEdge;
}

export const shifted = ({ h, c }: ZoomEdge, by: Px): ZoomEdge => ({ h, c: c + by });

/** Its place in the initial picture. */
export const initialX = ({ h, c }: ZoomEdge): Px => h + c;

/** The zoom from which on `a` stays left of `b` by a gap; Infinity where it never does. */
export function leftFrom(a: ZoomEdge, b: ZoomEdge, gap: Px): number {
  const missing = a.c + gap - b.c;
  const grows = b.h - a.h;
  if (grows > 0) return Math.max(0, missing / grows);
  return grows === 0 && missing <= 0 ? 0 : Infinity;
}

/** The zoom from which on two stretches stay apart by a gap, one on the same side of the other for good. */
export const apartFrom = (a: Stretch, b: Stretch, gap: Px): number =>
  Math.min(leftFrom(a.to, b.from, gap), leftFrom(b.to, a.from, gap));

/** The least stretch that holds all of these in the initial picture, and at every larger zoom too. */
export function hull(stretches: readonly [Stretch, ...(readonly Stretch[])]): Stretch {
  const h = {
    from: Math.min(...stretches.map(({ from }) => from.h)),
    to: Math.max(...stretches.map(({ to }) => to.h)),
  };
  const edge = (at: Px, initial: Px): ZoomEdge => ({ h: at, c: Number.isFinite(at) ? initial - at : 0 });
  return {
    from: edge(h.from, Math.min(...stretches.map(({ from }) => initialX(from)))),
    to: edge(h.to, Math.max(...stretches.map(({ to }) => initialX(to)))),
  };
}
