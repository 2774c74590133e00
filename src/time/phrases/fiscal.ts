import { utcOfDay } from "../calendar.ts";
import type { FuzzyTime } from "../fuzzy.ts";
import { noYear } from "./dates.ts";
import { impossibleDate, type Readings, readings } from "./faults.ts";
import type { Here } from "./here.ts";
import type { Meaning } from "../phrase-meaning.ts";
import { groupTime, point, yearTime } from "./periods.ts";
import { saidYear } from "./years.ts";

/** A fiscal year or a quarter of it; the calendar's of the same name is the other reading. */
export function fiscalReadings({ year, quarter }: Extract<Meaning, { readonly kind: "fiscal" }>, here: Here): Readings {
  if (quarter !== undefined && ![1, 2, 3, 4].includes(quarter)) return impossibleDate(`quarter ${quarter}`);
  if ("fromNow" in year) return readings(...fiscalTimes(nameOfHolding(here) + year.fromNow, quarter, here));
  const said = saidYear(year, here);
  return said === undefined ? noYear(year) : readings(...fiscalTimes(said.year, quarter, here));
}

/** The fiscal year that holds the dateline, or one so many from it. */
export function fiscalYearHolding(offset: number, here: Here): readonly FuzzyTime[] {
  return fiscalTimes(nameOfHolding(here) + offset, undefined, here);
}

/** A fiscal year is named after the year it ends in. */
function nameOfHolding(here: Here): number {
  const { year, month, day } = here.civil;
  const begin = beginOf(here);
  const begun = month > begin.month || (month === begin.month && day >= begin.day);
  return begun && !isCalendarYear(begin) ? year + 1 : year;
}

function fiscalTimes(name: number, quarter: number | undefined, here: Here): readonly FuzzyTime[] {
  const begin = beginOf(here);
  const first = { year: isCalendarYear(begin) ? name : name - 1, month: begin.month, day: begin.day };
  const ahead = (months: number): number => utcOfDay({ ...first, month: first.month + months });
  const from = quarter === undefined ? 0 : (quarter - 1) * 3;
  const fiscal = point({
    min: ahead(from),
    max: ahead(from + (quarter === undefined ? 12 : 3)),
    precision: quarter === undefined ? "year" : "quarter",
  });
  const calendar = quarter === undefined ? yearTime(name) : groupTime(name, 32 + quarter, "north");
  if (calendar === undefined) return [fiscal];
  return isCalendarYear(begin) ? [calendar] : [fiscal, calendar];
}

interface Begin {
  readonly month: number;
  readonly day: number;
}

function beginOf({ with: { habits, fiscalYear = habits.fiscalYear } }: Here): Begin {
  return fiscalYear;
}

function isCalendarYear({ month, day }: Begin): boolean {
  return month === 1 && day === 1;
}
