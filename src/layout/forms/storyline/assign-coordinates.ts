import type { Px } from "../../../base/units.ts";

/** One thing is at least `gap` under another. */
export interface Separation {
  readonly above: number;
  readonly below: number;
  readonly gap: Px;
}

/**
 * Two things want to be `shift` apart: each pixel more costs its weight, and not being so at all costs `bend` once. Where
 * they are further off than `steep`, each pixel more costs a multiple.
 */
export interface Wish {
  readonly a: number;
  readonly b: number;
  readonly shift: Px;
  readonly weight: number;
  readonly bend: number;
  readonly steep: Px;
}

/** Room that a thing needs above and below its middle. */
export interface Clearance {
  readonly up: Px;
  readonly down: Px;
}

const rounds = 14;
/** How much dearer a pixel is that makes a bend steep. */
const dearer = 4;
/** As many slices in a row are moved together, at most. */
const longest = 10;

/**
 * Upright places that keep every rule and meet many wishes: in the least height that the rules allow, midway between
 * lying as high and as low as they can, then moved bit by bit while that meets the wishes better, pushing others along.
 * `chains` are the things that are to be level with each other in turn: an actor's line. What is wished to be by a
 * thing and is in no chain goes along with it. `cuts` are the things of the lines in each slice, which also move together.
 */
export function assignCoordinates({
  things,
  rules,
  wishes,
  chains,
  cuts,
}: {
  readonly things: readonly Clearance[];
  readonly rules: readonly Separation[];
  readonly wishes: readonly Wish[];
  readonly chains: readonly (readonly Link[])[];
  readonly cuts: readonly (readonly number[])[];
}): { readonly places: readonly Px[]; readonly height: Px } {
  const below = indexed(rules, things.length, ({ above }) => above);
  const above = indexed(rules, things.length, ({ below: lower }) => lower);
  const order = sorted(things.length, below);
  const high = things.map(({ up }) => up);
  for (const k of order)
    for (const { below: lower, gap } of below[k] ?? []) high[lower] = Math.max(high[lower] ?? 0, (high[k] ?? 0) + gap);
  const height = Math.max(0, ...high.map((y, k) => y + (things[k]?.down ?? 0)));
  const low = things.map(({ down }) => height - down);
  for (const k of [...order].reverse())
    for (const { below: lower, gap } of below[k] ?? []) low[k] = Math.min(low[k] ?? 0, (low[lower] ?? 0) - gap);
  const y = Float64Array.from(high, (top, k) => (top + (low[k] ?? top)) / 2);

  const own = things.map((): number[] => []);
  wishes.forEach(({ a, b }, k) => {
    own[a]?.push(k);
    own[b]?.push(k);
  });
  const linked = new Set(chains.flatMap((chain) => chain.map(({ thing }) => thing)));
  const followers = own.map((list, thing) =>
    list
      .flatMap((k) => [wishes[k]?.a ?? thing, wishes[k]?.b ?? thing])
      .filter((other) => other !== thing && !linked.has(other)),
  );
  const withOthers = (set: readonly number[]): readonly number[] => [
    ...new Set([...set, ...set.flatMap((thing) => followers[thing] ?? [])]),
  ];
  const cost = ({ weight, bend, steep }: Wish, off: Px): number => {
    const far = Math.abs(off);
    return (far + dearer * Math.max(0, far - steep)) * weight + (far > 0.5 ? bend : 0);
  };
  /** By how much each thing is moved in the step that is tried. */
  const step = new Float64Array(things.length);
  const inStep = new Uint8Array(things.length);
  const seen = new Uint32Array(wishes.length);
  let tries = 0;
  /** Moves things by as much, and what is in their way; true where that met the wishes better and was kept. */
  const move = (set: readonly number[], by: Px): boolean => {
    if (Math.abs(by) < 0.01) return false;
    tries += 1;
    const moved: number[] = [];
    const take = (thing: number, way: Px): void => {
      if (inStep[thing] === 0) moved.push(thing);
      inStep[thing] = 1;
      step[thing] = way;
    };
    for (const thing of set) take(thing, by);
    const isBetter = pushed(moved, by, take) && gain(moved) >= 0.01;
    for (const thing of moved) {
      if (isBetter) y[thing] = (y[thing] ?? 0) + (step[thing] ?? 0);
      inStep[thing] = 0;
      step[thing] = 0;
    }
    return isBetter;
  };
  const pushed = (moved: readonly number[], by: Px, take: (thing: number, way: Px) => void): boolean => {
    const queue = [...moved];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const at = (y[next] ?? 0) + (step[next] ?? 0);
      if (at < (high[next] ?? 0) - 1e-6 || at > (low[next] ?? 0) + 1e-6) return false;
      for (const { above: upper, below: lower, gap } of (by > 0 ? below : above)[next] ?? []) {
        const other = by > 0 ? lower : upper;
        const over =
          by > 0 ? at + gap - (y[other] ?? 0) - (step[other] ?? 0) : (y[other] ?? 0) + (step[other] ?? 0) - at + gap;
        if (over <= 1e-9) continue;
        take(other, (step[other] ?? 0) + (by > 0 ? over : -over));
        queue.push(other);
      }
    }
    return true;
  };
  const gain = (moved: readonly number[]): number => {
    let sum = 0;
    for (const thing of moved) {
      for (const k of own[thing] ?? []) {
        const wish = wishes[k];
        if (wish === undefined || seen[k] === tries) continue;
        seen[k] = tries;
        const off = (y[wish.a] ?? 0) + wish.shift - (y[wish.b] ?? 0);
        sum += cost(wish, off) - cost(wish, off + (step[wish.a] ?? 0) - (step[wish.b] ?? 0));
      }
    }
    return sum;
  };

  /** As far as nothing is in the way. */
  const slide = (thing: number, by: Px): boolean => {
    const here = y[thing] ?? 0;
    const room =
      by > 0
        ? Math.min(low[thing] ?? 0, ...(below[thing] ?? []).map(({ below: other, gap }) => (y[other] ?? 0) - gap)) -
          here
        : Math.max(high[thing] ?? 0, ...(above[thing] ?? []).map(({ above: other, gap }) => (y[other] ?? 0) + gap)) -
          here;
    return move([thing], by > 0 ? Math.min(by, room) : Math.max(by, room));
  };
  const inSet = new Uint8Array(things.length);
  /** By how much a set would have to move to be level with what is before and behind it, for most lines. */
  const level = (set: readonly number[]): Px => {
    for (const thing of set) inSet[thing] = 1;
    const offs = set.flatMap((thing) =>
      (own[thing] ?? []).flatMap((k): readonly Px[] => {
        const { a, b, shift } = wishes[k] ?? { a: thing, b: thing, shift: 0 };
        const off = (y[b] ?? 0) - shift - (y[a] ?? 0);
        const outside = a === thing ? b : a;
        return inSet[outside] === 1 || !linked.has(outside) ? [] : [a === thing ? off : -off];
      }),
    );
    for (const thing of set) inSet[thing] = 0;
    return offs.sort((a, b) => a - b)[offs.length >> 1] ?? 0;
  };
  /** Moves all lines of some slices in a row together, which none of them could do alone. */
  const moveSlices = (): boolean => {
    let isBetter = false;
    cuts.forEach((_, from) => {
      const set = new Set<number>();
      for (let to = from; to < Math.min(cuts.length, from + longest); to += 1) {
        for (const thing of cuts[to] ?? []) set.add(thing);
        const lines = [...set];
        const all = withOthers(lines);
        const by = level(lines);
        isBetter = move(all, by) || move(all, by / 2) || isBetter;
      }
    });
    return isBetter;
  };
  for (let round = 0; round < rounds; round += 1) {
    let isBetter = moveSlices();
    for (const chain of chains) {
      for (const [run, before, after] of runs(chain, y)) {
        const set = [...new Set(run.map(({ thing }) => thing))];
        for (const target of [before, after]) {
          if (target === undefined) continue;
          const by = target - levelOf(run[0], y);
          isBetter = move(withOthers(set), by) || move(set, by) || isBetter;
        }
      }
    }
    for (const { a, b, shift } of wishes) {
      const off = (y[b] ?? 0) - shift - (y[a] ?? 0);
      isBetter = move([a], off) || slide(a, off) || move(withOthers([b]), -off) || move([b], -off) || isBetter;
    }
    if (!isBetter) break;
  }
  return { places: [...y], height };
}

/** A thing in a chain, and how far below its middle the chain runs. */
interface Link {
  readonly thing: number;
  readonly shift: Px;
}

const levelOf = (link: Link | undefined, y: Float64Array): Px =>
  link === undefined ? 0 : (y[link.thing] ?? 0) + link.shift;

/** The level stretches of a chain, each with the levels before and after it. */
function runs(
  chain: readonly Link[],
  y: Float64Array,
): readonly (readonly [run: readonly Link[], before: Px | undefined, after: Px | undefined])[] {
  const found: Link[][] = [];
  for (const link of chain) {
    const last = found.at(-1);
    if (last !== undefined && Math.abs(levelOf(last[0], y) - levelOf(link, y)) < 0.5) last.push(link);
    else found.push([link]);
  }
  const levelAt = (k: number): Px | undefined => (found[k] === undefined ? undefined : levelOf(found[k][0], y));
  return found.map((run, k) => [run, levelAt(k - 1), levelAt(k + 1)] as const);
}

function indexed(
  rules: readonly Separation[],
  size: number,
  key: (rule: Separation) => number,
): readonly (readonly Separation[])[] {
  const found = Array.from({ length: size }, (): Separation[] => []);
  for (const rule of rules) found[key(rule)]?.push(rule);
  return found;
}

/** From the uppermost down: whatever is above something comes before it. */
function sorted(size: number, below: readonly (readonly Separation[])[]): readonly number[] {
  const waits = new Array<number>(size).fill(0);
  for (const rules of below) for (const rule of rules) waits[rule.below] = (waits[rule.below] ?? 0) + 1;
  const free = waits.flatMap((count, k) => (count === 0 ? [k] : []));
  const found: number[] = [];
  for (let next = free.pop(); next !== undefined; next = free.pop()) {
    found.push(next);
    for (const rule of below[next] ?? []) {
      waits[rule.below] = (waits[rule.below] ?? 0) - 1;
      if (waits[rule.below] === 0) free.push(rule.below);
    }
  }
  return found;
}
