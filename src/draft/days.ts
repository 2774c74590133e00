import { DAY_MS, wallOfUtc } from "../time/calendar.ts";
import { earliest, latest } from "../time/compare.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import { toGrid } from "../time/grid.ts";

/** When something can have begun and must have ended, on the floating grid, `to` exclusive; infinite where that is not known. */
export interface GridReach {
  readonly from: number;
  readonly to: number;
}

/** The reach of a time. */
export function reachOf(time: FuzzyTime): GridReach {
  const floating = (ms: number | null, none: number): number =>
    ms === null ? none : toGrid({ ms, from: time.zone, to: "floating" });
  return { from: floating(earliest(time), -Infinity), to: floating(latest(time), Infinity) };
}

/** At some time on one of these days, as EDTF; undefined for days that a plain date cannot write. */
export function someDayOf({ from, to }: GridReach): string | undefined {
  const [first, last] = [dayText(from), dayText(to - 1)];
  if (first === undefined || last === undefined) return undefined;
  return first === last ? first : `[${first}..${last}]`;
}

/** The day of a moment, as EDTF. */
export function dayText(ms: number): string | undefined {
  if (!Number.isFinite(ms)) return undefined;
  const { year, month, day } = wallOfUtc(Math.floor(ms / DAY_MS) * DAY_MS);
  const two = (number: number): string => String(number).padStart(2, "0");
  return year < 0 || year > 9999 ? undefined : `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
