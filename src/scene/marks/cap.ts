import type { Px } from "../../base/units.ts";
import { bodySizes } from "../../layout/body/body-sizes.ts";
import { line, path, type Shape } from "../shape.ts";
import type { EndLook } from "./look.ts";

const { over: capOver } = bodySizes.cap;

/** No further than here. */
export const capShapes = ({ y, height, hue, tokens }: EndLook, x: Px): readonly Shape[] => [
  {
    shape: "path",
    path: line(x, y - height / 2 - capOver, x, y + height / 2 + capOver),
    stroke: `line-${hue}`,
    width: tokens.cap,
  },
];

/** Thereabouts. */
export function wavyShapes({ y, height, hue, tokens }: EndLook, x: Px): readonly Shape[] {
  const h = height / 2 + capOver;
  const third = (2 * h) / 3;
  return [
    {
      shape: "path",
      path: path("M", x, y - h, "q", -4, h / 3, 0, third, "t", 0, third, "t", 0, third),
      stroke: `line-${hue}`,
      width: tokens.cap,
    },
  ];
}
