import type { BlockLevel } from "./level.ts";

/** The most blocks that are ordered exactly; the work doubles with each. */
export const most = 16;

function count(bits: number): number {
  let left = bits;
  let ones = 0;
  while (left !== 0) {
    left &= left - 1;
    ones += 1;
  }
  return ones;
}

/**
 * The order of a level's blocks that costs least: exact, by dynamic programming over the subsets that may be above a
 * cut (Held and Karp's way of going through orders). A subset costs the same however it is ordered inside as far as what
 * is below it is concerned, so that only the cheapest order of each need be known. Among equals the blocks stay in
 * the order of their numbers as far as it goes.
 * @returns the blocks from top to bottom.
 */
export function exactOrder(level: BlockLevel): readonly number[] {
  const size = level.sizes.length;
  if (size > most) throw new RangeError(`${size} blocks are too many to be ordered exactly; ${most} are the most`);
  const all = (1 << size) - 1;
  const placed = placing(level);
  const cost = new Float64Array(all + 1).fill(Infinity);
  const last = new Int8Array(all + 1);
  cost[0] = 0;
  for (let set = 1; set <= all; set += 1) {
    // From the highest block down: among equals the one given last is lowest.
    for (let block = size - 1; block >= 0; block -= 1) {
      if ((set & (1 << block)) === 0) continue;
      const above = set & ~(1 << block);
      const whole = (cost[above] ?? Infinity) + placed(block, above);
      if (whole < (cost[set] ?? Infinity)) {
        cost[set] = whole;
        last[set] = block;
      }
    }
  }
  const order: number[] = [];
  for (let set = all; set !== 0; set &= ~(1 << (last[set] ?? 0))) order.unshift(last[set] ?? 0);
  return order;
}

/** What it costs to put a block below the set `above`: the links that pass inside it, those that go on below it, and the known blocks that it is under against their order. */
function placing({ sizes, edges, known, unit, pull }: BlockLevel): (block: number, above: number) => number {
  const size = sizes.length;
  const all = (1 << size) - 1;
  const maskOf = new Map(edges.map((edge) => [edge, edge.parts.reduce((bits, { block }) => bits | (1 << block), 0)]));
  const sums = (weigh: (edge: BlockLevel["edges"][number]) => number): Float64Array => {
    const found = new Float64Array(all + 1);
    for (const [edge, mask] of maskOf) found[mask] = (found[mask] ?? 0) + edge.weight * weigh(edge);
    return sumsOverSubsets(found, size);
  };
  const total = edges.reduce((sum, { weight }) => sum + weight, 0);
  const notAbove = sums(({ above }) => (above ? 0 : 1));
  const notBelow = sums(({ below }) => (below ? 0 : 1));
  const big = sizes.map((wide, block) => {
    if (wide < 2) return null;
    const own = edges.filter(({ parts }) => parts.some((part) => part.block === block));
    const part = (edge: BlockLevel["edges"][number]): { readonly first: number; readonly last: number } | undefined =>
      edge.parts.find((one) => one.block === block);
    return {
      others: total - own.reduce((sum, { weight }) => sum + weight, 0),
      whole: own.reduce((sum, { weight }) => sum + weight * (wide - 1), 0),
      spareBelow: sums((edge) => (edge.below ? 0 : wide - 1 - (part(edge)?.last ?? wide - 1))),
      spareAbove: sums((edge) => (edge.above ? 0 : (part(edge)?.first ?? 0))),
    };
  });
  const inside = (block: number, above: number, rest: number): number => {
    const its = big[block];
    if (its === null || its === undefined) return 0;
    const through = its.others - (notAbove[rest] ?? 0) - (notBelow[above] ?? 0);
    return (
      its.whole -
      (its.spareBelow[above | (1 << block)] ?? 0) -
      (its.spareAbove[rest | (1 << block)] ?? 0) +
      ((sizes[block] ?? 1) - 1) * through
    );
  };
  const before = known.map((rank) =>
    known.reduce((bits, other, block) => (rank >= 0 && other > rank ? bits | (1 << block) : bits), 0),
  );
  return (block, above) => {
    const set = above | (1 << block);
    const rest = all & ~set;
    const cut = total - (notAbove[rest] ?? 0) - (notBelow[set] ?? 0);
    return unit * (cut + inside(block, above, rest)) + (pull === 0 ? 0 : pull * count(above & (before[block] ?? 0)));
  };
}

/** For each set what is given for all sets within it, together: one block at a time. */
function sumsOverSubsets(given: Float64Array, size: number): Float64Array {
  for (let block = 0; block < size; block += 1) {
    for (let set = 0; set < 1 << size; set += 1)
      if ((set & (1 << block)) !== 0) given[set] = (given[set] ?? 0) + (given[set & ~(1 << block)] ?? 0);
  }
  return given;
}
