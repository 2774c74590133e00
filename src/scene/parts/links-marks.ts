import type { Px } from "../../base/units.ts";
import type { ClaimLine } from "../../layout/links/claim-line.ts";
import type { LinkLine } from "../../layout/links/link-line.ts";
import type { Point } from "../../layout/geometry.ts";
import type { RelationCurve } from "../../layout/links/relation-curve.ts";
import { hasTone } from "../../layout/body/tone.ts";
import type { MarkTokens } from "../../theme/marks.ts";
import type { Paint } from "../../theme/theme.ts";
import { elbows } from "./elbows.ts";
import type { Mark } from "../scene.ts";
import { circle, path, type Shape } from "../shape.ts";
import { textShape } from "../text.ts";

type End = LinkLine["ends"][number];

/** The link of an event that is in several lanes, with each actor's role at its end. */
export function linkMarks({ event, legs, pieces, ends }: LinkLine, { link: width }: MarkTokens): readonly Mark[] {
  const stroke: Shape = {
    shape: "path",
    path: pieces.flatMap((piece) => elbows(piece)),
    stroke: "muted",
    width,
    // What is only planned, or came to nothing, is dashed as its bodies are.
    ...(hasTone(event.status) ? {} : { dash: [3, 3] }),
  };
  const acting = ends.findIndex(({ role }) => role === "agent");
  const shapes = ends.flatMap((end, k): readonly Shape[] => {
    const [above, below] = [legs[k - 1], legs[k]];
    const touching = [...(above === undefined ? [] : [[...above].reverse()]), ...(below === undefined ? [] : [below])];
    // In the middle of a link what is received comes from the side of who acts; who acts does so both ways.
    const received =
      touching.length === 2 && k !== acting && (end.role === "target" || end.role === "host")
        ? [touching[acting > k ? 1 : 0] ?? []]
        : touching;
    return received.flatMap((leg) => endShape(end, leg));
  });
  return [{ id: `link:${event.id}`, kind: "link", event: event.id, shapes: [stroke, ...shapes] }];
}

/** What a role looks like where a line leaves a body: an arrow towards the target and the host, a dot for who acts, a ring for whom it is about. */
function endShape({ role, hue }: End, [at, next]: readonly Point[]): readonly Shape[] {
  if (at === undefined || next === undefined) return [];
  const paint: Paint = `line-${hue}`;
  const [x, y] = at;
  if (role === "target" || role === "host") return [arrowhead(at, next, paint)];
  return [
    { shape: "path", path: circle(x, y, 2.6), fill: role === "about" ? "ground" : paint, stroke: paint, width: 1.2 },
  ];
}

const tip: Px = 6;

/** An arrow whose tip is at a place, coming from another. */
function arrowhead([x, y]: Point, [fromX, fromY]: Point, stroke: Paint): Shape {
  const [dx, dy] = [Math.sign(fromX - x), Math.sign(fromY - y)];
  const d =
    dy === 0
      ? path("M", x + dx * tip, y - 4, "L", x, y, "L", x + dx * tip, y + 4)
      : path("M", x - 4, y + dy * tip, "L", x, y, "L", x + 4, y + dy * tip);
  return { shape: "path", path: d, stroke, width: 1.6 };
}

/** The thin lines from stances to the events that they are about. */
export function claimMarks(ways: readonly ClaimLine[]): readonly Mark[] {
  const items = [...new Set(ways.map(({ item }) => item))];
  return items.map((item): Mark => ({
    id: `claim-line:${item.id}`,
    kind: "claim-line",
    event: item.event.id,
    ...(item.about.length > 1 ? { about: item.about } : {}),
    shapes: ways
      .filter((way) => way.item === item)
      .map(({ pieces }): Shape => ({
        shape: "path",
        path: pieces.flatMap((piece) => elbows(piece)),
        stroke: "muted",
        width: 1.1,
        dash: [1.5, 3],
      })),
  }));
}

/** The relation of one event to another: a curve to it, with an arrowhead and its kind in words. */
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
    ],
  };
}
