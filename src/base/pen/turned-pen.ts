import { round, type Path, type PathLetter } from "../path.ts";
import type { Px } from "../units.ts";
import { drawPath, oneByOne, type Pen } from "./pen.ts";

/** A way to turn a picture: over its upright line at `about`/2, so that x becomes `about` − x, or with its two directions exchanged. */
export type Turn = { readonly kind: "mirror"; readonly about: Px } | { readonly kind: "transpose" };

const exchanged: { readonly [letter in PathLetter]?: PathLetter } = { H: "V", V: "H", h: "v", v: "h" };

/** A pen that draws with another one, each point where the turn takes it. */
const turnedPen = (turn: Turn, pen: Pen): Pen =>
  oneByOne((letter, numbers) => {
    const isStep = letter === letter.toLowerCase();
    const across = (x: number): number => (isStep ? -x : (turn.kind === "mirror" ? turn.about : 0) - x);
    const point = ([x = 0, y = 0]: readonly number[]): readonly number[] =>
      turn.kind === "transpose" ? [y, x] : [across(x), y];
    const draw = (...turned: readonly number[]): void =>
      pen((turn.kind === "transpose" ? exchanged[letter] : undefined) ?? letter, turned.map(round));
    switch (letter) {
      case "A":
      case "a": {
        const [rx = 0, ry = 0, rotation = 0, large = 0, sweep = 0, ...end] = numbers;
        const radii = turn.kind === "transpose" ? [ry, rx] : [rx, ry];
        return draw(...radii, -rotation, large, 1 - sweep, ...point(end));
      }
      case "H":
      case "h":
        return draw(...(turn.kind === "transpose" ? numbers : numbers.map(across)));
      case "V":
      case "v":
        return draw(...numbers);
      default:
        return draw(...numbers.flatMap((x, k) => (k % 2 === 0 ? point([x, numbers[k + 1] ?? 0]) : [])));
    }
  });

/** A path turned: every point goes where the turn takes it. */
export function turnPath(path: Path, turn: Turn): Path {
  const turned: Path[number][] = [];
  drawPath(
    path,
    turnedPen(turn, (letter, numbers) => void turned.push(letter, ...numbers)),
  );
  return turned;
}
