import type { Part } from "../../../time/fuzzy.ts";
import type { PhraseUnit } from "../../../time/phrase-meaning.ts";

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

/** The unit that a word of the table means. @throws where the table names none */
export function unitNamed(name: string): PhraseUnit {
  return known(UNITS, name);
}

/** The part that a word of the table means. @throws where the table names none */
export function partNamed(name: string): Part {
  return known(PARTS, name);
}

function known<Name extends string>(names: readonly Name[], name: string): Name {
  const found = names.find((one) => one === name);
  if (found === undefined)
    throw new RangeError(`unknown name "${name}" in the table of words; use ${names.join(", ")}`);
  return found;
}
