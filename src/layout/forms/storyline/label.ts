import type { Px } from "../../../base/units.ts";
import { withTally } from "../../labels/label-lines.ts";
import { spacing } from "../../labels/slots.ts";
import type { LabelSource } from "../../labels/label-blocks.ts";
import type { LayoutOptions } from "../options.ts";
import { sizes } from "../../sizes.ts";
import type { PlacedLabel, TextLine } from "../../labels/placed-label.ts";
import type { Tag } from "./label-boxes.ts";

/** A tag's lines where they stand; `middle` is its body's. Left of its body the text ends at it. */
export function labelAt(
  { block, side, x }: Tag,
  {
    middle,
    bar,
    source,
    options: { measure, fonts },
  }: {
    readonly middle: Px;
    readonly bar: Px;
    readonly source: LabelSource;
    readonly options: Pick<LayoutOptions, "measure" | "fonts">;
  },
): PlacedLabel {
  const top = side === "above" ? middle - bar / 2 - spacing.above - block.height : middle - block.height / 2;
  const isEnd = side === "left";
  const inset = source.glyph ? sizes.glyph : 0;
  const edge = isEnd ? x + block.width - inset : x + inset;
  const line = (part: TextLine["part"], text: string, at: Px, y: Px): TextLine => ({
    x: at,
    y,
    text,
    part,
    anchor: isEnd ? "end" : "start",
    lang: part === "title" ? source.titleLang : source.metaLang,
  });
  const lines: TextLine[] = [];
  if (block.inline) {
    const y = top + sizes.labelLeading * 0.76;
    const [title = "", meta = ""] = [block.title[0], block.meta[0]];
    const shift = isEnd ? -6 - measure(meta, fonts.meta) : 6 + measure(title, fonts.label);
    lines.push(line("title", title, isEnd && meta !== "" ? edge + shift : edge, y));
    if (meta !== "") lines.push(line("meta", meta, isEnd ? edge : edge + shift, y));
  } else {
    let y = top;
    for (const [part, leading] of [
      ["title", sizes.labelLeading],
      ["meta", sizes.metaLeading],
    ] as const) {
      for (const text of block[part]) {
        lines.push(line(part, text, edge, y + leading * 0.76));
        y += leading;
      }
    }
  }
  return {
    box: { x, y: top, width: block.width, height: block.height },
    side,
    ...withTally(lines, { block, edge, anchor: isEnd ? "end" : "start" }),
    shortened: block.shortened,
    leader: null,
    glyph: inset === 0 ? null : { x: isEnd ? x + block.width - 6 : x + 6, y: top + sizes.labelLeading / 2 },
  };
}
