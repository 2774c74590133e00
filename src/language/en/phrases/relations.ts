import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { Meaning } from "../../../time/phrase-meaning.ts";
import { DASH } from "./dashes.ts";
import { about, date, feast, unit } from "./meanings.ts";
import { shifted } from "./shift.ts";

type Relation = "by" | "before" | "after" | "since" | "until" | "onwards";

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

const pass = (kind: string, from: string): PhraseRule => ({ kind, pattern: from, read: (s) => s.meaning(from) });
const relation =
  (kind: Relation, slot = "anchor") =>
  (s: Slots): Meaning => ({ kind, of: s.meaning(slot) });
/**
 * A clause's words stand between: "since the government took office in December 2021". A time right behind is read by
 * itself. What came before or after an event of September may have come in September, too.
 */
const named =
  (kind: Relation) =>
  (s: Slots): Meaning | undefined =>
    s.has("anchor") ? undefined : { kind, of: s.meaning("tail") };

/** What is looked for: times by themselves, and how something stands to them. */
export const relations: readonly PhraseRule[] = [
  ...points.map((kind) => pass("point", kind)),
  pass("point", "shortDate"),
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
  ...["point", ...stretches].map((kind) => pass("strong", kind)),
  /** What is a time only behind a word that makes it one: "in 2022", never "2022". */
  ...weakPoints.map((kind) => pass("weakPoint", kind)),
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
  ...["weakPoint", "bareMonths", "yearList"].map((kind) => pass("weak", kind)),
  ...["point", "weakPoint", "earlyClock"].map((kind) => pass("end", kind)),
  ...["strong", "weak", "earlyClock"].map((kind) => pass("anchor", kind)),
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
  pass("inTime", "strong"),
  {
    kind: "between",
    name: "between",
    pattern: "betweenWord from:nth and to:calendarDay",
    read: (s) => ({ kind: "between", from: date({ day: s.number("from") }), to: s.meaning("to") }),
    example: "between 10 and 15 March",
  },
  {
    kind: "between",
    name: "between",
    pattern: "betweenWord month first:nth and last:nth",
    notBefore: ["counted"],
    read: betweenDays,
    example: "between March 10 and 15",
  },
  {
    kind: "between",
    name: "between",
    pattern: "betweenWord month first:nth and last:nth ',' fullYear",
    read: betweenDays,
    example: "between March 10 and 15, 2022",
  },
  {
    kind: "between",
    name: "between",
    pattern: "betweenWord from:end and to:end",
    read: (s) => ends("between", s),
    example: "between 2017 and 2019",
  },
  {
    kind: "fromTo",
    name: "range",
    pattern: `fromWord from:end ${DASH}|upto to:end`,
    notAfter: ["moved"],
    read: (s) => ends("range", s),
    example: "from 2017 to 2019",
  },
  {
    kind: "fromTo",
    name: "range",
    pattern: `fromWord from:#year ${DASH}|upto to:#yy`,
    notAfter: ["moved"],
    notBefore: ["counted", "small", "number", "unit", "month"],
    read: toShortYear,
    example: "from 1990 to 95",
  },
  {
    kind: "fromTo",
    pattern: "fromWord of:clockOnDay|days|months|bareMonths|clock|longSpan|yearSpan",
    notAfter: ["moved"],
    read: (s) => onlySpan(s.meaning("of")),
  },

  {
    kind: "phrase",
    name: "within",
    pattern: "withinWord lessThan? length",
    notBefore: ["of"],
    read: (s) => ({ kind: "by", of: s.meaning("length") }),
    example: "within 7 days",
  },
  {
    kind: "phrase",
    name: "within",
    pattern: "withinWord of:rolling",
    read: (s) => deadline(s.meaning("of")),
    example: "within the next two weeks",
  },
  pass("phrase", "strong"),
  pass("phrase", "inTime"),
  pass("phrase", "between"),
  pass("phrase", "fromTo"),
  { kind: "phrase", name: "year", pattern: "yearBefore bareYear", read: (s) => laterYear(s), example: "of 2022" },
  { kind: "phrase", name: "year", pattern: "fromWord bareYear", notBefore: ["upto"], read: (s) => laterYear(s) },
  { kind: "phrase", name: "year", pattern: "toYear bareYear", notAfter: ["number"], read: (s) => laterYear(s) },
  /** "Since 2007–2017" is said of what began and ended. */
  {
    kind: "phrase",
    name: "since",
    pattern: "since of:days|months|yearSpan|longSpan",
    read: (s) => onlySpan(s.meaning("of")),
  },
  {
    kind: "phrase",
    name: "since",
    pattern: "since atLeast? anchor",
    read: relation("since"),
    example: "since late December",
  },
  {
    kind: "phrase",
    name: "since",
    pattern: `fromWord end ${DASH}|upto present`,
    read: relation("since", "end"),
    example: "from January 2014 to the present",
  },
  { kind: "phrase", name: "since", pattern: "fromWord end untilNow", read: relation("since", "end") },
  {
    kind: "phrase",
    name: "since",
    pattern: `bareYear ${DASH} present`,
    read: (s) => ({ kind: "since", of: date({ year: s.year("bareYear") }) }),
    example: "2014–present",
  },
  {
    kind: "phrase",
    name: "since-event",
    pattern: "sinceClause anchor? … tail:inTime",
    read: named("since"),
    example: "since the government took office in December 2021",
  },
  {
    kind: "phrase",
    name: "not-until",
    pattern: "negation untilClause anchor",
    read: relation("onwards"),
    example: "not until March",
  },
  {
    kind: "phrase",
    name: "not-until",
    pattern: "negation … untilClause anchor",
    read: (s) => ({
      kind: "either",
      readings: [
        { kind: "onwards", of: s.meaning("anchor") },
        { kind: "until", of: s.meaning("anchor") },
      ],
    }),
    example: "not take place until 5 March",
  },
  { kind: "phrase", name: "until", pattern: "until atLeast? anchor", read: relation("until"), example: "until Friday" },
  {
    kind: "phrase",
    name: "until-event",
    pattern: "untilClause anchor? … tail:inTime",
    read: named("until"),
    example: "until the vote on 5 March",
  },
  {
    kind: "phrase",
    name: "until",
    pattern: "untilNow",
    read: () => ({ kind: "until", of: unit("day", 0) }),
    example: "until now",
  },
  { kind: "phrase", name: "by", pattern: "by at? anchor", read: relation("by"), example: "by mid-February" },
  {
    kind: "phrase",
    name: "rolling",
    pattern: "during of:rolling",
    read: (s) => s.meaning("of"),
    example: "over the past three months",
  },
  { kind: "phrase", name: "before", pattern: "before anchor", read: relation("before"), example: "before noon" },
  {
    kind: "phrase",
    name: "not-before",
    pattern: "negation … before anchor",
    read: (s) => ({
      kind: "either",
      readings: [
        { kind: "onwards", of: s.meaning("anchor") },
        { kind: "before", of: s.meaning("anchor") },
      ],
    }),
    example: "not happen before June",
  },
  {
    kind: "phrase",
    name: "before-event",
    pattern: "before anchor? … tail:inTime",
    read: named("by"),
    example: "before the summit on 10 March",
  },
  {
    kind: "phrase",
    name: "after-named-time",
    pattern: "after span",
    read: relation("after", "span"),
    example: "after World War II",
  },
  { kind: "phrase", name: "after", pattern: "after anchor", read: relation("after"), example: "after Friday" },
  {
    kind: "phrase",
    name: "after-event",
    pattern: "after anchor? … tail:inTime",
    read: named("onwards"),
    example: "after the election in September 2021",
  },
  {
    kind: "phrase",
    name: "onwards",
    pattern: "starting anchor",
    read: relation("onwards"),
    example: "starting Monday",
  },
  {
    kind: "phrase",
    name: "onwards",
    pattern: "notBefore anchor",
    read: relation("onwards"),
    example: "no earlier than 1 March",
  },
  {
    kind: "phrase",
    name: "onwards",
    pattern: "fromWord anchor onwards",
    notBefore: ["small", "behindYear", "the", "weekday"],
    read: relation("onwards"),
    example: "from Friday onwards",
  },
  {
    kind: "phrase",
    name: "onwards",
    pattern: "nowOn",
    read: () => ({ kind: "onwards", of: unit("day", 0) }),
    example: "from now on",
  },
  {
    kind: "phrase",
    name: "from",
    pattern: "fromWord of:clockOnDay|someDay|monthOfYear|monthName",
    notAfter: ["moved"],
    read: (s) => ({ kind: "either", readings: [{ kind: "onwards", of: s.meaning("of") }, s.meaning("of")] }),
    example: "from 1 February",
  },
  /** Of "moved from Monday to Friday" two days, no range. */
  {
    kind: "phrase",
    name: "from",
    pattern: "fromWord of:clockOnDay|someDay|monthOfYear|monthName",
    read: (s) => s.meaning("of"),
  },
  // "A book about January 2022" is no date; where a clause begins with it, or behind a preposition, it is.
  {
    kind: "phrase",
    name: "about",
    pattern: "^ topical anchor",
    read: (s) => about(s.meaning("anchor")),
    example: "about 20 January 2022",
  },
  {
    kind: "phrase",
    name: "about",
    pattern: "in|on|at topical anchor",
    read: (s) => about(s.meaning("anchor")),
    example: "on about 10 March",
  },
  {
    kind: "phrase",
    name: "about",
    pattern: "in|on|at? around anchor",
    read: (s) => about(s.meaning("anchor")),
    example: "around 10 March",
  },
  {
    kind: "phrase",
    name: "about",
    pattern: "in? circa anchor",
    read: (s) => about(s.meaning("anchor")),
    example: "circa 2020",
  },
  {
    kind: "phrase",
    name: "about",
    pattern: "aboutYear bareYear",
    read: (s) => about(date({ year: s.year("bareYear") })),
    example: "in about 1850",
  },
  {
    kind: "phrase",
    name: "about",
    pattern: "aboutYear namedYear",
    read: (s) => about(s.meaning("namedYear")),
    example: "in about 44 BC",
  },
  {
    kind: "phrase",
    name: "about",
    pattern: "at? nearClock of:clockOnDay|clock|earlyClock",
    read: (s) => about(s.meaning("of")),
    example: "about 2 pm",
  },
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

function toShortYear(s: Slots): Meaning | undefined {
  const [from, short] = [s.number("from"), s.number("to")];
  const to = from - (from % 100) + short;
  return from < 1500 || from > 2199 || to <= from
    ? undefined
    : { kind: "range", from: date({ year: { number: from } }), to: date({ year: { number: to } }) };
}

function ends(kind: "between" | "range", s: Slots): Meaning | undefined {
  const [from, to] = [s.meaning("from"), s.meaning("to")];
  if (isFigure(from) && isFigure(to) && !(from.year.number >= 1500 && to.year.number > from.year.number))
    return undefined;
  return { kind, from, to };
}

/** A bare year: of two of them, "from 1200 to 1500" may be prices. */
function isFigure(
  of: Meaning,
): of is Extract<Meaning, { readonly kind: "date" }> & { readonly year: { readonly number: number } } {
  return (
    of.kind === "date" &&
    of.month === undefined &&
    of.year !== undefined &&
    "number" in of.year &&
    of.year.era === undefined
  );
}

function onlySpan(of: Meaning): Meaning | undefined {
  return of.kind === "range" ? of : undefined;
}

function betweenDays(s: Slots): Meaning {
  const day = (name: string): Meaning =>
    date({ day: s.number(name), month: s.number("month"), ...(s.has("fullYear") ? { year: s.year("fullYear") } : {}) });
  return { kind: "between", from: day("first"), to: day("last") };
}

/** Behind "of" or "to" a number of people is as likely as an old year. */
function laterYear(s: Slots): Meaning | undefined {
  const year = s.year("bareYear");
  return "number" in year && year.number >= 1700 ? date({ year }) : undefined;
}

function endOfYear(): Meaning {
  return { kind: "part", part: "END", of: date({ year: { fromNow: 0 } }) };
}

function deadline(of: Meaning): Meaning {
  return of.kind === "rolling" && of.side === "future" ? { kind: "by", of: unit(of.unit, of.count) } : of;
}
