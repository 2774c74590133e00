import type { EpochMs, Px } from "../../../base/units.ts";
import { formatTick, formatTickLong } from "../../../time/ticks/tick-words.ts";
import { UNIT_MS, type TickUnit } from "../../../time/ticks/ladder.ts";
import { axis } from "../../axis/axis.ts";
import type { ColumnOptions } from "./options.ts";
import type { TimeScale } from "../../scale.ts";
import { sizes } from "../../sizes.ts";
import { wrap } from "../../typeset/wrap.ts";

/** A period's name below its line, or a tick's text beside its own. */
export interface ColumnTick {
  readonly at: EpochMs;
  readonly y: Px;
  /** False where a period is only named here and began before. */
  readonly border: boolean;
  /** Baselines with their texts; none where there was no room. */
  readonly lines: readonly { readonly y: Px; readonly text: string }[];
}

/** The axis of the column, both levels under one another in one strip. */
export interface ColumnAxis {
  readonly periods: readonly ColumnTick[];
  readonly ticks: readonly ColumnTick[];
  readonly breaks: readonly { readonly y: Px; readonly at: EpochMs }[];
}

type Pen = Pick<ColumnOptions, "texts" | "fonts" | "measure">;

const tickHeight: Px = 16;

/** How wide the axis is: as its widest word, but for words that would take the labels' room. */
export function axisWidth({
  from,
  to,
  finest,
  texts,
  fonts,
  measure,
}: Pen & { readonly from: EpochMs; readonly to: EpochMs; readonly finest: TickUnit }): Px {
  const short = { ...texts.axis, style: "short" as const };
  const clock = UNIT_MS[finest] < UNIT_MS.minute ? measure(formatTick(from, "second", texts.axis), fonts.period) : 0;
  const words = [from, to].flatMap((at) => [
    formatTickLong(at, "month", short),
    formatTickLong(at, "year", short),
    formatTick(at, "year", texts.axis),
  ]);
  // Years alone are named on one line, with their era.
  if (to - from > 20 * UNIT_MS.year)
    return Math.min(
      64,
      Math.max(26, ...[from, to].map((at) => measure(formatTick(at, "year", texts.axis), fonts.tick) + 4)),
    );
  const widths = words
    .flatMap((word) => texts.pieces(word, texts.axis.language.code))
    .map((piece) => measure(piece.trimEnd(), fonts.period));
  return Math.min(64, Math.max(26, clock, ...widths));
}

/** Both levels, a period's name instead of the ticks that it would cover. */
export function columnAxis({
  scale,
  width,
  finest,
  texts,
  fonts,
  measure,
}: Pen & { readonly scale: TimeScale; readonly width: Px; readonly finest: TickUnit }): ColumnAxis {
  const linesOf = (text: string, font: typeof fonts.tick): readonly string[] =>
    wrap({
      pieces: texts.pieces(text, texts.axis.language.code),
      width: width + 2,
      font,
      measure,
      most: 3,
      ellipsis: texts.ellipsis,
    }).lines;
  // What is measured across in the lanes is under one another here.
  const tall = (text: string, font: typeof fonts.tick): Px => linesOf(text, font).length * tickHeight;
  const found = axis({
    scale,
    words: { ...texts.axis, style: "short" } as typeof texts.axis,
    finest,
    zero: null,
    fonts,
    measure: tall,
  });
  const periods = found.upper.map(({ x, at, text, border }): ColumnTick => ({
    at,
    y: x,
    border,
    lines: (text === "" ? [] : linesOf(text, fonts.period)).map((line, k) => ({
      y: x + 14 + k * tickHeight,
      text: line,
    })),
  }));
  const named = periods
    .filter(({ lines }) => lines.length > 0)
    .map(({ y, lines }) => [y - 2, y + lines.length * tickHeight + 3] as const);
  const breaks = found.breaks.map(({ x, at }) => ({ y: x, at }));
  const ticks = found.lower.map(({ x, textX, at, text, border }): ColumnTick => {
    const lines = text === "" ? [] : linesOf(text, fonts.tick);
    const top = textX - (lines.length * tickHeight) / 2;
    const bottom = top + lines.length * tickHeight;
    const hidden =
      named.some(([from, to]) => top < to && bottom > from) || breaks.some(({ y }) => y > top - 1 && y < bottom + 1);
    return {
      at,
      y: x,
      border,
      lines: hidden ? [] : lines.map((line, k) => ({ y: top + k * tickHeight + sizes.noteLeading * 0.68, text: line })),
    };
  });
  return { periods, ticks, breaks };
}
