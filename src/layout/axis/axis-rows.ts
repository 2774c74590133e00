import type { Px } from "../../base/units.ts";
import { sizes } from "../sizes.ts";

/** Where the rows above the field begin, from top to bottom; a row that is not needed has no height. */
export interface AxisRows {
  readonly zero: Px;
  readonly dateline: Px;
  readonly period: Px;
  readonly tick: Px;
  readonly rule: Px;
  readonly bottom: Px;
}

/** Stacks the rows that a picture needs; it keeps them at every zoom, so that the field does not jump. */
export function axisRows(
  top: Px,
  {
    hasAxis,
    hasPeriods,
    counts,
    hasDateline,
  }: {
    readonly hasAxis: boolean;
    /** Whether anything can stand above the ticks: years name themselves. */
    readonly hasPeriods: boolean;
    readonly counts: boolean;
    readonly hasDateline: boolean;
  },
): AxisRows {
  if (!hasAxis) return { zero: top, dateline: top, period: top, tick: top, rule: top, bottom: top };
  const dateline = top + (counts ? sizes.zeroRow : 0);
  const period = dateline + (hasDateline ? sizes.datelineRow : 0);
  const tick = period + (hasPeriods ? sizes.periodRow : 0);
  const rule = tick + sizes.tickRow;
  return { zero: top, dateline, period, tick, rule, bottom: rule };
}
