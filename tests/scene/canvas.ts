import type { Path } from "../../src/base/path.ts";
import { canvasPen } from "../../src/base/pen/canvas-pen.ts";
import { drawPath } from "../../src/base/pen/pen.ts";
import { pathText } from "../../src/base/pen/text-pen.ts";
import type { Shape } from "../../src/scene/shape.ts";
import type { Paint } from "../../src/theme/theme.ts";

/** How light each paint is, 0–255: every hue is the same. */
export interface Greys {
  readonly ground: number;
  readonly line: number;
  readonly light: number;
  readonly ink: number;
}

/** Every hue as one middle grey, black ink on white paper, and the two colours that a reader forced. */
export const palettes: { readonly [name: string]: Greys } = {
  grey: { ground: 255, line: 96, light: 203, ink: 20 },
  print: { ground: 255, line: 0, light: 171, ink: 0 },
  forced: { ground: 0, line: 255, light: 77, ink: 255 },
};

/** The canvas that shapes are drawn on. */
interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Where the shapes' own origin lies. */
  readonly origin: readonly [x: number, y: number];
  /** How light it is before anything is drawn. */
  readonly paper: number;
}

function lightness(paint: Paint, greys: Greys): number {
  const [role] = paint.split("-");
  return role === "line" || role === "tone"
    ? greys.line
    : role === "light"
      ? greys.light
      : role === "ground" || role === "future"
        ? greys.ground
        : greys.ink;
}

/** A path by its text, which the browser reads. */
export const readByTheBrowser = (path: Path): Path2D => new Path2D(pathText(path));

/** A path drawn with the canvas pen. */
export function drawnByThePen(path: Path): Path2D {
  const drawn = new Path2D();
  drawPath(path, canvasPen(drawn));
  return drawn;
}

/** Shapes as a picture without colour: how light each pixel is. By default there is room for shapes round y = 0. */
export function greyPicture(
  shapes: readonly Shape[],
  greys: Greys,
  {
    toPath2D = readByTheBrowser,
    width = 112,
    height = 40,
    origin = [8, height / 2],
    paper = greys.ground,
  }: Partial<Sheet> & { readonly toPath2D?: (path: Path) => Path2D } = {},
): Uint8ClampedArray {
  const pen = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true })!;
  const grey = (light: number): string => `rgb(${light},${light},${light})`;
  const colour = (paint: Paint): string => grey(lightness(paint, greys));
  pen.fillStyle = grey(paper);
  pen.fillRect(0, 0, width, height);
  pen.translate(...origin);
  for (const shape of shapes) {
    pen.save();
    if (shape.shape === "text") {
      pen.font = "13px sans-serif";
      pen.textAlign = shape.anchor === "middle" ? "center" : (shape.anchor ?? "start");
      pen.fillStyle = colour(shape.fill);
      pen.fillText(shape.text, shape.x, shape.y);
    } else {
      const { path: given, fill, stroke, width: thick = 1, dash, opacity = 1, at } = shape;
      pen.globalAlpha = opacity;
      if (at !== undefined) pen.translate(...at);
      const path = toPath2D(given);
      if (fill !== undefined && fill !== "none") {
        pen.fillStyle = colour(fill);
        pen.fill(path);
      }
      if (stroke !== undefined && stroke !== "none") {
        pen.strokeStyle = colour(stroke);
        pen.lineWidth = thick;
        pen.setLineDash([...(dash ?? [])]);
        pen.stroke(path);
      }
    }
    pen.restore();
  }
  const { data } = pen.getImageData(0, 0, width, height);
  // A loop: a callback for each of millions of numbers cost more than drawing.
  const lights = new Uint8ClampedArray(data.length / 4);
  for (let k = 0; k < lights.length; k += 1) lights[k] = data[4 * k]!;
  return lights;
}

/** The share of the pixels on which either picture has drawn that are clearly lighter or darker in one of them. */
export function shareApart(one: Uint8ClampedArray, other: Uint8ClampedArray, { ground }: Greys): number {
  let [drawn, apart] = [0, 0];
  one.forEach((light, k) => {
    const second = other[k] ?? 0;
    if (Math.abs(light - ground) > 16 || Math.abs(second - ground) > 16) drawn += 1;
    if (Math.abs(light - second) > 48) apart += 1;
  });
  return drawn === 0 ? 0 : apart / drawn;
}
