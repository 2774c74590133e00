import type { Hyperedge, BlockLevel } from "./level.ts";

/** Lanes as a tree: an expanded group's own lane comes first, its members follow. */
export interface LaneTree {
  /** The lanes that are under a lane, or with null those at the top, in the order given. */
  readonly under: (lane: number | null) => readonly number[];
}

/** The tree of lanes from the lane that each is under. */
export function laneTree(parents: readonly (number | null)[]): LaneTree {
  const found = new Map<number | null, number[]>();
  parents.forEach((parent, lane) => found.set(parent, [...(found.get(parent) ?? []), lane]));
  return { under: (lane) => found.get(lane) ?? [] };
}

/** The blocks under each lane in their order. */
type BlockOrder = ReadonlyMap<number | null, readonly number[]>;

/** All lanes from top to bottom. */
export function flattened(blocks: BlockOrder, from: number | null = null): readonly number[] {
  return (blocks.get(from) ?? []).flatMap((lane) => [lane, ...flattened(blocks, lane)]);
}

/** The level of the blocks that some lanes head, all other lanes staying where they are. */
export function levelOf(
  free: readonly number[],
  {
    blocks,
    sets,
    knownAt,
    unit,
    pull,
  }: {
    readonly blocks: BlockOrder;
    readonly sets: readonly (readonly number[])[];
    readonly knownAt: (lane: number) => number;
    readonly unit: number;
    readonly pull: number;
  },
): BlockLevel {
  const order = flattened(blocks);
  const place = new Map(order.map((lane, at) => [lane, at]));
  const blockOf = new Map<number, number>();
  const inBlock = new Map<number, number>();
  const sizes = free.map((head, block) => {
    const lanes = [head, ...flattened(blocks, head)];
    lanes.forEach((lane, at) => {
      blockOf.set(lane, block);
      inBlock.set(lane, at);
    });
    return lanes.length;
  });
  const tops = free.map((head) => place.get(head) ?? 0);
  const top = Math.min(...tops);
  const edges = new Map<string, Hyperedge>();
  for (const set of sets) {
    const parts = new Map<number, { first: number; last: number }>();
    let [above, below] = [false, false];
    for (const lane of set) {
      const block = blockOf.get(lane);
      const at = inBlock.get(lane) ?? 0;
      if (block === undefined) {
        if ((place.get(lane) ?? 0) < top) above = true;
        else below = true;
        continue;
      }
      const known = parts.get(block);
      parts.set(block, { first: Math.min(at, known?.first ?? Infinity), last: Math.max(at, known?.last ?? -1) });
    }
    if (parts.size === 0 || (parts.size === 1 && !above && !below)) continue;
    const own = [...parts].map(([block, part]) => ({ block, ...part })).sort((a, b) => a.block - b.block);
    const key = `${above} ${below} ${own.map(({ block, first, last }) => `${block}:${first}-${last}`).join(" ")}`;
    const edge = edges.get(key);
    edges.set(key, { parts: own, above, below, weight: (edge?.weight ?? 0) + 1 });
  }
  return { sizes, edges: [...edges.values()], known: free.map(knownAt), unit, pull };
}
