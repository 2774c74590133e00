import { memoize } from "../../base/memoize.ts";
import type { Px } from "../../base/units.ts";
import type { Body } from "../body/body.ts";
import { standingEncoding } from "../body/visual-encoding.ts";
import { hull, initialX, type Stretch } from "../body/edge.ts";
import { extentOf, type Extent } from "../body/extent.ts";
import type { LaneItem } from "../items/lane-items.ts";
import { blocks, type Block, type LabelSource, type LabelType } from "../labels/label-blocks.ts";
import type { Inner, Nameable } from "../labels/slots.ts";
import type { TimeScale } from "../scale.ts";
import { sizes } from "../sizes.ts";
import type { LaneOptions } from "./lane-options.ts";

/** Where a body is as wide as this, the ticks above it say when it was. */
const saying: Px = 20;

/** Whether the axis says the time of an event, so that its label need not. */
export function isOnAxis(
  { body: { form, start, end, members }, edge }: LaneItem,
  extent: Extent | null | undefined,
): boolean {
  const isPlain = (side: Body["start"]): boolean => side === "hard" || side === "cap";
  if (
    edge !== undefined ||
    extent === null ||
    extent === undefined ||
    members !== undefined ||
    !isPlain(start) ||
    !isPlain(end)
  )
    return false;
  return form !== "instant" && form !== "bracket" && initialX(extent.lasts.to) - initialX(extent.lasts.from) >= saying;
}

/** Where a line between two ends is as wide as this, they show about when it was, though no words do. */
const showing: Px = 60;

/** Whether the ends of a line show about when it was, so that its label may do without where it has no room for more. */
export function isShownByEnds(
  { body: { form, start, end, members }, edge, claim, first }: LaneItem,
  extent: Extent | null | undefined,
): boolean {
  if (!first || claim !== null || form !== "dimension" || members !== undefined || edge !== undefined) return false;
  if (extent === null || extent === undefined) return false;
  return (
    [start, end].every((side) => side === "cap" || side === "wavy") &&
    initialX(extent.lasts.to) - initialX(extent.lasts.from) >= showing
  );
}

/** Each entry's ways to set its label, worked out when they are first asked for. */
export function blocksOf(
  sources: (k: number) => readonly (LabelSource & Pick<Block, "isUntimed">)[],
  { measure, fonts }: LaneOptions,
): (k: number) => readonly Block[] {
  const type = typeOf(fonts);
  return memoize((k) =>
    sources(k).flatMap(({ isUntimed = false, ...source }) =>
      blocks({ source, type, measure }).map((block) => (isUntimed ? { ...block, isUntimed } : block)),
    ),
  );
}

export const typeOf = (fonts: LaneOptions["fonts"]): LabelType => ({
  title: fonts,
  meta: fonts.meta,
  titleLeading: sizes.labelLeading,
  metaLeading: sizes.metaLeading,
});

const origin: Stretch = { from: { h: 0, c: 0 }, to: { h: 0, c: 0 } };
const nowhere: Extent = { lasts: origin, body: origin, foot: origin, flag: null, inner: null, anchor: origin };

/** What the rows of a lane are packed with: how far an entry is drawn, and where it may be named. */
export function namedOf({
  entry,
  extent,
  value,
  blocks: ways,
  short,
  scale,
}: {
  readonly entry: LaneItem | undefined;
  readonly extent: Extent | null | undefined;
  readonly value: number;
  readonly blocks: () => readonly Block[];
  readonly short: () => Block | null;
  readonly scale: TimeScale;
}): Nameable {
  const own = extent ?? nowhere;
  const ghosts = (entry?.ghosts ?? [])
    .map((body) => extentOf(body, { scale, now: null }))
    .filter((ghost) => ghost !== null);
  const isReceived = entry?.first === false;
  const feet = [own.foot, ...(isReceived ? [] : ghosts.map(({ foot }) => foot))] as const;
  // From the first to the last of them an arrow leads: the stretch between belongs to it as well.
  const marks: readonly Stretch[] = feet.length === 1 ? feet : [...feet, hull(feet)];
  return {
    extent: own,
    marks,
    sign: isReceived ? null : own.flag,
    inner: entry === undefined ? null : innerOf(entry, own),
    value,
    blocks: ways,
    short,
  };
}

/** What an entry's label may be written in. A half-filled bar has no one ground for letters. */
function innerOf({ body, event, claim, first }: LaneItem, { inner, lasts }: Extent): Inner | null {
  if (claim !== null) return null;
  if (!first) return { stretch: lasts, kind: "ring" };
  if (inner === null) return null;
  if (body.form === "dimension") return { stretch: inner, kind: "line" };
  return standingEncoding[event.standing].filled === 0.5 ? null : { stretch: inner, kind: "bar" };
}
