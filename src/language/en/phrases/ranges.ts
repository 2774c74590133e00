import type { Meaning } from "../../../time/phrase-meaning.ts";
import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import { DASH } from "./dashes.ts";
import { date, onlyRange } from "./meanings.ts";

/** From one time to another, and between two. */
export const ranges: readonly PhraseRule[] = [
  {
    kind: "between",
    name: "between",
    pattern: "betweenWord from:nth and to:calendarDay",
    read: (s) => ({ kind: "between", from: date({ day: s.number("from") }), to: s.meaning("to") }),
    example: "between 10 and 15 March",
  },
  {
    kind: "between",
    name: "between",
    pattern: "betweenWord month first:nth and last:nth",
    notBefore: ["counted"],
    read: betweenDays,
    example: "between March 10 and 15",
  },
  {
    kind: "between",
    name: "between",
    pattern: "betweenWord month first:nth and last:nth ',' fullYear",
    read: betweenDays,
    example: "between March 10 and 15, 2022",
  },
  {
    kind: "between",
    name: "between",
    pattern: "betweenWord from:end and to:end",
    read: (s) => ends("between", s),
    example: "between 2017 and 2019",
  },
  {
    kind: "fromTo",
    name: "range",
    pattern: `fromWord from:end ${DASH}|upto to:end`,
    notAfter: ["moved"],
    read: (s) => ends("range", s),
    example: "from 2017 to 2019",
  },
  {
    kind: "fromTo",
    name: "range",
    pattern: `fromWord from:#year ${DASH}|upto to:#yy`,
    notAfter: ["moved"],
    notBefore: ["counted", "small", "number", "unit", "month"],
    read: toShortYear,
    example: "from 1990 to 95",
  },
  {
    kind: "fromTo",
    pattern: "fromWord of:clockOnDay|days|months|bareMonths|clock|longSpan|yearSpan",
    notAfter: ["moved"],
    read: (s) => onlyRange(s.meaning("of")),
  },
];

function betweenDays(s: Slots): Meaning {
  const day = (name: string): Meaning =>
    date({ day: s.number(name), month: s.number("month"), ...(s.has("fullYear") ? { year: s.year("fullYear") } : {}) });
  return { kind: "between", from: day("first"), to: day("last") };
}

/** A range or what lies between two times; undefined where both are figures that may be prices. */
export function ends(kind: "between" | "range", s: Slots): Meaning | undefined {
  const [from, to] = [s.meaning("from"), s.meaning("to")];
  if (isFigure(from) && isFigure(to) && !(from.year.number >= 1500 && to.year.number > from.year.number))
    return undefined;
  return { kind, from, to };
}

/** A bare year: of two of them, "from 1200 to 1500" may be prices. */
function isFigure(
  of: Meaning,
): of is Extract<Meaning, { readonly kind: "date" }> & { readonly year: { readonly number: number } } {
  return (
    of.kind === "date" &&
    of.month === undefined &&
    of.year !== undefined &&
    "number" in of.year &&
    of.year.era === undefined
  );
}

function toShortYear(s: Slots): Meaning | undefined {
  const [from, short] = [s.number("from"), s.number("to")];
  const to = from - (from % 100) + short;
  return from < 1500 || from > 2199 || to <= from
    ? undefined
    : { kind: "range", from: date({ year: { number: from } }), to: date({ year: { number: to } }) };
}
