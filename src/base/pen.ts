import { commandsOf, type Path } from "./path.ts";

/** An arc of an ellipse as SVG gives it: its radii, its turn in degrees, which of four arcs, and its end. */
export interface Arc {
  readonly rx: number;
  readonly ry: number;
  readonly rotation: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

/** Draws a path, one command after another. All places are places on the picture. */
export interface Pen {
  readonly moveTo: (x: number, y: number) => void;
  readonly lineTo: (x: number, y: number) => void;
  readonly quadTo: (cx: number, cy: number, x: number, y: number) => void;
  readonly curveTo: (c0x: number, c0y: number, c1x: number, c1y: number, x: number, y: number) => void;
  /** From the last place, which is given too, to (x, y). */
  readonly arcTo: (arc: Arc, from: readonly [number, number], x: number, y: number) => void;
  readonly close: () => void;
}

/** Draws a path with a pen. */
export function drawPath(path: Path, pen: Pen): void {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  /** The last control point, which `S` and `T` mirror, and the letter that it belongs to. */
  let [controlX, controlY, curve] = [0, 0, ""];
  for (const [letter, numbers] of commandsOf(path)) {
    const kind = letter.toUpperCase();
    const [dx, dy] = letter === kind ? [0, 0] : [x, y];
    const at = (k: number): number => numbers[k] ?? 0;
    const [px, py] = [x, y];
    const last = numbers.length;
    if (kind === "H") x = at(0) + dx;
    else if (kind === "V") y = at(0) + dy;
    else if (kind !== "Z") [x, y] = [at(last - 2) + dx, at(last - 1) + dy];
    const mirrored = (of: string): readonly [number, number] =>
      of.includes(curve) && curve !== "" ? [2 * px - controlX, 2 * py - controlY] : [px, py];
    if (kind === "M") {
      [startX, startY] = [x, y];
      pen.moveTo(x, y);
    } else if (kind === "L" || kind === "H" || kind === "V") pen.lineTo(x, y);
    else if (kind === "Q" || kind === "T") {
      [controlX, controlY] = kind === "Q" ? [at(0) + dx, at(1) + dy] : mirrored("QT");
      pen.quadTo(controlX, controlY, x, y);
    } else if (kind === "C" || kind === "S") {
      const [ax, ay] = kind === "C" ? [at(0) + dx, at(1) + dy] : mirrored("CS");
      [controlX, controlY] = [at(last - 4) + dx, at(last - 3) + dy];
      pen.curveTo(ax, ay, controlX, controlY, x, y);
    } else if (kind === "A") {
      const arc: Arc = { rx: at(0), ry: at(1), rotation: at(2), large: at(3) === 1, sweep: at(4) === 1 };
      pen.arcTo(arc, [px, py], x, y);
    } else {
      [x, y] = [startX, startY];
      pen.close();
    }
    curve = kind;
  }
}

/** What the canvas pen needs of a canvas: a 2D context and a Path2D both have it. */
export interface CanvasPath {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  bezierCurveTo(c0x: number, c0y: number, c1x: number, c1y: number, x: number, y: number): void;
  ellipse(
    x: number,
    y: number,
    rx: number,
    ry: number,
    rotation: number,
    from: number,
    to: number,
    counterclockwise?: boolean,
  ): void;
  closePath(): void;
}

/** A pen that draws on a canvas. */
export const canvasPen = (canvas: CanvasPath): Pen => ({
  moveTo: (x, y) => canvas.moveTo(x, y),
  lineTo: (x, y) => canvas.lineTo(x, y),
  quadTo: (cx, cy, x, y) => canvas.quadraticCurveTo(cx, cy, x, y),
  curveTo: (c0x, c0y, c1x, c1y, x, y) => canvas.bezierCurveTo(c0x, c0y, c1x, c1y, x, y),
  close: () => canvas.closePath(),
  arcTo: (arc, from, x, y) => arcOn(canvas, arc, from, [x, y]),
});

/** From an arc's ends to its centre and angles: SVG 2, appendix B.2.4 and B.2.5. */
function arcOn(
  canvas: CanvasPath,
  { rx, ry, rotation, large, sweep }: Arc,
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
): void {
  if (x0 === x1 && y0 === y1) return;
  if (rx === 0 || ry === 0) return canvas.lineTo(x1, y1);
  const turn = (rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [halfX, halfY] = [(x0 - x1) / 2, (y0 - y1) / 2];
  const [x, y] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
  // Radii that are too short for the ends grow until they reach.
  const grown = Math.max(1, Math.hypot(x / rx, y / ry));
  const [a, b] = [Math.abs(rx) * grown, Math.abs(ry) * grown];
  const reach = (x / a) ** 2 + (y / b) ** 2;
  const off = Math.sqrt(Math.max(0, 1 / reach - 1)) * (large === sweep ? -1 : 1);
  const [u, v] = [(off * a * y) / b, (-off * b * x) / a];
  canvas.ellipse(
    cos * u - sin * v + (x0 + x1) / 2,
    sin * u + cos * v + (y0 + y1) / 2,
    a,
    b,
    turn,
    Math.atan2((y - v) / b, (x - u) / a),
    Math.atan2((-y - v) / b, (-x - u) / a),
    !sweep,
  );
}
