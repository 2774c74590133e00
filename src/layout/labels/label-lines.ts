import type { MeasureText } from "../../base/measure.ts";
import type { Fonts } from "../typeset/fonts.ts";
import type { Px } from "../../base/units.ts";
import type { LaneItem } from "../items/lane-items.ts";
import type { LabelSource, Placement } from "./label-blocks.ts";
import type { LabelTexts } from "./label-texts.ts";
import { hasDot } from "../body/drawn.ts";
import { sizes } from "../sizes.ts";
import { spacing } from "./slots.ts";
import type { PlacedLabel, TextLine } from "./placed-label.ts";

/** The text of an entry's label: in its other lanes an event only repeats its title, small. */
export function sourceOf(
  { event, claim, first, about, body }: LaneItem,
  texts: LabelTexts,
  isTimed = true,
): LabelSource {
  if (claim !== null) return texts.claim(about, claim);
  const source = { ...texts.label(event, isTimed), glyph: hasDot(body) };
  return first
    ? source
    : {
        title: [],
        titleLang: source.titleLang,
        meta: source.title,
        metaLang: source.titleLang,
        ellipsis: source.ellipsis,
        glyph: false,
      };
}

/**
 * The lines of a label on the picture; `middle` is the bar's, `bottom` is the lower edge of a label above it. The text of a
 * label left of its bar ends at the bar, and so does the text of a flag that hangs to the left.
 */
export function labelAt({
  placement,
  middle,
  options,
  source,
  bar,
  bottom = middle - bar / 2 - spacing.above,
  align = placement.side === "left" ? "end" : "start",
  nearestFirst = false,
}: {
  readonly placement: Placement;
  readonly middle: Px;
  /** The bar's height. */ readonly bar: Px;
  readonly options: { readonly measure: MeasureText; readonly fonts: Fonts };
  readonly source: LabelSource;
  /** On a single line, whether the text nearest to the bar is drawn first; otherwise the title is. */
  readonly nearestFirst?: boolean;
  readonly bottom?: Px;
  readonly align?: "start" | "end";
}): PlacedLabel {
  const { block, side, x } = placement;
  const { measure, fonts } = options;
  const top =
    side === "above"
      ? bottom - block.height
      : side === "below"
        ? middle + bar / 2 + spacing.above
        : middle - block.height / 2;
  const anchor = align;
  const inset = source.glyph ? sizes.glyph : 0;
  const edge = anchor === "end" ? x + block.width - inset : x + inset;
  const lines: TextLine[] = [];
  if (block.detail !== null)
    lines.push({
      x: edge,
      y: top + sizes.labelLeading + sizes.metaLeading * 0.76,
      text: block.detail,
      lang: source.detail?.lang ?? source.titleLang,
      part: "meta",
      anchor,
    });
  if (block.inline) {
    const [title = "", meta = ""] = [block.title[0], block.meta[0]];
    const y = top + sizes.labelLeading * 0.76;
    const isEnd = anchor === "end";
    const shift = isEnd
      ? -inlineGap - measure(meta, fonts.meta)
      : inlineGap + measure(title, fonts[source.prominence ?? "label"]);
    const line = (part: TextLine["part"], text: string, at: Px): TextLine => ({
      x: at,
      y,
      text,
      part,
      lang: part === "title" ? source.titleLang : source.metaLang,
      anchor,
    });
    if (title !== "") lines.push(line("title", title, isEnd && meta !== "" ? edge + shift : edge));
    if (meta !== "") lines.push(line("meta", meta, isEnd || title === "" ? edge : edge + shift));
    // What is read first is drawn first, the line below last.
    lines.push(...lines.splice(0, block.detail === null ? 0 : 1));
    if (nearestFirst && isEnd && lines.length === 2 && block.detail === null) lines.reverse();
  } else {
    let y = top;
    for (const [part, leading, lang, texts] of [
      ["title", sizes.labelLeading, source.titleLang, block.title],
      ["meta", sizes.metaLeading, source.metaLang, block.meta],
    ] as const) {
      for (const text of texts) {
        lines.push({ x: edge, y: y + leading * 0.76, text, lang, part, anchor });
        y += leading;
      }
    }
  }
  return {
    box: { x, y: top, width: block.width, height: block.height },
    side,
    lines,
    shortened: block.shortened,
    prominence: source.prominence ?? "label",
    glyph: inset === 0 ? null : { x: anchor === "end" ? x + block.width - 6 : x + 6, y: top + sizes.labelLeading / 2 },
  };
}

const inlineGap: Px = 6;
