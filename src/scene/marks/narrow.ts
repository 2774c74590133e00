import type { Path } from "../../base/path.ts";
import type { Px } from "../../base/units.ts";
import { bodySizes } from "../../layout/body/body-sizes.ts";
import { hasTone, stripsOf } from "../../layout/body/tone.ts";
import { path, type Shape } from "../shape.ts";
import type { BodyLook } from "./look.ts";
import { fills, patternShapes } from "./strips.ts";
import { strikes } from "./strikes.ts";

const inner: Px = bodySizes.narrow.inside / 2;
const outer: Px = bodySizes.narrow.width / 2;

/** ⟦ ⟧ round the middle of a range that is too narrow to be seen: a light region as wide as that would look like a known day. */
export function narrowShapes(look: BodyLook): readonly Shape[] {
  const { body, y, height, hue, status, standing, tokens } = look;
  const x = (body.x0 + body.x1) / 2;
  const [x0, x1, y0, y1] = [x - inner, x + inner, y - height / 2, y + height / 2];
  const list = stripsOf({ body: { ...body, x0, x1, sure: null }, status, standing });
  const bracket = (side: 1 | -1): Path =>
    path(
      "M",
      x + side * (inner - 2),
      y0,
      "H",
      x + side * outer,
      "V",
      y1,
      "H",
      x + side * (inner - 2),
      "M",
      x + side * inner,
      y0,
      "V",
      y1,
    );
  return [
    ...fills(list, { y0, y1, hue }),
    ...patternShapes(list, { hue, tokens, origin: x0, small: true, area: { y0, y1 } }),
    {
      shape: "path",
      path: [...bracket(-1), ...bracket(1)],
      fill: "none",
      stroke: `line-${hue}`,
      width: tokens.outline,
      ...(hasTone(status) ? {} : { dash: tokens.dash }),
    },
    ...strikes({ x0: x - outer, x1: x + outer, y0, y1 }, { status, standing, paint: `line-${hue}` }),
  ];
}
