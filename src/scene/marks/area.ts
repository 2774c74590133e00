import type { Px } from "../../base/units.ts";

/** A rectangle, or what of a circle lies in it. */
export interface Area {
  readonly x0: Px;
  readonly x1: Px;
  readonly y0: Px;
  readonly y1: Px;
  readonly circle?: { readonly x: Px; readonly y: Px; readonly radius: Px };
}

/** From which x to which x the rising line `x + y = c` lies inside. */
export function chord({ x0, x1, y0, y1, circle }: Area, c: number): readonly [Px, Px] | null {
  let [from, to] = [Math.max(x0, c - y1), Math.min(x1, c - y0)];
  if (circle !== undefined) {
    const off = (c - circle.x - circle.y) / 2;
    const half = (circle.radius * circle.radius - 2 * off * off) / 2;
    if (half <= 0) return null;
    [from, to] = [Math.max(from, circle.x + off - Math.sqrt(half)), Math.min(to, circle.x + off + Math.sqrt(half))];
  }
  return to - from > 0.3 ? [from, to] : null;
}

/** More marks than this in one area tell no more, and cost as much as they are many. */
const most = 240;

/** How many times further apart than wanted the marks of a pattern are, so that a body of any length has a bounded number of them. */
export const spread = ({ x0, x1 }: Area, step: Px): number => Math.max(1, (x1 - x0) / step / most);
