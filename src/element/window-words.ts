import type { TimeWindow } from "../layout/scale.ts";
import type { Facts } from "../facts/facts.ts";
import type { Bound } from "../time/fuzzy.ts";
import { gridOf } from "../time/grid.ts";

const minute = 60_000;
const day = 86_400_000;

/** The part of time that is in sight, in words no finer than it matters: from the millisecond, second, minute, day or year that holds its start. */
export function windowWords({ from, to }: TimeWindow, { formatter }: Facts): string {
  const { zone } = formatter.reader;
  const { wall, day: startOf } = gridOf(zone);
  const holding = (ms: number): Bound => {
    if (to - from <= 3 * day) {
      const [length, precision] =
        to - from < 1000
          ? ([1, "instant"] as const)
          : to - from < minute
            ? ([1000, "second"] as const)
            : ([minute, "minute"] as const);
      const min = Math.floor(ms / length) * length;
      return { min, max: min + length, precision };
    }
    const at = wall(ms);
    if (to - from <= 3_000 * day)
      return { min: startOf(at), max: startOf({ ...at, day: at.day + 1 }), precision: "day" };
    const january = { year: at.year, month: 1, day: 1 };
    return { min: startOf(january), max: startOf({ ...january, month: 13 }), precision: "year" };
  };
  return formatter.fuzzy({ start: holding(from), end: holding(to - 1), zone }, "full");
}
