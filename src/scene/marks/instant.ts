import { bodySizes } from "../../layout/body/body-sizes.ts";
import type { Shape } from "../shape.ts";
import { dotShapes } from "./dot.ts";
import type { BodyLook } from "./body-look.ts";

/** A point of time. */
export const instantShapes = (look: BodyLook): readonly Shape[] =>
  dotShapes(look, { x: look.body.x0, y: look.y, radius: bodySizes.instant.width / 2 });
