import type { PhraseRule, Slots, Value } from "../../../time/phrase-table.ts";
import type { Meaning, PhraseUnit } from "../../../time/phrase-meaning.ts";
import { towards } from "./adjust.ts";
import { rolling, unit, unitOf } from "./make.ts";

/** Days and what is shorter have words of their own: "วันก่อน" is no yesterday. */
const SHORT: readonly PhraseUnit[] = ["second", "minute", "day"];

/** What counts the years of "2,500 ปีก่อน" and "หลายปีที่แล้ว", which are no last year. */
const COUNTS = ["number", "number-word", "magnitude", "several", "uncounted", "half"];

const shifted =
  (counted: boolean) =>
  (s: Slots): Value | undefined => {
    const of = unitOf(s);
    const offset = s.has("next") ? 1 : s.number(s.has("near") ? "near" : "beside");
    return SHORT.includes(of) || (counted && offset !== 0 && !s.has("next")) ? undefined : unit(of, offset);
  };

const roughly = (s: Slots, meaning: Meaning): Meaning => (s.has("over") ? { kind: "about", of: meaning } : meaning);

/** A round hundred of years is hardly ever meant to the year. */
const back = (s: Slots): Value => {
  const amount = s.number("amount");
  const then = unit(unitOf(s), -amount);
  return s.has("over") || (amount >= ROUND && amount % ROUND === 0) ? { kind: "about", of: then } : then;
};
const pair = (s: Slots, sign: number): Value => ({
  kind: "between",
  from: unit(unitOf(s), sign * s.number(sign < 0 ? "to" : "from")),
  to: unit(unitOf(s), sign * s.number(sign < 0 ? "from" : "to")),
});

const ROUND = 100;

/** "หลายปีก่อน": more than two of them, and hardly ten. */
const FEWEST = 3;
const MOST = 9;
const SEVERAL = 5;

/** Times that are counted from the day a text was written. */
export const relative: readonly PhraseRule[] = [
  {
    kind: "relative-day",
    name: "day-from-now",
    pattern: "day",
    read: (s) => unit("day", s.number("day")),
    example: "มะรืนนี้",
  },
  {
    kind: "relative-day",
    pattern: "day '(' day-date ')'",
    read: (s) => (s.number("day") < 0 ? towards(s.meaning("day-date"), "past") : s.meaning("day-date")),
  },

  {
    kind: "relative-period",
    name: "period-from-now",
    pattern: "unit near|beside",
    notAfter: COUNTS,
    read: shifted(false),
    example: "ไตรมาสที่แล้ว",
  },
  {
    kind: "relative-period",
    name: "period-from-now",
    pattern: "unit near|next",
    notAfter: ["several", "uncounted", "half"],
    read: shifted(true),
    example: "ไตรมาสนี้",
  },
  {
    kind: "relative-period",
    name: "period-from-now",
    pattern: "last-year",
    read: () => unit("year", -1),
    example: "ปีกลาย",
  },

  // "กว่า 10 ปีก่อน" is longer ago, "10 กว่าปีก่อน" about as long.
  { kind: "back", pattern: "more-than amount unit over?", read: longer },
  { kind: "back", pattern: "over? amount over? unit over?", read: back },
  {
    kind: "back",
    pattern: "amount year-and-more",
    read: (s) => ({ kind: "about", of: unit("year", -s.number("amount")) }),
  },
  { kind: "back", pattern: "from:amount '-'|'–'|up-to|or to:amount unit", read: (s) => pair(s, -1) },
  { kind: "back", pattern: "from:number-word to:number-word unit", read: (s) => pair(s, -1) },
  {
    kind: "back",
    pattern: "several unit",
    read: (s) => ({
      kind: "about",
      of: { kind: "between", from: unit(unitOf(s), -MOST), to: unit(unitOf(s), -FEWEST) },
    }),
  },
  { kind: "back", pattern: "less-than amount unit", read: (s) => rolling(unitOf(s), s.number("amount"), "past") },
  {
    kind: "back",
    pattern: "less-than unit",
    read: (s) => (SHORT.includes(unitOf(s)) ? undefined : rolling(unitOf(s), 1, "past")),
  },
  {
    kind: "back-then",
    name: "ago",
    pattern: "back ago|earlier",
    read: (s) => s.meaning("back"),
    example: "เมื่อ 4 เดือนก่อน",
  },
  { kind: "counted", name: "ago", pattern: "back ago", read: (s) => s.meaning("back"), example: "สี่เดือนที่แล้ว" },
  {
    kind: "counted",
    name: "ago",
    pattern: "back earlier",
    notBefore: ["letters"],
    read: (s) => s.meaning("back"),
    example: "สี่เดือนก่อน",
  },
  {
    kind: "counted",
    name: "from-now",
    pattern: "more over? amount over? unit ahead?",
    read: (s) => roughly(s, coming(s)),
    example: "อีก 4 เดือน",
  },
  {
    kind: "counted",
    name: "from-now",
    pattern: "more from:amount '-'|'–'|up-to|or to:amount unit ahead?",
    read: (s) => pair(s, 1),
    example: "อีก 4-5 เดือน",
  },
  {
    kind: "counted",
    name: "from-now",
    pattern: "more from:number-word to:number-word unit ahead?",
    read: (s) => pair(s, 1),
    example: "อีกสี่ห้าเดือน",
  },
  {
    kind: "rolling",
    name: "past-span",
    pattern: "over? amount over? unit over? past",
    read: (s) => roughly(s, rolling(unitOf(s), s.number("amount"), "past")),
    example: "6 เดือนที่ผ่านมา",
  },
  {
    kind: "rolling",
    name: "past-span",
    pattern: "amount year-and-more past",
    read: (s) => ({ kind: "about", of: rolling("year", s.number("amount"), "past") }),
    example: "4 ปีกว่าที่ผ่านมา",
  },
  {
    kind: "rolling",
    name: "past-span",
    pattern: "from:amount '-'|'–'|up-to|or to:amount unit past",
    read: (s) => severalPast(s),
    example: "4-5 ปีที่ผ่านมา",
  },
  {
    kind: "rolling",
    name: "past-span",
    pattern: "from:number-word to:number-word unit past",
    read: (s) => severalPast(s),
    example: "สี่ห้าปีที่ผ่านมา",
  },
  {
    kind: "rolling",
    name: "past-span",
    pattern: "several unit past|this",
    read: (s) => ({ kind: "about", of: rolling(unitOf(s), SEVERAL, "past") }),
    example: "หลายปีที่ผ่านมา",
  },
  {
    kind: "rolling",
    name: "past-span",
    pattern: "amount unit this",
    read: (s) => ({
      kind: "either",
      readings: [rolling(unitOf(s), s.number("amount"), "past"), rolling(unitOf(s), s.number("amount"), "future")],
    }),
    example: "4 ปีนี้",
  },
  {
    kind: "rolling",
    name: "past-span",
    pattern: "from:amount '-'|'–' to:amount unit this",
    read: (s) => severalPast(s),
    example: "4-5 ปีนี้",
  },
  {
    kind: "rolling",
    name: "coming-span",
    pattern: "several unit ahead",
    read: (s) => ({ kind: "about", of: rolling(unitOf(s), SEVERAL, "future") }),
    example: "หลายปีข้างหน้า",
  },
  {
    kind: "rolling",
    name: "coming-span",
    pattern: "amount unit ahead",
    read: (s) => rolling(unitOf(s), s.number("amount"), "future"),
    example: "6 เดือนข้างหน้า",
  },

  { kind: "now-words", name: "now", pattern: "now", read: () => unit("day", 0), example: "ขณะนี้" },
];

function longer(s: Slots): Meaning {
  return { kind: "before", of: unit(unitOf(s), -s.number("amount")) };
}

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
