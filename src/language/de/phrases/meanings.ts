import type { Part } from "../../../time/fuzzy.ts";
import type { Slots } from "../../../time/phrase-table.ts";
import type { DateMeaning, Meaning, PhraseUnit, Side, YearMeaning } from "../../../time/phrase-meaning.ts";

export function date(parts: Omit<DateMeaning, "kind">): DateMeaning {
  return { kind: "date", ...parts };
}

/** The year, where one is said. */
export function yearIn(s: Slots): { readonly year?: YearMeaning } {
  return s.has("year") ? { year: s.year("year") } : {};
}

/** A month, season or weekday by "vergangen", "dies", "kommend": of this year, or the nearest on that side. */
export function nearestBy(rel: number): { readonly year: YearMeaning } | { readonly nearest: Side } | undefined {
  if (Math.abs(rel) > 1) return undefined;
  return rel === 0 ? { year: { fromNow: 0 } } : { nearest: rel < 0 ? "past" : "future" };
}

export function unit(of: PhraseUnit, offset: number): Meaning {
  return { kind: "unit", unit: of, offset };
}

export function part(name: Part, of: Meaning): Meaning {
  return { kind: "part", part: name, of };
}

/** A stretch of a day written as "18/24". */
export function hours(written: string, of: Meaning): Meaning {
  const [from = 0, to = 24] = written.split("/").map(Number);
  return { kind: "hours", from, to, of };
}

export function about(of: Meaning): Meaning {
  return { kind: "about", of };
}

export function weekday(number: number): Meaning {
  return { kind: "weekday", weekday: number };
}
