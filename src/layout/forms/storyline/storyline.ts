import type { Px } from "../../../base/units.ts";
import type { Timeline, TimelineEvent } from "../../../model/timeline.ts";
import { behind, type LinePoint } from "./behind.ts";
import { blocks } from "../../labels/label-blocks.ts";
import { labelAt, sourceOf } from "../../labels/label-lines.ts";
import type { LaneHead } from "../../lanes/lane-heads.ts";
import { layoutField, type Filling } from "../lanes/layout.ts";
import type { Layout } from "../lanes/lanes-layout.ts";
import type { LayoutOptions } from "../options.ts";
import { memoizeMeasure } from "../../../base/memoize.ts";
import { sizes, usualSpacing } from "../../sizes.ts";
import type { Box } from "../../geometry.ts";
import { columnsOfMeetings } from "./columns.ts";
import { itemsOf, rowsOf } from "./grid.ts";
import { lives, type Life } from "./lines.ts";
import { meetings, type Meeting } from "./meetings.ts";
import { nameBoxesFor, type WrappedName } from "./names.ts";
import { bodyBox, nameBoxes, tieOf } from "./ties.ts";
import { storyOrder } from "./order.ts";
import { place, type Heights } from "./place.ts";
import type { PlacedMeeting, StoryLine } from "./placed.ts";
import { labelBoxes } from "./label-boxes.ts";
import { slices, type Slice } from "./slices.ts";
import { withStays } from "./stays.ts";
import { gentleBends, type BendingLine } from "./gentle-bends.ts";
import { minimiseCrossings, type NameBox, type OrderedLabelBox } from "./minimise-crossings.ts";

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
  const fill: Filling["fill"] = ({ dated, heads, initial, dateline, edges, top, gutter }) => {
    const actors = heads.filter(({ actor }) => actor !== null);
    const lineOf = new Map(actors.map(({ actor }, line) => [actor?.id ?? "", line]));
    const all = meetings({ dated, scale: initial, rule: dateline, lineOf });
    const cuts = cutsOf(all, { actors, timeline, rule: dateline });
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
          edges,
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
    const bending = lived.map((life, line) => bendingLine({ line, life, slices: cuts, heights, top: top + pad }));
    const bends = gentleBends(bending, {
      obstacles: [...labels, ...untied.map(bodyBox), ...named.map(({ nameBox }) => nameAt(nameBox, bending))],
      rule: dateline,
    });
    const lines = actors.flatMap((head, line) =>
      storyLine({ head, line, life: lived[line], points: bends[line] ?? [], named, labels }),
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
      names: lines.flatMap(nameBoxes),
    };
  };
  const frame = layoutField(timeline, options, { fill, join: () => [], withAbout: true, withRings: false });
  return { frame, ...story };
}

/** The story cut at its columns, its lines in the order in which they cross least. */
function cutsOf(
  all: readonly Meeting[],
  {
    actors,
    timeline,
    rule,
  }: { readonly actors: readonly LaneHead[]; readonly timeline: Timeline; readonly rule: Px | null },
): readonly Slice[] {
  const found = withStays(columnsOfMeetings(all), rule);
  const moments = found.map(({ meetings: own, stays }) => {
    const groups = own.map(({ members }) => members.map(({ line }) => line)).filter((group) => group.length > 0);
    return [...groups, ...stays.filter((line) => !groups.flat().includes(line)).map((line) => [line])];
  });
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

/** A line's place in each slice of its life; fixed where it begins, ends or meets others. */
function bendingLine({
  line,
  life,
  slices: cuts,
  heights,
  top,
}: {
  readonly line: number;
  readonly life: Life | undefined;
  readonly slices: readonly Slice[];
  readonly heights: Heights;
  readonly top: Px;
}): BendingLine {
  if (life === undefined) return { points: [], fixed: [] };
  const own = cuts.slice(life.first, life.last + 1);
  return {
    points: own.map(({ x, half }, k) => ({ x, half, y: top + heights.line(line, life.first + k) })),
    fixed: own.map(
      ({ meetings: held }, k) =>
        k === 0 || k === own.length - 1 || held.some(({ members }) => members.some((member) => member.line === line)),
    ),
  };
}

/** The place of a name, level with its line's beginning or end. */
function nameAt({ line, side, x0, x1, half }: NameBox, lines: readonly BendingLine[]): Box {
  const points = lines[line]?.points ?? [];
  const y = (side === "start" ? points[0] : points.at(-1))?.y ?? 0;
  return { x: x0, y: y - half, width: x1 - x0, height: 2 * half };
}

function storyLine({
  head,
  line,
  life,
  points,
  named,
  labels,
}: {
  readonly head: LaneHead;
  readonly line: number;
  readonly life: Life | undefined;
  readonly points: readonly LinePoint[];
  readonly named: readonly WrappedName[];
  readonly labels: readonly Box[];
}): readonly StoryLine[] {
  if (life === undefined) return [];
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
          y: (nameBox.side === "start" ? points[0] : points.at(-1))?.y ?? 0,
        })),
    },
  ];
}
