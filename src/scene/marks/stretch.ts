import type { Px } from "../../base/units.ts";
import type { Paint } from "../../theme/theme.ts";
import { line, type Shape } from "../shape.ts";

/** A thin level line from one place to another, in the pieces that a gap leaves. */
export function levelShapes(
  [x0, x1]: readonly [Px, Px],
  {
    y,
    stroke,
    width,
    dash,
    gap = null,
  }: {
    readonly y: Px;
    readonly stroke: Paint;
    readonly width: Px;
    readonly dash?: readonly Px[] | undefined;
    readonly gap?: readonly [Px, Px] | null;
  },
): readonly Shape[] {
  const pieces =
    gap === null || gap[1] <= x0 || gap[0] >= x1 ? [[x0, x1] as const] : [[x0, gap[0]] as const, [gap[1], x1] as const];
  return pieces
    .filter(([from, to]) => to - from > 0.5)
    .map(([from, to]) => ({
      shape: "path",
      path: line(from, y, to, y),
      stroke,
      width,
      ...(dash === undefined ? {} : { dash }),
    }));
}
