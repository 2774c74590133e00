import type { Px } from "../../base/units.ts";
import type { TimelineEvent } from "../../model/timeline.ts";
import type { PlacedItem } from "../lanes/placed-item.ts";

/** The straight upright line from an event's body to its mark in the lane of an actor whom it reaches. */
export interface LinkLine {
  readonly event: TimelineEvent;
  readonly from: PlacedItem;
  readonly to: PlacedItem;
  readonly x: Px;
  readonly y0: Px;
  readonly y1: Px;
  /** Whether it is in sight at rest; the others are where the event is pointed at, in focus or selected. */
  readonly isAtRest: boolean;
}
