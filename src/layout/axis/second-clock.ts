import type { Font, MeasureText } from "../../base/measure.ts";
import type { Px } from "../../base/units.ts";
import type { TickUnit } from "../../time/ticks/ladder.ts";
import { formatTick, formatTickBrief } from "../../time/ticks/tick-words.ts";
import type { Span } from "../axis-breaks.ts";
import type { TimeScale } from "../scale.ts";
import type { TickRow } from "./rows.ts";
import type { Tick } from "./tick.ts";
import type { AxisWords } from "./words.ts";

/** The least room between two texts. */
const space: Px = 8;

const clocks: readonly (TickUnit | undefined)[] = ["second", "minute", "hour"];

/** What a second row of ticks is made of. */
export interface SecondClock {
  readonly zone: string;
  readonly scale: TimeScale;
  readonly spans: readonly Span[];
  readonly rows: readonly (TickRow | undefined)[];
  readonly words: AxisWords;
  readonly font: Font;
  readonly measure: MeasureText;
  /** Upright rules, which its texts keep clear of. */
  readonly rules: readonly Px[];
}

/**
 * What the clock of another zone shows at ticks that are times of day. Where it shows another day than the axis names, and
 * where its own day begins, it says the day too; what that covers gives way.
 */
export function secondTicks(
  lower: readonly Tick[],
  { zone, scale, spans, rows, words, font, measure, rules }: SecondClock,
): readonly Tick[] {
  const there = { ...words, zone };
  const found: Tick[] = [];
  let reached = -Infinity;
  let said: string | undefined;
  for (const tick of lower) {
    const { at } = tick;
    const unit = rows[spans.findLastIndex(({ from }) => from <= at)]?.unit;
    if (tick.text === "" || unit === undefined || !clocks.includes(unit)) continue;
    const day = formatTickBrief(at, "day", there);
    const time = formatTick(at, unit, there);
    const isNew = day !== (said ?? formatTickBrief(at, "day", words));
    const text = isNew ? `${day}${words.language.words.punctuation.comma}${time}` : time;
    const half = measure(text, font) / 2;
    const textX = Math.max(scale.x0 + half, Math.min(tick.textX, scale.x1 - half));
    const [left, right] = [textX - half, textX + half];
    if (left < reached || rules.some((rule) => rule > left - 2 && rule < right + 2)) continue;
    said = day;
    reached = right + space;
    found.push({ ...tick, textX, text });
  }
  return found;
}
