import type { Px } from "../../base/units.ts";
import { bodySizes, endSizes } from "./body-sizes.ts";
import type { Body } from "./body.ts";
import type { ShapeRow } from "./encoding-rows.ts";
import type { PlacedBody } from "./placed-body.ts";
import type { BodySide } from "./side.ts";
import { sidesOf } from "./sides.ts";

/** What of a body decides how far it is drawn, whether it is placed yet or not. */
export interface Outline extends Pick<Body, "form" | "start" | "end" | "outside"> {
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

/** Whether a body has an area: a known day, or what lasted. */
export const isBar = ({ form }: Pick<Body, "form">): boolean => form === "bar" || form === "day";

/**
 * How long a body is drawn at least: what is shorter could not be told from a stroke. What goes on for good, or was cut,
 * is as long as there is room for it: its known end keeps its place.
 */
function leastWidth(outline: Outline): Px {
  if (outline.form === "instant" || outline.form === "edge") return bodySizes[outline.form].width;
  if (sidesOf(outline).some((side) => side === "cut" || side === "open")) return 0;
  return outline.form === "dimension" ? bodySizes.dimension.width : isBar(outline) ? bodySizes.known.width : 0;
}

/** What is added to a body that lasts for `width` px. The one place that says so, for pixels and for every zoom. */
export function addedTo(outline: Outline, width: Px): Added {
  const { form, outside, cutEnd } = outline;
  const [start, end] = sidesOf(outline);
  const room = (side: BodySide): Px => (form === "instant" ? bodySizes.instant.room : endSizes[side].room);
  return {
    widened: Math.max(0, (leastWidth(outline) - width) / 2),
    before: room(start) + (outside === "arrow" ? bodySizes.outside.room : 0),
    behind: room(end) + (outside === "chevron" && !cutEnd ? bodySizes.outside.room : 0),
  };
}

/** Which kind of body is drawn. */
export function shapeOf(
  body: Pick<Body, "form"> & { readonly members?: { readonly kind: "one-of" | "all-of" } },
): ShapeRow {
  if (body.members !== undefined) return body.members.kind;
  return body.form === "bracket" ? "order" : body.form;
}

/** Whether a dot beside the label, or on the body where it has none, shows the standing: lines have no area to fill. */
export const hasDot = ({
  form,
  members,
}: Pick<Body, "form"> & { readonly members?: { readonly kind: "one-of" | "all-of" } }): boolean =>
  members === undefined ? form === "dimension" || form === "bracket" || form === "edge" : members.kind === "one-of";

/** Where a body itself is drawn, from left to right. */
export function bodyRange(body: PlacedBody): readonly [Px, Px] {
  const { widened } = addedTo(body, body.x1 - body.x0);
  return [body.x0 - widened, body.x1 + widened];
}

/** From the middle of a bar of a height to where a body in it is drawn up and down, its ends left out. Of a set, all members reach so far. */
export function bodyHalf(body: PlacedBody, height: Px): Px {
  const [first, ...others] = body.members?.bodies ?? [];
  if (first !== undefined) return Math.min(...[first, ...others].map((member) => bodyHalf(member, height)));
  if (body.form === "instant") return bodySizes.instant.width / 2;
  if (isBar(body)) return barHeight(body, height) / 2;
  return 1;
}

/** How tall a bar is drawn where a known day has a height: what lasted is taller, what surely lasted at no time is thin. */
export function barHeight(body: PlacedBody, height: Px): Px {
  if (body.form === "day") return height;
  return body.sure === null && !isRunOut(body) ? bodySizes.lasting.thin : height + bodySizes.lasting.taller;
}

/** Whether nobody knows one of its ends. */
const isRunOut = (body: PlacedBody): boolean => sidesOf(body).includes("unknown");

/** Where the flag of a deadline rises above its bar. */
export const flagRange = ({ end, x1 }: PlacedBody): readonly [Px, Px] | null =>
  end === "flag" ? [x1 - bodySizes.flag.before, x1 + bodySizes.flag.behind] : null;

/** The room that a body takes with the marks at its ends, and a set with its members. */
export function footprint(body: PlacedBody): readonly [Px, Px] {
  const { widened, before, behind } = addedTo(body, body.x1 - body.x0);
  const feet = (body.members?.bodies ?? []).map(footprint);
  return [
    Math.min(body.x0 - widened - before, ...feet.map(([from]) => from)),
    Math.max(body.x1 + widened + behind, ...feet.map(([, to]) => to)),
  ];
}
