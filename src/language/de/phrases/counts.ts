import type { PhraseRule } from "../../../time/phrase-table.ts";
import type { Meaning, YearMeaning } from "../../../time/phrase-meaning.ts";
import { about, unit } from "./meanings.ts";
import { unitNamed } from "./named.ts";

/** Numbers, lengths of time and years: what the rules of dates are made of. */
export const counts: readonly PhraseRule[] = [
  { kind: "nth", pattern: "#day ~'.'", notAfter: ["label"], read: (s) => s.number("day") },
  { kind: "nth", pattern: "ordinalWord", read: (s) => s.number("ordinalWord") },
  { kind: "ordinal", pattern: "#count ~'.'", read: (s) => s.number("count") },
  { kind: "ordinal", pattern: "ordinalWord", read: (s) => s.number("ordinalWord") },
  { kind: "amount", pattern: "#count", read: (s) => s.number("count") },
  { kind: "amount", pattern: "number", read: (s) => s.number("number") },

  { kind: "length", pattern: "amount units", read: (s) => unit(unitNamed(s.text("units")), s.number("amount")) },
  {
    kind: "length",
    pattern: "circa amount units",
    read: (s) => about(unit(unitNamed(s.text("units")), s.number("amount"))),
  },
  { kind: "length", pattern: "aFew units", read: (s) => about(unit(unitNamed(s.text("units")), s.number("aFew"))) },
  { kind: "length", pattern: "circa? number? half yearWord", read: (s) => unit("month", s.number("half")) },
  { kind: "length", pattern: "circa? halfYears", read: (s) => unit("month", s.number("halfYears")) },

  {
    kind: "eraYear",
    name: "year-with-era",
    pattern: "#number era",
    read: (s) => withEra(s.number("number"), s.text("era")),
    example: "44 v. Chr.",
  },
  { kind: "plainYear", pattern: "#year", notBefore: ["counted"], read: (s) => likely(s.number("year")) },
  /** Beside a month only a year is possible. */
  { kind: "fullYear", pattern: "eraYear", read: (s) => s.year("eraYear") },
  {
    kind: "fullYear",
    pattern: "#year",
    notBefore: ["counted"],
    read: (s): YearMeaning => ({ number: s.number("year") }),
  },
  {
    kind: "namedYear",
    name: "year",
    pattern: "yearName fullYear",
    read: (s) => s.year("fullYear"),
    example: "im Jahr 2022",
  },
  {
    kind: "relYear",
    name: "relative-unit",
    pattern: "rel yearWord",
    read: (s): YearMeaning => ({ fromNow: s.number("rel") }),
    example: "vergangenes Jahr",
  },
  {
    kind: "relYear",
    name: "relative-unit",
    pattern: "yearBefore",
    read: (): YearMeaning => ({ fromNow: -1 }),
    example: "im Vorjahr",
  },
  { kind: "ofYear", pattern: "fullYear", read: (s) => s.year("fullYear") },
  { kind: "ofYear", pattern: "the? year:namedYear|relYear", read: (s) => s.year("year") },
];

/** A length of time counted from the dateline; undefined where it is not one. */
export function counted(length: Meaning, sign: 1 | -1): Meaning | undefined {
  if (length.kind === "unit") return unit(length.unit, sign * length.offset);
  const of = length.kind === "about" ? counted(length.of, sign) : undefined;
  return of === undefined ? undefined : about(of);
}

function withEra(number: number, era: string): YearMeaning {
  return { number, era: era === "common" ? "common" : "before-common" };
}

/** Of the numbers of four digits those that are years by their place alone. */
function likely(number: number): YearMeaning | undefined {
  return number >= 1000 && number <= 2199 ? { number } : undefined;
}
