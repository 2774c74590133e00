import type { EpochMs } from "../base/units.ts";
import type { Bound } from "./fuzzy.ts";

/** How finely a time of day is said, the coarsest first. */
const clockUnits = ["minute", "second", "millisecond", "microsecond"] as const;

/** How finely a time of day is said: no hour is said without its minutes. */
export type ClockUnit = (typeof clockUnits)[number];

const microsecondsOf = (ms: EpochMs): number => Math.round((ms - Math.floor(ms / 1000) * 1000) * 1000) % 1_000_000;

/** The digits behind the second at a point of time, three or six; undefined where the unit has none. */
export function fractionOf(ms: EpochMs, unit: ClockUnit): string | undefined {
  if (unit === "minute" || unit === "second") return undefined;
  return String(microsecondsOf(ms))
    .padStart(6, "0")
    .slice(0, unit === "millisecond" ? 3 : 6);
}

/**
 * How long the last time of day is that a bound can be: of a point of time all of it, of "between 20:00 and 06:00" the
 * minute from 06:00 on. An hour is said by its end.
 */
export function lastLength({ precision, max }: Bound): EpochMs {
  if (precision === "instant") return microsecondsOf(max) % 1000 === 0 ? 1 : 0.001;
  return precision === "second" ? 1000 : precision === "minute" ? 60_000 : 0;
}

/**
 * How finely the times of day of a bound are said. EDTF cannot write hours and minutes alone, and programs write seconds
 * with a fraction: ":00" and ".000" are how these are written, not what is meant.
 */
export function clockUnit(bound: Bound): ClockUnit {
  const { precision, min, max } = bound;
  if (precision !== "second" && precision !== "instant") return "minute";
  return finestClock([min, max - lastLength(bound)].map((at) => unitAt(at, precision)));
}

function unitAt(at: EpochMs, precision: "second" | "instant"): ClockUnit {
  const fraction = precision === "instant" ? microsecondsOf(at) : 0;
  if (fraction % 1000 !== 0) return "microsecond";
  if (fraction !== 0) return "millisecond";
  return at % 60_000 === 0 ? "minute" : "second";
}

/** The finest of several. */
export const finestClock = (units: readonly ClockUnit[]): ClockUnit =>
  clockUnits.findLast((unit) => units.includes(unit)) ?? "minute";
