import type { Px } from "../../base/units.ts";
import type { PlacedBody } from "../../layout/body/placed-body.ts";
import type { Shape } from "../shape.ts";
import { capShapes, wavyShapes } from "./cap.ts";
import { cutShapes, goesOnShapes } from "./arrows.ts";
import { flagShapes } from "./flag.ts";
import type { BodyLook } from "./look.ts";
import { unknownShapes } from "./unknown.ts";

/** What is drawn at both ends of a bar. */
export function endShapes(look: BodyLook): readonly Shape[] {
  const { body } = look;
  return [
    ...(body.cutStart ? cutShapes(look, body.x0, -1) : one(look, body.start, body.x0, -1)),
    ...(body.cutEnd ? cutShapes(look, body.x1, 1) : one(look, body.end, body.x1, 1)),
  ];
}

function one(look: BodyLook, end: PlacedBody["end"], x: Px, side: 1 | -1): readonly Shape[] {
  switch (end) {
    case "cap":
      return capShapes(look, x);
    case "wavy":
      return wavyShapes(look, x);
    case "flag":
      return flagShapes(look, x);
    case "unknown":
      return unknownShapes(look, x, side);
    case "open":
      return goesOnShapes(look, x, side);
    default:
      return [];
  }
}
