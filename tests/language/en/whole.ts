import type { Row } from "./row.ts";

const SAT = "2022-01-22";
const NOON = "2022-01-22T12:00Z";

/** Phrases that hold a shorter one which says something else. */
export const whole: readonly Row[] = [
  ["on 15 January 22", SAT, "2022-01-15>2022-01-16 day", "day-month-year"],
  ["15 Jan 99", SAT, "1999-01-15>1999-01-16 day", "day-month-year"],
  ["Jan 15, 99", SAT, "1999-01-15>1999-01-16 day", "month-day-year"],
  ["Saturday 15 January 22", SAT, "2022-01-15>2022-01-16 day", "weekday-date"],
  ["10 to 15 January 22", SAT, "2022-01-10>2022-01-11 day / 2022-01-15>2022-01-16 day", "days"],
  ["15 January 22:30", SAT, "2022-01-15T22:30>2022-01-15T22:31 minute", "clock-on-day", { tense: "past" }],
  ["[On New Year's Day] 40 people died.", SAT, "2022-01-01>2022-01-02 day", "holiday", { tense: "past" }],

  [
    "less than a month ago",
    SAT,
    "2021-12-22>2022-01-23 month ~ or 2021-12-22>2021-12-23 month ~ / 2022-01-22>2022-01-23 day",
    "ago",
  ],
  ["less than two hours ago", NOON, "2022-01-22T10:00>2022-01-22T13:00 hour ~", "ago"],
  ["more than a year ago", SAT, "unknown / 2021-01-01>2022-01-01 year BEFORE", "ago"],
  ["over 10 years ago", SAT, "unknown / 2012-01-01>2013-01-01 year BEFORE", "ago"],
  ["more than a week ago", SAT, "unknown / 2022-01-15>2022-01-16 day BEFORE", "ago"],
  ["more than two decades ago", SAT, "unknown / 2002-01-01>2003-01-01 year BEFORE", "ago"],
  ["within less than 24 hours", SAT, "2022-01-22>2022-01-24 day ~ ON_OR_BEFORE", "within"],

  ["from 1990 to 95", SAT, "1990-01-01>1991-01-01 year / 1995-01-01>1996-01-01 year", "range"],
  ["from 1990 until now", SAT, "1990-01-01>1991-01-01 year / open", "since"],
  ["90 days after 1 March 2022", SAT, "2022-05-30>2022-05-31 day", "counted-from-day"],
  ["10 days after 25 February 2024", SAT, "2024-03-06>2024-03-07 day", "counted-from-day"],
  ["10 days after 25 February", SAT, "2022-02-25>2022-02-26 day / unknown AFTER", "counted-from-day"],
  ["two months before 15 January 2022", SAT, "2021-11-15>2021-11-16 day", "counted-from-day"],
  ["a year after 29 February 2020", SAT, "2021-02-28>2021-03-01 day", "counted-from-day"],
  ["two weeks before Friday", SAT, "2022-01-14>2022-01-15 day", "counted-from-day", { tense: "future" }],
  ["a week after Christmas Day", SAT, "2022-01-01>2022-01-02 day", "counted-from-day"],
  ["more than a week [after 10 March]", SAT, "2022-03-10>2022-03-11 day / unknown AFTER", "after"],
  [
    "within a day of 10 January 2022",
    SAT,
    "one-of{2022-01-09>2022-01-10 day; 2022-01-10>2022-01-11 day; 2022-01-11>2022-01-12 day}",
    "within-of-day",
  ],
  ["early to mid January 2022", SAT, "2022-01-01>2022-01-21 month", "part-of-month"],
  ["mid-to-late January", SAT, "2022-01-11>2022-02-01 month", "part-of-month"],
  ["early to mid-2021", SAT, "2021-01-01>2021-09-01 year", "part-of-year"],
  [
    "in June, August and October 2022",
    SAT,
    "all-of{2022-06-01>2022-07-01 month; 2022-08-01>2022-09-01 month; 2022-10-01>2022-11-01 month}",
    "several-months",
  ],
  ["as recently as March 2021", SAT, "2021-03-01>2021-04-01 month", "month-year"],
  ["in the fourth quarter", SAT, "2021-10-01>2022-01-01 quarter", "quarter"],
  ["[In 2000] scientists found it.", SAT, "2000-01-01>2001-01-01 year", "year"],
  ["the night of 12–13 May", SAT, "2022-05-12T18:00>2022-05-13T06:00 hour ~", "part-of-day", { tense: "future" }],
  [
    "between 2 and 4 p.m. on Tuesday",
    SAT,
    "2022-01-25T14:00>2022-01-25T16:01 minute",
    "clock-on-day",
    { tense: "future" },
  ],
  [
    "It will [not happen before June].",
    SAT,
    "2022-06-01>2022-07-01 month / unknown ON_OR_AFTER",
    "not-before",
    { tense: "future" },
  ],
];
