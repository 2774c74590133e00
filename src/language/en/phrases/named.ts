import type { Part } from "../../../time/fuzzy.ts";
import type { Slots } from "../../../time/phrase-table.ts";
import type { PhraseUnit, YearMeaning } from "../../../time/phrase-meaning.ts";

const UNITS: readonly PhraseUnit[] = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "half",
  "year",
  "decade",
  "century",
  "fiscal-year",
];
const PARTS: readonly Part[] = ["START", "MID", "END"];
const ERAS = ["common", "buddhist", "before-common"] as const;

/** The unit that a word of the table names. */
export function unitOf(slots: Slots, name = "unit"): PhraseUnit {
  return oneOf(UNITS, slots.text(name));
}

/** Early, middle or late, as a word of the table names it. */
export function partOf(slots: Slots, name: string): Part {
  return oneOf(PARTS, slots.text(name));
}

/** The era that a word of the table names. */
export function eraOf(slots: Slots, name = "era"): (typeof ERAS)[number] {
  return oneOf(ERAS, slots.text(name));
}

/** A year of four figures, or the last two of one. */
export function yearOf(slots: Slots): YearMeaning {
  return slots.has("yy") ? shortYear(slots) : { number: slots.number("year") };
}

export function shortYear(slots: Slots): YearMeaning {
  return { number: slots.number("yy"), short: true };
}

function oneOf<Name extends string>(known: readonly Name[], said: string): Name {
  const found = known.find((name) => name === said);
  if (found === undefined) throw new RangeError(`a word stands for "${said}", which is none of ${known.join(", ")}`);
  return found;
}
