import type { Px } from "./units.ts";

/** A letter of SVG path data: upper case for places on the picture, lower case for steps from the last place. */
// prettier-ignore
export type PathLetter =
  | "M" | "m" | "L" | "l" | "H" | "h" | "V" | "v" | "C" | "c" | "S" | "s" | "Q" | "q" | "T" | "t" | "A" | "a" | "Z" | "z";

/** A path as plain numbers: each letter, then its numbers, as SVG path data orders them. `["M", 1, 2, "h", 5, "z"]` */
export type Path = readonly (PathLetter | number)[];

/** A letter and the numbers that it takes. */
export type PathCommand = readonly [letter: PathLetter, numbers: readonly number[]];

/** A way to turn a picture: over its upright line at `about`/2, so that x becomes `about` − x, or with its two directions exchanged. */
export type Turn = { readonly kind: "mirror"; readonly about: Px } | { readonly kind: "transpose" };

/** How many numbers each letter takes. */
const taken: Readonly<Record<PathLetter, number>> = {
  ...{ M: 2, m: 2, L: 2, l: 2, H: 1, h: 1, V: 1, v: 1, C: 6, c: 6, S: 4, s: 4 },
  ...{ Q: 4, q: 4, T: 2, t: 2, A: 7, a: 7, Z: 0, z: 0 },
};
/** The meaning of a letter where its numbers repeat: after a move, SVG draws on. */
const further: { readonly [letter in PathLetter]?: PathLetter } = { M: "L", m: "l" };
const exchanged: { readonly [letter in PathLetter]?: PathLetter } = { H: "V", V: "H", h: "v", v: "h" };

/**
 * The commands of a path, one for each time that its letter's numbers repeat.
 * @throws RangeError for a letter that SVG does not have
 */
export function* commandsOf(path: Path): Generator<PathCommand> {
  for (let at = 0; at < path.length;) {
    const letter = path[at] as PathLetter;
    const many = taken[letter];
    if (!(letter in taken))
      throw new RangeError(`a path has the letter ${letter}; use ${Object.keys(taken).join(" ")}`);
    const first = at + 1;
    for (at = first; typeof path[at] === "number"; at += 1);
    const numbers = path.slice(first, at) as readonly number[];
    for (let k = 0; k === 0 || k < numbers.length; k += Math.max(1, many))
      yield [k === 0 ? letter : (further[letter] ?? letter), numbers.slice(k, k + many)];
  }
}

/** Rounds once, to a tenth of a pixel, and never to "-0". */
export const round = (value: number): number => Math.round(value * 10) / 10 + 0;

/** A path from pieces: letters stay, numbers are rounded. */
export const path = (...pieces: Path): Path =>
  pieces.map((piece) => (typeof piece === "number" ? round(piece) : piece));

/** A path as SVG's attribute `d` writes it. */
export function pathText(path: Path): string {
  let d = "";
  let number = false;
  for (const piece of path) {
    const isNumber = typeof piece === "number";
    d += number && isNumber ? ` ${piece}` : `${piece}`;
    number = isNumber;
  }
  return d;
}

/** A path turned: every point goes where the turn takes it. */
export function turnPath(given: Path, turn: Turn): Path {
  return [...commandsOf(given)].flatMap(([letter, numbers]) => turnCommand(letter, numbers, turn));
}

function turnCommand(letter: PathLetter, numbers: readonly number[], turn: Turn): Path {
  const isRelative = letter === letter.toLowerCase();
  const across = (x: number): number => (isRelative ? -x : (turn.kind === "mirror" ? turn.about : 0) - x);
  const point = ([x = 0, y = 0]: readonly number[]): readonly number[] =>
    turn.kind === "transpose" ? [y, x] : [across(x), y];
  const [first = 0] = numbers;
  if (taken[letter] === 0) return [letter];
  if (letter === "a" || letter === "A") {
    const [rx = 0, ry = 0, rotation = 0, large = 0, sweep = 0, ...end] = numbers;
    const radii = turn.kind === "transpose" ? [ry, rx] : [rx, ry];
    return path(letter, ...radii, rotation === 0 ? 0 : -rotation, large, 1 - sweep, ...point(end));
  }
  if (letter === "H" || letter === "h" || letter === "V" || letter === "v") {
    if (turn.kind === "transpose") return path(exchanged[letter] ?? letter, first);
    return path(letter, letter === "V" || letter === "v" ? first : across(first));
  }
  return path(letter, ...numbers.flatMap((x, k) => (k % 2 === 0 ? point([x, numbers[k + 1] ?? 0]) : [])));
}
