import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { Meaning } from "../../../time/phrase-meaning.ts";
import { DASH } from "./dashes.ts";
import { date } from "./meanings.ts";

const TO = `${DASH}|upto`;

const range = (s: Slots): Meaning => ({ kind: "range", from: s.meaning("from"), to: s.meaning("to") });
const both = (s: Slots): Meaning => ({
  kind: s.has("or") ? "one-of" : "all-of",
  times: ["from", "by", "to"].filter((name) => s.has(name)).map((name) => s.meaning(name)),
});
const dayOf = (day: number): Meaning => date({ day });

/** The days of a month that stands before them: "March 10 and 12, 2022". */
const inMonth = (s: Slots, name: string): Meaning =>
  date({ day: s.number(name), month: s.number("month"), ...(s.has("fullYear") ? { year: s.year("fullYear") } : {}) });
const bothInMonth = (s: Slots): Meaning => ({
  kind: s.has("or") ? "one-of" : "all-of",
  times: ["from", "by", "to"].filter((name) => s.has(name)).map((name) => inMonth(s, name)),
});
const rangeInMonth = (s: Slots): Meaning => ({ kind: "range", from: inMonth(s, "from"), to: inMonth(s, "to") });

/** From one day, month or year to another, and several of them. */
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

  {
    kind: "yearSpan",
    name: "years",
    pattern: `from:#year ${DASH} to:#year`,
    notBefore: ["counted"],
    read: (s) => yearRange(s.number("from"), s.number("to")),
    example: "2017–2019",
  },
  {
    kind: "yearSpan",
    name: "years",
    pattern: `from:#year ~${DASH}|'/' ~#yy`,
    notBefore: ["counted"],
    read: shortRange,
    example: "2017-19",
  },
  {
    kind: "yearSpan",
    name: "years",
    pattern: `from:eraYear ${TO} to:eraYear`,
    read: eraRange,
    example: "100 BC to AD 100",
  },
  { kind: "yearSpan", name: "years", pattern: `#number ${TO} to:eraYear`, read: shared, example: "50–41 BC" },
  {
    kind: "yearList",
    name: "several-years",
    pattern: "from:#year or|and to:#year",
    notBefore: ["counted"],
    read: years,
    example: "in 2014 and 2022",
  },
  {
    kind: "yearList",
    name: "several-years",
    pattern: "from:#year ',' by:#year ','? or|and to:#year",
    notBefore: ["counted"],
    read: years,
    example: "in 2014, 2015 and 2016",
  },

  {
    kind: "longSpan",
    name: "range",
    pattern: `from:partTime ${TO} to:partTime|day|monthOfYear|bareMonth|namedYear`,
    read: range,
    example: "late January to mid-February 2022",
  },
  {
    kind: "longSpan",
    name: "range",
    pattern: `from:bareMonth|monthOfYear|day ${TO} to:partTime`,
    read: range,
    example: "January to early March 2022",
  },
  {
    kind: "longSpan",
    name: "several-periods",
    pattern: "from:partTime or|and in? to:partTime",
    read: both,
    example: "late 2019 or early 2020",
  },
  {
    kind: "longSpan",
    name: "clock-range",
    pattern: `from:clockOnDay ${TO} to:clockOnDay`,
    read: range,
    example: "3 pm on Friday to 9 am on Monday",
  },
  {
    kind: "longSpan",
    name: "range",
    pattern: `from:decadeTime ${TO} to:decadeTime`,
    read: range,
    example: "the 1980s to the 1990s",
  },
  {
    kind: "longSpan",
    name: "several-decades",
    pattern: "from:decadeTime or|and to:decadeTime",
    read: both,
    example: "the 1980s and 1990s",
  },
  {
    kind: "longSpan",
    name: "several-centuries",
    pattern: "the? from:ordinal or|and to:ordinal centuries",
    read: centuries,
    example: "the 18th and 19th centuries",
  },
  {
    kind: "longSpan",
    name: "range",
    pattern: `the? from:ordinal ${TO} to:ordinal centuries`,
    read: (s) => ({ kind: "range", from: century(s.number("from")), to: century(s.number("to")) }),
    example: "the 18th to 20th centuries",
  },
];

function list(s: Slots, names: readonly string[]): Meaning {
  return {
    kind: s.has("or") ? "one-of" : "all-of",
    times: [...names.map((name) => dayOf(s.number(name))), s.meaning("to")],
  };
}

/** Of bare figures only those that can hardly be anything else: "1200–1500" may be a price. */
function yearRange(from: number, to: number): Meaning | undefined {
  if (from < 1500 || to > 2199 || to <= from) return undefined;
  return { kind: "range", from: date({ year: { number: from } }), to: date({ year: { number: to } }) };
}

function shortRange(s: Slots): Meaning | undefined {
  const from = s.number("from");
  return yearRange(from, from - (from % 100) + s.number("yy"));
}

function eraRange(s: Slots): Meaning {
  return { kind: "range", from: date({ year: s.year("from") }), to: date({ year: s.year("to") }) };
}

/** The era stands behind the last of them. */
function shared(s: Slots): Meaning {
  const to = s.year("to");
  return { kind: "range", from: date({ year: { ...to, number: s.number("number") } }), to: date({ year: to }) };
}

function years(s: Slots): Meaning | undefined {
  const said = ["from", "by", "to"].filter((name) => s.has(name)).map((name) => s.number(name));
  if (said.some((year, i) => year < 1500 || year > 2199 || year <= (said[i - 1] ?? 0))) return undefined;
  return { kind: s.has("or") ? "one-of" : "all-of", times: said.map((number) => date({ year: { number } })) };
}

function century(ordinal: number): Meaning {
  return { kind: "century", ordinal };
}

function centuries(s: Slots): Meaning {
  return { kind: s.has("or") ? "one-of" : "all-of", times: [century(s.number("from")), century(s.number("to"))] };
}
