import type { Font, MeasureText } from "../../base/measure.ts";
import type { EpochMs, Px } from "../../base/units.ts";
import type { TickUnit } from "../../time/ticks/ladder.ts";
import { fitting, lowerTicks } from "./lower.ts";
import { countedRows, periodRows } from "./rows.ts";
import { secondTicks } from "./second-clock.ts";
import { upperTicks } from "./upper.ts";
import type { AxisWords } from "./words.ts";
import type { Zero } from "./zero.ts";
import { smallerSpans, type Span } from "../axis-breaks.ts";
import type { TimeScale } from "../scale.ts";
import type { Tick } from "./tick.ts";

/** A span that is drawn at a smaller scale, where it is in sight. */
export interface SmallerSpan {
  readonly x0: Px;
  readonly x1: Px;
  /** How many times smaller than the largest scale in sight. */
  readonly times: number;
}

/** The axis in two levels: days below, months with their year above, or what the scale asks for. */
export interface Axis {
  readonly upper: readonly Tick[];
  readonly lower: readonly Tick[];
  /** The times of day of the lower level on the clock of a second zone; none where one clock is enough. */
  readonly second: readonly Tick[];
  /** Where the scale changes. */
  readonly breaks: readonly { readonly x: Px; readonly at: EpochMs }[];
  readonly smaller: readonly SmallerSpan[];
}

/** A span that is narrower and between two others is a strip that stands for what is left out. */
const narrow: Px = 36;

/** Between the name of a period and a tick on the same line. */
const room: Px = 6;

/** Of a picture without any date. */
export const noAxis: Axis = { upper: [], lower: [], second: [], breaks: [], smaller: [] };

/** What an axis is made of. */
export interface AxisOptions {
  readonly scale: TimeScale;
  readonly words: AxisWords;
  /** No unit finer than any date of the story. */
  readonly finest: TickUnit;
  readonly zero: Zero | null;
  /** Upright rules through the axis, which its texts keep clear of. */
  readonly rules?: { readonly dateline: readonly Px[]; readonly zero: readonly Px[] };
  /** Whether both levels share one line: then ticks give way to the names of periods. @default false */
  readonly oneLine?: boolean;
  /** A zone whose clock is shown too. @default null */
  readonly secondZone?: string | null;
  readonly fonts: { readonly tick: Font; readonly period: Font; readonly meta: Font };
  readonly measure: MeasureText;
}

/**
 * The ticks of both levels for what the scale shows: true borders of the reader's calendar, in the reader's zone. With
 * `zero` the lower level counts from an event; the upper one still says the dates.
 */
export function axis({
  scale,
  words,
  finest,
  zero,
  rules = { dateline: [], zero: [] },
  oneLine = false,
  secondZone = null,
  fonts,
  measure,
}: AxisOptions): Axis {
  const { spans } = scale;
  const pen = { scale, font: fonts.tick, measure };
  const density = (span: Span): number => (scale.x(span.to) - scale.x(span.from)) / (span.to - span.from);
  // What stands for time that is left out names none of it: a year would be taken for one of the days beside it.
  const isStrip = (span: Span): boolean =>
    span !== spans[0] && span !== spans.at(-1) && scale.x(span.to) - scale.x(span.from) < narrow;
  const counted =
    zero === null
      ? []
      : spans.map((span) =>
          fitting(countedRows(span, { density: density(span), words, zero, least: spans.length === 1 ? 2 : 1 }), pen),
        );
  // Within the event itself nothing is counted: there the dates are.
  const rows = counted.some((row) => row !== undefined && row.cells.length > 0)
    ? counted
    : spans.map((span) =>
        isStrip(span) ? undefined : fitting(periodRows(span, { density: density(span), words, finest }), pen),
      );
  const breaks = spans.slice(1).map(({ from }) => ({ x: scale.x(from), at: from }));
  const smaller = smallerSpans(spans).map(({ from, to, times }) => ({ x0: scale.x(from), x1: scale.x(to), times }));
  const upper = upperTicks(spans, rows, {
    scale,
    words,
    font: fonts.period,
    measure,
    rules: [...rules.dateline, ...rules.zero],
  });
  const all = lowerTicks(spans, rows, { ...pen, rules: rules.dateline });
  const lower = oneLine ? besides(upper, all, { fonts, measure }) : all;
  const second =
    secondZone === null
      ? []
      : secondTicks(lower, {
          ...pen,
          zone: secondZone,
          spans,
          rows,
          words,
          font: fonts.meta,
          rules: [...rules.dateline, ...rules.zero],
        });
  return { upper, lower, second, breaks, smaller };
}

/** Ticks without the texts that would touch the name of a period on the same line. */
function besides(
  upper: readonly Tick[],
  lower: readonly Tick[],
  { fonts, measure }: Pick<AxisOptions, "fonts" | "measure">,
): readonly Tick[] {
  const named = upper
    .filter(({ text }) => text !== "")
    .map(({ textX, text }) => [textX - room, textX + measure(text, fonts.period) + room] as const);
  return lower.map((tick) => {
    const half = measure(tick.text, fonts.tick) / 2;
    return named.some(([from, to]) => tick.textX + half > from && tick.textX - half < to)
      ? { ...tick, text: "" }
      : tick;
  });
}
