import type { Px } from "../../base/units.ts";
import { sizes } from "../sizes.ts";

/** Where the rows above the field begin, from top to bottom; a row that is not needed has no height. */
export interface AxisRows {
  readonly zero: Px;
  readonly dateline: Px;
  readonly period: Px;
  readonly tick: Px;
  /** The ticks of a second zone's clock. */
  readonly second: Px;
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
    hasSecond,
  }: {
    readonly hasAxis: boolean;
    /** Whether anything can stand above the ticks: years name themselves. */
    readonly hasPeriods: boolean;
    readonly counts: boolean;
    readonly hasDateline: boolean;
    readonly hasSecond: boolean;
  },
): AxisRows {
  if (!hasAxis) return { zero: top, dateline: top, period: top, tick: top, second: top, rule: top, bottom: top };
  const dateline = top + (counts ? sizes.zeroRow : 0);
  const period = dateline + (hasDateline ? sizes.datelineRow : 0);
  const tick = period + (hasPeriods ? sizes.periodRow : 0);
  const second = tick + sizes.tickRow;
  const rule = second + (hasSecond ? sizes.secondRow : 0);
  return { zero: top, dateline, period, tick, second, rule, bottom: rule };
}
