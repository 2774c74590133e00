/** Something that needs a stretch of a row. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * Interval colouring: the row of each extent, so that none overlap and no more rows are used than the largest number of
 * extents that overlap anywhere. Earlier ones take the upper rows.
 * @example rows([{ from: 0, to: 2 }, { from: 1, to: 3 }, { from: 2, to: 4 }]) // [0, 1, 0]
 */
export function rows(extents: readonly Extent[]): readonly number[] {
  const ends: number[] = [];
  const found = new Array<number>(extents.length);
  const order = extents.map((_, k) => k).sort((a, b) => (extents[a]?.from ?? 0) - (extents[b]?.from ?? 0) || a - b);
  for (const k of order) {
    const { from, to } = extents[k] ?? { from: 0, to: 0 };
    const free = ends.findIndex((end) => end <= from);
    const row = free === -1 ? ends.length : free;
    ends[row] = to;
    found[k] = row;
  }
  return found;
}
