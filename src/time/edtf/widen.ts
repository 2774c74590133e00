import { DAY_MS, daysInMonth, utcOfDay, wallOfUtc } from "../calendar.ts";
import { expectObject, inspect } from "../../base/expect.ts";
import type { Bound, Component } from "../fuzzy.ts";
import { yearsOf } from "./bounds.ts";
import { groupMonths } from "./groups.ts";
import type { DateNode } from "./tree.ts";

/**
 * By how many units a qualified date reaches further on each side, which ISO 8601-2 leaves to its reader. The unit is
 * the finest component that the first qualifier applies to: "1984~" widens by years, "2004-06~-11" by months, "198X~" by
 * decades, "2001-21~" by seasons.
 */
export interface Widening {
  /** For `~` and `%`. @default 0 */
  readonly approximate?: number;
  /** For `?` and `%`; of `%` the larger of the two counts. @default 0 */
  readonly uncertain?: number;
}

/** Refuses what is no number of units. */
export function checkWidening(widening: Widening): void {
  expectObject(widening, [], {
    name: "options.widen",
    where: "parseEdtf",
    such: "an object such as { approximate: 1 }",
  });
  for (const name of ["approximate", "uncertain"] as const) {
    const units: unknown = widening[name] ?? 0;
    if (!Number.isInteger(units) || Number(units) < 0)
      throw new RangeError(
        `options.widen.${name} is ${inspect(units)} in parseEdtf; use a whole number of units, 0 or more`,
      );
  }
}

/** The bound of a date, as far as its qualifiers widen it. */
export function widened(
  bound: Bound,
  {
    node,
    text,
    widen: { approximate = 0, uncertain = 0 },
  }: { readonly node: DateNode; readonly text: string; readonly widen: Widening },
): Bound {
  const { component, marks } = firstQualified(node);
  const units = Math.max(/[~%]/.test(marks) ? approximate : 0, /[?%]/.test(marks) ? uncertain : 0);
  if (units === 0) return bound;
  const unit = unitOf(component, { node, text });
  // A group that reaches past itself is no longer that season or quarter.
  const { group: _group, ...rest } = bound;
  return { ...rest, min: earlier(bound.min, { unit, units }), max: later(bound.max, { unit, units }) };
}

/** The first run of qualified components: its finest, and the qualifier of that. */
function firstQualified({ qualifiers }: DateNode): { readonly component: Component; readonly marks: string } {
  const components = Object.keys(qualifiers) as Component[];
  const marks = components.map((component) => qualifiers[component] ?? "");
  const first = marks.findIndex((mark) => mark !== "");
  const bare = marks.findIndex((mark, i) => i > first && mark === "");
  const run = marks.slice(Math.max(first, 0), bare === -1 ? marks.length : bare);
  return { component: components[first + run.length - 1] ?? "year", marks: run.join("") };
}

type Unit = { readonly months: number } | { readonly days: number };

interface Shift {
  readonly unit: Unit;
  readonly units: number;
}

/** The unit of a component: where its digits are not known, that of the component before it. */
function unitOf(component: Component, { node, text }: { readonly node: DateNode; readonly text: string }): Unit {
  const { month = "XX", day = "XX" } = node;
  if (component === "day" && !day.includes("X")) return { days: 1 };
  if (component !== "year" && !month.includes("X"))
    return { months: groupMonths({ code: Number(month), seasons: "north" })?.count ?? 1 };
  const [first, last] = yearsOf({ node, text });
  return { months: 12 * (last - first + 1) };
}

/** So many units before a border; where that month is too short for the day, its last day. */
function earlier(ms: number, { unit, units }: Shift): number {
  if ("days" in unit) return ms - units * unit.days * DAY_MS;
  const { year, month, day } = wallOfUtc(ms);
  const first = wallOfUtc(utcOfDay({ year, month: month - units * unit.months, day: 1 }));
  return utcOfDay({ ...first, day: Math.min(day, daysInMonth(first)) });
}

function later(ms: number, { unit, units }: Shift): number {
  if ("days" in unit) return ms + units * unit.days * DAY_MS;
  const { year, month, day } = wallOfUtc(ms);
  return utcOfDay({ year, month: month + units * unit.months, day });
}
