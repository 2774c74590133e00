import { bodySizes, endSizes } from "../../layout/body/body-sizes.ts";
import { bodyRange, shapeOf } from "../../layout/body/drawn.ts";
import { statusEncoding } from "../../layout/body/encoding.ts";
import { sidesOf } from "../../layout/body/sides.ts";
import { showsUnderWay } from "../../layout/body/tone.ts";
import type { Shape } from "../shape.ts";
import { goesOnShapes } from "./arrows.ts";
import { badgeShapes } from "./badge.ts";
import { barShapes } from "./bar.ts";
import { ghostShapes } from "./ghosts.ts";
import { instantShapes } from "./instant.ts";
import type { BodyLook } from "./look.ts";
import { narrowShapes } from "./narrow.ts";
import { orderShapes } from "./order.ts";
import { severalShapes } from "./several.ts";

/** The body of a time: extent and ends say when, outline and tone what became of it, the pattern how surely it is known. */
export function bodyShapes(look: BodyLook): readonly Shape[] {
  const { body, status, badge = false } = look;
  return [
    ...(statusEncoding[status].trace === "ghosts" ? ghostShapes(look) : []),
    ...timeShapes(look),
    ...(body.form !== "bracket" && showsUnderWay(body, status) ? underWayShapes(look) : []),
    ...(badge ? badgeShapes(look) : []),
  ];
}

const several = (look: BodyLook): readonly Shape[] =>
  severalShapes(look, (member) => timeShapes({ ...look, body: member }));

const drawn: Readonly<Record<ReturnType<typeof shapeOf>, (look: BodyLook) => readonly Shape[]>> = {
  instant: instantShapes,
  bar: barShapes,
  brackets: narrowShapes,
  order: orderShapes,
  "one-of": several,
  "all-of": several,
};

const timeShapes = (look: BodyLook): readonly Shape[] => drawn[shapeOf(look.body)](look);

/** What is still under way though its end is known: the chevron of what goes on, outside the end. */
function underWayShapes(look: BodyLook): readonly Shape[] {
  const { body } = look;
  const [, end] = bodyRange(body);
  return goesOnShapes(look, end + endSizes[sidesOf(body)[1]].beside + bodySizes.outside.chevron, 1);
}
