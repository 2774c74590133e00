import type { PhraseRule, Slots, Value } from "../../../../time/phrases/grammar.ts";
import type { Meaning, PhraseUnit } from "../../../../time/phrases/meaning.ts";
import { towards } from "../adjust.ts";
import { rolling, unit, unitOf } from "../make.ts";

/** Days and what is shorter are told by words of their own: "วันก่อน" is no yesterday. */
const SHORT: readonly PhraseUnit[] = ["second", "minute", "day"];

const shifted = (s: Slots): Value | undefined => {
  const of = unitOf(s);
  return SHORT.includes(of) ? undefined : unit(of, s.number(s.has("near") ? "near" : "beside"));
};

const roughly = (s: Slots, meaning: Meaning): Meaning => (s.has("over") ? { kind: "about", of: meaning } : meaning);
const ago = (s: Slots): Value => roughly(s, unit(unitOf(s), -s.number("amount")));
const pair = (s: Slots, sign: number): Value => ({ kind: "between", from: unit(unitOf(s), sign * s.number(sign < 0 ? "to" : "from")), to: unit(unitOf(s), sign * s.number(sign < 0 ? "from" : "to")) });

/** Times that are counted from the day a text was written. */
export const relative: readonly PhraseRule[] = [
  { kind: "relative-day", name: "day-from-now", pattern: "day", read: (s) => unit("day", s.number("day")), example: "มะรืนนี้" },
  { kind: "relative-day", pattern: "day '(' day-date ')'", read: (s) => (s.number("day") < 0 ? towards(s.meaning("day-date"), "past") : s.meaning("day-date")) },

  { kind: "relative-period", name: "period-from-now", pattern: "unit near|beside", read: shifted, example: "ไตรมาสที่แล้ว" },

  { kind: "counted", name: "ago", pattern: "over? amount over? unit over? ago", notBefore: ["before-christ"], read: ago, example: "สี่เดือนก่อน" },
  { kind: "counted", name: "ago", pattern: "amount year-and-more ago", read: (s) => ({ kind: "about", of: unit("year", -s.number("amount")) }), example: "4 ปีกว่าที่แล้ว" },
  { kind: "counted", name: "ago", pattern: "from:amount '-'|'–'|up-to|or to:amount unit ago", read: (s) => pair(s, -1), example: "4-5 เดือนก่อน" },
  { kind: "counted", name: "ago", pattern: "from:number-word to:number-word unit ago", read: (s) => pair(s, -1), example: "สี่ห้าเดือนก่อน" },
  { kind: "counted", name: "from-now", pattern: "more over? amount over? unit ahead?", read: (s) => roughly(s, coming(s)), example: "อีก 4 เดือน" },
  { kind: "counted", name: "from-now", pattern: "more from:amount '-'|'–'|up-to|or to:amount unit ahead?", read: (s) => pair(s, 1), example: "อีก 4-5 เดือน" },
  { kind: "counted", name: "from-now", pattern: "more from:number-word to:number-word unit ahead?", read: (s) => pair(s, 1), example: "อีกสี่ห้าเดือน" },
  { kind: "rolling", name: "past-span", pattern: "over? amount over? unit over? past", read: (s) => roughly(s, rolling(unitOf(s), s.number("amount"), "past")), example: "6 เดือนที่ผ่านมา" },
  { kind: "rolling", name: "past-span", pattern: "amount year-and-more past", read: (s) => ({ kind: "about", of: rolling("year", s.number("amount"), "past") }), example: "4 ปีกว่าที่ผ่านมา" },
  { kind: "rolling", name: "past-span", pattern: "from:amount '-'|'–'|up-to|or to:amount unit past", read: (s) => severalPast(s), example: "4-5 ปีที่ผ่านมา" },
  { kind: "rolling", name: "past-span", pattern: "from:number-word to:number-word unit past", read: (s) => severalPast(s), example: "สี่ห้าปีที่ผ่านมา" },
  { kind: "rolling", name: "past-span", pattern: "amount unit this", read: (s) => ({ kind: "either", readings: [rolling(unitOf(s), s.number("amount"), "past"), rolling(unitOf(s), s.number("amount"), "future")] }), example: "4 ปีนี้" },
  { kind: "rolling", name: "past-span", pattern: "from:amount '-'|'–' to:amount unit this", read: (s) => severalPast(s), example: "4-5 ปีนี้" },
  { kind: "rolling", name: "coming-span", pattern: "amount unit ahead", read: (s) => rolling(unitOf(s), s.number("amount"), "future"), example: "6 เดือนข้างหน้า" },

  { kind: "now-words", name: "now", pattern: "now", read: () => unit("day", 0), example: "ขณะนี้" },
];

/** "อีกสองเดือนข้างหน้า" is the day two months ahead, or the two months up to it. */
function coming(s: Slots): Meaning {
  const [of, count] = [unitOf(s), s.number("amount")];
  const then = unit(of, count);
  return s.has("ahead") ? { kind: "either", readings: [then, rolling(of, count, "future")] } : then;
}

/** "สองสามปีที่ผ่านมา": about as long as the longer. */
function severalPast(s: Slots): Meaning {
  return { kind: "about", of: rolling(unitOf(s), s.number("to"), "past") };
}
