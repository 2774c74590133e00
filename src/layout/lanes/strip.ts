import type { Px } from "../../base/units.ts";
import type { PlacedItem } from "./placed-item.ts";
import { initialX } from "../body/edge.ts";
import type { Extent } from "../body/extent.ts";
import { rows } from "../rows.ts";
import type { LabelRow } from "../labels/pack.ts";

/**
 * A strip: how far its ticks reach up and down, the room round them, and for the counts below them; the dot of what is
 * contested or planned, the ring of what is received. What is wider than `thin` is drawn as a line above the ticks, `line`
 * above the one before, on at most so many, or where names need the room on few; between caps that reach `cap` up and down where it is one moment. Then its strokes: of a
 * tick, of a thin line, of what lasted.
 */
export const stripSizes = {
  tick: 5,
  half: 8,
  counts: 13,
  dot: 7,
  ring: 5,
  thin: 12,
  cap: 2,
  line: 6,
  mostLines: 6,
  fewLines: 2,
  air: 1,
  stroke: 1.5,
  fine: 1,
  bar: 4,
} as const;

/** Between two counts. */
const apart: Px = 8;

/** How many of the events below it a number counts, and the middle of their ticks. */
export interface StripCount {
  readonly x: Px;
  readonly n: number;
}

/** The strip of a lane: its ticks are items; the numbers below them add up to as many as these are. */
export interface Strip {
  readonly lane: number;
  /** The baseline of the numbers. */
  readonly y: Px;
  readonly counts: readonly StripCount[];
}

/** The row of all that has no label in a lane: what is wide has lines above the ticks. What is received is not counted. */
export function stripRow(
  entries: readonly number[],
  { extents, isOwn, lines }: { readonly extents: readonly Extent[]; readonly isOwn: boolean; readonly lines: number },
): LabelRow {
  const wide = extents.flatMap(({ body }, k) => {
    const [from, to] = [initialX(body.from), initialX(body.to)];
    return isOwn && to - from > stripSizes.thin ? [{ k, from, to: to + 2 }] : [];
  });
  const line = new Array<number>(entries.length).fill(0);
  rows(wide).forEach((row, at) => (line[wide[at]?.k ?? -1] = 1 + (row % lines)));
  return {
    entries,
    slots: entries.map(() => null),
    above: stripSizes.half + Math.max(0, ...line) * stripSizes.line,
    below: stripSizes.half + (isOwn ? stripSizes.counts : 0),
    half: stripSizes.half,
    panelTop: 0,
    strip: line,
  };
}

/** The strips with the numbers of the events that are in sight as ticks; each is counted in the cell that its time begins in. */
export const stripsOf = (
  { items, strips }: { readonly items: readonly PlacedItem[]; readonly strips: readonly Pick<Strip, "lane" | "y">[] },
  cells: { readonly borders: readonly Px[]; readonly widthOf: (text: string) => Px },
): readonly Strip[] =>
  strips.map(({ lane, y }) => {
    const ticks = items.filter((item) => item.tick !== null && item.first && item.claim === null && item.lane === lane);
    return {
      lane,
      y,
      counts: stripCounts(
        ticks.map(({ body }) => body.x0),
        cells,
      ),
    };
  });

/**
 * How many ticks there are in each cell of the axis, of which the borders are given. Cells whose numbers would touch are
 * counted together.
 */
function stripCounts(
  ticks: readonly Px[],
  { borders, widthOf }: { readonly borders: readonly Px[]; readonly widthOf: (text: string) => Px },
): readonly StripCount[] {
  const cellOf = (x: Px): number => borders.filter((border) => border <= x).length;
  const cells: { cell: number; from: Px; to: Px; n: number }[] = [];
  for (const x of [...ticks].sort((a, b) => a - b)) {
    const last = cells.at(-1);
    if (last !== undefined && last.cell === cellOf(x)) [last.to, last.n] = [x, last.n + 1];
    else cells.push({ cell: cellOf(x), from: x, to: x, n: 1 });
  }
  const middle = ({ from, to }: { readonly from: Px; readonly to: Px }): Px => (from + to) / 2;
  const half = ({ n }: { readonly n: number }): Px => widthOf(String(n)) / 2;
  const apartEnough: typeof cells = [];
  for (const cell of cells) {
    let next = cell;
    for (;;) {
      const last = apartEnough.at(-1);
      if (last === undefined || middle(next) - half(next) - middle(last) - half(last) >= apart) break;
      apartEnough.pop();
      next = { ...last, to: next.to, n: last.n + next.n };
    }
    apartEnough.push(next);
  }
  return apartEnough.map((cell) => ({ x: middle(cell), n: cell.n }));
}
