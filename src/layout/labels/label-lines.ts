import type { MeasureText } from "../../base/measure.ts";
import type { Fonts } from "../typeset/fonts.ts";
import type { Px } from "../../base/units.ts";
import { voiceKey, type LaneItem } from "../items/lane-items.ts";
import type { Block, LabelSource, Placement } from "./label-blocks.ts";
import type { LabelTexts } from "./label-texts.ts";
import { sizes } from "../sizes.ts";
import { spacing } from "./slots.ts";
import { tallyGap, type PlacedTally } from "./tally.ts";
import type { PlacedLabel, TextLine } from "./placed-label.ts";

/** What an entry's label says: the event's other lanes only repeat its title, small. */
export function sourceOf(
  { event, claim, first, about, voicesWithMarks: apart }: LaneItem,
  texts: LabelTexts,
): LabelSource {
  if (claim !== null) return texts.claim(about, claim);
  const source = texts.label(event);
  return first
    ? { ...source, tally: source.tally.filter(({ id, stance }) => !apart.has(voiceKey(id, stance))) }
    : {
        title: [],
        titleLang: source.titleLang,
        meta: source.title,
        metaLang: source.titleLang,
        ellipsis: source.ellipsis,
        glyph: false,
        tally: [],
      };
}

/**
 * The lines of a label on the picture; `middle` is the bar's, `bottom` where a label above it ends. Beside a bar on its left
 * the text ends at the bar, and so does that of a flag that hangs to the left.
 */
export function labelAt({
  placement,
  middle,
  options,
  entry,
  bar,
  bottom = middle - bar / 2 - spacing.above,
  align = placement.side === "left" ? "end" : "start",
  leader = null,
  source = sourceOf(entry, options.texts),
}: {
  readonly placement: Placement;
  readonly middle: Px;
  /** The bar's height. */ readonly bar: Px;
  readonly options: { readonly measure: MeasureText; readonly fonts: Fonts; readonly texts: LabelTexts };
  readonly entry: LaneItem;
  readonly bottom?: Px;
  readonly align?: "start" | "end";
  /** Where a line runs down to the bar. */ readonly leader?: Px | null;
  readonly source?: LabelSource;
}): PlacedLabel {
  const { block, side, x } = placement;
  const { measure, fonts } = options;
  const top = side === "above" ? bottom - block.height : middle - block.height / 2;
  const anchor = align;
  const inset = source.glyph ? sizes.glyph : 0;
  const edge = anchor === "end" ? x + block.width - inset : x + inset;
  const lines: TextLine[] = [];
  if (block.inline) {
    const [title = "", meta = ""] = [block.title[0], block.meta[0]];
    const y = top + sizes.labelLeading * 0.76;
    const [near, far] = anchor === "end" ? ([meta, title] as const) : ([title, meta] as const);
    const wide = measure(near, near === title ? fonts.label : fonts.meta) + 6;
    const said = (text: string, at: Px): TextLine => ({
      x: at,
      y,
      text,
      part: text === title ? "title" : "meta",
      lang: text === title ? source.titleLang : source.metaLang,
      anchor,
    });
    if (near !== "") lines.push(said(near, edge));
    if (far !== "") lines.push(said(far, near === "" ? edge : anchor === "end" ? edge - wide : edge + wide));
  } else {
    let y = top;
    for (const [part, leading, lang, texts2] of [
      ["title", sizes.labelLeading, source.titleLang, block.title],
      ["meta", sizes.metaLeading, source.metaLang, block.meta],
    ] as const) {
      for (const text of texts2) {
        lines.push({ x: edge, y: y + leading * 0.76, text, lang, part, anchor });
        y += leading;
      }
    }
  }
  return {
    box: { x, y: top, width: block.width, height: block.height },
    side,
    ...withTally(lines, { block, edge, anchor }),
    shortened: block.shortened,
    leader: leader === null ? null : { x: leader, top: top + block.height, bottom: middle - bar / 2 },
    glyph: inset === 0 ? null : { x: anchor === "end" ? x + block.width - 6 : x + 6, y: top + sizes.labelLeading / 2 },
  };
}

/** Where a label's tally stands. Before a bar its text ends at, the words make room for it. */
export function withTally(
  lines: readonly TextLine[],
  {
    block: { tally, inline },
    edge,
    anchor,
  }: {
    readonly block: Block;
    readonly edge: Px;
    readonly anchor: TextLine["anchor"];
  },
): { readonly lines: readonly TextLine[]; readonly tally: PlacedTally | null } {
  if (tally === null) return { lines, tally: null };
  const { parts, width, x } = tally;
  const y = (lines.at(-1)?.y ?? 0) + (x === 0 ? sizes.metaLeading : 0);
  if (anchor === "start") return { lines, tally: { parts, x: edge + x, y } };
  const moved = lines.map((line, k) =>
    x > 0 && (inline || k === lines.length - 1) ? { ...line, x: line.x - width - tallyGap } : line,
  );
  return { lines: moved, tally: { parts, x: edge - width, y } };
}
