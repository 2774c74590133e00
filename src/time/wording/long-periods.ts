import type { Bound } from "../fuzzy.ts";
import { type Days, spanWords } from "./dates.ts";
import type { WordingContext } from "./say.ts";

/** In which year of ten a decade's parts end, and the whole of it. */
const DECADE = { START: [3], MID: [6], END: [9], whole: [9] } as const;
/** The same of a century, counted from its year 0 or 1: the 20th from 1900 or from 1901. */
const CENTURY = { START: [33, 34], MID: [66, 67], END: [99, 0], whole: [99, 0] } as const;

/**
 * Whether a decade or century, or a part of one, is the one that people name by common years. Ten or a hundred years of
 * another count, and the decades before Christ, have no such name.
 */
export function isNamed(
  { precision, part = "whole" }: Pick<Bound, "precision"> & { readonly part?: Bound["part"] | "whole" },
  lastYear: number,
): boolean {
  if (precision === "era") return false;
  if (precision === "decade") return lastYear > 9 && includes(DECADE[part], lastYear % 10);
  return precision !== "century" || includes(CENTURY[part], ((lastYear % 100) + 100) % 100);
}

/** Whether it is a named decade or century from end to end, not just some days of each of its years. */
export function isWholePeriod({ precision }: Bound, { first, last, level }: Days): boolean {
  const years = last.year - first.year + 1;
  return (
    level === "year" &&
    isNamed({ precision }, last.year) &&
    ((precision === "decade" && years === 10) || (precision === "century" && years === 100))
  );
}

/** The decade or century that a year lies in: "1980s", "20th century", and before Christ "190–181 BC". */
export function longPeriod({
  precision,
  year,
  context,
}: {
  readonly precision: "decade" | "century";
  readonly year: number;
  readonly context: WordingContext;
}): string {
  const {
    language: { time },
    style,
  } = context;
  if (precision === "century") {
    const number = year > 0 && year % 100 === 0 ? year / 100 : Math.floor(Math.abs(year) / 100) + 1;
    return time.period({ precision, number, calendar: "gregory", ...(year <= 0 ? { beforeEra: true } : {}) }, style);
  }
  const decade = Math.floor(year / 10) * 10;
  if (decade > 0) return time.period({ precision, number: decade, calendar: "gregory" }, style);
  // Before Christ ten years are counted down to a round one: −189 to −180. The ten years from 0 are 1 BC and nine after.
  const first = decade === 0 && year > 0 ? 0 : Math.ceil(year / 10) * 10 - 9;
  return spanWords({
    first: { year: first, month: 1, day: 1 },
    last: { year: first + 9, month: 12, day: 31 },
    level: "year",
    context,
  });
}

function includes(years: readonly number[], year: number): boolean {
  return years.includes(year);
}
