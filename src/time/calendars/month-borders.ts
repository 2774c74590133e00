import { type CivilDay, civilFromDays, daysFromCivil } from "../calendar.ts";
import { arithmeticOf, hasOwnMonths, ownDays } from "./calendars.ts";
import type { Calendar } from "../language.ts";

/** The months asked for: those that hold the first day to those that hold the last. */
interface Borders {
  readonly first: CivilDay;
  readonly last: CivilDay;
  readonly step: number;
  readonly calendar: Calendar;
}

/**
 * The first days of months. Those of a step count from the first month of the year; leap months of the Hebrew calendar,
 * which have numbers past the twelfth, are left out where the step is longer than one.
 */
export function monthBorders({ first, last, step, calendar }: Borders): readonly CivilDay[] {
  const days = { from: daysFromCivil(first), to: daysFromCivil(last), step };
  if (!hasOwnMonths(calendar)) return monthsOf({ ...days, calendar }).map(civilFromDays);
  const [from, to] = ownDays(calendar);
  const before = monthsOf({ ...days, to: Math.min(days.to, from - 1), calendar: "gregory" });
  const own = monthsOf({ ...days, from: Math.max(days.from, from), to: Math.min(days.to, to), calendar });
  const after = monthsOf({ ...days, from: Math.max(days.from, to + 1), calendar: "gregory" });
  return [...before, ...own, ...after].map(civilFromDays);
}

function monthsOf({
  from,
  to,
  step,
  calendar,
}: {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly calendar: Calendar;
}): readonly number[] {
  const { fromDays, toDays, monthsIn, monthNumber } = arithmeticOf(calendar);
  const found: number[] = [];
  let { year, month } = fromDays(from);
  for (let days = toDays({ year, month, day: 1 }); days <= to; days = toDays({ year, month, day: 1 })) {
    const number = monthNumber({ year, month });
    if (step === 1 || (number <= 12 && (number - 1) % step === 0)) found.push(days);
    [year, month] = month < monthsIn(year) ? [year, month + 1] : [year + 1, 1];
  }
  return found;
}
