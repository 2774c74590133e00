import type { Px } from "../../base/units.ts";
import type { TimeScale } from "../scale.ts";
import type { Zero } from "./zero.ts";

/** The event that is counted from, on the picture. */
export interface ZeroPlace {
  readonly event: string;
  /** Cut to the picture; the same where it is a rule. */
  readonly x0: Px;
  readonly x1: Px;
  /** Whether each edge is one of the event's own, not the picture's. */
  readonly edges: readonly [boolean, boolean];
  readonly sure: boolean;
  /** On which side of the picture it lies where it is not in sight. */
  readonly side: "before" | "after" | null;
}

/** Under this width a band is a rule. */
const thin: Px = 3;

/** Places what is counted from: a rule for a point of time, a band for what takes longer or is not known so well. */
export function zeroOn(event: string, { from, to, sure }: Zero, scale: TimeScale): ZeroPlace {
  const left = from === null ? -Infinity : scale.x(from);
  const right = to === null ? Infinity : scale.x(to);
  const side = right < scale.x0 ? "before" : left > scale.x1 ? "after" : null;
  const [x0, x1] = [Math.max(left, scale.x0), Math.min(right, scale.x1)];
  const isRule = right - left < thin;
  return {
    event,
    x0: isRule ? left : x0,
    x1: isRule ? left : x1,
    edges: [left >= scale.x0, right <= scale.x1],
    sure,
    side,
  };
}
