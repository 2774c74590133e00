import type { Bound, Precision } from "./fuzzy.ts";

const points: readonly Precision[] = ["instant", "second", "minute"];
const clocks: readonly Precision[] = [...points, "hour"];
const longest: readonly Precision[] = ["decade", "century", "era"];

/** Whether it is that of a point of time: a minute or finer. */
export const isPointPrecision = (precision: Precision): boolean => points.includes(precision);

/** Whether it is that of a time of day. */
export const isClockPrecision = (precision: Precision): boolean => clocks.includes(precision);

/** Whether it is longer than a year, and so called by common years in every calendar but the Buddhist one: the 1980s. */
export const isLongPrecision = (precision: Precision): boolean => longest.includes(precision);

/**
 * Whether the end of a span is known by its last moment only: it is longer than what it is known to, or named by a
 * deadline. "From January, over by 5 February" ended at some time from January on.
 */
export function isDeadline({ min, max, precision, part, dueFrom }: Bound): boolean {
  const longest = precision === "day" ? 25 * 3_600_000 : precision === "hour" ? 3_600_000 : 60_000;
  return (
    dueFrom !== undefined ||
    (part === undefined && (precision === "day" || isClockPrecision(precision)) && max - min > longest)
  );
}

/** Whether an end is known to the day or finer, without a doubt. */
export const isExactToTheDay = (bound: Bound): boolean =>
  (bound.precision === "day" || isClockPrecision(bound.precision)) &&
  bound.part === undefined &&
  bound.approximate !== true &&
  bound.uncertain !== true &&
  !isDeadline(bound);
