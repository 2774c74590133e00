import type { Part } from "../../../time/fuzzy.ts";
import type { Slots } from "../../../time/phrase-table.ts";
import type { DateMeaning, Meaning, PhraseUnit, Side, YearMeaning } from "../../../time/phrase-meaning.ts";

const UNITS: readonly PhraseUnit[] = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "half",
  "year",
  "decade",
  "century",
  "fiscal-year",
];

/** The calendar unit that a word means. */
export function unitOf(slots: Slots, name = "unit"): PhraseUnit {
  const said = slots.text(name);
  const unit = UNITS.find((known) => known === said);
  if (unit === undefined) throw new RangeError(`unknown unit "${said}"; use ${UNITS.join(", ")}`);
  return unit;
}

export function unit(of: PhraseUnit, offset: number): Meaning {
  return { kind: "unit", unit: of, offset };
}

export function rolling(of: PhraseUnit, count: number, side: Side): Meaning {
  return { kind: "rolling", unit: of, count, side };
}

/** The side that a word of nearness says: "ที่ผ่านมา" the last, "นี้" and "ที่จะถึง" the coming one. */
export function sideOf(near: number): Side {
  return near < 0 ? "past" : "future";
}

/** The parts of a date that the slots of a pattern hold. */
export function dateOf(slots: Slots, names: { readonly month?: string; readonly year?: string } = {}): DateMeaning {
  const { month = "month-name", year = "in-year" } = names;
  const weekday = slots.has("day-lead") ? slots.number("day-lead") : 0;
  return {
    kind: "date",
    ...(slots.has(year) ? { year: slots.year(year) } : {}),
    ...(slots.has(month) ? { month: slots.number(month) } : {}),
    ...(slots.has("day") ? { day: slots.number("day") } : {}),
    ...(weekday === 0 ? {} : { weekday }),
    ...(slots.has("near") ? { nearest: sideOf(slots.number("near")) } : {}),
  };
}

const PARTS: readonly Part[] = ["START", "MID", "END"];

/** The part of a longer time that a word means. */
export function partOf(slots: Slots, name = "part"): Part | undefined {
  return PARTS.find((known) => known === slots.text(name));
}

/** A year of four digits, or the last two of one. */
export function yearOf(slots: Slots): YearMeaning {
  return slots.has("yy") ? { number: slots.number("yy"), short: true } : { number: slots.number("year") };
}

/** The hours that a word for a part of the day holds, written "6-12"; past 24 they are of the night that follows. */
export function hoursOf(dayPart: string): { readonly from: number; readonly to: number } {
  const [from = 0, to = 24] = dayPart.split("-").map(Number);
  return { from, to };
}

/** "เมื่อเช้า" is this morning, "เมื่อคืน" and "เมื่อคืนนี้" last night. */
export function lastHours(dayPart: string): Meaning {
  const { from, to } = hoursOf(dayPart);
  return { kind: "hours", from, to, of: unit("day", to > 24 ? -1 : 0) };
}

/** A day of the month, with the weekday that leads to it. */
export function dayIn(slots: Slots, name: string): DateMeaning {
  const lead = `${name}-lead`;
  const weekday = slots.has(lead) ? slots.number(lead) : 0;
  return { kind: "date", day: slots.number(name), ...(weekday === 0 ? {} : { weekday }) };
}
