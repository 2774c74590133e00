import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { Meaning } from "../../../time/phrase-meaning.ts";
import { DASH, TO } from "./dashes.ts";
import { both, date, range } from "./meanings.ts";

/** From one year, part of a year, decade or century to another, and several of them. */
export const longSpans: readonly PhraseRule[] = [
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

/** The era follows the last of them. */
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
