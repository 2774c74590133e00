import type { EpochMs } from "../../base/units.ts";
import { isClockPrecision, isLongPrecision } from "../precisions.ts";
import { civilFromDays, daysFromCivil, type Wall } from "../calendar.ts";
import { arithmeticOf, calendarFor, hasOwnMonths } from "../calendars/calendars.ts";
import type { Bound, Part } from "../fuzzy.ts";
import { type Grid, gridOf } from "../grid.ts";
import type { Calendar } from "../language.ts";
import type { Days } from "./dates.ts";
import type { Level, WordingContext } from "./say.ts";

/**
 * The words that bounds are said in: a calendar gives way to the Gregorian one where a period is named after common years,
 * and one with months of its own where it does not reach. Its readers see every common year.
 */
export function reaching({
  bounds,
  zone,
  context,
}: {
  readonly bounds: readonly Bound[];
  readonly zone: string;
  readonly context: WordingContext;
}): WordingContext {
  const { calendar: asked, omitYear: _shared, ...common } = context;
  const isCommon = bounds.some(
    ({ precision }) => isLongPrecision(precision) || (precision === "season" && hasOwnMonths(asked)),
  );
  if (isCommon && asked !== "buddhist")
    return hasOwnMonths(asked) ? { ...common, calendar: "gregory" } : { ...context, calendar: "gregory" };
  if (!hasOwnMonths(asked)) return context;
  const day = (ms: number): number => daysFromCivil(gridOf(zone).wall(ms));
  const [first, last] = [
    Math.min(...bounds.map(({ min }) => day(min))),
    Math.max(...bounds.map(({ max }) => day(max))),
  ];
  return calendarFor({ calendar: asked, first, last }) === asked ? context : { ...common, calendar: "gregory" };
}

/**
 * A bound's days, counted on its own zone's calendar days; undefined where an edge is a time of day. Of "last" only the
 * end counts.
 */
export function daysOf({
  bound,
  zone,
  calendar,
  which = "whole",
}: {
  readonly bound: Bound;
  readonly zone: string;
  readonly calendar: Calendar;
  readonly which?: "whole" | "last";
}): Days | undefined {
  if (isClockPrecision(bound.precision)) return undefined;
  const grid = gridOf(zone);
  const [first, after] = [grid.wall(bound.min), grid.wall(bound.max)];
  if (!isBorder(after, bound.max, grid) || (which === "whole" && !isBorder(first, bound.min, grid))) return undefined;
  const [from, to] = [daysFromCivil(first), daysFromCivil(after)];
  // "About" a month is about the months it touches: their days would look exact.
  const rule = arithmeticOf(bound.approximate === true ? "gregory" : calendar);
  const { fromDays } = arithmeticOf(calendar);
  const last = fromDays(to - 1);
  return {
    first: which === "last" ? last : fromDays(from),
    last,
    level: levelOf(rule.fromDays(from), rule.fromDays(to)),
  };
}

/** The days of a bound that is said by days, months and years alone; undefined where it has a time of day, part or doubt. */
export function plainDays({
  bound,
  zone,
  calendar,
}: {
  readonly bound: Bound;
  readonly zone: string;
  readonly calendar: Calendar;
}): Days | undefined {
  const bare =
    bound.part === undefined && bound.group === undefined && bound.approximate !== true && bound.uncertain !== true;
  return bare ? daysOf({ bound, zone, calendar }) : undefined;
}

/** The day that an instant lies in. */
export function dayAround({
  at,
  zone,
  calendar,
}: {
  readonly at: EpochMs;
  readonly zone: string;
  readonly calendar: Calendar;
}): Days {
  const day = arithmeticOf(calendar).fromDays(daysFromCivil(gridOf(zone).wall(at)));
  return { first: day, last: day, level: "day" };
}

/** The week that a part of it lies in: early is Monday to Wednesday, mid Tuesday to Friday, late Friday to Sunday. */
export function weekAround({ part, last }: { readonly part: Part } & Pick<Days, "last">): Days {
  const monday = daysFromCivil(last) - (part === "START" ? 2 : part === "MID" ? 4 : 6);
  return { first: civilFromDays(monday), last: civilFromDays(monday + 6), level: "day" };
}

function levelOf(first: Days["first"], after: Days["first"]): Level {
  if (first.day !== 1 || after.day !== 1) return "day";
  return first.month !== 1 || after.month !== 1 ? "month" : "year";
}

/** Whether a day begins there; not at midnight where the clocks skip it. */
function isBorder(wall: Wall, ms: number, grid: Grid): boolean {
  return wall.hour + wall.minute + wall.second + wall.millisecond === 0 || grid.day(wall) === ms;
}
