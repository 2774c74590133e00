import { type CivilDay, DAY_MS, daysFromCivil, daysInMonth, utcOfDay, wallOfUtc, weekdayOf } from "../calendar.ts";
import { aboutTime } from "../compose/compose.ts";
import type { Bound, FuzzyTime, Precision } from "../fuzzy.ts";
import { gridOf } from "../grid.ts";
import { span } from "../compose/span.ts";
import { type Readings, readings } from "./faults.ts";
import { fiscalYearHolding } from "./fiscal.ts";
import type { Here } from "./here.ts";
import type { Meaning, PhraseUnit, Side } from "../phrase-meaning.ts";
import { centuryTime, dayTime, decadeTime, groupTime, monthTime, point, yearTime } from "./periods.ts";

/** "Recently" and "soon" reach so many days. */
const RECENT_DAYS = 21;

const CLOCK_MS = { second: 1000, minute: 60_000, hour: 3_600_000 } as const;

type ClockUnit = keyof typeof CLOCK_MS;

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12, "fiscal-year": 12, decade: 120, century: 1200 } as const;

/** The calendar unit that holds the dateline, or one so many from it. */
export function unitReadings({ unit, offset }: Extract<Meaning, { readonly kind: "unit" }>, here: Here): Readings {
  const { year, month } = here.civil;
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
      return readings(clockUnit(unit, offset, here));
    case "day":
      return readings(dayTime(here.day + offset));
    case "week":
      return readings(...weeks(offset, here));
    case "month":
      return readings(monthTime(year, month + offset));
    case "quarter":
      return readings(...nthGroup({ first: 33, count: 4, number: Math.ceil(month / 3) + offset, year }));
    case "half":
      return readings(...nthGroup({ first: 40, count: 2, number: Math.ceil(month / 6) + offset, year }));
    case "year":
      return readings(yearTime(year + offset));
    case "decade":
      return readings(decadeTime(Math.floor(year / 10) * 10 + offset * 10));
    case "century":
      return readings(centuryTime(Math.floor(year / 100) * 100 + offset * 100));
    case "fiscal-year":
      return readings(...fiscalYearHolding(offset, here));
  }
}

/** From so long ago to the dateline's day, or from it on for so long. */
export function rollingReadings(
  { unit, count, side }: Extract<Meaning, { readonly kind: "rolling" }>,
  here: Here,
): Readings {
  const sign = side === "past" ? -1 : 1;
  if (isClock(unit) && here.moment !== undefined) {
    const { bound, zone } = here.moment;
    const length = sign * count * CLOCK_MS[unit];
    const precision = bound.precision === "instant" ? "instant" : unit;
    const moved: Bound = { min: bound.min + length, max: bound.max + length, precision, approximate: true };
    const [away, now]: readonly FuzzyTime[] = [
      { start: moved, end: moved, zone },
      { start: bound, end: bound, zone },
    ];
    return away === undefined || now === undefined
      ? readings()
      : readings(side === "past" ? span(away, now) : span(now, away));
  }
  const far = dayTime(dayAway(unit, sign * count, here));
  const away = unit === "day" || unit === "week" ? far : isClock(unit) ? aboutTime(far) : asUnit(far, unit);
  const now = dayTime(here.day);
  return readings(side === "past" ? span(away, now) : span(now, away));
}

/** "Recently" and "soon". */
export function recentReadings(side: Side, { day }: Here): Readings {
  const [first, after] = side === "past" ? [day - RECENT_DAYS, day + 1] : [day, day + 1 + RECENT_DAYS];
  return readings(point({ min: first * DAY_MS, max: after * DAY_MS, precision: "week", approximate: true }));
}

function weeks(offset: number, { day, with: { weekStart = "monday" } }: Here): readonly FuzzyTime[] {
  const weekday = weekdayOf(day);
  const from = (start: number): FuzzyTime =>
    point({ min: start * DAY_MS, max: (start + 7) * DAY_MS, precision: "week" });
  const monday = from(day - (weekday - 1) + offset * 7);
  const sunday = from(day - (weekday % 7) + offset * 7);
  return weekStart === "monday" ? [monday, sunday] : [sunday, monday];
}

function nthGroup({
  first,
  count,
  number,
  year,
}: {
  readonly first: number;
  readonly count: number;
  readonly number: number;
  readonly year: number;
}): readonly FuzzyTime[] {
  const years = Math.floor((number - 1) / count);
  return [groupTime(year + years, first + number - 1 - years * count, "north")].filter((time) => time !== undefined);
}

/** An hour, minute or second from the dateline; of a dateline that is no finer than a day only about its day is known. */
function clockUnit(unit: ClockUnit, offset: number, here: Here): FuzzyTime {
  const length = CLOCK_MS[unit];
  const { moment } = here;
  if (moment === undefined) return aboutTime(dayTime(dayAway(unit, offset, here)));
  const { bound, zone } = moment;
  if (bound.max - bound.min > length) {
    const moved: Bound = {
      ...bound,
      min: bound.min + offset * length,
      max: bound.max + offset * length,
      approximate: true,
    };
    return { start: moved, end: moved, zone };
  }
  // Whole hours on the wall, also in zones that are half an hour off.
  const wall = gridOf(zone).wall(bound.min);
  const past =
    unit === "hour"
      ? (wall.minute * 60 + wall.second) * 1000 + wall.millisecond
      : unit === "minute"
        ? wall.second * 1000 + wall.millisecond
        : wall.millisecond;
  const min = bound.min - past + offset * length;
  const moved: Bound = { min, max: min + length, precision: unit };
  return { start: moved, end: moved, zone };
}

/** The day so many units from the dateline's; a day that its month lacks is the month's last. */
function dayAway(unit: PhraseUnit, count: number, { day, civil }: Here): number {
  if (isClock(unit)) return Math.floor((day * DAY_MS + DAY_MS / 2 + count * CLOCK_MS[unit]) / DAY_MS);
  if (unit === "day" || unit === "week") return day + count * (unit === "week" ? 7 : 1);
  const { year, month }: CivilDay = wallOfUtc(
    utcOfDay({ year: civil.year, month: civil.month + count * MONTHS[unit], day: 1 }),
  );
  return daysFromCivil({ year, month, day: Math.min(civil.day, daysInMonth({ year, month })) });
}

function asUnit({ start }: FuzzyTime, unit: Exclude<PhraseUnit, ClockUnit | "day" | "week">): FuzzyTime {
  const precision: Precision = unit === "fiscal-year" ? "year" : unit;
  return typeof start === "string"
    ? { start, end: start, zone: "floating" }
    : point({ ...start, precision, approximate: true });
}

function isClock(unit: PhraseUnit): unit is ClockUnit {
  return unit in CLOCK_MS;
}
