import type { Px } from "../../base/units.ts";
import { standingEncoding } from "../../layout/body/encoding.ts";
import type { Standing } from "../../model/timeline.ts";
import type { Paint } from "../../theme/theme.ts";
import { path, uprightAt, type Shape } from "../shape.ts";
import { prohibited } from "./prohibited.ts";

/** A speech bubble: somebody says so. */
const speech = (paint: Paint): readonly Shape[] => [
  {
    shape: "path",
    path: path("M", -5, -4.5, "h", 10, "v", 7, "h", -5, "l", -2.5, 3, "v", -3, "h", -2.5, "z"),
    fill: "ground",
    stroke: paint,
    width: 1.4,
  },
  { shape: "path", path: path("M", -2.5, -1, "h", 5), stroke: paint, width: 1.4 },
];

/** ≠: they do not agree. */
const unequal = (paint: Paint): readonly Shape[] => [
  {
    shape: "path",
    path: path("M", -5, -2, "h", 10, "M", -5, 2, "h", 10, "M", -2.8, 5.5, "L", 2.8, -5.5),
    stroke: paint,
    width: 1.6,
  },
];

const drawn = { speech, unequal, prohibited } as const;

/** The glyph of a standing, round a point; some 11 px wide. Standings that the pattern says by itself have none. */
export const standingGlyph = (
  standing: Standing,
  { x, y, paint }: { readonly x: Px; readonly y: Px; readonly paint: Paint },
): readonly Shape[] => {
  const { glyph } = standingEncoding[standing];
  return glyph === null ? [] : uprightAt(drawn[glyph](paint), x, y);
};

/** Whether a standing has a glyph, and a label so needs room for one. */
export const hasGlyph = (standing: Standing): boolean => standingEncoding[standing].glyph !== null;
