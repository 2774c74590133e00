import type { Px } from "../../base/units.ts";
import type { Prominence } from "./prominence.ts";
import type { Box } from "../geometry.ts";

/** A line of text on the picture, `y` its baseline. */
export interface TextLine {
  readonly x: Px;
  readonly y: Px;
  readonly text: string;
  readonly lang: string;
  readonly part: "title" | "meta";
  readonly anchor: "start" | "end";
}

/** A label at its place. */
export interface PlacedLabel {
  readonly box: Box;
  readonly side: "right" | "left" | "above" | "below" | "inside";
  readonly lines: readonly TextLine[];
  /** True where the text was longer than the label may be. */
  readonly shortened: boolean;
  /** How its title is set. */
  readonly prominence: Prominence;
  /** The middle of the standing's glyph, where it has one. */
  readonly glyph: { readonly x: Px; readonly y: Px } | null;
}
