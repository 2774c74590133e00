import { daysFromCivil, daysInMonth, weekdayOf } from "../../../time/calendar.ts";
import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { DateMeaning, Meaning, YearMeaning } from "../../../time/phrase-meaning.ts";
import { date } from "./meanings.ts";
import { partOf } from "./named.ts";

/** An ordinal for the last of all. */
const LAST = -1;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const part = (of: string, s: Slots): Meaning => ({
  kind: "part",
  part: partOf(s, s.has("part") ? "part" : "partOf"),
  of: s.meaning(of),
});
const yearTime = (year: YearMeaning): Meaning => date({ year });

/** Early, middle and late; weeks and weekdays of a month; halves of a century. */
export const parts: readonly PhraseRule[] = [
  { kind: "someMonth", pattern: "monthOfYear", read: (s) => s.meaning("monthOfYear") },
  { kind: "someMonth", pattern: "bareMonth", read: (s) => s.meaning("bareMonth") },
  { kind: "someMonth", pattern: "looseMonth", read: (s) => s.meaning("looseMonth") },
  { kind: "namedYear", pattern: "eraYear", read: (s) => yearTime(s.year("eraYear")) },
  {
    kind: "namedYear",
    name: "year",
    pattern: "the? yearWord #year",
    read: (s) => yearTime({ number: s.number("year") }),
    example: "the year 2022",
  },
  { kind: "someYear", pattern: "year:bareYear|relYear", read: (s) => yearTime(s.year("year")) },
  { kind: "someYear", pattern: "namedYear", read: (s) => s.meaning("namedYear") },
  ...[
    "relTime",
    "theUnit",
    "group",
    "seasonName",
    "bareSeason",
    "decadeTime",
    "centuryTime",
    "fiscalTime",
    "fiscalQuarter",
    "weekdayTime",
    "hoursTime",
  ].map((kind): PhraseRule => ({ kind: "period", pattern: kind, read: (s) => s.meaning(kind) })),

  { kind: "yearOfMonths", pattern: "someYear", read: (s) => s.meaning("someYear") },
  { kind: "yearOfMonths", pattern: "the yearWord", read: () => yearTime({ fromNow: 0 }) },
  {
    kind: "partTime",
    name: "part-of-month",
    pattern: "the? part '-'? someMonth",
    read: (s) => part("someMonth", s),
    example: "mid-February",
  },
  {
    kind: "partTime",
    name: "part-of-month",
    pattern: "the? first:part '-'? upto '-'? last:part '-'? of:someMonth",
    read: fromPart,
    example: "early to mid January",
  },
  {
    kind: "partTime",
    name: "part-of-year",
    pattern: "the? first:part '-'? upto '-'? last:part '-'? of:someYear",
    read: fromPart,
    example: "mid-to-late 2021",
  },
  {
    kind: "partTime",
    name: "part-of-month",
    pattern: "part in someMonth",
    read: (s) => part("someMonth", s),
    example: "late in January",
  },
  {
    kind: "partTime",
    name: "part-of-month",
    pattern: "the? partOf someMonth",
    read: (s) => part("someMonth", s),
    example: "the end of February",
  },
  {
    kind: "partTime",
    name: "part-of-month",
    pattern: "endOf someMonth",
    read: (s) => ({ kind: "part", part: "END", of: s.meaning("someMonth") }),
    example: "end-January",
  },
  {
    kind: "partTime",
    name: "part-of-year",
    pattern: "the? part '-'? someYear",
    read: (s) => part("someYear", s),
    example: "early 2022",
  },
  {
    kind: "partTime",
    name: "part-of-year",
    pattern: "part in someYear",
    read: (s) => part("someYear", s),
    example: "late in 2021",
  },
  {
    kind: "partTime",
    name: "part-of-year",
    pattern: "the? partOf someYear",
    read: (s) => part("someYear", s),
    example: "the beginning of 2022",
  },
  {
    kind: "partTime",
    name: "part-of-year",
    pattern: "endOf someYear",
    read: (s) => ({ kind: "part", part: "END", of: s.meaning("someYear") }),
    example: "end-2022",
  },
  {
    kind: "partTime",
    name: "part-of-period",
    pattern: "the? part '-'? period",
    read: (s) => partOfPeriod("period", s),
    example: "the mid-1980s",
  },
  {
    kind: "partTime",
    name: "part-of-period",
    pattern: "part on|in period",
    read: (s) => partOfPeriod("period", s),
    example: "early in the year",
  },
  {
    kind: "partTime",
    name: "part-of-period",
    pattern: "the? partOf period",
    read: (s) => partOfPeriod("period", s),
    example: "the end of the week",
  },
  {
    kind: "partTime",
    name: "week-of-month",
    pattern: "the? ordinal weekWord of someMonth",
    read: (s) => weekOf(s.number("ordinal"), s.meaning("someMonth")),
    example: "the second week of March",
  },
  {
    kind: "partTime",
    name: "week-of-month",
    pattern: "the? lastWord weekWord of someMonth",
    read: (s) => lastWeek(s.meaning("someMonth")),
    example: "the last week of January",
  },
  {
    kind: "partTime",
    name: "week-of-day",
    pattern: "the weekWord of calendarDay",
    read: (s) => weekFrom(s.meaning("calendarDay")),
    example: "the week of March 7",
  },
  {
    kind: "partTime",
    name: "first-months",
    pattern: "the? ordinal count monthsWord of yearOfMonths",
    read: (s) => (s.number("ordinal") === 1 ? months(1, s.number("count"), s.meaning("yearOfMonths")) : undefined),
    example: "the first three months of 2022",
  },
  {
    kind: "partTime",
    name: "first-months",
    pattern: "the? lastWord count monthsWord of yearOfMonths",
    read: (s) => months(13 - s.number("count"), 12, s.meaning("yearOfMonths")),
    example: "the last two months of the year",
  },
  {
    kind: "partTime",
    name: "half-century",
    pattern: "the? ordinal half of centuryTime",
    read: (s) => halfOf(s.number("ordinal"), s.meaning("centuryTime")),
    example: "the second half of the 18th century",
  },

  {
    kind: "partTime",
    name: "weekday-of-month",
    pattern: "the? ordinal weekday of|in someMonth",
    read: (s) => weekdayOfMonth(s.number("ordinal"), s.number("weekday"), s.meaning("someMonth")),
    example: "the first Monday of May 2022",
  },
  {
    kind: "partTime",
    name: "weekday-of-month",
    pattern: "the? lastWord weekday of|in someMonth",
    read: (s) => weekdayOfMonth(LAST, s.number("weekday"), s.meaning("someMonth")),
    example: "the last Monday of May",
  },
];

/** "Early Friday" and "early in the week"; of what has parts of its own none. */
function partOfPeriod(of: string, s: Slots): Meaning | undefined {
  const whole = s.meaning(of);
  return whole.kind === "rolling" || whole.kind === "hours" ? undefined : part(of, s);
}

function months(from: number, to: number, of: Meaning): Meaning | undefined {
  if (of.kind !== "date" || from < 1 || to > 12) return undefined;
  return { kind: "range", from: { ...of, month: from }, to: { ...of, month: to } };
}

/** The week from its first day; the fifth is what is left of the month. */
function weekOf(ordinal: number, month: Meaning): Meaning | undefined {
  if (ordinal > 4 || month.kind !== "date") return undefined;
  const day = (number: number): DateMeaning => ({ ...month, day: number });
  return { kind: "between", from: day(ordinal * 7 - 6), to: day(ordinal * 7) };
}

/** The day, where the year is said; without it one of the seven that it can be. */
function weekdayOfMonth(ordinal: number, weekday: number, month: Meaning): Meaning | undefined {
  const days = ordinal === LAST ? lastWeek(month) : weekOf(ordinal, month);
  if (days?.kind !== "between" || days.from.kind !== "date" || days.from.day === undefined || month.kind !== "date")
    return undefined;
  const { year, month: number } = month;
  if (
    year === undefined ||
    !("number" in year) ||
    year.era !== undefined ||
    year.short === true ||
    typeof number !== "number"
  )
    return days;
  const last = daysInMonth({ year: year.number, month: number });
  const first = ordinal === LAST ? last - 6 : days.from.day;
  return {
    ...month,
    day: first + ((weekday - weekdayOf(daysFromCivil({ year: year.number, month: number, day: first })) + 7) % 7),
  };
}

/** The week that begins on a day. */
function weekFrom(day: Meaning): Meaning | undefined {
  if (day.kind !== "date" || day.day === undefined || typeof day.month !== "number") return undefined;
  const [last, length] = [day.day + 6, DAYS[day.month - 1] ?? 31];
  if (last > length && day.month === 12) return undefined;
  return {
    kind: "between",
    from: day,
    to: last > length ? { ...day, month: day.month + 1, day: last - length } : { ...day, day: last },
  };
}

function lastWeek(month: Meaning): Meaning | undefined {
  if (month.kind !== "date" || typeof month.month !== "number") return undefined;
  const last = DAYS[month.month - 1] ?? 31;
  return { kind: "between", from: { ...month, day: last - 6 }, to: { ...month, day: last } };
}

function halfOf(ordinal: number, century: Meaning): Meaning | undefined {
  if (century.kind !== "century" || century.era !== undefined || ordinal > 2) return undefined;
  const first = (century.ordinal - 1) * 100 + (ordinal - 1) * 50;
  return { kind: "between", from: { kind: "decade", first }, to: { kind: "decade", first: first + 40 } };
}

/** "Early to mid January": at some time of both. */
function fromPart(s: Slots): Meaning {
  const at = (slot: string): Meaning => ({ kind: "part", part: partOf(s, slot), of: s.meaning("of") });
  return { kind: "between", from: at("first"), to: at("last") };
}
