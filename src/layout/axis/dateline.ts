import type { Px } from "../../base/units.ts";
import { DAY_MS } from "../../time/calendar.ts";
import { earliest, latest } from "../../time/compare.ts";
import type { FuzzyTime } from "../../time/fuzzy.ts";
import type { TimeScale } from "../scale.ts";

/** Where the text was written. What is right of `x` was still to come. */
export interface Dateline {
  /** Where the last day ends that it can have been written on. */
  readonly x: Px;
  /** Where the first of these days begins. */
  readonly from: Px;
  /** True where these are several days: then it is a band, not a rule. */
  readonly isBand: boolean;
  /** Whether any of it is in sight. */
  readonly visible: boolean;
  /** On which side of the picture it lies where it is not. */
  readonly side: "before" | "after" | null;
}

/** Days have up to 25 hours. */
const longestDay = DAY_MS + 3_600_000;

/** Places the dateline; null where there is none, or none that ends. `time` is already in the display zone. */
export function datelineOn(time: FuzzyTime | null, scale: TimeScale): Dateline | null {
  const at = time === null ? null : latest(time);
  if (time === null || at === null) return null;
  const first = earliest(time) ?? at;
  const isBand = at - first > longestDay;
  const x = scale.x(at);
  const from = isBand ? scale.x(first) : x;
  const side = x < scale.x0 ? "before" : from > scale.x1 ? "after" : null;
  return { x, from, isBand, visible: side === null, side };
}
