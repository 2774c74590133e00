import type { Px } from "../../base/units.ts";
import type { Box, Point } from "../geometry.ts";
import type { PlacedItem } from "../lanes/placed-item.ts";
import type { LinkKind } from "../../model/document.ts";

/** A curve from an event to one that it is related to, with its kind in words. */
export interface RelationCurve {
  readonly from: PlacedItem;
  readonly to: PlacedItem;
  readonly kind: LinkKind;
  /** Of a quadratic curve: where it begins, what it bends towards, where it ends. */
  readonly points: readonly [Point, Point, Point];
  readonly word: { readonly text: string; readonly x: Px; /** The baseline. */ readonly y: Px; readonly box: Box };
}
