import type { Bound } from "../fuzzy.ts";
import { type Days, spanWords, withinWords } from "./dates.ts";
import type { WordingContext } from "./say.ts";

/**
 * What of a bound is said: all of it; all of it, where it is the time of one moment ("since", "until"); the unit it ends
 * in ("by"); or where something must lie before or after it.
 */
export type Which = "whole" | "moment" | "last" | "before" | "after";

/** A bound's days, and whether they are those of one thing somewhere in them. */
interface OwnMonthsToWord {
  readonly bound: Bound;
  readonly several: boolean;
  readonly days: Days;
  readonly which: Which;
  readonly context: WordingContext;
}

/**
 * A bound in a calendar that has other months: a Gregorian month or year does not exist there, so its days are worded. What is
 * early or late, or one of several, stays somewhere between two days, or about a day; "about" says it already.
 */
export function ownMonthWords({
  bound: { part, approximate = false },
  several,
  days,
  which,
  context,
}: OwnMonthsToWord): string {
  const {
    language: { time },
    style,
  } = context;
  const somewhere = !approximate && (part !== undefined || several || which === "moment");
  if (which === "whole" || which === "moment")
    return somewhere ? withinWords({ ...days, context }) : spanWords({ ...days, context });
  const day = which === "before" ? days.first : days.last;
  const words = spanWords({ first: day, last: day, level: "day", context });
  return part === undefined || approximate ? words : time.about(words, style);
}
