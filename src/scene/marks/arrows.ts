import type { Px } from "../../base/units.ts";
import { bodySizes } from "../../layout/body/body-sizes.ts";
import { path, type Shape } from "../shape.ts";
import type { EndLook } from "./look.ts";

type At = Pick<EndLook, "y" | "hue">;

/** It goes on: a chevron whose tip stands two pixels outside. */
export function goesOnShapes({ y, hue }: At, x: Px, side: 1 | -1): readonly Shape[] {
  const { tip: out, length } = bodySizes.chevron;
  const tip = x + side * out;
  const tail = tip - side * length;
  return [
    {
      shape: "path",
      path: path("M", tail, y - 5, "L", tip, y, "L", tail, y + 5),
      stroke: `line-${hue}`,
      width: 2,
    },
  ];
}

/** The picture's edge cut it: an arrow points to the rest. */
export const cutShapes = ({ y, hue }: At, x: Px, side: 1 | -1): readonly Shape[] => [
  {
    shape: "path",
    path: path("M", x - side * 8, y - 4.5, "L", x - side * 1.5, y, "L", x - side * 8, y + 4.5, "z"),
    fill: "ground",
    stroke: `line-${hue}`,
    width: 1.2,
  },
];
