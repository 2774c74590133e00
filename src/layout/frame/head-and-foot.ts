import type { MeasureText } from "../../base/measure.ts";
import type { Px } from "../../base/units.ts";
import type { Timeline } from "../../model/timeline.ts";
import { paragraph, type FrameLine } from "../typeset/paragraph.ts";
import { layoutLegend, type LegendEntry } from "./legend.ts";
import type { LegendItem } from "./legend-entries.ts";
import type { Fonts } from "../typeset/fonts.ts";
import type { FrameTexts, NotePieces } from "./frame-texts.ts";
import { sizes, usualSpacing, type LayoutSpacing } from "../sizes.ts";

/** What all forms have round them. */
interface Sheet {
  readonly x: Px;
  readonly width: Px;
  readonly texts: FrameTexts;
  readonly fonts: Fonts;
  readonly measure: MeasureText;
}

/** What is left free at both sides of a table or a form that runs down. */
export const narrowMargin = (width: Px, { padding }: LayoutSpacing = usualSpacing): Px =>
  width < 480 ? Math.min(14, padding) : padding;

/** No line of a form that runs down is wider: a wider picture has it in the middle. */
const widestLine: Px = 720;

/**
 * Where a form that runs down has its texts: between margins, and in the middle of a wide picture. Two columns would need
 * less height, but the story would go on at the top again, and time would no longer run down in one way.
 */
export function sheetRoom(width: Px, spacing?: LayoutSpacing): { readonly margin: Px; readonly inner: Px } {
  const inner = Math.min(widestLine, width - 2 * narrowMargin(width, spacing));
  return { margin: (width - inner) / 2, inner };
}

/** The head above the story. */
export interface SheetHead {
  readonly title: readonly FrameLine[];
  readonly subtitle: readonly FrameLine[];
  /** Empty where the legend sums the story up. */
  readonly summary: readonly FrameLine[];
  readonly legend: readonly LegendEntry[];
}

/** How close the head is set. `untitled` is where it ends without a title. */
interface HeadSetting {
  readonly gap: Px;
  readonly titleLines: number;
  readonly subtitleLines: number;
  readonly untitled: Px;
  readonly legend: readonly LegendItem[];
}

/** Title, subtitle and the legend, which is the summary, from the top on; a summary in words where there is no legend. */
export function sheetHead(
  { texts, fonts, ...room }: Sheet,
  { gap = 4, titleLines = 6, subtitleLines = 8, untitled = 14, legend: items = [] }: Partial<HeadSetting> = {},
): SheetHead & { readonly bottom: Px } {
  const none = (bottom: Px): { lines: readonly FrameLine[]; bottom: Px } => ({ lines: [], bottom });
  const title =
    texts.title === null
      ? none(untitled)
      : paragraph({
          ...room,
          text: texts.title,
          top: 14,
          font: fonts.title,
          leading: sizes.titleLeading,
          most: titleLines,
        });
  const subtitle =
    texts.subtitle === null
      ? none(title.bottom)
      : paragraph({
          ...room,
          text: texts.subtitle,
          top: title.bottom + gap,
          font: fonts.subtitle,
          leading: sizes.subtitleLeading,
          most: subtitleLines,
        });
  const { entries, bottom } = layoutLegend({
    items,
    texts,
    fonts,
    measure: room.measure,
    x0: room.x,
    x1: room.x + room.width,
    top: subtitle.bottom + 6,
  });
  const shared = { title: title.lines, subtitle: subtitle.lines, legend: entries };
  if (entries.length > 0) return { ...shared, summary: [], bottom };
  const summary = paragraph({
    ...room,
    text: texts.summary,
    top: subtitle.bottom + gap,
    font: fonts.note,
    leading: sizes.noteLeading,
  });
  return { ...shared, summary: summary.lines, bottom: summary.bottom };
}

/** Room between two short notes that share a line. */
const noteApart: Px = 18;

/** Notes from `top` on, one below the other; short ones behind each other, as far as one line has room for them. */
export function notesFrom(
  notes: readonly NotePieces[],
  {
    fonts,
    gap,
    most,
    top,
    ...room
  }: Omit<Sheet, "texts"> & { readonly top: Px; readonly gap: Px; readonly most: number },
): { readonly lines: readonly FrameLine[]; readonly bottom: Px } {
  const lines: FrameLine[] = [];
  const { x, width, measure } = room;
  const right = (line: FrameLine): Px => line.x + measure(line.text, fonts.note);
  let below = top;
  for (const text of notes) {
    const set = paragraph({ ...room, text, top: below, font: fonts.note, leading: sizes.noteLeading, most });
    const [only, last] = [set.lines[0], lines.at(-1)];
    const at = last === undefined ? Infinity : right(last) + noteApart;
    const isShort = set.lines.length === 1 && text.isListed !== true;
    if (isShort && only !== undefined && last !== undefined && at - x + right(only) <= x + width) {
      lines.push({ ...only, x: at, y: last.y });
      continue;
    }
    lines.push(...set.lines);
    below = set.bottom + gap;
  }
  return { lines, bottom: below };
}

/** Notes from `top` on. */
export function sheetFoot({
  timeline,
  found,
  top,
  ...sheet
}: Sheet & {
  readonly timeline: Timeline;
  readonly found: Parameters<FrameTexts["notes"]>[0];
  readonly top: Px;
}): { readonly notes: readonly FrameLine[]; readonly height: Px } {
  const { texts } = sheet;
  const notes = notesFrom([...(timeline.events.length === 0 ? [texts.noEvents] : []), ...texts.notes(found)], {
    ...sheet,
    top: top + 8,
    gap: 4,
    most: 12,
  });
  return { notes: notes.lines, height: Math.ceil(notes.bottom + 12) };
}
