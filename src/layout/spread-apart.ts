import type { Px } from "../base/units.ts";

/** Neighbours that touch: where their common start wants to be, and with how much weight. */
interface Block {
  mean: number;
  weight: number;
  count: number;
}

/**
 * Places in one dimension for things of given sizes: their order kept, `gap` between them, each as near to where it
 * wants to start as all of them together allow (least weighted sum of squared displacements), in one pass. Where they
 * all fit between `from` and `to` they stay there; where they do not, they begin at `from`.
 *
 * Pool adjacent violators: Ayer et al. 1955; without sizes it is isotonic regression.
 * @example settleLabels({ wanted: [0, 1], sizes: [10, 10] }) // [-4.5, 5.5]
 */
export function settleLabels({
  wanted,
  sizes,
  gap = 0,
  from = -Infinity,
  to = Infinity,
  weights,
}: {
  readonly wanted: readonly Px[];
  readonly sizes: readonly Px[];
  readonly gap?: Px;
  readonly from?: Px;
  readonly to?: Px;
  readonly weights?: readonly number[];
}): readonly Px[] {
  const blocks: Block[] = [];
  const before: Px[] = [];
  let taken: Px = 0;
  wanted.forEach((start, k) => {
    before.push(taken);
    let block: Block = { mean: start - taken, weight: weights?.[k] ?? 1, count: 1 };
    for (let last = blocks.at(-1); last !== undefined && last.mean >= block.mean; last = blocks.at(-1)) {
      const weight = last.weight + block.weight;
      block = {
        mean: (last.mean * last.weight + block.mean * block.weight) / weight,
        weight,
        count: last.count + block.count,
      };
      blocks.pop();
    }
    blocks.push(block);
    taken += (sizes[k] ?? 0) + gap;
  });
  const last = Math.max(from, to - (taken - gap));
  const starts = blocks.flatMap(({ mean, count }) =>
    new Array<number>(count).fill(Math.max(from, Math.min(mean, last))),
  );
  return before.map((above, k) => (starts[k] ?? 0) + above);
}
