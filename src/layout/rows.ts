/** Something that needs a stretch of a row. */
export interface RowInterval {
  readonly from: number;
  readonly to: number;
}

/**
 * Interval colouring: the row of each extent, so that none overlap and there are just as many rows as the largest number
 * of extents that overlap anywhere. Of the rows that are free, the one that has been so longest is taken: what lies
 * between two bodies is the room of their labels.
 * @example rows([{ from: 0, to: 2 }, { from: 1, to: 3 }, { from: 2, to: 4 }]) // [0, 1, 0]
 */
export function rows(extents: readonly RowInterval[]): readonly number[] {
  const order = extents.map((extent, k) => ({ ...extent, k })).sort((a, b) => a.from - b.from || a.k - b.k);
  const found = new Array<number>(extents.length);
  const ends = new Array<number>(deepest(order)).fill(-Infinity);
  for (const { from, to, k } of order) {
    // As many rows as ever overlap: whenever one begins, one of them is free.
    let row = 0;
    ends.forEach((end, at) => {
      if (end < (ends[row] ?? 0)) row = at;
    });
    ends[row] = Math.max(to, from);
    found[k] = row;
  }
  return found;
}

/** How many overlap where most do: where one ends, the next may begin. */
function deepest(order: readonly RowInterval[]): number {
  const ends = order.map(({ to }) => to).sort((a, b) => a - b);
  let [over, most] = [0, 0];
  order.forEach(({ from }, k) => {
    while ((ends[over] ?? Infinity) <= from) over += 1;
    most = Math.max(most, k + 1 - over);
  });
  return most;
}
