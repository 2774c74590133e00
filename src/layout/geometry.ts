import type { Px } from "../base/units.ts";

/** A rectangle of the drawing. */
export interface Box {
  readonly x: Px;
  readonly y: Px;
  readonly width: Px;
  readonly height: Px;
}

/** A place of the drawing. */
export type Point = readonly [x: Px, y: Px];
