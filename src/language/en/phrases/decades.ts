import type { PhraseRule } from "../../../time/phrase-table.ts";
import type { Meaning } from "../../../time/phrase-meaning.ts";
import { eraOf } from "./named.ts";

/** Decades and centuries. */
export const decades: readonly PhraseRule[] = [
  {
    kind: "decadeTime",
    name: "decade",
    pattern: "the? #year ~tensEnding",
    read: (s) => decade(s.number("year")),
    example: "the 1980s",
  },
  {
    kind: "decadeTime",
    name: "decade",
    pattern: "the? tick ~#yy ~tensEnding",
    notBefore: ["tick"],
    read: (s) => shortDecade(s.number("yy")),
    example: "the '80s",
  },
  {
    kind: "decadeTime",
    name: "decade",
    pattern: "the tensWord",
    read: (s) => shortDecade(s.number("tensWord")),
    example: "the eighties",
  },
  {
    kind: "centuryTime",
    name: "century",
    pattern: "the? ordinal '-'? century",
    read: (s) => ({ kind: "century", ordinal: s.number("ordinal") }),
    example: "the 18th century",
  },
  {
    kind: "centuryTime",
    name: "century",
    pattern: "the? ordinal '-'? century era",
    read: (s) => ({ kind: "century", ordinal: s.number("ordinal"), era: eraOf(s) }),
    example: "the 5th century BC",
  },
];

/** "The 1800s" are a century to most readers, ten years to some; "the 2000s" the other way round. */
function decade(first: number): Meaning | undefined {
  if (first % 10 !== 0 || first < 1000 || first > 2190) return undefined;
  const tens: Meaning = { kind: "decade", first };
  if (first % 100 !== 0) return tens;
  const hundreds: Meaning = { kind: "century", ordinal: first / 100 + 1 };
  return { kind: "either", readings: first >= 2000 ? [tens, hundreds] : [hundreds, tens] };
}

function shortDecade(tens: number): Meaning | undefined {
  return tens % 10 === 0 ? { kind: "decade", first: tens, short: true } : undefined;
}
