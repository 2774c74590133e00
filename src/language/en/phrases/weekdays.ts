import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { Meaning } from "../../../time/phrase-meaning.ts";
import { DASH } from "./dashes.ts";
import { hours, unit } from "./meanings.ts";

/** Days by their names, and the parts of a day. */
export const weekdays: readonly PhraseRule[] = [
  {
    kind: "weekdayTime",
    name: "weekday",
    pattern: "namedWeekday",
    notAfter: ["ordinalWord"],
    read: (s) => weekday(s.number("namedWeekday")),
    example: "Monday",
  },
  {
    kind: "weekdayTime",
    name: "weekday",
    pattern: "on weekday",
    read: (s) => weekday(s.number("weekday")),
    example: "on Friday",
  },
  {
    kind: "weekdayTime",
    name: "relative-weekday",
    pattern: "on? rel weekday",
    read: (s) => relative(s.number("rel"), s.number("weekday")),
    example: "last Friday",
  },
  {
    kind: "weekdayTime",
    name: "relative-weekday",
    pattern: "on? the|thisWord past weekday",
    read: (s) => nearest(s.number("past"), s.number("weekday")),
    example: "this coming Friday",
  },
  {
    kind: "weekdayTime",
    name: "relative-weekday",
    pattern: "past weekday",
    read: (s) => nearest(s.number("past"), s.number("weekday")),
    example: "coming Friday",
  },
  {
    kind: "weekdayTime",
    name: "weekday-of-week",
    pattern: "on? weekday of? rel weekWord",
    read: (s) => ({ kind: "weekday", weekday: s.number("weekday"), week: s.number("rel") }),
    example: "Tuesday of last week",
  },
  {
    kind: "weekdayTime",
    name: "weeks-from-weekday",
    pattern: "on? the weekday beforeLast",
    read: (s) => weeksOn(s.number("weekday"), -1),
    example: "the Friday before last",
  },
  {
    kind: "weekdayTime",
    name: "weeks-from-weekday",
    pattern: "on? weekday weekWord",
    read: (s) => weeksOn(s.number("weekday"), 1),
    example: "Friday week",
  },
  {
    kind: "weekdayTime",
    name: "weeks-from-weekday",
    pattern: "length on|fromWord weekday",
    read: (s) => weeksFrom(s.meaning("length"), s.number("weekday")),
    example: "a week on Friday",
  },
  {
    kind: "weekend",
    name: "weekend",
    pattern: "rel weekendWord",
    read: (s) => weekend(s.number("rel")),
    example: "last weekend",
  },
  {
    kind: "weekend",
    name: "weekend",
    pattern: "thisWord past weekendWord",
    read: (s) => weekend(s.number("past")),
    example: "this coming weekend",
  },
  {
    kind: "weekend",
    name: "weekend",
    pattern: "over|at the weekendWord",
    notBefore: ["of"],
    read: () => weekend(0),
    example: "over the weekend",
  },

  { kind: "someDay", pattern: "day", read: (s) => s.meaning("day") },
  { kind: "someDay", pattern: "weekdayTime", read: (s) => s.meaning("weekdayTime") },
  {
    kind: "someDay",
    name: "day-from-today",
    pattern: "dayWord",
    read: (s) => unit("day", s.number("dayWord")),
    example: "the day before yesterday",
  },

  {
    kind: "hoursTime",
    name: "part-of-day",
    pattern: "someDay dayPart",
    read: (s) => hours(s.number("dayPart"), s.meaning("someDay")),
    example: "Friday morning",
  },
  {
    kind: "hoursTime",
    name: "part-of-day",
    pattern: "part someDay dayPart",
    read: (s) => hours(s.number("dayPart"), s.meaning("someDay")),
    example: "late Thursday night",
  },
  {
    kind: "hoursTime",
    name: "part-of-day",
    pattern: "the dayPart beforeLast",
    read: (s) => hours(s.number("dayPart"), unit("day", -2)),
    example: "the night before last",
  },
  {
    kind: "hoursTime",
    name: "part-of-day",
    pattern: "the dayPart of on? someDay",
    read: (s) => hours(s.number("dayPart"), s.meaning("someDay")),
    example: "on the night of 21 January",
  },
  {
    kind: "hoursTime",
    name: "part-of-day",
    pattern: `the dayPart of from:nth ${DASH}|'/'|upto|and to:calendarDay`,
    read: night,
    example: "the night of 12–13 May",
  },
  {
    kind: "hoursTime",
    name: "part-of-day",
    pattern: "the smallHours someDay",
    read: (s) => hours(6, s.meaning("someDay")),
    example: "in the early hours of Friday",
  },
  {
    kind: "hoursTime",
    name: "part-of-day",
    pattern: "thisWord dayPart",
    read: (s) => hours(s.number("dayPart"), unit("day", 0)),
    example: "this morning",
  },
  {
    kind: "hoursTime",
    name: "part-of-day",
    pattern: "lastWord dayPart",
    read: (s) => hours(s.number("dayPart"), unit("day", -1)),
    example: "last night",
  },
  {
    kind: "hoursTime",
    name: "part-of-day",
    pattern: "tonight",
    read: () => hours(1830, unit("day", 0)),
    example: "tonight",
  },
];

/** The night between two days is that of the first. */
function night(s: Slots): Meaning | undefined {
  const [first, last] = [s.number("from"), s.meaning("to")];
  return last.kind === "date" && last.day === first + 1 && s.number("dayPart") % 100 > 24
    ? hours(s.number("dayPart"), { ...last, day: first })
    : undefined;
}

function weekday(number: number): Meaning {
  return { kind: "weekday", weekday: number };
}

function nearest(side: number, number: number): Meaning {
  return { kind: "weekday", weekday: number, nearest: side < 0 ? "past" : "future" };
}

/** "Last" and "next" mean the nearest on that side to some, the one of the neighbouring week to others; "this" the coming one, where it is over. */
function relative(rel: number, number: number): Meaning {
  const ofWeek: Meaning = { kind: "weekday", weekday: number, week: rel };
  if (rel === 0) return { kind: "either", readings: [ofWeek, nearest(1, number)] };
  return { kind: "either", readings: [nearest(rel, number), ofWeek] };
}

function weeksOn(number: number, weeks: number): Meaning {
  return { kind: "weekday", weekday: number, nearest: weeks < 0 ? "past" : "future", weeksOn: weeks };
}

function weeksFrom(length: Meaning, number: number): Meaning | undefined {
  return length.kind === "unit" && length.unit === "week" ? weeksOn(number, length.offset) : undefined;
}

function weekend(week: number): Meaning {
  return { kind: "range", from: { kind: "weekday", weekday: 6, week }, to: { kind: "weekday", weekday: 7, week } };
}
