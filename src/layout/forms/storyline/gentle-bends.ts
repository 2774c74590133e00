import type { Px } from "../../../base/units.ts";
import type { Box, Point } from "../../geometry.ts";
import { gentle } from "./place.ts";
import { stretch, type LinePoint } from "./behind.ts";

/** A line's points, of which those where it meets others are fixed. */
export interface BendingLine {
  readonly points: readonly LinePoint[];
  readonly fixed: readonly boolean[];
}

/** Two points are level. */
const isLevel = (a: LinePoint, b: LinePoint): boolean => Math.abs(a.y - b.y) < 0.5;
/** What a line that is moved keeps from what is no line, and from another line that it does not cross. */
const clear: Px = 4;
const apart: Px = 14;
/** How finely a bend is compared with what is near it. */
const steps = 32;

/**
 * The lines' points with longer bends where a line runs level before or behind a steep one and nothing is in the way: a
 * line then crosses nothing that it did not cross. A line never leaves the place of a meeting.
 */
export function gentleBends(
  lines: readonly BendingLine[],
  { obstacles, rule }: { readonly obstacles: readonly Box[]; readonly rule: Px | null },
): readonly (readonly LinePoint[])[] {
  const found = lines.map(({ points }) => points);
  const ways = found.map(wayOf);
  lines.forEach(({ fixed }, line) => {
    for (let k = 0; k + 1 < fixed.length; k += 1) {
      const points = found[line] ?? [];
      const others = ways.filter((_, other) => other !== line);
      const longer = candidates({ points, fixed, at: k, rule }).find((one) =>
        isClear({ from: ways[line] ?? [], to: wayOf(one.points), over: one.over, obstacles, others }),
      );
      if (longer === undefined) continue;
      found[line] = longer.points;
      ways[line] = wayOf(longer.points);
    }
  });
  return found;
}

interface Candidate {
  readonly points: readonly LinePoint[];
  /** The stretch that differs. */
  readonly over: readonly [Px, Px];
}

/** The ways to make the bend behind a point longer, the gentlest first. */
function candidates({
  points,
  fixed,
  at,
  rule,
}: {
  readonly points: readonly LinePoint[];
  readonly fixed: readonly boolean[];
  readonly at: number;
  readonly rule: Px | null;
}): readonly Candidate[] {
  const [from, to] = [points[at], points[at + 1]];
  if (from === undefined || to === undefined || isLevel(from, to)) return [];
  const [leave, enter] = [from.x + from.half, to.x - to.half];
  const missing = Math.abs(from.y - to.y) / gentle - (enter - leave);
  if (missing <= 1) return [];
  const side = (start: number, step: -1 | 1): number => {
    let end = start;
    for (let k = start; fixed[k] === false; k += step) {
      const [here, next] = [points[k], points[k + step]];
      if (here === undefined || next === undefined || !isLevel(here, next)) break;
      end = k + step;
    }
    return end;
  };
  const [first, last] = [side(at, -1), side(at + 1, 1)];
  const [before, behind] = [points[first] ?? from, points[last] ?? to];
  // A line is dotted from the dateline on: a bend stays on its side of it.
  const least = rule !== null && leave > rule ? Math.max(rule, before.x) : before.x;
  const most = rule !== null && enter < rule ? Math.min(rule, behind.x) : behind.x;
  const roomBefore = first === at ? 0 : Math.max(0, leave - least - before.half);
  const roomBehind = last === at + 1 ? 0 : Math.max(0, most - behind.half - enter);
  return [1, 0.75, 0.5, 0.25].flatMap((share) => {
    const whole = missing * share;
    const half = whole / 2;
    const even = Math.min(roomBefore, Math.max(half, whole - roomBehind));
    return [
      [even, Math.min(roomBehind, whole - even)],
      [0, Math.min(roomBehind, whole)],
      [Math.min(roomBefore, whole), 0],
    ]
      .filter(([a = 0, b = 0]) => a + b > 2)
      .map(([a = 0, b = 0]): Candidate => {
        const [x0, x1] = [leave - a, enter + b];
        return {
          over: [x0, x1],
          points: points.map((point, k) =>
            k > first && k <= at && point.x + point.half > x0
              ? { ...point, x: Math.min(point.x, x0), half: 0 }
              : k > at && k < last && point.x - point.half < x1
                ? { ...point, x: Math.max(point.x, x1), half: 0 }
                : point,
          ),
        };
      });
  });
}

const wayOf = (points: readonly LinePoint[]): readonly Point[] =>
  points.length === 1
    ? points.map(({ x, y }): Point => [x, y])
    : points.slice(1).flatMap((to, k) => stretch(points[k] ?? to, to));

/** A way's height at a place; undefined before its beginning and behind its end. */
function heightAt(way: readonly Point[], x: Px): Px | undefined {
  let [low, high] = [0, way.length - 1];
  const [first, last] = [way[low], way[high]];
  if (first === undefined || last === undefined || x < first[0] || x > last[0]) return undefined;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((way[middle]?.[0] ?? 0) <= x) low = middle;
    else high = middle;
  }
  const [a, b] = [way[low] ?? first, way[high] ?? last];
  return b[0] - a[0] < 1e-6 ? b[1] : a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0]);
}

function isClear({
  from,
  to,
  over: [x0, x1],
  obstacles,
  others,
}: {
  readonly from: readonly Point[];
  readonly to: readonly Point[];
  readonly over: readonly [Px, Px];
  readonly obstacles: readonly Box[];
  readonly others: readonly (readonly Point[])[];
}): boolean {
  const xs = Array.from({ length: steps + 1 }, (_, k) => x0 + ((x1 - x0) * k) / steps);
  const [was, is] = [from, to].map((way) => xs.map((x) => heightAt(way, x) ?? NaN));
  if (was === undefined || is === undefined) return false;
  const hits = (heights: readonly Px[], { x, y, width, height }: Box): boolean =>
    heights.some((at, k) => {
      const [left, right] = [xs[k] ?? x0, xs[k + 1] ?? x1];
      const next = heights[k + 1] ?? at;
      return (
        right > x - clear &&
        left < x + width + clear &&
        Math.max(at, next) > y - clear &&
        Math.min(at, next) < y + height + clear
      );
    });
  if (obstacles.some((box) => hits(is, box) && !hits(was, box))) return false;
  return others.every((other) => {
    const gaps = [was, is].map((heights) =>
      heights.flatMap((y, k) => {
        const passed = heightAt(other, xs[k] ?? x0);
        return passed === undefined ? [] : [y - passed];
      }),
    );
    const [before = [], after = []] = gaps;
    const crossed = crossingsOf(before);
    if (crossingsOf(after) > crossed) return false;
    const tight = (list: readonly Px[]): number => list.filter((gap) => Math.abs(gap) < apart).length;
    return tight(after) <= tight(before) + (crossed > 0 ? 3 : 0);
  });
}

const crossingsOf = (gaps: readonly Px[]): number =>
  gaps.slice(1).filter((gap, k) => gap > 0 !== (gaps[k] ?? gap) > 0).length;
