import type { Font, MeasureText } from "../../base/measure.ts";
import type { Px } from "../../base/units.ts";
import type { TimelineEvent } from "../../model/timeline.ts";
import { flow, paragraph, type FrameLine } from "../typeset/paragraph.ts";
import type { Fonts } from "../typeset/fonts.ts";
import type { FrameTexts } from "./frame-texts.ts";
import type { Pieces } from "../typeset/pieces.ts";
import type { Voice } from "../../model/independent-voices.ts";
import { sizes } from "../sizes.ts";
import { isBehind, tallyGap, tallyOf, type PlacedTally } from "./tally.ts";
import { wrap } from "../typeset/wrap.ts";

/** A lane's name at an entry, with the sign that leads to it. */
export interface Chip {
  readonly text: string;
  /** What serves where the whole has no room on a line, the best first. */
  readonly shorter?: readonly string[];
  readonly lang: string;
  readonly hue: number;
  /** "→" before the first who is acted upon. */
  readonly arrow: boolean;
}

/** What an entry of the list says. */
export interface ListTexts extends FrameTexts {
  readonly time: (event: TimelineEvent) => Pieces;
  readonly heading: (event: TimelineEvent) => Pieces;
  readonly certainty: (event: TimelineEvent) => Pieces;
  /** The voices that are counted behind those words. */
  readonly tally: (event: TimelineEvent) => readonly Voice[];
  readonly chips: (event: TimelineEvent) => readonly Chip[];
  /** When it was and by whose word, in one line. */
  readonly line: (event: TimelineEvent) => Pieces;
  /** Between the names of a list, with its space. */
  readonly comma: string;
}

/** The texts of an event, set in lines: time, title, who acts on whom, how surely it is known. */
export interface EventBlock {
  readonly time: readonly FrameLine[];
  readonly title: readonly FrameLine[];
  readonly chips: readonly (Chip & { readonly x: Px; readonly y: Px; readonly width: Px })[];
  readonly certainty: readonly FrameLine[];
  readonly tally: PlacedTally | null;
}

/** Sets the texts of an event from `y` on. `sign` is the width that a standing's glyph takes before the lines that word it. */
export function eventBlock({
  event,
  x,
  y,
  width,
  sign = 0,
  texts,
  fonts,
  measure,
}: {
  readonly event: TimelineEvent;
  readonly x: Px;
  readonly y: Px;
  readonly width: Px;
  readonly sign?: Px;
  readonly texts: ListTexts;
  readonly fonts: Fonts;
  readonly measure: MeasureText;
}): EventBlock & { readonly bottom: Px } {
  const room = { x, width, measure };
  const time = paragraph({ ...room, text: texts.time(event), top: y, font: fonts.period, leading: sizes.noteLeading });
  const title = paragraph({
    ...room,
    text: texts.heading(event),
    top: time.bottom,
    font: fonts.subtitle,
    leading: sizes.subtitleLeading,
    most: 12,
  });
  const chips = texts.chips(event).map((chip) => ({
    ...chip,
    text: fittingChip(chip, { width: width - 34, font: fonts.note, ellipsis: texts.ellipsis, measure }),
  }));
  const widths = chips.map(({ text, arrow }) => 14 + measure(text, fonts.note) + (arrow ? 19 : 0));
  const { places, bottom } = flow({
    widths,
    x0: x,
    x1: x + width,
    top: title.bottom + 2,
    gap: 12,
    leading: sizes.noteLeading,
  });
  const certainty = paragraph({
    ...room,
    x: x + sign,
    width: width - sign,
    text: texts.certainty(event),
    top: bottom,
    font: fonts.note,
    leading: sizes.noteLeading,
    most: 8,
  });
  const tally = tallyOf({ voices: texts.tally(event), font: fonts.note, measure });
  const last = certainty.lines.at(-1);
  const after = last === undefined ? null : measure(last.text, fonts.note);
  const isOwn = tally !== null && !isBehind(tally, after, width - sign);
  return {
    time: time.lines,
    title: title.lines,
    certainty: certainty.lines,
    bottom: certainty.bottom + (isOwn ? sizes.noteLeading : 0),
    tally:
      tally === null
        ? null
        : {
            parts: tally.parts,
            x: x + sign + (isOwn ? 0 : (after ?? 0) + tallyGap),
            y: (last?.y ?? certainty.bottom) + (isOwn ? sizes.noteLeading : 0),
          },
    chips: chips.map((chip, k) => ({
      ...chip,
      x: places[k]?.x ?? x,
      y: (places[k]?.y ?? bottom) + 13.5,
      width: widths[k] ?? 0,
    })),
  };
}

/** A name as it fits a line: a shorter one where the whole does not, cut where none does. */
export function fittingChip(
  { text, shorter = [] }: Chip,
  room: {
    readonly width: Px;
    readonly font: Font;
    readonly ellipsis: string;
    readonly measure: MeasureText;
  },
): string {
  const all = [text, ...shorter];
  const best = all.find((one) => room.measure(one, room.font) <= room.width) ?? shorter.at(-1) ?? text;
  return wrap({ ...room, pieces: [best], most: 1 }).lines[0] ?? text;
}
