import { crossings, type Rank } from "./crossings.ts";

/** Who comes together at one moment: groups of lines, none in two. A line alone is a group too. */
export type Moment = readonly (readonly number[])[];

interface Story {
  readonly moments: readonly Moment[];
  /** The lines that are under way at each moment: from their first group to their last. */
  readonly living: readonly Rank[];
}

/** Long stories get fewer rounds each: what they lack in care they have in length. */
const effort = (moments: number): number => (moments > 150 ? 2 : 8);

/**
 * The order of the lines at each moment, so that those of a group are next to each other and few lines cross:
 * barycentre sweeps to and fro (Sugiyama, Tagawa and Toda 1981), then swaps of neighbours over as many moments as they stay
 * neighbours. Begins from each order in `starts`, and is never worse than the first of them.
 * @example storyOrder({ moments: [[[0, 2]], [[1, 2]]], starts: [[0, 1, 2]] }) // [[0, 2], [2, 1]]: no crossing
 */
export function storyOrder({
  moments,
  starts,
}: {
  readonly moments: readonly Moment[];
  readonly starts: readonly Rank[];
}): readonly Rank[] {
  const story: Story = { moments, living: livingAt(moments) };
  let best = inputOrder({ moments, order: starts[0] ?? [] });
  let least = crossings(best);
  for (const start of starts) {
    let ranks = inputOrder({ moments, order: start });
    for (let sweep = 0; sweep < effort(moments.length) && least > 0; sweep += 1) {
      ranks = swept(ranks, story, sweep % 2 === 0);
      const better = swapped(ranks, story);
      const found = crossings(better);
      if (found < least) [best, least] = [better, found];
    }
  }
  return best;
}

/** What a fixed order of the lines comes to: only those that meet leave their places, for each other's neighbourhood. */
export function inputOrder({
  moments,
  order,
}: {
  readonly moments: readonly Moment[];
  readonly order: Rank;
}): readonly Rank[] {
  const place = new Map(order.map((line, k) => [line, k]));
  return livingAt(moments).map((lines, k) =>
    arranged(lines, moments[k] ?? [], (line) => place.get(line) ?? order.length + line),
  );
}

function livingAt(moments: readonly Moment[]): readonly Rank[] {
  const life = new Map<number, [first: number, last: number]>();
  moments.forEach((moment, k) => {
    for (const line of moment.flat()) life.set(line, [life.get(line)?.[0] ?? k, k]);
  });
  const lines = [...life].sort(([a], [b]) => a - b);
  return moments.map((_, k) => lines.filter(([, [first, last]]) => first <= k && k <= last).map(([line]) => line));
}

const mean = (lines: Rank, key: (line: number) => number): number =>
  lines.reduce((sum, line) => sum + key(line), 0) / lines.length;

/** Blocks, groups and single lines, by the mean of their keys. */
function arranged(lines: Rank, moment: Moment, key: (line: number) => number): Rank {
  const grouped = new Set(moment.flat());
  const blocks = [
    ...moment.filter((group) => group.length > 0),
    ...lines.filter((line) => !grouped.has(line)).map((line) => [line]),
  ];
  return blocks
    .map((block) => ({ at: mean(block, key), block: [...block].sort((a, b) => key(a) - key(b) || a - b) }))
    .sort((a, b) => a.at - b.at || (a.block[0] ?? 0) - (b.block[0] ?? 0))
    .flatMap(({ block }) => block);
}

/** Each moment arranged by the one before it, or after it; a line that begins there keeps its share of the height. */
function swept(ranks: readonly Rank[], { moments }: Story, forward: boolean): readonly Rank[] {
  const found = [...ranks];
  const steps = found.map((_, k) => k);
  for (const k of forward ? steps : steps.reverse()) {
    const near = found[k + (forward ? -1 : 1)];
    const own = found[k] ?? [];
    if (near === undefined) continue;
    const place = new Map(near.map((line, at) => [line, (at + 0.5) / near.length]));
    const share = new Map(own.map((line, at) => [line, (at + 0.5) / own.length]));
    found[k] = arranged(own, moments[k] ?? [], (line) => place.get(line) ?? share.get(line) ?? 0);
  }
  return found;
}

/** Swaps neighbours as long as that takes a crossing away. */
function swapped(ranks: readonly Rank[], story: Story): readonly Rank[] {
  const found = [...ranks];
  const known: { readonly rank: Rank; readonly pairs: readonly Pair[] }[] = [];
  const pairsAt = (k: number): readonly Pair[] => {
    const rank = found[k] ?? [];
    const last = known[k];
    if (last?.rank === rank) return last.pairs;
    const pairs = neighbours(rank, story.moments[k] ?? []);
    known[k] = { rank, pairs };
    return pairs;
  };
  for (let round = 0; round < 4 * effort(found.length); round += 1) {
    let isBetter = false;
    for (let k = 0; k < found.length; k += 1) isBetter = swappedAt(found, k, pairsAt) || isBetter;
    if (!isBetter) break;
  }
  return found;
}

function swappedAt(found: Rank[], k: number, pairsAt: (k: number) => readonly Pair[]): boolean {
  for (const pair of pairsAt(k)) {
    const [a, b] = pair;
    const before = more(found[k - 1], a, b);
    for (let to = k; to < found.length; to += 1) {
      if (!pairsAt(to).some(([one, other]) => same(one, a) && same(other, b))) break;
      if (before + more(found[to + 1], a, b) >= 0) continue;
      for (let at = k; at <= to; at += 1) found[at] = exchanged(found[at] ?? [], a, b);
      return true;
    }
  }
  return false;
}

/** How many more crossings there are to a moment where `b` goes above `a`; fewer are below zero. */
function more(rank: Rank | undefined, a: Block, b: Block): number {
  if (rank === undefined) return 0;
  let count = 0;
  for (const upper of a) {
    const at = rank.indexOf(upper);
    if (at === -1) continue;
    for (const lower of b) {
      const other = rank.indexOf(lower);
      if (other !== -1) count += at < other ? 1 : -1;
    }
  }
  return count;
}

type Block = Rank;
type Pair = readonly [Block, Block];

/** Blocks that are next to each other, and lines that are inside a group. */
function neighbours(rank: Rank, moment: Moment): readonly Pair[] {
  const groupOf = new Map(moment.flatMap((group, k) => group.map((line) => [line, k])));
  const blocks: number[][] = [];
  for (const line of rank) {
    const own = groupOf.get(line);
    const last = blocks.at(-1);
    if (last !== undefined && own !== undefined && groupOf.get(last[0] ?? -1) === own) last.push(line);
    else blocks.push([line]);
  }
  const pairs = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
    list.slice(1).map((one, k) => [list[k] ?? one, one]);
  return [...pairs<Block>(blocks), ...blocks.flatMap((block) => pairs(block.map((line) => [line])))];
}

const same = (a: Block, b: Block): boolean => a.length === b.length && a.every((line, k) => line === b[k]);

function exchanged(rank: Rank, a: Block, b: Block): Rank {
  const from = rank.indexOf(a[0] ?? -1);
  return [...rank.slice(0, from), ...b, ...a, ...rank.slice(from + a.length + b.length)];
}
