import { bodySizes } from "../../layout/body/body-sizes.ts";
import { line, path, type Shape } from "../shape.ts";
import { dotShapes } from "./dot.ts";
import type { BodyLook } from "./body-look.ts";
import { levelShapes } from "./stretch.ts";

const {
  bracket: { point, head: half, tip, rule, line: width },
  dashes: { dotted },
} = bodySizes;

/**
 * Order only: a dotted arrow to the dotted rule of the event before or after which it was. It has no body, because there
 * is no date; the dot of its standing is at its far end where no label bears one.
 */
export function orderShapes(look: BodyLook): readonly Shape[] {
  const { body, y, hue, tokens, gap = null, dot = false } = look;
  const isAfter = body.side === "after";
  const side = isAfter ? -1 : 1;
  const [anchor, far] = isAfter ? [body.x0, body.x1] : [body.x1, body.x0];
  const head = anchor - side * tip;
  const stroke = `line-${hue}` as const;
  return [
    ...levelShapes([Math.min(far, head), Math.max(far, head)], { y, stroke, width: tokens.outline, dash: dotted, gap }),
    {
      shape: "path",
      path: path("M", head - side * point, y - half, "L", head, y, "L", head - side * point, y + half),
      stroke,
      width: tokens.outline,
    },
    { shape: "path", path: line(anchor, y - rule, anchor, y + rule), stroke, width, dash: dotted },
    ...(dot ? dotShapes(look, { x: far + side * (bodySizes.dimension.dot / 2), y }) : []),
  ];
}
