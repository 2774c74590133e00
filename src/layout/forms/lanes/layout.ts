import type { Px } from "../../../base/units.ts";
import type { Timeline } from "../../../model/timeline.ts";
import { inDisplayZone } from "../../../time/display.ts";
import { axis, noAxis, type Axis, type AxisOptions } from "../../axis/axis.ts";
import { axisRows } from "../../axis/axis-rows.ts";
import { secondZone } from "../../axis/second-zone.ts";
import { zeroOf } from "../../axis/zero.ts";
import { zeroOn, type ZeroPlace } from "../../axis/zero-place.ts";
import { footerBand, type FooterBand } from "../../frame/footer-band.ts";
import { datelineOn, type Dateline } from "../../axis/dateline.ts";
import { laneItems, type LaneItem } from "../../items/lane-items.ts";
import { finestOf } from "../../finest-tick.ts";
import { smallerSpans } from "../../axis-breaks.ts";
import { notesFrom, sheetHead } from "../../frame/head-and-foot.ts";
import { paragraph } from "../../typeset/paragraph.ts";
import { initialScale, zoomedScale } from "../../axis/initial-scale.ts";
import { claimLines } from "../../links/claim-lines.ts";
import { relationCurves } from "../../links/relations.ts";
import { linkLines } from "../../links/links.ts";
import { memoizeMeasure } from "../../../base/memoize.ts";
import { itemPlacer, type ItemsToPlace, type PlacedLanes } from "../../lanes/place-items.ts";
import { lanesOfActors } from "../../items/groups.ts";
import { gutterOf } from "../../lanes/gutter.ts";
import { huesOf } from "../../lanes/hues.ts";
import { mostRings } from "../../lanes/lane-plan.ts";
import { stripsOf } from "../../lanes/strip.ts";
import { laneHeads } from "../../lanes/lane-heads.ts";
import { legendOf } from "../../frame/legend.ts";
import type { LayoutOptions } from "../options.ts";
import type { TimeScale, TimeWindow } from "../../scale.ts";
import { sizes, usualSpacing } from "../../sizes.ts";
import type { Box } from "../../geometry.ts";
import type { Layout } from "./lanes-layout.ts";

/** How the field between axis and strips is filled: what is in it, and what joins it. */
export interface Filling {
  readonly fill: (ground: ItemsToPlace) => PlacedLanes;
  readonly join: typeof linkLines;
  /** Whether a lane with so many events may have a strip, which can be opened. @default none has */
  readonly mayStrip?: (events: number) => boolean;
  /** Whether actors whom an event is only about have a mark of it. @default false */
  readonly withAbout?: boolean;
  /** Whether an event has a ring in the lanes of those whom it reaches, which the legend explains. @default true */
  readonly withRings?: boolean;
}

/** Lays the picture out for a window, at least so tall; what no window changes was made before. */
export type LayWindow = (window: TimeWindow | undefined, least?: Px) => Layout;

/**
 * Makes once what no window changes (lanes, rows, heights, the texts of labels and their places) for any number of
 * windows. Where a height is asked for, labels give up their room, the least valuable first, until the picture is no
 * taller; bodies never do.
 */
export function layouts(timeline: Timeline, options: LayoutOptions): LayWindow {
  const { height = 0, ...given } = {
    ...options,
    hues: options.hues ?? huesOf(timeline, options),
    measure: memoizeMeasure(options.measure),
  };
  const filling = { join: linkLines, mayStrip: (events: number) => events > mostRings };
  const whole = fieldMaker(timeline, given, { ...filling, fill: itemPlacer() });
  if (height === 0) return whole;
  const initial = whole(undefined);
  // One more note will say what was hidden.
  const most = height - (initial.height - initial.plot.height) - (initial.hidden.length === 0 ? sizes.noteLeading : 0);
  const fits = initial.height <= height && initial.hidden.length === 0;
  const limited = (to: Px): LayWindow =>
    fieldMaker(timeline, given, { ...filling, fill: itemPlacer(to), mayStrip: () => true });
  let made = fits ? whole : limited(most);
  // Notes on what has no room take more of it themselves.
  for (let [round, room] = [0, most]; round < 4; round += 1) {
    const over = made(undefined).height - height;
    if (over <= 0) break;
    made = limited((room -= over + 4 * round));
  }
  return (window, least = 0) => made(window, Math.max(least, height));
}

/** The frame of a picture on which time runs across, title to notes, round a field that is filled in some way. */
export function layoutField(timeline: Timeline, { height = 0, ...options }: LayoutOptions, filling: Filling): Layout {
  return fieldMaker(timeline, options, filling)(options.window, height);
}

function fieldMaker(
  timeline: Timeline,
  options: LayoutOptions,
  { fill, join, mayStrip = () => false, withAbout = false, withRings = true }: Filling,
): LayWindow {
  const {
    width,
    measure,
    fonts,
    texts,
    zone,
    order = "weight",
    expand = [],
    linear = false,
    hues = huesOf(timeline, options),
    spacing = usualSpacing,
  } = options;
  const { padding } = spacing;
  const laneOf = lanesOfActors(timeline.actors, expand);
  const { dated: all, context, undated } = laneItems(timeline, { zone, claims: options.claims, laneOf, withAbout });
  const { heads, order: laneOrder } = laneHeads({ timeline, dated: all, lanes: laneOf, order, hues, texts });
  const inner = width - 2 * padding;
  const footerBands = [...(context.length > 0 ? [texts.background] : []), ...(undated.length > 0 ? [texts.tray] : [])];
  const gutter = gutterOf({
    heads,
    measure,
    fonts,
    extra: footerBands,
    width,
    spacing,
    hasSigns: heads.some(({ events }) => mayStrip(events)),
  });

  const room = { x: padding, width: inner, measure };
  const legend = legendOf(timeline, {
    bodies: all.flatMap(({ body, claim }) => (claim === null ? body : [])),
    received: withRings && all.some(({ claim, first }) => claim === null && !first),
    said: all.some(({ claim, body }) => claim !== null && body.form !== "instant" && body.form !== "day"),
    stances: all.flatMap(({ claim }) => claim?.stance ?? []),
  });
  const isUntitled = texts.subtitle === null && texts.summary.pieces.length === 0;
  const { bottom: headBottom, ...head } = sheetHead(
    { ...room, texts, fonts },
    { gap: 2, titleLines: 3, subtitleLines: 6, untitled: isUntitled ? -8 : 14, legend },
  );

  const x1 = width - padding;
  const written = timeline.dateline === null ? null : inDisplayZone(timeline.dateline, zone);
  const initial = initialScale({ dated: all, dateline: written, x0: gutter.x1 + 10, x1, linear });
  const dated = initial === undefined ? all : withEdges(all, initial.window);
  const aligned = timeline.events.find(({ id }) => id === options.align);
  const time = aligned?.time ?? null;
  const from = time === null ? null : zeroOf(inDisplayZone(time, zone));
  const finest = finestOf(timeline);
  const axisWithin = (scale: TimeScale, rest: Pick<AxisOptions, "rules" | "oneLine" | "secondZone"> = {}): Axis =>
    axis({ scale, words: texts.axis, finest, zero: from, fonts, measure, ...rest });
  // Years name themselves: where the whole picture is in years, nothing stands above them.
  const other = from === null ? secondZone(timeline, zone) : null;
  const atRest = initial === undefined ? noAxis : axisWithin(initial, { secondZone: other });
  const hasPeriods = atRest.upper.some(({ text }) => text !== "");
  // A row for a second clock stands where the whole picture shows times of day.
  const second = atRest.second.length > 0 ? other : null;
  const rows = axisRows(headBottom + 12, {
    hasAxis: initial !== undefined,
    hasPeriods,
    counts: from !== null,
    hasDateline: written !== null,
    hasSecond: second !== null,
  });
  const plotTop = rows.bottom;
  return (window, least = 0) => {
    const scale = initial === undefined ? null : zoomedScale(initial, window);
    const dateline = scale === null ? null : datelineOn(written, scale);
    const zero = scale === null || from === null || aligned === undefined ? null : zeroOn(aligned.id, from, scale);

    const standing =
      initial === undefined || scale === null
        ? { lanes: [], items: [], strips: [], hidden: [], bottom: plotTop }
        : fill({
            dated,
            heads,
            initial,
            scale,
            top: plotTop,
            gutter,
            dateline: dateline?.x ?? null,
            initialRule: datelineOn(written, initial)?.x ?? null,
            edges: bandEdges(dateline, zero),
            initialEdges: bandEdges(
              datelineOn(written, initial),
              from === null || aligned === undefined ? null : zeroOn(aligned.id, from, initial),
            ),
            options,
          });
    const plot: Box = { x: gutter.x1 + 10, y: plotTop, width: x1 - gutter.x1 - 10, height: standing.bottom - plotTop };
    const links = join({ items: standing.items });
    let bottom = standing.bottom;
    const footerBands: FooterBand[] = [];
    for (const [kind, list, name] of [
      ["context", context, texts.background],
      ["tray", undated, texts.tray],
    ] as const) {
      if (list.length === 0) continue;
      const band = footerBand({
        kind,
        events: list,
        name,
        gutter,
        x0: gutter.x1 + 10,
        x1,
        top: bottom,
        texts,
        measure,
        fonts,
        scale,
      });
      footerBands.push(band);
      bottom = band.y + band.height;
    }
    const empty =
      timeline.events.length === 0
        ? paragraph({ ...room, text: texts.noEvents, top: bottom + 12, font: fonts.label, leading: sizes.noteLeading })
        : { lines: [], bottom };

    const notes = notesFrom(
      texts.notes({
        hidden: standing.hidden.length,
        breaks: smallerSpans(scale?.spans ?? []),
        window: scale?.window ?? null,
        datelineHidden: false,
        ticks: standing.strips.length > 0,
        ...(heads.length > 1 ? { order: laneOrder } : {}),
      }),
      { ...room, fonts, top: empty.bottom + 6, gap: 0, most: 6 },
    );
    const height = Math.max(notes.bottom + 12, least, 160);
    const ticks =
      scale === null
        ? noAxis
        : axisWithin(scale, {
            oneLine: !hasPeriods,
            secondZone: second,
            rules: {
              dateline: dateline === null ? [] : [dateline.from, dateline.x],
              zero: zero?.side === null ? [zero.x0, zero.x1] : [],
            },
          });
    return {
      form: "lanes",
      width,
      height: Math.ceil(height),
      ...head,
      gutter,
      plot,
      scale,
      axis: ticks,
      axisRows: rows,
      secondZone: second,
      zero,
      dateline,
      lanes: standing.lanes,
      order: laneOrder,
      items: standing.items,
      strips: stripsOf(standing, {
        borders: [...ticks.upper, ...ticks.breaks].map(({ x }) => x),
        widthOf: (text) => measure(text, fonts.member),
      }),
      links,
      claimLines: claimLines(standing.items),
      relations: relationCurves({
        items: standing.items,
        names: [
          ...(standing.names ?? []),
          ...[...(dateline === null ? [] : [dateline.x]), ...bandEdges(dateline, zero)].map((x) => ({
            x: x - 1,
            y: plot.y,
            width: 2,
            height: plot.height,
          })),
        ],
        plot,
        word: (kind) => texts.relation(kind),
        measure,
        font: fonts.meta,
      }),
      footerBands,
      notes: [...empty.lines, ...notes.lines],
      hidden: standing.hidden,
    };
  };
}

/** The lines through all lanes beside the dateline's own: where a vague one begins, and the edges of what is counted from. */
const bandEdges = (dateline: Dateline | null, zero: ZeroPlace | null): readonly Px[] => [
  ...(dateline?.isBand === true ? [dateline.from] : []),
  ...(zero?.side === null ? [zero.x0, zero.x1].filter((_, k) => zero.edges[k] === true || zero.x0 === zero.x1) : []),
];

/** Events that lie wholly outside of what the axis first shows are named at the edge of their lane that they lie beyond. */
const withEdges = (dated: readonly LaneItem[], { from, to }: TimeWindow): readonly LaneItem[] =>
  dated.map((item) => {
    const { body } = item;
    if (body.to !== null && body.to <= from) return { ...item, edge: "before" };
    return body.from !== null && body.from >= to ? { ...item, edge: "after" } : item;
  });
