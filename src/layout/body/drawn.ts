import type { Px } from "../../base/units.ts";
import { bodySizes, endSizes } from "./body-sizes.ts";
import type { Body, End } from "./body.ts";
import type { PlacedBody } from "./placed-body.ts";

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

const bounded: ReadonlySet<End> = new Set(["hard", "cap", "wavy"]);

/** Whether a side is an end: whatever it was began or ended there, or thereabouts. */
export const isBounded = (end: End): boolean => bounded.has(end);

/** What is known to the day; what the edge cut is drawn as far as it goes. */
const isKnown = ({ form, start, end, cutStart, cutEnd }: Outline): boolean =>
  form === "bar" && start === "hard" && end === "hard" && !cutStart && !cutEnd;

/** A light region as narrow as this would look like a known day. */
const isNarrow = (outline: Outline, width: Px): boolean =>
  outline.form === "bar" &&
  !outline.isSure &&
  width < bodySizes.narrow.below &&
  bounded.has(outline.start) &&
  bounded.has(outline.end) &&
  !outline.cutStart &&
  !outline.cutEnd &&
  !isKnown(outline);

/** How long a body is drawn at least. */
function leastWidth(outline: Outline, width: Px): Px {
  if (outline.form === "instant") return bodySizes.instant.width;
  if (isKnown(outline)) return bodySizes.known.width;
  return isNarrow(outline, width) ? bodySizes.narrow.width : 0;
}

/** What is added to a body that lasts for `width` px. The one place that says so, for pixels and for every zoom. */
export function addedTo(outline: Outline, width: Px): Added {
  const { form, start, end, outside, cutStart, cutEnd } = outline;
  const least = leastWidth(outline, width);
  const room = (side: End, isCut: boolean): Px => {
    if (form === "instant") return bodySizes.instant.room;
    if (isCut) return bodySizes.plot.room;
    return isNarrow(outline, width) ? bodySizes.narrow.room : endSizes[side].room;
  };
  return {
    widened: Math.max(0, (least - width) / 2),
    before: room(start, cutStart) + (outside === "arrow" ? bodySizes.outside.room : 0),
    behind: room(end, cutEnd) + (outside === "chevron" && !cutEnd ? bodySizes.outside.room : 0),
  };
}

/** The same of a body that is placed. */
const outlineOf = ({ sure, ...rest }: PlacedBody): Outline => ({ ...rest, isSure: sure !== null });

/** Whether a vague range is too narrow to be drawn as wide as it is: ⟦ ⟧ then stand round its middle. */
export const asBrackets = (body: PlacedBody): boolean => isNarrow(outlineOf(body), body.x1 - body.x0);

/** Where a body itself is drawn, from left to right. */
export function bodyRange(body: PlacedBody): readonly [Px, Px] {
  const { widened } = addedTo(outlineOf(body), body.x1 - body.x0);
  return [body.x0 - widened, body.x1 + widened];
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
