import type { Path } from "../../base/path.ts";
import type { Px } from "../../base/units.ts";
import { hasTone, stripsOf } from "../../layout/body/tone.ts";
import type { Paint } from "../../theme/theme.ts";
import { path, rectangle, type Shape } from "../shape.ts";
import { endShapes } from "./ends.ts";
import type { BodyLook } from "./look.ts";
import { segments, type Segments } from "./segments.ts";
import { fills, patternShapes, within } from "./strips.ts";
import { strikes } from "./strikes.ts";

/** A day is so small that usual dashes would leave it no shape. */
const short = 0.7;

/** A body that has an extent: a day, a span, what goes on. */
export function barShapes(look: BodyLook): readonly Shape[] {
  const { body, y, height, hue, tokens, status, standing } = look;
  const [y0, y1] = [y - height / 2, y + height / 2];
  const paint: Paint = `line-${hue}`;
  const list = stripsOf(look);
  const cut = segments(body);
  const [x0, x1] = cut.whole;
  const small = body.x1 - body.x0 < 16;
  const dash = hasTone(status) ? {} : { dash: small ? tokens.dash.map((length) => length * short) : tokens.dash };
  const filling = (from: Px, to: Px, opacity: number): readonly Shape[] => {
    const own = within(list, from, to);
    const whole = opacity === 1 && from === x0 && to === x1;
    const shapes = [
      ...fills(own, {
        y0,
        y1,
        hue,
        clear: !whole,
        left: whole && cut.closedLeft ? tokens.radius : 0,
        right: whole && cut.closedRight ? tokens.radius : 0,
      }),
      ...patternShapes(own, { hue, tokens, origin: body.x0, area: { y0, y1 }, closed: whole, small }),
    ];
    return opacity === 1 ? shapes : shapes.map((shape) => ({ ...shape, opacity }));
  };
  const rails = (from: Px, to: Px): Path => path("M", from, y0, "H", to, "M", from, y1, "H", to);
  return [
    ...filling(x0, x1, 1),
    ...cut.pieces.flatMap((piece): readonly Shape[] => [
      ...filling(piece.x0, piece.x1, piece.opacity),
      {
        shape: "path",
        path: rails(piece.x0, piece.x1),
        stroke: paint,
        width: tokens.outline,
        ...(piece.opacity === 1 ? {} : { opacity: piece.opacity }),
      },
    ]),
    {
      shape: "path",
      path: outline(cut, { y0, y1, radius: tokens.radius }),
      fill: "none",
      stroke: paint,
      width: tokens.outline,
      ...dash,
    },
    ...strikes(
      {
        x0: (body.x0 + x0) / 2,
        x1: (body.x1 + x1) / 2,
        middle: (body.x0 + body.x1) / 2,
        y0,
        y1,
        openLeft: x0 > body.x0,
        openRight: x1 < body.x1,
      },
      { status, standing, paint },
    ),
    ...endShapes(look),
  ];
}

/** An open or unknown side has no end to draw: the outline stays open there. */
function outline(
  { whole: [x0, x1], closedLeft, closedRight }: Segments,
  { y0, y1, radius }: { readonly y0: Px; readonly y1: Px; readonly radius: Px },
): Path {
  const r = Math.min(radius, (x1 - x0) / 2, (y1 - y0) / 2);
  if (closedLeft && closedRight) return rectangle({ x: x0, y: y0, width: x1 - x0, height: y1 - y0, left: r, right: r });
  if (!closedLeft && !closedRight) return path("M", x0, y0, "H", x1, "M", x1, y1, "H", x0);
  return closedLeft
    ? path("M", x1, y0, "H", x0 + r, "a", r, r, 0, 0, 0, -r, r, "V", y1 - r, "a", r, r, 0, 0, 0, r, r, "H", x1)
    : path("M", x0, y0, "H", x1 - r, "a", r, r, 0, 0, 1, r, r, "V", y1 - r, "a", r, r, 0, 0, 1, -r, r, "H", x0);
}
