import { placeOf } from "./move.ts";
import { xOf } from "../layout/scale-stops.ts";
import type { ViewState } from "./state.ts";

/** Where on the screen, 0–1, what is in sight of the event in focus has its middle; undefined where none of it is. */
export function focusPosition({ navigation, window, focus }: ViewState): number | undefined {
  const seen = window ?? navigation?.window ?? null;
  const place = navigation === null ? undefined : placeOf(navigation, focus);
  if (navigation === null || seen === null || place === undefined || navigation.rows[place.row]?.kind !== "lane")
    return undefined;
  const [a, b] = [xOf(navigation.scaleStops, seen.from), xOf(navigation.scaleStops, seen.to)];
  const [x0, x1] = [Math.max(a, place.x0), Math.min(b, place.x1)];
  return x0 > x1 || a >= b ? undefined : ((x0 + x1) / 2 - a) / (b - a);
}
