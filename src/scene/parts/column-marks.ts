import type { Path } from "../../base/path.ts";
import type { ColumnLayout } from "../../layout/forms/column/column.ts";
import type { ColumnItem } from "../../layout/forms/column/story.ts";
import { bodyShapes } from "../marks/body.ts";
import type { Paint } from "../../theme/theme.ts";
import type { MarkTokens } from "../../theme/marks.ts";
import type { Mark } from "../scene.ts";
import { line, path, rectangle, type Shape } from "../shape.ts";
import { eventBlockShapes } from "./event-block-marks.ts";
import { paragraphShapes, textShape } from "../text.ts";
import { transposed, turned } from "../transform.ts";

/** The ground of what was still to come, down to where the story ends. */
export function futureMarks({ dateline, rail, width }: ColumnLayout): readonly Mark[] {
  if (dateline === null || rail.y1 <= dateline.y) return [];
  return [
    {
      id: "future",
      kind: "future",
      shapes: [
        {
          shape: "path",
          path: rectangle({ x: 0, y: dateline.y, width, height: rail.y1 - dateline.y }),
          fill: "future",
        },
      ],
    },
  ];
}

/** The axis in two levels under one another, its lines through the bodies, and its breaks. */
export function columnAxisMarks({ axis, rail, margin, dateline }: ColumnLayout, lang: string): readonly Mark[] {
  const clear = (y: number): boolean => dateline === null || Math.abs(y - dateline.y) > 3;
  const lines = (list: typeof axis.ticks, x: number): Path =>
    list.filter(({ border, y }) => border && clear(y)).flatMap(({ y }) => line(x, y, rail.x1, y));
  const grid: readonly Shape[] = [
    { shape: "path", path: lines(axis.ticks, rail.x0), stroke: "grid", width: 1 },
    { shape: "path", path: lines(axis.periods, margin), stroke: "hair", width: 1 },
  ];
  return [
    {
      id: "grid",
      kind: "grid",
      shapes: [
        ...grid.filter((shape) => shape.shape === "path" && shape.path.length > 0),
        { shape: "path", path: line(rail.x0, rail.y0, rail.x0, rail.y1), stroke: "hair", width: 1.5 },
      ],
    },
    ...axis.periods
      .filter((tick) => tick.lines.length > 0)
      .map((tick): Mark => ({
        id: `period:${tick.at}`,
        kind: "axis",
        shapes: tick.lines.map(({ y, text }) => textShape({ x: margin, y, text, role: "period", sceneLang: lang })),
      })),
    ...axis.ticks
      .filter((tick) => tick.lines.length > 0)
      .map((tick): Mark => ({
        id: `tick:${tick.at}`,
        kind: "axis",
        shapes: [
          { shape: "path", path: line(rail.x0 - 4, tick.y, rail.x0, tick.y), stroke: "muted", width: 1 },
          ...tick.lines.map(({ y, text }) =>
            textShape({ x: rail.x0 - 7, y, text, role: "tick", fill: "muted", anchor: "end", sceneLang: lang }),
          ),
        ],
      })),
    ...axis.breaks.map(({ y, at }): Mark => ({
      id: `break:${at}`,
      kind: "break",
      shapes: breakShapes({
        x0: rail.x0,
        x1: rail.x1,
        y,
        ground: dateline !== null && y > dateline.y ? "future" : "ground",
      }),
    })),
  ];
}

/** A gap through the strip of the bodies, and two slanted strokes on the axis. */
const breakShapes = ({
  x0,
  x1,
  y,
  ground,
}: {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly ground: Paint;
}): readonly Shape[] => [
  { shape: "path", path: rectangle({ x: x0 - 5, y: y - 2.5, width: x1 - x0 + 5, height: 5 }), fill: ground },
  {
    shape: "path",
    path: [...line(x0, y - 2.5, x1, y - 2.5), ...line(x0, y + 2.5, x1, y + 2.5)],
    stroke: "hair",
    width: 1,
  },
  {
    shape: "path",
    path: path("M", x0 - 6, y + 1, "L", x0 + 6, y - 5, "M", x0 - 6, y + 5, "L", x0 + 6, y - 1),
    stroke: "muted",
    width: 1.2,
  },
];

/** The dateline as a rule across, its words on the labels' side. */
export function columnDatelineMarks(
  { dateline, width, labelX }: ColumnLayout,
  {
    stillToCome,
    lang,
    tokens,
  }: {
    readonly stillToCome: string;
    readonly lang: string;
    readonly tokens: MarkTokens;
  },
): readonly Mark[] {
  if (dateline === null) return [];
  const { y, lines } = dateline;
  return [
    {
      id: "dateline",
      kind: "dateline",
      shapes: [
        { shape: "path", path: line(0, y, width, y), stroke: "rule", width: tokens.rule },
        ...paragraphShapes(lines, "period", "ink", lang),
        textShape({ x: labelX, y: y + 16, text: stillToCome, role: "note", fill: "muted", sceneLang: lang }),
      ],
    },
  ];
}

/** From each body to its label: level, and through the channel as steep as it must. */
export const leaderMarks = ({ items, rail, labelX, bar }: ColumnLayout): readonly Mark[] =>
  items.map(({ event, x, leader: { from, to } }): Mark => {
    const [near, far] = [rail.x1 + 1, labelX - 4];
    const bend = Math.abs(to - from) < 0.5 ? path("H", far) : path("H", near, "L", far - 3, to, "H", far);
    return {
      id: `leader:${event.id}`,
      kind: "link",
      event: event.id,
      shapes: [{ shape: "path", path: [...path("M", x + bar / 2, from), ...bend], stroke: "muted", width: 1 }],
    };
  });

/** The body, upright, and the texts of its event. */
export function columnItemMarks(
  item: ColumnItem,
  { bar }: ColumnLayout,
  lang: string,
  tokens: MarkTokens,
): readonly Mark[] {
  const { event, hue, body, ghosts, x, dashed } = item;
  const shapes = turned(
    bodyShapes({
      body,
      y: x,
      height: bar,
      hue,
      status: event.status,
      standing: event.standing,
      dashed,
      tokens,
      ghosts,
      dot: true,
    }),
    transposed,
  );
  return [
    { id: `body:${event.id}`, kind: "body", event: event.id, shapes },
    { id: `label:${event.id}`, kind: "label", event: event.id, shapes: eventBlockShapes(item, lang) },
  ];
}
