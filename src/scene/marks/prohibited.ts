import type { Paint } from "../../theme/theme.ts";
import { circle, line, type Shape } from "../shape.ts";

/** ⊘: it is denied. */
export const prohibited = (paint: Paint): readonly Shape[] => [
  { shape: "path", d: circle(0, 0, 5), fill: "ground", stroke: paint, width: 1.6 },
  { shape: "path", d: line(-3.4, 3.4, 3.4, -3.4), stroke: paint, width: 1.6 },
];
