import type { Layout } from "../../layout/forms/lanes/lanes-layout.ts";
import type { ChosenText } from "../../base/text.ts";
import type { Mark } from "../scene.ts";
import { path, rectangle, type Shape } from "../shape.ts";
import { textShape } from "../text.ts";
import { upright } from "./upright.ts";

/** The event that time is counted from: a rule or a band through all lanes, with its title; or an arrow to where it lies. */
export function zeroMarks(
  { zero, plot, axisRows, items }: Layout,
  {
    title: name,
    shorten,
    measure,
    lang,
  }: {
    readonly title: ChosenText;
    readonly shorten: (text: ChosenText, room: number) => string;
    readonly measure: (text: string) => number;
    readonly lang: string;
  },
): { readonly ground: readonly Mark[]; readonly rule: readonly Mark[] } {
  if (zero === null) return { ground: [], rule: [] };
  const { x0, x1, edges, sure, side, event } = zero;
  const [left, right] = [plot.x, plot.x + plot.width];
  const [top, bottom] = [axisRows.zero, plot.y + plot.height];
  const text = shorten(name, plot.width - 16);
  const y = top + 13;
  const middle = y - 4;
  const named = (x: number, anchor: "start" | "middle" | "end"): Shape =>
    textShape({ x, y, text, role: "period", anchor, lang: name.lang, sceneLang: lang });
  if (side !== null) {
    const arrow =
      side === "before"
        ? path("M", left + 9, middle - 4.5, "L", left + 2, middle, "L", left + 9, middle + 4.5, "z")
        : path("M", right - 9, middle - 4.5, "L", right - 2, middle, "L", right - 9, middle + 4.5, "z");
    return {
      ground: [],
      rule: [
        {
          id: "zero",
          kind: "zero",
          event,
          shapes: [
            { shape: "path", path: arrow, fill: "ink" },
            side === "before" ? named(left + 14, "start") : named(right - 14, "end"),
          ],
        },
      ],
    };
  }
  const half = measure(text) / 2;
  const at = Math.max(left + half, Math.min((x0 + x1) / 2, right - half));
  const lines = [x0, ...(x1 > x0 ? [x1] : [])]
    .filter((_, k) => edges[k] === true || x0 === x1)
    .flatMap((x) => upright(x, { top: top + 18, bottom, items }));
  const band: readonly Mark[] =
    x1 > x0
      ? [
          {
            id: "zero-band",
            kind: "zero",
            event,
            shapes: [
              {
                shape: "path",
                path: rectangle({ x: x0, y: top + 18, width: x1 - x0, height: bottom - top - 18 }),
                fill: "hair",
                opacity: 0.5,
              },
            ],
          },
        ]
      : [];
  const rule: readonly Shape[] =
    lines.length === 0
      ? []
      : [{ shape: "path", path: lines, stroke: "rule", width: 1.2, ...(sure ? {} : { dash: [4, 3] }) }];
  return { ground: band, rule: [{ id: "zero", kind: "zero", event, shapes: [...rule, named(at, "middle")] }] };
}
