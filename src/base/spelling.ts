/** How many letters are to be changed, added, left out or swapped with their neighbour to make one word of the other. */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let k = 1; k <= b.length; k += 1) {
      const same = a[i - 1] === b[k - 1];
      const swapped = i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1];
      next.push(
        Math.min(
          (row[k] ?? 0) + 1,
          (next[k - 1] ?? 0) + 1,
          (row[k - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[k - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    before = row;
    row = next;
  }
  return row.at(-1) ?? 0;
}

/**
 * The word that was probably meant: the nearest, if one slip leads to it (two in longer words), whatever the letters' case.
 * @example meant("claim", ["id", "title", "claims"]) // "claims"
 */
export function meant(written: string, words: readonly string[]): string | undefined {
  if (written.length < 2 || written.length > 30) return undefined;
  const slips = written.length < 6 ? 1 : 2;
  return words
    .map((word) => ({ word, far: distance(written.toLowerCase(), word.toLowerCase()) }))
    .filter(({ far }) => far <= slips)
    .sort((a, b) => a.far - b.far)[0]?.word;
}
