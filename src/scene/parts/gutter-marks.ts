import type { Layout } from "../../layout/forms/lanes/lanes-layout.ts";
import { sizes } from "../../layout/sizes.ts";
import type { Gutter } from "../../layout/lanes/gutter.ts";
import type { Lane } from "../../layout/lanes/lane.ts";
import type { Mark } from "../scene.ts";
import { line, path, type Shape } from "../shape.ts";
import { textShape } from "../text.ts";

/** Lanes' hairlines, names and members; a sign where a lane can be collapsed or expanded, and a bracket from a group down to its last member. */
export function laneMarks({ lanes, gutter, width, plot }: Layout, lang: string): readonly Mark[] {
  const rule = (y: number, x = gutter.x0): Shape => ({
    shape: "path",
    path: line(x, y, width - gutter.x0, y),
    stroke: "hair",
    width: 1,
  });
  const marks = lanes.flatMap((lane, k): readonly Mark[] => {
    const { x, name, members } = lane.gutter;
    const top = textTop(lane, gutter);
    const own: Mark = {
      id: `lane:${lane.actor?.id ?? ""}`,
      kind: "lane",
      shapes: [
        rule(lane.y, lane.depth === 0 ? gutter.x0 : x - gutter.sign - 2),
        ...bracketShapes(lanes, gutter, { at: k, x: x - gutter.sign }),
        ...name.map((text, row) =>
          textShape({
            x,
            y: top + row * sizes.laneLeading + 13,
            text,
            role: lane.depth === 0 ? "lane" : "label",
            fill: `line-${lane.hue}`,
            lang: lane.name.lang,
            sceneLang: lang,
          }),
        ),
        ...(lane.gutter.beside === null
          ? []
          : [
              textShape({
                x: lane.gutter.beside.x,
                y: top + 13,
                text: lane.gutter.beside.text,
                role: "member",
                fill: "muted",
                sceneLang: lang,
              }),
            ]),
        ...members.map((text, row) =>
          textShape({
            x,
            y: top + name.length * sizes.laneLeading + row * sizes.memberLeading + 10,
            text,
            role: "member",
            fill: "muted",
            sceneLang: lang,
          }),
        ),
      ],
    };
    const sign = signShapes(lane, gutter, x - gutter.sign);
    return sign.length === 0 ? [own] : [own, { id: `${own.id}:sign`, kind: "lane", interactive: true, shapes: sign }];
  });
  return lanes.length === 0 ? [] : [...marks, { id: "lane-end", kind: "lane", shapes: [rule(plot.y + plot.height)] }];
}

const textTop = ({ y, rows, height }: Lane, { above }: Gutter): number =>
  y + (rows === 0 ? above / 2 : Math.min(above + 1, Math.max(1, (height - 18) / 2)));

/** A small triangle: it points at the name of what is collapsed, and down at the members of what is not. */
function signShapes(lane: Lane, gutter: Gutter, x: number): readonly Shape[] {
  if (!lane.collapsed && !lane.expanded) return [];
  const y = textTop(lane, gutter) + 8.5;
  const d = lane.expanded
    ? path("M", x, y - 2.5, "h", 8, "l", -4, 5.5, "z")
    : path("M", x + 1.5, y - 4, "l", 5.5, 4, "l", -5.5, 4, "z");
  return [{ shape: "path", path: d, fill: "muted" }];
}

/** From below the sign to the foot of the last lane under it. */
function bracketShapes(
  lanes: readonly Lane[],
  gutter: Gutter,
  { at, x }: { readonly at: number; readonly x: number },
): readonly Shape[] {
  const lane = lanes[at];
  if (lane?.expanded !== true) return [];
  const after = lanes.findIndex(({ depth }, k) => k > at && depth <= lane.depth);
  const last = lanes[after === -1 ? lanes.length - 1 : after - 1] ?? lane;
  return [
    {
      shape: "path",
      path: path("M", x + 4, textTop(lane, gutter) + 15, "V", last.y + last.height - 5, "h", 5),
      stroke: `tone-${lane.hue}`,
      width: 1.2,
    },
  ];
}
