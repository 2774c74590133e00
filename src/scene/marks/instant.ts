import type { Px } from "../../base/units.ts";
import { bodySizes } from "../../layout/body/body-sizes.ts";
import { hasTone, stripsOf } from "../../layout/body/tone.ts";
import type { Paint } from "../../theme/theme.ts";
import { circle, path, type Shape } from "../shape.ts";
import type { BodyLook } from "./look.ts";
import { patternShapes } from "./strips.ts";
import { strikes } from "./strikes.ts";

const radius: Px = bodySizes.instant.width / 2;

/** A point of time. */
export function instantShapes({ body, y, hue, status, standing, tokens }: BodyLook): readonly Shape[] {
  const x = body.x0;
  const [x0, x1, y0, y1] = [x - radius, x + radius, y - radius, y + radius];
  const paint: Paint = `line-${hue}`;
  const list = stripsOf({ body: { ...body, x0, x1, sure: body.sure === null ? null : [x0, x1] }, status, standing });
  const round = 2 * Math.PI * radius;
  const [stroke = 4, gap = 3] = tokens.dash;
  // As many strokes as fit: a circle has no corner in which a cut stroke could hide.
  const fit = round / Math.max(6, Math.round(round / (stroke + gap))) / (stroke + gap);
  return [
    { shape: "path", path: circle(x, y, radius), fill: "ground" },
    ...list
      .filter(({ fill }) => fill !== "empty")
      .map(({ x0: from, x1: to, fill }): Shape => ({
        shape: "path",
        fill: `${fill === "tone" ? "tone" : "light"}-${hue}`,
        path:
          to - from > radius
            ? circle(x, y, radius)
            : path("M", x, y0, "a", radius, radius, 0, 0, 0, 0, 2 * radius, "z"),
      })),
    ...patternShapes(list, { hue, tokens, origin: x0, small: true, area: { y0, y1, circle: { x, y, radius } } }),
    {
      shape: "path",
      path: circle(x, y, radius),
      fill: "none",
      stroke: paint,
      width: tokens.outline,
      ...(hasTone(status) ? {} : { dash: [stroke * fit, gap * fit].map((length) => Math.round(length * 100) / 100) }),
    },
    ...strikes({ x0, x1, y0, y1 }, { status, standing, paint }),
  ];
}
