/** A stretch of a text in UTF-16 units, `end` exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches share a letter. */
export const overlap = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end;

/** Those of a sorted list that begin in a stretch. Found by halving, so that all sentences together read the list once. */
export function within<T extends TextSpan>(sorted: readonly T[], { start, end }: TextSpan): readonly T[] {
  const first = firstFrom(sorted, start);
  let last = first;
  while (last < sorted.length && (sorted[last]?.start ?? end) < end) last += 1;
  return sorted.slice(first, last);
}

/** The place of the first that begins at an offset or after it. */
export function firstFrom(sorted: readonly TextSpan[], offset: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
