import type { EpochMs } from "../base/units.ts";
import type { Calendar } from "./language.ts";

/** A year of the proleptic Gregorian calendar, astronomical: year 0 is 1 BC, −43 is 44 BC. */
export type CommonYear = number & { readonly era?: "common" };

/** A year of the Thai Buddhist era: 2565 is the common year 2022. Not assignable to a `CommonYear`. */
export type BuddhistYear = number & { readonly era?: "buddhist" };

/** A day of the proleptic Gregorian calendar; `month` 1–12, `day` 1–31. */
export interface CivilDay {
  readonly year: CommonYear;
  readonly month: number;
  readonly day: number;
}

/** A calendar day and the time a clock on the wall shows. */
export interface Wall extends CivilDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Of a time that was written, with a fraction where there is one; of a clock that is read, whole. */
  readonly millisecond: number;
}

/** A year as people say it: no year 0, never negative. */
export interface PeopleYear {
  readonly calendar: Calendar;
  readonly year: number;
  readonly beforeEra: boolean;
}

/** One calendar day of 24 hours, in milliseconds. */
export const DAY_MS = 86_400_000;

/** Years farther than this from year 0 are refused: up to here a double still separates neighbouring days. */
export const FARTHEST_YEAR = 1e12;

/** Beyond this a double no longer holds each day's border exactly, so the nearest border is meant. */
const EXACT_MS = 9e18;

const BUDDHIST_OFFSET = 543;

/**
 * Days since 1970-01-01 of a proleptic Gregorian day, in doubles, so that far and deep years work too. The day is not
 * checked: day 32 is the day after day 31.
 *
 * @example daysFromCivil({ year: 1970, month: 1, day: 2 }) // 1
 */
export function daysFromCivil({ year, month, day }: CivilDay): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * 146_097 + dayOfCycle - 719_468;
}

/**
 * The proleptic Gregorian day of a count of days since 1970-01-01.
 *
 * @example civilFromDays(-1) // { year: 1969, month: 12, day: 31 }
 */
export function civilFromDays(days: number): CivilDay {
  const shifted = days + 719_468;
  const cycle = Math.floor(shifted / 146_097);
  const dayOfCycle = shifted - cycle * 146_097;
  const leaps = Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leaps) / 365);
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month, day };
}

/** Whether a year of the proleptic Gregorian calendar has a 29 February. */
export function isLeapYear(year: CommonYear): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month has; `month` 1–12. */
export function daysInMonth({ year, month }: { readonly year: CommonYear; readonly month: number }): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** ISO weekday of a count of days since 1970-01-01: Monday 1 … Sunday 7. */
export function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** Midnight UTC of a day; a month past 12 or below 1 is carried into the year. */
export function utcOfDay({ year, month, day }: CivilDay): EpochMs {
  const carried = Math.floor((month - 1) / 12);
  return daysFromCivil({ year: year + carried, month: month - carried * 12, day }) * DAY_MS;
}

/** The milliseconds of wall parts laid on a UTC grid. */
export function utcOfWall(wall: Wall): EpochMs {
  return utcOfDay(wall) + ((wall.hour * 60 + wall.minute) * 60 + wall.second) * 1000 + wall.millisecond;
}

/** The count of days since 1970-01-01 of the UTC day that holds an instant. */
function dayOfUtc(ms: EpochMs): number {
  const days = ms / DAY_MS;
  return Math.abs(ms) > EXACT_MS ? Math.round(days) : Math.floor(days);
}

/** The wall parts of milliseconds on a UTC grid. */
export function wallOfUtc(ms: EpochMs): Wall {
  const days = dayOfUtc(ms);
  const rest = Math.abs(ms) > EXACT_MS ? 0 : ms - days * DAY_MS;
  const { year, month, day } = civilFromDays(days);
  return {
    year,
    month,
    day,
    hour: Math.floor(rest / 3_600_000),
    minute: Math.floor(rest / 60_000) % 60,
    second: Math.floor(rest / 1000) % 60,
    millisecond: Math.floor(rest) % 1000,
  };
}

/** The Buddhist-era year of a common year: always Gregorian + 543, also before 1582. */
export function toBuddhistYear(year: CommonYear): BuddhistYear {
  return year + BUDDHIST_OFFSET;
}

/** The common year of a Buddhist-era year. */
export function toCommonYear(year: BuddhistYear): CommonYear {
  return year - BUDDHIST_OFFSET;
}

/**
 * A year as readers of a calendar say it. There is no year 0: astronomical 0 is 1 BC. Years before Christ
 * are said so in the Buddhist calendar too, as Thai writers do.
 *
 * @example peopleYear({ year: -43, calendar: "gregory" }) // { calendar: "gregory", year: 44, beforeEra: true }
 */
export function peopleYear({ year, calendar }: { readonly year: CommonYear; readonly calendar: Calendar }): PeopleYear {
  if (year < 1) return { calendar: "gregory", year: 1 - year, beforeEra: true };
  return { calendar, year: calendar === "buddhist" ? toBuddhistYear(year) : year, beforeEra: false };
}
