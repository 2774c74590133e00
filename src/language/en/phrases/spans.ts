import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { Meaning } from "../../../time/phrase-meaning.ts";
import { DASH, TO } from "./dashes.ts";
import { both, date, range } from "./meanings.ts";

const dayOf = (day: number): Meaning => date({ day });

/** The days of a month that precedes them: "March 10 and 12, 2022". */
const inMonth = (s: Slots, name: string): Meaning =>
  date({ day: s.number(name), month: s.number("month"), ...(s.has("fullYear") ? { year: s.year("fullYear") } : {}) });

const bothInMonth = (s: Slots): Meaning => ({
  kind: s.has("or") ? "one-of" : "all-of",
  times: ["from", "by", "to"].filter((name) => s.has(name)).map((name) => inMonth(s, name)),
});

const rangeInMonth = (s: Slots): Meaning => ({ kind: "range", from: inMonth(s, "from"), to: inMonth(s, "to") });

/** From one day or month to another, and several of them. */
export const spans: readonly PhraseRule[] = [
  {
    kind: "span",
    name: "named-span",
    pattern: "the? war",
    read: (s) => ({ kind: "edtf", text: s.text("war") }),
    example: "the Second World War",
  },
  {
    kind: "days",
    name: "days",
    pattern: `the? from:nth ${TO} the? to:calendarDay`,
    read: (s) => ({ kind: "range", from: dayOf(s.number("from")), to: s.meaning("to") }),
    example: "10–15 March 2022",
  },
  {
    kind: "days",
    name: "days",
    pattern: `the? from:nth ${TO} to:shortDay`,
    read: (s) => ({ kind: "range", from: dayOf(s.number("from")), to: s.meaning("to") }),
  },
  {
    kind: "days",
    name: "days",
    pattern: `month from:nth ${TO} to:nth`,
    notBefore: ["counted", "ampm"],
    read: rangeInMonth,
    example: "March 10-15",
  },
  {
    kind: "days",
    name: "days",
    pattern: `month from:nth ${TO} to:nth fullYear`,
    read: rangeInMonth,
    example: "March 10 to 15 2022",
  },
  {
    kind: "days",
    name: "days",
    pattern: `month from:nth ${TO} to:nth ',' fullYear`,
    read: rangeInMonth,
    example: "March 10–15, 2022",
  },
  {
    kind: "days",
    name: "range",
    pattern: `from:someDay ${TO} to:someDay`,
    read: range,
    example: "3 January to 5 February 2022",
  },
  {
    kind: "days",
    name: "several-days",
    pattern: "the? first:nth or|and the? to:calendarDay",
    read: (s) => list(s, ["first"]),
    example: "10 or 11 March",
  },
  {
    kind: "days",
    name: "several-days",
    pattern: "first:nth ',' second:nth ','? or|and to:calendarDay",
    read: (s) => list(s, ["first", "second"]),
    example: "5, 6 and 7 March",
  },
  {
    kind: "days",
    name: "several-days",
    pattern: "first:nth ',' second:nth ',' third:nth ','? or|and to:calendarDay",
    read: (s) => list(s, ["first", "second", "third"]),
    example: "5, 6, 7 and 8 March",
  },
  {
    kind: "days",
    name: "several-days",
    pattern: "month from:nth or|and to:nth",
    notBefore: ["counted"],
    read: bothInMonth,
    example: "March 10 and 11",
  },
  {
    kind: "days",
    name: "several-days",
    pattern: "month from:nth or|and to:nth ',' fullYear",
    read: bothInMonth,
    example: "March 10 and 11, 2022",
  },
  {
    kind: "days",
    name: "several-days",
    pattern: "month from:nth ',' by:nth ','? or|and to:nth",
    notBefore: ["counted"],
    read: bothInMonth,
    example: "March 5, 6 and 7",
  },
  {
    kind: "days",
    name: "several-days",
    pattern: "month from:nth ',' by:nth ','? or|and to:nth ',' fullYear",
    read: bothInMonth,
    example: "March 5, 6 and 7, 2022",
  },
  {
    kind: "days",
    name: "several-days",
    pattern: "from:someDay or|and to:someDay",
    read: both,
    example: "3 January and 5 February 2022",
  },
  {
    kind: "days",
    name: "several-days",
    pattern: "from:someDay ',' by:someDay ','? or|and to:someDay",
    read: both,
    example: "Monday, Tuesday and Friday",
  },

  {
    kind: "months",
    name: "range",
    pattern: `from:bareMonth|monthOfYear ${TO} to:monthOfYear`,
    read: range,
    example: "January–March 2022",
  },
  {
    kind: "months",
    name: "range",
    pattern: `from:bareMonth ${DASH} to:bareMonth`,
    read: range,
    example: "January–March",
  },
  {
    kind: "months",
    name: "several-months",
    pattern: "from:bareMonth|monthOfYear or|and to:monthOfYear",
    read: both,
    example: "January and February 2022",
  },
  {
    kind: "months",
    name: "several-months",
    pattern: "from:bareMonth ',' by:bareMonth ','? or|and to:monthOfYear",
    read: both,
    example: "June, August and October 2022",
  },
  /** Only behind a word that makes them a time: "in April and June". */
  {
    kind: "bareMonths",
    name: "several-months",
    pattern: "from:bareMonth or|and to:bareMonth",
    read: both,
    example: "in April and June",
  },
  {
    kind: "bareMonths",
    name: "several-months",
    pattern: "from:bareMonth ',' by:bareMonth ','? or|and to:bareMonth",
    read: both,
    example: "in March, April and May",
  },
];

function list(s: Slots, names: readonly string[]): Meaning {
  return {
    kind: s.has("or") ? "one-of" : "all-of",
    times: [...names.map((name) => dayOf(s.number(name))), s.meaning("to")],
  };
}
