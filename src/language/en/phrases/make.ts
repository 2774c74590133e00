import type { Slots, Value } from "../../../time/phrases/grammar.ts";
import type { DateMeaning, Meaning, PhraseUnit, Side, YearMeaning } from "../../../time/phrases/meaning.ts";
import type { Part } from "../../../time/fuzzy.ts";

/** The dashes that stand between two ends, for patterns. */
export const DASH = "'-'|'–'|'—'|'−'";

export type Reading = (slots: Slots) => Value | undefined;

export function date(parts: Omit<DateMeaning, "kind">): DateMeaning {
  return { kind: "date", ...parts };
}

export function unit(of: PhraseUnit, offset: number): Meaning {
  return { kind: "unit", unit: of, offset };
}

export function asUnit(word: string): PhraseUnit {
  return word as PhraseUnit;
}

export function asSide(word: string): Side {
  return word as Side;
}

export function asPart(word: string): Part {
  return word as Part;
}

export function about(of: Meaning): Meaning {
  return { kind: "about", of };
}

/** A month and a day from a figure such as 1225. */
export function feast(figure: number, year?: YearMeaning): DateMeaning {
  return date({ month: Math.floor(figure / 100), day: figure % 100, ...(year === undefined ? {} : { year }) });
}

/** What the first of several dates leaves out, it shares with the last: "10 and 11 March". */
export function sharing(first: Meaning, last: Meaning): Meaning {
  if (first.kind === "clock" && first.of === undefined && last.kind === "clock" && last.of !== undefined) return { ...first, of: last.of };
  if (first.kind !== "date" || last.kind !== "date") return first;
  const { month, year } = last;
  return { ...first, ...(first.month === undefined && month !== undefined ? { month } : {}), ...(first.year === undefined && year !== undefined ? { year } : {}) };
}

/** A stretch of a day from a figure such as 1830. */
export function hours(figure: number, of?: Meaning): Meaning {
  return { kind: "hours", from: Math.floor(figure / 100), to: figure % 100, ...(of === undefined ? {} : { of }) };
}
