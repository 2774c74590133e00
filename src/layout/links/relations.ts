import { group } from "d3-array";
import type { Font, MeasureText } from "../../base/measure.ts";
import type { Px } from "../../base/units.ts";
import type { LinkKind } from "../../model/document.ts";
import type { Box, Point } from "../geometry.ts";
import type { PlacedItem } from "../lanes/placed-item.ts";
import { portOf } from "./port.ts";

/** A curve from an event to one that it is related to, with its kind in words. */
export interface RelationCurve {
  readonly from: PlacedItem;
  readonly to: PlacedItem;
  readonly kind: LinkKind;
  /** Of a quadratic curve: where it begins, what it bends towards, where it ends. */
  readonly points: readonly [Point, Point, Point];
  /** Null where no place near it is free. */
  readonly word: {
    readonly text: string;
    readonly x: Px;
    /** The baseline. */ readonly y: Px;
    readonly box: Box;
  } | null;
}

/** How far a curve bends, in shares of its length. */
const bends = [0.18, -0.18, 0.38, -0.38, 0.7, -0.7] as const;
const samples = 18;
/** Past so many relations each takes the plain curve: no choice of ways would keep them apart. */
const mostCareful = 60;
/** Where along a curve its kind may be said. */
const wordPlaces = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8] as const;
/** How far over and under its curve, the nearest first. */
const wordRows: readonly Px[] = [0, -12, 12, -20, 20, -28, 28];
const tall: Px = 15;
/** Bodies that are nearer leave no space for a word between them. */
const shortest: Px = 40;

/**
 * Curves between events that are related, from the body of the one that says so to the body of the other: of those that
 * leave either body at an end or an edge, the one that meets fewest labels, then fewest bodies, then the shortest. Its
 * kind is said where nothing is printed, or not at all: the details of both events say it too.
 */
export function relationCurves({
  items,
  names,
  plot,
  word,
  measure,
  font,
}: {
  readonly items: readonly PlacedItem[];
  /** Texts of the plot that are no item's. */
  readonly names: readonly Box[];
  readonly plot: Box;
  readonly word: (kind: LinkKind) => string;
  readonly measure: MeasureText;
  readonly font: Font;
}): readonly RelationCurve[] {
  const bodies = group(
    items.filter(({ claim }) => claim === null),
    ({ event }) => event.id,
  );
  const { taken, isFree: isUnprinted } = crowd();
  const isFree = (box: Box): boolean => isInside(plot, box) && isUnprinted(box);
  for (const { label, dispute, bar } of items) {
    for (const box of [label?.box, dispute, bar]) if (box !== undefined && box !== null) taken(box);
  }
  for (const box of names) taken(box);
  const many =
    items.reduce((sum, { event, first, claim }) => sum + (first && claim === null ? event.links.length : 0), 0) >
    mostCareful;
  return [...bodies.values()].flatMap((own) =>
    (own[0]?.event.links ?? []).flatMap(({ to, kind }): readonly RelationCurve[] => {
      const pair = nearest(own, bodies.get(to) ?? []);
      if (pair === undefined) return [];
      const [start, bend, end] = many ? plainCurve(pair) : curveBetween(pair, items, plot);
      const text = word(kind);
      const width = measure(text, font);
      const box = wordBoxes([start, bend, end], width).find((one) => isFree(one));
      if (box !== undefined) taken(box);
      return [
        {
          from: pair[0],
          to: pair[1],
          kind,
          points: [start, bend, end],
          word: box === undefined ? null : { text, x: box.x + box.width / 2, y: box.y + 11.5, box },
        },
      ];
    }),
  );
}

/** The places for the word of a curve, the best first: on it, beside it, over and under it. */
const wordBoxes = (curve: readonly [Point, Point, Point], width: Px): readonly Box[] =>
  wordRows.flatMap((by) =>
    [0, 1, -1].flatMap((side) =>
      wordPlaces.map((t) => {
        const box = boxAt(along(curve, t), width, side);
        return { ...box, y: box.y + by };
      }),
    ),
  );

/** What is printed, by the cell of the drawing that it touches, so that a word is compared with what is near it alone. */
function crowd(): { readonly taken: (box: Box) => void; readonly isFree: (box: Box) => boolean } {
  const cells = new Map<string, Box[]>();
  const cellsOf = ({ x, y, width, height }: Box): readonly string[] => {
    const found: string[] = [];
    for (let column = Math.floor(x / cell); column <= Math.floor((x + width) / cell); column += 1)
      for (let row = Math.floor(y / cell); row <= Math.floor((y + height) / cell); row += 1)
        found.push(`${column} ${row}`);
    return found;
  };
  return {
    taken: (box) => {
      for (const key of cellsOf(box)) cells.set(key, [...(cells.get(key) ?? []), box]);
    },
    isFree: (box) => cellsOf(box).every((key) => (cells.get(key) ?? []).every((other) => !overlaps(box, other))),
  };
}
const cell: Px = 60;

const isInside = (plot: Box, { x, y, width, height }: Box): boolean =>
  x >= plot.x && y >= plot.y && x + width <= plot.x + plot.width && y + height <= plot.y + plot.height;

/** From edge to edge, with a slight bend. */
function plainCurve([a, b]: readonly [PlacedItem, PlacedItem]): readonly [Point, Point, Point] {
  const edge = (item: PlacedItem): Point => endsOf(item)[0] ?? [item.bar.x, item.bar.y];
  const [start, end] = [edge(a), edge(b)];
  return [start, bentTo(start, end, bends[0]), end];
}

/** The bodies of two events that are nearest to each other. */
function nearest(
  own: readonly PlacedItem[],
  others: readonly PlacedItem[],
): readonly [PlacedItem, PlacedItem] | undefined {
  const pairs = own.flatMap((a) => others.map((b) => [a, b] as const));
  return least(
    pairs,
    ([a, b]) =>
      Math.abs(a.bar.y - b.bar.y) +
      (Math.abs(a.bar.y - b.bar.y) < shortest ? 120 : 0) +
      (a.first ? 0 : 1) +
      (b.first ? 0 : 1),
  );
}

function curveBetween(
  [a, b]: readonly [PlacedItem, PlacedItem],
  items: readonly PlacedItem[],
  plot: Box,
): readonly [Point, Point, Point] {
  const curves = endsOf(a).flatMap((start) =>
    endsOf(b).flatMap((end) => bends.map((bend) => [start, bentTo(start, end, bend), end] as const)),
  );
  const low = Math.min(a.bar.y, b.bar.y) - 200;
  const high = Math.max(a.bar.y, b.bar.y) + 200;
  const near = items.filter(({ bar }) => bar.y > low && bar.y < high);
  return (
    least(curves, (curve) => {
      const points = Array.from({ length: samples - 1 }, (_, k) => along(curve, (k + 1) / samples));
      // A curve lies within the box round its three points.
      const round = boxRound(curve);
      const meets = (box: Box): boolean => overlaps(box, round) && points.some((point) => holds(box, point));
      const labels = near.filter(({ label }) => label !== null && meets(label.box)).length;
      const bars = near.filter(({ bar }) => meets(bar)).length;
      const out = points.filter((point) => !holds(plot, point)).length;
      const [[x0, y0], , [x1, y1]] = curve;
      return (
        labels * 400 +
        bars * 90 +
        out * 2000 +
        Math.hypot(x1 - x0, y1 - y0) +
        Math.abs(curve[1][0] - (x0 + x1) / 2) * 0.3 +
        Math.abs(curve[1][1] - (y0 + y1) / 2) * 0.3
      );
    }) ?? [
      [a.bar.x, a.bar.y],
      [a.bar.x, b.bar.y],
      [b.bar.x, b.bar.y],
    ]
  );
}

/** Where a curve may leave a body: at the middle of its edges, and at either end. */
function endsOf(item: PlacedItem): readonly Point[] {
  const { middle, stretches } = portOf(item);
  const {
    bar: { x, width },
  } = item;
  return [
    ...stretches.flatMap(({ from, to, half }): readonly Point[] => [
      [(from + to) / 2, middle - half],
      [(from + to) / 2, middle + half],
    ]),
    [x, middle],
    [x + width, middle],
  ];
}

function bentTo([x0, y0]: Point, [x1, y1]: Point, bend: number): Point {
  const length = Math.max(40, Math.hypot(x1 - x0, y1 - y0)) / (Math.hypot(x1 - x0, y1 - y0) || 1);
  return [(x0 + x1) / 2 - (y1 - y0) * bend * length, (y0 + y1) / 2 + (x1 - x0) * bend * length];
}

/** The point of a quadratic curve at a share of its way. */
const along = ([[x0, y0], [x1, y1], [x2, y2]]: readonly [Point, Point, Point], t: number): Point => [
  (1 - t) ** 2 * x0 + 2 * t * (1 - t) * x1 + t * t * x2,
  (1 - t) ** 2 * y0 + 2 * t * (1 - t) * y1 + t * t * y2,
];

function boxRound([[x0, y0], [x1, y1], [x2, y2]]: readonly [Point, Point, Point]): Box {
  const [x, y] = [Math.min(x0, x1, x2), Math.min(y0, y1, y2)];
  return { x, y, width: Math.max(x0, x1, x2) - x, height: Math.max(y0, y1, y2) - y };
}

/** A word's box over a point, or on its right or left. */
const boxAt = ([x, y]: Point, width: Px, side = 0): Box => ({
  x: x - width / 2 + side * (width / 2 + 6),
  y: y - tall / 2,
  width,
  height: tall,
});
const holds = ({ x, y, width, height }: Box, [px, py]: Point): boolean =>
  px > x && px < x + width && py > y && py < y + height;
const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function least<T>(all: readonly T[], cost: (one: T) => number): T | undefined {
  let [best, lowest]: [T | undefined, number] = [undefined, Infinity];
  for (const one of all) {
    const own = cost(one);
    if (own < lowest) [best, lowest] = [one, own];
  }
  return best;
}
