/** Where an event is inside a block of lanes: the first and last of the block's lanes that it is in, from 0. */
export interface BlockPart {
  readonly block: number;
  readonly first: number;
  readonly last: number;
}

/** The events that touch the same lanes of a level alike. */
export interface Hyperedge {
  readonly parts: readonly BlockPart[];
  /** Whether they also are in a lane above all blocks of the level, or below all. */
  readonly above: boolean;
  readonly below: boolean;
  /** How many there are. */
  readonly weight: number;
}

/**
 * Blocks of lanes that may change places among one another: lanes, or expanded groups with all that is in them. An order
 * costs `unit` for each lane that an event's link passes on its way, and `pull` for each two known blocks that are the
 * other way round than they were known. Blocks are numbered as they were given: among equals that order stays.
 */
export interface BlockLevel {
  /** How many lanes each block has. */
  readonly sizes: readonly number[];
  readonly edges: readonly Hyperedge[];
  /** The block's place in the order that the reader knows; −1 for a new one. */
  readonly known: readonly number[];
  readonly unit: number;
  readonly pull: number;
}

/** The end of an edge that is highest and lowest, given where each block begins. */
function span({ parts, above, below }: Hyperedge, starts: ArrayLike<number>, size: number): number {
  let [from, to] = above ? [0, 0] : [Infinity, 0];
  for (const { block, first, last } of parts) {
    const start = starts[block] ?? 0;
    from = Math.min(from, start + first);
    to = Math.max(to, start + last);
  }
  return (below ? size : to) - from;
}

/** What an order of the blocks costs, but for what every order costs. */
export function levelCost(level: BlockLevel, order: readonly number[]): number {
  const { sizes, edges, unit, pull } = level;
  const starts = new Float64Array(sizes.length);
  let size = 0;
  for (const block of order) {
    starts[block] = size;
    size += sizes[block] ?? 1;
  }
  let length = 0;
  for (const edge of edges) length += edge.weight * span(edge, starts, size);
  return unit * length + (pull === 0 ? 0 : pull * inversions(order.map((block) => level.known[block] ?? -1)));
}

/** How many pairs are the other way round than they were known; −1 was not known. */
export function inversions(ranks: readonly number[]): number {
  const known = ranks.filter((rank) => rank >= 0);
  return known.reduce((sum, rank, at) => sum + known.slice(at + 1).filter((later) => later < rank).length, 0);
}
