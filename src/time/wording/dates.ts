import type { CivilDay } from "../calendar.ts";
import { dateParts, type Level, type Saying, yearParts } from "./say.ts";

/** A year by itself; a round far one is counted back from now. */
export function yearWords({ year, saying }: { readonly year: number; readonly saying: Saying }): string {
  const { language, calendar, style } = saying;
  const millions = millionsAgo(year);
  return millions === undefined ? language.time.year(yearParts({ year, calendar }), style) : language.time.yearsAgo(millions, style);
}

/**
 * Days, months or years from the first to the last, both included; what both share is said once: "10–16 January 2022",
 * "January–March 2022".
 */
export function spanWords({ first, last, level, saying }: { readonly first: CivilDay; readonly last: CivilDay; readonly level: Level; readonly saying: Saying }): string {
  const { language: { time }, style } = saying;
  if (level === "year") return yearSpan({ first: first.year, last: last.year, saying });
  const closing = time.date(dateParts({ day: last, level, saying }), style);
  const sameMonth = first.year === last.year && first.month === last.month;
  if (sameMonth && (level === "month" || first.day === last.day)) return closing;
  if (sameMonth) return time.range(time.date({ calendar: saying.calendar, day: first.day }, style), closing, style);
  const sameYear = first.year === last.year;
  return time.range(time.date(dateParts({ day: first, level, saying, ...(sameYear ? { year: false } : {}) }), style), closing, style);
}

function yearSpan({ first, last, saying }: { readonly first: number; readonly last: number; readonly saying: Saying }): string {
  if (first === last) return yearWords({ year: first, saying });
  const { language: { time }, calendar, style } = saying;
  if (millionsAgo(first) !== undefined || millionsAgo(last) !== undefined) return time.range(yearWords({ year: first, saying }), yearWords({ year: last, saying }), style);
  return time.years(yearParts({ year: first, calendar }), yearParts({ year: last, calendar }), style);
}

/** Millions of years back, for years that are given in them: at most four digits that count. */
function millionsAgo(year: number): number | undefined {
  if (year > -999_998) return undefined;
  const round = [-year, 1 - year].find((years) => Number(years.toPrecision(4)) === years);
  return round === undefined ? undefined : round / 1e6;
}
