import type { Px } from "../../base/units.ts";
import type { Box, Point } from "../geometry.ts";
import { columns, levels, spanOf } from "./grid.ts";
import type { Port, PortStretch } from "./port.ts";
import { routeCost, type RouteCost, type Segment } from "./route-cost.ts";
import type { Obstacles } from "./obstacles.ts";

/** A line from one body down to another: upright and sideways by turns. */
export interface Route {
  readonly points: readonly Point[];
  readonly cost: number;
}

/** How far beside its bodies a line looks for a way: one that runs far off says something of a time that is not meant. */
const reach: Px = 48;
/** Two corners. */
const jog = 70;
/** To leave a body at its side rather than up or down. */
const offBody = 150;
const offPreferred = 0.06;
/** Room for an arrow between a body's side and the first corner. */
const leastSide: Px = 9;

/**
 * The cheapest line from one body down to another, by dynamic programming: level by level, at each of which it may go
 * sideways. Every column and level that keeps just clear of an obstacle is tried. A straight line that is interrupted
 * behind a label is often easier to follow than one that turns round it: each has its price.
 */
export function findRoute({
  from,
  to,
  prefer,
  ...given
}: {
  readonly from: Port;
  readonly to: Port;
  readonly prefer: Px;
  readonly obstacles: Obstacles;
  readonly taken: readonly Segment[];
}): Route {
  const { obstacles, taken } = within(given, { from, to, reach });
  const grid = {
    xs: columns({ from, to, prefer, obstacles, taken, reach }),
    ys: levels({ from, to, obstacles, taken }),
  };
  const { xs, ys } = grid;
  const n = xs.length;
  const price = routeCost({ ...grid, obstacles, taken, future: Math.max(...from.stretches.map((one) => one.to)) });
  const came = new Int32Array(ys.length * n);
  let cost = ended({ port: from, level: 0, xs, price, prefer });
  for (let level = 0; level < ys.length; level += 1) {
    const before = cost;
    cost = Float64Array.from(before);
    for (let k = 0; k < n; k += 1) came[level * n + k] = k;
    if (level > 0 && level < ys.length - 1) swept({ before, cost, came, level, price });
    if (level < ys.length - 1) for (let k = 0; k < n; k += 1) cost[k] = (cost[k] ?? 0) + price.upright(level, k);
  }
  const last = ended({ port: to, level: ys.length - 1, xs, price, prefer });
  let best = 0;
  for (let k = 0; k < n; k += 1) if (sum(cost, last, k) < sum(cost, last, best)) best = k;
  return { points: pointsOf({ xs, ys, came, best, from, to }), cost: sum(cost, last, best) };
}

/** What lies between two bodies and not too far beside them. */
function within(
  { obstacles, taken }: { readonly obstacles: Obstacles; readonly taken: readonly Segment[] },
  { from, to, reach }: { readonly from: Port; readonly to: Port; readonly reach: Px },
): { readonly obstacles: Obstacles; readonly taken: readonly Segment[] } {
  const [x0, x1] = spanOf({ from, to, reach });
  const isIn = ({ x, y, width, height }: Box): boolean =>
    x < x1 && x + width > x0 && y < to.middle && y + height > from.middle;
  return {
    obstacles: { ...obstacles, list: obstacles.list.filter(({ box }) => isIn(box)) },
    taken: taken.filter((one) => one.x0 < x1 && one.x1 > x0 && one.y0 < to.middle && one.y1 > from.middle),
  };
}

const sum = (a: Float64Array, b: Float64Array, k: number): number => (a[k] ?? Infinity) + (b[k] ?? Infinity);

const holds =
  (x: Px) =>
  ({ from, to }: PortStretch): boolean =>
    x >= from - 0.01 && x <= to + 0.01;

/** What it costs to leave, or to reach, a body in each column: nothing over its stretch, more beside it, elsewhere it cannot be. */
function ended({
  port,
  level,
  xs,
  price,
  prefer,
}: {
  readonly port: Port;
  readonly level: number;
  readonly xs: readonly Px[];
  readonly price: RouteCost;
  readonly prefer: Px;
}): Float64Array {
  const cost = new Float64Array(xs.length).fill(Infinity);
  xs.forEach((x, k) => {
    if (port.stretches.some(holds(x))) cost[k] = Math.abs(x - prefer) * offPreferred;
  });
  for (const [edge, step] of [
    [port.left, -1],
    [port.right, 1],
  ] as const) {
    if (edge === null) continue;
    let paid = offBody;
    for (let k = xs.indexOf(edge); k >= 0 && k < xs.length; k += step) {
      const x = xs[k] ?? edge;
      if (Math.abs(x - edge) >= leastSide) cost[k] = Math.min(cost[k] ?? Infinity, paid);
      paid += price.sideways(level, step === 1 ? k : k - 1);
    }
  }
  return cost;
}

/** One sweep to the right and one to the left find the cheapest sideways step into each column. */
function swept({
  before,
  cost,
  came,
  level,
  price,
}: {
  readonly before: Float64Array;
  readonly cost: Float64Array;
  readonly came: Int32Array;
  readonly level: number;
  readonly price: RouteCost;
}): void {
  const n = before.length;
  for (const step of [1, -1] as const) {
    let [run, source] = [Infinity, 0];
    for (let k = step === 1 ? 0 : n - 1; k >= 0 && k < n; k += step) {
      if (run < (cost[k] ?? Infinity)) {
        cost[k] = run;
        came[level * n + k] = source;
      }
      if ((before[k] ?? Infinity) + jog < run) [run, source] = [(before[k] ?? Infinity) + jog, k];
      run += price.sideways(level, step === 1 ? k : k - 1);
    }
  }
}

function pointsOf({
  xs,
  ys,
  came,
  best,
  from,
  to,
}: {
  readonly xs: readonly Px[];
  readonly ys: readonly Px[];
  readonly came: Int32Array;
  readonly best: number;
  readonly from: Port;
  readonly to: Port;
}): readonly Point[] {
  const corners: Point[] = [];
  let k = best;
  for (let level = ys.length - 1; level >= 0; level -= 1) {
    const source = came[level * xs.length + k] ?? k;
    const y = ys[level] ?? 0;
    if (source !== k) corners.push([xs[k] ?? 0, y], [xs[source] ?? 0, y]);
    k = source;
  }
  return [...begun(from, xs[k] ?? 0, 1), ...corners.reverse(), ...[...begun(to, xs[best] ?? 0, -1)].reverse()];
}

/** Over its stretch a line begins at the body's edge; beside it with a step sideways. */
function begun({ stretches, middle, left, right }: Port, x: Px, down: 1 | -1): readonly Point[] {
  const stretch = stretches.find(holds(x));
  if (stretch !== undefined) return [[x, middle + down * stretch.half]];
  const edge = left !== null && x < left ? left : (right ?? x);
  return [
    [edge, middle],
    [x, middle],
  ];
}
