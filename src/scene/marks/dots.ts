import type { Px } from "../../base/units.ts";
import { circle } from "../shape.ts";
import type { Area } from "./area.ts";

/** Sparse dots in two rows, by turns below and above the middle; what is too small for two has one in its middle. */
export function dots({ x0, x1, y0, y1 }: Area, { step, radius, origin }: { readonly step: Px; readonly radius: Px; readonly origin: Px }): string {
  const middle = (y0 + y1) / 2;
  const apart = step / 2;
  let d = "";
  for (let k = Math.ceil((x0 + radius + 0.6 - origin) / apart - 0.5); origin + (k + 0.5) * apart <= x1 - radius - 0.6; k += 1) {
    d += circle(origin + (k + 0.5) * apart, middle + (k % 2 === 0 ? 2.6 : -2.6), radius);
  }
  return d;
}
