import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { Meaning, PhraseUnit, YearMeaning } from "../../../time/phrase-meaning.ts";
import { unit } from "./meanings.ts";
import { shortYear, unitOf } from "./named.ts";
import { DASH } from "./dashes.ts";

const WINTER = 24;

const half = (s: Slots, year?: YearMeaning): Meaning | undefined => group(39 + s.number("ordinal"), [40, 41], year);

const quarter = (s: Slots, year?: YearMeaning): Meaning | undefined => group(32 + s.number("ordinal"), [33, 36], year);

/** Weeks, quarters, halves and seasons. */
export const periods: readonly PhraseRule[] = [
  {
    kind: "relTime",
    name: "relative-unit",
    pattern: "rel relUnit",
    read: (s) => unit(unitOf(s, "relUnit"), s.number("rel")),
    example: "last week",
  },
  {
    kind: "relTime",
    name: "relative-unit",
    pattern: "the current relUnit",
    read: (s) => unit(unitOf(s, "relUnit"), 0),
    example: "the current month",
  },
  {
    kind: "relTime",
    name: "relative-unit",
    pattern: "thisWord|the past relUnit",
    read: coming,
    example: "the coming year",
  },
  {
    kind: "relTime",
    name: "relative-unit",
    pattern: "the relUnit beforeLast",
    read: (s) => unit(unitOf(s, "relUnit"), -2),
    example: "the week before last",
  },
  { kind: "theUnit", pattern: "the relUnit", read: (s) => unit(unitOf(s, "relUnit"), 0) },
  {
    kind: "withinUnit",
    name: "earlier-or-later-in-unit",
    pattern: "within thisWord relUnit",
    read: (s) => rest(s.text("within"), unitOf(s, "relUnit")),
    example: "earlier this month",
  },
  {
    kind: "withinUnit",
    name: "earlier-or-later-in-unit",
    pattern: "within in the relUnit",
    read: (s) => rest(s.text("within"), unitOf(s, "relUnit")),
    example: "later in the week",
  },

  {
    kind: "group",
    name: "quarter",
    pattern: "the? ordinal quarter of year:bareYear|relYear|eraYear",
    read: (s) => quarter(s, s.year("year")),
    example: "the first quarter of 2022",
  },
  {
    kind: "group",
    name: "quarter",
    pattern: "the? ordinal quarter of theUnit",
    read: (s) => (isYear(s) ? quarter(s, { fromNow: 0 }) : undefined),
    example: "the third quarter of the year",
  },
  {
    kind: "group",
    name: "quarter",
    pattern: "the? lastWord quarter of year:bareYear|relYear",
    read: (s) => group(36, [33, 36], s.year("year")),
    example: "the last quarter of 2021",
  },
  {
    kind: "group",
    name: "quarter",
    pattern: "the? lastWord quarter of theUnit",
    read: (s) => (isYear(s) ? group(36, [33, 36], { fromNow: 0 }) : undefined),
    example: "the last quarter of the year",
  },
  {
    kind: "group",
    name: "quarter",
    pattern: "quarterSign '/'|'-'? #year",
    read: (s) => group(s.number("quarterSign"), [33, 36], { number: s.number("year") }),
    example: "Q1 2022",
  },
  {
    kind: "group",
    name: "quarter",
    pattern: "quarterSign of year:bareYear|relYear",
    read: (s) => group(s.number("quarterSign"), [33, 36], s.year("year")),
    example: "Q3 of last year",
  },
  {
    kind: "group",
    name: "quarter",
    pattern: "quarterSign tick? #yy",
    read: (s) => group(s.number("quarterSign"), [33, 36], shortYear(s)),
    example: "Q4 '21",
  },
  {
    kind: "group",
    name: "quarter",
    pattern: "#year ~'-'|'/'? quarterSign",
    read: (s) => group(s.number("quarterSign"), [33, 36], { number: s.number("year") }),
    example: "2022 Q3",
  },
  {
    kind: "group",
    name: "half-year",
    pattern: "the? ordinal half of year:bareYear|relYear|eraYear",
    read: (s) => half(s, s.year("year")),
    example: "the second half of 2022",
  },
  {
    kind: "group",
    name: "half-year",
    pattern: "the? ordinal half of theUnit",
    read: (s) => (isYear(s) ? half(s, { fromNow: 0 }) : undefined),
    example: "the first half of the year",
  },
  {
    kind: "group",
    name: "half-year",
    pattern: "halfSign #year",
    read: (s) => group(s.number("halfSign"), [40, 41], { number: s.number("year") }),
    example: "H1 2022",
  },
  {
    kind: "group",
    name: "season",
    pattern: "season:season|fall #year",
    read: (s) => group(s.number("season"), [21, 24], { number: s.number("year") }),
    example: "spring 2022",
  },
  {
    kind: "group",
    name: "season",
    pattern: `season:season|fall #year ~${DASH}|'/' ~#yy`,
    read: (s) => group(s.number("season"), [21, 24], { number: s.number("year") }),
    example: "winter 2021–22",
  },
  {
    kind: "group",
    name: "season",
    pattern: "the? season:season|fall of year:bareYear|relYear",
    read: (s) => group(s.number("season"), [21, 24], s.year("year")),
    example: "the autumn of 2021",
  },
  {
    kind: "group",
    name: "season",
    pattern: `the? season:season|fall of #year ~${DASH}|'/' ~#yy`,
    read: (s) => group(s.number("season"), [21, 24], { number: s.number("year") }),
    example: "the winter of 2021–22",
  },
  {
    kind: "group",
    name: "season",
    pattern: "the? season:season|fall of? tick ~#yy",
    read: (s) => group(s.number("season"), [21, 24], shortYear(s)),
    example: "summer of '69",
  },
  {
    kind: "group",
    name: "season",
    pattern: "rel season",
    read: (s) => season(s.number("season"), s.number("rel")),
    example: "last summer",
  },
  {
    kind: "group",
    name: "season",
    pattern: "rel fall",
    notBefore: ["of", "in"],
    read: (s) => season(s.number("fall"), s.number("rel")),
    example: "last fall",
  },
  {
    kind: "group",
    name: "season",
    pattern: "thisWord|the past season",
    read: (s) => season(s.number("season"), s.number("past")),
    example: "the coming spring",
  },
  /** Only behind a word that makes it a time: "in the spring". */
  {
    kind: "bareSeason",
    name: "season",
    pattern: "the season",
    read: (s) => group(s.number("season"), [21, 24]),
    example: "in the spring",
  },
  {
    kind: "bareSeason",
    name: "season",
    pattern: "the fall",
    notBefore: ["of"],
    read: (s) => group(s.number("fall"), [21, 24]),
    example: "in the fall",
  },
  {
    kind: "seasonName",
    name: "season",
    pattern: "season",
    read: (s) => group(s.number("season"), [21, 24]),
    example: "in spring",
  },
];

function group(code: number, [from, to]: readonly [number, number], year?: YearMeaning): Meaning | undefined {
  return code < from || code > to ? undefined : { kind: "group", group: code, ...(year === undefined ? {} : { year }) };
}

/** "This winter" may have begun in the year before. */
function season(of: number, rel: number): Meaning {
  if (rel !== 0) return { kind: "group", group: of, nearest: rel < 0 ? "past" : "future", other: true };
  return { kind: "group", group: of, ...(of === WINTER ? {} : { year: { fromNow: 0 } }) };
}

/** "The past week" is the seven days up to now; "the coming week" the next of the calendar. */
function coming(s: Slots): Meaning {
  const of = unitOf(s, "relUnit");
  return s.number("past") < 0 ? { kind: "rolling", unit: of, count: 1, side: "past" } : unit(of, 1);
}

/** From its beginning to the dateline, or from the dateline to its end. */
function rest(side: string, of: PhraseUnit): Meaning {
  const [whole, today] = [unit(of, 0), unit("day", 0)];
  return side === "past" ? { kind: "between", from: whole, to: today } : { kind: "between", from: today, to: whole };
}

function isYear(s: Slots): boolean {
  const of = s.meaning("theUnit");
  return of.kind === "unit" && of.unit === "year";
}
