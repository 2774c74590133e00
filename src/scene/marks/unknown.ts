import type { Px } from "../../base/units.ts";
import type { Shape } from "../shape.ts";
import type { BodyLook } from "./look.ts";

/** Nobody says when: the body broke up before it, and nothing stands here that could be read as a date. */
export const unknownShapes = ({ y, hue }: BodyLook, x: Px, side: 1 | -1): readonly Shape[] => [
  { shape: "text", x: x + side * 5, y: y + 4.5, text: "?", role: "label", fill: `line-${hue}`, anchor: "middle" },
];
