import { daysFromCivil, daysInMonth, weekdayOf } from "../../../time/calendar.ts";
import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { DateMeaning, Meaning, PhraseUnit, Side, YearMeaning } from "../../../time/phrase-meaning.ts";
import { DASH } from "./dashes.ts";
import { about, date, unit } from "./meanings.ts";
import { partOf, unitOf } from "./named.ts";

/** An ordinal for the last of all. */
const LAST = -1;

/** How many "a couple", "a few" and "several" are at least and at most, by the number that stands for them. */
const VAGUE: { readonly [count: number]: readonly [number, number] } = { 2: [2, 3], 3: [2, 5], 5: [3, 9] };

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const part = (of: string, s: Slots): Meaning => ({
  kind: "part",
  part: partOf(s, s.has("part") ? "part" : "partOf"),
  of: s.meaning(of),
});
const yearTime = (year: YearMeaning): Meaning => date({ year });

/** Early, middle and late; stretches counted from the dateline; spans with a name. */
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

  {
    kind: "ago",
    name: "ago",
    pattern: "vagueCount unit agoWord",
    read: (s) => window(unitOf(s), s.number("vagueCount"), { sign: -1 }),
    example: "a few days ago",
  },
  {
    kind: "ago",
    name: "ago",
    pattern: "vagueCount years agoWord",
    read: (s) => window("year", s.number("vagueCount"), { sign: -1, times: s.number("years") }),
  },
  {
    kind: "ago",
    name: "from-now",
    pattern: "inWord vagueCount unit",
    notAfter: ["superlative"],
    notBefore: ["of"],
    read: (s) => (s.text("unit") === "year" ? undefined : window(unitOf(s), s.number("vagueCount"), { sign: 1 })),
    example: "in a few days",
  },
  {
    kind: "ago",
    name: "ago",
    pattern: "moreThan|atLeast length agoWord",
    read: (s) => longer(s.meaning("length")),
    example: "more than a year ago",
  },
  {
    kind: "ago",
    name: "ago",
    pattern: "lessThan length agoWord",
    read: (s) => shorter(s.meaning("length"), "past"),
    example: "less than a week ago",
  },
  {
    kind: "ago",
    name: "from-now",
    pattern: "inWord lessThan length",
    notAfter: ["superlative"],
    notBefore: ["of"],
    read: (s) => (ahead(s.meaning("length")) === undefined ? undefined : shorter(s.meaning("length"), "future")),
    example: "in less than a week",
  },
  {
    kind: "ago",
    name: "ago",
    pattern: "length agoWord",
    read: (s) => counted(s.meaning("length"), -1),
    example: "three days ago",
  },
  {
    kind: "ago",
    name: "ago",
    pattern: `from:count ${DASH}|upto|or to:count unit agoWord`,
    read: (s) => spread(s, -1),
    example: "two or three weeks ago",
  },
  {
    kind: "ago",
    name: "from-now",
    pattern: `inWord from:count ${DASH}|upto|or to:count unit`,
    notBefore: ["of"],
    read: (s) => spread(s, 1),
    example: "in five to ten days",
  },
  {
    kind: "ago",
    name: "from-now",
    pattern: "length fromWord dayWord",
    notAfter: ["moreThan", "lessThan", "atLeast"],
    read: (s) => daysFrom(s.meaning("length"), s.number("dayWord")),
    example: "a week from today",
  },
  {
    kind: "ago",
    name: "from-now",
    pattern: "lessThan length fromNow",
    read: (s) => shorter(s.meaning("length"), "future"),
  },
  {
    kind: "ago",
    name: "from-now",
    pattern: "length fromNow",
    notAfter: ["moreThan", "lessThan", "atLeast"],
    read: (s) => counted(s.meaning("length"), 1),
    example: "two weeks from now",
  },
  {
    kind: "ago",
    name: "from-now",
    pattern: "inWord length",
    notAfter: ["superlative"],
    notBefore: ["of"],
    read: (s) => ahead(s.meaning("length")),
    example: "in three weeks",
  },
  {
    kind: "ago",
    name: "from-now",
    pattern: "inWord length ~ownTime time",
    read: (s) => counted(s.meaning("length"), 1),
    example: "in three weeks' time",
  },
  {
    kind: "rolling",
    name: "rolling",
    pattern: "the sideWord length",
    notBefore: ["of"],
    read: (s) => rolling(s.meaning("length"), s.text("sideWord")),
    example: "the past three months",
  },
  {
    kind: "rolling",
    name: "rolling",
    pattern: "during the sideWord relUnit",
    notBefore: ["of"],
    read: (s) => rolling(unit(unitOf(s, "relUnit"), 1), s.text("sideWord")),
    example: "over the past year",
  },
  {
    kind: "rolling",
    name: "rolling",
    pattern: "in the? recentWord plural",
    read: (s) => about(rolling(unit(unitOf(s, "plural"), 3), "past") ?? unit("day", 0)),
    example: "in recent months",
  },
  {
    kind: "rolling",
    name: "rolling",
    pattern: "in|over the? past plural",
    read: (s) =>
      about({ kind: "rolling", unit: unitOf(s, "plural"), count: 3, side: s.number("past") < 0 ? "past" : "future" }),
    example: "in the coming days",
  },
  {
    kind: "rolling",
    name: "recently",
    pattern: "recently",
    notAfter: ["superlative"],
    read: () => ({ kind: "recent", side: "past" }),
    example: "recently",
  },
  { kind: "rolling", name: "soon", pattern: "soon", read: () => ({ kind: "recent", side: "future" }), example: "soon" },
  { kind: "rolling", name: "now", pattern: "nowWord", read: () => unit("day", 0), example: "at present" },

  {
    kind: "span",
    name: "named-span",
    pattern: "the? war",
    read: (s) => ({ kind: "edtf", text: s.text("war") }),
    example: "the Second World War",
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

/** "A few days ago" is one of several days. */
function window(
  of: PhraseUnit,
  count: number,
  { sign, times = 1 }: { readonly sign: 1 | -1; readonly times?: number },
): Meaning {
  const [least, most] = VAGUE[count] ?? [count, count];
  const [near, far] = [unit(of, sign * least * times), unit(of, sign * most * times)];
  return about(sign < 0 ? { kind: "between", from: far, to: near } : { kind: "between", from: near, to: far });
}

/** "Early to mid January": at some time of both. */
function fromPart(s: Slots): Meaning {
  const at = (slot: string): Meaning => ({ kind: "part", part: partOf(s, slot), of: s.meaning("of") });
  return { kind: "between", from: at("first"), to: at("last") };
}

/** "More than a year ago" is before what was a year ago. */
function longer(length: Meaning): Meaning | undefined {
  const of = length.kind === "about" ? length.of : length;
  const then = counted(inDays(of), -1);
  return then === undefined ? undefined : { kind: "before", of: then.kind === "about" ? then.of : then };
}

/** "Less than a week ago" is at some time since then. */
function shorter(length: Meaning, side: Side): Meaning | undefined {
  const of = inDays(length.kind === "about" ? length.of : length);
  if (of.kind !== "unit") return undefined;
  const now = unit(of.unit === "hour" || of.unit === "minute" ? of.unit : "day", 0);
  const away: Meaning =
    of.unit === "day"
      ? unit("day", side === "past" ? -of.offset : of.offset)
      : { kind: "rolling", unit: of.unit, count: of.offset, side };
  return side === "past" ? { kind: "between", from: away, to: now } : { kind: "between", from: now, to: away };
}

function inDays(length: Meaning): Meaning {
  return length.kind === "unit" && length.unit === "week" ? unit("day", length.offset * 7) : length;
}

/** A length of time, counted from the dateline. */
function counted(length: Meaning, sign: 1 | -1): Meaning | undefined {
  if (length.kind === "about") {
    const of = counted(length.of, sign);
    return of === undefined ? undefined : about(of);
  }
  if (length.kind !== "unit") return undefined;
  const moved = unit(length.unit, sign * length.offset);
  return length.unit === "year" && length.offset >= 100 && length.offset % 10 === 0 ? about(moved) : moved;
}

function daysFrom(length: Meaning, day: number): Meaning | undefined {
  if (length.kind !== "unit" || (length.unit !== "day" && length.unit !== "week")) return undefined;
  return unit("day", day + length.offset * (length.unit === "week" ? 7 : 1));
}

/** "Two or three weeks ago". */
function spread(s: Slots, sign: 1 | -1): Meaning | undefined {
  const [near, far] = [s.number("from"), s.number("to")];
  const at = (count: number): Meaning => unit(unitOf(s), sign * count);
  if (near >= far) return undefined;
  if (far === near + 1) return { kind: "one-of", times: sign < 0 ? [at(far), at(near)] : [at(near), at(far)] };
  return sign < 0 ? { kind: "between", from: at(far), to: at(near) } : { kind: "between", from: at(near), to: at(far) };
}

/** "In three years" is as often how long something took: only what is near is a time by itself. */
function ahead(length: Meaning): Meaning | undefined {
  const of = length.kind === "about" ? length.of : length;
  return of.kind === "unit" && of.unit === "year" ? undefined : counted(length, 1);
}

function rolling(length: Meaning, side: string): Meaning | undefined {
  if (length.kind === "about") {
    const of = rolling(length.of, side);
    return of === undefined ? undefined : about(of);
  }
  return length.kind === "unit"
    ? { kind: "rolling", unit: length.unit, count: length.offset, side: side === "past" ? "past" : "future" }
    : undefined;
}
