import type { Layout } from "../../layout/forms/lanes/lanes-layout.ts";
import type { Tick } from "../../layout/axis/tick.ts";
import type { Paint } from "../../theme/theme.ts";
import { groundAt } from "./lanes-marks.ts";
import type { Mark } from "../scene.ts";
import { line, rectangle, type Shape } from "../shape.ts";
import { textShape } from "../text.ts";

/** Where there is no row for the names of periods, these stand among the ticks. */
const periodBase = ({ axisRows: { period, tick, second } }: Layout): number => (tick > period ? tick - 4 : second - 7);

/** The axis' lines through the lanes, and the gaps where its scale changes: behind everything. */
export function axisMarks(layout: Layout): readonly Mark[] {
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
    ...axis.breaks.flatMap(({ x, at }) => breakMark(x, at, layout)),
  ];
}

/** The axis in two levels: before the rules of dateline and event. */
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
    ...axis.second.map(({ at, textX, text }): Mark => ({
      id: `second:${at}`,
      kind: "axis",
      shapes: [
        textShape({
          x: textX,
          y: layout.axisRows.rule - 6,
          text,
          role: "member",
          fill: "muted",
          anchor: "middle",
          halo: ground(textX),
          sceneLang: lang,
        }),
      ],
    })),
    // What began before a span is named again where that is drawn in other units: the same day may be so named twice.
    ...axis.lower
      .filter(({ text, border }) => text !== "" && !border)
      .map((tick, k) => tickMark(`tick-on:${k}`, tick, layout, lang, ground(tick.textX))),
  ];
}

function tickMark(
  id: string,
  { x, textX, text, border }: Tick,
  { axisRows: { second, rule } }: Layout,
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
      textShape({
        x: textX,
        y: second - 7,
        text,
        role: "tick",
        fill: "muted",
        anchor: "middle",
        halo,
        sceneLang: lang,
      }),
    ],
  };
}

/** The white slit that a break leaves through the lanes. */
const slit = 8;
/** A break this near to the dateline leaves the lanes to its rule. */
const nearRule = 12;

/** The grounds of the panels that are drawn smaller than the largest one: behind everything. */
export function panelMarks({ axis, axisRows, plot, dateline }: Layout): readonly Mark[] {
  const past = axis.smaller.filter(({ x0 }) => dateline === null || x0 < dateline.x - 1);
  if (past.length === 0) return [];
  const height = plot.y + plot.height - axisRows.period;
  return [
    {
      id: "panels",
      kind: "grid",
      shapes: past.map(({ x0, x1 }) => ({
        shape: "path",
        path: rectangle({ x: x0, y: axisRows.period, width: x1 - x0, height }),
        fill: "panel",
      })),
    },
  ];
}

/** A white slit where the scale changes. */
function breakMark(x: number, at: number, { axisRows, plot, dateline }: Layout): readonly Mark[] {
  if (dateline !== null && [dateline.from, dateline.x].some((rule) => Math.abs(rule - x) < nearRule)) return [];
  return [
    {
      id: `break:${at}`,
      kind: "break",
      shapes: [
        {
          shape: "path",
          path: rectangle({
            x: x - slit / 2,
            y: axisRows.period,
            width: slit,
            height: plot.y + plot.height - axisRows.period + 1,
          }),
          fill: "ground",
        },
      ],
    },
  ];
}
