import type { Px } from "../../base/units.ts";
import type { LaneItem } from "./lane-items.ts";
import { bodySizes, endSizes } from "../body/body-sizes.ts";
import { shifted, type Stretch } from "../body/edge.ts";
import { extentOf, type Extent } from "../body/extent.ts";
import { footprint } from "../body/drawn.ts";
import { heldIn, placeBody } from "../body/place-body.ts";
import type { TimeScale } from "../scale.ts";
import type { PlacedBody } from "../body/placed-body.ts";

/** The stretch of a row that an entry takes: its body, and where it is drawn for earlier dates too. */
export function reach({
  body,
  ghosts,
}: {
  readonly body: PlacedBody | null;
  readonly ghosts: readonly PlacedBody[];
}): readonly [Px, Px] | null {
  if (body === null) return null;
  const feet = [body, ...ghosts].map(footprint);
  return [Math.min(...feet.map(([x0]) => x0)), Math.max(...feet.map(([, x1]) => x1))];
}

/** The earlier dates of an entry on a scale. */
export const ghostsOn = ({ ghosts }: LaneItem, scale: TimeScale): readonly PlacedBody[] =>
  ghosts.map((body) => placeBody({ body, scale })).filter((body) => body !== null);

/** The bodies of all entries on a scale; brackets are at their anchors. */
export function bodiesOn(
  dated: readonly LaneItem[],
  scale: TimeScale,
  now: Px | null,
  initial: TimeScale = scale,
): readonly (PlacedBody | null)[] {
  const extents = allExtents(dated, scale, now);
  const places = new Map(
    dated.flatMap(({ event, claim }, k) => (claim === null ? [[event.id, extents[k]] as const] : [])),
  );
  return dated.map((entry): PlacedBody | null => {
    const { body, event, edge } = entry;
    if (edge !== undefined && scale === initial) return edgeBody(edge, scale);
    if (body.form !== "bracket") {
      const placed = placeBody({ body, scale, now });
      return placed !== null && isStub(entry) ? { ...placed, x1: Math.min(placed.x1, placed.x0 + stub) } : placed;
    }
    const anchor = places.get(event.time?.anchorEvent ?? "")?.anchor;
    if (anchor === undefined) return null;
    // Where the anchor's own time is out of sight, nothing can be said to end at it.
    const { h } = body.side === "after" ? anchor.to : anchor.from;
    if (Number.isFinite(h) && (h < scale.x0 - 0.5 || h > scale.x1 + 0.5)) return null;
    return placeBody({ body, scale, anchor: heldIn(anchor, scale), now: limitOf(entry, now) });
  });
}

/** The sign of an event outside of what the axis shows: a point at the edge that it lies beyond. */
const edgeX = (edge: "before" | "after", { x0, x1 }: TimeScale): Px =>
  edge === "before" ? x0 + bodySizes.edge.inset : x1 - bodySizes.edge.inset;

function edgeBody(edge: "before" | "after", scale: TimeScale): PlacedBody {
  const x = edgeX(edge, scale);
  return {
    form: "edge",
    side: edge,
    x0: x,
    x1: x,
    sure: null,
    start: "none",
    end: "none",
    cutStart: false,
    cutEnd: false,
  };
}

function edgeExtent(edge: "before" | "after", scale: TimeScale): Extent {
  const at = { h: edgeX(edge, scale), c: 0 };
  const point: Stretch = { from: at, to: at };
  const around = (by: Px): Stretch => ({ from: shifted(at, -by), to: shifted(at, by) });
  const half = bodySizes.edge.width / 2;
  const foot = around(half + endSizes.none.room);
  return { lasts: point, body: around(half), foot, flag: null, inner: null, anchor: point };
}

/** What has happened was over or under way by the dateline; what is planned may lie past it. */
const limitOf = ({ dashed }: LaneItem, now: Px | null): Px | null => (dashed ? null : now);

/** What each entry's body takes at every zoom from this scale on; null where it has no place. */
export function extentsOn(dated: readonly LaneItem[], scale: TimeScale, now: Px | null): readonly (Extent | null)[] {
  const found = allExtents(dated, scale, now);
  return found.map((extent, k) => (extent !== null && isStub(dated[k]) ? stubOf(extent) : extent));
}

/** What goes on is only begun in the lane of an actor whom it reaches: its own lane shows how long it is. */
export const isStub = (entry: LaneItem | undefined): boolean =>
  entry !== undefined && !entry.first && entry.claim === null && entry.body.end === "open" && entry.edge === undefined;

function stubOf(extent: Extent): Extent {
  const { from } = extent.body;
  if (!Number.isFinite(from.h)) return extent;
  const short: Stretch = { from, to: shifted(from, stub) };
  return { ...extent, lasts: short, body: short, foot: short };
}

const { stub } = bodySizes.received;

function allExtents(dated: readonly LaneItem[], scale: TimeScale, now: Px | null): readonly (Extent | null)[] {
  const anchors = new Map<string, Stretch>();
  const found = dated.map(({ body, edge }) =>
    edge === undefined ? extentOf(body, { scale, now }) : edgeExtent(edge, scale),
  );
  const note = (k: number): void => {
    const [entry, extent] = [dated[k], found[k]];
    if (entry?.claim === null && extent !== null && extent !== undefined) anchors.set(entry.event.id, extent.anchor);
  };
  dated.forEach((_, k) => note(k));
  // An anchor may itself be known only by order: a chain is followed until nothing more can be placed.
  let waiting = dated.map((_, k) => k).filter((k) => dated[k]?.body.form === "bracket");
  for (let left = -1; left !== waiting.length;) {
    left = waiting.length;
    waiting = waiting.filter((k) => {
      const entry = dated[k];
      const anchor = anchors.get(entry?.event.time?.anchorEvent ?? "");
      if (entry === undefined || anchor === undefined) return true;
      found[k] = extentOf(entry.body, { scale, now: limitOf(entry, now), anchor });
      note(k);
      return false;
    });
  }
  return found;
}
