import type { Px } from "../../base/units.ts";
import { bodySizes, endSizes } from "../../layout/body/body-sizes.ts";
import { bodyRange, isBar } from "../../layout/body/drawn.ts";
import type { PlacedBody } from "../../layout/body/placed-body.ts";
import { sidesOf } from "../../layout/body/sides.ts";
import { circle, line, path, rectangle, type Shape } from "../shape.ts";
import type { BodyLook } from "./body-look.ts";

const { dotted } = bodySizes.dashes;
/** Room between a body and the arrow that leads to it. */
const gap: Px = 2;

/** Where a body is drawn at a bar's height, from left to right. */
function extent(body: PlacedBody): readonly [Px, Px] {
  const [from, to] = bodyRange(body);
  const [start, end] = sidesOf(body);
  return [from - endSizes[start].beside, to + endSizes[end].beside];
}

/** Earlier dates of what was moved: a ghost at each and an arrow to the next. Where none is known, an arrow comes from nowhere. */
export function ghostShapes({ body, ghosts = [], y, height, tokens }: BodyLook): readonly Shape[] {
  const arrow = (from: Px, to: Px): Shape => {
    const side = Math.sign(to - from);
    return {
      shape: "path",
      path: path("M", from, y, "H", to, "M", to - side * 4.5, y - 3.5, "L", to, y, "L", to - side * 4.5, y + 3.5),
      fill: "none",
      stroke: "muted",
      width: tokens.link,
    };
  };
  const [start] = extent(body);
  if (ghosts.length === 0) return [arrow(start - bodySizes.outside.room, start - gap + 0.5)];
  return ghosts.flatMap((ghost, k): readonly Shape[] => {
    const [x0, x1] = extent(ghost);
    const [next0, next1] = extent(ghosts[k + 1] ?? body);
    const [from, to] = next0 >= x1 ? [x1, next0 - gap] : next1 <= x0 ? [x0, next1 + gap] : [0, 0];
    const d =
      ghost.form === "instant"
        ? circle(ghost.x0, y, (x1 - x0) / 2)
        : isBar(ghost)
          ? rectangle({ x: x0, y: y - height / 2, width: x1 - x0, height, left: tokens.radius, right: tokens.radius })
          : line(x0, y, x1, y);
    return [
      { shape: "path", path: d, fill: "none", stroke: "muted", width: tokens.outline, dash: dotted },
      ...(Math.abs(to - from) > 6 ? [arrow(from, to)] : []),
    ];
  });
}
