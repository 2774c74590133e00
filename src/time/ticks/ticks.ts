import type { EpochMs } from "../../base/units.ts";
import { type CivilDay, civilFromDays, DAY_MS, daysFromCivil, utcOfDay, type Wall, weekdayOf } from "../calendar.ts";
import { type Grid, gridOf } from "../grid.ts";
import { type TickUnit, UNIT_MS } from "./ladder.ts";
import type { Calendar } from "../language.ts";
import { monthBorders } from "../calendars/month-borders.ts";
import { yearBorders } from "../calendars/year-borders.ts";
import { offsetAt, zoneClock } from "../zone.ts";

/** Which borders are asked for. */
export interface TicksOptions {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly unit: TickUnit;
  /** Micro- and milliseconds of the second, seconds of the minute, minutes of the hour, hours of the day, days (1, or 7 for Mondays), months of the year (1, 3, 6), years. @default 1 */
  readonly step?: number;
  /** IANA zone, or `"floating"` for the UTC grid. @default "UTC" */
  readonly zone?: string;
  /** Whose months and years they are, and whose year numbers are round. @default "gregory" */
  readonly calendar?: Calendar;
}

const MOST_TICKS = 2000;

/**
 * The borders of calendar periods from `from` to `to`, both included: true midnights, months and years of the zone, also
 * where the clocks change. An hour shown twice in autumn has both its borders, one skipped in spring has none. Strictly
 * increasing. There is no year 0: before the year 1 the round years are those that people read (200 BC, 100 BC, 1, 100).
 * Where a calendar with months of its own does not reach, the borders are Gregorian.
 *
 * @throws RangeError when the range or step makes no sense, or there would be more than 2,000
 * @example ticks({ from, to, unit: "month", step: 3, zone: "Asia/Bangkok", calendar: "buddhist" })
 */
export function ticks({ from, to, unit, step = 1, zone = "UTC", calendar = "gregory" }: TicksOptions): EpochMs[] {
  if (!Number.isFinite(from) || !Number.isFinite(to) || to < from)
    throw new RangeError(`ticks need finite from ≤ to, got ${from} and ${to}`);
  if (!Number.isInteger(step) || step < 1) throw new RangeError(`ticks need a whole step of 1 or more, got ${step}`);
  const count = (to - from) / (UNIT_MS[unit] * step);
  if (count > MOST_TICKS)
    throw new RangeError(
      `ticks stop at ${MOST_TICKS}, got a range of about ${Math.round(count)} steps of ${step} ${unit}; take a longer step`,
    );
  const grid = gridOf(zone);
  const first = grid.wall(from);
  const last = grid.wall(to);
  const inside = borders({ unit, step, zone, calendar, grid, first, last, from, to }).filter(
    (at) => at >= from && at <= to,
  );
  // Sorted and made strictly increasing: where clocks go back or a day is skipped, borders swap or fall together.
  return inside.sort((a, b) => a - b).filter((at, i, all) => i === 0 || at > (all[i - 1] ?? -Infinity));
}

interface Asked {
  readonly unit: TickUnit;
  readonly step: number;
  readonly zone: string;
  readonly calendar: Calendar;
  readonly grid: Grid;
  readonly first: Wall;
  readonly last: Wall;
  readonly from: EpochMs;
  readonly to: EpochMs;
}

function borders({ unit, step, zone, calendar, grid, first, last, from, to }: Asked): EpochMs[] {
  switch (unit) {
    case "year":
      return yearBorders({ first, last, step, calendar }).map(grid.day);
    case "month":
      return monthBorders({ first, last, step, calendar }).map(grid.day);
    case "day":
      return dayBorders({ first, last, step }).map(grid.day);
    case "hour":
    case "minute":
      return clockBorders({ first, last, minutes: unit === "hour" ? step * 60 : step, zone });
    default:
      return fineBorders({ from, to, microseconds: Math.round(step * UNIT_MS[unit] * 1000), zone });
  }
}

function dayBorders({
  first,
  last,
  step,
}: {
  readonly first: CivilDay;
  readonly last: CivilDay;
  readonly step: number;
}): CivilDay[] {
  const start = daysFromCivil(first);
  const aligned = step === 7 ? start - (weekdayOf(start) - 1) : start - (((start % step) + step) % step);
  const found: CivilDay[] = [];
  for (let day = aligned; day <= daysFromCivil(last); day += step) found.push(civilFromDays(day));
  return found;
}

function clockBorders({
  first,
  last,
  minutes,
  zone,
}: {
  readonly first: Wall;
  readonly last: Wall;
  readonly minutes: number;
  readonly zone: string;
}): EpochMs[] {
  const found: EpochMs[] = [];
  const span = minutes * 60_000;
  // Steps restart at midnight (or at the hour), so that 3-hour ticks are 00, 03, 06 on every day. Walls may run backwards
  // in autumn: one period more is taken at each side.
  const start =
    utcOfDay(first) + Math.floor((first.hour * 60 + first.minute) / minutes) * span - Math.max(span, 2 * 3_600_000);
  const end = utcOfDay(last) + (last.hour * 60 + last.minute) * 60_000 + Math.max(span, 2 * 3_600_000);
  const { instantOf } = zoneClock(zone);
  for (let day = Math.floor(start / DAY_MS) * DAY_MS; day <= end; day += DAY_MS) {
    for (let at = day; at < day + DAY_MS; at += span) {
      if (at < start || at > end) continue;
      const minute = (at - day) / 60_000;
      const { instant, kind, later } = instantOf({
        ...civilFromDays(day / DAY_MS),
        hour: Math.floor(minute / 60),
        minute: minute % 60,
        second: 0,
        millisecond: 0,
      });
      if (kind !== "gap") found.push(instant);
      if (later !== undefined) found.push(later);
    }
  }
  return found;
}

/** Below a minute: no clock is put forward or back by less, so the borders are even but where the zone's distance from UTC changes. */
function fineBorders({
  from,
  to,
  microseconds,
  zone,
}: {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly microseconds: number;
  readonly zone: string;
}): EpochMs[] {
  const offsets = [...new Set([offsetAt(from, zone), offsetAt(to, zone)])];
  return offsets.flatMap((offset) => {
    const [first, last] = [from, to].map((at) => Math.round(((at + offset) * 1000) / microseconds)) as [number, number];
    // One more on either side than lies between: what is outside is left out by the caller.
    const found = Array.from({ length: last - first + 1 }, (_, k) => ((first + k) * microseconds) / 1000 - offset);
    return offsets.length === 1 ? found : found.filter((at) => offsetAt(at, zone) === offset);
  });
}
