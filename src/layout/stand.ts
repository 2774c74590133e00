import type { Px } from "../base/units.ts";
import type { TimelineEvent } from "../model/timeline.ts";
import type { Entry } from "./entries.ts";
import { bodiesOn, laneRows, rowsHeight, spots, type LaneRows, type Spot } from "./items.ts";
import { blocks, type Block } from "./labels.ts";
import { labelAt, sourceOf } from "./label-lines.ts";
import { gutterLines, type LaneHead } from "./lanes.ts";
import type { LayoutOptions } from "./options.ts";
import { footprint } from "./place.ts";
import type { TimeScale } from "./scale.ts";
import { settle } from "./settle.ts";
import { sizes } from "./sizes.ts";
import type { Box, Item, Lane } from "./types.ts";

/** Lanes with everything in them. */
export interface Standing {
  readonly lanes: readonly Lane[];
  readonly items: readonly Item[];
  readonly hidden: readonly TimelineEvent[];
  readonly bottom: Px;
}

/** Rows and lane heights are those of the first picture, at every zoom; labels settle into them. */
export function stand({ dated, heads, home, scale, top, gutter, dateline, homeRule, options }: {
  readonly dated: readonly Entry[]; readonly heads: readonly LaneHead[]; readonly home: TimeScale; readonly scale: TimeScale; readonly top: Px;
  readonly gutter: { readonly x0: Px; readonly x1: Px }; readonly dateline: Px | null; readonly homeRule: Px | null; readonly options: LayoutOptions;
}): Standing {
  const choices = labelChoices(options);
  const first = spots({ dated, scale: home, rule: homeRule, choices });
  const bodies = home === scale ? [] : bodiesOn(dated, scale, dateline);
  const lanes: Lane[] = [];
  const items: Item[] = [];
  let y = top;
  heads.forEach((head, lane) => {
    const own = dated.map((_, k) => k).filter((k) => dated[k]?.lane === (head.actor?.id ?? null));
    const atHome = own.map((k) => first[k]).filter((spot) => spot !== undefined);
    const rowsOfLane = laneRows(atHome);
    const here = home === scale ? atHome : settle({
      lane: atHome.map(({ entry }) => entry), bodies: own.map((k) => bodies[k] ?? null), rowsOfLane, scale, rule: dateline, choices,
    });
    const most = Math.max(2, Math.floor((rowsHeight(rowsOfLane) - sizes.laneLeading) / sizes.memberLeading));
    const gutterText = gutterLines({ most, head, measure: options.measure, name: options.fonts.lane, member: options.fonts.member, width: gutter.x1 - gutter.x0 - 8, pieces: options.texts.pieces });
    const needed = gutterText.name.length * sizes.laneLeading + gutterText.members.length * sizes.memberLeading;
    const height = Math.max(rowsHeight(rowsOfLane), needed) + 2 * sizes.lanePad;
    lanes.push({ ...head, y, height, rows: rowsOfLane.heights.length, gutter: gutterText });
    items.push(...placeItems({ here, rowsOfLane, lane, hue: head.hue, top: y + sizes.lanePad, options }));
    y += height;
  });
  const hidden = [...new Set(items.filter(({ first: labelled, label }) => labelled && (label === null || label.shortened)).map(({ event }) => event))];
  return { lanes, items, hidden, bottom: y };
}

/** The ways to set an entry's label, worked out once for each. */
function labelChoices({ texts, measure, fonts }: LayoutOptions): (entry: Entry) => readonly Block[] {
  const known = new Map<string, readonly Block[]>();
  const type = { title: fonts.label, meta: fonts.meta, titleLeading: sizes.labelLeading, metaLeading: sizes.metaLeading };
  return (entry) => {
    const found = known.get(entry.id) ?? blocks({ source: sourceOf(entry, texts), type, measure });
    known.set(entry.id, found);
    return found;
  };
}

function placeItems({ here, rowsOfLane, lane, hue, top, options }: {
  readonly here: readonly Spot[]; readonly rowsOfLane: LaneRows; readonly lane: number; readonly hue: number; readonly top: Px; readonly options: LayoutOptions;
}): readonly Item[] {
  const tops = rowsOfLane.heights.reduce<number[]>((found, { above, main }) => [...found, (found.at(-1) ?? top) + above + main + sizes.rowGap], [top]);
  return here.flatMap(({ entry, body, ghosts, label }, k): readonly Item[] => {
    const row = rowsOfLane.rowOf[k] ?? 0;
    const room = rowsOfLane.heights[row];
    if (body === null || room === undefined) return [];
    const middle = (tops[row] ?? top) + room.above + room.main / 2;
    const [x0, x1] = footprint(body);
    const bar: Box = { x: x0, y: middle - sizes.bar / 2, width: x1 - x0, height: sizes.bar };
    return [{
      id: entry.id, event: entry.event, claim: entry.claim, about: entry.about, lane, row, hue, role: entry.role, first: entry.first, body, ghosts, bar,
      label: label === null ? null : labelAt({ placement: label, middle, options, entry }),
    }];
  });
}
