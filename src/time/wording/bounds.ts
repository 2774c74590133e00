import type { EpochMs } from "../../base/units.ts";
import { clockUnit, type ClockUnit, fractionOf, lastLength } from "../clock-unit.ts";
import { daysFromCivil, DAY_MS, utcOfDay } from "../calendar.ts";
import { arithmeticOf, calendarFor, hasOwnMonths } from "../calendars/calendars.ts";
import type { Bound } from "../fuzzy.ts";
import { isLongPrecision } from "../precisions.ts";
import { type Grid, gridOf } from "../grid.ts";
import { type Days, spanWords, withinWords } from "./dates.ts";
import { dayAround, daysOf, reaching } from "./days.ts";
import { isWholePeriod } from "./long-periods.ts";
import { ownMonthWords, type Which } from "./own-months.ts";
import { betweenParts, type PeriodToWord, partOrEnd, partWords, unitWords } from "./periods.ts";
import { dateParts, type WordingContext, withNeededYears } from "./say.ts";
import { holdsSeveral, unspecifiedWords } from "./unspecified.ts";

const HOUR_MS = 3_600_000;

/** A bound to be said, and the zone that its time has. */
export interface BoundToWord {
  readonly bound: Bound;
  readonly zone: string;
  readonly context: WordingContext;
  /** @default "whole" */
  readonly which?: Which;
}

/** A bound in words, with its part of the period and its doubts. */
export function boundWords({ bound, zone, context: asked, which = "whole" }: BoundToWord): string {
  const context = reaching({ bounds: [bound], zone, context: asked });
  const {
    language: { time },
    style,
    calendar,
  } = context;
  const plain = plainWords({ bound, zone, context, which });
  const { approximate = false, uncertain = false, qualified } = bound;
  const pieces = (["year", "month", "day"] as const).filter((piece) => qualified?.includes(piece) === true);
  // In a label, and where the calendar has other years and months, the doubt applies to the whole.
  if (pieces.length > 0 && style === "full" && !hasOwnMonths(calendar))
    return time.doubted(plain, { pieces, approximate, uncertain }, style);
  const about = approximate ? time.about(plain, style) : plain;
  return uncertain ? time.uncertain(about, style) : about;
}

/** The zone whose clock a time of day is read on: a floating one has only its own. */
export function clockZone({ zone, context }: { readonly zone: string; readonly context: WordingContext }): string {
  return zone === "floating" ? zone : context.zone;
}

/** The pieces of a day and a time of day. */
export function clockWords({
  at,
  grid,
  unit,
  context,
  day = true,
}: {
  readonly at: EpochMs;
  readonly grid: Grid;
  readonly unit: ClockUnit;
  readonly context: WordingContext;
  readonly day?: boolean;
}): string {
  const { language, style } = context;
  const wall = grid.wall(at);
  const fraction = fractionOf(at, unit);
  const days = daysFromCivil(wall);
  const calendar = calendarFor({ calendar: context.calendar, first: days });
  const { omitDay } = context;
  const date =
    day && (omitDay === undefined || daysFromCivil(omitDay) !== days)
      ? dateParts({ day: arithmeticOf(calendar).fromDays(days), level: "day", context: { ...context, calendar } })
      : { calendar };
  return language.time.date(
    {
      ...date,
      hour: wall.hour,
      minute: wall.minute,
      ...(unit === "minute" ? {} : { second: wall.second }),
      ...(fraction === undefined ? {} : { fraction }),
    },
    style,
  );
}

function plainWords({ bound, zone, context: asked, which }: Required<BoundToWord>): string {
  const context: WordingContext = bound.isLate === true ? { ...asked, isLate: true } : asked;
  const { calendar } = context;
  const { part, precision, dueFrom } = bound;
  if (part !== undefined && precision === "day") {
    const day = (at: number): string => spanWords({ ...dayAround({ at, zone, calendar }), context });
    const [from, to] = [day(which === "last" ? bound.max - 1 : bound.min), day(bound.max - 1)];
    return from === to
      ? partOrEnd({ part, of: to, precision, context, which })
      : betweenParts({ from, to, part, precision, context, which });
  }
  const days = daysOf({ bound, zone, calendar, which: which === "last" ? "last" : "whole" });
  if (days === undefined) return momentWords({ bound, zone, context, which });
  if (hasOwnMonths(calendar)) {
    const gregorian = daysOf({ bound, zone, calendar: "gregory" });
    const several = gregorian !== undefined && holdsSeveral({ bound, days: gregorian });
    return ownMonthWords({ bound, several, days, which, context });
  }
  if (which === "last" && dueFrom !== undefined) {
    const due = { ...bound, min: dueFrom };
    return deadlineWords({ bound: due, days: daysOf({ bound: due, zone, calendar }) ?? days, last: days, context });
  }
  if (part !== undefined) return partWords({ bound, days, context, which });
  if (which === "last" || bound.group !== undefined || isWholePeriod(bound, days))
    return unitWords({ bound, days, context });
  return unspecifiedWords({ bound, days, context }) ?? spanWords({ ...days, context });
}

/** The period that a deadline names, by its end; where it can be one of several, the first and the last of them. */
function deadlineWords({ bound, days, last, context }: PeriodToWord & { readonly last: Days }): string {
  if (bound.part !== undefined) return partWords({ bound, days, context, which: "last" });
  return isLongPrecision(bound.precision) || !holdsSeveral({ bound, days })
    ? unitWords({ bound, days: last, context })
    : withinWords({ ...days, context });
}

function momentWords({ bound, zone, context: asked, which }: Required<BoundToWord>): string {
  const {
    language: { time },
    style,
  } = asked;
  const grid = gridOf(clockZone({ zone, context: asked }));
  const unit = clockUnit(bound);
  if (which === "last")
    return clockWords({
      at: bound.precision === "hour" ? bound.max : bound.max - (lastLength(bound) || 1),
      grid,
      unit,
      context: asked,
    });
  const first = grid.wall(bound.min);
  const context = withNeededYears(first, grid.wall(bound.max - 1), asked);
  const opening = clockWords({ at: bound.min, grid, unit, context });
  const several = isOneOfMany(bound);
  if (!several && bound.max - bound.min <= (unit === "minute" ? 60_000 : 1000)) return opening;
  const end = several ? bound.max - lastLength(bound) : bound.max;
  const sameDay = Math.abs(utcOfDay(first) - utcOfDay(grid.wall(end))) < DAY_MS;
  const closing = clockWords({ at: end, grid, unit, context, day: !sameDay });
  const range = time.range(opening, closing, style);
  return several ? time.within({ from: opening, to: closing, range }, style) : range;
}

/** Whether it is some hour, minute or second of a longer stretch, whose last one is said and not its end; "about" says already that it is somewhere there. */
function isOneOfMany(bound: Bound): boolean {
  const length = lastLength(bound);
  return bound.approximate !== true && bound.part === undefined && bound.max - bound.min > (length || HOUR_MS);
}
