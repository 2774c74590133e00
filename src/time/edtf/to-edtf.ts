import { fractionOf } from "../clock-unit.ts";
import { utcOfDay, type Wall } from "../calendar.ts";
import { expectTime } from "../expect-time.ts";
import type { Bound, Edge, FuzzyTime } from "../fuzzy.ts";
import { gridOf } from "../grid.ts";
import { sameEdge } from "../same-edge.ts";

/**
 * The canonical EDTF text of a time, or undefined where EDTF cannot say it: "early January", "by Friday", "before the
 * talks". Reading it again, in the time's zone, gives the same time.
 *
 * @throws TypeError for what is no time
 * @example toEdtf(parseEdtf("?2004-06")) // "2004?-06"
 */
export function toEdtf(time: FuzzyTime): string | undefined {
  expectTime(time, { name: "time", where: "toEdtf" });
  if (time.edtf !== undefined) return time.edtf;
  const { start, end, relation, anchorEvent, members, zone } = time;
  if (relation !== undefined || anchorEvent !== undefined) return undefined;
  if (members !== undefined) {
    const texts = members.times.map((member) => toEdtf(member));
    if (texts.some((text) => text === undefined || text.includes("/"))) return undefined;
    return members.kind === "one-of" ? `[${texts.join(",")}]` : `{${texts.join(",")}}`;
  }
  const first = edgeText(start, zone);
  const last = edgeText(end, zone);
  if (first === undefined || last === undefined) return undefined;
  if (sameEdge(start, end)) return typeof start === "string" ? undefined : first;
  return typeof start === "string" && typeof end === "string" ? undefined : `${first}/${last}`;
}

function edgeText(edge: Edge, zone: string): string | undefined {
  if (edge === "open") return "..";
  return edge === "unknown" ? "" : boundText(edge, zone);
}

/** One whole calendar unit as EDTF writes it, with the qualifier that applies to all of it. */
function boundText(bound: Bound, zone: string): string | undefined {
  if (bound.part !== undefined || bound.qualified !== undefined) return undefined;
  const plain = unitText(bound, zone);
  const mark =
    bound.approximate === true ? (bound.uncertain === true ? "%" : "~") : bound.uncertain === true ? "?" : "";
  return plain === undefined || (mark !== "" && plain.includes("T")) ? undefined : `${plain}${mark}`;
}

function unitText(bound: Bound, zone: string): string | undefined {
  const wall = gridOf(zone).wall(bound.min);
  const year = yearText(wall.year);
  const long = year.startsWith("Y");
  const clock = clockText(bound, wall);
  if (clock !== undefined)
    return zone === "floating" || long
      ? undefined
      : `${year}-${two(wall.month)}-${two(wall.day)}T${clock}${offsetText(zone)}`;
  if (zone !== "floating") return undefined;
  const covers = (years: number, months: number, days: number): boolean =>
    utcOfDay(wall) === bound.min &&
    bound.max === utcOfDay({ year: wall.year + years, month: wall.month + months, day: wall.day + days });
  if (bound.precision === "year" && wall.month === 1 && wall.day === 1 && covers(1, 0, 0)) return year;
  if (long) return undefined;
  if (bound.precision === "month" && wall.day === 1 && covers(0, 1, 0)) return `${year}-${two(wall.month)}`;
  if (bound.precision === "day" && covers(0, 0, 1)) return `${year}-${two(wall.month)}-${two(wall.day)}`;
  if (wall.month !== 1 || wall.day !== 1 || wall.year < 0) return undefined;
  if (bound.precision === "decade" && wall.year % 10 === 0 && covers(10, 0, 0)) return `${year.slice(0, 3)}X`;
  return bound.precision === "century" && wall.year % 100 === 0 && covers(100, 0, 0)
    ? `${year.slice(0, 2)}XX`
    : undefined;
}

function clockText({ min, max, precision }: Bound, { hour, minute, second }: Wall): string | undefined {
  const length = max - min;
  if (precision === "hour" && length === 3_600_000) return two(hour);
  if (precision === "minute" && length === 60_000) return `${two(hour)}:${two(minute)}`;
  if (precision === "second" && length === 1000) return `${two(hour)}:${two(minute)}:${two(second)}`;
  // Of a point of time far from 1970 a microsecond is only about one.
  const unit = length === 1 ? "millisecond" : length > 0 && length < 0.002 ? "microsecond" : undefined;
  return precision === "instant" && unit !== undefined
    ? `${two(hour)}:${two(minute)}:${two(second)}.${fractionOf(min, unit) ?? ""}`
    : undefined;
}

function offsetText(zone: string): string {
  return zone === "UTC" ? "Z" : /^[+-]/.test(zone) ? zone : "";
}

function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${digits.length > 4 ? "Y" : ""}${year < 0 ? "-" : ""}${digits}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
