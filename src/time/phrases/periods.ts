import { type CivilDay, civilFromDays, DAY_MS, utcOfDay } from "../calendar.ts";
import { groupMonths } from "../edtf/groups.ts";
import type { Bound, FuzzyTime, Precision } from "../fuzzy.ts";
import { isoDay, isoYear, two } from "./faults.ts";

/** A floating time whose both edges are the same bound. */
export function point(bound: Bound, edtf?: string): FuzzyTime {
  return { start: bound, end: bound, zone: "floating", ...(edtf === undefined ? {} : { edtf }) };
}

/** From the first day to the first day after it. */
export function between(first: CivilDay, after: CivilDay, precision: Precision): Bound {
  return { min: utcOfDay(first), max: utcOfDay(after), precision };
}

/** One day, by its count since 1970-01-01. */
export function dayTime(day: number): FuzzyTime {
  const civil = civilFromDays(day);
  return point(
    { min: day * DAY_MS, max: (day + 1) * DAY_MS, precision: "day" },
    isWritable(civil.year) ? isoDay(civil) : undefined,
  );
}

/** One month; past 12 or below 1 it is carried into the year. */
export function monthTime(year: number, month: number): FuzzyTime {
  const carried = Math.floor((month - 1) / 12);
  const [own, number] = [year + carried, month - carried * 12];
  const bound = between({ year: own, month: number, day: 1 }, { year: own, month: number + 1, day: 1 }, "month");
  return point(bound, isWritable(own) ? `${isoYear(own)}-${two(number)}` : undefined);
}

export function yearTime(year: number): FuzzyTime {
  return point(yearsBound(year, 1, "year"), isWritable(year) ? isoYear(year) : `Y${year}`);
}

/** Ten years from their first. */
export function decadeTime(first: number): FuzzyTime {
  return point(
    yearsBound(first, 10, "decade"),
    isWritable(first) && first >= 0 && first % 10 === 0 ? `${isoYear(first).slice(0, 3)}X` : undefined,
  );
}

/** A hundred years from their first. */
export function centuryTime(first: number): FuzzyTime {
  const [year, aligned] = first < 0 ? [first + 99, (first + 99) % 100 === 0] : [first, first % 100 === 0];
  const digits = isoYear(Math.abs(year)).slice(0, 2);
  return point(
    yearsBound(first, 100, "century"),
    isWritable(first) && aligned ? `${first < 0 ? "-" : ""}${digits}XX` : undefined,
  );
}

/** A season, quarter, quadrimester or half year; seasons 21–24 are those of the asked half of the earth. */
export function groupTime(year: number, code: number, seasons: "north" | "south"): FuzzyTime | undefined {
  const own = seasons === "south" && code <= 24 ? code + 8 : code;
  const group = groupMonths({ code: own, seasons });
  if (group === undefined || !Number.isInteger(code)) return undefined;
  const bound = between(
    { year, month: group.first, day: 1 },
    { year, month: group.first + group.count, day: 1 },
    group.precision,
  );
  return point({ ...bound, group: own }, isWritable(year) ? `${isoYear(year)}-${own}` : undefined);
}

function yearsBound(first: number, count: number, precision: Precision): Bound {
  return between({ year: first, month: 1, day: 1 }, { year: first + count, month: 1, day: 1 }, precision);
}

/** Whether four digits hold a year. */
function isWritable(year: number): boolean {
  return Math.abs(year) <= 9999;
}
