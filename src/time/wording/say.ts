import { expectObject, expectOneOf } from "../../base/expect.ts";
import { type CivilDay, peopleYear } from "../calendar.ts";
import type { CalendarDay } from "../calendars/arithmetic.ts";
import { arithmeticOf, hasOwnMonths } from "../calendars/calendars.ts";
import { eraYear } from "../calendars/japanese.ts";
import type { Calendar, DateParts, Language, TimeWords } from "../language.ts";
import type { WordingStyle } from "../wording-style.ts";

/** The language, calendar, style and zone that a time is worded in. */
export interface WordingContext {
  readonly language: Language;
  readonly calendar: Calendar;
  readonly style: WordingStyle;
  /** The zone whose clock times of day are read on. */
  readonly zone: string;
  /** A common year that can be left out: dates in it are worded without their year, unless the calendar's own year is another. */
  readonly omitYear?: number;
  /** A day that can be left out: times of day on it are worded without their date. */
  readonly omitDay?: CivilDay;
  /** True where a deadline was written as late in a period, which is not its end. */
  readonly isLate?: boolean;
}

/** How much of a date is worded. */
export type Level = "day" | "month" | "year";

/** The year of a day of a calendar as its readers say it; `level` is how much of the date goes with it. */
export function yearParts({
  day,
  calendar,
  level = "year",
}: {
  readonly day: CalendarDay;
  readonly calendar: Calendar;
  readonly level?: Level;
}): DateParts {
  if (hasOwnMonths(calendar)) return { calendar, year: day.year };
  const era = calendar === "japanese" ? eraYear(day, level) : undefined;
  if (era !== undefined) return { calendar, ...era };
  const said = peopleYear({ year: day.year, calendar: calendar === "japanese" ? "gregory" : calendar });
  return { calendar: said.calendar, year: said.year, ...(said.beforeEra ? { beforeEra: true } : {}) };
}

/** Whether the years of two days are said in the same words. */
export function sharesYear({
  first,
  last,
  calendar,
  level,
}: {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly calendar: Calendar;
  readonly level: Level;
}): boolean {
  if (first.year !== last.year) return false;
  return yearParts({ day: first, calendar, level }).era === yearParts({ day: last, calendar, level }).era;
}

/**
 * For two dates that are said side by side. Where they lie in two years, each says its own: the year that goes unsaid would
 * be taken from the other date. Only "28 Dec 2021 – 3 Jan" can be no other January than the next.
 */
export function withNeededYears(first: CalendarDay, last: CalendarDay, context: WordingContext): WordingContext {
  const { omitYear, ...rest } = context;
  const isNext =
    last.year === omitYear &&
    last.year === first.year + 1 &&
    (last.month < first.month || (last.month === first.month && last.day < first.day));
  return first.year === last.year || isNext ? context : rest;
}

/** The pieces of a date down to a level; the year is left out where the context allows it. */
export function dateParts({
  day,
  level,
  context,
  year = needsYear(day, context),
}: {
  readonly day: CalendarDay;
  readonly level: Level;
  readonly context: WordingContext;
  readonly year?: boolean;
}): DateParts {
  const { calendar } = context;
  return {
    ...(year || level === "year" ? yearParts({ day, calendar, level }) : { calendar }),
    ...(level === "year" ? {} : { month: arithmeticOf(calendar).monthNumber(day) }),
    ...(level === "day" ? { day: day.day } : {}),
  };
}

function needsYear({ year }: CalendarDay, { calendar, omitYear }: WordingContext): boolean {
  return hasOwnMonths(calendar) || year !== omitYear;
}

/**
 * What a language calls the month of a date, in the calendar of the date.
 * @throws TypeError or RangeError where an argument has another form
 */
export function monthName(
  words: Pick<TimeWords, "months" | "calendarMonths">,
  date: DateParts,
  style: WordingStyle,
): string | undefined {
  const where = "monthName";
  expectObject(words, ["months", "calendarMonths"], { name: "words", where, such: "the `time` of a language" });
  expectObject(date, [], { name: "date", where, such: 'a date such as { calendar: "gregory", month: 3 }' });
  if ((style as unknown) === undefined) throw new RangeError(`style is undefined in ${where}; use full or short`);
  expectOneOf(style, ["full", "short"], { name: "style", where });
  const { months, calendarMonths } = words;
  const { calendar, month } = date;
  if (month === undefined) return undefined;
  const names = hasOwnMonths(calendar) ? calendarMonths[calendar] : months;
  return names[style][month - 1];
}

/** Digits in groups of three from 10,000 on, as far years are written; the separator is the language's. */
export function grouped(number: number, separator: string): string {
  const digits = String(number);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, separator);
}
