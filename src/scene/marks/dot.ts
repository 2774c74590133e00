import type { Px } from "../../base/units.ts";
import { bodySizes } from "../../layout/body/body-sizes.ts";
import { standingEncoding } from "../../layout/body/encoding.ts";
import { fillOf } from "../../layout/body/tone.ts";
import { circle, line, path, type Shape } from "../shape.ts";
import type { BodyLook } from "./look.ts";

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
): readonly Shape[] =>
  standingEncoding[standing].isSlashed
    ? [
        {
          shape: "path",
          path: line(x - half * 0.8 - 1, y + half + 1.5, x + half * 0.8 + 1, y - half - 1.5),
          stroke: `line-${hue}`,
          width: 1.8,
        },
      ]
    : [];

/** As many strokes as fit: a circle has no corner in which a cut stroke could hide. */
function roundDash(radius: Px, [stroke = 4, gap = 3]: readonly Px[]): readonly Px[] {
  const round = 2 * Math.PI * radius;
  const fit = round / Math.max(6, Math.round(round / (stroke + gap))) / (stroke + gap);
  return [stroke * fit, gap * fit].map((length) => Math.round(length * 100) / 100);
}
