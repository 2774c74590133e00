import type { MeasureText } from "../../base/measure.ts";
import type { Px } from "../../base/units.ts";
import type { Timeline } from "../../model/timeline.ts";
import { paragraph, type FrameLine } from "../typeset/paragraph.ts";
import { layoutLegend, type LegendEntry } from "./legend.ts";
import type { Fonts } from "../typeset/fonts.ts";
import type { FrameTexts } from "./frame-texts.ts";
import type { LegendKey } from "./legend-key.ts";
import { sizes, usualSpacing, type LayoutSpacing } from "../sizes.ts";

/** What all forms that run down have round them. */
interface Sheet {
  readonly x: Px;
  readonly width: Px;
  readonly texts: FrameTexts;
  readonly fonts: Fonts;
  readonly measure: MeasureText;
}

/** What is left free at both sides of a form that runs down. */
export const narrowMargin = (width: Px, { padding }: LayoutSpacing = usualSpacing): Px =>
  width < 480 ? Math.min(14, padding) : padding;

/** What stands above the story. */
export interface SheetHead {
  readonly title: readonly FrameLine[];
  readonly subtitle: readonly FrameLine[];
  readonly summary: readonly FrameLine[];
}

/** Title, subtitle and summary from the top on. */
export function sheetHead({ texts, fonts, ...room }: Sheet): SheetHead & { readonly bottom: Px } {
  const none = (bottom: Px): { lines: readonly FrameLine[]; bottom: Px } => ({ lines: [], bottom });
  const title =
    texts.title === null
      ? none(14)
      : paragraph({ ...room, text: texts.title, top: 14, font: fonts.title, leading: sizes.titleLeading, most: 6 });
  const subtitle =
    texts.subtitle === null
      ? none(title.bottom)
      : paragraph({
          ...room,
          text: texts.subtitle,
          top: title.bottom + 4,
          font: fonts.subtitle,
          leading: sizes.subtitleLeading,
          most: 8,
        });
  const summary = paragraph({
    ...room,
    text: texts.summary,
    top: subtitle.bottom + 4,
    font: fonts.note,
    leading: sizes.noteLeading,
  });
  return { title: title.lines, subtitle: subtitle.lines, summary: summary.lines, bottom: summary.bottom };
}

/** Legend and notes from `top` on. */
export function sheetFoot({
  timeline,
  keys,
  found,
  top,
  x,
  width,
  texts,
  fonts,
  measure,
}: Sheet & {
  readonly timeline: Timeline;
  readonly keys: readonly LegendKey[];
  readonly found: Parameters<FrameTexts["notes"]>[0];
  readonly top: Px;
}): { readonly legend: readonly LegendEntry[]; readonly notes: readonly FrameLine[]; readonly height: Px } {
  const legend = layoutLegend({ keys, texts, fonts, measure, x0: x, x1: x + width, top });
  const notes: FrameLine[] = [];
  let below = legend.bottom + 8;
  for (const text of [...(timeline.events.length === 0 ? [texts.noEvents] : []), ...texts.notes(found)]) {
    const set = paragraph({
      x,
      width,
      measure,
      text,
      top: below,
      font: fonts.note,
      leading: sizes.noteLeading,
      most: 12,
    });
    notes.push(...set.lines);
    below = set.bottom + 4;
  }
  return { legend: legend.entries, notes, height: Math.ceil(below + 12) };
}
