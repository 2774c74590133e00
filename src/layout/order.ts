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
  const cost = new Float64Array(1 << size).fill(Infinity);
  const last = new Int8Array(1 << size);
  cost[0] = 0;
  for (let above = 1; above < 1 << size; above += 1) {
    let cut = 0;
    for (const [mask, weight] of weights) if ((mask & above) !== 0 && (mask & ~above) !== 0) cut += weight;
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

/** What an order costs: for every event the lanes that its link crosses from first to last. */
export function linkLength(order: readonly number[], sets: readonly (readonly number[])[]): number {
  const place = new Map(order.map((lane, at) => [lane, at]));
  return sets.reduce((sum, set) => {
    const at = set.map((lane) => place.get(lane) ?? 0);
    return at.length === 0 ? sum : sum + Math.max(...at) - Math.min(...at);
  }, 0);
}
