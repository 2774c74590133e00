import type { Path } from "../../base/path.ts";
import type { Px } from "../../base/units.ts";
import type { PlacedItem } from "../../layout/lanes/placed-item.ts";
import { interrupted } from "../../layout/links/interrupted.ts";
import { line } from "../shape.ts";

/** A line through all lanes, interrupted behind the blocks of contested events. */
export const upright = (
  x: Px,
  { top, bottom, items }: { readonly top: Px; readonly bottom: Px; readonly items: readonly PlacedItem[] },
): Path =>
  interrupted(
    [
      [x, top],
      [x, bottom],
    ],
    items.flatMap(({ dispute }) => dispute?.ground ?? []),
  ).flatMap(([from, to]) => (from === undefined || to === undefined ? [] : line(...from, ...to)));
