import { linkLength } from "./cost.ts";
import { exactOrder, most } from "./exact.ts";
import { inversions, levelCost, type BlockLevel } from "./level.ts";
import { nearOrder } from "./near.ts";
import { flattened, laneTree, levelOf } from "./tree.ts";

/** Lanes to be put in order; they are numbered as the document has them. */
export interface LanesToOrder {
  /** How many there are. */
  readonly size: number;
  /** The lanes of each event. */
  readonly sets: readonly (readonly number[])[];
  /** The group's lane that each is under, null for those at the top. @default all at the top */
  readonly parents?: readonly (number | null)[];
  /** Lanes that come first among those beside them, and last, in this order. */
  readonly first?: readonly number[];
  readonly last?: readonly number[];
  /** The order that the reader knows. */
  readonly near?: readonly number[];
}

/**
 * A lane that moves past all others has to save this share of the links' length; a lane that moves less far, less. So small
 * changes of the data leave the order as the reader knows it.
 */
const worthwhile = 10;

/**
 * The order of lanes that makes the links between them shortest in all. Members of a group stay together below the
 * group's own lane: first each group is ordered within, then the groups among each other, then by turns until nothing is
 * won. Up to 16 lanes beside one another are ordered exactly, more nearly so, and never worse than the document has them.
 * Among equals the document's order is kept as far as it goes, or the one that the reader knows.
 * @returns the lanes from top to bottom.
 * @example laneOrder({ size: 3, sets: [[0, 2], [0, 2], [1, 2]] }) // [0, 2, 1]
 */
export function laneOrder(lanes: LanesToOrder): readonly number[] {
  const { sets, size, near = [] } = lanes;
  const links = sets.filter((set) => set.length > 1);
  const begun = begin(lanes);
  const known = linkLength(flattened(begun.blocks), links);
  const cost: Cost = {
    links,
    near,
    unit: near.length === 0 ? 1 : worthwhile * Math.max(1, size - 1),
    pull: near.length === 0 ? 0 : known,
  };
  const hasGroups = begun.blocks.size > 1;
  const asGiven = improved(begun, cost);
  if (!hasGroups) return asGiven;
  const fromWithin = improved(orderedWithin(lanes, begun, cost), cost);
  const whole = (order: readonly number[]): number =>
    cost.unit * linkLength(order, links) + cost.pull * inversions(order.map((lane) => near.indexOf(lane)));
  return whole(fromWithin) < whole(asGiven) ? fromWithin : asGiven;
}

/** Each group's blocks in their order, and those of them that may move. */
interface Arrangement {
  readonly blocks: ReadonlyMap<number | null, readonly number[]>;
  readonly free: ReadonlyMap<number | null, readonly number[]>;
}

interface Cost extends Pick<BlockLevel, "unit" | "pull"> {
  readonly links: readonly (readonly number[])[];
  readonly near: readonly number[];
}

/** The same with one group's blocks in a better order; null where there is none. */
function arranged(
  group: number | null,
  { blocks, free }: Arrangement,
  { links, near, unit, pull }: Cost,
): Arrangement | null {
  const own = free.get(group) ?? [];
  if (own.length < 2) return null;
  const level = levelOf(own, { blocks, sets: links, knownAt: (lane) => near.indexOf(lane), unit, pull });
  const order = best(level)?.map((block) => own[block] ?? 0);
  if (order === undefined) return null;
  const moved = (blocks.get(group) ?? []).map((lane) => order[own.indexOf(lane)] ?? lane);
  return { blocks: new Map([...blocks, [group, moved]]), free: new Map([...free, [group, order]]) };
}

/** Each group ordered by the links within it alone, the innermost first. */
function orderedWithin(lanes: LanesToOrder, begun: Arrangement, cost: Cost): Arrangement {
  return [...begun.free.keys()].reverse().reduce((found, group) => {
    const links =
      group === null ? cost.links : cost.links.map((set) => set.filter((lane) => isUnder(lanes, lane, group)));
    return arranged(group, found, { ...cost, links }) ?? found;
  }, begun);
}

/** The outermost first, by all links, until no group can be ordered better while the others stay. */
function improved(begun: Arrangement, cost: Cost): readonly number[] {
  let found = begun;
  for (let round = 0; round < 8; round += 1) {
    const before = found;
    for (const group of begun.free.keys()) found = arranged(group, found, cost) ?? found;
    if (found === before || begun.free.size === 1) break;
  }
  return flattened(found.blocks);
}

/** A better order of a level's blocks than the one they are in; null where there is none. */
function best(level: BlockLevel): readonly number[] | null {
  const order = level.sizes.length <= most ? exactOrder(level) : nearOrder(level);
  const given = order.map((_, block) => block);
  return levelCost(level, order) < levelCost(level, given) ? order : null;
}

/** Fixed lanes where they belong, the others as the reader or the document has them. */
function begin({ size, parents, first = [], last = [], near = [] }: LanesToOrder): Arrangement {
  const tree = laneTree(parents ?? Array.from({ length: size }, () => null));
  const blocks = new Map<number | null, readonly number[]>();
  const free = new Map<number | null, readonly number[]>();
  const put = (group: number | null): void => {
    const own = tree.under(group);
    if (own.length === 0) return;
    const upper = first.filter((lane) => own.includes(lane));
    const lower = last.filter((lane) => own.includes(lane) && !upper.includes(lane));
    const rest = asKnown(
      own.filter((lane) => !upper.includes(lane) && !lower.includes(lane)),
      near,
    );
    blocks.set(group, [...upper, ...rest, ...lower]);
    free.set(group, rest);
    own.forEach(put);
  };
  put(null);
  return { blocks, free };
}

/** The lanes as the reader knows them; a new one behind the one that it follows in the document. */
function asKnown(own: readonly number[], near: readonly number[]): readonly number[] {
  const found = near.filter((lane) => own.includes(lane));
  own.forEach((lane, k) => {
    if (found.includes(lane)) return;
    const before = own[k - 1];
    found.splice(before === undefined ? 0 : found.indexOf(before) + 1, 0, lane);
  });
  return found;
}

function isUnder({ parents = [] }: LanesToOrder, lane: number, group: number): boolean {
  for (let at: number | null = lane; at !== null; at = parents[at] ?? null) if (at === group) return true;
  return false;
}
