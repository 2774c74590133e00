import type { Px } from "./units.ts";

/** The size and weight that a text is set in; the face is the theme's. */
export interface Font {
  /** Font size in CSS px. */
  readonly size: Px;
  /** CSS font weight, 1–1000: 400 is regular, 700 bold. */
  readonly weight: number;
}

/** How wide a text is: the one way the drawing learns it. */
export type MeasureText = (text: string, font: Font) => Px;
