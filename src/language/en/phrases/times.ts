import type { Meaning } from "../../../time/phrase-meaning.ts";
import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import { about, date, feast } from "./meanings.ts";
import { passed } from "./passed.ts";
import { shifted } from "./shift.ts";

const points = [
  "hoursTime",
  "clock",
  "clockOnDay",
  "monthOfYear",
  "relTime",
  "withinUnit",
  "weekend",
  "group",
  "fiscalTime",
  "fiscalQuarter",
  "decadeTime",
  "centuryTime",
  "namedYear",
  "partTime",
  "ago",
  "rolling",
  "span",
];
const stretches = ["shiftedDay", "days", "months", "yearSpan", "longSpan"];
const weakPoints = ["monthName", "looseMonth", "seasonName", "bareSeason"];

/** Times by themselves, and those that a word before them makes one. */
export const times: readonly PhraseRule[] = [
  ...points.map((kind) => passed("point", kind)),
  passed("point", "shortDate"),
  /** Behind a day without its year a number is an odd year, or counts what the reader cannot know. */
  { kind: "point", pattern: "someDay", notBefore: ["number"], read: (s) => s.meaning("someDay") },
  {
    kind: "point",
    pattern: "someDay",
    read: (s) => (lacksYear(s.meaning("someDay")) ? undefined : s.meaning("someDay")),
  },
  { kind: "point", name: "holiday", pattern: "holiday", read: (s) => feast(s.number("holiday")) },
  {
    kind: "shiftedDay",
    name: "counted-from-day",
    pattern: "length before|after someDay",
    notAfter: ["moreThan", "lessThan", "atLeast"],
    read: countedFrom,
    example: "three days after 10 March",
  },
  {
    kind: "shiftedDay",
    name: "counted-from-day",
    pattern: "length fromWord calendarDay",
    notAfter: ["moreThan", "lessThan", "atLeast"],
    read: (s) => shifted(s.meaning("calendarDay"), s.meaning("length"), 1),
    example: "30 days from 10 March",
  },
  {
    kind: "shiftedDay",
    name: "within-of-day",
    pattern: "withinWord length of someDay",
    read: around,
    example: "within a week of 10 January",
  },
  ...["point", ...stretches].map((kind) => passed("strong", kind)),
  /** What is a time only behind a word that makes it one: "in 2022", never "2022". */
  ...weakPoints.map((kind) => passed("weakPoint", kind)),
  {
    kind: "weakPoint",
    name: "year",
    pattern: "bareYear",
    read: (s) => date({ year: s.year("bareYear") }),
    example: "in 2022",
  },
  {
    kind: "weakPoint",
    name: "holiday",
    pattern: "feast",
    read: (s) => feast(s.number("feast")),
    example: "at Christmas",
  },
  {
    kind: "weakPoint",
    name: "quarter",
    pattern: "quarterSign",
    read: (s) => ({ kind: "group", group: s.number("quarterSign") }),
    example: "in Q1",
  },
  { kind: "weakPoint", name: "part-of-year", pattern: "yearEnd", read: endOfYear },
  ...["weakPoint", "bareMonths", "yearList"].map((kind) => passed("weak", kind)),
  ...["point", "weakPoint", "earlyClock"].map((kind) => passed("end", kind)),
  ...["strong", "weak", "earlyClock"].map((kind) => passed("anchor", kind)),
  { kind: "anchor", pattern: "topical|around|circa of:strong|weak", read: (s) => about(s.meaning("of")) },
  { kind: "inTime", pattern: "in weak", read: (s) => s.meaning("weak") },
  { kind: "inTime", pattern: "in bareMonth", read: (s) => s.meaning("bareMonth") },
  { kind: "inTime", name: "part-of-year", pattern: "in|at yearEnd", read: endOfYear },
  { kind: "inTime", pattern: "at earlyClock", read: (s) => s.meaning("earlyClock") },
  { kind: "inTime", name: "holiday", pattern: "in|on|at|over feast", read: (s) => feast(s.number("feast")) },
  { kind: "inTime", pattern: "in|on|at strong", read: (s) => s.meaning("strong") },
  {
    kind: "inTime",
    name: "quarter",
    pattern: "in the ordinal quarter",
    read: (s) => (s.number("ordinal") > 4 ? undefined : { kind: "group", group: 32 + s.number("ordinal") }),
    example: "in the fourth quarter",
  },
  /** Where a sentence begins with it, a whole hundred is a year: "In 2000 scientists found". */
  {
    kind: "inTime",
    name: "year",
    pattern: "openingIn #year",
    notBefore: ["counted"],
    read: (s) =>
      s.number("year") >= 1000 && s.number("year") <= 2199 ? date({ year: { number: s.number("year") } }) : undefined,
  },
  passed("inTime", "strong"),
];

/** Where the words do not say which day it is, it lies before or after that one all the same. */
function countedFrom(s: Slots): Meaning {
  const day = s.meaning("someDay");
  const sign = s.has("after") ? 1 : -1;
  return shifted(day, s.meaning("length"), sign) ?? { kind: sign > 0 ? "after" : "before", of: day };
}

function around(s: Slots): Meaning {
  const [day, length] = [s.meaning("someDay"), s.meaning("length")];
  const [from, to] = [shifted(day, length, -1), shifted(day, length, 1)];
  return from === undefined || to === undefined ? about(day) : { kind: "between", from, to };
}

function lacksYear(day: Meaning): boolean {
  return day.kind === "date" && day.year === undefined && typeof day.month === "number" && day.day !== undefined;
}

function endOfYear(): Meaning {
  return { kind: "part", part: "END", of: date({ year: { fromNow: 0 } }) };
}
