import { bodySizes } from "../../layout/body/body-sizes.ts";
import { bodyRange } from "../../layout/body/drawn.ts";
import { sidesOf } from "../../layout/body/sides.ts";
import type { Shape } from "../shape.ts";
import { dotShapes } from "./dot.ts";
import { endShapes } from "./ends.ts";
import type { BodyLook } from "./body-look.ts";
import { levelShapes } from "./stretch.ts";

const {
  tail,
  unknown: { dissolving: share },
  dashes: { dissolving },
} = bodySizes;

/**
 * One moment, somewhere in here: a thin line between caps, as a dimension line in an engineer's drawing. Towards a side
 * that nobody knows it dissolves into dots. The dot of its standing is on it where no label bears one.
 */
export function dimensionShapes(look: BodyLook): readonly Shape[] {
  const { body, y, hue, tokens, dashed = false, gap = null, dot = false } = look;
  const [x0, x1] = bodyRange(body);
  const [start, end] = sidesOf(body);
  const unknown = share * Math.min(tail, x1 - x0);
  const [from, to] = [start === "unknown" ? x0 + unknown : x0, end === "unknown" ? x1 - unknown : x1];
  const pen = { y, stroke: `line-${hue}`, width: tokens.outline, gap } as const;
  return [
    ...levelShapes([from, to], { ...pen, dash: dashed ? tokens.dash : undefined }),
    ...levelShapes([x0, from], { ...pen, dash: dissolving }),
    ...levelShapes([to, x1], { ...pen, dash: dissolving }),
    ...endShapes({ ...look, body: { ...body, x0, x1 } }),
    ...(dot ? dotShapes(look, { x: (from + to) / 2, y }) : []),
  ];
}
