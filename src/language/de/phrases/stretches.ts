import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { Meaning } from "../../../time/phrase-meaning.ts";
import { counted } from "./counts.ts";
import { about, unit } from "./meanings.ts";
import { unitNamed } from "./named.ts";

const rolling = (s: Slots, length: string): Meaning | undefined => stretch(s.meaning(length), s.number("rel"));

/** Lengths of time counted from the dateline. */
export const stretches: readonly PhraseRule[] = [
  { kind: "stretch", name: "ago", pattern: "ago aFew units", read: fewAgo, example: "vor einigen Tagen" },
  {
    kind: "stretch",
    name: "ago",
    pattern: "ago length",
    read: (s) => ago(s.meaning("length")),
    example: "vor drei Tagen",
  },
  {
    kind: "stretch",
    name: "ago",
    pattern: "ago moreThan length",
    read: (s) => longAgo(s.meaning("length")),
    example: "vor mehr als einem Jahr",
  },
  {
    kind: "stretch",
    name: "ago",
    pattern: "ago lessThan length",
    read: (s) => stretch(s.meaning("length"), -1),
    example: "vor weniger als einer Woche",
  },
  {
    kind: "stretch",
    name: "from-now",
    pattern: "ahead length",
    read: (s) => ahead(s.meaning("length")),
    example: "in zwei Wochen",
  },
  {
    kind: "stretch",
    name: "within",
    pattern: "within length",
    read: (s) => by(stretch(s.meaning("length"), 1)),
    example: "binnen einer Woche",
  },
  {
    kind: "stretch",
    name: "within",
    pattern: "within the? rel length",
    read: (s) => by(rolling(s, "length")),
    example: "innerhalb der nächsten drei Tage",
  },
  {
    kind: "stretch",
    name: "rolling",
    pattern: "the? rel length",
    read: (s) => rolling(s, "length"),
    example: "in den vergangenen drei Monaten",
  },
  {
    kind: "stretch",
    name: "rolling",
    pattern: "in|the the? rel plural",
    read: (s) => some(stretch(unit(unitNamed(s.text("plural")), 3), s.number("rel"))),
    example: "in den kommenden Tagen",
  },
  {
    kind: "stretch",
    name: "recently",
    pattern: "recent",
    read: (s) => ({ kind: "recent", side: s.text("recent") === "past" ? "past" : "future" }),
    example: "vor Kurzem",
  },
];

/** How many "einige" are the words leave open: more than one, and not so many that a longer unit would be said. */
function fewAgo(s: Slots): Meaning {
  const of = unitNamed(s.text("units"));
  return about({ kind: "between", from: unit(of, -9), to: unit(of, -2) });
}

/** Whole hundreds of years are rounded, not exact to the year. */
function ago(length: Meaning): Meaning | undefined {
  const isRound = length.kind === "unit" && length.unit === "year" && length.offset % 100 === 0;
  const of = counted(length, -1);
  return isRound && of !== undefined ? about(of) : of;
}

function longAgo(length: Meaning): Meaning | undefined {
  const of = counted(length, -1);
  return of === undefined ? undefined : { kind: "before", of };
}

/** From so long ago up to the dateline, or on from it. */
function stretch(length: Meaning, rel: number): Meaning | undefined {
  if (length.kind === "about") return some(stretch(length.of, rel));
  if (length.kind !== "unit" || Math.abs(rel) !== 1) return undefined;
  return { kind: "rolling", unit: length.unit, count: length.offset, side: rel < 0 ? "past" : "future" };
}

function some(of: Meaning | undefined): Meaning | undefined {
  return of === undefined ? undefined : about(of);
}

function by(of: Meaning | undefined): Meaning | undefined {
  return of === undefined ? undefined : { kind: "by", of };
}

/** "In drei Jahren" is as often how long something took: only what is near is a time by itself. */
function ahead(length: Meaning): Meaning | undefined {
  const of = length.kind === "about" ? length.of : length;
  return of.kind === "unit" && of.unit === "year" ? undefined : counted(length, 1);
}
