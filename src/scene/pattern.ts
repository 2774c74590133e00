import type { Px } from "../base/units.ts";
import { path, circle } from "./shape.ts";

/** A rectangle, or the ellipse inside it. */
export interface Area {
  readonly x0: Px;
  readonly x1: Px;
  readonly y0: Px;
  readonly y1: Px;
  readonly round?: boolean;
}

/** What part of a rising line `x + y = c` lies inside the area. */
function chord({ x0, x1, y0, y1, round }: Area, c: number): readonly [Px, Px] | null {
  if (round !== true) {
    const from = Math.max(x0, c - y1);
    const to = Math.min(x1, c - y0);
    return from < to ? [from, to] : null;
  }
  const radius = (x1 - x0) / 2;
  const off = (c - (x0 + x1) / 2 - (y0 + y1) / 2) / 2;
  const half = radius * radius - 2 * off * off;
  if (half <= 0) return null;
  const middle = (x0 + x1) / 2 + off;
  return [middle - Math.sqrt(half / 2), middle + Math.sqrt(half / 2)];
}

/** 45° hatching of an area, cut to it: plain lines, so that print, canvas and every viewer draw the same. */
export function hatch(area: Area, step: Px = 5): string {
  let d = "";
  for (let c = area.x0 + area.y0 + step / 2; c < area.x1 + area.y1; c += step) {
    const found = chord(area, c);
    if (found !== null) d += path("M", found[0], c - found[0], "L", found[1], c - found[1]);
  }
  return d;
}

/** Sparse dots along the middle of an area. */
export function dots({ x0, x1, y0, y1 }: Area): string {
  let d = "";
  const many = Math.max(1, Math.floor((x1 - x0) / 9));
  for (let k = 0; k < many; k += 1) d += circle(x0 + ((k + 0.5) * (x1 - x0)) / many, (y0 + y1) / 2 + (many === 1 ? 0 : k % 2 === 0 ? -2 : 2), 1.1);
  return d;
}

/** A slash across an area at `x`: what lies behind it is contested. */
export const slash = ({ y0, y1 }: Area, x: Px): string => path("M", x - 3.5, y1 + 3, "L", x + 3.5, y0 - 3);
