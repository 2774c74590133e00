import type { Shape } from "../shape.ts";
import { rectangle } from "../shape.ts";
import { hasGlyph, standingGlyph } from "./standing-glyph.ts";
import type { BodyLook } from "./look.ts";

/** The standing's glyph at a body's own start, on a ground of its own: where no label stands beside it. */
export function badgeShapes({ body, y, height, hue, standing }: BodyLook): readonly Shape[] {
  if (!hasGlyph(standing)) return [];
  const isPoint = body.form === "instant";
  // What else stands at a start must stay in sight: a question mark, a chevron, the anchor.
  const inset = isPoint ? -8 : body.form === "bracket" && body.side === "after" ? 12 : body.start === "unknown" || body.start === "open" ? 7 : -2;
  const [x, top] = [body.x0 + inset, isPoint ? y - 8 : y - height / 2 - 2];
  return [
    { shape: "path", d: rectangle({ x: x - 6.5, y: top - 6.5, width: 13, height: 13, left: 3, right: 3 }), fill: "ground" },
    ...standingGlyph(standing, { x, y: top, paint: `line-${hue}` }),
  ];
}
