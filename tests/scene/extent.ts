import { drawPath, oneByOne } from "../../src/base/pen/pen.ts";
import type { Shape } from "../../src/scene/shape.ts";

/** The box round shapes: path corners and the ends of arcs, strokes left out. */
export function extentOf(shapes: readonly Shape[]): {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
} {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const shape of shapes) {
    if (shape.shape === "text") continue;
    let [x, y] = [0, 0];
    const [dx, dy] = shape.at ?? [0, 0];
    drawPath(
      shape.path,
      oneByOne((letter, numbers) => {
        const relative = letter === letter.toLowerCase();
        const [a = 0, b = 0] = numbers.slice(-2);
        if (letter.toLowerCase() === "h") x = relative ? x + a : a;
        else if (letter.toLowerCase() === "v") y = relative ? y + a : a;
        else if (letter !== "z") [x, y] = relative ? [x + a, y + b] : [a, b];
        xs.push(x + dx);
        ys.push(y + dy);
      }),
    );
  }
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
}
