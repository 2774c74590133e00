import { bodySizes } from "../../layout/body/body-sizes.ts";
import { path, type Shape } from "../shape.ts";
import type { BodyLook } from "./body-look.ts";

const { width, half } = bodySizes.edge;

/** What lies outside of what the axis shows: a triangle that points there. */
export function edgeShapes({ body: { x0: x, side }, y, hue }: BodyLook): readonly Shape[] {
  const out = (side === "before" ? -1 : 1) * (width / 2);
  return [
    {
      shape: "path",
      path: path("M", x - out, y - half, "L", x + out, y, "L", x - out, y + half, "z"),
      fill: `line-${hue}`,
    },
  ];
}
