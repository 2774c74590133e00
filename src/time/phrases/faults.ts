import type { Severity } from "../../base/issue.ts";
import { type CivilDay, utcOfDay, weekdayOf, DAY_MS } from "../calendar.ts";
import type { FuzzyTime } from "../fuzzy.ts";
import type { Side } from "../phrase-meaning.ts";

/** What is wrong with the time that a phrase says. */
export interface PhraseFault {
  /** Stable name of the fault. */
  readonly code:
    | "impossible-date"
    | "impossible-time"
    | "incomplete-date"
    | "weekday-mismatch"
    | "ambiguous-time"
    | "midnight"
    | "skipped-time"
    | "end-before-start"
    | "only-a-bound"
    | "not-one-day"
    | "not-one-period"
    | "unclear-dateline"
    | "year-without-january"
    | "unreadable";
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What would mend it, in one sentence. */
  readonly hint: string;
}

/** The result of reading: the usual reading first, then the others; `times` is empty where no such time exists. */
export interface Readings {
  readonly times: readonly FuzzyTime[];
  readonly faults: readonly PhraseFault[];
}

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** The readings of a time without any fault. */
export function readings(...times: readonly FuzzyTime[]): Readings {
  return { times, faults: [] };
}

/** No reading, with the fault that says why. */
export function noReading(code: PhraseFault["code"], message: string, hint: string): Readings {
  return { times: [], faults: [{ code, severity: "error", message, hint }] };
}

export function impossibleDate(date: string, hint = "check the day, the month and the year"): Readings {
  return noReading("impossible-date", `there is no ${date}`, hint);
}

/** A time that is shown as the beginning or end of what can have begun or ended earlier, or later. */
export function onlyABound({ kind, side }: { readonly kind: "since" | "until"; readonly side: Side }): PhraseFault {
  return {
    code: "only-a-bound",
    severity: "info",
    message: `it can have ${kind === "since" ? "begun" : "ended"} ${side === "past" ? "earlier" : "later"} than the time that is shown`,
    hint: "say when, if it is known",
  };
}

export function weekdayMismatch(day: CivilDay, said: number): PhraseFault {
  const is = weekdayName(weekdayOf(utcOfDay(day) / DAY_MS));
  return {
    code: "weekday-mismatch",
    severity: "warning",
    message: `${isoDay(day)} is a ${is}, not a ${weekdayName(said)}`,
    hint: "the date was used; check which of the two is right",
  };
}

/** The message of an error of the `time` layer. */
export function sentence(error: unknown): string {
  if (!(error instanceof RangeError)) throw error;
  return error.message;
}

/** A day as ISO 8601 writes it. */
export function isoDay({ year, month, day }: CivilDay): string {
  return `${isoYear(year)}-${two(month)}-${two(day)}`;
}

export function isoYear(year: number): string {
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}

export function two(number: number): string {
  return String(number).padStart(2, "0");
}

function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? `weekday ${weekday}`;
}
