import type { PlacedItem } from "../lanes/placed-item.ts";

/** From the mark of a claim to the body of an event that it is about, straight; in sight where either is highlighted. */
export interface ClaimLine {
  readonly claim: PlacedItem;
  readonly event: PlacedItem;
}
