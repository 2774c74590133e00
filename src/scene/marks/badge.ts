import { badgePlace, badgeSize } from "../../layout/lanes/badge.ts";
import type { Shape } from "../shape.ts";
import { rectangle } from "../shape.ts";
import { hasGlyph, standingGlyph } from "./standing-glyph.ts";
import type { BodyLook } from "./look.ts";

/** The standing's glyph at a body's own start, on a ground of its own: where no label stands beside it. */
export function badgeShapes({ body, y, height, hue, standing }: BodyLook): readonly Shape[] {
  if (!hasGlyph(standing)) return [];
  const [x, top] = badgePlace(body, { y, height });
  return [
    {
      shape: "path",
      path: rectangle({
        x: x - badgeSize / 2,
        y: top - badgeSize / 2,
        width: badgeSize,
        height: badgeSize,
        left: 3,
        right: 3,
      }),
      fill: "ground",
    },
    ...standingGlyph(standing, { x, y: top, paint: `line-${hue}` }),
  ];
}
