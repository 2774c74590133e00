import type { Px } from "../../../base/units.ts";
import type { RowInterval } from "../../rows.ts";

/**
 * A sub-column for each body, so that none overlap and there are as few as the most that overlap anywhere. Long bodies
 * are furthest from the labels: the leaders of the short ones then pass behind none of them.
 */
export function subColumns(extents: readonly RowInterval[]): readonly number[] {
  const ends: Px[] = [];
  const lengths: Px[] = [];
  const found = new Array<number>(extents.length);
  const order = extents.map((_, k) => k).sort((a, b) => (extents[a]?.from ?? 0) - (extents[b]?.from ?? 0) || a - b);
  for (const k of order) {
    const { from, to } = extents[k] ?? { from: 0, to: 0 };
    const free = ends.findIndex((end) => end <= from);
    const column = free === -1 ? ends.length : free;
    ends[column] = to;
    lengths[column] = Math.max(lengths[column] ?? 0, to - from);
    found[k] = column;
  }
  const places = lengths.map((_, k) => k).sort((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0) || a - b);
  return found.map((column) => places.indexOf(column));
}
