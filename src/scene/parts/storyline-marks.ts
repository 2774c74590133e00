import type { Path } from "../../base/path.ts";
import type { Px } from "../../base/units.ts";
import { sizes } from "../../layout/sizes.ts";
import { standingEncoding } from "../../layout/body/visual-encoding.ts";
import type { PlacedMeeting, StoryLine } from "../../layout/forms/storyline/placed.ts";
import type { StorylineLayout } from "../../layout/forms/storyline/storyline.ts";
import type { TimelineEvent } from "../../model/timeline.ts";
import type { MarkTokens } from "../../theme/marks.ts";
import type { Paint } from "../../theme/theme.ts";
import type { Mark } from "../scene.ts";
import { circle, path, round, type Shape } from "../shape.ts";
import { textShape } from "../text.ts";

const thick: Px = 2.6;

/** The actors' lines: level at each meeting, with level tangents in between, interrupted behind labels. What was still to come is dotted. */
export function lineMarks({ lines, frame }: StorylineLayout): readonly Mark[] {
  const now = frame.dateline?.visible === true ? frame.dateline.x : null;
  return lines.map((one): Mark => {
    const stroke: Paint = `line-${one.head.hue}`;
    const last = one.points.length - 1;
    const turn = now === null ? -1 : one.points.findIndex(({ x }) => x > now);
    // Up to its last meeting before the dateline, and from there on.
    const split = turn === -1 ? last : turn - 1;
    const past = turn === 0 ? [] : curve(one, 0, split);
    const coming = turn === -1 ? [] : curve(one, Math.max(0, split), last);
    return {
      id: `line:${one.head.actor?.id ?? ""}`,
      kind: "rail",
      shapes: [
        ...(past.length === 0
          ? []
          : [{ stroke: "ground", width: thick + 3 } as const, { stroke, width: thick }].map((pen): Shape => ({
              shape: "path",
              path: past,
              fill: "none",
              ...pen,
            }))),
        ...(coming.length === 0
          ? []
          : [{ shape: "path", path: coming, fill: "none", stroke, width: thick, dash: [1.5, 4] } as const]),
      ],
    };
  });
}

/** A line between two of its points, and on to its ends where these are its first and last. */
function curve({ points, pieces, x0, x1 }: StoryLine, from: number, to: number): Path {
  return points.slice(from, to + 1).flatMap(({ x, y, half }, k): Path => {
    const at = from + k;
    const end = at === points.length - 1 ? path("H", x1) : [];
    const before = points[at - 1];
    if (k === 0 || before === undefined) return [...path("M", at === 0 ? x0 : x, y, "H", x), ...end];
    const cut = pieces[at - 1];
    if (cut !== undefined && cut !== null)
      return [...cut.flatMap((piece) => path("M", ...piece.flat())), ...path("M", x, y), ...end];
    const [leave, enter] = [before.x + before.half, x - half];
    const middle = (leave + enter) / 2;
    return [
      ...(Math.abs(before.y - y) < 0.05 ? [] : path("H", leave, "C", middle, before.y, middle, y, enter, y)),
      ...path("H", x),
      ...end,
    ];
  });
}

/** A full dot says that it happened, as nobody contests; all else is hollow. */
const isSettled = (dashed: boolean, { standing }: TimelineEvent): boolean =>
  !dashed && standingEncoding[standing].filled === 1;

/** The tie of those who meet, on to the event's body; an arrow for who receives, a dot for who acts. */
export function tieMarks(
  { meeting: { event, entry }, x, ends, tie: pieces }: PlacedMeeting,
  tokens: MarkTokens,
): readonly Mark[] {
  if (ends.length === 0) return [];
  const tie: Shape = {
    shape: "path",
    path: pieces.flatMap((piece) => path("M", ...piece.flat())),
    stroke: "muted",
    width: round(tokens.link * 1.3),
    ...(entry.dashed ? { dash: [3, 3] } : {}),
  };
  const acting = ends.filter(({ role }) => role !== "target" && role !== "host");
  const shapes = ends.flatMap((end): readonly Shape[] => {
    const paint: Paint = `line-${end.hue}`;
    if ((end.role === "target" || end.role === "host") && acting.length > 0) {
      const side = acting.some((other) => other.y < end.y) ? -1 : 1;
      const tip = end.y + side * 2;
      return [
        {
          shape: "path",
          path: path("M", x - 4.5, tip + side * 6.5, "L", x, tip, "L", x + 4.5, tip + side * 6.5),
          fill: "none",
          stroke: "ground",
          width: 4,
        },
        {
          shape: "path",
          path: path("M", x - 4.5, tip + side * 6.5, "L", x, tip, "L", x + 4.5, tip + side * 6.5),
          fill: "none",
          stroke: "ink",
          width: 1.6,
        },
      ];
    }
    const hollow = end.role === "about" || !isSettled(entry.dashed, event);
    return [
      {
        shape: "path",
        path: circle(x, end.y, hollow ? 3.4 : 4),
        fill: hollow ? "ground" : paint,
        stroke: hollow ? paint : "ground",
        width: 1.5,
      },
    ];
  });
  return [{ id: `link:${event.id}`, kind: "link", event: event.id, shapes: [tie, ...shapes] }];
}

/** A line's name where it begins, and where a long one ends. */
export function nameMarks(
  { head, names }: StoryLine,
  { lang, ground }: { readonly lang: string; readonly ground: (x: number) => Paint },
): readonly Mark[] {
  return names.map(({ x, y, anchor, lines }): Mark => ({
    id: `lane:${head.actor?.id ?? ""}:${anchor}`,
    kind: "lane",
    shapes: lines.map((text, k) =>
      textShape({
        x,
        y: y + (k - (lines.length - 1) / 2) * sizes.laneLeading + 4.8,
        text,
        role: "lane",
        fill: `line-${head.hue}`,
        anchor,
        lang: head.name.lang,
        sceneLang: lang,
        halo: ground(x),
      }),
    ),
  }));
}
