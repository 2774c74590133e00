import type { MeasureText } from "../../base/measure.ts";
import type { Px } from "../../base/units.ts";
import type { TimelineEvent } from "../../model/timeline.ts";
import { inDisplayZone } from "../../time/display.ts";
import { bodyOf } from "../body/body.ts";
import type { PlacedBody } from "../body/placed-body.ts";
import { sampleOf } from "../body/sample.ts";
import type { Box } from "../geometry.ts";
import { disputeBlock, type DisputeBlock } from "../labels/dispute-block.ts";
import type { Prominence } from "../labels/prominence.ts";
import { sizes } from "../sizes.ts";
import type { Fonts } from "../typeset/fonts.ts";
import { flow, paragraph, type FrameLine } from "../typeset/paragraph.ts";
import type { Pieces } from "../typeset/pieces.ts";
import { fittingChip, type Chip, type ListTexts } from "./event-block.ts";

/** One event of the list: its mark, its title, and a line of who, when and by whose word. */
export interface ListEntry {
  readonly event: TimelineEvent;
  readonly hue: number;
  /** Whether its outline is dashed. */
  readonly dashed: boolean;
  /** Whether it is on the ground of the future. */
  readonly toCome: boolean;
  readonly box: Box;
  readonly body: PlacedBody | null;
  /** The upright middle of the body and of the first line. */
  readonly middle: Px;
  readonly prominence: Prominence;
  readonly title: readonly FrameLine[];
  readonly chips: readonly (Chip & { readonly x: Px; readonly y: Px })[];
  readonly meta: readonly FrameLine[];
  /** What happened, in two lines of the author's, below the most important events. */
  readonly detail: readonly FrameLine[];
  readonly dispute: (DisputeBlock & { readonly x: Px; readonly y: Px }) | null;
  /** The pale ground under what is contested and what matters most. */
  readonly ground: Box | null;
}

/** Where the texts of the list begin, beside its marks. */
const indent: Px = 38;
const titleLeading: Px = 18;
const lineLeading: Px = 16;
const detailLines = 2;
/** No row is lower: a finger can hit it. */
const lowest: Px = 19;
/** The width of the sign between who acts and who is acted upon, and the room around it. */
export const arrowWidth: Px = 17;
const nameGap: Px = 4;

/** The body of a time as a sample: its ends and its sure part, not its length. */
const sampleBody = ({ time }: TimelineEvent, zone: string): PlacedBody | null =>
  time === null ? null : sampleOf(bodyOf(inDisplayZone(time, zone)));

/** The width of entries, and the options of their text. */
export interface EntryRoom {
  readonly margin: Px;
  readonly inner: Px;
  readonly zone: string;
  readonly texts: ListTexts;
  readonly fonts: Fonts;
  readonly measure: MeasureText;
  readonly prominence: (event: TimelineEvent) => Prominence;
}

/** Lays one event out from `y` on: its mark, and beside it title, actors and `line`, which says when and by whose word. */
export function layoutEntry({
  event,
  line,
  toCome,
  dashed,
  y,
  hue,
  margin,
  inner,
  zone,
  texts,
  fonts,
  measure,
  prominence: prominenceOf,
}: EntryRoom & {
  readonly event: TimelineEvent;
  readonly line: Pieces;
  readonly toCome: boolean;
  readonly dashed: boolean;
  readonly y: Px;
  readonly hue: number;
}): ListEntry {
  const prominence = prominenceOf(event);
  const isStressed = prominence === "key" || prominence === "major";
  const [x, width] = [margin + indent, inner - indent];
  const room = { x, width, measure };
  const title = paragraph({
    ...room,
    text: texts.heading(event),
    top: y,
    font: isStressed ? fonts[prominence] : fonts.subtitle,
    leading: titleLeading,
    most: 12,
  });
  const who = layoutLine({ ...room, event, line, top: title.bottom, texts, fonts });
  const sides = texts.dispute(event);
  // Both sides say what a contested event is about.
  const account = isStressed && sides === null ? texts.label(event).detail : null;
  const detail =
    account === null || account === undefined
      ? { lines: [], bottom: who.bottom }
      : paragraph({
          ...room,
          text: account,
          top: who.bottom + 1,
          font: fonts.meta,
          leading: lineLeading,
          most: detailLines,
        });
  const dispute =
    sides === null ? null : { ...disputeBlock(sides, { room: width, fonts, measure }), x, y: detail.bottom + 5 };
  const bottom = dispute === null ? detail.bottom : dispute.y + dispute.height;
  const isGrounded = dispute !== null || prominence === "key";
  return {
    event,
    hue,
    toCome,
    dashed,
    prominence,
    body: sampleBody(event, zone),
    middle: y + titleLeading / 2 + 1,
    title: title.lines,
    chips: who.chips,
    meta: who.meta,
    detail: detail.lines,
    dispute,
    ground: isGrounded ? { x: margin - 8, y: y - 5, width: inner + 16, height: bottom - y + 11 } : null,
    box: { x: margin, y, width: inner, height: bottom - y },
  };
}

/** Lays out an event beside the story: its mark, and one text that says what and when. */
export function layoutNote({
  event,
  dashed,
  y,
  hue,
  margin,
  inner,
  zone,
  texts,
  fonts,
  measure,
}: EntryRoom & {
  readonly event: TimelineEvent;
  readonly dashed: boolean;
  readonly y: Px;
  readonly hue: number;
}): ListEntry {
  const meta = paragraph({
    x: margin + indent,
    width: inner - indent,
    text: texts.unplaced(event),
    top: y,
    font: fonts.meta,
    leading: lineLeading,
    measure,
    most: 8,
  });
  return {
    event,
    hue,
    toCome: false,
    dashed,
    prominence: "label",
    body: sampleBody(event, zone),
    middle: y + lineLeading / 2,
    title: [],
    chips: [],
    meta: meta.lines,
    detail: [],
    dispute: null,
    ground: null,
    box: { x: margin, y, width: inner, height: Math.max(lowest, meta.bottom - y) },
  };
}

/** Who acts on whom, and behind it the words of time and voices: on the same line, or on lines of their own. */
function layoutLine({
  event,
  line,
  x,
  width,
  top,
  texts,
  fonts,
  measure,
}: Pick<EntryRoom, "texts" | "fonts" | "measure"> & {
  readonly event: TimelineEvent;
  readonly line: Pieces;
  readonly x: Px;
  readonly width: Px;
  readonly top: Px;
}): Pick<ListEntry, "chips" | "meta"> & { readonly bottom: Px } {
  const all = texts.chips(event);
  const lengthOf = (of: readonly Chip[]): Px =>
    of.reduce(
      (sum, { text, arrow }) =>
        sum + measure(text, fonts.strong) + (arrow ? arrowWidth : 0) + nameGap + (of.length > 1 ? 4 : 0),
      line.pieces.length === 0 ? 0 : measure(line.pieces.join("").trim(), fonts.meta) + sizes.metaGap,
    );
  // Whom of a lane is meant is said where the line has room for it.
  const parts =
    lengthOf(all) <= width ? all : all.map(({ shorter, ...chip }) => ({ ...chip, text: shorter?.at(-1) ?? chip.text }));
  const chips = parts.map((chip, k) => ({
    ...chip,
    text: `${fittingChip(chip, { width: width - arrowWidth, font: fonts.strong, ellipsis: texts.ellipsis, measure })}${
      k + 1 < parts.length && parts[k + 1]?.arrow === false ? texts.comma.trimEnd() : ""
    }`,
  }));
  const widths = chips.map(({ text, arrow }) => measure(text, fonts.strong) + (arrow ? arrowWidth : 0));
  const { places, bottom } = flow({ widths, x0: x, x1: x + width, top, gap: nameGap, leading: lineLeading });
  const placed = chips.map((chip, k) => ({
    ...chip,
    x: places[k]?.x ?? x,
    y: (places[k]?.y ?? top) + lineLeading * 0.76,
  }));
  if (line.pieces.join("") === "") return { chips: placed, meta: [], bottom };
  const last = places.at(-1);
  const after = last === undefined ? x : last.x + (widths.at(-1) ?? 0) + sizes.metaGap;
  const whole = measure(line.pieces.join("").trim(), fonts.meta);
  const isBehind = last === undefined || after + whole <= x + width;
  const meta = paragraph({
    text: line,
    x: isBehind ? after : x,
    width: isBehind ? x + width - after : width,
    top: isBehind ? (last?.y ?? top) : bottom,
    font: fonts.meta,
    leading: lineLeading,
    measure,
    most: 8,
  });
  return { chips: placed, meta: meta.lines, bottom: Math.max(bottom, meta.bottom) };
}
