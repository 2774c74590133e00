import { DAY_MS } from "../calendar.ts";
import type { Bound, Precision } from "../fuzzy.ts";
import { withinWords, yearWords } from "./dates.ts";
import { longPeriod } from "./long-periods.ts";
import type { PeriodToWord } from "./periods.ts";
import { dateParts } from "./say.ts";

/**
 * A day or month of which the year or the month is not known: "25 December of a year in the 1560s". Of other days that
 * are one of many, the first and the last that they can be. Undefined where a bound is a period from end to end, or about
 * one: "about" says already that it is somewhere there.
 */
export function unspecifiedWords({ bound, days, context }: PeriodToWord): string | undefined {
  const { precision, approximate = false } = bound;
  const {
    language: { time },
    style,
    calendar,
  } = context;
  const { first, last, level } = days;
  const sameDay = level === "day" && first.day === last.day;
  if (precision === "year" && sameDay && first.year === last.year && first.month === 1 && last.month === 12) {
    return time.oneIn(
      "month",
      time.date({ calendar, day: first.day }, style),
      yearWords({ day: last, context }),
      style,
    );
  }
  if (
    (precision === "decade" || precision === "century") &&
    first.year !== last.year &&
    first.month === last.month &&
    (sameDay || level === "month")
  ) {
    const date = time.date(dateParts({ day: last, level, context, year: false }), style);
    return time.oneIn("year", date, longPeriod({ precision, year: last.year, context }), style);
  }
  return !approximate && holdsSeveral({ bound, days }) ? withinWords({ ...days, context }) : undefined;
}

/** How many days the longest of a kind has. */
const LONGEST: { readonly [kind in Precision]?: number } = {
  week: 7,
  season: 92,
  quarter: 92,
  quadrimester: 123,
  half: 184,
};

/** Whether there is more than one day, month, year or such period in it where only one is meant; the days are Gregorian. */
export function holdsSeveral({ bound, days: { first, last, level } }: Pick<PeriodToWord, "days" | "bound">): boolean {
  const { precision } = bound;
  const years = first.year !== last.year;
  switch (precision) {
    case "day":
      return years || first.month !== last.month || first.day !== last.day;
    case "month":
      return years || first.month !== last.month;
    case "year":
      return years ? isLonger(bound, 366) : level === "day";
    case "decade":
    case "century":
    case "era":
      return level !== "year";
    default: {
      const longest = LONGEST[precision];
      return longest !== undefined && isLonger(bound, longest);
    }
  }
}

/** Clocks that are put back make a period an hour longer. */
function isLonger({ min, max }: Bound, days: number): boolean {
  return max - min > (days + 1) * DAY_MS;
}
