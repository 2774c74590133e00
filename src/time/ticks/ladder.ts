import type { EpochMs } from "../../base/units.ts";
import type { ClockUnit } from "../clock-unit.ts";

/** The periods whose borders an axis can show. */
export type TickUnit = ClockUnit | "hour" | "day" | "month" | "year";

/** A distance between ticks: so many microseconds, milliseconds, seconds, minutes, hours, days (7: Mondays), months or years. */
export interface TickStep {
  readonly unit: TickUnit;
  readonly step: number;
  /** About how long that is. */
  readonly ms: EpochMs;
}

const MINUTE = 60_000;

/** About how long one of each unit is. */
export const UNIT_MS: { readonly [unit in TickUnit]: EpochMs } = {
  microsecond: 0.001,
  millisecond: 1,
  second: 1000,
  minute: MINUTE,
  hour: 60 * MINUTE,
  day: 1440 * MINUTE,
  month: 30.436875 * 1440 * MINUTE,
  year: 365.2425 * 1440 * MINUTE,
};

const thousandth = [1, 2, 5, 10, 20, 50, 100, 200, 500];

const STEPS: readonly (readonly [unit: TickUnit, steps: readonly number[]])[] = [
  ["microsecond", thousandth],
  ["millisecond", thousandth],
  ["second", [1, 2, 5, 10, 15, 30]],
  ["minute", [1, 2, 5, 10, 15, 30]],
  ["hour", [1, 2, 3, 6, 12]],
  ["day", [1, 7]],
  ["month", [1, 3, 6]],
  ["year", Array.from({ length: 38 }, (_, i) => ([1, 2, 5][i % 3] ?? 1) * 10 ** Math.floor(i / 3))],
];

/** Every distance that ticks can have, from a microsecond to 2·10^12 years, the shortest first. */
export const unitsLadder: readonly TickStep[] = STEPS.flatMap(([unit, steps]) =>
  steps.map((step) => ({ unit, step, ms: step * UNIT_MS[unit] })),
);
