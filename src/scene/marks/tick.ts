import type { Px } from "../../base/units.ts";
import type { PlacedItem } from "../../layout/lanes/placed-item.ts";
import { stripSizes } from "../../layout/lanes/strip.ts";
import { worthOf } from "../../layout/body/dashed-and-struck.ts";
import { standingEncoding } from "../../layout/body/visual-encoding.ts";
import type { MarkTokens } from "../../theme/marks.ts";
import { line, path, type Shape } from "../shape.ts";
import { ringShapes } from "./received.ts";
import { dotShapes } from "./dot.ts";

const { tick, dot, ring, thin, cap, line: pitch, air, stroke, fine, bar } = stripSizes;

/**
 * An event in the strip of its lane: a tick for a known time, above the ticks a thin line between caps for a moment
 * somewhere in a range, a thicker one for what lasted; shorter or thinner where it is not on record. What is contested or
 * planned keeps the dot that says so.
 */
export function tickShapes(
  { body, event, first, dashed, tick: line0 }: PlacedItem,
  { y: base, hue, tokens }: { readonly y: Px; readonly hue: number; readonly tokens: MarkTokens },
): readonly Shape[] {
  const { x0, x1, form } = body;
  const paint = `line-${hue}` as const;
  const y = base - (line0 === null || line0 === 0 ? 0 : tick + air + (line0 - 0.5) * pitch);
  if (!first)
    return [
      ...(x1 - x0 > ring ? [level([x0 + ring / 2, x1], { y, paint: `light-${hue}`, width: fine })] : []),
      ...ringShapes({ x: x0 + ring / 2, y, standing: event.standing, size: ring }, { hue, tokens }),
    ];
  const isWide = x1 - x0 > thin;
  const isOnRecord = standingEncoding[event.standing].filled === 1;
  const half = isOnRecord ? tick : tick / 2;
  const isMoment = form === "dimension" || form === "bracket";
  const shapes: readonly Shape[] = !isWide
    ? [{ shape: "path", path: line((x0 + x1) / 2, y - half, (x0 + x1) / 2, y + half), stroke: paint, width: stroke }]
    : isMoment
      ? [
          level([x0, x1], { y, paint, width: fine }),
          {
            shape: "path",
            path: path("M", x0, y - cap, "v", 2 * cap, "M", x1, y - cap, "v", 2 * cap),
            stroke: paint,
            width: fine,
          },
        ]
      : [level([x0, x1], { y, paint, width: isOnRecord ? bar : bar / 2 })];
  return worthOf(event) === 0
    ? shapes
    : [
        ...(isWide ? shapes : []),
        ...dotShapes({ hue, standing: event.standing, dashed, tokens }, { x: (x0 + x1) / 2, y, radius: dot / 2 }),
      ];
}

const level = (
  [from, to]: readonly [Px, Px],
  { y, paint, width }: { readonly y: Px; readonly paint: `line-${number}` | `light-${number}`; readonly width: Px },
): Shape => ({ shape: "path", path: line(from, y, to, y), stroke: paint, width });
