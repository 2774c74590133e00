import type { Font, MeasureText } from "../base/measure.ts";
import type { EpochMs, Px } from "../base/units.ts";
import type { Calendar, Language } from "../time/language.ts";
import { UNIT_MS, unitsLadder, type TickUnit } from "../time/ladder.ts";
import { formatTick, formatTickLong } from "../time/tick-words.ts";
import { ticks } from "../time/ticks.ts";
import type { TimeScale } from "./scale.ts";
import type { Tick } from "./types.ts";

/** The axis in two levels: days below, months with their year above, or what the scale asks for. */
export interface Axis {
  readonly upper: readonly Tick[];
  readonly lower: readonly Tick[];
  /** Where the scale changes. */
  readonly breaks: readonly { readonly x: Px; readonly at: EpochMs }[];
}

/** How the axis is worded. */
export interface AxisWords {
  readonly language: Language;
  readonly calendar: Calendar;
  readonly zone: string;
}

/** The least room between two lower ticks, so that their texts can be told apart. */
const room: Readonly<Record<TickUnit, Px>> = { minute: 46, hour: 46, day: 23, month: 38, year: 58 };
const above: Readonly<Record<TickUnit, TickUnit | null>> = { minute: "day", hour: "day", day: "month", month: "year", year: null };

/** The ticks of both levels for what the scale shows: true borders of the reader's calendar, in the reader's zone. */
export function axis({ scale, words, finest, lowerFont, upperFont, measure }: {
  readonly scale: TimeScale; readonly words: AxisWords; /** No unit finer than any date of the story. */ readonly finest: TickUnit; readonly lowerFont: Font; readonly upperFont: Font; readonly measure: MeasureText;
}): Axis {
  const lower: Tick[] = [];
  const upper: Tick[] = [];
  for (const { from, to } of scale.spans) {
    const density = (scale.x(to) - scale.x(from)) / (to - from);
    const rung = unitsLadder.find(({ unit, ms }) => ms >= UNIT_MS[finest] && ms * density >= room[unit]) ?? unitsLadder.at(-1);
    if (rung === undefined) continue;
    const place = { from, to, zone: words.zone, calendar: words.calendar };
    const cell = rung.unit === "day" || (rung.unit === "month" && rung.step === 1) ? UNIT_MS[rung.unit] : 0;
    for (const at of ticks({ ...place, unit: rung.unit, step: rung.step })) {
      // A border belongs to the span that it begins; what a cell's middle would leave the picture for is not named.
      if (at >= to && to !== scale.window.to) continue;
      const middle = scale.x(at + cell / 2);
      lower.push({ x: scale.x(at), textX: middle, at, text: middle > scale.x1 ? "" : formatTick(at, rung.unit, words), border: true });
    }
    const next = above[rung.unit];
    if (next === null) continue;
    const borders = ticks({ ...place, unit: next, step: 1 });
    const long = (at: EpochMs, border: boolean): Tick => ({ x: scale.x(at), textX: scale.x(at), at, text: formatTickLong(at, next, words), border });
    if (borders[0] !== from) upper.push(long(from, false));
    upper.push(...borders.map((at) => long(at, true)));
  }
  const breaks = scale.spans.slice(1).map(({ from }) => ({ x: scale.x(from), at: from }));
  return {
    upper: thinned({ ticks: distinct(upper), font: upperFont, measure, space: 14, centred: false, right: scale.x1, scale }),
    lower: thinned({ ticks: lower, font: lowerFont, measure, space: 6, centred: true, right: scale.x1, scale }),
    breaks,
  };
}

/** A period is named once, at its border where that is in sight; the name at the left edge stands for one that began before. */
function distinct(all: readonly Tick[]): readonly Tick[] {
  return all.filter(({ text }, k) => all.findIndex((tick) => tick.text === text) === k);
}

/** Texts that would touch the one before them are left empty; their lines stay. A left-edge name gives way to a border's. */
function thinned({ ticks: all, font, measure, space, centred, right, scale }: {
  readonly ticks: readonly Tick[]; readonly font: Font; readonly measure: MeasureText; readonly space: Px; readonly centred: boolean; readonly right: Px; readonly scale: TimeScale;
}): readonly Tick[] {
  const left = (tick: Tick): Px => tick.textX - (centred ? measure(tick.text, font) / 2 : 0);
  const end = (tick: Tick): Px => left(tick) + measure(tick.text, font) + (centred ? 0 : 5);
  const kept: Tick[] = [];
  let reached = -Infinity;
  all.forEach((tick, k) => {
    const following = all[k + 1];
    const givesWay = !centred && tick.at === scale.window.from && following !== undefined && end(tick) + space > left(following);
    const fits = tick.text !== "" && left(tick) >= reached && end(tick) <= right + (centred ? 8 : 0) && !givesWay;
    if (fits) reached = end(tick) + space;
    kept.push(fits ? tick : { ...tick, text: "" });
  });
  return kept;
}
