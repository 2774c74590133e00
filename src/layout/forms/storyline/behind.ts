import type { Px } from "../../../base/units.ts";
import { interrupted } from "../../links/interrupted.ts";
import type { Box, Point } from "../../geometry.ts";

/** A place of an actor's line, round which it runs level. */
export interface LinePoint {
  readonly x: Px;
  readonly y: Px;
  /** Half of the level stretch. */
  readonly half: Px;
}

/** How finely a bend is followed where it runs behind a label. */
const samples = 24;

/** The way from one point of a line to the next: level, a bend, level again. */
export function stretch(from: LinePoint, to: LinePoint): readonly Point[] {
  const [leave, enter] = [from.x + from.half, to.x - to.half];
  const middle = (leave + enter) / 2;
  const bend = Array.from({ length: samples - 1 }, (_, k): Point => {
    const t = (k + 1) / samples;
    const [both, turned] = [3 * t * (1 - t), t * t * (3 - 2 * t)];
    return [(1 - t) ** 3 * leave + both * middle + t ** 3 * enter, from.y + (to.y - from.y) * turned];
  });
  return [
    [from.x, from.y],
    [leave, from.y],
    ...(Math.abs(from.y - to.y) < 0.05 ? [] : bend),
    [enter, to.y],
    [to.x, to.y],
  ];
}

/** What is drawn of each stretch of a line that runs behind labels; null for one that runs clear. */
export function behind(
  points: readonly LinePoint[],
  labels: readonly Box[],
): readonly (readonly (readonly Point[])[] | null)[] {
  return points.slice(1).map((to, k) => {
    const from = points[k] ?? to;
    const [low, high] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
    const near = labels.filter(
      (box) => box.x < to.x + 2 && box.x + box.width > from.x - 2 && box.y < high + 2 && box.y + box.height > low - 2,
    );
    if (near.length === 0) return null;
    const way = stretch(from, to);
    const pieces = interrupted(way, near);
    return pieces.length === 1 && pieces[0]?.length === way.length ? null : pieces;
  });
}
