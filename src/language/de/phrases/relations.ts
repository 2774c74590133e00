import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { Meaning, YearMeaning } from "../../../time/phrase-meaning.ts";
import { counted } from "./counts.ts";
import { about, date, part } from "./meanings.ts";
import { partNamed } from "./named.ts";
import { passed } from "./passed.ts";

type Relation = "by" | "before" | "after" | "since" | "until" | "onwards";

const related =
  (kind: Relation) =>
  (s: Slots): Meaning => ({ kind, of: s.meaning("of") });
const joined =
  (kind: "range" | "between") =>
  (s: Slots): Meaning => ({ kind, from: s.meaning("from"), to: s.meaning("to") });
const both =
  (kind: "one-of" | "all-of") =>
  (s: Slots): Meaning => ({ kind, times: [s.meaning("from"), s.meaning("to")] });
const set = (s: Slots): Meaning => both(s.has("or") ? "one-of" : "all-of")(s);

/** Times that stand for themselves, and those that need a word before them. */
const whole = [
  "namedDay",
  "hoursTime",
  "clockOnDay",
  "monthTime",
  "relTime",
  "group",
  "fiscalTime",
  "yearTime",
  "decade",
  "century",
  "named",
  "partTime",
];
const bare = ["approximate", "bareMonth", "bareWeekday", "bareSeason", "shortFigures", "theUnit", "clock"];

/** From, to, since, by, before, after, and what else a word before a time makes of it. */
export const relations: readonly PhraseRule[] = [
  {
    kind: "approximate",
    name: "about",
    pattern: "circaYear year:plainYear|eraYear",
    read: (s) => about(date({ year: s.year("year") })),
    example: "um 1850",
  },
  {
    kind: "approximate",
    name: "about",
    pattern: "in? circa the? of:partTime|monthTime|day|yearTime",
    read: (s) => about(s.meaning("of")),
    example: "etwa Mitte Februar",
  },
  {
    kind: "approximate",
    name: "about",
    pattern: "at the of:day",
    read: (s) => about(s.meaning("of")),
    example: "um den 10. März",
  },

  ...whole.map((kind) => passed("time", kind)),
  { kind: "loose", pattern: "on? time", read: (s) => s.meaning("time") },
  ...bare.map((kind) => passed("loose", kind)),
  { kind: "loose", name: "year", pattern: "year:plainYear", read: (s) => date({ year: s.year("year") }) },
  { kind: "bareNth", pattern: "nth", read: (s) => date({ day: s.number("nth") }) },

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

  {
    kind: "relation",
    name: "since",
    pattern: "since the? of:loose",
    read: related("since"),
    example: "seit Ende Dezember",
  },
  {
    kind: "relation",
    name: "since",
    pattern: "since length",
    read: (s) => since(s.meaning("length")),
    example: "seit drei Tagen",
  },
  { kind: "relation", name: "by", pattern: "by the? of:loose", read: related("by"), example: "spätestens am 15. März" },
  { kind: "relation", name: "until", pattern: "until the? of:loose", read: until, example: "bis Mitte Februar" },
  {
    kind: "relation",
    name: "before",
    pattern: "before the? of:loose",
    read: related("before"),
    example: "vor dem 3. Mai",
  },
  {
    kind: "relation",
    name: "not-before",
    pattern: "negation before|until the? of:loose",
    read: (s) => ({ kind: "onwards", of: coming(s.meaning("of")) }),
    example: "nicht vor März",
  },
  {
    kind: "relation",
    name: "after",
    pattern: "after the? of:loose",
    read: related("after"),
    example: "nach dem Zweiten Weltkrieg",
  },
  {
    kind: "relation",
    name: "onwards",
    pattern: "from the? of:loose",
    read: related("onwards"),
    example: "ab dem 3. Mai",
  },
  {
    kind: "relation",
    name: "onwards",
    pattern: "fromOn the? of:loose onwards",
    read: related("onwards"),
    example: "vom 3. Mai an",
  },

  passed("phrase", "relation"),
  passed("phrase", "range"),
  passed("phrase", "approximate"),
  passed("phrase", "clock"),
  passed("phrase", "stretch"),
  { kind: "phrase", pattern: "in stretch", read: (s) => s.meaning("stretch") },
  { kind: "phrase", pattern: "on|in? the? time", read: (s) => s.meaning("time") },
  {
    kind: "phrase",
    name: "weekday",
    pattern: "on bareWeekday",
    read: (s) => s.meaning("bareWeekday"),
    example: "am Freitag",
  },
  {
    kind: "phrase",
    name: "weekday",
    pattern: "ofThe bareWeekday",
    read: (s) => s.meaning("bareWeekday"),
    example: "vom Montag",
  },
  {
    kind: "phrase",
    name: "month",
    pattern: "in monthWord? bareMonth",
    read: (s) => s.meaning("bareMonth"),
    example: "im Januar",
  },
  {
    kind: "phrase",
    name: "season",
    pattern: "in bareSeason",
    read: (s) => s.meaning("bareSeason"),
    example: "im Herbst",
  },
  {
    kind: "phrase",
    name: "figures",
    pattern: "on shortFigures",
    read: (s) => s.meaning("shortFigures"),
    example: "am 21.1.",
  },
  { kind: "phrase", name: "weekend", pattern: "on weekendWord", read: weekend, example: "am Wochenende" },
  {
    kind: "phrase",
    name: "relative-unit",
    pattern: "courseOf theUnit",
    read: (s) => s.meaning("theUnit"),
    example: "im Laufe der Woche",
  },
];

function threeDays(s: Slots): Meaning {
  const times = [s.meaning("first"), s.meaning("from"), s.meaning("to")];
  return { kind: s.has("or") ? "one-of" : "all-of", times };
}

/** What "bis" ends at is a last day for what is to come, and an end for what went on: "bis Mitte Februar", "bis gestern". */
function until(s: Slots): Meaning {
  const of = s.meaning("of");
  const end: Meaning = { kind: "until", of };
  const isPast =
    (of.kind === "unit" && (of.offset < 0 || (of.unit === "day" && of.offset === 0))) ||
    ("nearest" in of && of.nearest === "past");
  return isPast ? end : { kind: "either", readings: [{ kind: "by", of }, end] };
}

function since(length: Meaning): Meaning | undefined {
  const of = counted(length, -1);
  return of === undefined ? undefined : { kind: "since", of };
}

/** "Nicht vor Herbst" is said of the next one. */
function coming(of: Meaning): Meaning {
  if (of.kind === "part") return { ...of, of: coming(of.of) };
  const isOpen =
    (of.kind === "group" || of.kind === "date") &&
    of.year === undefined &&
    of.nearest === undefined &&
    !("month" in of && typeof of.month === "object");
  return isOpen ? { ...of, nearest: "future" } : of;
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

/** That of this week, or the one that is just over. */
function weekend(): Meaning {
  const of = (week: number): Meaning => ({
    kind: "range",
    from: { kind: "weekday", weekday: 6, week },
    to: { kind: "weekday", weekday: 7, week },
  });
  return { kind: "either", readings: [of(0), of(-1)] };
}
