import type { Px } from "../base/units.ts";
import type { Stance } from "../model/document.ts";
import type { Standing } from "../model/timeline.ts";
import type { Paint } from "../theme/theme.ts";
import { circle, line, path, uprightAt, type Shape } from "./shape.ts";

const stroke = (d: string, paint: Paint, width: Px = 1.5): Shape => ({ shape: "path", d, stroke: paint, width });

/** A speech bubble: somebody says so. */
const speech = (x: Px, y: Px, paint: Paint): readonly Shape[] => [
  stroke(path("M", x - 5, y - 4.5, "h", 10, "v", 7, "h", -5, "l", -2.5, 3, "v", -3, "h", -2.5, "z"), paint, 1.3),
  stroke(path("M", x - 2.5, y - 1, "h", 5), paint, 1.3),
];

const unequal = (x: Px, y: Px, paint: Paint): readonly Shape[] => [
  stroke(path("M", x - 5, y - 2, "h", 10, "M", x - 5, y + 2, "h", 10, "M", x - 2.8, y + 5.5, "L", x + 2.8, y - 5.5), paint, 1.6),
];

const prohibited = (x: Px, y: Px, paint: Paint): readonly Shape[] => [
  { shape: "path", d: circle(x, y, 5), fill: "ground", stroke: paint, width: 1.6 },
  stroke(line(x - 3.4, y + 3.4, x + 3.4, y - 3.4), paint, 1.6),
];

/** The glyph of a standing, round a point; some 11 px wide. Standings that the pattern says by itself have none. */
export function standingGlyph(standing: Standing, { x, y, paint }: { readonly x: Px; readonly y: Px; readonly paint: Paint }): readonly Shape[] {
  return uprightAt(ofStanding(standing, paint), x, y);
}

function ofStanding(standing: Standing, paint: Paint): readonly Shape[] {
  switch (standing) {
    case "reported": return speech(0, 0, paint);
    case "disputed": return unequal(0, 0, paint);
    case "denied": return prohibited(0, 0, paint);
    default: return [];
  }
}

/** Whether a standing has a glyph, and a label so needs room for one. */
export const hasGlyph = (standing: Standing): boolean => standing === "reported" || standing === "disputed" || standing === "denied";

/** The mark of a stance: asserts ▸, reports », confirms ✓, denies ⊘, retracts ↶. */
export function stanceGlyph(stance: Stance, { x, y, paint }: { readonly x: Px; readonly y: Px; readonly paint: Paint }): readonly Shape[] {
  return uprightAt(ofStance(stance, { x: 0, y: 0, paint }), x, y);
}

function ofStance(stance: Stance, { x, y, paint }: { readonly x: Px; readonly y: Px; readonly paint: Paint }): readonly Shape[] {
  switch (stance) {
    case "asserts": return [{ shape: "path", d: path("M", x - 3, y - 5, "L", x + 5, y, "L", x - 3, y + 5, "z"), fill: paint }];
    case "reports": return [stroke(path("M", x - 5, y - 4.5, "l", 4.5, 4.5, "l", -4.5, 4.5, "M", x, y - 4.5, "l", 4.5, 4.5, "l", -4.5, 4.5), paint, 1.8)];
    case "confirms": return [stroke(path("M", x - 5, y, "l", 3.5, 4, "l", 6.5, -8), paint, 2)];
    case "denies": return prohibited(x, y, paint);
    case "retracts": return [stroke(path("M", x - 1.5, y - 5, "l", -3.5, 3.5, "l", 3.5, 3.5, "M", x - 5, y - 1.5, "h", 6, "a", 3.2, 3.2, 0, 0, 1, 0, 6.4, "h", -3), paint, 1.6)];
  }
}
