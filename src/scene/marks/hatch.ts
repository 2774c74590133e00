import type { Path } from "../../base/path.ts";
import type { Px } from "../../base/units.ts";
import { path } from "../shape.ts";
import { chord, spread, type Area } from "./area.ts";

/**
 * 45° hatching of an area, cut to it: plain lines, so that print, canvas and every viewer draw the same. Lines count from
 * `origin`, so that they run on through pieces that lie side by side.
 */
export function hatch(area: Area, { step: wanted, origin }: { readonly step: Px; readonly origin: number }): Path {
  const d: Path[number][] = [];
  const step = wanted * spread(area, wanted);
  const first = Math.ceil((area.x0 + area.y0 - origin) / step - 0.5);
  for (let c = origin + (first + 0.5) * step; c < area.x1 + area.y1; c += step) {
    const found = chord(area, c);
    if (found !== null) d.push(...path("M", found[0], c - found[0], "L", found[1], c - found[1]));
  }
  return d;
}
