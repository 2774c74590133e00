import type { Px } from "../../base/units.ts";
import { line, path, type Shape } from "../shape.ts";
import { capOver } from "./cap.ts";
import type { BodyLook } from "./look.ts";

/** A date to be kept: a hard cap whose pole bears a flag. A deadline that is itself vague shows where it begins. */
export function flagShapes({ body: { vagueFrom }, y, height, hue, tokens }: BodyLook, x: Px): readonly Shape[] {
  const h = height / 2;
  const top = y - h - capOver - 6;
  return [
    ...(vagueFrom === undefined
      ? []
      : [
          {
            shape: "path",
            path: line(vagueFrom, y - h - capOver, vagueFrom, y + h + capOver),
            stroke: `line-${hue}`,
            width: tokens.cap,
            dash: [2, 2],
          } as const,
        ]),
    { shape: "path", path: line(x, top, x, y + h + capOver), stroke: `line-${hue}`, width: tokens.cap },
    { shape: "path", path: path("M", x, top, "l", 10, 4, "l", -10, 4, "z"), fill: `line-${hue}` },
  ];
}
