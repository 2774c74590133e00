import type { Px } from "../../base/units.ts";
import type { ClaimLine } from "../../layout/links/claim-lines.ts";
import type { LinkLine } from "../../layout/links/links.ts";
import type { Point } from "../../layout/geometry.ts";
import type { RelationCurve } from "../../layout/links/relations.ts";
import type { PlacedItem } from "../../layout/lanes/placed-item.ts";
import type { MarkTokens } from "../../theme/marks.ts";
import type { Paint } from "../../theme/theme.ts";
import type { Mark } from "../scene.ts";
import { line, path } from "../shape.ts";
import { textShape } from "../text.ts";

/** The straight line from an event to its mark in another lane. */
export const linkMark = ({ event, from, to, x, y0, y1, isAtRest }: LinkLine, { link: width }: MarkTokens): Mark => ({
  id: `link:${to.id}`,
  kind: "link",
  event: event.id,
  ...(isAtRest ? {} : { onFocus: true }),
  shapes: [
    {
      shape: "path",
      path: line(x, y0, x, y1),
      stroke: `line-${from.hue}`,
      width,
      ...(from.dashed ? { dash: [3, 3] } : {}),
    },
  ],
});

/** The thin line from a claim to the event that it is about. */
export function claimLineMark({ claim, event }: ClaimLine): Mark {
  const middle = ({ bar }: PlacedItem): Point => [bar.x + bar.width / 2, bar.y + bar.height / 2];
  const [[x0, y0], [x1, y1]] = [middle(claim), middle(event)];
  return {
    id: `claim-line:${claim.id}~${event.id}`,
    kind: "claim-line",
    event: event.event.id,
    ...(claim.about.length > 1 ? { about: claim.about } : {}),
    onFocus: true,
    shapes: [{ shape: "path", path: line(x0, y0, x1, y1), stroke: "muted", width: 1.1, dash: [1.5, 3] }],
  };
}

/** How one event relates to another: a curve to it, with an arrowhead and its kind in words. */
export function relationMark(
  { from, to, kind, points: [[x0, y0], [bendX, bendY], [x1, y1]], word }: RelationCurve,
  sceneLang: string,
  ground: (x: Px) => Paint,
): Mark {
  const turn = Math.atan2(y1 - bendY, x1 - bendX);
  const barb = (by: number): readonly [Px, Px] => [x1 - 7 * Math.cos(turn + by), y1 - 7 * Math.sin(turn + by)];
  return {
    id: `relation:${from.event.id}~${kind}~${to.event.id}`,
    kind: "relation",
    event: from.event.id,
    about: [from.event.id, to.event.id],
    onFocus: true,
    shapes: [
      {
        shape: "path",
        path: path("M", x0, y0, "q", bendX - x0, bendY - y0, x1 - x0, y1 - y0),
        stroke: "ink",
        width: 1.3,
      },
      { shape: "path", path: path("M", ...barb(0.5), "L", x1, y1, "L", ...barb(-0.5)), stroke: "ink", width: 1.6 },
      ...(word === null
        ? []
        : [
            textShape({
              x: word.x,
              y: word.y,
              text: word.text,
              role: "meta",
              fill: "ink",
              anchor: "middle",
              sceneLang,
              halo: ground(word.x),
            }),
          ]),
    ],
  };
}
