import type { EpochMs } from "../../base/units.ts";
import { daysFromCivil } from "../calendar.ts";
import { arithmeticOf, calendarFor } from "../calendars/calendars.ts";
import { gridOf } from "../grid.ts";
import { dateParts, type WordingContext } from "./say.ts";

/** A day with its weekday, as a heading says it: "Tue 18 Jan". `at` is any instant of the day, on the clock of the context's zone. */
export function weekdayDate(at: EpochMs, context: WordingContext): string {
  const days = daysFromCivil(gridOf(context.zone).wall(at));
  const calendar = calendarFor({ calendar: context.calendar, first: days });
  const date = dateParts({
    day: arithmeticOf(calendar).fromDays(days),
    level: "day",
    context: { ...context, calendar },
  });
  // 1 January 1970 was a Thursday.
  const weekday = ((((days + 3) % 7) + 7) % 7) + 1;
  return context.language.time.date({ ...date, weekday }, context.style);
}
