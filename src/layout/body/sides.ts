import { endEncoding } from "./visual-encoding.ts";
import type { PlacedBody } from "./placed-body.ts";
import type { BodySide } from "./side.ts";

/** Both sides of a body. */
export const sidesOf = ({
  start,
  end,
  cutStart,
  cutEnd,
}: Pick<PlacedBody, "start" | "end" | "cutStart" | "cutEnd">): readonly [start: BodySide, end: BodySide] => [
  cutStart ? "cut" : start,
  cutEnd ? "cut" : end,
];

/** Whether whatever it was began or ended there, or thereabouts. */
export const isBound = (side: BodySide): boolean => endEncoding[side].isBound;
