import type { Px } from "../../base/units.ts";
import { bodySizes, endSizes } from "./body-sizes.ts";
import type { Body } from "./body.ts";
import type { ShapeRow } from "./encoding-rows.ts";
import type { PlacedBody } from "./placed-body.ts";
import type { Side } from "./side.ts";
import { isBound, sidesOf } from "./sides.ts";

/** What of a body decides how far it is drawn, whether it is placed yet or not. */
export interface Outline extends Pick<Body, "form" | "start" | "end" | "outside"> {
  readonly isSure: boolean;
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
}

/** How much further than from its first to its last instant a body is drawn. */
export interface Added {
  /** By which the body itself is drawn longer, on each side. */
  readonly widened: Px;
  /** The room of the marks at its ends, past the body. */
  readonly before: Px;
  readonly behind: Px;
}

/** Whether a body is a bar whose sides are both exact and in sight. What the edge cut is drawn as far as it goes. */
export const isKnown = (outline: Pick<Outline, "form" | "start" | "end" | "cutStart" | "cutEnd">): boolean =>
  outline.form === "bar" && sidesOf(outline).every((side) => side === "hard");

/** A light region as narrow as this would look like a known day. */
const isNarrow = (outline: Outline, width: Px): boolean =>
  outline.form === "bar" &&
  !outline.isSure &&
  width < bodySizes.narrow.below &&
  sidesOf(outline).every(isBound) &&
  !isKnown(outline);

/** How long a body is drawn at least. */
function leastWidth(outline: Outline, width: Px): Px {
  if (outline.form === "instant") return bodySizes.instant.width;
  if (isKnown(outline)) return bodySizes.known.width;
  return isNarrow(outline, width) ? bodySizes.narrow.width : 0;
}

/** What is added to a body that lasts for `width` px. The one place that says so, for pixels and for every zoom. */
export function addedTo(outline: Outline, width: Px): Added {
  const { form, outside, cutEnd } = outline;
  const least = leastWidth(outline, width);
  const [start, end] = sidesOf(outline);
  const room = (side: Side): Px => {
    if (form === "instant") return bodySizes.instant.room;
    return isNarrow(outline, width) ? bodySizes.narrow.room : endSizes[side].room;
  };
  return {
    widened: Math.max(0, (least - width) / 2),
    before: room(start) + (outside === "arrow" ? bodySizes.outside.room : 0),
    behind: room(end) + (outside === "chevron" && !cutEnd ? bodySizes.outside.room : 0),
  };
}

/** The same of a body that is placed. */
const outlineOf = ({ sure, ...rest }: PlacedBody): Outline => ({ ...rest, isSure: sure !== null });

/** Which kind of body is drawn: of a vague range that is too narrow to be drawn as wide as it is, ⟦ ⟧ round its middle. */
export function shapeOf(body: PlacedBody): ShapeRow {
  if (body.members !== undefined) return body.members.kind;
  if (body.form === "bracket") return "order";
  if (body.form === "instant") return "instant";
  return isNarrow(outlineOf(body), body.x1 - body.x0) ? "brackets" : "bar";
}

/** Where a body itself is drawn, from left to right. */
export function bodyRange(body: PlacedBody): readonly [Px, Px] {
  const { widened } = addedTo(outlineOf(body), body.x1 - body.x0);
  return [body.x0 - widened, body.x1 + widened];
}

/** From the middle of a bar of a height to where a body in it is drawn up and down, its ends left out. Of a set, all members reach so far. */
export function bodyHalf(body: PlacedBody, height: Px): Px {
  const [first, ...others] = body.members?.bodies ?? [];
  if (first !== undefined) return Math.min(...[first, ...others].map((member) => bodyHalf(member, height)));
  if (body.form === "instant") return bodySizes.instant.width / 2;
  return height / 2 - (body.form === "bracket" ? bodySizes.bracket.lower : 0);
}

/** Where the flag of a deadline stands up above its bar. */
export const flagRange = ({ end, x1 }: PlacedBody): readonly [Px, Px] | null =>
  end === "flag" ? [x1 - bodySizes.flag.before, x1 + bodySizes.flag.behind] : null;

/** The room that a body takes with the marks at its ends, and a set with its members. */
export function footprint(body: PlacedBody): readonly [Px, Px] {
  const { widened, before, behind } = addedTo(outlineOf(body), body.x1 - body.x0);
  const feet = (body.members?.bodies ?? []).map(footprint);
  return [
    Math.min(body.x0 - widened - before, ...feet.map(([from]) => from)),
    Math.max(body.x1 + widened + behind, ...feet.map(([, to]) => to)),
  ];
}
