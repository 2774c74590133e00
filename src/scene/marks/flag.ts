import type { Px } from "../../base/units.ts";
import { bodySizes } from "../../layout/body/body-sizes.ts";
import { line, path, type Shape } from "../shape.ts";
import type { EndLook } from "./body-look.ts";

const { over, pole, flag } = bodySizes.cap;

/** A date to be kept: a hard cap whose pole bears a flag. A deadline that is itself vague shows where it begins. */
export function flagShapes({ body: { vagueFrom }, y, hue, tokens }: EndLook, x: Px): readonly Shape[] {
  const h = bodySizes.dimension.half - over;
  const top = y - h - over - pole;
  return [
    ...(vagueFrom === undefined
      ? []
      : [
          {
            shape: "path",
            path: line(vagueFrom, y - h - over, vagueFrom, y + h + over),
            stroke: `line-${hue}`,
            width: tokens.cap,
            dash: [2, 2],
          } as const,
        ]),
    { shape: "path", path: line(x, top, x, y + h + over), stroke: `line-${hue}`, width: tokens.cap },
    { shape: "path", path: path("M", x, top, "l", flag, 4, "l", -flag, 4, "z"), fill: `line-${hue}` },
  ];
}
