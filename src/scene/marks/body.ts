import { bodySizes, endSizes } from "../../layout/body/body-sizes.ts";
import { bodyRange, hasDot, shapeOf } from "../../layout/body/drawn.ts";
import { statusEncoding } from "../../layout/body/visual-encoding.ts";
import type { ShapeRow } from "../../layout/body/encoding-rows.ts";
import { sidesOf } from "../../layout/body/sides.ts";
import { showsUnderWay } from "../../layout/body/dashed-and-struck.ts";
import type { Shape } from "../shape.ts";
import { goesOnShapes } from "./arrows.ts";
import { barShapes } from "./bar.ts";
import { dimensionShapes } from "./dimension.ts";
import { edgeShapes } from "./edge.ts";
import { ghostShapes } from "./ghosts.ts";
import { instantShapes } from "./instant.ts";
import type { BodyLook } from "./body-look.ts";
import { orderShapes } from "./order.ts";
import { severalShapes } from "./several.ts";

/** The body of a time: extent and ends say when, the outline what became of it, the fill how surely it is known. */
export function bodyShapes(look: BodyLook): readonly Shape[] {
  const { body, status } = look;
  return [
    ...(statusEncoding[status].trace === "ghosts" ? ghostShapes(look) : []),
    ...timeShapes(look),
    ...(body.form !== "bracket" && showsUnderWay(body, status) ? underWayShapes(look) : []),
  ];
}

const several = (look: BodyLook): readonly Shape[] =>
  severalShapes({ ...look, dot: look.dot === true && hasDot(look.body) }, (member) =>
    timeShapes({ ...look, body: member, dot: !hasDot(look.body) }),
  );

const drawn: Readonly<Record<ShapeRow, (look: BodyLook) => readonly Shape[]>> = {
  instant: instantShapes,
  day: barShapes,
  bar: barShapes,
  dimension: dimensionShapes,
  edge: edgeShapes,
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
