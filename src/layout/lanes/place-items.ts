import type { Px } from "../../base/units.ts";
import type { TimelineEvent } from "../../model/timeline.ts";
import type { Box } from "../geometry.ts";
import type { DisputeBlock, PlacedDispute } from "../labels/dispute-block.ts";
import { panelPadding, signRoom } from "../labels/pack.ts";
import { spacing } from "../labels/slots.ts";
import type { PlacedLabel } from "../labels/placed-label.ts";
import type { LaneItem } from "../items/lane-items.ts";
import type { Gutter } from "./gutter.ts";
import { bodySizes } from "../body/body-sizes.ts";
import { bodiesOn, ghostsOn, isStub } from "../items/place-bodies.ts";
import { labelAt, sourceOf } from "../labels/label-lines.ts";
import { planLanes, receivedRow, type LanesPlan } from "./lane-plan.ts";
import { visibleLabels, type Seen, type Sight } from "../labels/labels-in-window.ts";
import type { LaneHead } from "./lane-heads.ts";
import type { LaneOptions } from "./lane-options.ts";
import { footprint } from "../body/drawn.ts";
import type { TimeScale } from "../scale.ts";
import { usualSpacing } from "../sizes.ts";
import type { PlacedItem } from "./placed-item.ts";
import type { Lane } from "./lane.ts";
import { stripSizes, type Strip } from "./strip.ts";

/** Lanes with everything in them. */
export interface PlacedLanes {
  readonly lanes: readonly Lane[];
  readonly items: readonly PlacedItem[];
  /** The strips of lanes in which not every event has its body. */
  readonly strips: readonly Pick<Strip, "lane" | "y">[];
  readonly hidden: readonly TimelineEvent[];
  readonly bottom: Px;
  /** Texts that are no item's. */
  readonly names?: readonly Box[];
}

/** What fills a field: the entries in their lanes in the initial picture, and the window that is looked at. */
export interface ItemsToPlace {
  readonly dated: readonly LaneItem[];
  readonly heads: readonly LaneHead[];
  readonly initial: TimeScale;
  readonly scale: TimeScale;
  readonly top: Px;
  readonly gutter: Gutter;
  readonly dateline: Px | null;
  readonly initialRule: Px | null;
  /** Other lines through all lanes that no label crosses, in the window and in the initial picture. */
  readonly edges: readonly Px[];
  readonly initialEdges: readonly Px[];
  readonly options: LaneOptions;
}

/**
 * Rows, lane heights and places of labels are made once for the whole picture, when they are first asked for, and looked at
 * through each window. `most` is how tall the lanes may be for the sake of their labels, null where that is left open.
 */
export function itemPlacer(most: Px | null = null): (ground: ItemsToPlace) => PlacedLanes {
  let plan: LanesPlan | undefined;
  return (ground) => {
    plan ??= planLanes({ ...ground, rule: ground.initialRule, edges: ground.initialEdges, most });
    return placeThrough(plan, ground);
  };
}

const boxAround = (bar: Box, label: PlacedLabel | null): Box => {
  if (label === null) return bar;
  const [x, y] = [Math.min(bar.x, label.box.x), Math.min(bar.y, label.box.y)];
  return {
    x,
    y,
    width: Math.max(bar.x + bar.width, label.box.x + label.box.width) - x,
    height: Math.max(bar.y + bar.height, label.box.y + label.box.height) - y,
  };
};

/** From the middle of a row up to a label above its bodies: over the bar and a flag on it; what is received is no taller than its row. */
const clearance = ({ first, body }: LaneItem, height: Px): Px =>
  first ? height / 2 + spacing.above + (body.end === "flag" ? signRoom : 0) : receivedRow / 2;

const air: Px = 5;

/** Where the arrow behind a label ends. */
const arrowEnd = ({ box }: PlacedLabel, end: Px): Px =>
  Math.max(end, box.x + box.width + bodySizes.received.gap + bodySizes.received.arrow);

const groundOf = ({ x, y, width, height }: Box): Box => ({
  x: x - air,
  y: y - 2,
  width: width + 2 * air,
  height: height + 4,
});

/**
 * A block below its event: from where that begins, within the field, and on its side of the dateline; null in a window in
 * which that side is too narrow for it, and the other is another's.
 */
function disputeAt(
  block: DisputeBlock,
  {
    around,
    top,
    y,
    isAlone,
    scale: { x0, x1 },
    rule,
  }: {
    readonly around: Box;
    readonly top: Px;
    readonly y: Px;
    /** Whether its row has nothing else: the block may reach over the dateline. */
    readonly isAlone: boolean;
    readonly scale: TimeScale;
    readonly rule: Px | null;
  },
): PlacedDispute | null {
  const isPast = rule !== null && around.x + around.width <= rule + air && rule - x0 > block.width;
  if (!isAlone && !isPast && rule !== null && rule < x1) return null;
  const last = (isPast ? rule : x1) - block.width - 2 * air;
  const x = Math.max(x0 + air, Math.min(around.x, last));
  const left = Math.min(x, around.x);
  const right = Math.max(x + block.width, around.x + around.width);
  const ground = {
    x: left - air,
    y: top,
    width: right - left + 2 * air,
    height: y + block.height + panelPadding - top,
  };
  return { ...block, x, y, ground };
}

/** What was planned, through a window. */
function placeThrough(
  plan: LanesPlan,
  { dated, initial, scale, top, dateline, edges, options }: ItemsToPlace,
): PlacedLanes {
  const { bar: height } = options.spacing ?? usualSpacing;
  const bodies = bodiesOn(dated, scale, dateline, initial);
  const from = initial.x(scale.window.from);
  const zoom = initial === scale ? 1 : (scale.x1 - scale.x0) / (initial.x(scale.window.to) - from);
  const sight: Sight = {
    x0: scale.x0,
    x1: scale.x1,
    rule: dateline,
    edges,
    zoom,
    place: ({ h, c }) => (initial === scale ? h : scale.x0 + (h - from) * zoom) + c,
  };
  const lanes: Lane[] = [];
  const strips: Pick<Strip, "lane" | "y">[] = [];
  const items = new Map<number, PlacedItem>();
  let y = top;
  plan.lanes.forEach(({ head, gutter, height: tall, rows }, lane) => {
    lanes.push({ ...head, y, height: tall, rows: rows.length, gutter });
    const [strip] = rows.filter(
      ({ strip: lines, entries }) => lines !== null && dated[entries[0] ?? -1]?.first === true,
    );
    if (strip !== undefined) strips.push({ lane, y: y + strip.middle + stripSizes.half + stripSizes.counts - 3 });
    rows.forEach(({ middle: fromTop, above, half, panelTop, strip: lines, until, entries: own, risen }, r) => {
      const middle = y + fromTop;
      const entries = [
        ...own.filter((_, at) => zoom < (until?.[at] ?? Infinity)),
        ...risen.filter((one) => zoom >= one.zoom).map(({ k }) => k),
      ];
      const lineOf = new Map(own.map((k, at) => [k, lines?.[at] ?? null]));
      const seen = entries.flatMap((k): readonly (Seen & { readonly k: number; readonly entry: LaneItem })[] => {
        const [entry, body] = [dated[k], bodies[k]];
        if (entry === undefined || body === null || body === undefined) return [];
        return [
          {
            k,
            entry,
            body,
            ghosts: ghostsOn(entry, scale),
            plan: plan.labels[k] ?? [],
            value: plan.values[k] ?? 0,
            blocks: () => plan.blocks(k),
          },
        ];
      });
      const labels = visibleLabels({ seen, room: 2 * half + 0.5, sight });
      seen.forEach(({ k, entry, body, ghosts }, at) => {
        const { id, event, claim, about, role, first } = entry;
        const [x0, x1] = footprint(body);
        const label = labels[at] ?? null;
        const source = plan.source(k);
        const bar = { x: x0, y: middle - height / 2, width: x1 - x0, height };
        const placed =
          label === null
            ? null
            : labelAt({
                placement: label,
                middle,
                bar: height,
                bottom: middle - clearance(entry, height),
                options,
                source: source ?? sourceOf(entry, options.texts),
                align: label.align,
                nearestFirst: true,
              });
        const dispute = plan.disputes.get(k);
        const around = boxAround(bar, placed);
        items.set(k, {
          id,
          event,
          claim,
          about,
          dashed: entry.dashed,
          lane,
          row: r,
          hue: head.hue,
          role,
          first,
          body,
          ghosts,
          bar: placed !== null && isStub(entry) ? { ...bar, width: arrowEnd(placed, x1) - x0 } : bar,
          label: placed,
          tick: lineOf.get(k) ?? null,
          dispute:
            dispute === undefined
              ? null
              : disputeAt(dispute, {
                  around,
                  top: Math.max(middle - above, around.y - 3 - (body.end === "flag" ? signRoom : 0)),
                  y: middle + panelTop + panelPadding,
                  isAlone: entries.length === 1,
                  scale,
                  rule: dateline,
                }),
          ground: dispute === undefined && plan.isKey(k) ? groundOf(around) : null,
        });
      });
    });
    y += tall;
  });
  // As the story has them, so that a mark keeps its place in the drawing whatever row it is in.
  const found = [...items].sort(([a], [b]) => a - b).map(([, item]) => item);
  const ordered = lanes.flatMap((_, lane) => found.filter((item) => item.lane === lane));
  const hidden = [
    ...new Set(
      ordered.filter(({ first, label }) => first && (label === null || label.shortened)).map(({ event }) => event),
    ),
  ];
  return { lanes, items: ordered, strips, hidden, bottom: y };
}
