import { oneByOne, type Pen } from "./pen.ts";

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

/** A pen that draws on a canvas, for one path: it keeps the current point. */
export function canvasPen(canvas: CanvasPath): Pen {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  /** The last control point, which `S` and `T` mirror, and the letter that it belongs to. */
  let [controlX, controlY, curve] = [0, 0, ""];
  return oneByOne((letter, numbers) => {
    const kind = letter.toUpperCase();
    const [fromX, fromY] = [x, y];
    const [dx, dy] = letter === kind ? [0, 0] : [x, y];
    const at = (k: number): number => numbers[k] ?? 0;
    const last = numbers.length;
    const mirrored = (of: string): readonly [number, number] =>
      of.includes(curve) && curve !== "" ? [2 * fromX - controlX, 2 * fromY - controlY] : [fromX, fromY];
    if (kind === "H") x = at(0) + dx;
    else if (kind === "V") y = at(0) + dy;
    else if (kind !== "Z") [x, y] = [at(last - 2) + dx, at(last - 1) + dy];
    if (kind === "M") {
      [startX, startY] = [x, y];
      canvas.moveTo(x, y);
    } else if (kind === "L" || kind === "H" || kind === "V") canvas.lineTo(x, y);
    else if (kind === "Q" || kind === "T") {
      [controlX, controlY] = kind === "Q" ? [at(0) + dx, at(1) + dy] : mirrored("QT");
      canvas.quadraticCurveTo(controlX, controlY, x, y);
    } else if (kind === "C" || kind === "S") {
      const [ax, ay] = kind === "C" ? [at(0) + dx, at(1) + dy] : mirrored("CS");
      [controlX, controlY] = [at(last - 4) + dx, at(last - 3) + dy];
      canvas.bezierCurveTo(ax, ay, controlX, controlY, x, y);
    } else if (kind === "A") arcOn(canvas, numbers, [fromX, fromY], [x, y]);
    else {
      [x, y] = [startX, startY];
      canvas.closePath();
    }
    curve = kind;
  });
}

/** From an arc's ends to its centre and angles: SVG 2, appendix B.2.4 and B.2.5. */
function arcOn(
  canvas: CanvasPath,
  [rx = 0, ry = 0, rotation = 0, large = 0, sweep = 0]: readonly number[],
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
    sweep === 0,
  );
}
