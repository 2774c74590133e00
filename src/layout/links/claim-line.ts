import type { Point } from "../geometry.ts";
import type { PlacedItem } from "../lanes/placed-item.ts";

/** The line from a stance to a mark of an event that it is about. */
export interface ClaimLine {
  readonly item: PlacedItem;
  readonly event: string;
  readonly points: readonly Point[];
  /** The same as it is drawn: interrupted behind labels. */
  readonly pieces: readonly (readonly Point[])[];
}
