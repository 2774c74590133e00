import { utcOfDay, utcOfWall, type Wall } from "../calendar.ts";
import type { Bound, FuzzyTime, Precision } from "../fuzzy.ts";
import { zoneClock } from "../zone.ts";
import { boundOfDate } from "./bounds.ts";
import type { SeasonConvention } from "./groups.ts";
import { fault } from "./scanner.ts";
import type { DateNode, MomentNode, PointNode } from "./tree.ts";
import { widened, type Widening } from "./widen.ts";
import { writeTree } from "./write.ts";

/** Input for computing the points of a tree. */
export interface Reading {
  readonly text: string;
  readonly zone: string;
  readonly seasons: SeasonConvention;
  readonly widen: Widening;
}

/** The fuzzy time of one date or date-time: both edges are the same bound. */
export function timeOfPoint(node: PointNode, reading: Reading): FuzzyTime {
  return node.kind === "date" ? timeOfDate(node, reading) : timeOfMoment(node, reading);
}

function timeOfDate(node: DateNode, { text, seasons, widen }: Reading): FuzzyTime {
  const bound = widened(boundOfDate({ node, text, seasons }), { node, text, widen });
  return { start: bound, end: bound, zone: "floating", edtf: writeTree(node) };
}

function timeOfMoment(node: MomentNode, { text, zone, seasons }: Reading): FuzzyTime {
  const own = node.offset === "Z" ? "UTC" : (node.offset ?? zone);
  const day = boundOfDate({ node: node.date, text, seasons });
  const [year, month, date] = [yearNumber(node.date), Number(node.date.month), Number(node.date.day)];
  const wall: Wall = {
    year,
    month,
    day: date,
    hour: node.hour,
    minute: node.minute ?? 0,
    second: node.second ?? 0,
    millisecond: Number(node.fraction ?? 0) / (node.fraction?.length === 6 ? 1000 : 1),
  };
  const { length, precision } = unitOf(node);
  const found =
    own === "floating"
      ? { instant: day.min + utcOfWall(wall) - utcOfDay(wall), kind: "exact" as const }
      : zoneClock(own).instantOf(wall);
  if (found.kind === "gap")
    fault({
      text,
      position: node.at,
      expected: `a time that the clocks of ${own} showed (they were put forward over this one)`,
    });
  const at = (min: number): FuzzyTime => {
    const bound: Bound = { min, max: min + length, precision };
    return { start: bound, end: bound, zone: own, edtf: writeTree(node) };
  };
  const later = "later" in found ? found.later : undefined;
  return later === undefined ? at(found.instant) : { ...at(found.instant), alternatives: [at(later)] };
}

function yearNumber({ year, negative }: DateNode): number {
  return negative ? -Number(year) : Number(year);
}

function unitOf(node: MomentNode): { readonly length: number; readonly precision: Precision } {
  if (node.fraction !== undefined) return { length: node.fraction.length === 6 ? 0.001 : 1, precision: "instant" };
  if (node.second !== undefined) return { length: 1000, precision: "second" };
  return node.minute === undefined ? { length: 3_600_000, precision: "hour" } : { length: 60_000, precision: "minute" };
}
