import type { SmallerSpan } from "../../layout/axis/axis.ts";
import type { Layout } from "../../layout/forms/lanes/lanes-layout.ts";
import { interrupted } from "../../layout/links/interrupted.ts";
import type { Box } from "../../layout/geometry.ts";
import type { PlacedItem } from "../../layout/lanes/placed-item.ts";
import type { Tick } from "../../layout/axis/tick.ts";
import type { Paint } from "../../theme/theme.ts";
import { groundAt } from "./lanes-marks.ts";
import type { Mark } from "../scene.ts";
import { line, path, rectangle, type Shape } from "../shape.ts";
import { textShape } from "../text.ts";

const periodBase = ({ axisRows }: Layout): number => axisRows.tick - 4;

/** The axis' lines through the lanes, and the gaps where its scale changes: behind everything. */
export function axisMarks(layout: Layout): readonly Mark[] {
  const taken = takenBy(layout.items);
  const { axis, plot } = layout;
  const bottom = plot.y + plot.height;
  const periodY = periodBase(layout);
  const grid: readonly Shape[] = [
    {
      shape: "path",
      path: axis.lower.filter(({ border }) => border).flatMap(({ x }) => line(x, plot.y, x, bottom)),
      stroke: "grid",
      width: 1,
    },
    {
      shape: "path",
      path: axis.upper.filter(({ border }) => border).flatMap(({ x }) => line(x, periodY - 12, x, bottom)),
      stroke: "hair",
      width: 1,
    },
  ];
  return [
    { id: "grid", kind: "grid", shapes: grid.filter((shape) => shape.shape !== "path" || shape.path.length > 0) },
    ...axis.breaks.map(({ x, at }) => breakMark(x, at, layout, taken)),
  ];
}

/** The axis in two levels, and by how much its spans are smaller: before the rules of dateline and event. */
export function axisTexts(layout: Layout, lang: string): readonly Mark[] {
  const { axis } = layout;
  const periodY = periodBase(layout);
  const ground = groundAt(layout);
  return [
    ...axis.upper
      .filter(({ text }) => text !== "")
      .map(({ textX, at, text }): Mark => ({
        id: `period:${at}`,
        kind: "axis",
        shapes: [textShape({ x: textX, y: periodY, text, role: "period", halo: ground(textX), sceneLang: lang })],
      })),
    ...axis.lower
      .filter(({ text, border }) => text !== "" && border)
      .map((tick) => tickMark(`tick:${tick.at}`, tick, layout, lang, ground(tick.textX))),
    // What began before a span is named again where that is drawn in other units: the same day may be so named twice.
    ...axis.lower
      .filter(({ text, border }) => text !== "" && !border)
      .map((tick, k) => tickMark(`tick-on:${k}`, tick, layout, lang, ground(tick.textX))),
    ...axis.smaller.map((span) => smallerMark(span, layout, lang, ground((span.x0 + span.x1) / 2))),
  ];
}

function tickMark(
  id: string,
  { x, textX, text, border }: Tick,
  { axisRows: { rule } }: Layout,
  lang: string,
  halo: Paint,
): Mark {
  const stroke: readonly Shape[] = border
    ? [{ shape: "path", path: line(x, rule - 4, x, rule), stroke: "muted", width: 1 }]
    : [];
  return {
    id,
    kind: "axis",
    shapes: [
      ...stroke,
      textShape({ x: textX, y: rule - 7, text, role: "tick", fill: "muted", anchor: "middle", halo, sceneLang: lang }),
    ],
  };
}

/** Half the width of the gap that a break leaves through the lanes. */
const gap = 2.5;

/** A break this near to the dateline leaves the lanes to its rule. */
const nearRule = 16;

/** The boxes that hide a break, which runs behind them. */
const takenBy = (items: readonly PlacedItem[]): readonly Box[] =>
  items.flatMap(({ bar, label }) => [bar, ...(label === null ? [] : [label.box])]);

/**
 * A gap through the lanes, interrupted behind bodies and labels, and two slanted strokes on the axis: what lies left and
 * right of it is not drawn at one scale.
 */
function breakMark(x: number, at: number, layout: Layout, taken: readonly Box[]): Mark {
  const { axisRows, plot, dateline } = layout;
  const bottom = plot.y + plot.height;
  const [top, foot] = [axisRows.rule + 2, axisRows.bottom - 1];
  const isAtRule = dateline !== null && [dateline.from, dateline.x].some((rule) => Math.abs(rule - x) < nearRule);
  // Both edges give way together.
  const wide = taken.map(({ x: left, width, ...box }) => ({ ...box, x: left - gap - 2, width: width + 2 * gap + 4 }));
  const pieces = isAtRule
    ? []
    : interrupted(
        [
          [x, plot.y],
          [x, bottom],
        ],
        wide,
      );
  const edges = pieces.flatMap(([[, from] = [x, 0], [, to] = [x, 0]]) => [
    ...line(x - gap, from, x - gap, to),
    ...line(x + gap, from, x + gap, to),
  ]);
  return {
    id: `break:${at}`,
    kind: "break",
    shapes: [
      ...(edges.length === 0
        ? []
        : ([
            {
              shape: "path",
              path: rectangle({ x: x - gap, y: plot.y - 1, width: 2 * gap, height: plot.height + 2 }),
              fill: groundAt(layout)(x),
            },
            { shape: "path", path: edges, stroke: "grid", width: 1 },
          ] as const)),
      {
        shape: "path",
        path: path("M", x - 4.5, foot, "L", x + 0.5, top, "M", x - 0.5, foot, "L", x + 4.5, top),
        stroke: "muted",
        width: 1.2,
      },
    ],
  };
}

/** From a break to the arrow beside it. */
const away = 8;

/** Arrows that press a span together, and by how much. */
function smallerMark(
  { x0, x1, times, text }: SmallerSpan,
  { axisRows, scale }: Layout,
  lang: string,
  halo: Paint,
): Mark {
  const y = (axisRows.rule + axisRows.bottom) / 2;
  // At the picture's own edges there is no break to keep away from.
  const [left, right] = [x0 + (x0 === scale?.x0 ? 1 : away), x1 - (x1 === scale?.x1 ? 1 : away)];
  const isRoom = right - left > 14;
  const arrows = isRoom
    ? path(
        "M",
        left,
        y - 3,
        "L",
        left + 4,
        y,
        "L",
        left,
        y + 3,
        "M",
        right,
        y - 3,
        "L",
        right - 4,
        y,
        "L",
        right,
        y + 3,
      )
    : [];
  return {
    id: `smaller:${times}:${Math.round(x0)}`,
    kind: "axis",
    shapes: [
      ...(arrows.length === 0 ? [] : [{ shape: "path", path: arrows, stroke: "muted", width: 1.2 } as const]),
      ...(text === ""
        ? []
        : [
            textShape({
              x: (left + right) / 2,
              y: y + 4,
              text,
              role: "meta",
              fill: "muted",
              anchor: "middle",
              halo,
              sceneLang: lang,
            }),
          ]),
    ],
  };
}
