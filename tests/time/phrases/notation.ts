import { wallOfUtc } from "../../../src/time/calendar.ts";
import type { Bound, Edge, FuzzyTime } from "../../../src/time/fuzzy.ts";
import { zoneClock } from "../../../src/time/zone.ts";

/**
 * A time in one line, for tables of tests: each edge as its first day and the first day after it, a point once, a span
 * with "/" between its edges.
 *
 * `2022-01-01>2022-01-11 month START` early January; `2021-12-21>2022-01-01 month END / open`;
 * `unknown / 2022-02-11>2022-02-21 month MID ON_OR_BEFORE`; a time of day `2022-01-21T14:00>2022-01-21T14:01 minute`.
 * Members stand in braces: `one-of{2022-01-10>2022-01-11 day; 2022-01-11>2022-01-12 day}`. Alternatives are not told;
 * `tell` each by itself.
 */
export function tell(time: FuzzyTime | null): string {
  if (time === null) return "nothing";
  const { start, end, relation, members, zone } = time;
  if (members !== undefined) return `${members.kind}{${members.times.map(tell).join("; ")}}`;
  const edges =
    start === end || (typeof start !== "string" && typeof end !== "string" && edge(start, zone) === edge(end, zone))
      ? edge(start, zone)
      : `${edge(start, zone)} / ${edge(end, zone)}`;
  return relation === undefined ? edges : `${edges} ${relation}`;
}

function edge(of: Edge, zone: string): string {
  if (typeof of === "string") return of;
  const { min, max, precision, part, approximate, uncertain }: Bound = of;
  const marks = [precision, part, approximate === true ? "~" : undefined, uncertain === true ? "?" : undefined];
  return `${moment(min, zone)}>${moment(max, zone)} ${marks.filter((mark) => mark !== undefined).join(" ")}`;
}

function moment(ms: number, zone: string): string {
  const { year, month, day, hour, minute, second } = zone === "floating" ? wallOfUtc(ms) : zoneClock(zone).wallAt(ms);
  const two = (number: number): string => String(number).padStart(2, "0");
  const date = `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}-${two(month)}-${two(day)}`;
  if (hour + minute + second === 0) return date;
  return `${date}T${two(hour)}:${two(minute)}${second === 0 ? "" : `:${two(second)}`}`;
}
