/** The most lanes that are ordered exactly; the work doubles with each. */
const most = 16;

const count = (bits: number): number => {
  let left = bits;
  let ones = 0;
  while (left !== 0) {
    left &= left - 1;
    ones += 1;
  }
  return ones;
};

/**
 * The order of `size` lanes that makes the links between them shortest in all: exact, by dynamic programming over the
 * subsets that may stand above a cut. `sets` are the lanes of each event. Among equals the order given is kept as far as
 * it goes; more than 16 lanes keep the order given.
 * @returns the lanes from top to bottom.
 * @example laneOrder({ size: 3, sets: [[0, 2], [0, 2], [1, 2]] }) // [0, 2, 1]
 */
export function laneOrder({ size, sets }: { readonly size: number; readonly sets: readonly (readonly number[])[] }): readonly number[] {
  const given = Array.from({ length: size }, (_, lane) => lane);
  const weights = new Map<number, number>();
  for (const set of sets) {
    const mask = set.reduce((bits, lane) => bits | (1 << lane), 0);
    if (count(mask) > 1) weights.set(mask, (weights.get(mask) ?? 0) + 1);
  }
  if (size > most || weights.size === 0) return given;
  const inside = setsInside(weights, size);
  const all = inside[(1 << size) - 1] ?? 0;
  const cost = new Float64Array(1 << size).fill(Infinity);
  const last = new Int8Array(1 << size);
  cost[0] = 0;
  for (let above = 1; above < 1 << size; above += 1) {
    const cut = all - (inside[above] ?? 0) - (inside[((1 << size) - 1) & ~above] ?? 0);
    // From the highest lane down: among equals the one given last stands lowest.
    for (let lane = size - 1; lane >= 0; lane -= 1) {
      if ((above & (1 << lane)) === 0) continue;
      const whole = (cost[above & ~(1 << lane)] ?? Infinity) + cut;
      if (whole < (cost[above] ?? Infinity)) {
        cost[above] = whole;
        last[above] = lane;
      }
    }
  }
  const order: number[] = [];
  for (let above = (1 << size) - 1; above !== 0; above &= ~(1 << (last[above] ?? 0))) order.unshift(last[above] ?? 0);
  return order;
}

/** For each subset of lanes how many events lie wholly in it: sums over subsets, one lane at a time. */
function setsInside(weights: ReadonlyMap<number, number>, size: number): Float64Array {
  const inside = new Float64Array(1 << size);
  for (const [mask, weight] of weights) inside[mask] = weight;
  for (let lane = 0; lane < size; lane += 1) {
    for (let set = 0; set < 1 << size; set += 1) if ((set & (1 << lane)) !== 0) inside[set] = (inside[set] ?? 0) + (inside[set & ~(1 << lane)] ?? 0);
  }
  return inside;
}
