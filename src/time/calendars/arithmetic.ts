/** A day of any calendar; `month` is its place in the year, from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How a calendar divides the days, in doubles, so that far years work too. */
export interface Arithmetic {
  /** Days since 1970-01-01. The month must be one of the year's; the day is not checked. */
  readonly toDays: (day: CalendarDay) => number;
  readonly fromDays: (days: number) => CalendarDay;
  readonly monthsIn: (year: number) => number;
  /** The number that languages name a month by: its place in the year, but for the leap months of the Hebrew calendar. */
  readonly monthNumber: (month: Omit<CalendarDay, "day">) => number;
}
