import type { EpochMs, Px } from "../../base/units.ts";
import { countedTicks, countLadder } from "../../time/ticks/counted-ticks.ts";
import { UNIT_MS, unitsLadder, type TickUnit } from "../../time/ticks/ladder.ts";
import type { CountUnit } from "../../time/axis-phrases.ts";
import { formatTick, formatTickLong } from "../../time/ticks/tick-words.ts";
import { ticks } from "../../time/ticks/ticks.ts";
import { weekdayOfMonth } from "../../time/wording/weekday-date.ts";
import type { Span } from "../axis-breaks.ts";
import type { AxisWords } from "./words.ts";
import type { Zero } from "./zero.ts";

/** One tick of the lower level before it is placed: a text at its line, or over the middle of what it names. */
export interface Cell {
  readonly at: EpochMs;
  /** Where what it names ends; null where the text is at the line. */
  readonly to: EpochMs | null;
  readonly text: string;
}

/** The ticks that one span could show at one distance. */
export interface TickRow {
  /** Neighbouring spans with the same are of one kind. */
  readonly key: string;
  /** The unit of the ticks; none where they are counted from an event. */
  readonly unit?: TickUnit;
  /** What the level above names; null where the ticks name all of it themselves. */
  readonly above: TickUnit | null;
  readonly cells: readonly Cell[];
}

/** From this step on, years are counted back from now. */
const farYears = 100_000 * UNIT_MS.year;

/** Lines closer than this are a grey, not a scale. */
const least: Px = 14;

const above: Readonly<Record<TickUnit | "week", TickUnit | null>> = {
  microsecond: "second",
  millisecond: "second",
  second: "day",
  minute: "day",
  hour: "day",
  day: "month",
  week: "month",
  month: "year",
  year: null,
};

/** More than this of one unit nobody reads along one span; a tall column would have them. */
const mostCells = 1200;

/** Rows of calendar periods for a span, the densest first. `density` is in pixels per millisecond. */
export function* periodRows(
  { from, to }: Span,
  { density, words, finest }: { readonly density: number; readonly words: AxisWords; readonly finest: TickUnit },
): Generator<TickRow> {
  for (const { unit, step, ms } of unitsLadder) {
    if (ms < UNIT_MS[finest] || ms * density < least || to - from > ms * mostCells) continue;
    // Days and months are cells with their name in the middle; what began before the span may reach into it.
    const isCell = unit === "day" || (unit === "month" && step === 1);
    const reach = isCell ? 1.1 * UNIT_MS[unit] : 0;
    const borders = ticks({
      from: from - reach,
      to: to + reach,
      zone: words.zone,
      calendar: words.calendar,
      unit,
      step,
    });
    const cellEnd = (at: EpochMs, k: number): EpochMs | null =>
      !isCell ? null : step > 1 ? at + UNIT_MS.day : (borders[k + 1] ?? at + UNIT_MS[unit]);
    const cells = borders
      .map((at, k): Cell => ({ at, to: cellEnd(at, k), text: formatTick(at, unit, words) }))
      .filter((cell) => cell.at <= to && (cell.to ?? cell.at + 1) > from);
    const row = { key: `${unit} ${step}`, unit, above: above[unit], cells };
    // Far years in whole words, where these have room.
    // Days with their weekdays, where these have room.
    if (unit === "day" && step === 1)
      yield {
        ...row,
        cells: cells.map((cell) => ({ ...cell, text: weekdayOfMonth(cell.at, { ...words, style: "short" }) })),
      };
    if (ms >= farYears)
      yield { ...row, cells: cells.map((cell) => ({ ...cell, text: formatTickLong(cell.at, unit, words) })) };
    yield row;
  }
}

/** Farther than so many of a unit from its event nobody counts in it, but where nothing longer is in sight. */
const farthest: Readonly<Record<CountUnit, number>> = {
  millisecond: 2000,
  second: 120,
  minute: 120,
  hour: 96,
  day: 120,
  week: 60,
  month: 60,
  year: Infinity,
};

/** Rows that count from an event, the densest first: in whole words, and where these have no room, in short ones. `least` ticks should be in sight. */
export function* countedRows(
  span: Span,
  asked: { readonly density: number; readonly words: AxisWords; readonly zero: Zero; readonly least: number },
): Generator<TickRow> {
  const rows = [...allCountedRows(span, asked)];
  const usual = rows.filter(({ cells, isFar }) => !isFar && cells.length >= asked.least);
  yield* usual.length > 0 ? usual : rows;
}

function* allCountedRows(
  { from, to }: Span,
  { density, words, zero }: { readonly density: number; readonly words: AxisWords; readonly zero: Zero },
): Generator<TickRow & { readonly isFar: boolean }> {
  const { language, zone, calendar } = words;
  for (const { unit, step, ms } of countLadder) {
    if (ms < UNIT_MS[zero.finest] || ms * density < least || to - from > ms * mostCells) continue;
    const isCell = unit === "day" || unit === "week";
    const reach = isCell ? 1.1 * UNIT_MS.day : 0;
    const found = countedTicks({ zero, unit, step, from: from - reach, to, zone, calendar });
    if (found.length === 0 && ms > to - from) return;
    const isFar = found.some(({ count }) => Math.abs(count) > farthest[unit]);
    for (const style of ["full", "short"] as const) {
      const cells = found
        .map(({ at, count }): Cell => ({
          at,
          to: isCell ? at + UNIT_MS.day : null,
          text: language.words.axis.counted(count, unit, style),
        }))
        .filter((cell) => (cell.to ?? cell.at + 1) > from);
      yield { key: `${unit} ${step} ${style}`, above: above[unit] ?? "year", cells, isFar };
    }
  }
}
