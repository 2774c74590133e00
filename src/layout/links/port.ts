import type { Px } from "../../base/units.ts";
import type { PlacedItem } from "../lanes/placed-item.ts";
import type { PlacedBody } from "../body/placed-body.ts";
import { bodySizes } from "../body/body-sizes.ts";
import { bodyHalf } from "../body/drawn.ts";
import { endEncoding } from "../body/visual-encoding.ts";
import type { BodySide } from "../body/side.ts";
import { isBound, sidesOf } from "../body/sides.ts";

/** Where on a body an upright line may begin. */
export interface PortStretch {
  readonly from: Px;
  readonly to: Px;
  /** From the middle of the body to where the line begins. */
  readonly half: Px;
}

/** Where lines may leave a body: up or down from its stretches, or sideways from an end that means an exact place. */
export interface Port {
  readonly middle: Px;
  readonly stretches: readonly PortStretch[];
  /** Where a line may begin sideways; null where the end has a sign of its own. */
  readonly left: Px | null;
  readonly right: Px | null;
}

const { inset, faded, beside, point, order, claim: sign } = bodySizes.port;

/** The port of an item: its body, or the sign of a stance. */
export function portOf({ body, bar, claim }: PlacedItem): Port {
  const middle = bar.y + bar.height / 2;
  if (claim !== null) {
    const x = (body.x0 + body.x1) / 2;
    return { middle, stretches: [{ from: x, to: x, half: sign.half }], left: x - sign.beside, right: x + sign.beside };
  }
  const bodies = body.members === undefined || body.members.bodies.length === 0 ? [body] : body.members.bodies;
  const isRound = body.form === "instant";
  const [start, end] = sidesOf(body);
  const isPlain = body.form !== "bracket";
  return {
    middle,
    stretches: bodies.map((one) => {
      const [from, to] = portRange(one);
      return { from, to, half: bodyHalf(one, bar.height) + beside };
    }),
    left: isRound ? body.x0 - point : isPlain && isBound(start) ? body.x0 - beside : null,
    right: isRound ? body.x1 + point : isPlain && isBound(end) ? body.x1 + beside : null,
  };
}

/** From where to where lines may hang on a body that is no set. */
export function portRange({ form, x0, x1, start, end }: PlacedBody): readonly [Px, Px] {
  if (form === "instant") return [x0, x0];
  if (form === "bracket") return [x0 + order.start, Math.max(x0 + order.start, x1 - order.end)];
  const half = (x1 - x0) / 2;
  return [x0 + Math.min(insetOf(start), half), x1 - Math.min(insetOf(end), half)];
}

/** Where a side fades out, nothing may hang on it. */
const insetOf = (side: BodySide): Px => (endEncoding[side].sign === "point" ? faded : inset);
