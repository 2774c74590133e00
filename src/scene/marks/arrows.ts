import type { Px } from "../../base/units.ts";
import { bodySizes } from "../../layout/body/body-sizes.ts";
import { path, type Shape } from "../shape.ts";
import type { EndLook } from "./body-look.ts";

type At = Pick<EndLook, "y" | "hue" | "height">;

/** It goes on: a chevron whose tip is outside. */
export function goesOnShapes({ y, hue, height }: At, x: Px, side: 1 | -1): readonly Shape[] {
  const { tip: out, length, half: most, line: width } = bodySizes.chevron;
  const half = Math.min(most, height / 2);
  const tip = x + side * out;
  const tail = tip - side * length;
  return [
    {
      shape: "path",
      path: path("M", tail, y - half, "L", tip, y, "L", tail, y + half),
      stroke: `line-${hue}`,
      width,
    },
  ];
}

/** The picture's edge cut it: an arrow points to the rest. */
export function cutShapes({ y, hue, height }: At, x: Px, side: 1 | -1): readonly Shape[] {
  const { tip, foot, half: most, line: width } = bodySizes.arrow;
  const half = Math.min(most, height / 2);
  return [
    {
      shape: "path",
      path: path("M", x - side * foot, y - half, "L", x - side * tip, y, "L", x - side * foot, y + half, "z"),
      fill: "ground",
      stroke: `line-${hue}`,
      width,
    },
  ];
}
