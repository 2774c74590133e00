import type { EpochMs, Px } from "../base/units.ts";
import type { TimeWindow } from "../layout/scale.ts";
import { timeOf, xOf, type ScaleStop } from "../layout/scale-stops.ts";

/*
 * The picture as it first shows is the map; a window is a stretch of its width:
 *
 *   home     x0 ├──────────────────────────────┤ x1      stops: time ↔ x, piecewise linear
 *   window            a ├─────────┤ b                    what the screen shows
 *
 * Zooming and panning move a and b; only then are they turned back into times.
 */

/** The stretch of the home picture that a window shows. */
interface Stretch {
  readonly a: Px;
  readonly b: Px;
}

/** The whole picture, and the shortest time that a window of it may show. */
export interface ZoomMap {
  readonly scaleStops: readonly ScaleStop[];
  readonly deepest: EpochMs;
}

/** Zooms by `factor` (2 shows half as much), leaving what lies at `share` of the screen, 0–1, where it is. */
export function zoomBy(
  map: ZoomMap,
  window: TimeWindow,
  { factor, share = 0.5 }: { readonly factor: number; readonly share?: number },
): TimeWindow {
  const { scaleStops } = map;
  const { a, b } = stretchOf(scaleStops, window);
  const still = a + (b - a) * share;
  return windowOf(
    scaleStops,
    deepEnough(map, { a: still - (still - a) / factor, b: still + (b - still) / factor }, still),
  );
}

/** Moves on by shares of the screen: 1 is one screen later. */
export function panBy(scaleStops: readonly ScaleStop[], window: TimeWindow, shares: number): TimeWindow {
  const { a, b } = stretchOf(scaleStops, window);
  const by = (b - a) * shares;
  return windowOf(scaleStops, { a: a + by, b: b + by });
}

/** A window that can be shown: no deeper than the map goes, no wider than the whole, at most half a screen beyond it. */
export function clamped(map: ZoomMap, window: TimeWindow): TimeWindow {
  const { scaleStops } = map;
  const given = stretchOf(scaleStops, window);
  const made = windowOf(scaleStops, deepEnough(map, given, (given.a + given.b) / 2));
  const { a, b } = stretchOf(scaleStops, made);
  // To places and back is no time exactly: what can be shown stays as it is.
  return isSame(a, given.a) && isSame(b, given.b) ? window : made;
}

/** Moves a window no further than it must for the stretch `x0`–`x1` of the home picture to be in it, with some air. */
export function reveal(
  scaleStops: readonly ScaleStop[],
  window: TimeWindow,
  { x0, x1 }: { readonly x0: Px; readonly x1: Px },
): TimeWindow {
  const { a, b } = stretchOf(scaleStops, window);
  const air = (b - a) * 0.06;
  // Of what is longer than the screen, the beginning.
  const end = Math.min(x1, x0 + (b - a) - 2 * air);
  const by = x0 - air < a ? x0 - air - a : end + air > b ? end + air - b : 0;
  const isSeen = x0 < b && x1 > a && x1 - x0 > b - a;
  return by === 0 || isSeen ? window : windowOf(scaleStops, { a: a + by, b: b + by });
}

/** The window that gives a stretch of the home picture the middle third of the screen, or a tenth of the whole where it is shorter. */
export function windowRound(map: ZoomMap, { x0, x1 }: { readonly x0: Px; readonly x1: Px }): TimeWindow {
  const { scaleStops } = map;
  const { x0: left, x1: right } = edges(scaleStops);
  const half = Math.max((x1 - x0) * 1.5, (right - left) / 20);
  return clamped(map, {
    from: timeOf(scaleStops, (x0 + x1) / 2 - half),
    to: timeOf(scaleStops, (x0 + x1) / 2 + half),
  });
}

/** True where a window shows the whole, to the pixel. */
export function isWhole(scaleStops: readonly ScaleStop[], window: TimeWindow): boolean {
  const { a, b } = stretchOf(scaleStops, window);
  const { x0, x1 } = edges(scaleStops);
  return Math.abs(a - x0) < 0.5 && Math.abs(b - x1) < 0.5;
}

const stretchOf = (scaleStops: readonly ScaleStop[], { from, to }: TimeWindow): Stretch => ({
  a: xOf(scaleStops, from),
  b: xOf(scaleStops, to),
});

/** The same place, but for what adding fractions loses. */
const isSame = (a: Px, b: Px): boolean => Math.abs(a - b) < 1e-6;

const edges = (scaleStops: readonly ScaleStop[]): { readonly x0: Px; readonly x1: Px } => ({
  x0: scaleStops[0]?.x ?? 0,
  x1: scaleStops.at(-1)?.x ?? 1,
});

function deepEnough({ scaleStops, deepest }: ZoomMap, { a, b }: Stretch, still: Px): Stretch {
  const at = timeOf(scaleStops, still);
  const share = b > a ? (still - a) / (b - a) : 0.5;
  const least = { a: xOf(scaleStops, at - deepest * share), b: xOf(scaleStops, at + deepest * (1 - share)) };
  return b - a < least.b - least.a ? least : { a, b };
}

function windowOf(scaleStops: readonly ScaleStop[], { a, b }: Stretch): TimeWindow {
  const { x0, x1 } = edges(scaleStops);
  const width = Math.min(b - a, x1 - x0);
  const middle = (a + b) / 2;
  const half = width / 2;
  // The middle of the screen stays over the picture.
  const held = b - a > width && !isSame(b - a, width) ? (x0 + x1) / 2 : Math.min(x1, Math.max(x0, middle));
  return { from: timeOf(scaleStops, held - half), to: timeOf(scaleStops, held + half) };
}
