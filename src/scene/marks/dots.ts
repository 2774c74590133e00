import type { Path } from "../../base/path.ts";
import type { Px } from "../../base/units.ts";
import { circle } from "../shape.ts";
import { spread, type Area } from "./area.ts";

/** Sparse dots in two rows, by turns below and above the middle, `clear` of the area's sides. They count from `origin`, as lines do. */
export function dots(
  area: Area,
  { step, radius, origin, clear }: { readonly step: Px; readonly radius: Px; readonly origin: Px; readonly clear: Px },
): Path {
  const { x0, x1, y0, y1 } = area;
  const middle = (y0 + y1) / 2;
  const apart = (step / 2) * spread(area, step / 2);
  const d: Path[number][] = [];
  for (let k = Math.ceil((x0 + clear - origin) / apart - 0.5); origin + (k + 0.5) * apart <= x1 - clear; k += 1) {
    d.push(...circle(origin + (k + 0.5) * apart, middle + (k % 2 === 0 ? 2.6 : -2.6), radius));
  }
  return d;
}
