import { bodySizes, endSizes } from "../../layout/body/body-sizes.ts";
import { asBrackets, bodyRange } from "../../layout/body/drawn.ts";
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
    ...(status === "moved" ? ghostShapes(look) : []),
    ...timeShapes(look),
    ...(body.form !== "bracket" && showsUnderWay(body, status) ? underWayShapes(look) : []),
    ...(badge ? badgeShapes(look) : []),
  ];
}

function timeShapes(look: BodyLook): readonly Shape[] {
  const { body } = look;
  if (body.members !== undefined)
    return severalShapes(look, body.members, (member) => timeShapes({ ...look, body: member }));
  if (body.form === "bracket") return orderShapes(look);
  if (body.form === "instant") return instantShapes(look);
  return asBrackets(body) ? narrowShapes(look) : barShapes(look);
}

/** What is still under way though its end is known: the chevron of what goes on, outside the end. */
function underWayShapes(look: BodyLook): readonly Shape[] {
  const { body } = look;
  const [, end] = bodyRange(body);
  return goesOnShapes(look, end + endSizes[body.end].beside + bodySizes.outside.chevron, 1);
}
