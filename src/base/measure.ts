import type { Px } from "./units.ts";

/** The size and weight that a text is set in; the face is the theme's. */
export interface Font {
  readonly size: Px;
  readonly weight: number;
}

/** How wide a text is: the one way the drawing learns it. */
export type MeasureText = (text: string, font: Font) => Px;
