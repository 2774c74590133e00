import type { Font, MeasureText } from "../../base/measure.ts";
import type { Px } from "../../base/units.ts";
import { wrap } from "./wrap.ts";
import type { Pieces } from "./pieces.ts";

/** A line of text of the frame: `y` is its baseline. */
export interface FrameLine {
  readonly x: Px;
  readonly y: Px;
  readonly text: string;
  readonly lang: string;
}

/** Lines of one text, and where the next may begin. */
export interface Paragraph {
  readonly lines: readonly FrameLine[];
  readonly bottom: Px;
}

/** Sets a text from `top` on, wrapped to a width. */
export function paragraph({
  text,
  x,
  top,
  width,
  font,
  leading,
  measure,
  most = 6,
}: {
  readonly text: Pieces;
  readonly x: Px;
  readonly top: Px;
  readonly width: Px;
  readonly font: Font;
  readonly leading: Px;
  readonly measure: MeasureText;
  readonly most?: number;
}): Paragraph {
  const { lines } = wrap({ ...text, width, font, measure, most });
  return {
    lines: lines.map((line, k) => ({ x, y: top + k * leading + leading * 0.76, text: line, lang: text.lang })),
    bottom: top + lines.length * leading,
  };
}

/** Where things of given widths are when they run on in lines. */
export function flow({
  widths,
  x0,
  x1,
  top,
  gap,
  leading,
}: {
  readonly widths: readonly Px[];
  readonly x0: Px;
  readonly x1: Px;
  readonly top: Px;
  readonly gap: Px;
  readonly leading: Px;
}): { readonly places: readonly { readonly x: Px; readonly y: Px }[]; readonly bottom: Px } {
  let x = x0;
  let y = top;
  const places = widths.map((width) => {
    if (x > x0 && x + width > x1) {
      x = x0;
      y += leading;
    }
    const place = { x, y };
    x += width + gap;
    return place;
  });
  return { places, bottom: widths.length === 0 ? top : y + leading };
}
