import { bodySizes } from "../../layout/body/body-sizes.ts";
import { badgePlace } from "../../layout/lanes/badge.ts";
import type { Shape } from "../shape.ts";
import { rectangle } from "../shape.ts";
import { hasGlyph, standingGlyph } from "./standing-glyph.ts";
import type { BodyLook } from "./look.ts";

/** The standing's glyph at a body's own start, on a ground of its own: where no label is beside it. */
export function badgeShapes({ body, y, height, hue, standing }: BodyLook): readonly Shape[] {
  if (!hasGlyph(standing)) return [];
  const { size } = bodySizes.badge;
  const [x, top] = badgePlace(body, { y, height });
  return [
    {
      shape: "path",
      path: rectangle({
        x: x - size / 2,
        y: top - size / 2,
        width: size,
        height: size,
        left: 3,
        right: 3,
      }),
      fill: "ground",
    },
    ...standingGlyph(standing, { x, y: top, paint: `line-${hue}` }),
  ];
}
