import type { Px } from "../../base/units.ts";
import type { Box, Point } from "../geometry.ts";
import type { PlacedItem } from "./placed-item.ts";
import type { PlacedBody } from "../body/placed-body.ts";
import { bodySizes } from "../body/body-sizes.ts";
import { endEncoding } from "../body/encoding.ts";

const { badge } = bodySizes;

/** The middle of the standing's glyph at a body's own start; `y` is the bar's middle. What else stands at a start stays in sight: a question mark, a chevron, the anchor. */
export function badgePlace(
  { form, side, start, x0, members }: PlacedBody,
  { y, height }: { readonly y: Px; readonly height: Px },
): Point {
  const [first] = members?.bodies ?? [];
  if (first !== undefined) return badgePlace(first, { y, height });
  const isPoint = form === "instant";
  const isAtAnchor = form === "bracket" && side === "after";
  const inset = isPoint
    ? badge.point
    : isAtAnchor
      ? badge.anchor
      : endEncoding[start].runOut === "none"
        ? badge.start
        : badge.sign;
  return [x0 + inset, isPoint ? y + badge.point : y - height / 2 - badge.above];
}

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The items of a lane, each with whether the body carries its standing's glyph: where no label does, and it covers no label and no other body. */
export function withBadges(items: readonly PlacedItem[]): readonly PlacedItem[] {
  return items.map((item) => {
    if (item.label !== null || item.claim !== null) return item;
    const { y, height } = item.bar;
    const [x, top] = badgePlace(item.body, { y: y + height / 2, height });
    const box: Box = { x: x - badge.size / 2, y: top - badge.size / 2, width: badge.size, height: badge.size };
    const isFree = items.every(
      (other) => other === item || (!meet(box, other.bar) && (other.label === null || !meet(box, other.label.box))),
    );
    return isFree ? { ...item, badge: true } : item;
  });
}
