import type { EpochMs } from "../../base/units.ts";
import { daysFromCivil } from "../calendar.ts";
import { arithmeticOf, calendarFor } from "../calendars/calendars.ts";
import { gridOf } from "../grid.ts";
import type { DateParts } from "../language.ts";
import { dateParts, type WordingContext } from "./say.ts";

/** A day with its weekday, as a heading says it: "Tue 18 Jan". `at` is any instant of the day, on the clock of the context's zone. */
export const weekdayDate = (at: EpochMs, context: WordingContext): string =>
  context.language.time.date(partsWithWeekday(at, context), context.style);

/** The same below a heading that says month and year: "Tue 18". */
export function weekdayOfMonth(at: EpochMs, context: WordingContext): string {
  const { calendar, day, weekday } = partsWithWeekday(at, context);
  return context.language.time.date(
    { calendar, ...(day === undefined ? {} : { day }), ...(weekday === undefined ? {} : { weekday }) },
    context.style,
  );
}

function partsWithWeekday(at: EpochMs, context: WordingContext): DateParts {
  const days = daysFromCivil(gridOf(context.zone).wall(at));
  const calendar = calendarFor({ calendar: context.calendar, first: days });
  const day = arithmeticOf(calendar).fromDays(days);
  // 1 January 1970 was a Thursday.
  return {
    ...dateParts({ day, level: "day", context: { ...context, calendar } }),
    weekday: ((((days + 3) % 7) + 7) % 7) + 1,
  };
}
