import type { Paint } from "../../theme/theme.ts";
import { circle, line, type Shape } from "../shape.ts";

/** ⊘: it is denied. */
export const prohibited = (paint: Paint): readonly Shape[] => [
  { shape: "path", path: circle(0, 0, 5), fill: "ground", stroke: paint, width: 1.6 },
  { shape: "path", path: line(-3.4, 3.4, 3.4, -3.4), stroke: paint, width: 1.6 },
];
