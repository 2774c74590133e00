/** A letter of SVG path data: upper case for places on the picture, lower case for steps from the last place. */
// oxfmt-ignore
export type PathLetter =
  | "M" | "m" | "L" | "l" | "H" | "h" | "V" | "v" | "C" | "c" | "S" | "s" | "Q" | "q" | "T" | "t" | "A" | "a" | "Z" | "z";

/** A path as plain numbers: each letter, then its numbers, as SVG path data orders them. `["M", 1, 2, "h", 5, "z"]` */
export type Path = readonly (PathLetter | number)[];

/** Rounds once, to a tenth of a pixel, and never to "-0". */
export const round = (value: number): number => Math.round(value * 10) / 10 + 0;

/** A path from pieces: letters stay, numbers are rounded. */
export const path = (...pieces: Path): Path =>
  pieces.map((piece) => (typeof piece === "number" ? round(piece) : piece));
