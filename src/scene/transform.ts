import type { Px } from "../base/units.ts";
import { type } from "../theme/type.ts";
import { path, round, type Shape } from "./shape.ts";

/** A way to turn a picture: over its upright line at `about`/2, so that x becomes `about` − x, or with its two directions exchanged. */
export type Turn = { readonly kind: "mirror"; readonly about: Px } | { readonly kind: "transpose" };

/** The picture's left on its right; `width` is the picture's. */
export const mirrorOver = (width: Px): Turn => ({ kind: "mirror", about: width });

/** What ran across runs down. */
export const transposed: Turn = { kind: "transpose" };

const exchanged: Readonly<Record<string, string>> = { H: "V", V: "H", h: "v", v: "h" };
/** How many numbers each letter takes. */
const taken: Readonly<Record<string, number>> = {
  M: 2,
  m: 2,
  L: 2,
  l: 2,
  H: 1,
  h: 1,
  V: 1,
  v: 1,
  C: 6,
  c: 6,
  S: 4,
  s: 4,
  Q: 4,
  q: 4,
  T: 2,
  t: 2,
  A: 7,
  a: 7,
  Z: 0,
  z: 0,
};
/** What a letter means where its numbers repeat: after a move, SVG draws on. */
const further: Readonly<Record<string, string>> = { M: "L", m: "l" };

function* commands(d: string): Generator<readonly [letter: string, numbers: readonly number[]]> {
  for (const [, letter = "", rest = ""] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/gu)) {
    const many = taken[letter];
    if (many === undefined)
      throw new RangeError(`path data has the letter ${letter}; SVG has ${Object.keys(taken).join(" ")}`);
    const numbers = (rest.match(/-?[\d.]+/gu) ?? []).map(Number);
    for (let at = 0; at === 0 || at < numbers.length; at += Math.max(1, many))
      yield [at === 0 ? letter : (further[letter] ?? letter), numbers.slice(at, at + many)];
  }
}

/**
 * Path data turned: every point goes where the turn takes it.
 * @throws RangeError for a letter that SVG does not have
 */
export function turnPath(d: string, turn: Turn): string {
  let turned = "";
  for (const [letter, numbers] of commands(d)) {
    const isRelative = letter === letter.toLowerCase();
    const across = (x: number): number => (isRelative ? -x : (turn.kind === "mirror" ? turn.about : 0) - x);
    const point = ([x = 0, y = 0]: readonly number[]): readonly number[] =>
      turn.kind === "transpose" ? [y, x] : [across(x), y];
    const [first = 0] = numbers;
    if (taken[letter] === 0) turned += letter;
    else if (letter === "a" || letter === "A") {
      const [rx = 0, ry = 0, rotation = 0, large = 0, sweep = 0, ...end] = numbers;
      turned += path(
        letter,
        ...(turn.kind === "transpose" ? [ry, rx] : [rx, ry]),
        rotation === 0 ? 0 : -rotation,
        large,
        1 - sweep,
        ...point(end),
      );
    } else if (turn.kind === "transpose" && exchanged[letter] !== undefined) turned += path(exchanged[letter], first);
    else if (letter === "H" || letter === "h") turned += path(letter, across(first));
    else if (letter === "V" || letter === "v") turned += path(letter, first);
    else turned += path(letter, ...numbers.flatMap((x, k) => (k % 2 === 0 ? point([x, numbers[k + 1] ?? 0]) : [])));
  }
  return turned;
}

/** The share of a text's size by which its baseline lies below its middle. */
const sunk = 0.36;

/** Shapes turned. Writing and upright signs go where the turn takes their middle, and are not turned themselves. */
export function turned(shapes: readonly Shape[], turn: Turn): readonly Shape[] {
  const moved = (x: Px, y: Px): readonly [Px, Px] =>
    turn.kind === "transpose" ? [round(y), round(x)] : [round(turn.about - x), round(y)];
  return shapes.map((shape): Shape => {
    if (shape.shape === "text") {
      const middle = turn.kind === "transpose" ? type[shape.role].size * sunk : 0;
      const [x, y] = moved(shape.x, shape.y - middle);
      return { ...shape, x, y: round(y + middle) };
    }
    if (shape.at === undefined) return shape.upright === true ? shape : { ...shape, d: turnPath(shape.d, turn) };
    // Drawn round an origin of its own: the origin moves, the drawing turns about it.
    return {
      ...shape,
      at: moved(...shape.at),
      d: shape.upright === true ? shape.d : turnPath(shape.d, turn.kind === "mirror" ? mirrorOver(0) : turn),
    };
  });
}
