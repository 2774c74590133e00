import type { Px } from "../../base/units.ts";
import { initialX, type Stretch } from "../body/edge.ts";
import { fadedOut, spacing, stretchOf, type Field, type Nameable, type Slot } from "./slots.ts";
import { choicesOf, costs } from "./label-choices.ts";

/** A row as it first shows. */
export interface LabelRow {
  /** The numbers of what is in it, from left to right. */
  readonly entries: readonly number[];
  /** Where the label of each of them is; null where it has none in the initial picture. */
  readonly slots: readonly (Slot | null)[];
  /** From the middle of its bodies up to its top, and down to its bottom. */
  readonly above: Px;
  readonly below: Px;
  /** Half of what is in line with the bodies. */
  readonly half: Px;
  /** Half of what a block below a body is the block of: it begins there. 0 in a row without one. */
  readonly panelTop: Px;
  /** Of the row of all that has no label: on which of its lines each stands. Line 0 has the ticks, which may lie over one another. */
  readonly strip?: readonly number[];
}

/** What rows are made with. */
export interface PackOptions {
  readonly field: Field;
  /** How tall a row is at least. */
  readonly least: Px;
  /** Room between two rows. */
  readonly gap: Px;
  /** Which labels may make rows taller, and make new ones. */
  readonly granted: (k: number) => boolean;
  /** How tall a block below a body is, which has its row, on its side of the dateline, for itself; 0 where there is none. */
  readonly panel: (k: number) => Px;
}

type Range = readonly [Px, Px];

/** A place for a label, and how little it is liked there. */
interface Choice {
  readonly slot: Slot | null;
  readonly label: Range | null;
  readonly cost: number;
  readonly room: Room;
}

type Room = Pick<LabelRow, "above" | "below" | "half" | "panelTop">;

/** A body to be put into a row, with the places that its label may have. */
interface Piece {
  readonly k: number;
  readonly start: Px;
  readonly marks: readonly Range[];
  readonly choices: readonly Choice[];
}

/** A body in a row, with the place of its label. */
interface Seat {
  readonly piece: Piece;
  readonly choice: Choice;
}

/** Between the bodies of a row. */
const apart: Px = 4;
/** Of more bodies no row is tried to be done without: it costs more than it spares. */
const many = 120;

/**
 * Puts bodies and their labels into as few and as low rows as a greedy hand finds, in the order of time: each goes, with
 * the label that costs least, where it makes the lane grow least. Then rows are done without whose bodies have room in
 * others. A label is at its body, never apart from it.
 */
export function packRows(named: readonly Nameable[], options: PackOptions): readonly LabelRow[] {
  const pieces = named.map((own, k) => pieceOf(own, k, options)).sort((a, b) => a.start - b.start || a.k - b.k);
  const tried = orders.map((order) => {
    const rows = [...pieces].sort(order).reduce<Rows>((found, piece) => withPiece(found, piece, options.gap), []);
    return pieces.length <= many ? fewer(rows) : rows;
  });
  const cost = (rows: Rows): number =>
    rows.reduce(
      (sum, seats) => sum + options.gap + seats.reduce((rest, { choice }) => rest + choice.cost, 0),
      heightOf(rows),
    );
  const best = tried.reduce((least, rows) => (cost(rows) < cost(least) ? rows : least));
  return best
    .map((seats) => [...seats].sort((a, b) => a.piece.start - b.piece.start || a.piece.k - b.piece.k))
    .sort(([a], [b]) => (a?.piece.start ?? 0) - (b?.piece.start ?? 0) || (a?.piece.k ?? 0) - (b?.piece.k ?? 0))
    .map((seats) => ({
      entries: seats.map(({ piece }) => piece.k),
      slots: seats.map(({ choice }) => choice.slot),
      ...roomOfRow(seats),
    }));
}

type Rows = readonly (readonly Seat[])[];

/** In the order of time, from the end, and the longest first. */
const orders: readonly ((a: Piece, b: Piece) => number)[] = [
  () => 0,
  (a, b) => b.start - a.start || a.k - b.k,
  (a, b) => lengthOf(b) - lengthOf(a) || a.start - b.start || a.k - b.k,
];

const lengthOf = ({ marks, choices }: Piece): Px => {
  const ends = [...marks, ...(choices[0]?.label ? [choices[0].label] : [])];
  return Math.max(...ends.map(([, to]) => to)) - Math.min(...ends.map(([from]) => from));
};

/** The rows with one more body: where the lane grows least. */
function withPiece(rows: readonly (readonly Seat[])[], piece: Piece, gap: Px): readonly (readonly Seat[])[] {
  let best: { readonly at: number; readonly choice: Choice; readonly cost: number } | undefined;
  rows.forEach((seats, at) => {
    const room = roomOfRow(seats);
    for (const choice of piece.choices) {
      const cost = choice.cost + growth(room, choice.room) + at / 100;
      if (cost < (best?.cost ?? Infinity) && isFree(piece, choice, seats)) best = { at, choice, cost };
    }
  });
  const [first] = piece.choices;
  const alone = piece.choices.reduce(
    (least, choice) => (aloneCost(choice, gap) < aloneCost(least, gap) ? choice : least),
    first ?? nowhere,
  );
  if (best === undefined || aloneCost(alone, gap) < best.cost) return [...rows, [{ piece, choice: alone }]];
  const { at, choice } = best;
  return rows.map((seats, k) => (k === at ? [...seats, { piece, choice }] : seats));
}

const aloneCost = ({ cost, room }: Choice, gap: Px): number => cost + room.above + room.below + gap;

const growth = (row: Room, { above, below }: Room): Px =>
  Math.max(0, above - row.above) + Math.max(0, below - row.below);

/** Without the rows whose bodies all find room in others: there labels may change their side for them. */
function fewer(rows: readonly (readonly Seat[])[]): readonly (readonly Seat[])[] {
  let found = rows;
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const [row, others] = [found[at] ?? [], found.filter((_, k) => k !== at)];
    let tried: readonly (readonly Seat[])[] | null = others;
    for (const { piece } of row) tried = tried === null ? null : seated(tried, piece);
    if (tried !== null && heightOf(tried) < heightOf(found)) found = tried;
  }
  return found;
}

const heightOf = (rows: readonly (readonly Seat[])[]): Px =>
  rows.reduce((sum, seats) => {
    const { above, below } = roomOfRow(seats);
    return sum + above + below + 1;
  }, 0);

/** The rows with a body in the first of them that has room for it and its whole label; null where none has. */
function seated(rows: readonly (readonly Seat[])[], piece: Piece): readonly (readonly Seat[])[] | null {
  for (const [at, seats] of rows.entries())
    for (const choice of piece.choices.filter(({ cost }) => cost < costs.detail)) {
      const moved = makingRoom(seats, piece, choice);
      if (moved !== null) return rows.map((others, k) => (k === at ? [...moved, { piece, choice }] : others));
    }
  return null;
}

/** The row with at most one label on another side, so that a body and its label have room; null where that is not enough. */
function makingRoom(seats: readonly Seat[], piece: Piece, choice: Choice): readonly Seat[] | null {
  const inWay = seats.filter((seat) => !isClear(piece, choice, seat));
  if (inWay.length === 0) return seats;
  const [one] = inWay;
  if (inWay.length > 1 || one === undefined) return null;
  const rest = seats.filter((seat) => seat !== one);
  const other = one.piece.choices.find(
    (way) =>
      way.cost < costs.detail &&
      isClear(piece, choice, { piece: one.piece, choice: way }) &&
      isFree(one.piece, way, rest),
  );
  return other === undefined ? null : [...rest, { piece: one.piece, choice: other }];
}

const isFree = (piece: Piece, choice: Choice, seats: readonly Seat[]): boolean =>
  seats.every((seat) => isClear(piece, choice, seat));

/** Whether two bodies and their labels have room in one row. */
function isClear(piece: Piece, { label }: Choice, { piece: other, choice }: Seat): boolean {
  const clear = (a: readonly Range[], b: readonly Range[], gap: Px): boolean =>
    a.every((one) => b.every((two) => !meet(one, two, gap)));
  const [own, others] = [label === null ? [] : [label], choice.label === null ? [] : [choice.label]];
  return (
    clear(piece.marks, other.marks, apart) &&
    clear(piece.marks, others, spacing.body) &&
    clear(own, other.marks, spacing.body) &&
    clear(own, others, spacing.label)
  );
}

const roomOfRow = (seats: readonly Seat[]): Room => ({
  above: Math.max(0, ...seats.map(({ choice }) => choice.room.above)),
  below: Math.max(0, ...seats.map(({ choice }) => choice.room.below)),
  half: Math.max(0, ...seats.map(({ choice }) => choice.room.half)),
  panelTop: Math.max(0, ...seats.map(({ choice }) => choice.room.panelTop)),
});

/** A body with all places that its label may have, and without a label where it has no room for one. */
function pieceOf(own: Nameable, k: number, { field, least, granted, panel }: PackOptions): Piece {
  const room = { least, hasSign: own.sign !== null, panel: panel(k) };
  const hasPanel = room.panel > 0;
  // Below its body a block has the room.
  const slots = granted(k) ? choicesOf(own, field).filter(({ slot }) => !hasPanel || slot.side !== "below") : [];
  return {
    k,
    start: initialX(own.extent.foot.from),
    marks: [...(room.panel > 0 ? [panelRange(own, field)] : []), ...own.marks.map(rangeOf)],
    choices: [
      ...slots.map(({ slot, cost }) => ({ slot, cost, label: rangeOf(stretchOf(slot)), room: roomOf(slot, room) })),
      { ...nowhere, room: roomOf(null, room) },
    ],
  };
}

const nowhere: Choice = { slot: null, label: null, cost: 2000, room: { above: 0, below: 0, half: 0, panelTop: 0 } };

/** Above and below a block under a body. */
export const panelPadding: Px = 4;

/** Left free between a block and the dateline, where the bodies of what is still to come begin. */
const fromDateline: Px = 12;

/** What a block keeps for itself: all that was, so that what is still to come may be beside it; else the whole row. */
const panelRange = ({ extent: { body } }: Nameable, { rule }: Field): Range =>
  rule !== null && initialX(body.to) <= rule + fadedOut ? [-Infinity, rule - fromDateline] : [-Infinity, Infinity];

/** A deadline's flag rises above its row. */
export const signRoom: Px = 8;
function roomOf(
  slot: Slot | null,
  { least, hasSign, panel }: { readonly least: Px; readonly hasSign: boolean; readonly panel: Px },
): Room {
  const [half, sign, tall] = [least / 2, hasSign ? signRoom : 0, slot?.block.height ?? 0];
  const below = panel === 0 ? 0 : panel + 2 * panelPadding;
  if (slot?.side === "below")
    return {
      above: half + sign,
      below: Math.max(half + tall, half + below),
      half,
      panelTop: panel === 0 ? 0 : half,
    };
  return slot?.side === "above"
    ? { above: half + sign + tall, below: half + below, half, panelTop: panel === 0 ? 0 : half }
    : {
        above: Math.max(half + sign, tall / 2),
        below: Math.max(half, tall / 2) + below,
        half: Math.max(half, tall / 2),
        panelTop: panel === 0 ? 0 : Math.max(half, tall / 2),
      };
}

const rangeOf = ({ from, to }: Stretch): Range => [initialX(from), initialX(to)];

const meet = (a: Range, b: Range, gap: Px): boolean => a[0] < b[1] + gap && b[0] < a[1] + gap;
