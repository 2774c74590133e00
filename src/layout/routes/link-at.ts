import type { Px } from "../../base/units.ts";
import type { Box } from "../types.ts";

/**
 * Where an event's upright link runs: inside its body's stretch, through as few labels and marks of others as can be,
 * nearest the middle among equals, and clear of links that are already there.
 */
export function linkAt({ stretch, top, bottom, obstacles, taken }: {
  readonly stretch: readonly [Px, Px]; readonly top: Px; readonly bottom: Px; readonly obstacles: readonly Box[]; readonly taken: readonly { readonly x: Px; readonly top: Px; readonly bottom: Px }[];
}): Px {
  const [x0, x1] = stretch;
  const middle = (x0 + x1) / 2;
  const inset = Math.min(5, (x1 - x0) / 2);
  const places = Math.max(1, Math.min(41, Math.floor((x1 - x0 - 2 * inset) / 4) + 1));
  const near = obstacles.filter((box) => box.y < bottom && box.y + box.height > top && box.x - 3 < x1 && box.x + box.width + 3 > x0);
  const beside = taken.filter((other) => other.top < bottom && other.bottom > top && other.x > x0 - 6 && other.x < x1 + 6);
  let best = { x: middle, cost: Infinity };
  for (let k = 0; k < places; k += 1) {
    const x = places === 1 ? middle : x0 + inset + ((x1 - x0 - 2 * inset) * k) / (places - 1);
    const crossed = near.filter((box) => x > box.x - 3 && x < box.x + box.width + 3).length;
    const close = beside.filter((other) => Math.abs(other.x - x) < 6).length;
    const cost = crossed * 1000 + close * 400 + Math.abs(x - middle);
    if (cost < best.cost) best = { x, cost };
  }
  return best.x;
}
