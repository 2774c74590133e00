import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { DateMeaning, Meaning } from "../../../time/phrase-meaning.ts";
import { date, feast, nearestOf } from "./meanings.ts";
import { yearOf } from "./named.ts";

const dayMonth = (month: string, s: Slots): DateMeaning =>
  date({ day: s.number("nth"), month: s.number(month), ...(s.has("fullYear") ? { year: s.year("fullYear") } : {}) });

const COUNTED = ["counted", "nation", "small", "number", "unit", "years", "month", "ampm", "oclock", "suffix"] as const;

/** Calendar days as they are written out. */
export const days: readonly PhraseRule[] = [
  {
    kind: "calendarDay",
    name: "day-month",
    pattern: "nth of? month",
    notAfter: ["every"],
    read: (s) => dayMonth("month", s),
    example: "5 March",
  },
  {
    kind: "calendarDay",
    name: "day-month",
    pattern: "the nth:nthWithSuffix of? month",
    read: (s) => dayMonth("month", s),
    example: "the 5th of March",
  },
  {
    kind: "calendarDay",
    name: "day-month-year",
    pattern: "nth of? month ','? fullYear",
    read: (s) => dayMonth("month", s),
    example: "21 January 2022",
  },
  {
    kind: "calendarDay",
    name: "day-month-year",
    pattern: "the nth:nthWithSuffix of? month ','? fullYear",
    read: (s) => dayMonth("month", s),
    example: "the 21st of January, 2022",
  },
  {
    kind: "calendarDay",
    name: "day-month-year",
    pattern: "nth of? smallMonth ','? fullYear",
    read: (s) => dayMonth("smallMonth", s),
    example: "5 may 2022",
  },
  {
    kind: "calendarDay",
    name: "day-month",
    pattern: "the? nth:nthWithSuffix of smallMonth",
    read: (s) => dayMonth("smallMonth", s),
    example: "the 5th of may",
  },
  {
    kind: "calendarDay",
    name: "day-month",
    pattern: "the? nth:ordinalWord of month",
    read: (s) => dayMonth("month", s),
    example: "the first of March",
  },
  {
    kind: "calendarDay",
    name: "day-month-year",
    pattern: "the? nth:ordinalWord of month ','? fullYear",
    read: (s) => dayMonth("month", s),
    example: "the first of March 2022",
  },
  {
    kind: "calendarDay",
    name: "day-month-year",
    pattern: "the? nth:noDay of? month ','? fullYear",
    read: (s) => dayMonth("month", s),
  },
  {
    kind: "calendarDay",
    name: "month-day-year",
    pattern: "month the? nth:noDay ','? fullYear",
    read: (s) => dayMonth("month", s),
  },
  {
    kind: "calendarDay",
    name: "day-month-year",
    pattern: "#day ~'-' ~month ~'-' ~#year|#yy",
    read: (s) => date({ day: s.number("day"), month: s.number("month"), year: yearOf(s) }),
    example: "21-Jan-2022",
  },
  {
    kind: "calendarDay",
    name: "month-day",
    pattern: "month the? nth",
    notAfter: ["every"],
    notBefore: ["counted"],
    read: (s) => dayMonth("month", s),
    example: "Jan. 21",
  },
  {
    kind: "calendarDay",
    name: "month-day-year",
    pattern: "month the? nth fullYear",
    read: (s) => dayMonth("month", s),
    example: "March 5th 2022",
  },
  {
    kind: "calendarDay",
    name: "month-day-year",
    pattern: "month the? nth of year:fullYear",
    read: (s) => date({ month: s.number("month"), day: s.number("nth"), year: s.year("year") }),
    example: "November 27th of 1944",
  },
  {
    kind: "calendarDay",
    name: "month-day-year",
    pattern: "month the? nth ',' fullYear",
    read: (s) => dayMonth("month", s),
    example: "January 21, 2022",
  },
  {
    kind: "calendarDay",
    name: "month-day-year",
    pattern: "smallMonth nth ',' fullYear",
    read: (s) => dayMonth("smallMonth", s),
    example: "may 5, 2022",
  },
  {
    kind: "calendarDay",
    name: "iso-date",
    pattern: "#year ~'-' ~#month ~'-' ~#day",
    read: (s) => date({ day: s.number("day"), month: s.number("month"), year: yearOf(s) }),
    example: "2022-01-21",
  },
  {
    kind: "calendarDay",
    name: "iso-date",
    pattern: "#year ~'/' ~#month ~'/' ~#day",
    read: (s) => date({ day: s.number("day"), month: s.number("month"), year: yearOf(s) }),
    example: "2022/01/21",
  },
  { kind: "calendarDay", name: "iso-date", pattern: "#year ~'-' ~month:#yy ~'-' ~day:#yy", read: impossible },
  { kind: "calendarDay", name: "iso-date", pattern: "#year ~'/' ~month:#yy ~'/' ~day:#yy", read: impossible },
  {
    kind: "calendarDay",
    name: "figures",
    pattern: "first:#day ~'/' ~second:#day ~'/' ~#year|#yy",
    read: figures,
    example: "21/1/2022",
  },
  {
    kind: "calendarDay",
    name: "figures",
    pattern: "first:#day ~'-' ~second:#day ~'-' ~#year",
    read: figures,
    example: "21-1-2022",
  },
  {
    kind: "calendarDay",
    name: "figures",
    pattern: "#day ~'.' ~#month ~'.' ~#year",
    notAfter: ["version"],
    read: (s) => date({ day: s.number("day"), month: s.number("month"), year: yearOf(s) }),
    example: "21.1.2022",
  },
  {
    kind: "calendarDay",
    name: "day-of-month",
    pattern: "the? nth:nthWithSuffix|ordinalWord of rel monthWord",
    read: (s) => date({ day: s.number("nth"), month: { fromNow: s.number("rel") } }),
    example: "the 5th of next month",
  },
  {
    kind: "calendarDay",
    name: "holiday",
    pattern: "holiday",
    read: (s) => feast(s.number("holiday")),
    example: "New Year's Eve",
  },
  {
    kind: "calendarDay",
    name: "holiday",
    pattern: "holiday ','? fullYear",
    read: (s) => feast(s.number("holiday"), s.year("fullYear")),
    example: "Christmas Day 2021",
  },
  {
    kind: "calendarDay",
    name: "holiday",
    pattern: "feast ','? fullYear",
    read: (s) => feast(s.number("feast"), s.year("fullYear")),
    example: "Christmas 2021",
  },
  {
    kind: "calendarDay",
    name: "holiday",
    pattern: "rel feast",
    read: (s) => ({ ...feast(s.number("feast")), ...nearestOf(s.number("rel")) }),
    example: "last Christmas",
  },

  /** Two digits behind a day are a year, where they count nothing. */
  {
    kind: "shortDay",
    name: "day-month-year",
    pattern: "nth of? month #yy",
    notBefore: COUNTED,
    read: (s) => ({ ...dayMonth("month", s), year: yearOf(s) }),
    example: "15 January 22",
  },
  {
    kind: "shortDay",
    name: "month-day-year",
    pattern: "month nth ',' #yy ^",
    read: (s) => ({ ...dayMonth("month", s), year: yearOf(s) }),
    example: "Jan 15, 99",
  },

  { kind: "shortDate", pattern: "shortDay", read: (s) => s.meaning("shortDay") },
  {
    kind: "shortDate",
    name: "weekday-date",
    pattern: "anyWeekday ','? shortDay",
    read: (s) => withWeekday(s.meaning("shortDay"), s.number("anyWeekday")),
  },

  { kind: "day", pattern: "calendarDay", read: (s) => s.meaning("calendarDay") },
  {
    kind: "day",
    name: "weekday-date",
    pattern: "anyWeekday ','? the? calendarDay",
    read: (s) => withWeekday(s.meaning("calendarDay"), s.number("anyWeekday")),
    example: "Fri, 21 Jan 2022",
  },
  {
    kind: "day",
    name: "weekday-date",
    pattern: "calendarDay '(' ~anyWeekday ~')'",
    read: (s) => withWeekday(s.meaning("calendarDay"), s.number("anyWeekday")),
    example: "21 January 2022 (Friday)",
  },
  {
    kind: "day",
    name: "weekday-of-month",
    pattern: "anyWeekday ','? the? nthWithSuffix",
    notBefore: ["counted"],
    read: (s) => date({ day: s.number("nthWithSuffix"), weekday: s.number("anyWeekday") }),
    example: "Friday the 21st",
  },
];

function withWeekday(day: Meaning, weekday: number): Meaning | undefined {
  return day.kind === "date" ? { ...day, weekday } : undefined;
}

/** A month or day that no year has; what there is the other rules read. */
function impossible(s: Slots): Meaning | undefined {
  const [month, day] = [s.number("month"), s.number("day")];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? undefined : date({ month, day, year: yearOf(s) });
}

/** 3/4/2022 is 3 April or 4 March; 21/4 and 4/21 can only be one of the two. */
function figures(s: Slots): Meaning | undefined {
  const [first, second] = [s.number("first"), s.number("second")];
  const dayFirst = date({ day: first, month: second, year: yearOf(s) });
  const monthFirst = date({ day: second, month: first, year: yearOf(s) });
  if (first > 12 && second > 12) return undefined;
  if (second > 12) return monthFirst;
  return first > 12 || first === second
    ? dayFirst
    : { kind: "either", readings: [dayFirst, monthFirst], figures: true };
}
