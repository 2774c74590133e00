import type { Px } from "../../base/units.ts";
import { bodySizes } from "../../layout/body/body-sizes.ts";
import { path, type Shape } from "../shape.ts";
import type { EndLook } from "./look.ts";

type At = Pick<EndLook, "y" | "hue" | "height">;

/** It goes on: a chevron whose tip is two pixels outside. */
export function goesOnShapes({ y, hue, height }: At, x: Px, side: 1 | -1): readonly Shape[] {
  const { tip: out, length, half: most } = bodySizes.chevron;
  const half = Math.min(most, height / 2);
  const tip = x + side * out;
  const tail = tip - side * length;
  return [
    {
      shape: "path",
      path: path("M", tail, y - half, "L", tip, y, "L", tail, y + half),
      stroke: `line-${hue}`,
      width: 2,
    },
  ];
}

/** The picture's edge cut it: an arrow points to the rest. */
export function cutShapes({ y, hue, height }: At, x: Px, side: 1 | -1): readonly Shape[] {
  const half = Math.min(bodySizes.arrow.half, height / 2);
  return [
    {
      shape: "path",
      path: path("M", x - side * 8, y - half, "L", x - side * 1.5, y, "L", x - side * 8, y + half, "z"),
      fill: "ground",
      stroke: `line-${hue}`,
      width: 1.2,
    },
  ];
}
