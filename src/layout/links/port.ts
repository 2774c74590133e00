import type { Px } from "../../base/units.ts";
import { sizes } from "../sizes.ts";
import type { PlacedItem } from "../lanes/placed-item.ts";
import type { PlacedBody } from "../body/placed-body.ts";

/** Where lines may leave a body: up or down from its stretches, or sideways from an end that means an exact place. */
export interface Port {
  readonly middle: Px;
  /** From the middle to where an upright line begins. */
  readonly half: Px;
  readonly stretches: readonly (readonly [Px, Px])[];
  /** Where a line may begin sideways; null where the end has a sign of its own. */
  readonly left: Px | null;
  readonly right: Px | null;
}

const inset: Px = 3;
/** What goes on fades out here: nothing may hang on it. */
const faded: Px = 40;

/** The port of an item: its body, or the sign of a stance. */
export function portOf({ body, bar, claim }: PlacedItem): Port {
  const middle = bar.y + bar.height / 2;
  if (claim !== null) {
    const x = (body.x0 + body.x1) / 2;
    return { middle, half: 7, stretches: [[x, x]], left: x - 8, right: x + 8 };
  }
  const bodies = body.members === undefined || body.members.bodies.length === 0 ? [body] : body.members.bodies;
  const isRound = body.form === "instant";
  const isPlain = body.form !== "bracket";
  return {
    middle,
    half: sizes.bar / 2 + 1,
    stretches: bodies.map(stretchOf),
    left: isRound ? body.x0 - 6 : isPlain && !body.cutStart && sided.has(body.start) ? body.x0 - 1 : null,
    right: isRound ? body.x1 + 6 : isPlain && !body.cutEnd && sided.has(body.end) ? body.x1 + 1 : null,
  };
}

const sided: ReadonlySet<PlacedBody["end"]> = new Set(["hard", "cap", "wavy"]);

function stretchOf({ form, x0, x1, start, end }: PlacedBody): readonly [Px, Px] {
  if (form === "instant") return [x0, x0];
  if (form === "bracket") return [x0 + 4, Math.max(x0 + 4, x1 - 12)];
  const half = (x1 - x0) / 2;
  return [x0 + Math.min(start === "open" ? faded : inset, half), x1 - Math.min(end === "open" ? faded : inset, half)];
}
