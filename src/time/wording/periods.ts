import { civilFromDays, daysFromCivil } from "../calendar.ts";
import { groupMonths, groupNumber } from "../edtf/groups.ts";
import type { Bound, Part, Precision } from "../fuzzy.ts";
import { between, type Days, spanWords, withinWords, yearWords } from "./dates.ts";
import type { Which } from "./own-months.ts";
import { weekAround } from "./days.ts";
import { isNamed, longPeriod } from "./long-periods.ts";
import { dateParts, type WordingContext, withNeededYears, sharesYear, yearParts } from "./say.ts";

const GROUPS: readonly Precision[] = ["season", "quarter", "quadrimester", "half"];

/** A bound to be said, and its days. */
export interface PeriodToWord {
  readonly bound: Bound;
  readonly days: Days;
  readonly context: WordingContext;
}

/**
 * Early, middle or late in a unit; in one that has no name, at some time in the days that are meant. A bound that begins
 * in the part of one unit and ends in that of another is between the two: early January of one of two years.
 */
export function partWords({ bound, days, context: asked, which }: PeriodToWord & { readonly which: Which }): string {
  const { part, precision, dueFrom } = bound;
  const { first, last, level } = days;
  const isSure = which === "last" && dueFrom === undefined;
  const context = isSure ? asked : withNeededYears(first, last, asked);
  const { calendar } = context;
  // In a year or month in which an era of Japan ends, the days say which.
  const twoEras = level !== "year" && first.year === last.year && !sharesYear({ first, last, calendar, level });
  if (part === undefined || twoEras || !isNamed(bound, last.year) || isNameless(bound))
    return withinWords({ ...days, context });
  const opening = (by: WordingContext): string => firstUnitWords({ bound: { ...bound, part }, days, context: by });
  const closing = unitWords({ bound, days, context });
  if (isSure || opening(context) === closing) return partOrEnd({ part, of: closing, precision, context, which });
  const shared = first.year === last.year ? { ...context, omitYear: first.year } : context;
  return betweenParts({ from: opening(shared), to: closing, part, precision, context, which });
}

/** A part of one unit or of a later one, or the same of units between the two. */
export function betweenParts({
  from,
  to,
  ...given
}: Omit<PartToWord, "of"> & { readonly from: string; readonly to: string }): string {
  const { language, style } = given.context;
  const [first, last] = [partOrEnd({ ...given, of: from }), partOrEnd({ ...given, of: to })];
  return between({ from: first, to: last, range: language.time.range(first, last, style) }, given.context);
}

interface PartToWord {
  readonly part: Part;
  /** The unit in words. */
  readonly of: string;
  readonly precision: Precision;
  readonly context: WordingContext;
  readonly which: Which;
}

/** A part of a unit; of a deadline its end, "by the end of June 2024", unless it was written as late. */
export function partOrEnd({
  part,
  of,
  precision,
  context: {
    language: { time },
    style,
    isLate = false,
  },
  which,
}: PartToWord): string {
  if (which !== "last" || part !== "END") return time.part(part, of, style, precision);
  if (!isLate) return time.endOf(of, style, precision);
  return time.byLate?.(of, style, precision) ?? time.part(part, of, style, precision);
}

/** Whether it is a quarter or season of which it is not known which one. */
function isNameless({ precision, group }: Bound): boolean {
  return group === undefined && GROUPS.includes(precision);
}

/** The unit that a part is of which begins with the first day. */
function firstUnitWords({
  bound,
  days: { first, level },
  context,
}: PeriodToWord & { readonly bound: { readonly part: Part } }): string {
  const { precision, part } = bound;
  // The 20th century began in 1900 or in 1901.
  if (precision === "decade" || precision === "century")
    return longPeriod({ precision, year: first.year + (precision === "century" ? 1 : 0), context });
  const last = precision === "week" ? civilFromDays(daysFromCivil(first) + (part === "MID" ? 3 : 2)) : first;
  return unitWords({ bound, days: { first, last, level }, context });
}

/** The unit of the bound's precision that it lies in, or ends in: "February 2022", "1st quarter of 2022", "1980s". */
export function unitWords({ bound, days, context }: PeriodToWord): string {
  const {
    language: { time },
    style,
  } = context;
  const { last } = days;
  const { group, part, precision } = bound;
  if (group !== undefined) return groupWords({ bound: { ...bound, group }, days, context });
  switch (precision) {
    case "week":
      return part === undefined
        ? time.date(dateParts({ day: last, level: "day", context }), style)
        : spanWords({ ...weekAround({ part, last }), context });
    case "month":
      return time.date(dateParts({ day: last, level: "month", context }), style);
    case "year":
      return yearWords({ day: last, context });
    case "decade":
    case "century":
    case "era":
      return (
        (precision === "era" || !isNamed(bound, last.year)
          ? undefined
          : longPeriod({ precision, year: last.year, context })) ?? spanWords({ ...days, context })
      );
    default:
      return time.date(dateParts({ day: last, level: "day", context }), style);
  }
}

/** A season, quarter, quadrimester or half year; one that crosses the new year belongs to where it begins, and both are said. */
function groupWords({
  bound: { group: code, precision },
  days,
  context,
}: PeriodToWord & { readonly bound: { readonly group: number } }): string {
  const {
    language: { time },
    calendar,
    style,
  } = context;
  const { first, last } = days;
  const group = groupMonths({ code, seasons: "north" });
  const crosses = group !== undefined && group.first + group.count > 13;
  if (!crosses && first.year === last.year && !sharesYear({ first, last, calendar, level: "month" }))
    return spanWords({ ...days, context });
  const from = crosses && last.month <= 2 ? { year: last.year - 1, month: 12, day: 1 } : last;
  const years = crosses
    ? time.years(
        yearParts({ day: from, calendar }),
        yearParts({ day: { year: from.year + 1, month: 1, day: 1 }, calendar }),
        "short",
      )
    : time.date(yearParts({ day: from, calendar }), style);
  const omit = !crosses && from.year === context.omitYear;
  return time.period({ precision, number: groupNumber(code), calendar, ...(omit ? {} : { year: years }) }, style);
}
