import type { Path, PathLetter } from "../path.ts";

/*
 * A path is drawn through a pen: as text, turned, or on a canvas. Pens take letters rather than places alone, so that a
 * path keeps in every direction what its author wrote: steps stay steps, without new rounding.
 *
 *   path ── drawPath ─┬─► textPen                    "M1 2h5z"
 *                     ├─► canvasPen                  moveTo, lineTo, closePath
 *                     └─► turnedPen ── any pen       from the right, or downwards
 */

/** Takes a path letter by letter, each with all numbers up to the next letter. */
export type Pen = (letter: PathLetter, numbers: readonly number[]) => void;

/** Draws a path with a pen. */
export function drawPath(path: Path, pen: Pen): void {
  for (let at = 0; at < path.length;) {
    const letter = path[at] as PathLetter;
    const first = at + 1;
    for (at = first; typeof path[at] === "number"; at += 1);
    pen(letter, path.slice(first, at) as readonly number[]);
  }
}

/** How many numbers each letter takes. */
const taken: Readonly<Record<PathLetter, number>> = {
  ...{ M: 2, m: 2, L: 2, l: 2, H: 1, h: 1, V: 1, v: 1, C: 6, c: 6, S: 4, s: 4 },
  ...{ Q: 4, q: 4, T: 2, t: 2, A: 7, a: 7, Z: 0, z: 0 },
};
/** The meaning of a letter where its numbers repeat: after a move, SVG draws on. */
const further: { readonly [letter in PathLetter]?: PathLetter } = { M: "L", m: "l" };

/**
 * A pen that takes a letter with the numbers of one command at a time: where they repeat, the letter does too.
 * @throws RangeError for a letter that SVG does not have, once it is drawn with
 */
export const oneByOne =
  (pen: Pen): Pen =>
  (letter, numbers) => {
    if (!(letter in taken))
      throw new RangeError(`a path has the letter ${letter}; use ${Object.keys(taken).join(" ")}`);
    const many = taken[letter];
    for (let k = 0; k === 0 || k < numbers.length; k += Math.max(1, many))
      pen(k === 0 ? letter : (further[letter] ?? letter), numbers.slice(k, k + many));
  };
