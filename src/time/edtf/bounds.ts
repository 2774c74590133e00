import { type CivilDay, daysInMonth, FARTHEST_YEAR, isLeapYear, utcOfDay } from "../calendar.ts";
import type { Bound, Component, Precision } from "../fuzzy.ts";
import { extremes, fits, fitting } from "./digits.ts";
import { groupMonths, type SeasonConvention } from "./groups.ts";
import { fault } from "./scanner.ts";
import type { DateNode } from "./tree.ts";

/** Input for computing a date's bounds. */
export interface DateReading {
  readonly node: DateNode;
  /** The whole text, for the error's sentence. */
  readonly text: string;
  readonly seasons: SeasonConvention;
}

/**
 * The bound of a date on the UTC grid: from the first to the last day that its digits allow. Dates that do not exist are
 * refused, never rolled over.
 */
export function boundOfDate({ node, text, seasons }: DateReading): Bound {
  const years = yearsOf({ node, text });
  const marks = marksOf(node);
  const { month, day } = node;
  if (month === undefined)
    return { ...between(years, { year: years[1] + 1, month: 1, day: 1 }), precision: precisionOfYear(years), ...marks };
  if (!month.includes("X") && Number(month) > 12)
    return { ...groupBound({ node, text, seasons, years, code: Number(month) }), ...marks };
  const months = fitting({ pattern: month, from: 1, to: 12 });
  if (months.length === 0)
    refuse({ node, text, expected: "a month from 01 to 12, or a group from 21 to 41", quote: month });
  const firstMonth = months[0] ?? 1;
  const lastMonth = months.at(-1) ?? 12;
  const coarse = years[0] === years[1] ? (months.length === 1 ? "month" : "year") : precisionOfYear(years);
  if (day === undefined) {
    const range = {
      min: utcOfDay({ year: years[0], month: firstMonth, day: 1 }),
      max: utcOfDay({ year: years[1], month: lastMonth + 1, day: 1 }),
    };
    return { ...range, precision: coarse, ...marks };
  }
  const first = edgeDay({ node, text, years, months, day, from: "first" });
  const last = edgeDay({ node, text, years, months, day, from: "last" });
  const whole = coarse === "month" && !day.includes("X");
  return {
    ...between([first.year, last.year], { ...last, day: last.day + 1 }, first),
    precision: whole ? "day" : coarse,
    ...marks,
  };
}

type Years = readonly [first: number, last: number];

/** The first and the last year that the digits of a date allow. */
export function yearsOf({ node, text }: Omit<DateReading, "seasons">): Years {
  const { year, negative, significant, at } = node;
  if (negative && Number(year) === 0) return fault({ text, position: at, expected: 'a year other than 0 after "-"' });
  const blurred = significant === undefined ? year : year.slice(0, significant).padEnd(year.length, "X");
  const [least, most] = extremes(blurred);
  if (most > FARTHEST_YEAR) return fault({ text, position: at, expected: "a year not farther than 10^12" });
  return negative ? [-most, least === 0 ? 0 : -least] : [least, most];
}

function precisionOfYear([first, last]: Years): Precision {
  const count = last - first + 1;
  return count === 1 ? "year" : count === 10 ? "decade" : count === 100 ? "century" : "era";
}

function between(
  [firstYear]: Years,
  after: CivilDay,
  first?: CivilDay,
): { readonly min: number; readonly max: number } {
  return { min: utcOfDay(first ?? { year: firstYear, month: 1, day: 1 }), max: utcOfDay(after) };
}

function groupBound({
  node,
  text,
  seasons,
  years,
  code,
}: DateReading & { readonly years: Years; readonly code: number }): Omit<Bound, "part"> {
  const group = groupMonths({ code, seasons });
  if (group === undefined)
    return refuse({ node, text, expected: "a month from 01 to 12, or a group from 21 to 41", quote: node.month ?? "" });
  if (node.day !== undefined)
    return refuse({ node, text, expected: "no day after a season, quarter or other group", quote: node.day });
  const min = utcOfDay({ year: years[0], month: group.first, day: 1 });
  const max = utcOfDay({ year: years[1], month: group.first + group.count, day: 1 });
  return years[0] === years[1]
    ? { min, max, precision: group.precision, group: seasons === "south" && code <= 24 ? code + 8 : code }
    : { min, max, precision: precisionOfYear(years) };
}

interface EdgeSearch extends Omit<DateReading, "seasons"> {
  readonly years: Years;
  readonly months: readonly number[];
  readonly day: string;
  readonly from: "first" | "last";
}

/** The first or the last day that exists among those the digits allow. */
function edgeDay({ node, text, years, months, day, from }: EdgeSearch): CivilDay {
  const days = fitting({ pattern: day, from: 1, to: 31 });
  const ordered = <T>(list: readonly T[]): readonly T[] => (from === "first" ? list : [...list].reverse());
  const step = from === "first" ? 1 : -1;
  const [start, end] = from === "first" ? years : [years[1], years[0]];
  // Only 29 February depends on the year: one leap year and one other tell whether it is worth looking on.
  const possible = months.some((month) => days.some((one) => one <= daysInMonth({ year: 2000, month })));
  for (let year = start; possible && (end - year) * step >= 0; year += step) {
    if (!yearFits(node, Math.abs(year))) continue;
    for (const month of ordered(months)) {
      const found = ordered(days).find((one) => one <= daysInMonth({ year, month }));
      if (found !== undefined) return { year, month, day: found };
    }
  }
  const leap = day === "29" && months.length === 1 && months[0] === 2 && years[0] === years[1] && !isLeapYear(years[0]);
  const where =
    months.length === 1 && years[0] === years[1]
      ? ` that ${node.negative ? "-" : ""}${node.year}-${node.month ?? ""} has${leap ? " (it is no leap year)" : ""}`
      : " that exists";
  return refuse({ node, text, expected: `a day${where}`, quote: day });
}

function yearFits(node: DateNode, magnitude: number): boolean {
  return node.year.includes("X") ? fits(magnitude, node.year) : true;
}

function refuse({
  node,
  text,
  expected,
  quote,
}: {
  readonly node: DateNode;
  readonly text: string;
  readonly expected: string;
  readonly quote: string;
}): never {
  const position = text.indexOf(quote, node.at + node.year.length);
  return fault({ text, position: Math.max(position, node.at), expected });
}

function marksOf({ qualifiers }: DateNode): Pick<Bound, "approximate" | "uncertain" | "qualified"> {
  const components = Object.keys(qualifiers) as Component[];
  const marked = components.filter((component) => (qualifiers[component] ?? "") !== "");
  const all = marked.map((component) => qualifiers[component] ?? "").join("");
  return {
    ...(/[~%]/.test(all) ? { approximate: true } : {}),
    ...(/[?%]/.test(all) ? { uncertain: true } : {}),
    ...(marked.length > 0 && marked.length < components.length ? { qualified: marked } : {}),
  };
}
