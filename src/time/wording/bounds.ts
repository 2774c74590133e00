import type { EpochMs } from "../../base/units.ts";
import { type CivilDay, dayOfUtc, utcOfDay, type Wall } from "../calendar.ts";
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

const CLOCK: readonly Precision[] = ["instant", "second", "minute", "hour"];

/** A bound in words, with its part of the period and its doubts. */
export function boundWords({ bound, zone, saying, which = "whole" }: BoundSaying): string {
  const { language: { time }, style } = saying;
  const plain = bound.part === undefined ? plainWords({ bound, zone, saying, which }) : time.part(bound.part, unitWords({ bound, zone, saying }), style, bound.precision);
  const about = bound.approximate === true ? time.about(plain, style) : plain;
  return bound.uncertain === true ? time.uncertain(about, style) : about;
}

/** Whether a bound is said by days, months and years alone: no time of day, part or doubt. */
export function isPlainDate({ bound, zone }: { readonly bound: Bound; readonly zone: string }): boolean {
  return bound.part === undefined && bound.group === undefined && bound.approximate !== true && bound.uncertain !== true && levelOf({ bound, grid: gridOf(zone) }) !== undefined;
}

/** The first and the last day of a bound, and how much of them needs saying; undefined where it has a time of day. */
export function daysOf({ bound, zone }: { readonly bound: Bound; readonly zone: string }): { readonly first: CivilDay; readonly last: CivilDay; readonly level: Level } | undefined {
  const grid = gridOf(zone);
  const level = levelOf({ bound, grid });
  return level === undefined ? undefined : { first: grid.wall(bound.min), last: lastDay({ max: bound.max, grid }), level };
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

function plainWords({ bound, zone, saying, which }: Required<BoundSaying>): string {
  const days = CLOCK.includes(bound.precision) ? undefined : daysOf({ bound, zone });
  if (days === undefined) return momentWords({ bound, zone, saying, which });
  const period = bound.group !== undefined || isWholePeriod(bound, days);
  if (which === "last" || period) return unitWords({ bound, zone, saying });
  return spanWords({ ...days, saying });
}

/** Whether it is a decade or century from end to end, not just some days of each of its years. */
function isWholePeriod({ precision }: Bound, { first, last, level }: { readonly first: CivilDay; readonly last: CivilDay; readonly level: Level }): boolean {
  const years = last.year - first.year + 1;
  return level === "year" && ((precision === "decade" && years === 10) || (precision === "century" && years === 100));
}

/** The unit of the bound's precision that it lies in, or ends in: "February 2022", "1st quarter of 2022", "1980s". */
function unitWords({ bound, zone, saying }: Omit<BoundSaying, "which">): string {
  const { language: { time }, calendar, style } = saying;
  const grid = gridOf(zone);
  const last = lastDay({ max: bound.max, grid });
  switch (bound.precision) {
    case "month":
      return time.date(dateParts({ day: last, level: "month", saying }), style);
    case "year":
      return yearWords({ year: last.year, saying });
    case "decade": {
      const decade = Math.floor(last.year / 10) * 10;
      return decade < 0 ? wholeWords({ bound, grid, saying }) : time.period({ precision: "decade", number: decade, calendar: "gregory" }, style);
    }
    case "century": {
      const before = last.year <= 0;
      const number = before ? Math.floor(-last.year / 100) + 1 : Math.floor(last.year / 100) + 1;
      return time.period({ precision: "century", number, calendar: "gregory", ...(before ? { beforeEra: true } : {}) }, style);
    }
    case "era":
      return wholeWords({ bound, grid, saying });
    default:
      break;
  }
  if (bound.group === undefined) return wholeWords({ bound: { ...bound, min: Math.max(bound.min, grid.day(last)) }, grid, saying });
  const group = groupMonths({ code: bound.group, seasons: "north" });
  // A group that crosses the new year belongs to the year it begins in, and both years are said.
  const crosses = (group?.first ?? 1) + (group?.count ?? 1) > 13;
  const from = crosses && last.month <= 2 ? last.year - 1 : last.year;
  const years = crosses ? time.years(yearParts({ year: from, calendar }), yearParts({ year: from + 1, calendar }), "short") : time.date(yearParts({ year: from, calendar }), style);
  const omit = !crosses && from === saying.omitYear;
  return time.period({ precision: bound.precision, number: groupNumber(bound.group), calendar, ...(omit ? {} : { year: years }) }, style);
}

function wholeWords({ bound, grid, saying }: { readonly bound: Bound; readonly grid: Grid; readonly saying: Saying }): string {
  return spanWords({ first: grid.wall(bound.min), last: lastDay({ max: bound.max, grid }), level: levelOf({ bound, grid }) ?? "day", saying });
}

function momentWords({ bound, zone, saying, which }: Required<BoundSaying>): string {
  const { language: { time }, style } = saying;
  const grid = gridOf(clockZone({ zone, saying }));
  const seconds = bound.precision === "second" || bound.precision === "instant";
  const length = seconds ? 1000 : 60_000;
  const end = grid.wall(bound.max);
  if (which === "last") return clockWords({ wall: grid.wall(bound.precision === "hour" ? bound.max : bound.max - 1), seconds, saying });
  const opening = clockWords({ wall: grid.wall(bound.min), seconds, saying });
  if (bound.max - bound.min <= length) return opening;
  const sameDay = dayOfUtc(utcOfDay(grid.wall(bound.min))) === dayOfUtc(utcOfDay(end));
  return time.range(opening, clockWords({ wall: end, seconds, saying, day: !sameDay }), style);
}

function levelOf({ bound, grid }: { readonly bound: Bound; readonly grid: Grid }): Level | undefined {
  const ends = [grid.wall(bound.min), grid.wall(bound.max)] as const;
  const onDays = grid.day(ends[0]) === bound.min && grid.day(ends[1]) === bound.max;
  if (!onDays) return undefined;
  if (ends.some((wall) => wall.day !== 1)) return "day";
  return ends.some((wall) => wall.month !== 1) ? "month" : "year";
}

/** The last day that lies in a half-open range. */
function lastDay({ max, grid }: { readonly max: EpochMs; readonly grid: Grid }): CivilDay {
  const after = grid.wall(max);
  const whole = grid.day(after) === max;
  return grid.wall(whole ? grid.day({ ...after, day: after.day - 1 }) : max - 1);
}
