import type { Hyperedge, BlockLevel } from "./level.ts";

/**
 * Moves each block in turn to where the order costs least, the others staying as they are (Rudell's sifting), until no
 * block wins by moving. A block wanders by changing places with its neighbour: only the edges of the two are looked at.
 */
export function sifter(
  { sizes, edges, known, unit, pull }: BlockLevel,
  {
    spend,
  }: {
    /** Takes what was looked at off what may be; false where it is used up. */
    readonly spend: (visits: number) => boolean;
  },
): (order: readonly number[]) => readonly number[] {
  const edgesOf = sizes.map((): Hyperedge[] => []);
  for (const edge of edges) for (const { block } of edge.parts) edgesOf[block]?.push(edge);
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const starts = new Float64Array(sizes.length);

  const reachOf = ({ parts, above, below, weight }: Hyperedge): number => {
    let [from, to] = above ? [0, 0] : [Infinity, 0];
    for (const { block, first, last } of parts) {
      const start = starts[block] ?? 0;
      if (start + first < from) from = start + first;
      if (start + last > to) to = start + last;
    }
    return weight * ((below ? whole : to) - from);
  };
  const lengthOf = (upper: number, lower: number): number => {
    let length = 0;
    for (const edge of edgesOf[upper] ?? []) length += reachOf(edge);
    for (const edge of edgesOf[lower] ?? [])
      if (!edge.parts.some(({ block }) => block === upper)) length += reachOf(edge);
    return length;
  };
  /** What it costs to let two neighbours change places; the starts are left changed. */
  const swapped = (upper: number, lower: number): number => {
    const before = lengthOf(upper, lower);
    starts[lower] = starts[upper] ?? 0;
    starts[upper] = (starts[lower] ?? 0) + (sizes[lower] ?? 1);
    const [a = -1, b = -1] = [known[upper], known[lower]];
    const turned = a < 0 || b < 0 ? 0 : a < b ? 1 : -1;
    return unit * (lengthOf(upper, lower) - before) + pull * turned;
  };
  const visitsOf = (block: number): number => (edgesOf[block] ?? []).reduce((sum, { parts }) => sum + parts.length, 0);
  const mean = sizes.reduce((sum, _, block) => sum + visitsOf(block), 0) / Math.max(1, sizes.length);

  /** Wanders to both ends; true where it is better elsewhere and was moved there. */
  const moved = (order: number[], block: number): boolean => {
    const at = order.indexOf(block);
    let [best, least] = [at, 0];
    const wander = (step: 1 | -1): void => {
      let change = 0;
      let to = at;
      for (let next = order[to + step]; next !== undefined; next = order[to + step]) {
        change += step === 1 ? swapped(block, next) : swapped(next, block);
        order[to] = next;
        to += step;
        order[to] = block;
        if (change < least) [best, least] = [to, change];
      }
      order.splice(to, 1);
      order.splice(at, 0, block);
      settle(order);
    };
    wander(-1);
    wander(1);
    if (best === at) return false;
    order.splice(at, 1);
    order.splice(best, 0, block);
    settle(order);
    return true;
  };
  const settle = (order: readonly number[]): void => {
    let at = 0;
    for (const block of order) {
      starts[block] = at;
      at += sizes[block] ?? 1;
    }
  };
  return (given) => {
    const order = [...given];
    settle(order);
    // Those with the most links first: they decide where the others belong.
    const turns = sizes.map((_, block) => block).sort((a, b) => visitsOf(b) - visitsOf(a) || a - b);
    for (let isBetter = true; isBetter;) {
      isBetter = false;
      for (const block of turns) {
        if (!spend(2 * order.length * (visitsOf(block) + mean))) return order;
        if (moved(order, block)) isBetter = true;
      }
    }
    return order;
  };
}
