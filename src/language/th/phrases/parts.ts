import type { PhraseRule, Slots, Value } from "../../../time/phrase-table.ts";
import type { Meaning } from "../../../time/phrase-meaning.ts";
import { dateOf, hoursOf, partOf, unit } from "./make.ts";

/** Years, parts of longer times, and parts of days. */
export const parts: readonly PhraseRule[] = [
  {
    kind: "year-date",
    name: "year",
    pattern: "dated-year near?",
    read: (s) => ({ kind: "date", year: s.year("dated-year") }),
    example: "พ.ศ. 2558",
  },
  { kind: "nicknamed", pattern: "month-letters in-year? near?", read: (s) => dateOf(s, { month: "month-letters" }) },
  { kind: "nicknamed", pattern: "month-nickname in-year? near?", read: (s) => dateOf(s, { month: "month-nickname" }) },

  {
    kind: "part-of",
    name: "part-of-month",
    pattern: "part of? month-date",
    read: (s) => part(s, s.meaning("month-date")),
    example: "ปลายเดือนเมษายน 2564",
  },
  {
    kind: "part-of",
    name: "part-of-month",
    pattern: "part nicknamed",
    read: (s) => part(s, s.meaning("nicknamed")),
    example: "ปลายเมษา 2564",
  },
  {
    kind: "part-of",
    name: "part-of-month",
    pattern: "part of? month-noun near|beside?",
    read: (s) => part(s, counted(s, "month")),
    example: "กลางเดือนที่แล้ว",
  },
  {
    kind: "part-of",
    name: "part-of-year",
    pattern: "part of? year-noun near|beside?",
    read: (s) => part(s, counted(s, "year")),
    example: "ต้นปีหน้า",
  },
  {
    kind: "part-of",
    name: "part-of-year",
    pattern: "part of? year-date",
    read: (s) => part(s, s.meaning("year-date")),
    example: "กลางปี 2563",
  },
  {
    kind: "part-of",
    name: "part-of-period",
    pattern: "part of? relative-period",
    read: (s) => part(s, s.meaning("relative-period")),
    example: "ต้นสัปดาห์หน้า",
  },
  {
    kind: "part-of",
    name: "part-of-period",
    pattern: "part of? period",
    read: (s) => part(s, s.meaning("period")),
    example: "ปลายทศวรรษ 1970",
  },
  {
    kind: "part-of",
    name: "part-of-period",
    pattern: "part of? whole",
    read: (s) => part(s, s.meaning("whole")),
    example: "ต้นสัปดาห์",
  },

  {
    kind: "part-of",
    name: "end-of-period",
    pattern: "close of? month-date|year-date|relative-period|period|whole",
    read: close,
    example: "สิ้นปีหน้า",
  },

  { kind: "day-like", pattern: "day-date", read: (s) => s.meaning("day-date") },
  { kind: "day-like", pattern: "weekday-date", read: (s) => s.meaning("weekday-date") },
  { kind: "day-like", pattern: "relative-day", read: (s) => s.meaning("relative-day") },
  { kind: "day-like", pattern: "holiday-day", read: (s) => s.meaning("holiday-day") },

  {
    kind: "day-hours",
    name: "part-of-day",
    pattern: "day-part of? day-like",
    read: (s) => hours(s, s.meaning("day-like")),
    example: "ค่ำวันอังคาร",
  },
  {
    kind: "day-hours",
    name: "part-of-day",
    pattern: "day-like during? day-part",
    notBefore: ["clock-lead", "hours", "number-word"],
    read: (s) => hours(s, s.meaning("day-like")),
    example: "พรุ่งนี้เช้า",
  },
  {
    kind: "day-hours",
    name: "part-of-day",
    pattern: "day-part this",
    read: (s) => hours(s, unit("day", 0)),
    example: "บ่ายนี้",
  },
  {
    kind: "day-hours",
    name: "part-of-day",
    pattern: "day-part yesterday this?",
    read: (s) => hours(s, unit("day", -1)),
    example: "ค่ำวาน",
  },
  {
    kind: "day-hours",
    name: "part-of-day",
    pattern: "day-part near",
    read: (s) => (s.number("near") < 0 ? hours(s, unit("day", -1)) : undefined),
    example: "คืนที่ผ่านมา",
  },
];

function part(s: Slots, of: Meaning): Value | undefined {
  const said = partOf(s);
  return said === undefined ? undefined : { kind: "part", part: said, of };
}

/** The month or year that a word of nearness says; the dateline's own where there is none. */
function counted(s: Slots, of: "month" | "year"): Meaning {
  return unit(of, s.has("near") ? s.number("near") : s.has("beside") ? s.number("beside") : 0);
}

/** A stretch of a day, by the hours that the word for it holds. */
function hours(s: Slots, of: Meaning): Meaning {
  return { kind: "hours", ...hoursOf(s.text("day-part")), of };
}

/** "สิ้นปี" is its last days, not its last third. */
function close(s: Slots): Value {
  const of = s.meaning(
    ["month-date", "year-date", "relative-period", "period", "whole"].find((name) => s.has(name)) ?? "whole",
  );
  return { kind: "part", part: "END", of: lastMonth(of) };
}

function lastMonth(of: Meaning): Meaning {
  if (of.kind === "unit" && of.unit === "year") return { kind: "date", year: { fromNow: of.offset }, month: 12 };
  return of.kind === "date" && of.year !== undefined && of.month === undefined ? { ...of, month: 12 } : of;
}
