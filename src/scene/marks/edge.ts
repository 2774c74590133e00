import { path, type Shape } from "../shape.ts";
import type { BodyLook } from "./look.ts";

/** What lies outside of what the axis shows: a triangle that points there. */
export function edgeShapes({ body: { x0: x, side }, y, hue }: BodyLook): readonly Shape[] {
  const out = side === "before" ? -1 : 1;
  return [
    {
      shape: "path",
      path: path("M", x - out * 4, y - 4.5, "L", x + out * 4, y, "L", x - out * 4, y + 4.5, "z"),
      fill: `line-${hue}`,
    },
  ];
}
