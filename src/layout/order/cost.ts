/**
 * How long the links of an order are, in lanes: for each event its last place less its first.
 * @example linkLength([0, 2, 1], [[0, 2], [0, 1]]) // 3
 */
export function linkLength(order: readonly number[], sets: readonly (readonly number[])[]): number {
  const place = new Map(order.map((lane, at) => [lane, at]));
  let sum = 0;
  for (const set of sets) {
    let [first, last] = [Infinity, -Infinity];
    for (const lane of set) {
      const at = place.get(lane);
      if (at === undefined) continue;
      first = Math.min(first, at);
      last = Math.max(last, at);
    }
    if (last > first) sum += last - first;
  }
  return sum;
}
