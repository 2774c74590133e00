import { type CivilDay, civilFromDays, daysFromCivil, toCommonYear } from "../calendar.ts";
import { arithmeticOf, hasOwnMonths, ownDays } from "./calendars.ts";
import type { Calendar } from "../language.ts";

/** Which years are asked for: those that begin from the one day to the other, both included. */
interface Borders {
  readonly first: CivilDay;
  readonly last: CivilDay;
  readonly step: number;
  readonly calendar: Calendar;
}

/**
 * The first days of the years whose numbers are multiples of a step as readers of a calendar count them: backwards before
 * the birth of Christ, forwards after it. Where steps are longer than a year, the year 1 is between the two. Eras of
 * Japan begin anew too often for that: there the common years are round. A few may lie outside of what was asked for.
 */
export function yearBorders({ first, last, step, calendar }: Borders): readonly CivilDay[] {
  const common = commonYears({
    from: first.year,
    to: last.year + 1,
    step,
    calendar: calendar === "buddhist" ? calendar : "gregory",
  }).map((year) => ({ year, month: 1, day: 1 }));
  if (!hasOwnMonths(calendar)) return common;
  const [from, to] = ownDays(calendar);
  const outside = common.filter((day) => daysFromCivil(day) < from || daysFromCivil(day) > to);
  const { fromDays, toDays } = arithmeticOf(calendar);
  const [begin, end] = [Math.max(from, daysFromCivil(first)), Math.min(to, daysFromCivil(last))];
  if (end < begin) return outside;
  const own = multiples({ from: fromDays(begin).year, to: fromDays(end).year, step, start: 0 });
  const years = step > 1 && fromDays(begin).year === 1 ? [1, ...own] : own;
  return [...outside, ...years.map((year) => civilFromDays(toDays({ year, month: 1, day: 1 })))];
}

function commonYears({
  from,
  to,
  step,
  calendar,
}: {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly calendar: "gregory" | "buddhist";
}): readonly number[] {
  // Year n before Christ is astronomical 1 − n, so the round ones lie one past the multiples of the step.
  const before = multiples({ from, to: Math.min(to, 1 - step), step, start: 1 });
  const start: number = calendar === "buddhist" ? toCommonYear(0) : 0;
  const one = calendar === "gregory" && step > 1 && from <= 1 && to >= 1 ? [1] : [];
  return [...before, ...one, ...multiples({ from: Math.max(from, 1), to, step, start })];
}

/** The numbers from `from` to `to` that lie a multiple of the step from `start`. */
function multiples({
  from,
  to,
  step,
  start,
}: {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly start: number;
}): readonly number[] {
  const found: number[] = [];
  for (let year = Math.ceil((from - start) / step) * step + start; year <= to; year += step) found.push(year);
  return found;
}
