import type { PhraseRule, Slots, Value } from "../../../../time/phrases/grammar.ts";
import type { Part } from "../../../../time/fuzzy.ts";
import { unit } from "../say.ts";

const PARTS: readonly Part[] = ["START", "MID", "END"];

const part = (of: string) => (s: Slots): Value | undefined => {
  const said = PARTS.find((known) => known === s.text("part"));
  return said === undefined ? undefined : { kind: "part", part: said, of: s.meaning(of) };
};

/** A stretch of a day, by the hours that the word for it holds: "6-12". */
const hours = (of: string) => (s: Slots): Value => {
  const [from = 0, to = 24] = s.text("day-part").split("-").map(Number);
  return { kind: "hours", from, to, of: s.meaning(of) };
};

/** Years, parts of longer times, and parts of days. */
export const parts: readonly PhraseRule[] = [
  { kind: "year-date", name: "year", pattern: "dated-year near?", read: (s) => ({ kind: "date", year: s.year("dated-year") }), example: "พ.ศ. 2558" },
  { kind: "nicknamed", pattern: "month-nickname|month-letters in-year? near?", read: (s) => ({ kind: "date", month: s.number(s.has("month-nickname") ? "month-nickname" : "month-letters"), ...(s.has("in-year") ? { year: s.year("in-year") } : {}) }) },

  { kind: "part-of", name: "part-of-month", pattern: "part of? month-date", read: part("month-date"), example: "ปลายเดือนเมษายน 2564" },
  { kind: "part-of", name: "part-of-month", pattern: "part nicknamed", read: part("nicknamed") },
  { kind: "part-of", name: "part-of-year", pattern: "part of? year-date", read: part("year-date"), example: "กลางปี 2563" },
  { kind: "part-of", name: "part-of-period", pattern: "part of? relative-period", read: part("relative-period"), example: "ต้นสัปดาห์หน้า" },
  { kind: "part-of", name: "part-of-period", pattern: "part of? period", read: part("period") },
  { kind: "part-of", name: "part-of-period", pattern: "part of? whole", read: part("whole") },

  { kind: "day-like", pattern: "day-date", read: (s) => s.meaning("day-date") },
  { kind: "day-like", pattern: "weekday-date", read: (s) => s.meaning("weekday-date") },
  { kind: "day-like", pattern: "relative-day", read: (s) => s.meaning("relative-day") },
  { kind: "day-like", pattern: "holiday-day", read: (s) => s.meaning("holiday-day") },

  { kind: "day-hours", name: "part-of-day", pattern: "day-part of? day-like", read: hours("day-like"), example: "ค่ำวันอังคาร" },
  { kind: "day-hours", name: "part-of-day", pattern: "day-like during? day-part", notBefore: ["clock-lead", "hours", "number-word"], read: hours("day-like") },
  { kind: "day-hours", name: "part-of-day", pattern: "day-part this", read: (s) => hours("of")(dayOf(s, 0)) },
  { kind: "day-hours", name: "part-of-day", pattern: "day-part yesterday this?", read: (s) => hours("of")(dayOf(s, -1)) },
  { kind: "day-hours", name: "part-of-day", pattern: "day-part near", read: (s) => (s.number("near") < 0 ? hours("of")(dayOf(s, -1)) : undefined) },
  { kind: "day-hours", name: "part-of-day", pattern: "when during? day-part this?", read: (s) => hours("of")(dayOf(s, isNight(s) ? -1 : 0)) },
];

/** "เมื่อเช้า" is this morning, "เมื่อคืน" last night. */
function isNight(s: Slots): boolean {
  return Number(s.text("day-part").split("-")[1]) > 24;
}

function dayOf(s: Slots, offset: number): Slots {
  return { ...s, meaning: () => unit("day", offset) };
}
