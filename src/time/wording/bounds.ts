import { type CivilDay, DAY_MS, utcOfDay, type Wall, wallOfUtc } from "../calendar.ts";
import { groupMonths, groupNumber } from "../edtf/groups.ts";
import type { Bound, Precision } from "../fuzzy.ts";
import { type Grid, gridOf } from "../grid.ts";
import { spanWords, yearWords } from "./dates.ts";
import { dateParts, type Level, type Saying, yearParts } from "./say.ts";

/** A bound to be said, and the zone that its time has. */
export interface BoundSaying {
  readonly bound: Bound;
  readonly zone: string;
  readonly saying: Saying;
  /** `"last"`: only the unit that it ends in, for "by mid-February". @default "whole" */
  readonly which?: "whole" | "last";
}

/** Whole days from the first to the last, both included, and how much of them needs saying. */
export interface Days {
  readonly first: CivilDay;
  readonly last: CivilDay;
  readonly level: Level;
}

const CLOCK: readonly Precision[] = ["instant", "second", "minute", "hour"];

/** A bound in words, with its part of the period and its doubts. */
export function boundWords({ bound, zone, saying, which = "whole" }: BoundSaying): string {
  const { language: { time }, style } = saying;
  const plain = plainWords({ bound, zone, saying, which });
  const about = bound.approximate === true ? time.about(plain, style) : plain;
  return bound.uncertain === true ? time.uncertain(about, style) : about;
}

/** The days of a bound that is said by days, months and years alone; undefined where it has a time of day, part or doubt. */
export function plainDays({ bound, zone }: { readonly bound: Bound; readonly zone: string }): Days | undefined {
  const bare = bound.part === undefined && bound.group === undefined && bound.approximate !== true && bound.uncertain !== true;
  return bare ? daysOf({ bound, zone, which: "whole" }) : undefined;
}

/** The zone whose clock a time of day is read on: a floating one has only its own. */
export function clockZone({ zone, saying }: { readonly zone: string; readonly saying: Saying }): string {
  return zone === "floating" ? zone : saying.zone;
}

/** The pieces of a day and a time of day. */
export function clockWords({ wall, seconds, saying, day = true }: { readonly wall: Wall; readonly seconds: boolean; readonly saying: Saying; readonly day?: boolean }): string {
  const { language, calendar, style } = saying;
  const date = day ? dateParts({ day: wall, level: "day", saying }) : { calendar };
  return language.time.date({ ...date, hour: wall.hour, minute: wall.minute, ...(seconds ? { second: wall.second } : {}) }, style);
}

/** Whether seconds are said. EDTF cannot write hours and minutes alone: ":00" is how they are written, not what is meant. */
export function hasSeconds({ precision, min }: Bound): boolean {
  return (precision === "second" || precision === "instant") && min % 60_000 !== 0;
}

function plainWords({ bound, zone, saying, which }: Required<BoundSaying>): string {
  const days = bound.part !== undefined && bound.precision === "day" ? dayAround({ bound, zone }) : daysOf({ bound, zone, which });
  if (days === undefined) return momentWords({ bound, zone, saying, which });
  const { language: { time }, style } = saying;
  if (bound.part !== undefined) return time.part(bound.part, unitWords({ bound, days, saying }), style, bound.precision);
  const asUnit = which === "last" || bound.group !== undefined || isWholePeriod(bound, days);
  return asUnit ? unitWords({ bound, days, saying }) : spanWords({ ...days, saying });
}

/** The day that a part of it lies in. */
function dayAround({ bound, zone }: { readonly bound: Bound; readonly zone: string }): Days {
  const day = gridOf(zone).wall(bound.max - 1);
  return { first: day, last: day, level: "day" };
}

/** A bound's days, counted on its own calendar; undefined where an edge is a time of day. Of "last" only the end counts. */
function daysOf({ bound, zone, which }: { readonly bound: Bound; readonly zone: string; readonly which: "whole" | "last" }): Days | undefined {
  if (CLOCK.includes(bound.precision)) return undefined;
  const grid = gridOf(zone);
  const [first, after] = [grid.wall(bound.min), grid.wall(bound.max)];
  if (!isBorder(after, bound.max, grid) || (which === "whole" && !isBorder(first, bound.min, grid))) return undefined;
  const level = first.day !== 1 || after.day !== 1 ? "day" : first.month !== 1 || after.month !== 1 ? "month" : "year";
  const last = wallOfUtc(utcOfDay({ ...after, day: after.day - 1 }));
  return { first: which === "last" ? last : first, last, level };
}

/** Whether a day begins there; not at midnight where the clocks skip it. */
function isBorder(wall: Wall, ms: number, grid: Grid): boolean {
  return wall.hour + wall.minute + wall.second + wall.millisecond === 0 || grid.day(wall) === ms;
}

/** Whether it is a decade or century from end to end, not just some days of each of its years. */
function isWholePeriod({ precision }: Bound, { first, last, level }: Days): boolean {
  const years = last.year - first.year + 1;
  return level === "year" && ((precision === "decade" && years === 10) || (precision === "century" && years === 100));
}

/** The unit of the bound's precision that it lies in, or ends in: "February 2022", "1st quarter of 2022", "1980s". */
function unitWords({ bound, days, saying }: { readonly bound: Bound; readonly days: Days; readonly saying: Saying }): string {
  const { language: { time }, style } = saying;
  const { last } = days;
  if (bound.group !== undefined) return groupWords({ group: bound.group, precision: bound.precision, last, saying });
  switch (bound.precision) {
    case "month":
      return time.date(dateParts({ day: last, level: "month", saying }), style);
    case "year":
      return yearWords({ year: last.year, saying });
    case "decade": {
      const decade = Math.floor(last.year / 10) * 10;
      // The ten years from 0 are 1 BC and the first nine after: no decade that people name.
      return decade <= 0 ? spanWords({ ...days, saying }) : time.period({ precision: "decade", number: decade, calendar: "gregory" }, style);
    }
    case "century": {
      const before = last.year <= 0;
      const number = Math.floor(Math.abs(last.year) / 100) + 1;
      return time.period({ precision: "century", number, calendar: "gregory", ...(before ? { beforeEra: true } : {}) }, style);
    }
    case "era":
      return spanWords({ ...days, saying });
    default:
      return time.date(dateParts({ day: last, level: "day", saying }), style);
  }
}

/** A season, quarter, quadrimester or half year; one that crosses the new year belongs to where it begins, and both are said. */
function groupWords({ group: code, precision, last, saying }: { readonly group: number; readonly precision: Precision; readonly last: CivilDay; readonly saying: Saying }): string {
  const { language: { time }, calendar, style } = saying;
  const group = groupMonths({ code, seasons: "north" });
  const crosses = group !== undefined && group.first + group.count > 13;
  const from = crosses && last.month <= 2 ? last.year - 1 : last.year;
  const years = crosses ? time.years(yearParts({ year: from, calendar }), yearParts({ year: from + 1, calendar }), "short") : time.date(yearParts({ year: from, calendar }), style);
  const omit = !crosses && from === saying.omitYear;
  return time.period({ precision, number: groupNumber(code), calendar, ...(omit ? {} : { year: years }) }, style);
}

function momentWords({ bound, zone, saying, which }: Required<BoundSaying>): string {
  const { language: { time }, style } = saying;
  const grid = gridOf(clockZone({ zone, saying }));
  const seconds = hasSeconds(bound);
  if (which === "last") return clockWords({ wall: grid.wall(bound.precision === "hour" ? bound.max : bound.max - 1), seconds, saying });
  const first = grid.wall(bound.min);
  const opening = clockWords({ wall: first, seconds, saying });
  if (bound.max - bound.min <= (seconds ? 1000 : 60_000)) return opening;
  const end = grid.wall(bound.max);
  const sameDay = Math.abs(utcOfDay(first) - utcOfDay(end)) < DAY_MS;
  return time.range(opening, clockWords({ wall: end, seconds, saying, day: !sameDay }), style);
}
