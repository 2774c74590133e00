import type { Slots } from "../../../time/phrase-table.ts";
import type { DateMeaning, Meaning, PhraseUnit, YearMeaning } from "../../../time/phrase-meaning.ts";

export function date(parts: Omit<DateMeaning, "kind">): DateMeaning {
  return { kind: "date", ...parts };
}

export function unit(of: PhraseUnit, offset: number): Meaning {
  return { kind: "unit", unit: of, offset };
}

export function about(of: Meaning): Meaning {
  return { kind: "about", of };
}

/** A month and a day from a figure such as 1225. */
export function feast(figure: number, year?: YearMeaning): DateMeaning {
  return date({ month: Math.floor(figure / 100), day: figure % 100, ...(year === undefined ? {} : { year }) });
}

/** A stretch of a day from a figure such as 1830. */
export function hours(figure: number, of?: Meaning): Meaning {
  return { kind: "hours", from: Math.floor(figure / 100), to: figure % 100, ...(of === undefined ? {} : { of }) };
}

/** The meaning where it is a range; nothing else is said by the words around it. */
export function onlyRange(of: Meaning): Meaning | undefined {
  return of.kind === "range" ? of : undefined;
}

/** What "last", "this" and "next" say of a date without a year. */
export function nearestOf(rel: number): Pick<DateMeaning, "nearest" | "other" | "year"> {
  return rel === 0 ? { year: { fromNow: 0 } } : { nearest: rel < 0 ? "past" : "future", other: true };
}

export function range(s: Slots): Meaning {
  return { kind: "range", from: s.meaning("from"), to: s.meaning("to") };
}

/** Two times or three, all of them or one. */
export function both(s: Slots): Meaning {
  return {
    kind: s.has("or") ? "one-of" : "all-of",
    times: ["from", "by", "to"].filter((name) => s.has(name)).map((name) => s.meaning(name)),
  };
}
