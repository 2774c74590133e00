import type { Path } from "../../base/path.ts";
import type { Px } from "../../base/units.ts";
import type { Stance } from "../../model/document.ts";
import type { Paint } from "../../theme/theme.ts";
import { path, uprightAt, type Shape } from "../shape.ts";
import { prohibited } from "./prohibited.ts";

const stroked =
  (width: Px, ...pieces: readonly Path[number][]) =>
  (paint: Paint): readonly Shape[] => [{ shape: "path", path: path(...pieces), stroke: paint, width }];

const drawn: Readonly<Record<Stance, (paint: Paint) => readonly Shape[]>> = {
  asserts: (paint) => [{ shape: "path", path: path("M", -4, -5, "L", 5.5, 0, "L", -4, 5, "z"), fill: paint }],
  reports: stroked(1.8, "M", -5, -4.5, "l", 4.5, 4.5, "l", -4.5, 4.5, "M", 0, -4.5, "l", 4.5, 4.5, "l", -4.5, 4.5),
  confirms: stroked(2, "M", -5, 0, "l", 3.5, 4, "l", 6.5, -8),
  denies: prohibited,
  retracts: stroked(
    1.6,
    "M",
    -1.5,
    -5,
    "l",
    -3.5,
    3.5,
    "l",
    3.5,
    3.5,
    "M",
    -5,
    -1.5,
    "h",
    6,
    "a",
    3.2,
    3.2,
    0,
    0,
    1,
    0,
    6.4,
    "h",
    -3,
  ),
};

/** The mark of a stance, round a point: asserts ▸, reports », confirms ✓, denies ⊘, retracts ↶. */
export const stanceGlyph = (
  stance: Stance,
  { x, y, paint }: { readonly x: Px; readonly y: Px; readonly paint: Paint },
): readonly Shape[] => uprightAt(drawn[stance](paint), x, y);
