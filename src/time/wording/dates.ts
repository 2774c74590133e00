import type { CalendarDay } from "../calendars/arithmetic.ts";
import { hasOwnMonths } from "../calendars/calendars.ts";
import type { DateParts } from "../language.ts";
import { dateParts, type Level, type Saying, sayingYears, sharesYear, yearParts } from "./say.ts";

/** Days, months or years from the first to the last, both included, in the calendar they are said in. */
export interface Days {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly level: Level;
}

/** Two ends in words, and both as a range. Where there is only one to say, all three are the same. */
export interface Pieces {
  readonly from: string;
  readonly to: string;
  readonly range: string;
}

/** The year of a day by itself; a round far one is counted back from now. */
export function yearWords({ day, saying }: { readonly day: CalendarDay; readonly saying: Saying }): string {
  const { language, calendar, style } = saying;
  const millions = millionsAgo(day.year, saying);
  return millions === undefined
    ? language.time.year(yearParts({ day, calendar }), style)
    : language.time.yearsAgo(millions, style);
}

/** From the first to the last; what both share is said once: "10–16 January 2022", "January–March 2022". */
export function spanWords(span: Days & { readonly saying: Saying }): string {
  return spanPieces(span).range;
}

/** At some time from the first to the last: "between 10 and 16 January 2022". */
export function withinWords(span: Days & { readonly saying: Saying }): string {
  return between(spanPieces(span), span.saying);
}

/** At some time between two ends; where these are one, that. */
export function between(pieces: Pieces, { language, style }: Saying): string {
  return pieces.from === pieces.to ? pieces.range : language.time.within(pieces, style);
}

export function spanPieces({ first, last, level, saying: asked }: Days & { readonly saying: Saying }): Pieces {
  if (level === "year") return yearPieces({ first, last, saying: asked });
  const saying = sayingYears(first, last, asked);
  const {
    language: { time },
    style,
    calendar,
  } = saying;
  const words = (parts: DateParts): string => time.date(parts, style);
  const sameYear = sharesYear({ first, last, calendar, level });
  const sameMonth = sameYear && first.month === last.month;
  // A month in which an era of Japan ends is said by its days.
  if (level === "month" && !sameYear && first.year === last.year && first.month === last.month)
    return spanPieces({ first, last, level: "day", saying });
  const closing = words(dateParts({ day: last, level, saying }));
  if (sameMonth && (level === "month" || first.day === last.day)) return { from: closing, to: closing, range: closing };
  const opening = words(
    sameMonth
      ? { calendar, day: first.day }
      : dateParts({ day: first, level, saying, ...(sameYear ? { year: false } : {}) }),
  );
  return { from: opening, to: closing, range: time.range(opening, closing, style) };
}

function yearPieces({ first, last, saying }: Omit<Days, "level"> & { readonly saying: Saying }): Pieces {
  const {
    language: { time },
    calendar,
    style,
  } = saying;
  const [from, to] = [yearWords({ day: first, saying }), yearWords({ day: last, saying })];
  if (sharesYear({ first, last, calendar, level: "year" })) return { from, to, range: from };
  if (millionsAgo(first.year, saying) !== undefined || millionsAgo(last.year, saying) !== undefined)
    return { from, to, range: time.range(from, to, style) };
  return {
    from,
    to,
    range: time.years(yearParts({ day: first, calendar }), yearParts({ day: last, calendar }), style),
  };
}

/** Millions of years back, for round years from 100,000 years ago on: at most four digits that count. */
function millionsAgo(year: number, { calendar }: Saying): number | undefined {
  if (hasOwnMonths(calendar) || year > -99_998) return undefined;
  const round = [-year, 1 - year].find((years) => Number(years.toPrecision(4)) === years);
  return round === undefined ? undefined : round / 1e6;
}
