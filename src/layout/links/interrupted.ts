import type { Px } from "../../base/units.ts";
import type { Box, Point } from "../geometry.ts";

/** A line ends this far before a label and goes on as far behind it. */
const air: Px = 1.5;
/** A piece that is shorter says nothing. */
const shortest: Px = 2;

/** A way in the pieces that are drawn: where it runs behind a label, it is interrupted, as rivers are on maps behind names. */
export function interrupted(points: readonly Point[], labels: readonly Box[]): readonly (readonly Point[])[] {
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  const close = (): void => {
    if (piece.length > 1) pieces.push(piece);
    piece = [];
  };
  points.forEach((to, k) => {
    const from = points[k - 1];
    if (from === undefined) return;
    let at = 0;
    if (piece.length === 0) piece = [from];
    for (const [enter, leave] of covered(from, to, labels)) {
      if (enter > at) piece.push(between(from, to, enter));
      else piece = [];
      close();
      at = leave;
      if (leave < 1) piece = [between(from, to, leave)];
    }
    if (at < 1) piece.push(to);
  });
  close();
  return pieces.filter((one) => one.length > 2 || lengthOf(one) >= shortest);
}

const between = ([x0, y0]: Point, [x1, y1]: Point, share: number): Point => [
  x0 + (x1 - x0) * share,
  y0 + (y1 - y0) * share,
];

const lengthOf = ([a, b]: readonly Point[]): Px =>
  a === undefined || b === undefined ? 0 : Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The shares of a straight piece that lie behind labels, in order and joined where they touch. */
function covered([x0, y0]: Point, [x1, y1]: Point, labels: readonly Box[]): readonly (readonly [number, number])[] {
  const found = labels
    .flatMap(({ x, y, width, height }): readonly (readonly [number, number])[] => {
      const [a, b] = overlap(x0, x1, x - air, x + width + air);
      const [c, d] = overlap(y0, y1, y - air, y + height + air);
      const [from, to] = [Math.max(0, a, c), Math.min(1, b, d)];
      return from < to ? [[from, to]] : [];
    })
    .sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [from, to] of found) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** From which share to which a run from `p` to `q` lies between two bounds. */
function overlap(p: Px, q: Px, low: Px, high: Px): readonly [number, number] {
  if (p === q) return p > low && p < high ? [0, 1] : [1, 0];
  const [a, b] = [(low - p) / (q - p), (high - p) / (q - p)];
  return a < b ? [a, b] : [b, a];
}
