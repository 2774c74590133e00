import type { Path } from "../../base/path.ts";
import type { Px } from "../../base/units.ts";
import { bodySizes } from "../../layout/body/body-sizes.ts";
import { barHeight, bodyRange } from "../../layout/body/drawn.ts";
import type { BodySide } from "../../layout/body/side.ts";
import { sidesOf } from "../../layout/body/sides.ts";
import { fillOf } from "../../layout/body/dashed-and-struck.ts";
import { path, type Shape } from "../shape.ts";
import { slashShapes } from "./dot.ts";
import { endShapes } from "./ends.ts";
import type { BodyLook } from "./body-look.ts";
import { levelShapes } from "./stretch.ts";

const { dashed: small, unknown, dashes } = bodySizes;

/**
 * What has an extent: a known day, or what lasted. The bar is where it surely lasted, thin lines lead to the earliest and
 * latest times that it may have begun and ended; where nobody knows, they dissolve into dots.
 */
export function barShapes(look: BodyLook): readonly Shape[] {
  const { body, y, hue, tokens, standing, dashed = false } = look;
  const height = barHeight(body, look.height);
  const [start, end] = sidesOf(body);
  const [x0, x1] = bodyRange(body);
  const [from, to] = boxOf({ ...body, x0, x1 });
  const stroke = `line-${hue}` as const;
  const { share, tone } = fillOf(standing, dashed);
  const ends: Ends = {
    y0: y - height / 2,
    y1: y + height / 2,
    radius: tokens.radius,
    start: edge(start, from > x0 + 0.5),
    end: edge(end, to < x1 - 0.5),
  };
  const pen = { y, stroke, width: tokens.outline } as const;
  const thin = (side: BodySide): readonly Px[] | undefined =>
    side === "unknown" ? dashes.dissolving : dashed ? tokens.dash : undefined;
  const isSmall = to - from < small.below;
  const told = from + share * (to - from);
  return [
    ...levelShapes([x0, from], { ...pen, dash: thin(start) }),
    ...levelShapes([to, x1], { ...pen, dash: thin(end) }),
    { shape: "path", path: box(from, to, ends), fill: share === 1 ? `${tone}-${hue}` : "ground" },
    ...(share === 0 || share === 1
      ? []
      : [{ shape: "path", path: box(from, told, { ...ends, end: "flat" }), fill: `${tone}-${hue}` } as const]),
    {
      shape: "path",
      path: box(from, to, ends),
      fill: "none",
      stroke,
      width: tokens.outline,
      ...(dashed ? { dash: isSmall ? tokens.dash.map((length) => length * small.times) : tokens.dash } : {}),
    },
    ...slashShapes(standing, { x: (from + to) / 2, y, half: height / 2, hue }),
    ...endShapes({ ...look, body: { ...body, x0, x1 } }),
  ];
}

/** Where the bar itself is: where it surely lasted. Next to a side that nobody knows only its known end is; between two of them, its middle. */
function boxOf({ x0, x1, sure, start, end }: BodyLook["body"]): readonly [Px, Px] {
  if (sure !== null) return sure;
  const share = start === "unknown" && end === "unknown" ? unknown.between : unknown.whole;
  const known = (x1 - x0) * share;
  return [start === "unknown" ? x1 - known : x0, end === "unknown" ? x0 + known : x1];
}

type Edge = "round" | "flat" | "point";

/** A side that goes on is a point; one that a thin line leads on from, or that the picture's edge cut, is flat. */
const edge = (side: BodySide, leadsOn: boolean): Edge =>
  side === "open" ? "point" : leadsOn || side !== "hard" ? "flat" : "round";

interface Ends {
  readonly y0: Px;
  readonly y1: Px;
  readonly radius: Px;
  readonly start: Edge;
  readonly end: Edge;
}

/** The outline of a bar, from its upper left corner. */
function box(x0: Px, x1: Px, { y0, y1, radius, start, end }: Ends): Path {
  const half = (y1 - y0) / 2;
  const r = Math.min(radius, (x1 - x0) / 2, half);
  const [left, right] = [start === "round" ? r : 0, end === "round" ? r : 0];
  const tip = Math.min(bodySizes.tip, (x1 - x0) / 2);
  const corner = (by: Px, dx: Px, dy: Px): Path => (by === 0 ? [] : path("a", by, by, 0, 0, 1, dx, dy));
  const [from, to] = [start === "point" ? x0 + tip : x0 + left, end === "point" ? x1 - tip : x1 - right];
  return [
    ...path("M", from, y0, "H", to),
    ...(end === "point"
      ? path("L", x1, y0 + half, "L", to, y1)
      : [...corner(right, right, right), ...path("V", y1 - right), ...corner(right, -right, right)]),
    ...path("H", from),
    ...(start === "point"
      ? path("L", x0, y0 + half)
      : [...corner(left, -left, -left), ...path("V", y0 + left), ...corner(left, left, -left)]),
    "z",
  ];
}
