import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { Meaning } from "../../../time/phrase-meaning.ts";
import { date, nearestOf } from "./meanings.ts";
import { yearOf } from "./named.ts";

/** Months as they are written out. */
export const months: readonly PhraseRule[] = [
  {
    kind: "monthOfYear",
    name: "month-year",
    pattern: "month ','? fullYear",
    notAfter: ["number"],
    read: (s) => date({ month: s.number("month"), year: s.year("fullYear") }),
    example: "January 2022",
  },
  {
    kind: "monthOfYear",
    name: "month-year",
    pattern: "month of year:fullYear|bareYear",
    read: (s) => date({ month: s.number("month"), year: s.year("year") }),
    example: "January of 2022",
  },
  {
    kind: "monthOfYear",
    name: "month-year",
    pattern: "the monthWord of month fullYear?",
    read: (s) => date({ month: s.number("month"), ...(s.has("fullYear") ? { year: s.year("fullYear") } : {}) }),
    example: "the month of January 2022",
  },
  { kind: "monthOfYear", name: "iso-month", pattern: "#year ~'-' ~#month", read: isoMonth, example: "2022-01" },
  {
    kind: "monthOfYear",
    name: "month-year",
    pattern: "#month ~'/' ~#year",
    read: (s) => date({ month: s.number("month"), year: yearOf(s) }),
    example: "01/2022",
  },
  {
    kind: "monthOfYear",
    name: "relative-month",
    pattern: "rel month",
    read: (s) => date({ month: s.number("month"), ...nearestOf(s.number("rel")) }),
    example: "last January",
  },
  {
    kind: "monthOfYear",
    name: "relative-month",
    pattern: "thisWord past month",
    read: (s) => date({ month: s.number("month"), nearest: s.number("past") < 0 ? "past" : "future" }),
    example: "this coming March",
  },
  /** In small letters only where the words beside it allow no verb: "early may 2022". */
  {
    kind: "looseMonth",
    name: "month-year",
    pattern: "smallMonth #year",
    read: (s) => date({ month: s.number("smallMonth"), year: yearOf(s) }),
    example: "in may 2022",
  },
  {
    kind: "bareMonth",
    name: "month",
    pattern: "month",
    read: (s) => date({ month: s.number("month") }),
    example: "in January",
  },
  /** Of "before May said" none. */
  {
    kind: "monthName",
    name: "month",
    pattern: "month",
    notBefore: ["verb"],
    read: (s) => date({ month: s.number("month") }),
    example: "during March",
  },
];

/** "2022-01" is a month; "2010-11" may be two years, "2022-23" is (see spans). */
function isoMonth(s: Slots): Meaning {
  const [year, month] = [s.number("year"), s.number("month")];
  const of = date({ month, year: { number: year } });
  if (month <= year % 100) return of;
  const years: Meaning = {
    kind: "range",
    from: date({ year: { number: year } }),
    to: date({ year: { number: year - (year % 100) + month } }),
  };
  return { kind: "either", readings: [years, of] };
}
