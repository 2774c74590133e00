import type { EpochMs } from "../../base/units.ts";

/** The periods whose borders an axis can show. */
export type TickUnit = "minute" | "hour" | "day" | "month" | "year";

/** A distance between ticks: so many minutes, hours, days (7: Mondays), months or years. */
export interface TickStep {
  readonly unit: TickUnit;
  readonly step: number;
  /** About how long that is. */
  readonly ms: EpochMs;
}

const MINUTE = 60_000;

/** About how long one of each unit is. */
export const UNIT_MS: { readonly [unit in TickUnit]: EpochMs } = {
  minute: MINUTE,
  hour: 60 * MINUTE,
  day: 1440 * MINUTE,
  month: 30.436875 * 1440 * MINUTE,
  year: 365.2425 * 1440 * MINUTE,
};

const STEPS: readonly (readonly [unit: TickUnit, steps: readonly number[]])[] = [
  ["minute", [1, 2, 5, 10, 15, 30]],
  ["hour", [1, 2, 3, 6, 12]],
  ["day", [1, 7]],
  ["month", [1, 3, 6]],
  ["year", Array.from({ length: 38 }, (_, i) => ([1, 2, 5][i % 3] ?? 1) * 10 ** Math.floor(i / 3))],
];

/** Every distance that ticks can have, from one minute to 2·10^12 years, the shortest first. */
export const unitsLadder: readonly TickStep[] = STEPS.flatMap(([unit, steps]) =>
  steps.map((step) => ({ unit, step, ms: step * UNIT_MS[unit] })),
);
