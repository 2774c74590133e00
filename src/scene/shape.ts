import { path, round, type Path } from "../base/path.ts";
import type { Px } from "../base/units.ts";
import type { Paint } from "../theme/theme.ts";
import type { TextRole } from "../theme/type.ts";

/** A stretch of outline or area. */
export interface PathShape {
  /** Tells an outline from a text. */
  readonly shape: "path";
  /** Its path as plain numbers, which every renderer draws with a pen of its own. */
  readonly path: Path;
  /** What the area is filled with. @default nothing */
  readonly fill?: Paint;
  /** What the outline is drawn with. @default nothing */
  readonly stroke?: Paint;
  /** Stroke width in CSS px. */
  readonly width?: Px;
  /** Lengths of dashes and gaps in turn, in CSS px. @default a solid line */
  readonly dash?: readonly Px[];
  /** 0–1, of the whole shape. @default 1 */
  readonly opacity?: number;
  /** Where the path's origin lies, if not at the picture's. */
  readonly at?: readonly [Px, Px];
  /** A sign that reads one way only, such as ✓ or ≠: where the picture is mirrored or turned, it moves and stays as it is. It then has an `at`. */
  readonly upright?: boolean;
}

/** A line of text; `y` is its baseline. */
export interface TextShape {
  /** Tells a text from an outline. */
  readonly shape: "text";
  /** Place of the anchor in CSS px from the left of the picture. */
  readonly x: Px;
  /** Place of the baseline in CSS px from the top of the picture. */
  readonly y: Px;
  /** One line as it is shown, already cut and shortened. */
  readonly text: string;
  /** What the text is for; the theme gives each role its size, weight and face. */
  readonly role: TextRole;
  /** The colour of the letters. */
  readonly fill: Paint;
  /** Which end of the text is at `x`, in the direction of the text. @default "start" */
  readonly anchor?: "start" | "middle" | "end";
  /** Set where it differs from the scene's language. */
  readonly lang?: string;
  /** Which way it runs, where that is not the scene's way. */
  readonly direction?: "ltr" | "rtl";
  /** A line through the letters, for what was cancelled. @default false */
  readonly strike?: boolean;
  /** A rim of the ground's colour, so that lines behind it do not run through. */
  readonly halo?: Paint;
}

/** The two things a renderer can draw. */
export type Shape = PathShape | TextShape;

/** Shapes that were drawn round the origin, moved to a place. */
export function translated(shapes: readonly Shape[], x: Px, y: Px): readonly Shape[] {
  return shapes.map((shape) =>
    shape.shape === "text"
      ? { ...shape, x: round(shape.x + x), y: round(shape.y + y) }
      : { ...shape, at: [x + (shape.at?.[0] ?? 0), y + (shape.at?.[1] ?? 0)] as const },
  );
}

/** A sign drawn round the origin, moved to a place and kept upright wherever the picture is turned. */
export function uprightAt(shapes: readonly Shape[], x: Px, y: Px): readonly Shape[] {
  return translated(shapes, x, y).map((shape) => (shape.shape === "text" ? shape : { ...shape, upright: true }));
}

export { path, round };

/** A rectangle; the radius is given for its left and its right corners. */
export function rectangle({
  x,
  y,
  width,
  height,
  left = 0,
  right = 0,
}: {
  readonly x: Px;
  readonly y: Px;
  readonly width: Px;
  readonly height: Px;
  readonly left?: Px;
  readonly right?: Px;
}): Path {
  const a = Math.min(left, width / 2, height / 2);
  const b = Math.min(right, width / 2, height / 2);
  if (a === 0 && b === 0) return path("M", x, y, "h", width, "v", height, "h", -width, "z");
  return path(
    "M",
    x + a,
    y,
    "H",
    x + width - b,
    "a",
    b,
    b,
    0,
    0,
    1,
    b,
    b,
    "V",
    y + height - b,
    "a",
    b,
    b,
    0,
    0,
    1,
    -b,
    b,
    "H",
    x + a,
    "a",
    a,
    a,
    0,
    0,
    1,
    -a,
    -a,
    "V",
    y + a,
    "a",
    a,
    a,
    0,
    0,
    1,
    a,
    -a,
    "z",
  );
}

/** A circle round a point. */
export function circle(x: Px, y: Px, radius: Px): Path {
  return path(
    "M",
    x - radius,
    y,
    "a",
    radius,
    radius,
    0,
    1,
    0,
    2 * radius,
    0,
    "a",
    radius,
    radius,
    0,
    1,
    0,
    -2 * radius,
    0,
    "z",
  );
}

/** A straight line. */
export const line = (x0: Px, y0: Px, x1: Px, y1: Px): Path => path("M", x0, y0, "L", x1, y1);
