import type { Point } from "../geometry.ts";
import type { Segment } from "./route-cost.ts";

/** The straight pieces of a line. */
export const segmentsOf = (points: readonly Point[]): readonly Segment[] =>
  points.slice(1).map(([x, y], k): Segment => {
    const [x0, y0] = points[k] ?? [x, y];
    return { x0: Math.min(x0, x), x1: Math.max(x0, x), y0: Math.min(y0, y), y1: Math.max(y0, y) };
  });
