import type { Path } from "../../base/path.ts";
import type { Px } from "../../base/units.ts";
import type { Point } from "../../layout/geometry.ts";
import { path } from "../shape.ts";

/** A line with rounded corners; each is as round as the pieces beside it allow. */
export function elbows(points: readonly Point[], radius: Px = 4): Path {
  const pieces: Path[number][] = [];
  points.forEach(([x, y], k) => {
    const [before, after] = [points[k - 1], points[k + 1]];
    if (before === undefined) pieces.push("M", x, y);
    else if (after === undefined) pieces.push("L", x, y);
    else {
      const room = Math.min(radius, length(before, [x, y]) / 2, length([x, y], after) / 2);
      const [from, to] = [towards([x, y], before, room), towards([x, y], after, room)];
      pieces.push("L", from[0], from[1], "q", x - from[0], y - from[1], to[0] - from[0], to[1] - from[1]);
    }
  });
  return path(...pieces);
}

const length = ([x0, y0]: Point, [x1, y1]: Point): Px => Math.hypot(x1 - x0, y1 - y0);

function towards([x, y]: Point, [toX, toY]: Point, by: Px): Point {
  const whole = Math.hypot(toX - x, toY - y) || 1;
  return [x + ((toX - x) * by) / whole, y + ((toY - y) * by) / whole];
}
