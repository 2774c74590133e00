import { round } from "../base/path.ts";
import { turnPath, type Turn } from "../base/pen/turned-pen.ts";
import type { Px } from "../base/units.ts";
import { type } from "../theme/type.ts";
import type { Shape } from "./shape.ts";

/** The picture's left on its right; `width` is the picture's. */
export const mirrorOver = (width: Px): Turn => ({ kind: "mirror", about: width });

/** What ran across runs down. */
export const transposed: Turn = { kind: "transpose" };

/** The share of a text's size by which its baseline lies below its middle. */
const sunk = 0.36;

/** Shapes turned. Writing and upright signs go where the turn takes their middle, and are not turned themselves. */
export function turned(shapes: readonly Shape[], turn: Turn): readonly Shape[] {
  const moved = (x: Px, y: Px): readonly [Px, Px] =>
    turn.kind === "transpose" ? [round(y), round(x)] : [round(turn.about - x), round(y)];
  return shapes.map((shape): Shape => {
    if (shape.shape === "text") {
      const middle = turn.kind === "transpose" ? type[shape.role].size * sunk : 0;
      const [x, y] = moved(shape.x, shape.y - middle);
      return { ...shape, x, y: round(y + middle) };
    }
    if (shape.at === undefined) return shape.upright === true ? shape : { ...shape, path: turnPath(shape.path, turn) };
    // Drawn round an origin of its own: the origin moves, the drawing turns about it.
    return {
      ...shape,
      at: moved(...shape.at),
      path: shape.upright === true ? shape.path : turnPath(shape.path, turn.kind === "mirror" ? mirrorOver(0) : turn),
    };
  });
}
