import type { Px } from "../../base/units.ts";
import type { LabelRow } from "../labels/pack.ts";

/** The rows of each lane: of what it does, and of what it receives. */
export type Packed = readonly (readonly (readonly LabelRow[])[])[];

/** How tall lanes may be by how many events there are: 22 on one screen, 60 on a large one; from there on labels give way. */
const budgets: readonly (readonly [events: number, height: Px])[] = [
  [0, 600],
  [22, 900],
  [60, 940],
  [250, 1300],
  [1000, 1700],
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

/** Of more entries no label is tried by itself: it costs more than it gives. */
const mostTried = 150;

/** What the rows of all lanes are chosen from. */
export interface Grants {
  /** The entries by their worth, what is received behind all that lanes do. */
  readonly order: readonly number[];
  /** How many of these lanes do. */
  readonly own: number;
  /** What is named whatever the height. */
  readonly musts: ReadonlySet<number>;
  /** How many blocks of contested events there are. */
  readonly panels: number;
  readonly most: Px;
  readonly pack: (granted: ReadonlySet<number>, panels: number) => Packed;
  readonly height: (lanes: Packed) => Px;
}

/** The rows of all lanes, with so many blocks of contested events and so many labels, or all of them. */
export interface Granted {
  readonly packed: Packed;
  readonly panels: number;
  readonly names: number;
  readonly isAll: boolean;
}

/**
 * The rows of all lanes within a height: with the block of one contested event, as many as there is room for of the most
 * valuable labels; then of the others those that still have room, other blocks, and last what is received.
 */
export function grant({ order, own, musts, panels, most, pack, height }: Grants): Granted {
  const least = Math.min(1, panels);
  const first = (count: number): ReadonlySet<number> => new Set([...musts, ...order.slice(0, count)]);
  const fits = (packed: Packed): boolean => height(packed) <= most;
  let granted = first(order.length);
  const made = (packed: Packed, blocks: number): Granted => ({
    packed,
    panels: blocks,
    names: granted.size,
    isAll: granted.size >= order.length,
  });
  let best = made(pack(granted, least), least);
  const tryMore = (more: ReadonlySet<number>, blocks: number): boolean => {
    const packed = pack(more, blocks);
    if (!fits(packed)) return false;
    granted = more;
    best = made(packed, blocks);
    return true;
  };
  const addBlocks = (): void => {
    while (best.panels < panels && tryMore(granted, best.panels + 1));
  };
  if (fits(best.packed)) {
    addBlocks();
    return best;
  }
  granted = first(0);
  best = made(pack(granted, least), least);
  // Where bodies alone are taller, no label is worth a search.
  if (!fits(best.packed)) return best;
  let [low, high] = [0, order.length];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (tryMore(first(middle), least)) low = middle;
    else high = middle;
  }
  if (order.length > mostTried) return best;
  for (const k of order.slice(low, own)) tryMore(new Set([...granted, k]), best.panels);
  addBlocks();
  for (const k of order.slice(Math.max(low, own))) tryMore(new Set([...granted, k]), best.panels);
  return best;
}

/** How tall rows are together, each with the gap below it. */
export const rowsHeight = (rows: readonly LabelRow[], gap: Px): Px =>
  rows.reduce((sum, { above, below }) => sum + above + below + gap, 0);
