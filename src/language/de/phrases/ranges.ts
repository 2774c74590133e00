import type { Meaning, YearMeaning } from "../../../time/phrase-meaning.ts";
import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import { date, part } from "./meanings.ts";
import { partNamed } from "./named.ts";

const joined =
  (kind: "range" | "between") =>
  (s: Slots): Meaning => ({ kind, from: s.meaning("from"), to: s.meaning("to") });
const both =
  (kind: "one-of" | "all-of") =>
  (s: Slots): Meaning => ({ kind, times: [s.meaning("from"), s.meaning("to")] });
const set = (s: Slots): Meaning => both(s.has("or") ? "one-of" : "all-of")(s);

/** From one time to another, between two, and several listed together. */
export const ranges: readonly PhraseRule[] = [
  {
    kind: "range",
    name: "range",
    pattern: "span the? from:loose|bareNth until the? to:loose",
    read: joined("range"),
    example: "vom 10. bis 15. März",
  },
  {
    kind: "range",
    name: "range",
    pattern: "from:day|bareNth until|dash|hyphen the? to:day",
    read: joined("range"),
    example: "10.–15. März 2022",
  },
  {
    kind: "range",
    name: "range",
    pattern: "on? from:day|bareNth '/' to:day",
    read: joined("range"),
    example: "10./11. März",
  },
  {
    kind: "range",
    name: "range",
    pattern: "from:shortFigures until|dash|hyphen to:day|shortFigures",
    read: joined("range"),
    example: "10.3.–15.3.2022",
  },
  {
    kind: "range",
    name: "range",
    pattern: "from:monthTime|bareMonth until|dash|hyphen|'/' to:monthTime|bareMonth",
    read: joined("range"),
    example: "Januar bis März 2022",
  },
  {
    kind: "range",
    name: "range",
    pattern: "from:bareWeekday until|dash|hyphen to:bareWeekday",
    read: joined("range"),
    example: "Montag bis Freitag",
  },
  {
    kind: "range",
    name: "range",
    pattern: "from:partTime until|dash|'/' to:partTime",
    read: joined("range"),
    example: "Ende Januar/Anfang Februar",
  },
  {
    kind: "range",
    name: "range",
    pattern: "from:part until|dash|'/' to:partTime",
    read: twoParts,
    example: "Anfang bis Mitte Februar",
  },
  {
    kind: "range",
    name: "years",
    pattern: "from:plainYear dash|hyphen|until to:plainYear",
    read: years,
    example: "2014–2016",
  },
  {
    kind: "range",
    name: "years",
    pattern: "from:plainYear ~dash ~#yy",
    notBefore: ["counted"],
    read: shortYears,
    example: "1914–18",
  },
  {
    kind: "range",
    name: "years",
    pattern: "from:#number dash|hyphen|until to:eraYear",
    read: eraYears,
    example: "50–41 v. Chr.",
  },
  {
    kind: "range",
    name: "between",
    pattern: "between the? from:loose|bareNth and the? to:loose",
    read: joined("between"),
    example: "zwischen dem 10. und 15. März",
  },
  {
    kind: "range",
    name: "several-days",
    pattern: "on? from:bareNth and|or the? to:day",
    read: set,
    example: "am 10. und 11. März",
  },
  {
    kind: "range",
    name: "several-days",
    pattern: "on? first:bareNth ',' from:bareNth and|or the? to:day",
    read: threeDays,
    example: "am 5., 6. und 7. März",
  },
  {
    kind: "range",
    name: "several-days",
    pattern: "on from:bareWeekday and|or on? to:bareWeekday",
    read: set,
    example: "am Montag und Dienstag",
  },
  {
    kind: "range",
    name: "several-months",
    pattern: "in from:bareMonth and|or in? to:monthTime|bareMonth",
    read: set,
    example: "im Januar und Februar 2022",
  },
];

function threeDays(s: Slots): Meaning {
  const times = [s.meaning("first"), s.meaning("from"), s.meaning("to")];
  return { kind: s.has("or") ? "one-of" : "all-of", times };
}

function twoParts(s: Slots): Meaning | undefined {
  const to = s.meaning("to");
  return to.kind === "part" ? { kind: "range", from: part(partNamed(s.text("from")), to.of), to } : undefined;
}

function shortYears(s: Slots): Meaning | undefined {
  const from = s.year("from");
  return "number" in from ? yearRange(from, { number: from.number - (from.number % 100) + s.number("yy") }) : undefined;
}

function years(s: Slots): Meaning | undefined {
  return yearRange(s.year("from"), s.year("to"));
}

function yearRange(from: YearMeaning, to: YearMeaning): Meaning | undefined {
  if (!("number" in from) || !("number" in to) || from.number >= to.number) return undefined;
  return { kind: "range", from: date({ year: from }), to: date({ year: to }) };
}

/** Before Christ years count down. */
function eraYears(s: Slots): Meaning | undefined {
  const [from, to] = [s.number("from"), s.year("to")];
  if (!("number" in to) || (to.era === "before-common" ? from <= to.number : from >= to.number)) return undefined;
  return { kind: "range", from: date({ year: { ...to, number: from } }), to: date({ year: to }) };
}
