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
  readonly word: { readonly text: string; readonly x: Px; /** The baseline. */ readonly y: Px; readonly box: Box };
}

/** How far a curve bends, in shares of its length. */
const bends = [0.18, -0.18, 0.38, -0.38, 0.7, -0.7] as const;
const samples = 18;
/** Past so many relations each takes the plain curve: no choice of ways would keep them apart. */
const mostCareful = 60;
/** Where along a curve its kind may be said. */
const wordPlaces = [0.5, 0.4, 0.6, 0.3, 0.7] as const;
const tall: Px = 15;
/** Bodies that are nearer leave no space for a word between them. */
const shortest: Px = 40;

/**
 * Curves between events that are related, from the body of the one that says so to the body of the other: of those that
 * leave either body at an end or an edge, the one that meets fewest labels, then fewest bodies, then the shortest.
 */
export function relationCurves({
  items,
  plot,
  word,
  measure,
  font,
}: {
  readonly items: readonly PlacedItem[];
  readonly plot: Box;
  readonly word: (kind: LinkKind) => string;
  readonly measure: MeasureText;
  readonly font: Font;
}): readonly RelationCurve[] {
  const bodies = group(
    items.filter(({ claim }) => claim === null),
    ({ event }) => event.id,
  );
  const said: Box[] = [];
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
      const boxes = [0, 1, -1].flatMap((side) =>
        wordPlaces.map((t) => boxAt(along([start, bend, end], t), width, side)),
      );
      const meets = (box: Box): number =>
        said.filter((other) => overlaps(box, other)).length +
        items.filter(({ label, bar }) => (label !== null && overlaps(box, label.box)) || overlaps(box, bar)).length;
      const box = (many ? boxes[0] : least(boxes, meets)) ?? boxAt(bend, width);
      said.push(box);
      return [
        {
          from: pair[0],
          to: pair[1],
          kind,
          points: [start, bend, end],
          word: { text, x: box.x + box.width / 2, y: box.y + 11.5, box },
        },
      ];
    }),
  );
}

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
