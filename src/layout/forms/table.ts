import type { MeasureText } from "../../base/measure.ts";
import type { Px } from "../../base/units.ts";
import type { Timeline, TimelineEvent } from "../../model/timeline.ts";
import { paragraph, type FrameLine, type Paragraph } from "../typeset/paragraph.ts";
import { sections } from "../../model/query/story-order.ts";
import type { ListTexts } from "../frame/event-block.ts";
import type { Fonts } from "../typeset/fonts.ts";
import type { Pieces } from "../typeset/pieces.ts";
import { sizes, type LayoutSpacing } from "../sizes.ts";
import { narrowMargin, notesFrom, sheetHead } from "../frame/head-and-foot.ts";
import type { Box } from "../geometry.ts";

/** What a column of the table tells. */
export type Column = "time" | "event" | "actors" | "certainty";

/** One event of the table. */
export interface TableRow {
  readonly event: TimelineEvent;
  readonly box: Box;
  readonly cells: Readonly<Record<Column, readonly FrameLine[]>>;
}

/** The heading of a part of the table: a day or vaguer time, what is background, or has no date. */
export interface TableHead {
  readonly kind: "section" | "context" | "tray";
  readonly y: Px;
  readonly lines: readonly FrameLine[];
}

/** The story as a table: all of it, in words. */
export interface TableLayout {
  readonly form: "table";
  readonly width: Px;
  readonly height: Px;
  readonly title: readonly FrameLine[];
  readonly subtitle: readonly FrameLine[];
  readonly summary: readonly FrameLine[];
  readonly notes: readonly FrameLine[];
  readonly margin: Px;
  /** The columns' names; empty where the cells are below each other. */
  readonly heads: readonly FrameLine[];
  readonly top: Px;
  readonly rows: readonly TableRow[];
  readonly parts: readonly TableHead[];
}

/** Events of the story, and what is above them, where they have a heading. */
export interface TableSection {
  readonly heading: Pieces | null;
  readonly events: readonly TimelineEvent[];
  /** When each was, as far as the heading does not say it. */
  readonly time: (event: TimelineEvent) => Pieces;
}

/** The words that only a table has. */
export interface TableTexts extends ListTexts {
  readonly actors: (event: TimelineEvent) => Pieces;
  readonly head: (column: Column) => Pieces;
  readonly story: readonly TableSection[];
}

/** Below this the cells of a row are below each other, in two columns. */
const roomy: Px = 560;
const gap: Px = 18;
const pad: Px = 8;
const columns: readonly Column[] = ["time", "event", "actors", "certainty"];

/** Where each column begins and how wide it is. */
function grid(width: Px, margin: Px): Readonly<Record<Column, { readonly x: Px; readonly width: Px }>> {
  const inner = width - 2 * margin;
  const place = (from: number, to: number): { readonly x: Px; readonly width: Px } => ({
    x: margin + from * inner,
    width: (to - from) * inner - (to === 1 ? 0 : gap),
  });
  return width < roomy
    ? { time: place(0, 0.36), actors: place(0, 0.36), event: place(0.36, 1), certainty: place(0.36, 1) }
    : { time: place(0, 0.19), event: place(0.19, 0.48), actors: place(0.48, 0.71), certainty: place(0.71, 1) };
}

/** Lays a timeline out as a table: rows as high as their fullest cell, nothing shortened. */
export function layoutTable(
  timeline: Timeline,
  {
    width,
    zone,
    texts,
    fonts,
    measure,
    spacing,
  }: {
    readonly width: Px;
    readonly zone: string;
    readonly texts: TableTexts;
    readonly fonts: Fonts;
    readonly spacing?: LayoutSpacing;
    readonly measure: MeasureText;
  },
): TableLayout {
  const margin = narrowMargin(width, spacing);
  const room = { x: margin, width: width - 2 * margin, measure };
  const { bottom: headBottom, ...head } = sheetHead({ ...room, texts, fonts }, { gap: 2 });
  const places = grid(width, margin);
  const set = (column: Column, text: Pieces, top: Px, font: Fonts["note"]): Paragraph =>
    paragraph({ ...places[column], measure, text, top, font, leading: sizes.noteLeading, most: 40 });
  const named =
    width < roomy ? [] : columns.map((column) => set(column, texts.head(column), headBottom + 12, fonts.period));
  let y = named.length === 0 ? headBottom + 12 : Math.max(...named.map(({ bottom }) => bottom)) + 4;
  const top = y;

  const rows: TableRow[] = [];
  const put = (event: TimelineEvent, when = texts.time(event)): void => {
    const time = set("time", when, y + pad, fonts.period);
    const title2 = set("event", texts.heading(event), y + pad, fonts.label);
    const below = width < roomy ? ([time.bottom + 2, title2.bottom + 2] as const) : ([y + pad, y + pad] as const);
    const actors = set("actors", texts.actors(event), below[0], fonts.note);
    const certainty = set("certainty", texts.certainty(event), below[1], fonts.note);
    const bottom = Math.max(time.bottom, title2.bottom, actors.bottom, certainty.bottom) + pad;
    rows.push({
      event,
      box: { x: margin, y, width: width - 2 * margin, height: bottom - y },
      cells: { time: time.lines, event: title2.lines, actors: actors.lines, certainty: certainty.lines },
    });
    y = bottom;
  };
  const parts: TableHead[] = [];
  const headed = (kind: TableHead["kind"], text: Pieces): void => {
    const lines = paragraph({ ...room, text, top: y + 16, font: fonts.period, leading: sizes.noteLeading });
    parts.push({ kind, y: lines.bottom + 4, lines: lines.lines });
    y = lines.bottom + 4;
  };
  const { background, undated } = sections(timeline, zone);
  for (const { heading, events, time } of texts.story) {
    if (heading !== null) headed("section", heading);
    for (const event of events) put(event, time(event));
  }
  for (const [kind, name, list] of [
    ["context", texts.background, background],
    ["tray", texts.tray, undated],
  ] as const) {
    if (list.length === 0) continue;
    headed(kind, { ...texts.summary, pieces: texts.pieces(name, texts.summary.lang) });
    for (const event of list) put(event);
  }
  const notes = notesFrom(
    [
      ...(timeline.events.length === 0 ? [texts.noEvents] : []),
      ...texts.notes({ hidden: 0, breaks: [], window: null, datelineHidden: true }),
    ],
    { ...room, fonts, top: y + 14, gap: 2, most: 12 },
  );
  return {
    form: "table",
    width,
    height: Math.ceil(notes.bottom + 12),
    ...head,
    notes: notes.lines,
    margin,
    heads: named.flatMap(({ lines }) => lines),
    top,
    rows,
    parts,
  };
}
