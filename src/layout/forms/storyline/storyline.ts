import type { Px } from "../../../base/units.ts";
import type { Timeline, TimelineEvent } from "../../../model/timeline.ts";
import { behind } from "./behind.ts";
import { blocks } from "../../labels/label-blocks.ts";
import { labelAt, sourceOf } from "../../labels/label-lines.ts";
import type { LaneHead } from "../../lanes/lane-heads.ts";
import { layoutField, type Filling } from "../lanes/layout.ts";
import type { Layout } from "../lanes/lanes-layout.ts";
import type { LayoutOptions } from "../options.ts";
import { memoizeMeasure } from "../../../base/memoize.ts";
import { sizes, usualSpacing } from "../../sizes.ts";
import type { Box } from "../../geometry.ts";
import type { PlacedItem } from "../../lanes/placed-item.ts";
import type { Lane } from "../../lanes/lane.ts";
import { columnsOfMeetings } from "./columns.ts";
import { lives, type Life } from "./lines.ts";
import { meetings, type Meeting } from "./meetings.ts";
import { nameBoxesFor, type WrappedName } from "./names.ts";
import { nameBoxes, tieOf } from "./ties.ts";
import { storyOrder } from "./order.ts";
import { place, type Heights } from "./place.ts";
import type { PlacedMeeting, StoryLine } from "./placed.ts";
import { labelBoxes } from "./label-boxes.ts";
import { slices, type Slice } from "./slices.ts";
import { minimiseCrossings, type OrderedLabelBox } from "./minimise-crossings.ts";

/** The places of everything in a storyline picture. */
export interface StorylineLayout {
  /** What it has in common with swimlanes. Its items are one for each event and actor, its lanes the lines. */
  readonly frame: Layout;
  readonly lines: readonly StoryLine[];
  readonly meetings: readonly PlacedMeeting[];
  readonly slices: readonly Slice[];
}

const pad: Px = 14;
/** A storyline of more is hard to follow, and says so. */
const mostEvents = 60;

/**
 * Lays a timeline out as storylines: a line for each actor from its first event to its last, and those who take part in
 * an event come together for it. A `window` is not for this form: who meets whom orders the lines and gives each its
 * height, and a part of time, ordered for itself, would have another order than in the whole.
 */
export function layoutStoryline(
  timeline: Timeline,
  { window: _window, texts, ...rest }: LayoutOptions,
): StorylineLayout {
  // Lanes give the reason for their order; lines have no single order.
  const options: LayoutOptions = {
    ...rest,
    measure: memoizeMeasure(rest.measure),
    texts: {
      ...texts,
      notes: ({ order: _order, ...found }) => texts.notes({ ...found, crowded: timeline.events.length > mostEvents }),
    },
  };
  let story: Omit<StorylineLayout, "frame"> = { lines: [], meetings: [], slices: [] };
  const { bar } = options.spacing ?? usualSpacing;
  const fill: Filling["fill"] = ({ dated, heads, initial, dateline, top, gutter }) => {
    const actors = heads.filter(({ actor }) => actor !== null);
    const lineOf = new Map(actors.map(({ actor }, line) => [actor?.id ?? "", line]));
    const all = meetings({ dated, scale: initial, rule: dateline, lineOf });
    const cuts = cutsOf(all, actors, timeline);
    const lived = lives(cuts, actors.length);
    const named = nameBoxesFor({ heads: actors, lives: lived, left: gutter.x0, right: initial.x1, options });
    const names = named.map(({ nameBox }) => nameBox);
    const type = {
      title: options.fonts,
      meta: options.fonts.meta,
      titleLeading: sizes.labelLeading,
      metaLeading: sizes.metaLeading,
    };
    const choices = cuts
      .flatMap((cut) => cut.meetings)
      .map((meeting) =>
        labelBoxes(meeting, {
          blocks: blocks({ source: sourceOf(meeting.entry, options.texts), type, measure: options.measure }),
          plot: { x0: gutter.x0, x1: initial.x1 },
          rule: dateline,
          bar,
        }),
      );
    const order = minimiseCrossings({ slices: cuts, lives: lived, names, choices });
    const heights = place({ slices: cuts, lives: lived, order, names });
    const hueOf = ({ entry }: Meeting): number =>
      heads.find(({ actor }) => (actor?.id ?? null) === entry.lane)?.hue ?? 0;
    const untied = order.labelBoxes.map((one) =>
      placedMeeting(one, { slices: cuts, heights, top: top + pad, actors, hue: hueOf(one.labelBox.meeting), options }),
    );
    const labels = untied.flatMap(({ label }) => (label === null ? [] : [label.box]));
    const lines = actors.flatMap((head, line) =>
      storyLine({ head, line, life: lived[line], slices: cuts, heights, top: top + pad, named, labels }),
    );
    const texts = [...labels, ...lines.flatMap(nameBoxes)];
    const placed = untied.map((one): PlacedMeeting => ({ ...one, tie: tieOf(one, { texts, others: untied }) }));
    story = { lines, meetings: placed, slices: cuts };
    const rows = rowsOf(story.lines, heads);
    const items = placed.flatMap((one) => itemsOf(one, rows));
    const shown = new Set(
      placed.filter(({ label }) => label !== null && !label.shortened).map(({ meeting }) => meeting.event),
    );
    const events = new Set<TimelineEvent>(dated.filter(({ claim }) => claim === null).map(({ event }) => event));
    return {
      lanes: rows,
      items,
      strips: [],
      hidden: [...events].filter((event) => !shown.has(event)),
      bottom: top + heights.height + 2 * pad,
    };
  };
  const frame = layoutField(timeline, options, { fill, join: () => [], withAbout: true });
  return { frame, ...story };
}

/** The story cut at its columns, its lines in the order in which they cross least. */
function cutsOf(all: readonly Meeting[], actors: readonly LaneHead[], timeline: Timeline): readonly Slice[] {
  const found = columnsOfMeetings(all);
  const moments = found.map((column) =>
    column.meetings.map(({ members }) => members.map(({ line }) => line)).filter((group) => group.length > 0),
  );
  const given = actors.map((_, line) => line);
  const place = new Map(timeline.actors.map(({ id }, k) => [id, k]));
  const written = (line: number): number => place.get(actors[line]?.actor?.lane ?? "") ?? 0;
  const document = [...given].sort((a, b) => written(a) - written(b));
  return slices(found, storyOrder({ moments, starts: [document, given] }));
}

function placedMeeting(
  { labelBox, path, slice }: OrderedLabelBox,
  {
    slices: cuts,
    heights,
    top,
    actors,
    hue,
    options,
  }: {
    readonly slices: readonly Slice[];
    readonly heights: Heights;
    readonly top: Px;
    readonly actors: readonly LaneHead[];
    readonly hue: number;
    readonly options: LayoutOptions;
  },
): Omit<PlacedMeeting, "tie"> {
  const { meeting, label } = labelBox;
  const y = top + heights.labelBox(path);
  const { bar } = options.spacing ?? usualSpacing;
  return {
    meeting,
    hue,
    x: cuts[slice]?.x ?? 0,
    y,
    bar,
    ends: meeting.members
      .map(({ line, lane, id, role }) => ({
        lane,
        id,
        role,
        y: top + heights.line(line, slice),
        hue: actors[line]?.hue ?? 0,
      }))
      .sort((a, b) => a.y - b.y),
    label:
      label === null
        ? null
        : labelAt({ placement: label, middle: y, bar, source: sourceOf(meeting.entry, options.texts), options }),
  };
}

function storyLine({
  head,
  line,
  life,
  slices: cuts,
  heights,
  top,
  named,
  labels,
}: {
  readonly head: LaneHead;
  readonly line: number;
  readonly life: Life | undefined;
  readonly slices: readonly Slice[];
  readonly heights: Heights;
  readonly top: Px;
  readonly named: readonly WrappedName[];
  readonly labels: readonly Box[];
}): readonly StoryLine[] {
  if (life === undefined) return [];
  const points = cuts
    .slice(life.first, life.last + 1)
    .map(({ x, half }, k) => ({ x, half, y: top + heights.line(line, life.first + k) }));
  return [
    {
      head,
      x0: life.x0,
      x1: life.x1,
      points,
      pieces: behind(points, labels),
      names: named
        .filter(({ nameBox }) => nameBox.line === line)
        .map(({ nameBox, lines }) => ({
          lines,
          width: nameBox.x1 - nameBox.x0,
          anchor: nameBox.side === "start" ? "end" : "start",
          x: nameBox.side === "start" ? nameBox.x1 : nameBox.x0,
          y: (nameBox.side === "start" ? points[0] : points.at(-1))?.y ?? top,
        })),
    },
  ];
}

/** The lines as rows of a grid, in the order in which they come in; what names no actor comes last. */
function rowsOf(lines: readonly StoryLine[], heads: readonly LaneHead[]): readonly Lane[] {
  const entering = [...lines].sort((a, b) => a.x0 - b.x0 || (a.points[0]?.y ?? 0) - (b.points[0]?.y ?? 0));
  const rows = entering.map(({ head, points }): Lane => ({
    ...head,
    y: (points[0]?.y ?? 0) - 12,
    height: 24,
    rows: 1,
    gutter: { x: 0, name: [], members: [], beside: null },
  }));
  return [
    ...rows,
    ...heads
      .filter(({ actor }) => actor === null)
      .map((head): Lane => ({
        ...head,
        y: 0,
        height: 0,
        rows: 1,
        gutter: { x: 0, name: [], members: [], beside: null },
      })),
  ];
}

/** An item for each actor of a meeting; the first has the body and the label. */
function itemsOf(
  { meeting, hue, x, y, bar, ends, label }: PlacedMeeting,
  rows: readonly Lane[],
): readonly PlacedItem[] {
  const { event, entry, body, ghosts } = meeting;
  const rowOf = (id: string | null): number => rows.findIndex(({ actor }) => (actor?.id ?? null) === id);
  const common = { event, claim: null, about: entry.about, row: 0, body, ghosts, dashed: entry.dashed };
  const own = { x: body.x0, y: y - bar / 2, width: body.x1 - body.x0, height: bar };
  const first: PlacedItem = {
    ...common,
    id: entry.id,
    lane: rowOf(entry.lane),
    hue,
    role: entry.role,
    first: true,
    bar: own,
    label,
    tick: null,
    dispute: null,
    ground: null,
  };
  return [
    first,
    ...ends
      .filter(({ id }) => id !== entry.id)
      .map((end): PlacedItem => ({
        ...common,
        id: end.id,
        lane: rowOf(end.lane),
        hue: end.hue,
        role: end.role,
        first: false,
        label: null,
        tick: null,
        dispute: null,
        ground: null,
        bar: { x: x - 7, y: end.y - 7, width: 14, height: 14 },
      })),
  ];
}
