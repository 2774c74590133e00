import type { Px } from "../../base/units.ts";
import { endEncoding } from "../../layout/body/visual-encoding.ts";
import type { EndRow } from "../../layout/body/encoding-rows.ts";
import { sidesOf } from "../../layout/body/sides.ts";
import type { Shape } from "../shape.ts";
import { cutShapes } from "./arrows.ts";
import { capShapes, wavyShapes } from "./cap.ts";
import { flagShapes } from "./flag.ts";
import type { EndLook } from "./body-look.ts";
import { unknownShapes } from "./unknown.ts";

const drawn: Readonly<Record<EndRow["sign"], (look: EndLook, x: Px, side: 1 | -1) => readonly Shape[]>> = {
  none: () => [],
  cap: capShapes,
  wave: wavyShapes,
  flag: flagShapes,
  question: unknownShapes,
  // A bar draws its own point.
  point: () => [],
  arrow: cutShapes,
};

/** What is drawn at both ends of a body. */
export function endShapes(look: EndLook): readonly Shape[] {
  const { body } = look;
  const [start, end] = sidesOf(body);
  return [...drawn[endEncoding[start].sign](look, body.x0, -1), ...drawn[endEncoding[end].sign](look, body.x1, 1)];
}
