/** The lines from top to bottom at one moment of the story. */
export type Rank = readonly number[];

/** How often two lines change sides between one moment and the next; lines that are in one of them alone cross nothing. */
export function crossingsBetween(before: Rank, after: Rank): number {
  const at = new Map(after.map((line, k) => [line, k]));
  const places = before.map((line) => at.get(line)).filter((place) => place !== undefined);
  return inversions(places);
}

/**
 * How often lines cross in a whole story.
 * @example crossings([[0, 1, 2], [1, 0, 2], [1, 2]]) // 1
 */
export const crossings = (ranks: readonly Rank[]): number =>
  ranks.slice(1).reduce((sum, rank, k) => sum + crossingsBetween(ranks[k] ?? [], rank), 0);

/** Pairs that stand the wrong way round, counted while merging: n log n. */
function inversions(list: readonly number[]): number {
  if (list.length < 2) return 0;
  const middle = list.length >> 1;
  const [left, right] = [list.slice(0, middle), list.slice(middle)];
  let count = inversions(left) + inversions(right);
  left.sort((a, b) => a - b);
  right.sort((a, b) => a - b);
  let passed = 0;
  for (const value of left) {
    while (passed < right.length && (right[passed] ?? Infinity) < value) passed += 1;
    count += passed;
  }
  return count;
}
