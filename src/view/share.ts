import { placeOf } from "./move.ts";
import { xOf } from "./scale.ts";
import type { ViewState } from "./state.ts";

/** Where on the screen, 0–1, what is in sight of the event in focus has its middle; undefined where none of it is. */
export function focusShare({ stage, window, focus }: ViewState): number | undefined {
  const seen = window ?? stage?.window ?? null;
  const place = stage === null ? undefined : placeOf(stage, focus);
  if (stage === null || seen === null || place === undefined || stage.rows[place.row]?.kind !== "lane")
    return undefined;
  const [a, b] = [xOf(stage.knots, seen.from), xOf(stage.knots, seen.to)];
  const [x0, x1] = [Math.max(a, place.x0), Math.min(b, place.x1)];
  return x0 > x1 || a >= b ? undefined : ((x0 + x1) / 2 - a) / (b - a);
}
