import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { DateMeaning, Meaning } from "../../../time/phrase-meaning.ts";
import { date, nearestBy, unit, weekday, yearIn } from "./meanings.ts";
import { passed } from "./passed.ts";

const dayMonth = (s: Slots): DateMeaning => date({ day: s.number("nth"), month: s.number("month"), ...yearIn(s) });
const figures = (s: Slots): DateMeaning =>
  date({
    day: s.number("day"),
    month: s.number("month"),
    ...(s.has("yy")
      ? { year: { number: s.number("yy"), short: true } }
      : s.has("number")
        ? { year: { number: s.number("number") } }
        : {}),
  });

const LAST_DAY = 31;
/** What a number before it counts or is the hour of, so that it is no year. */
const NO_YEAR = ["counted", "units", "hourWord", "month", "number"];

/** Days and months of the calendar, weekdays, and today. */
export const days: readonly PhraseRule[] = [
  { kind: "dayMonth", name: "day-month", pattern: "nth month", read: dayMonth, example: "am 21. Jan." },
  // Only a clock may follow it: another number behind it is a year or nothing we know.
  passed("openDay", "dayMonth"),
  { kind: "openDay", name: "weekday-date", pattern: "shortWeekday ','? the? day:dayMonth", read: withWeekday },

  { ...passed("calendarDay", "dayMonth"), notBefore: ["number"] },
  {
    kind: "calendarDay",
    name: "day-month-year",
    pattern: "nth month #yy",
    notBefore: NO_YEAR,
    read: shortYear,
    example: "15. Januar 99",
  },
  // There is no such day; it is read for its issue.
  {
    kind: "calendarDay",
    name: "day-month-year",
    pattern: "nth:#count '.'? month year:ofYear",
    notAfter: ["label"],
    read: noSuchDay,
  },
  {
    kind: "calendarDay",
    name: "figures",
    pattern: "day:#count ~'.' ~month:#count ~'.' ~number:#year",
    notAfter: ["label"],
    read: noSuchFigures,
  },
  {
    kind: "calendarDay",
    name: "day-month-year",
    pattern: "nth month year:ofYear",
    read: dayMonth,
    example: "21. Januar 2022",
  },
  {
    kind: "calendarDay",
    name: "day-month-year",
    pattern: "nth:#day month year:fullYear",
    notAfter: ["label"],
    read: dayMonth,
    example: "21 Januar 2022",
  },
  {
    kind: "calendarDay",
    name: "figures",
    pattern: "#day ~'.' #month ~'.' number:#year",
    notAfter: ["label"],
    read: figures,
    example: "21.1.2022",
  },
  {
    kind: "calendarDay",
    name: "figures",
    pattern: "#day ~'.' ~#month ~'.' ~#yy",
    notAfter: ["label"],
    read: figures,
    example: "21.01.22",
  },
  {
    kind: "calendarDay",
    name: "iso-date",
    pattern: "number:#year ~hyphen ~#month ~hyphen ~#day",
    read: figures,
    example: "2022-01-21",
  },
  {
    kind: "calendarDay",
    name: "day-of-month",
    pattern: "nth the? rel monthWord",
    read: (s) => date({ day: s.number("nth"), month: { fromNow: s.number("rel") } }),
    example: "am 3. dieses Monats",
  },
  {
    kind: "calendarDay",
    name: "holiday",
    pattern: "holiday year:ofYear?",
    read: (s) => date({ month: Math.floor(s.number("holiday") / 100), day: s.number("holiday") % 100, ...yearIn(s) }),
    example: "Heiligabend",
  },
  /** Only after a weekday or a preposition: "am 21.1." */
  { kind: "shortFigures", name: "figures", pattern: "#day ~'.' ~#month ~'.'", notAfter: ["label"], read: figures },

  passed("day", "calendarDay"),
  {
    kind: "day",
    name: "weekday-date",
    pattern: "shortWeekday ','? the? day:calendarDay|shortFigures",
    read: withWeekday,
    example: "Freitag, 21. Januar 2022",
  },
  {
    kind: "day",
    name: "weekday-date",
    pattern: "shortWeekday '(' ~day:calendarDay|shortFigures ~')'",
    read: withWeekday,
    example: "Freitag (21.1.)",
  },

  {
    kind: "monthTime",
    name: "month",
    pattern: "the? monthWord? month year:ofYear",
    notAfter: ["number"],
    read: (s) => date({ month: s.number("month"), ...yearIn(s) }),
    example: "Januar 2022",
  },
  {
    kind: "monthTime",
    name: "month",
    pattern: "#month ~'/' ~number:#year",
    notAfter: ["label"],
    read: (s) => date({ month: s.number("month"), year: { number: s.number("number") } }),
    example: "01/2022",
  },
  {
    kind: "monthTime",
    name: "relative-month",
    pattern: "rel month",
    read: relativeMonth,
    example: "im vergangenen Januar",
  },
  { kind: "bareMonth", name: "month", pattern: "month", read: (s) => date({ month: s.number("month") }) },

  {
    kind: "relWeekday",
    name: "relative-weekday",
    pattern: "next weekday",
    read: nextWeekday,
    example: "nächsten Freitag",
  },
  {
    kind: "relWeekday",
    name: "relative-weekday",
    pattern: "rel weekday",
    read: relativeWeekday,
    example: "vergangenen Freitag",
  },
  {
    kind: "relWeekday",
    name: "weekday-of-week",
    pattern: "weekday in|the? the? rel weekWord",
    read: (s) => ({ kind: "weekday", weekday: s.number("weekday"), week: s.number("rel") }),
    example: "Montag vergangener Woche",
  },
  {
    kind: "relWeekday",
    name: "weekday-of-week",
    pattern: "the? rel weekWord weekday",
    read: (s) => ({ kind: "weekday", weekday: s.number("weekday"), week: s.number("rel") }),
    example: "nächste Woche Montag",
  },
  {
    kind: "relWeekday",
    name: "weeks-from-weekday",
    pattern: "weekday ago length",
    read: weeksBefore,
    example: "Freitag vor einer Woche",
  },
  { kind: "bareWeekday", name: "weekday", pattern: "weekday", read: (s) => weekday(s.number("weekday")) },

  {
    kind: "dayWord",
    name: "day-from-today",
    pattern: "today",
    read: (s) => unit("day", s.number("today")),
    example: "vorgestern",
  },
  {
    kind: "dayWord",
    name: "day-from-today",
    pattern: "today ago length",
    read: daysBefore,
    example: "heute vor einer Woche",
  },
  {
    kind: "dayWord",
    name: "day-from-today",
    pattern: "todays weekday",
    read: (s) => unit("day", s.number("todays")),
    example: "am morgigen Sonntag",
  },
  {
    kind: "dayWord",
    name: "day-from-today",
    pattern: "^ openingTomorrow",
    read: () => unit("day", 1),
    example: "Morgen",
  },

  passed("namedDay", "day"),
  passed("namedDay", "relWeekday"),
  passed("namedDay", "dayWord"),
  passed("someDay", "namedDay"),
  passed("someDay", "bareWeekday"),
];

function shortYear(s: Slots): DateMeaning {
  return { ...dayMonth(s), year: { number: s.number("yy"), short: true } };
}

function noSuchDay(s: Slots): DateMeaning | undefined {
  return s.number("nth") > LAST_DAY && s.number("nth") < 100 ? dayMonth(s) : undefined;
}

function noSuchFigures(s: Slots): DateMeaning | undefined {
  const [day, month] = [s.number("day"), s.number("month")];
  return (day > LAST_DAY || month > 12) && day < 100 && month < 100 ? figures(s) : undefined;
}

function withWeekday(s: Slots): Meaning | undefined {
  const day = s.meaning("day");
  return day.kind === "date" ? { ...day, weekday: s.number("shortWeekday") } : undefined;
}

function relativeMonth(s: Slots): Meaning | undefined {
  const nearest = nearestBy(s.number("rel"));
  return nearest === undefined ? undefined : date({ month: s.number("month"), ...nearest });
}

/** "Nächsten Freitag" is the coming one to some, that of the coming week to others. */
function nextWeekday(s: Slots): Meaning {
  const day = { kind: "weekday", weekday: s.number("weekday") } as const;
  return {
    kind: "either",
    readings: [
      { ...day, nearest: "future" },
      { ...day, week: 1 },
    ],
  };
}

function relativeWeekday(s: Slots): Meaning | undefined {
  const [day, rel] = [s.number("weekday"), s.number("rel")];
  if (Math.abs(rel) > 1) return undefined;
  // "Diesen Freitag" is of this week; said when it is over, as often the coming one.
  if (rel === 0)
    return {
      kind: "either",
      readings: [
        { kind: "weekday", weekday: day, week: 0 },
        { kind: "weekday", weekday: day, nearest: "future" },
      ],
    };
  return { kind: "weekday", weekday: day, nearest: rel < 0 ? "past" : "future" };
}

/** Weeks and days alone can be counted back to the very day. */
function daysBefore(s: Slots): Meaning | undefined {
  const length = s.meaning("length");
  if (length.kind !== "unit" || (length.unit !== "week" && length.unit !== "day")) return undefined;
  return unit("day", s.number("today") - (length.unit === "week" ? 7 : 1) * length.offset);
}

function weeksBefore(s: Slots): Meaning | undefined {
  const length = s.meaning("length");
  return length.kind === "unit" && length.unit === "week"
    ? { kind: "weekday", weekday: s.number("weekday"), nearest: "past", weeksOn: -length.offset }
    : undefined;
}
