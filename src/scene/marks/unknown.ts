import type { Px } from "../../base/units.ts";
import { bodySizes } from "../../layout/body/body-sizes.ts";
import { round, type Shape } from "../shape.ts";
import type { EndLook } from "./body-look.ts";

/** Nobody says when: the body broke up before it, and nothing here could be read as a date. */
export const unknownShapes = ({ y, hue }: EndLook, x: Px, side: 1 | -1): readonly Shape[] => [
  {
    shape: "text",
    x: round(x + side * bodySizes.question),
    y: y + 4.5,
    text: "?",
    role: "label",
    fill: `line-${hue}`,
    anchor: "middle",
  },
];
