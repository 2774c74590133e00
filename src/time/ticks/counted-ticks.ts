import type { EpochMs } from "../../base/units.ts";
import { civilFromDays, daysFromCivil, type Wall } from "../calendar.ts";
import type { Arithmetic } from "../calendars/arithmetic.ts";
import { arithmeticOf, calendarFor } from "../calendars/calendars.ts";
import { gridOf } from "../grid.ts";
import { UNIT_MS } from "./ladder.ts";
import type { Calendar } from "../language.ts";
import type { CountUnit } from "../axis-phrases.ts";

/** The origin of counting: the first and the last moment it can have been, the last exclusive. A side of which nothing is known is null. */
export interface CountedFrom {
  readonly from: EpochMs | null;
  readonly to: EpochMs | null;
}

/** So many units before (below 0) or after; 0 is the day, or the point of time, that is counted from. */
export interface CountedTick {
  readonly at: EpochMs;
  readonly count: number;
}

/** A distance between counted ticks. */
export interface CountStep {
  readonly unit: CountUnit;
  readonly step: number;
  /** About how long that is. */
  readonly ms: EpochMs;
}

/** About how long one of each unit is. */
const COUNT_MS: { readonly [unit in CountUnit]: EpochMs } = { ...UNIT_MS, week: 7 * UNIT_MS.day };

const clocks: readonly CountUnit[] = ["millisecond", "second", "minute", "hour"];

const STEPS: readonly (readonly [unit: CountUnit, steps: readonly number[]])[] = [
  ["millisecond", [1, 2, 5, 10, 20, 50, 100, 200, 500]],
  ["second", [1, 2, 5, 10, 15, 30]],
  ["minute", [1, 2, 5, 10, 15, 30]],
  ["hour", [1, 2, 3, 6, 12]],
  ["day", [1, 2]],
  ["week", [1, 2]],
  ["month", [1, 2, 3, 6]],
  ["year", Array.from({ length: 38 }, (_, i) => ([1, 2, 5][i % 3] ?? 1) * 10 ** Math.floor(i / 3))],
];

/** Every distance that counted ticks can have, the shortest first. */
export const countLadder: readonly CountStep[] = STEPS.flatMap(([unit, steps]) =>
  steps.map((step) => ({ unit, step, ms: step * COUNT_MS[unit] })),
);

/**
 * The points of time that lie so many whole units before the first and after the last of what is counted from, between
 * `from` and `to`. Hours and what is shorter are as long as they are; days, weeks, months and years are steps of the calendar, to
 * midnights of the zone: a month after 31 January is the last of February. There is a 0 only where all of it is one day,
 * or, for hours and what is shorter, one point.
 *
 * @example countedTicks({ zero: { from, to }, unit: "day", step: 1, from: from - 3 * DAY_MS, to, zone: "Asia/Bangkok", calendar: "gregory" })
 */
export function countedTicks({
  zero,
  unit,
  step,
  from,
  to,
  zone,
  calendar,
}: {
  readonly zero: CountedFrom;
  readonly unit: CountUnit;
  readonly step: number;
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly zone: string;
  readonly calendar: Calendar;
}): readonly CountedTick[] {
  const isClock = clocks.includes(unit);
  const isPoint = zero.from !== null && zero.to !== null && zero.to - zero.from <= UNIT_MS.minute;
  const last = zero.to === null ? null : isClock ? (isPoint ? zero.from : zero.to) : zero.to - 1;
  const stepped = isClock
    ? (base: EpochMs, count: number) => base + count * COUNT_MS[unit]
    : calendarSteps({ unit, zone, calendar });
  const counts = (base: EpochMs, sign: 1 | -1): readonly CountedTick[] => {
    const near = ((sign === 1 ? from : base) - (sign === 1 ? base : to)) / COUNT_MS[unit];
    const far = ((sign === 1 ? to : base) - (sign === 1 ? base : from)) / COUNT_MS[unit];
    const found: CountedTick[] = [];
    // The units are only about so long: two more on either side are tried.
    for (let count = Math.max(step, Math.floor(near / step - 2) * step); count <= far + 2 * step; count += step)
      found.push({ at: stepped(base, sign * count), count: sign * count });
    return found;
  };
  const before = zero.from === null ? [] : counts(zero.from, -1);
  const after = last === null ? [] : counts(last, 1);
  const itself = zero.from === null || last === null ? null : stepped(zero.from, 0);
  const isOne = itself !== null && last !== null && itself === stepped(last, 0);
  return [...[...before].reverse(), ...(isOne ? [{ at: itself, count: 0 }] : []), ...after].filter(
    ({ at }) => at >= from && at <= to,
  );
}

/** Steps from the day that holds a point of time to the first instant of another. */
function calendarSteps({
  unit,
  zone,
  calendar,
}: {
  readonly unit: CountUnit;
  readonly zone: string;
  readonly calendar: Calendar;
}): (base: EpochMs, count: number) => EpochMs {
  const grid = gridOf(zone);
  return (base, count) => {
    const start: Wall = grid.wall(base);
    const days = daysFromCivil(start);
    if (unit === "day" || unit === "week") return grid.day(civilFromDays(days + count * (unit === "week" ? 7 : 1)));
    const about = days + (count * COUNT_MS[unit]) / UNIT_MS.day;
    const arithmetic = arithmeticOf(
      calendarFor({ calendar, first: Math.min(days, about) - 400, last: Math.max(days, about) + 400 }),
    );
    return grid.day(civilFromDays(monthsOn({ arithmetic, days, count, unit })));
  };
}

/** The same day so many months or years on; the last of its month where that is shorter. */
function monthsOn({
  arithmetic,
  days,
  count,
  unit,
}: {
  readonly arithmetic: Arithmetic;
  readonly days: number;
  readonly count: number;
  readonly unit: CountUnit;
}): number {
  const { fromDays, toDays, monthsIn } = arithmetic;
  const start = fromDays(days);
  let { year, month } = start;
  if (unit === "year") {
    year += count;
    month = Math.min(month, monthsIn(year));
  } else {
    for (let left = Math.abs(count); left > 0; left -= 1) {
      month += Math.sign(count);
      if (month < 1) month = monthsIn((year -= 1));
      else if (month > monthsIn(year)) [year, month] = [year + 1, 1];
    }
  }
  const next = month < monthsIn(year) ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
  return Math.min(toDays({ year, month, day: start.day }), toDays(next) - 1);
}
