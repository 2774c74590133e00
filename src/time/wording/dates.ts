import type { CalendarDay } from "../calendars/arithmetic.ts";
import { hasOwnMonths } from "../calendars/calendars.ts";
import type { DateParts } from "../language.ts";
import { dateParts, type Level, type WordingContext, withNeededYears, sharesYear, yearParts } from "./say.ts";

/** Days, months or years from the first to the last, both included, in the calendar they are said in. */
export interface Days {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly level: Level;
}

/** Two ends in words, and both as a range. Where there is only one to say, all three are the same. */
export interface RangeWords {
  readonly from: string;
  readonly to: string;
  readonly range: string;
}

/** The year of a day by itself; a round far one is counted back from now. */
export function yearWords({ day, context }: { readonly day: CalendarDay; readonly context: WordingContext }): string {
  const { language, calendar, style } = context;
  const millions = millionsAgo(day.year, context);
  return millions === undefined
    ? language.time.year(yearParts({ day, calendar }), style)
    : language.time.yearsAgo(millions, style);
}

/** From the first to the last; what both share is said once: "10–16 January 2022", "January–March 2022". */
export function spanWords(span: Days & { readonly context: WordingContext }): string {
  return spanPieces(span).range;
}

/** At some time from the first to the last: "between 10 and 16 January 2022". */
export function withinWords(span: Days & { readonly context: WordingContext }): string {
  return between(spanPieces(span), span.context);
}

/** At some time between two ends; where these are one, that. */
export function between(pieces: RangeWords, { language, style }: WordingContext): string {
  return pieces.from === pieces.to ? pieces.range : language.time.within(pieces, style);
}

export function spanPieces({
  first,
  last,
  level,
  context: asked,
}: Days & { readonly context: WordingContext }): RangeWords {
  if (level === "year") return yearPieces({ first, last, context: asked });
  const context = withNeededYears(first, last, asked);
  const {
    language: { time },
    style,
    calendar,
  } = context;
  const words = (parts: DateParts): string => time.date(parts, style);
  const sameYear = sharesYear({ first, last, calendar, level });
  const sameMonth = sameYear && first.month === last.month;
  // A month in which an era of Japan ends is said by its days.
  if (level === "month" && !sameYear && first.year === last.year && first.month === last.month)
    return spanPieces({ first, last, level: "day", context });
  const closing = words(dateParts({ day: last, level, context }));
  if (sameMonth && (level === "month" || first.day === last.day)) return { from: closing, to: closing, range: closing };
  const opening = words(
    sameMonth
      ? { calendar, day: first.day }
      : dateParts({ day: first, level, context, ...(sameYear ? { year: false } : {}) }),
  );
  return { from: opening, to: closing, range: time.range(opening, closing, style) };
}

function yearPieces({ first, last, context }: Omit<Days, "level"> & { readonly context: WordingContext }): RangeWords {
  const {
    language: { time },
    calendar,
    style,
  } = context;
  const [from, to] = [yearWords({ day: first, context }), yearWords({ day: last, context })];
  if (sharesYear({ first, last, calendar, level: "year" })) return { from, to, range: from };
  if (millionsAgo(first.year, context) !== undefined || millionsAgo(last.year, context) !== undefined)
    return { from, to, range: time.range(from, to, style) };
  return {
    from,
    to,
    range: time.years(yearParts({ day: first, calendar }), yearParts({ day: last, calendar }), style),
  };
}

/** Millions of years back, for round years from 100,000 years ago on: at most four digits that count. */
function millionsAgo(year: number, { calendar }: WordingContext): number | undefined {
  if (hasOwnMonths(calendar) || year > -99_998) return undefined;
  const round = [-year, 1 - year].find((years) => Number(years.toPrecision(4)) === years);
  return round === undefined ? undefined : round / 1e6;
}
