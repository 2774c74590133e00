import type { WordingStyle } from "./wording-style.ts";

/** The units of time before and after an event. */
export type CountUnit = "millisecond" | "second" | "minute" | "hour" | "day" | "week" | "month" | "year";

/** The phrases of an axis beside its dates. */
export interface AxisPhrases {
  /** At a span that is drawn at a smaller scale: "16× smaller", short "1:16". */
  smaller(times: number, style: WordingStyle): string;
  /** Where there are too many such spans to name them all: how many there are, and by how much the smallest is smaller. */
  smallerSpans(count: number, most: number): string;
  /** So many units before (below 0) or after the event that is counted from: "3 days before", short "−3 d". 0 is the event's own: "the day". */
  counted(count: number, unit: CountUnit, style: WordingStyle): string;
  /** "2 days before “Talks”", "on the day of “Talks”"; `days` below 0 is before. */
  daysFrom(days: number, title: string): string;
  /** "counted from “Talks”" */
  countedFrom(title: string): string;
  /** Offsets of the zone from UTC, in minutes east of it; more than one where the clocks change: "UTC−5/−4". */
  utcOffset(minutes: readonly number[]): string;
  /** The button that counts from an event, and what is said once it no longer does. */
  readonly count: string;
  /** Said aloud once the axis no longer counts from an event. */
  readonly countOff: string;
}
