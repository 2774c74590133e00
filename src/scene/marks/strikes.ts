import type { Path } from "../../base/path.ts";
import type { Px } from "../../base/units.ts";
import { standingEncoding, statusEncoding } from "../../layout/body/encoding.ts";
import type { Status } from "../../model/document.ts";
import type { Standing } from "../../model/timeline.ts";
import type { Paint } from "../../theme/theme.ts";
import { line, path, type Shape } from "../shape.ts";
import type { Area } from "./area.ts";

/** How far a strike extends beyond the body that it strikes. */
const over: Px = 3;

/** Where strikes begin and end, and whether they extend beyond that. */
interface Struck extends Area {
  readonly openLeft?: boolean;
  readonly openRight?: boolean;
  /** Where the toned part ends. */
  readonly middle?: Px;
}

/** A stroke with a rim of the ground's colour, so that it is distinct from the pattern that it crosses. */
const rimmed = (struck: Path, paint: Paint, width: Px, small: boolean): readonly Shape[] => [
  { shape: "path", path: struck, stroke: "ground", width: width + (small ? 1 : 2.6) },
  { shape: "path", path: struck, stroke: paint, width },
];

/**
 * What is struck through a body: a rising slash where the rest is contested, a level stroke where all was taken back, and
 * one that falls from corner to corner where it was cancelled.
 */
export function strikes(
  { x0, x1, y0, y1, openLeft = false, openRight = false, middle = (x0 + x1) / 2 }: Struck,
  { status, standing, paint }: { readonly status: Status; readonly standing: Standing; readonly paint: Paint },
): readonly Shape[] {
  const [x, y] = [middle, (y0 + y1) / 2];
  const small = x1 - x0 < 16;
  const { strike } = standingEncoding[standing];
  return [
    ...(strike === "slash" ? rimmed(path("M", x - 3.5, y1 + over, "L", x + 3.5, y0 - over), paint, 1.8, small) : []),
    ...(strike === "level"
      ? rimmed(line(openLeft ? x0 : x0 - over, y, openRight ? x1 : x1 + over, y), "ink", 1.8, small)
      : []),
    ...(statusEncoding[status].strike === "fall"
      ? rimmed(line(openLeft ? x0 : x0 - 2, y0 - over, openRight ? x1 : x1 + 2, y1 + over), paint, 1.8, small)
      : []),
  ];
}
