import { levelCost, type Hyperedge, type BlockLevel } from "./level.ts";
import { sifter } from "./sift.ts";

/** How many parts of edges may be looked at in all: what bounds the work, whatever the data. */
const budget = 5_000_000;
/** The most blocks that are moved or turned round together. */
const longest = 8;

/**
 * A short order of a level with too many blocks for the exact one: blocks go to the middle of their links by turns, then
 * each is moved to wherever it costs least, then short runs of blocks are moved and turned round, until nothing is won.
 * Deterministic, and never dearer than the order given.
 * @returns the blocks from top to bottom.
 */
export function nearOrder(level: BlockLevel): readonly number[] {
  const given = level.sizes.map((_, block) => block);
  const parts = level.edges.reduce((sum, edge) => sum + edge.parts.length, 0);
  if (parts === 0) return given;
  let left = budget;
  const spend = (visits: number): boolean => (left -= visits) > 0;
  const cost = (order: readonly number[]): number => levelCost(level, order);
  const sift = sifter(level, { spend });
  const settled = (start: readonly number[]): readonly number[] => {
    let order = start;
    for (let better = turned(order, { cost, spend: () => spend(parts + given.length) }); better !== null;) {
      order = sift(better);
      better = turned(order, { cost, spend: () => spend(parts + given.length) });
    }
    return order;
  };
  // The order given comes first, and an equal one does not displace it; the most promising are worked on first.
  const starts = [given, swept(level, given), swept(level, given.toReversed()), grown(level)]
    .map((start) => sift(start))
    .sort((a, b) => cost(a) - cost(b));
  return starts.map(settled).reduce((found, order) => (cost(order) < cost(found) ? order : found), given);
}

/** The blocks in the order of the middles of their links, again and again, as long as that helps. */
function swept(level: BlockLevel, start: readonly number[]): readonly number[] {
  const { sizes, edges } = level;
  let best = start;
  let order = start;
  for (let sweep = 0; sweep < 12; sweep += 1) {
    const middles = new Map<number, number>();
    let at = 0;
    for (const block of order) {
      middles.set(block, at + (sizes[block] ?? 1) / 2);
      at += sizes[block] ?? 1;
    }
    const pulls = sizes.map(() => ({ sum: 0, weight: 0 }));
    for (const { parts, above, below, weight } of edges) {
      const ends = [
        ...parts.map(({ block }) => middles.get(block) ?? 0),
        ...(above ? [0] : []),
        ...(below ? [at] : []),
      ];
      const middle = ends.reduce((sum, end) => sum + end, 0) / ends.length;
      for (const { block } of parts) {
        const pull = pulls[block];
        if (pull === undefined) continue;
        pull.sum += weight * middle;
        pull.weight += weight;
      }
    }
    const key = (block: number): number => {
      const pull = pulls[block];
      return pull === undefined || pull.weight === 0 ? (middles.get(block) ?? 0) : pull.sum / pull.weight;
    };
    order = [...order].sort((a, b) => key(a) - key(b));
    if (levelCost(level, order) < levelCost(level, best)) best = order;
  }
  return best;
}

/** An order grown from one end: always the block next that leaves the fewest links open. */
function grown({ sizes, edges }: BlockLevel): readonly number[] {
  const of = sizes.map((): Hyperedge[] => []);
  for (const edge of edges) for (const { block } of edge.parts) of[block]?.push(edge);
  const degree = (block: number): number => (of[block] ?? []).reduce((sum, { weight }) => sum + weight, 0);
  const first = sizes
    .map((_, block) => block)
    .reduce((found, block) => (degree(block) < degree(found) ? block : found), 0);
  const left = new Set(sizes.keys());
  const open = new Map(edges.map((edge) => [edge, edge.parts.length]));
  const order: number[] = [];
  for (let next: number | undefined = first; next !== undefined;) {
    left.delete(next);
    order.push(next);
    for (const edge of of[next] ?? []) open.set(edge, (open.get(edge) ?? 1) - 1);
    let [best, least]: [number | undefined, number] = [undefined, Infinity];
    for (const block of left) {
      const opened = (of[block] ?? []).reduce((sum, edge) => {
        const rest = open.get(edge) ?? 0;
        return (
          sum +
          (rest === edge.parts.length && !edge.above ? edge.weight : 0) -
          (rest === 1 && !edge.below ? edge.weight : 0)
        );
      }, 0);
      if (opened < least) [best, least] = [block, opened];
    }
    next = best;
  }
  return order;
}

/** The first better order that comes of moving a run of blocks, or of turning one round; null where there is none. */
function turned(
  order: readonly number[],
  { cost, spend }: { readonly cost: (order: readonly number[]) => number; readonly spend: () => boolean },
): readonly number[] | null {
  const now = cost(order);
  for (let length = 2; length <= Math.min(longest, order.length); length += 1) {
    for (let from = 0; from + length <= order.length; from += 1) {
      const run = order.slice(from, from + length);
      const rest = [...order.slice(0, from), ...order.slice(from + length)];
      for (let to = 0; to <= rest.length; to += 1) {
        for (const piece of to === from ? [run.toReversed()] : [run, run.toReversed()]) {
          if (!spend()) return null;
          const tried = [...rest.slice(0, to), ...piece, ...rest.slice(to)];
          if (cost(tried) < now) return tried;
        }
      }
    }
  }
  return null;
}
