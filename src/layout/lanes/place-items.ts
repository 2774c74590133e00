import type { Px } from "../../base/units.ts";
import type { TimelineEvent } from "../../model/timeline.ts";
import type { LaneItem } from "../items/lane-items.ts";
import type { Gutter } from "./gutter.ts";
import { withBadges } from "./badge.ts";
import { bodiesOn, ghostsOn } from "../items/place-bodies.ts";
import { labelAt, sourceOf } from "../labels/label-lines.ts";
import { planLanes, type LanesPlan } from "./lane-plan.ts";
import { bandBottom } from "../labels/row-plan.ts";
import { visibleLabels, type Seen, type Sight } from "../labels/visible-labels.ts";
import type { LaneHead } from "./lane-heads.ts";
import type { LaneOptions } from "./lane-options.ts";
import { footprint } from "../body/drawn.ts";
import type { TimeScale } from "../scale.ts";
import { usualSpacing } from "../sizes.ts";
import type { PlacedItem } from "./placed-item.ts";
import type { Lane } from "./lane.ts";

/** Lanes with everything in them. */
export interface PlacedLanes {
  readonly lanes: readonly Lane[];
  readonly items: readonly PlacedItem[];
  readonly hidden: readonly TimelineEvent[];
  readonly bottom: Px;
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
  readonly options: LaneOptions;
}

/**
 * Rows, lane heights and places of labels are made once for the whole picture, when they are first asked for, and looked at
 * through each window. `most` is how tall the lanes may be for the sake of their labels, null where that is left open.
 */
export function itemPlacer(most: Px | null = null): (ground: ItemsToPlace) => PlacedLanes {
  let plan: LanesPlan | undefined;
  return (ground) => {
    plan ??= planLanes({ ...ground, rule: ground.initialRule, most });
    return placeThrough(plan, ground);
  };
}

/** What was planned, through a window. */
function placeThrough(plan: LanesPlan, { dated, initial, scale, top, dateline, options }: ItemsToPlace): PlacedLanes {
  const { bar: height } = options.spacing ?? usualSpacing;
  const bodies = bodiesOn(dated, scale, dateline);
  const from = initial.x(scale.window.from);
  const zoom = initial === scale ? 1 : (scale.x1 - scale.x0) / (initial.x(scale.window.to) - from);
  const sight: Sight = {
    x0: scale.x0,
    x1: scale.x1,
    rule: dateline,
    zoom,
    place: ({ h, c }) => (initial === scale ? h : scale.x0 + (h - from) * zoom) + c,
  };
  const lanes: Lane[] = [];
  const items = new Map<number, PlacedItem>();
  let y = top;
  plan.lanes.forEach(({ head, gutter, height: tall, rows }, lane) => {
    lanes.push({ ...head, y, height: tall, rows: rows.length, gutter });
    rows.forEach(({ plan: row, middle: fromTop, entries }, r) => {
      const middle = y + fromTop;
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
      const labels = visibleLabels({ row, seen, sight });
      seen.forEach(({ k, entry, body, ghosts }, at) => {
        const { id, event, claim, about, role, first } = entry;
        const [x0, x1] = footprint(body);
        const label = labels[at] ?? null;
        const source = plan.source(k);
        items.set(k, {
          id,
          event,
          claim,
          about,
          badge: false,
          lane,
          row: r,
          hue: head.hue,
          role,
          first,
          body,
          ghosts,
          bar: { x: x0, y: middle - height / 2, width: x1 - x0, height },
          label:
            label === null
              ? null
              : labelAt({
                  placement: label,
                  middle,
                  bar: height,
                  options,
                  source: source ?? sourceOf(entry, options.texts),
                  align: label.align,
                  leader: label.leader,
                  nearestFirst: true,
                  bottom: middle - bandBottom(row, label.band),
                }),
        });
      });
    });
    y += tall;
  });
  // As the story has them, so that a mark keeps its place in the drawing whatever row it is in.
  const found = [...items].sort(([a], [b]) => a - b).map(([, item]) => item);
  const ordered = lanes.flatMap((_, lane) => withBadges(found.filter((item) => item.lane === lane)));
  const hidden = [
    ...new Set(
      ordered.filter(({ first, label }) => first && (label === null || label.shortened)).map(({ event }) => event),
    ),
  ];
  return { lanes, items: ordered, hidden, bottom: y };
}
