import type { PhraseRule } from "../../../time/phrase-table.ts";
import type { YearMeaning } from "../../../time/phrase-meaning.ts";
import { about, unit } from "./meanings.ts";
import { eraOf, unitOf } from "./named.ts";

/** Numbers, lengths of time and years: what the rules of dates are made of. */
export const counts: readonly PhraseRule[] = [
  { kind: "nth", pattern: "#day ~suffix?", read: (s) => s.number("day") },
  /** No month has such a day: read all the same, so that the date is refused and not half of it taken. */
  {
    kind: "noDay",
    pattern: "#count ~suffix?",
    read: (s) => (s.number("count") > 31 && s.number("count") < 100 ? s.number("count") : undefined),
  },
  { kind: "nthWithSuffix", pattern: "#day ~suffix", read: (s) => s.number("day") },
  { kind: "ordinal", pattern: "#count ~suffix", read: (s) => s.number("count") },
  { kind: "ordinal", pattern: "ordinalWord", read: (s) => s.number("ordinalWord") },
  { kind: "count", pattern: "#count", read: (s) => s.number("count") },
  { kind: "count", pattern: "numberWord", read: (s) => s.number("numberWord") },

  { kind: "length", pattern: "count unit", read: (s) => unit(unitOf(s), s.number("count")) },
  { kind: "length", pattern: "one unit", read: (s) => unit(unitOf(s), 1) },
  { kind: "length", pattern: "fortnight", read: () => unit("week", 2) },
  { kind: "length", pattern: "halfHour", read: () => unit("minute", 30) },
  { kind: "length", pattern: "halfYears", read: (s) => unit("month", s.number("halfYears")) },
  { kind: "length", pattern: "one years", read: (s) => about(unit("year", s.number("years"))) },
  { kind: "length", pattern: "count years", read: (s) => about(unit("year", s.number("count") * s.number("years"))) },
  { kind: "length", pattern: "vagueCount unit", read: (s) => about(unit(unitOf(s), s.number("vagueCount"))) },
  {
    kind: "length",
    pattern: "vagueCount years",
    read: (s) => about(unit("year", s.number("vagueCount") * s.number("years"))),
  },
  { kind: "length", pattern: "roughly count unit", read: (s) => about(unit(unitOf(s), s.number("count"))) },
  { kind: "length", pattern: "roughly one unit", read: (s) => about(unit(unitOf(s), 1)) },
  {
    kind: "length",
    pattern: "roughly one|count years",
    read: (s) => about(unit("year", (s.has("count") ? s.number("count") : 1) * s.number("years"))),
  },

  {
    kind: "eraYear",
    name: "year-with-era",
    pattern: "#number era",
    read: (s) => ({ number: s.number("number"), era: eraOf(s) }),
    example: "44 BC",
  },
  {
    kind: "eraYear",
    name: "year-with-era",
    pattern: "era #number",
    read: (s) => ({ number: s.number("number"), era: eraOf(s) }),
    example: "AD 79",
  },
  {
    kind: "bareYear",
    pattern: "#year",
    notBefore: ["counted"],
    read: (s) => (isRound(s.number("year")) ? undefined : likely(s.number("year"))),
  },
  { kind: "bareYear", pattern: "#year", notBefore: ["counted", "small"], read: (s) => likely(s.number("year")) },
  { kind: "relYear", pattern: "rel yearWord", read: (s): YearMeaning => ({ fromNow: s.number("rel") }) },
  /** The year beside a month: only a year is possible there. */
  { kind: "fullYear", pattern: "eraYear", read: (s) => s.year("eraYear") },
  {
    kind: "fullYear",
    pattern: "#year",
    notBefore: ["counted"],
    read: (s): YearMeaning => ({ number: s.number("year") }),
  },
  { kind: "fullYear", pattern: "tick ~#yy", read: (s): YearMeaning => ({ number: s.number("yy"), short: true }) },
  { kind: "fullYear", pattern: "relYear", read: (s) => s.year("relYear") },
  { kind: "fullYear", pattern: "of relYear", read: (s) => s.year("relYear") },
];

/** A whole hundred is as often a number of things: "in 2000 cities". */
function isRound(number: number): boolean {
  return number % 100 === 0;
}

/** Of the numbers of four digits, those that English texts mean as years by their place alone. */
function likely(number: number): YearMeaning | undefined {
  return number >= 1000 && number <= 2199 ? { number } : undefined;
}
