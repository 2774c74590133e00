import type { Path } from "../path.ts";
import { drawPath, type Pen } from "./pen.ts";

/** A pen that hands on SVG path data, piece by piece. */
const textPen =
  (write: (piece: string) => void): Pen =>
  (letter, numbers) =>
    write(letter + numbers.join(" "));

/** A path as SVG's attribute `d` writes it. */
export function pathText(path: Path): string {
  let d = "";
  drawPath(
    path,
    textPen((piece) => (d += piece)),
  );
  return d;
}
