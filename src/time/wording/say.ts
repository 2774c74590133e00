import { type CivilDay, peopleYear } from "../calendar.ts";
import type { Calendar, DateParts, Language, Style } from "../language.ts";

/** In whose words a time is said. */
export interface Saying {
  readonly language: Language;
  readonly calendar: Calendar;
  readonly style: Style;
  /** The zone whose clock times of day are read on. */
  readonly zone: string;
  /** A common year that needs no saying: dates in it go without their year. */
  readonly omitYear?: number;
}

/** How much of a date is said. */
export type Level = "day" | "month" | "year";

/** A common year as a reader of the calendar says it. */
export function yearParts({ year, calendar }: { readonly year: number; readonly calendar: Calendar }): DateParts {
  const said = peopleYear({ year, calendar });
  return { calendar: said.calendar, year: said.year, ...(said.beforeEra ? { beforeEra: true } : {}) };
}

/** The pieces of a date down to a level; the year is left out where it needs no saying. */
export function dateParts({ day, level, saying, year = day.year !== saying.omitYear }: { readonly day: CivilDay; readonly level: Level; readonly saying: Saying; readonly year?: boolean }): DateParts {
  const { calendar } = saying;
  return {
    ...(year || level === "year" ? yearParts({ year: day.year, calendar }) : { calendar }),
    ...(level === "year" ? {} : { month: day.month }),
    ...(level === "day" ? { day: day.day } : {}),
  };
}

/** Digits in groups of three from 10,000 on, as far years are written; both languages use the comma. */
export function grouped(number: number): string {
  const digits = String(number);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, ",");
}
