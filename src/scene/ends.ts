import type { Px } from "../base/units.ts";
import type { PlacedBody } from "../layout/types.ts";
import type { BodyLook } from "./look.ts";
import { line, path, rectangle, type Shape } from "./shape.ts";

const fade: Px = 24;

/** What is drawn at both ends of a bar. */
export function endShapes(look: BodyLook): readonly Shape[] {
  const { body } = look;
  return [
    ...(body.cutStart ? cut(look, body.x0, -1) : one(look, body.start, body.x0, -1)),
    ...(body.cutEnd ? cut(look, body.x1, 1) : one(look, body.end, body.x1, 1)),
  ];
}

function one(look: BodyLook, end: PlacedBody["end"], x: Px, side: 1 | -1): readonly Shape[] {
  const { y, height, hue } = look;
  const h = height / 2 + 3;
  const paint = `line-${hue}` as const;
  switch (end) {
    case "cap": return [{ shape: "path", d: line(x, y - h, x, y + h), stroke: paint, width: 2.2 }];
    case "wavy": return [{ shape: "path", d: path("M", x, y - h, "q", -4, h / 3, 0, (2 * h) / 3, "t", 0, (2 * h) / 3, "t", 0, (2 * h) / 3), stroke: paint, width: 2 }];
    case "flag": return [
      ...(look.body.vagueFrom === undefined ? [] : [
        { shape: "path", d: rectangle({ x: look.body.vagueFrom, y: y - height / 2, width: x - look.body.vagueFrom, height }), fill: `light-${hue}` } as const,
        { shape: "path", d: line(look.body.vagueFrom, y - height / 2, look.body.vagueFrom, y + height / 2), stroke: paint, width: 1, dash: [2, 2] } as const,
      ]),
      { shape: "path", d: line(x, y - h - 6, x, y + h), stroke: paint, width: 2.2 },
      { shape: "path", d: path("M", x, y - h - 6, "l", 10, 4, "l", -10, 4, "z"), fill: paint },
    ];
    case "unknown": return [
      { shape: "path", d: rectangle({ x: side === 1 ? x - 1 : x - 11, y: y - h + 2, width: 12, height: 2 * h - 4, left: 3, right: 3 }), fill: "ground" },
      { shape: "text", x: side === 1 ? x + 5 : x - 5, y: y + 4.5, text: "?", role: "label", fill: paint, anchor: "middle" },
    ];
    case "open": return faded(look, x, side);
    default: return [];
  }
}

/** The only fading there is: it goes on. Slices of the ground's colour, so that no gradient needs a name of its own. */
function faded({ y, height, hue }: BodyLook, x: Px, side: 1 | -1): readonly Shape[] {
  const slices = Array.from({ length: 8 }, (_, k): Shape => {
    const from = x - side * (fade - (k * fade) / 8);
    return {
      shape: "path", fill: "ground", opacity: (k + 1) / 9,
      d: rectangle({ x: side === 1 ? from : from - fade / 8, y: y - height / 2 - 1, width: fade / 8 + 0.3, height: height + 2 }),
    };
  });
  const tip = x + side * 2;
  return [...slices, { shape: "path", d: path("M", tip - side * 5, y - 5, "L", tip, y, "L", tip - side * 5, y + 5), stroke: `line-${hue}`, width: 2 }];
}

/** The picture's edge cut it: an arrow points to the rest. */
function cut({ y, hue }: BodyLook, x: Px, side: 1 | -1): readonly Shape[] {
  return [{ shape: "path", d: path("M", x - side * 8, y - 4.5, "L", x - side * 1.5, y, "L", x - side * 8, y + 4.5, "z"), fill: "ground", stroke: `line-${hue}`, width: 1.2 }];
}
