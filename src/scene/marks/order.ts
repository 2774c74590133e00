import { bodySizes } from "../../layout/body/body-sizes.ts";
import { bodyHalf } from "../../layout/body/drawn.ts";
import { hasTone, showsUnderWay, stripsOf } from "../../layout/body/tone.ts";
import type { Paint } from "../../theme/theme.ts";
import { line, path, type Shape } from "../shape.ts";
import { goesOnShapes } from "./arrows.ts";
import type { BodyLook } from "./look.ts";
import { segments } from "./segments.ts";
import { patternShapes, within } from "./strips.ts";
import { strikes } from "./strikes.ts";

const { point, tip: beforeAnchor } = bodySizes.bracket;

/**
 * Order only: a bracket that breaks up where nothing is known and ends in a point at the event before or after which it
 * was. It has no fill, because there is no date; its standing is patterned between its rails.
 */
export function orderShapes(look: BodyLook): readonly Shape[] {
  const { body, y, height, hue, status, standing, tokens } = look;
  const isAfter = body.side === "after";
  const [x0, x1] = isAfter ? [body.x0 + beforeAnchor, body.x1] : [body.x0, body.x1 - beforeAnchor];
  const h = bodyHalf(body, height);
  const paint: Paint = `line-${hue}`;
  const stroke = { shape: "path", stroke: paint, width: tokens.outline } as const;
  const anchor = isAfter ? body.x0 : body.x1;
  const tip = isAfter ? x0 : x1;
  const shoulder = isAfter ? x0 + point : x1 - point;
  const [left, right] = isAfter ? ([shoulder, x1] as const) : ([x0, shoulder] as const);
  const cut = segments({
    ...body,
    x0: left,
    x1: right,
    start: isAfter ? "none" : "unknown",
    end: isAfter ? "unknown" : "hard",
  });
  const [from, to] = cut.whole;
  const [far, near] = isAfter ? [to, from] : [from, to];
  const list = within(stripsOf({ body: { ...body, x0: from, x1: to, sure: null }, status, standing }), from, to);
  return [
    {
      shape: "path",
      path: path("M", far, y - h, "H", near, "L", tip, y, "L", near, y + h, "H", far, "z"),
      fill: "ground",
    },
    ...patternShapes(list, { hue, tokens, origin: from, area: { y0: y - h, y1: y + h } }),
    {
      ...stroke,
      path: path("M", far, y - h, "H", near, "L", tip, y, "L", near, y + h, "H", far),
      fill: "none",
      ...(hasTone(status) ? {} : { dash: tokens.dash }),
    },
    {
      ...stroke,
      path: cut.pieces.flatMap((piece) =>
        path("M", piece.x0, y - h, "H", piece.x1, "M", piece.x0, y + h, "H", piece.x1),
      ),
    },
    ...strikes(
      {
        x0: isAfter ? from : (left + from) / 2,
        x1: isAfter ? (right + to) / 2 : to,
        middle: (from + to) / 2,
        y0: y - h,
        y1: y + h,
        openLeft: !isAfter,
        openRight: isAfter,
      },
      { status, standing, paint },
    ),
    { shape: "path", path: line(anchor, y - h - 4, anchor, y + h + 4), stroke: paint, width: 1.2, dash: [1.5, 2.5] },
    ...(showsUnderWay(body, status) ? goesOnShapes(look, isAfter ? to - 4 : near - 4, 1) : []),
  ];
}
