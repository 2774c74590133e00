import type { PhraseRule, Slots, Value } from "../../../time/phrase-table.ts";
import type { Meaning } from "../../../time/phrase-meaning.ts";
import { dayIn } from "./make.ts";
import { sharing } from "./adjust.ts";

/** Several days, months or years, what is left out taken from the last. */
const several = (s: Slots): Value => {
  const last = s.has("last-day") ? dayIn(s, "last-day") : s.meaning("last");
  const before = ["a", "b", "c"]
    .filter((name) => s.has(name))
    .map((name): Meaning => ({ kind: "date", day: s.number(name) }));
  return { kind: s.has("or") ? "one-of" : "all-of", times: [...before.map((date) => sharing(date, last)), last] };
};

const both = (s: Slots): Value => {
  const last = s.meaning("last");
  return { kind: s.has("or") ? "one-of" : "all-of", times: [sharing(s.meaning("first"), last), last] };
};

const bothYears = (s: Slots): Value => {
  const year = (name: string): Meaning => ({ kind: "date", year: { number: s.number(name) } });
  return { kind: s.has("or") ? "one-of" : "all-of", times: ["a", "b", "last"].filter((name) => s.has(name)).map(year) };
};

const bothWeekdays = (s: Slots): Value => {
  const on = (weekday: number): Meaning => ({
    kind: "weekday",
    weekday,
    ...(s.has("near") ? { nearest: s.number("near") < 0 ? "past" : "future" } : {}),
  });
  return { kind: s.has("or") ? "one-of" : "all-of", times: [on(s.number("first")), on(s.number("last"))] };
};

/** Several times in one. */
export const sets: readonly PhraseRule[] = [
  {
    kind: "set",
    name: "several-days",
    pattern: "day-lead? a:#day and|or last:day-date",
    read: several,
    example: "3 และ 8 ตุลาคม",
  },
  {
    kind: "set",
    name: "several-days",
    pattern: "day-lead? a:#day ',' b:#day and|or last:day-date",
    read: several,
    example: "วันที่ 3, 5 และ 8 ตุลาคม 2564",
  },
  {
    kind: "set",
    name: "several-days",
    pattern: "day-lead? a:#day ',' b:#day ',' c:#day and|or last:day-date",
    read: several,
    example: "วันที่ 1, 3, 5 และ 8 ตุลาคม",
  },
  {
    kind: "set",
    name: "several-days",
    pattern: "day-lead? a:#day ',' b:#day ',' last:day-date",
    read: several,
    example: "3, 5, 8 ตุลาคม 2564",
  },
  {
    kind: "set",
    name: "several-days",
    pattern: "day-lead? a:#day ',' b:#day ',' c:#day ',' last:day-date",
    read: several,
    example: "1, 3, 5, 8 ตุลาคม",
  },
  {
    kind: "set",
    name: "several-days",
    pattern: "day-lead a:#day ',' last:day-month|day-date",
    read: several,
    example: "วันที่ 3, 8 ตุลาคม",
  },
  {
    kind: "set",
    name: "several-days",
    pattern: "day-lead a:#day and|or day-lead? last-day:#day",
    notBefore: ["money", "counter", "unit", "of"],
    read: several,
    example: "วันที่ 3 หรือ 5",
  },
  {
    kind: "set",
    name: "several-days",
    pattern: "day-lead a:#day ',' b:#day and|or last-day:#day",
    notBefore: ["money", "counter", "unit", "of"],
    read: several,
    example: "วันที่ 3, 5 และ 8",
  },
  {
    kind: "set",
    name: "several-days",
    pattern: "first:day-date and|or last:day-date",
    read: both,
    example: "3 ตุลาคม และ 8 พฤศจิกายน 2564",
  },
  {
    kind: "set",
    name: "several-days",
    pattern: "first:weekday and|or last:weekday|weekday-name near?",
    read: bothWeekdays,
    example: "วันอังคารและวันพุธ",
  },
  {
    kind: "set",
    name: "several-months",
    pattern: "first:month-date and|or last:month-date",
    read: both,
    example: "เดือนเมษายนและพฤษภาคม 2564",
  },
  {
    kind: "set",
    name: "several-years",
    pattern: "year-noun a:#year and|or year-noun? last:#year",
    read: bothYears,
    example: "ปี 2561 และ 2563",
  },
  {
    kind: "set",
    name: "several-years",
    pattern: "year-noun a:#year ',' b:#year and|or last:#year",
    read: bothYears,
    example: "ปี 2559, 2561 และ 2563",
  },
];
