import type { Bound } from "../fuzzy.ts";
import { withinWords, yearWords } from "./dates.ts";
import { longPeriod } from "./long-periods.ts";
import type { PeriodSaying } from "./periods.ts";
import { dateParts } from "./say.ts";

/**
 * A day or month of which the year or the month is not known: "25 December of a year in the 1560s". Of other days that
 * are one of many, the first and the last that they can be. Undefined where a bound is a period from end to end, or about
 * one: "about" says already that it is somewhere there.
 */
export function unspecifiedWords({ bound: { precision, approximate = false }, days, saying }: PeriodSaying): string | undefined {
  const { language: { time }, style, calendar } = saying;
  const { first, last, level } = days;
  const sameDay = level === "day" && first.day === last.day;
  if (precision === "year" && sameDay && first.year === last.year && first.month === 1 && last.month === 12) {
    return time.oneIn("month", time.date({ calendar, day: first.day }, style), yearWords({ day: last, saying }), style);
  }
  if ((precision === "decade" || precision === "century") && first.year !== last.year && first.month === last.month && (sameDay || level === "month")) {
    const date = time.date(dateParts({ day: last, level, saying, year: false }), style);
    return time.oneIn("year", date, longPeriod({ precision, year: last.year, saying }), style);
  }
  return !approximate && holdsSeveral({ precision, days }) ? withinWords({ ...days, saying }) : undefined;
}

/** Whether there is more than one day, month or year in it where only one is meant; the days are Gregorian. */
export function holdsSeveral({ precision, days: { first, last, level } }: Pick<PeriodSaying, "days"> & Pick<Bound, "precision">): boolean {
  const years = first.year !== last.year;
  switch (precision) {
    case "day":
      return years || first.month !== last.month || first.day !== last.day;
    case "month":
      return years || first.month !== last.month;
    case "year":
      return years ? level === "year" : level === "day";
    default:
      return (precision === "decade" || precision === "century" || precision === "era") && level !== "year";
  }
}
