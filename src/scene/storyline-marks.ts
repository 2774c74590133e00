import type { Px } from "../base/units.ts";
import { sizes } from "../layout/sizes.ts";
import type { PlacedMeeting, StoryLine, StorylineLayout } from "../layout/storyline/storyline.ts";
import type { Paint } from "../theme/theme.ts";
import type { Mark } from "./scene.ts";
import { circle, line, path, type Shape } from "./shape.ts";
import { textShape } from "./text.ts";

const thick: Px = 2.6;

/** The actors' lines: level at each knot, with level tangents in between. What was still to come is dotted. */
export function lineMarks({ lines, frame }: StorylineLayout): readonly Mark[] {
  const now = frame.dateline?.visible === true ? frame.dateline.x : null;
  return lines.map((one): Mark => {
    const stroke: Paint = `line-${one.head.hue}`;
    const [past, coming] = now === null ? [one.points, []] : halves(one, now);
    return {
      id: `line:${one.head.actor?.id ?? ""}`, kind: "rail",
      shapes: [
        ...(past.length === 0 ? [] : [{ stroke: "ground", width: thick + 3 } as const, { stroke, width: thick }].map((pen): Shape => ({ shape: "path", d: curve(past, one.x0, coming.length === 0 ? one.x1 : null), fill: "none", ...pen }))),
        ...(coming.length === 0 ? [] : [{ shape: "path", d: curve(coming, past.length === 0 ? one.x0 : null, one.x1), fill: "none", stroke, width: thick, dash: [1.5, 4] } as const]),
      ],
    };
  });
}

type Points = StoryLine["points"];

/** A line's points up to its last knot before the dateline, and from there on. */
function halves({ points }: StoryLine, now: Px): readonly [Points, Points] {
  const turn = points.findIndex(({ x }) => x > now);
  if (turn === -1) return [points, []];
  return turn === 0 ? [[], points] : [points.slice(0, turn), points.slice(turn - 1)];
}

function curve(points: Points, from: Px | null, to: Px | null): string {
  return points.map(({ x, y, half }, k) => {
    const before = points[k - 1];
    const [enter, leave] = [k === 0 ? (from ?? x + half) : x - half, k === points.length - 1 ? (to ?? x + half) : x + half];
    if (before === undefined) return path("M", enter, y, "H", leave);
    const middle = (before.x + before.half + enter) / 2;
    return (Math.abs(before.y - y) < 0.05 ? path("H", enter) : path("C", middle, before.y, middle, y, enter, y)) + path("H", leave);
  }).join("");
}

/** The tie of those who meet, on to the event's body; an arrow for who receives, a dot for who acts. */
export function tieMarks({ meeting: { event }, x, y, ends }: PlacedMeeting): readonly Mark[] {
  const [top] = ends;
  const bottom = ends.at(-1);
  if (top === undefined || bottom === undefined) return [];
  const dash = event.status === "planned" || event.status === "cancelled" || event.status === "moved";
  const edge = y < top.y ? y + sizes.bar / 2 : y - sizes.bar / 2;
  const [from, to] = y < top.y ? [edge, bottom.y] : [top.y, edge];
  const tie: Shape = { shape: "path", d: line(x, from, x, to), stroke: "muted", width: 1.3, ...(dash ? { dash: [3, 3] } : {}) };
  const acting = ends.filter(({ role }) => role !== "target" && role !== "host");
  const shapes = ends.flatMap((end): readonly Shape[] => {
    const paint: Paint = `line-${end.hue}`;
    if ((end.role === "target" || end.role === "host") && acting.length > 0) {
      const side = acting.some((other) => other.y < end.y) ? -1 : 1;
      const tip = end.y + side * 2;
      return [
        { shape: "path", d: path("M", x - 4.5, tip + side * 6.5, "L", x, tip, "L", x + 4.5, tip + side * 6.5), fill: "none", stroke: "ground", width: 4 },
        { shape: "path", d: path("M", x - 4.5, tip + side * 6.5, "L", x, tip, "L", x + 4.5, tip + side * 6.5), fill: "none", stroke: "ink", width: 1.6 },
      ];
    }
    return [{ shape: "path", d: circle(x, end.y, 4), fill: end.role === "about" ? "ground" : paint, stroke: end.role === "about" ? paint : "ground", width: 1.5 }];
  });
  return [{ id: `link:${event.id}`, kind: "link", event: event.id, shapes: [tie, ...shapes] }];
}

/** A line's name where it begins, and where a long one ends. */
export function nameMarks({ head, names }: StoryLine, { lang, ground }: { readonly lang: string; readonly ground: (x: number) => Paint }): readonly Mark[] {
  return names.map(({ x, y, anchor, lines }): Mark => ({
    id: `lane:${head.actor?.id ?? ""}:${anchor}`, kind: "lane",
    shapes: lines.map((text, k) => textShape({
      x, y: y + (k - (lines.length - 1) / 2) * sizes.laneLeading + 4.8, text, role: "lane", fill: `line-${head.hue}`, anchor, lang: head.name.lang, sceneLang: lang, halo: ground(x),
    })),
  }));
}
