import { bisectLeft, bisectRight } from "d3-array";
import type { Px } from "../../base/units.ts";
import type { Obstacle, Obstacles } from "./obstacles.ts";

/** A straight piece of a line that is drawn already; `x0 ≤ x1`, `y0 ≤ y1`. */
export interface Segment {
  readonly x0: Px;
  readonly x1: Px;
  readonly y0: Px;
  readonly y1: Px;
}

/** How far apart two lines in one channel run at least. */
export const track: Px = 5;

const sidewaysPixel = 1;
/** A pixel beside another line, nearer than a track. */
const beside = 5;
/** Over another line. */
const across = 4;
const acrossDateline = 40;
/** A pixel on the ground of what was still to come, for a line between what is past. */
const toCome = 4;
const alongHair = 0.6;

/** What each step of a line costs. */
export interface RouteCost {
  /** From a level down to the next, in a column. */
  readonly upright: (level: number, column: number) => number;
  /** At a level, from a column to the next on its right. */
  readonly sideways: (level: number, column: number) => number;
}

interface StepCosts {
  readonly xs: readonly Px[];
  readonly ys: readonly Px[];
  readonly down: Float64Array;
  readonly over: Float64Array;
}

/** What each step costs between columns `xs` and levels `ys`. `future` is where the bodies themselves end. */
export function routeCost({
  xs,
  ys,
  obstacles,
  taken,
  future,
}: {
  readonly xs: readonly Px[];
  readonly ys: readonly Px[];
  readonly obstacles: Obstacles;
  readonly taken: readonly Segment[];
  readonly future: Px;
}): RouteCost {
  const n = xs.length;
  const costs: StepCosts = { xs, ys, down: new Float64Array(ys.length * n), over: new Float64Array(ys.length * n) };
  addGround(costs, obstacles, future);
  for (const obstacle of obstacles.list) addObstacle(costs, obstacle);
  for (const segment of taken) (segment.x0 === segment.x1 ? addUpright : addLevel)(costs, segment);
  return {
    upright: (level, column) => costs.down[level * n + column] ?? Infinity,
    sideways: (level, column) => costs.over[level * n + column] ?? Infinity,
  };
}

/** The part of `from`–`to` that lies in `a`–`b`. */
const shared = (from: number, to: number, a: number, b: number): number =>
  Math.max(0, Math.min(to, b) - Math.max(from, a));

function addGround({ xs, ys, down, over }: StepCosts, { dateline, hairs }: Obstacles, future: Px): void {
  const n = xs.length;
  ys.forEach((y, level) => {
    const perPixel = sidewaysPixel + (hairs.some((hair) => Math.abs(hair - y) < 3) ? alongHair : 0);
    const tall = (ys[level + 1] ?? y) - y;
    for (let k = 0; k < n; k += 1) {
      const [x, next] = [xs[k] ?? 0, xs[k + 1] ?? Infinity];
      over[level * n + k] =
        (next - x) * perPixel + (dateline !== null && x < dateline && next >= dateline ? acrossDateline : 0);
      if (dateline === null) continue;
      down[level * n + k] =
        (Math.abs(x - dateline) < track ? tall * beside : 0) +
        (x > dateline && future <= dateline + 1 ? tall * toCome : 0);
    }
  });
}

/** An obstacle is paid for where a line passes its middle, or runs along inside it: once, however many levels there are. */
function addObstacle({ xs, ys, down, over }: StepCosts, { box, through, along, air: [airX, airY] }: Obstacle): void {
  const n = xs.length;
  const [left, right] = [box.x - airX, box.x + box.width + airX];
  const [first, after] = [bisectRight(xs, left), bisectLeft(xs, right)];
  const middle = bisectRight(ys, box.y + box.height / 2) - 1;
  if (middle >= 0 && middle < ys.length - 1)
    for (let k = first; k < after; k += 1) down[middle * n + k] = (down[middle * n + k] ?? 0) + through;
  const last = bisectLeft(ys, box.y + box.height + airY);
  for (let level = bisectRight(ys, box.y - airY); level < last; level += 1) {
    for (let k = Math.max(0, first - 1); k < after && k < n - 1; k += 1) {
      over[level * n + k] = (over[level * n + k] ?? 0) + shared(xs[k] ?? 0, xs[k + 1] ?? 0, left, right) * along;
    }
  }
}

function addUpright({ xs, ys, down, over }: StepCosts, { x0: x, y0, y1 }: Segment): void {
  const n = xs.length;
  const [first, after] = [bisectRight(xs, x - track + 0.01), bisectLeft(xs, x + track - 0.01)];
  const crossed = bisectLeft(xs, x) - 1;
  for (let level = Math.max(0, bisectRight(ys, y0) - 1); level < ys.length && (ys[level] ?? 0) < y1; level += 1) {
    const y = ys[level] ?? 0;
    const run = shared(y, ys[level + 1] ?? y, y0 - 2, y1 + 2) * beside;
    for (let k = first; k < after; k += 1) down[level * n + k] = (down[level * n + k] ?? 0) + run;
    if (crossed >= 0 && y > y0) over[level * n + crossed] = (over[level * n + crossed] ?? 0) + across;
  }
}

function addLevel({ xs, ys, down, over }: StepCosts, { x0, x1, y0: y }: Segment): void {
  const n = xs.length;
  const [first, after] = [bisectRight(xs, x0), bisectLeft(xs, x1)];
  const band = bisectRight(ys, y) - 1;
  if (band >= 0) for (let k = first; k < after; k += 1) down[band * n + k] = (down[band * n + k] ?? 0) + across;
  const last = bisectLeft(ys, y + track - 0.01);
  for (let level = bisectRight(ys, y - track + 0.01); level < last; level += 1) {
    for (let k = Math.max(0, first - 1); k < after && k < n - 1; k += 1)
      over[level * n + k] = (over[level * n + k] ?? 0) + shared(xs[k] ?? 0, xs[k + 1] ?? 0, x0 - 2, x1 + 2) * beside;
  }
}
