import type { Px } from "../../base/units.ts";
import type { LabelRow } from "../labels/pack.ts";

/** The rows of each lane: of what it does, and of what it receives. */
export type Packed = readonly (readonly (readonly LabelRow[])[])[];

/** How tall lanes may be by how many events there are: 22 on one screen, 60 on a large one; from there on labels give way. */
const budgets: readonly (readonly [events: number, height: Px])[] = [
  [0, 600],
  [22, 1000],
  [60, 1100],
  [250, 1420],
  [1000, 2400],
];

/** How tall all lanes together may be where no height is asked for. */
export function budget(events: number): Px {
  const at = budgets.findIndex(([count]) => count >= events);
  const [[x0, y0] = [0, 0], [x1, y1] = [1, 0]] = [
    budgets[Math.max(0, at - 1)],
    budgets[at === -1 ? budgets.length - 1 : at],
  ];
  return x0 === x1 ? y1 : y0 + ((events - x0) / (x1 - x0)) * (y1 - y0);
}

/**
 * The rows of all lanes within a height: with the block of one contested event, as many as there is room for of the most
 * valuable labels, and of the other blocks. Bodies are always there.
 */
export function grant({
  count,
  panels,
  most,
  pack,
  height,
}: {
  readonly count: number;
  readonly panels: number;
  readonly most: Px;
  readonly pack: (count: number, panels: number) => Packed;
  readonly height: (lanes: Packed) => Px;
}): { readonly packed: Packed; readonly panels: number } {
  const least = Math.min(1, panels);
  let best = { packed: pack(count, least), panels: least };
  if (height(best.packed) <= most) {
    for (let more = least + 1; more <= panels; more += 1) {
      const packed = pack(count, more);
      if (height(packed) > most) break;
      best = { packed, panels: more };
    }
    return best;
  }
  let [low, high] = [0, count];
  best = { packed: pack(0, least), panels: least };
  // Where bodies alone are taller, no label is worth a search.
  if (height(best.packed) > most) return best;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const packed = pack(middle, least);
    if (height(packed) <= most) [low, best] = [middle, { packed, panels: least }];
    else high = middle;
  }
  return best;
}

/** How tall rows are together, each with the gap below it. */
export const rowsHeight = (rows: readonly LabelRow[], gap: Px): Px =>
  rows.reduce((sum, { above, below }) => sum + above + below + gap, 0);
