import type { EpochMs, Px } from "../base/units.ts";
import type { Window } from "../layout/scale.ts";
import { timeOf, xOf, type Knot } from "./scale.ts";

/*
 * The picture as it first shows is the map; a window is a stretch of its width:
 *
 *   home     x0 ├──────────────────────────────┤ x1      knots: time ↔ x, piecewise linear
 *   window            a ├─────────┤ b                    what the screen shows
 *
 * Zooming and panning move a and b; only then are they turned back into times.
 */

/** The stretch of the home picture that a window shows. */
interface Stretch {
  readonly a: Px;
  readonly b: Px;
}

const minute: EpochMs = 60_000;

/** Zooms by `factor` (2 shows half as much), leaving what lies at `share` of the screen, 0–1, where it is. */
export function zoomBy(
  knots: readonly Knot[],
  window: Window,
  { factor, share = 0.5 }: { readonly factor: number; readonly share?: number },
): Window {
  const { a, b } = stretchOf(knots, window);
  const still = a + (b - a) * share;
  return windowOf(
    knots,
    deepEnough(knots, { a: still - (still - a) / factor, b: still + (b - still) / factor }, still),
  );
}

/** Moves on by shares of the screen: 1 is one screen later. */
export function panBy(knots: readonly Knot[], window: Window, shares: number): Window {
  const { a, b } = stretchOf(knots, window);
  const by = (b - a) * shares;
  return windowOf(knots, { a: a + by, b: b + by });
}

/** A window that can be shown: no deeper than a minute, no wider than the whole, at most half a screen beyond it. */
export function clamped(knots: readonly Knot[], window: Window): Window {
  const { a, b } = stretchOf(knots, window);
  return windowOf(knots, deepEnough(knots, { a, b }, (a + b) / 2));
}

/** Moves a window no further than it must for the stretch `x0`–`x1` of the home picture to be in it, with some air. */
export function reveal(
  knots: readonly Knot[],
  window: Window,
  { x0, x1 }: { readonly x0: Px; readonly x1: Px },
): Window {
  const { a, b } = stretchOf(knots, window);
  const air = (b - a) * 0.06;
  // Of what is longer than the screen, the beginning.
  const end = Math.min(x1, x0 + (b - a) - 2 * air);
  const by = x0 - air < a ? x0 - air - a : end + air > b ? end + air - b : 0;
  const isSeen = x0 < b && x1 > a && x1 - x0 > b - a;
  return by === 0 || isSeen ? window : windowOf(knots, { a: a + by, b: b + by });
}

/** The window that gives a stretch of the home picture the middle third of the screen, or a tenth of the whole where it is shorter. */
export function windowRound(knots: readonly Knot[], { x0, x1 }: { readonly x0: Px; readonly x1: Px }): Window {
  const { x0: left, x1: right } = edges(knots);
  const half = Math.max((x1 - x0) * 1.5, (right - left) / 20);
  return clamped(knots, { from: timeOf(knots, (x0 + x1) / 2 - half), to: timeOf(knots, (x0 + x1) / 2 + half) });
}

/** True where a window shows the whole, to the pixel. */
export function isWhole(knots: readonly Knot[], window: Window): boolean {
  const { a, b } = stretchOf(knots, window);
  const { x0, x1 } = edges(knots);
  return Math.abs(a - x0) < 0.5 && Math.abs(b - x1) < 0.5;
}

const stretchOf = (knots: readonly Knot[], { from, to }: Window): Stretch => ({
  a: xOf(knots, from),
  b: xOf(knots, to),
});

const edges = (knots: readonly Knot[]): { readonly x0: Px; readonly x1: Px } => ({
  x0: knots[0]?.x ?? 0,
  x1: knots.at(-1)?.x ?? 1,
});

function deepEnough(knots: readonly Knot[], { a, b }: Stretch, still: Px): Stretch {
  const at = timeOf(knots, still);
  const share = b > a ? (still - a) / (b - a) : 0.5;
  const least = { a: xOf(knots, at - minute * share), b: xOf(knots, at + minute * (1 - share)) };
  return b - a < least.b - least.a ? least : { a, b };
}

function windowOf(knots: readonly Knot[], { a, b }: Stretch): Window {
  const { x0, x1 } = edges(knots);
  const width = Math.min(b - a, x1 - x0);
  const middle = (a + b) / 2;
  const half = width / 2;
  // The middle of the screen stays over the picture.
  const held = width === x1 - x0 && b - a > width ? (x0 + x1) / 2 : Math.min(x1, Math.max(x0, middle));
  return { from: timeOf(knots, held - half), to: timeOf(knots, held + half) };
}
