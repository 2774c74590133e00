import type { Px } from "../../base/units.ts";
import { bodySizes } from "../../layout/body/body-sizes.ts";
import { standingEncoding } from "../../layout/body/visual-encoding.ts";
import { fillOf } from "../../layout/body/dashed-and-struck.ts";
import { circle, line, path, type Shape } from "../shape.ts";
import type { BodyLook } from "./body-look.ts";

const {
  slash,
  dashed: { round: least },
} = bodySizes;

type DotLook = Pick<BodyLook, "hue" | "standing" | "dashed" | "tokens">;

/** A round mark: filled as far as its standing is sure, its outline dashed as its status is. */
export function dotShapes(
  { hue, standing, dashed = false, tokens }: DotLook,
  { x, y, radius = bodySizes.dimension.dot / 2 }: { readonly x: Px; readonly y: Px; readonly radius?: Px },
): readonly Shape[] {
  const { share, tone } = fillOf(standing, dashed);
  const stroke = `line-${hue}` as const;
  const fill = `${tone}-${hue}` as const;
  return [
    { shape: "path", path: circle(x, y, radius), fill: "ground" },
    ...(share === 0
      ? []
      : [
          {
            shape: "path",
            fill,
            path:
              share === 1
                ? circle(x, y, radius)
                : path("M", x, y - radius, "a", radius, radius, 0, 0, 0, 0, 2 * radius, "z"),
          } as const,
        ]),
    {
      shape: "path",
      path: circle(x, y, radius),
      fill: "none",
      stroke,
      width: tokens.outline,
      ...(dashed ? { dash: roundDash(radius, tokens.dash) } : {}),
    },
    ...slashShapes(standing, { x, y, half: radius, hue }),
  ];
}

/** The slash of what is denied, through a mark that reaches so far up and down. */
export const slashShapes = (
  standing: BodyLook["standing"],
  { x, y, half, hue }: { readonly x: Px; readonly y: Px; readonly half: Px; readonly hue: BodyLook["hue"] },
): readonly Shape[] => {
  if (!standingEncoding[standing].isSlashed) return [];
  const [across, up] = [slash.share * half + slash.beside, half + slash.over];
  return [
    { shape: "path", path: line(x - across, y + up, x + across, y - up), stroke: `line-${hue}`, width: slash.line },
  ];
};

/** As many strokes as fit: a circle has no corner in which a cut stroke could hide. */
function roundDash(radius: Px, [stroke = 1, gap = 1]: readonly Px[]): readonly Px[] {
  const round = 2 * Math.PI * radius;
  const fit = round / Math.max(least, Math.round(round / (stroke + gap))) / (stroke + gap);
  return [stroke * fit, gap * fit].map((length) => Number(length.toFixed(2)));
}
