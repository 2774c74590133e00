import type { Font, MeasureText } from "../base/measure.ts";
import type { EpochMs, Px } from "../base/units.ts";
import type { TickUnit } from "../time/ladder.ts";
import { fitting, lowerTicks } from "./axis/lower.ts";
import { countedRows, periodRows } from "./axis/rows.ts";
import { upperTicks } from "./axis/upper.ts";
import type { AxisWords } from "./axis/words.ts";
import type { Zero } from "./axis/zero.ts";
import { smallerSpans, type Span } from "./fold.ts";
import type { TimeScale } from "./scale.ts";
import type { Tick } from "./types.ts";

/** A span that is drawn at a smaller scale, where it is in sight. */
export interface SmallerSpan {
  readonly x0: Px;
  readonly x1: Px;
  /** How many times smaller than the largest scale in sight. */
  readonly times: number;
  /** Empty where the span is too narrow for any. */
  readonly text: string;
}

/** The axis in two levels: days below, months with their year above, or what the scale asks for. */
export interface Axis {
  readonly upper: readonly Tick[];
  readonly lower: readonly Tick[];
  /** Where the scale changes. */
  readonly breaks: readonly { readonly x: Px; readonly at: EpochMs }[];
  readonly smaller: readonly SmallerSpan[];
}

/** Of a picture without any date. */
export const noAxis: Axis = { upper: [], lower: [], breaks: [], smaller: [] };

/**
 * The ticks of both levels for what the scale shows: true borders of the reader's calendar, in the reader's zone. With
 * `zero` the lower level counts from an event; the upper one still says the dates.
 */
export function axis({ scale, words, finest, zero, fonts, measure }: {
  readonly scale: TimeScale; readonly words: AxisWords; /** No unit finer than any date of the story. */ readonly finest: TickUnit; readonly zero: Zero | null;
  readonly fonts: { readonly tick: Font; readonly period: Font; readonly meta: Font }; readonly measure: MeasureText;
}): Axis {
  const { spans } = scale;
  const pen = { scale, font: fonts.tick, measure };
  const density = (span: Span): number => (scale.x(span.to) - scale.x(span.from)) / (span.to - span.from);
  const counted = zero === null ? [] : spans.map((span) => fitting(countedRows(span, { density: density(span), words, zero, least: spans.length === 1 ? 2 : 1 }), pen));
  // Within the event itself nothing is counted: there the dates stand.
  const rows = counted.some((row) => row !== undefined && row.cells.length > 0) ? counted : spans.map((span) => fitting(periodRows(span, { density: density(span), words, finest }), pen));
  const smaller = smallerSpans(spans).map(({ from, to, times }): SmallerSpan => {
    const [x0, x1] = [scale.x(from), scale.x(to)];
    const texts = [words.language.words.axis.smaller(times), `1:${times}`];
    return { x0, x1, times, text: texts.find((text) => measure(text, fonts.meta) <= x1 - x0 - 2 * arrows) ?? "" };
  });
  return {
    upper: upperTicks(spans, rows, { scale, words, font: fonts.period, measure }),
    lower: lowerTicks(spans, rows, pen),
    breaks: spans.slice(1).map(({ from }) => ({ x: scale.x(from), at: from })),
    smaller,
  };
}

/** Room for the arrow on either side of a smaller span's text. */
const arrows: Px = 15;
