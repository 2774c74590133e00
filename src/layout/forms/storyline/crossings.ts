/** The lines from top to bottom at one moment of the story. */
export type Rank = readonly number[];

/** How often two lines change sides between one moment and the next; lines that are in one of them alone cross nothing. */
function crossingsBetween(before: Rank, after: Rank): number {
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

/** Pairs in the wrong order; few lines are under way at once. */
function inversions(list: readonly number[]): number {
  let count = 0;
  for (let k = 1; k < list.length; k += 1)
    for (let before = 0; before < k; before += 1) if ((list[before] ?? 0) > (list[k] ?? 0)) count += 1;
  return count;
}
