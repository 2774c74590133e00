import { bisectLeft } from "d3-array";
import type { EpochMs, Px } from "../../../base/units.ts";
import type { AxisBreaks, Span } from "../../axis-breaks.ts";
import type { Need } from "./need.ts";

/** A scale that gives each stretch of time about the room that its labels need. */
export interface Fitted {
  readonly breaks: AxisBreaks;
  /** From the first point of time to the last. */
  readonly height: Px;
  /** What is needed before the first point, and after the last. */
  readonly above: Px;
  readonly below: Px;
}

/** Two points of time that differ are at least this far from each other. */
const least: Px = 8;
/** What one more change of scale must save: as much as this many labels that are their own height away from their bodies. */
const worth = 2.5;
/** No stretch is drawn this many times larger than all would be at one scale. */
const largest = 100;
/** Scales closer than this are one: nobody would see the change. */
const alike = 1.7;

/** How far each point of time wants to be from the first, and how much that matters. */
interface Course {
  readonly at: readonly EpochMs[];
  readonly wanted: readonly Px[];
  readonly weight: readonly number[];
}

/**
 * The piecewise linear scale that follows the needs with few changes: least squares plus a price for each change, by
 * dynamic programming over where the changes are.
 */
export function fitScale({
  edges,
  needs,
  pinned,
  linear,
}: {
  readonly edges: readonly EpochMs[];
  readonly needs: readonly Need[];
  /** A point of time that should be just where the needs put it. */ readonly pinned: EpochMs | null;
  readonly linear: boolean;
}): Fitted {
  const at = [...new Set([...edges, ...needs.map((need) => need.at)])].sort((a, b) => a - b);
  const before = at.map(() => 0);
  const after = at.map(() => 0);
  const weight = at.map((time): number => (time === pinned ? 25 : 0.3));
  for (const need of needs) {
    const k = bisectLeft(at, need.at);
    const side = need.side === "before" ? before : after;
    side[k] = (side[k] ?? 0) + need.height;
    weight[k] = (weight[k] ?? 0) + 1;
  }
  const length = (at.at(-1) ?? 1) - (at[0] ?? 0);
  const all = needs.reduce((sum, { height }) => sum + height, 0);
  const wanted: Px[] = [0];
  // What a short stretch would have to be drawn too large for is below it.
  let owed = 0;
  at.slice(1).forEach((time, k) => {
    const asked = owed + (after[k] ?? 0) + (before[k + 1] ?? 0);
    const given = Math.max(
      least,
      time === pinned ? asked : Math.min(asked, (largest * all * (time - (at[k] ?? 0))) / length),
    );
    owed = Math.max(0, asked - given);
    wanted.push((wanted[k] ?? 0) + given);
  });
  const course = { at, wanted, weight };
  const tall = all / Math.max(1, needs.length);
  const ends = linear ? [0, at.length - 1] : merged(course, bends(course, worth * tall * tall));
  return {
    breaks: foldOf(course, ends),
    height: wanted.at(-1) ?? 0,
    above: before[0] ?? 0,
    below: owed + (after.at(-1) ?? 0),
  };
}

/** The points where the best course changes its scale, first and last included. */
function bends({ at, wanted, weight }: Course, price: number): readonly number[] {
  const last = at.length - 1;
  const [origin, length] = [at[0] ?? 0, (at[last] ?? 1) - (at[0] ?? 0)];
  const t = at.map((time) => (time - origin) / length);
  const sums = (value: (k: number) => number): readonly number[] => {
    const all = [0];
    at.forEach((_, k) => all.push((all[k] ?? 0) + (weight[k] ?? 0) * value(k)));
    return all;
  };
  const [y, x] = [(k: number): number => wanted[k] ?? 0, (k: number): number => t[k] ?? 0];
  const [w, wy, wx, wyy, wxx, wxy] = [
    sums(() => 1),
    sums(y),
    sums(x),
    sums((k) => y(k) ** 2),
    sums((k) => x(k) ** 2),
    sums((k) => x(k) * y(k)),
  ];
  const between = (all: readonly number[], a: number, b: number): number => (all[b] ?? 0) - (all[a + 1] ?? 0);
  // What a straight course from a to b costs the points between them: the sum of w (y − c − m x)², multiplied out.
  const cost = (a: number, b: number): number => {
    const m = (y(b) - y(a)) / (x(b) - x(a));
    const c = y(a) - m * x(a);
    const sum = (all: readonly number[]): number => between(all, a, b);
    return Math.max(
      0,
      sum(wyy) - 2 * c * sum(wy) - 2 * m * sum(wxy) + c * c * sum(w) + 2 * c * m * sum(wx) + m * m * sum(wxx),
    );
  };
  const best = [0];
  const from = [0];
  for (let b = 1; b <= last; b += 1) {
    best[b] = Infinity;
    for (let a = 0; a < b; a += 1) {
      const total = (best[a] ?? 0) + price + cost(a, b);
      if (total >= (best[b] ?? 0)) continue;
      best[b] = total;
      from[b] = a;
    }
  }
  const found = [last];
  for (let at = last; at > 0; at = from[at] ?? 0) found.unshift(from[at] ?? 0);
  return found;
}

const scaleOf = ({ at, wanted }: Course, a: number, b: number): number =>
  ((wanted[b] ?? 0) - (wanted[a] ?? 0)) / ((at[b] ?? 1) - (at[a] ?? 0));

/** Joins neighbouring stretches whose scales are alike, the most alike first. */
function merged(course: Course, ends: readonly number[]): readonly number[] {
  const left = [...ends];
  for (;;) {
    let [found, ratio] = [-1, alike];
    for (let k = 1; k < left.length - 1; k += 1) {
      const [a, b] = [scaleOf(course, left[k - 1] ?? 0, left[k] ?? 0), scaleOf(course, left[k] ?? 0, left[k + 1] ?? 0)];
      const own = Math.max(a / b, b / a);
      if (own < ratio) [found, ratio] = [k, own];
    }
    if (found === -1) return left;
    left.splice(found, 1);
  }
}

function foldOf(course: Course, ends: readonly number[]): AxisBreaks {
  const { at, wanted } = course;
  const scales = ends.slice(1).map((end, k) => scaleOf(course, ends[k] ?? 0, end));
  const greatest = Math.max(...scales);
  const spans = scales.map((scale, k): Span => ({
    from: at[ends[k] ?? 0] ?? 0,
    to: at[ends[k + 1] ?? 0] ?? 0,
    times: rounded(greatest / scale),
  }));
  const whole = wanted.at(-1) ?? 1;
  return { spans, shares: ends.map((end) => (wanted[end] ?? 0) / whole), compressed: spans.length > 1 };
}

/** A number that is only to be said: two figures are enough. */
function rounded(times: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(times)) - 1);
  return Math.max(1, Math.round(times / step) * step);
}
