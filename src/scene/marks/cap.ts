import type { Px } from "../../base/units.ts";
import { bodySizes } from "../../layout/body/body-sizes.ts";
import { line, path, type Shape } from "../shape.ts";
import type { EndLook } from "./body-look.ts";

const { half } = bodySizes.dimension;

/** No further than here. */
export const capShapes = ({ y, hue, tokens }: EndLook, x: Px): readonly Shape[] => [
  { shape: "path", path: line(x, y - half, x, y + half), stroke: `line-${hue}`, width: tokens.cap },
];

/** Thereabouts. */
export function wavyShapes({ y, hue, tokens }: EndLook, x: Px): readonly Shape[] {
  const third = (2 * half) / 3;
  return [
    {
      shape: "path",
      path: path("M", x, y - half, "q", -4, half / 3, 0, third, "t", 0, third, "t", 0, third),
      stroke: `line-${hue}`,
      width: tokens.cap,
    },
  ];
}
