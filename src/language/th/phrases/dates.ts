import type { PhraseRule, Slots, Value } from "../../../time/phrase-table.ts";
import type { DateMeaning, Meaning, YearMeaning } from "../../../time/phrase-meaning.ts";
import { daysFromCivil, toCommonYear, weekdayOf } from "../../../time/calendar.ts";
import { dateOf, unit, yearOf } from "./make.ts";
import { towards } from "./adjust.ts";

const read = (s: Slots): DateMeaning => dateOf(s);

const month = (s: Slots): Value =>
  s.number(s.has("month") ? "month" : s.has("month-letters") ? "month-letters" : "month-nickname");

/** A date in figures, the day first. */
const figures = (s: Slots): DateMeaning => ({
  kind: "date",
  year: yearOf(s),
  month: s.number("month"),
  day: s.number("day"),
  ...(s.has("day-lead") && s.number("day-lead") > 0 ? { weekday: s.number("day-lead") } : {}),
});

/** A letter before a date is its weekday where it fits: "ศ. 21 ม.ค. 2565"; else it ends some other word. */
const lettered = (s: Slots): DateMeaning | undefined => {
  const date = dateOf(s, { month: "any-month" });
  const weekday = s.number("weekday-letter");
  return isWeekday({ date, year: s.year("in-year"), weekday }) ? { ...date, weekday } : undefined;
};

/** What must not follow a day that is its number alone: "วันที่ 2 ของการประชุม". */
const OPEN = ["of", "in-a-row", "every", "month", "month-noun"];

/** Months and days of the calendar. */
export const dates: readonly PhraseRule[] = [
  { kind: "month-name", pattern: "month", read: month },
  { kind: "month-name", pattern: "month-noun month|month-letters|month-nickname", read: month },
  { kind: "any-month", pattern: "month-name", read: (s) => s.number("month-name") },
  { kind: "any-month", pattern: "month-letters|month-nickname", read: month },

  {
    kind: "month-date",
    name: "month-year",
    pattern: "month-name in-year:in-month-year",
    read,
    example: "เดือนพฤษภาคม 2564",
  },
  {
    kind: "month-date",
    name: "month-year",
    pattern: "month-letters #year",
    read: (s) => ({ kind: "date", month: s.number("month-letters"), year: yearOf(s) }),
    example: "พ.ค 2564",
  },
  {
    kind: "month-date",
    name: "month-year",
    pattern: "month-letters|month-nickname year",
    read: (s) => ({ kind: "date", month: Number(month(s)), year: s.year("year") }),
    example: "พ.ค ปี 2564",
  },
  {
    kind: "month-date",
    name: "month-year",
    pattern: "year month-name",
    read: (s) => dateOf(s, { year: "year" }),
    example: "ปี 2564 เดือนพฤษภาคม",
  },
  {
    kind: "month-date",
    name: "month-year",
    pattern: "year-noun #yy month-noun any-month",
    read: (s) => ({ kind: "date", year: yearOf(s), month: s.number("any-month") }),
    example: "ปี 64 เดือนพฤษภาคม",
  },
  {
    kind: "month-date",
    name: "month",
    pattern: "month-name near?",
    notBefore: ["every", "same-year"],
    read,
    example: "เดือนสิงหาคม",
  },
  {
    kind: "month-date",
    name: "month",
    pattern: "month-name next",
    read: (s) => towards(read(s), "future"),
    example: "เดือนสิงหาคมหน้า",
  },

  // The weekday of what leads to a day; 0 where none is said.
  { kind: "day-lead", pattern: "day-noun ordinal", read: () => 0 },
  { kind: "day-lead", pattern: "weekday ordinal?", read: (s) => s.number("weekday") },
  { kind: "day-lead", pattern: "weekday day-noun ordinal", read: (s) => s.number("weekday") },
  { kind: "day-lead", pattern: "weekday-name ordinal", read: (s) => s.number("weekday-name") },

  {
    kind: "day-month",
    name: "day-month",
    pattern: "day-lead? #day any-month near?",
    notBefore: ["every", "same-year"],
    read: (s) => dateOf(s, { month: "any-month" }),
    example: "วันที่ 9 ตุลาคม",
  },
  // Only behind "วันที่": "วันเสาร์ที่ 2 ของเดือนมกราคม" is the second Saturday.
  {
    kind: "day-month",
    name: "day-month",
    pattern: "day-noun ordinal #day of month-name near?",
    notBefore: ["every"],
    read: (s) => dateOf(s),
    example: "วันที่ 9 ของเดือนตุลาคม",
  },
  { kind: "day-date", pattern: "day-month", read: (s) => s.meaning("day-month") },
  {
    kind: "day-date",
    name: "day-month-year",
    pattern: "day-lead? #day any-month in-year near?",
    read: (s) => dateOf(s, { month: "any-month" }),
    example: "วันพุธที่ 5 พฤษภาคม พ.ศ. 2564",
  },
  {
    kind: "day-date",
    name: "day-month-year",
    pattern: "day-noun ordinal #day of month-name in-year near?",
    read: (s) => dateOf(s),
    example: "วันที่ 9 ของเดือนตุลาคม 2564",
  },
  {
    kind: "day-date",
    name: "day-month-year",
    pattern: "day-lead? #day month-undotted in-year",
    read: (s) => dateOf(s, { month: "month-undotted" }),
    example: "9 ตค 2564",
  },
  {
    kind: "day-date",
    name: "day-month-year",
    pattern: "weekday-letter #day any-month in-year",
    read: lettered,
    example: "ส. 9 ต.ค. 2564",
  },
  // There is no such day; it is read for its issue.
  {
    kind: "day-date",
    name: "day-month-year",
    pattern: "day-lead? day:#yy month in-year",
    read: (s) => dateOf(s, { month: "month" }),
    example: "41 ตุลาคม 2564",
  },
  {
    kind: "day-date",
    name: "day-in-figures",
    pattern: "day-lead? #day ~'/' ~#month ~'/' ~#year|#yy",
    notAfter: ["house-number"],
    read: figures,
    example: "3/8/2564",
  },
  {
    kind: "day-date",
    name: "day-in-figures",
    pattern: "day-lead? #day ~'-' ~#month ~'-' ~#year|#yy",
    read: figures,
    example: "3-8-2564",
  },
  {
    kind: "day-date",
    name: "day-in-figures",
    pattern: "day-lead? #day ~'.' ~#month ~'.' ~#year",
    read: figures,
    example: "3.8.2564",
  },
  {
    kind: "day-date",
    name: "iso-date",
    pattern: "day-lead? #year ~'-' ~#month ~'-' ~#day",
    read: figures,
    example: "2021-08-03",
  },
  {
    kind: "day-date",
    name: "day-of-month",
    pattern: "day-lead #day month-noun near|beside",
    read: (s) => ({ ...dateOf(s, { month: "" }), month: { fromNow: s.number(s.has("near") ? "near" : "beside") } }),
    example: "วันที่ 17 เดือนหน้า",
  },
  {
    kind: "day-date",
    name: "day-of-month",
    pattern: "day-noun ordinal #day of month-noun near|beside",
    read: (s) => ({ ...dateOf(s, { month: "" }), month: { fromNow: s.number(s.has("near") ? "near" : "beside") } }),
    example: "วันที่ 17 ของเดือนหน้า",
  },
  {
    kind: "day-date",
    name: "day-of-month",
    pattern: "day-noun ordinal #day near?",
    notBefore: OPEN,
    read,
    example: "วันที่ 17",
  },
  {
    kind: "day-date",
    name: "day-of-month",
    pattern: "weekday|weekday-name ordinal #day near?",
    notBefore: OPEN,
    read: (s) => ({ ...read(s), weekday: s.number(s.has("weekday") ? "weekday" : "weekday-name") }),
    example: "วันพุธที่ 17",
  },

  // Of these the month is surely meant.
  {
    kind: "nth-of-month",
    name: "nth-of-month",
    pattern: "weekday|week-noun ordinal amount of month-date",
    read: nthOfMonth,
    example: "วันเสาร์ที่ 2 ของเดือนตุลาคม",
  },
  {
    kind: "nth-of-month",
    name: "nth-of-month",
    pattern: "weekday|week-noun quarter-word of? month-date",
    read: nthOfMonth,
    example: "วันจันทร์แรกของเดือนตุลาคม",
  },
  {
    kind: "nth-of-month",
    name: "nth-of-month",
    pattern: "weekday|week-noun ordinal amount of month-noun near|beside",
    read: nthOfMonth,
    example: "วันเสาร์ที่ 2 ของเดือนหน้า",
  },
  {
    kind: "nth-of-month",
    name: "nth-of-month",
    pattern: "weekday|week-noun quarter-word of? month-noun near|beside",
    read: nthOfMonth,
    example: "วันจันทร์แรกของเดือนหน้า",
  },
];

/** A month has at most five of a weekday: past that it is the day of the month. */
const MOST_WEEKS = 5;

function nthOfMonth(s: Slots): Value {
  const month: Meaning = s.has("month-date")
    ? s.meaning("month-date")
    : unit("month", s.number(s.has("near") ? "near" : "beside"));
  const nth = s.has("amount") ? s.number("amount") : 1;
  if (nth <= MOST_WEEKS || !s.has("weekday")) return month;
  const date: DateMeaning =
    month.kind === "date" ? month : { kind: "date", month: { fromNow: s.number(s.has("near") ? "near" : "beside") } };
  return { ...date, day: nth, weekday: s.number("weekday") };
}

const BUDDHIST_FROM = 2400;

const THIS_CENTURY = 2500;

function isWeekday({
  date: { day = 1, month = 1 },
  year,
  weekday,
}: {
  readonly date: DateMeaning;
  readonly year: YearMeaning;
  readonly weekday: number;
}): boolean {
  if ("fromNow" in year || typeof month !== "number") return false;
  const full = year.short === true ? THIS_CENTURY + year.number : year.number;
  return weekdayOf(daysFromCivil({ year: full >= BUDDHIST_FROM ? toCommonYear(full) : full, month, day })) === weekday;
}
