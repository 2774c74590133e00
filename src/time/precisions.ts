import type { Bound, Precision } from "./fuzzy.ts";

const points: readonly Precision[] = ["instant", "second", "minute"];
const clocks: readonly Precision[] = [...points, "hour"];
const longest: readonly Precision[] = ["decade", "century", "era"];

/** Whether it is that of a point of time: a minute or finer. */
export const isPointPrecision = (precision: Precision): boolean => points.includes(precision);

/** Whether it is that of a time of day. */
export const isClockPrecision = (precision: Precision): boolean => clocks.includes(precision);

/** Whether it is longer than a year. */
export const isLongPrecision = (precision: Precision): boolean => longest.includes(precision);

/** Whether an end is known to the day or finer, without a doubt. */
export const isExactToTheDay = ({ precision, part, approximate, uncertain }: Bound): boolean =>
  (precision === "day" || isClockPrecision(precision)) &&
  part === undefined &&
  approximate !== true &&
  uncertain !== true;
