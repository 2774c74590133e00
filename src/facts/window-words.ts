import type { EpochMs } from "../base/units.ts";
import { DAY_MS as day } from "../time/calendar.ts";
import type { Bound } from "../time/fuzzy.ts";
import { gridOf } from "../time/grid.ts";
import type { Formatter } from "./formatter.ts";

const minute = 60_000;

/** How finely the ends of a part of time are worded: a picture of many years needs no days, one of few days needs minutes. */
export const finenessOf = (from: EpochMs, to: EpochMs): "year" | "day" | "minute" =>
  to - from > 3000 * day ? "year" : to - from < 3 * day ? "minute" : "day";

/** A part of time in words no finer than it matters: from the millisecond, second, minute, day or year that holds its start. */
export function windowWords(from: EpochMs, to: EpochMs, formatter: Formatter): string {
  const { zone } = formatter.reader;
  const { wall, day: startOf } = gridOf(zone);
  const precision = finenessOf(from, to);
  const holding = (ms: number): Bound => {
    if (precision === "minute") {
      const [length, clock] =
        to - from < 1000
          ? ([1, "instant"] as const)
          : to - from < minute
            ? ([1000, "second"] as const)
            : ([minute, "minute"] as const);
      const min = Math.floor(ms / length) * length;
      return { min, max: min + length, precision: clock };
    }
    const at = wall(ms);
    if (precision === "day") return { min: startOf(at), max: startOf({ ...at, day: at.day + 1 }), precision };
    const january = { year: at.year, month: 1, day: 1 };
    return { min: startOf(january), max: startOf({ ...january, month: 13 }), precision };
  };
  return formatter.fuzzy({ start: holding(from), end: holding(to - 1), zone }, "full");
}
