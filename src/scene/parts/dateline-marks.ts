import type { Layout } from "../../layout/forms/lanes/lanes-layout.ts";
import type { MarkTokens } from "../../theme/marks.ts";
import type { Mark } from "../scene.ts";
import { path, rectangle, round, type Shape } from "../shape.ts";
import { textShape } from "../text.ts";
import { upright } from "./upright.ts";

/** The day the text was written, and the ground of what was still to come. */
export function datelineMarks(
  { dateline, plot, axisRows, items }: Layout,
  {
    asWritten,
    stillToCome,
    measure,
    lang,
    tokens,
  }: {
    readonly asWritten: string;
    readonly stillToCome: string;
    readonly measure: (text: string) => number;
    readonly lang: string;
    readonly tokens: MarkTokens;
  },
): { readonly ground: readonly Mark[]; readonly rule: readonly Mark[] } {
  if (dateline === null) return { ground: [], rule: [] };
  const [left, right] = [plot.x, plot.x + plot.width];
  const clamped = (at: number): number => Math.max(left, Math.min(at, right));
  const [from, x] = [clamped(dateline.from), clamped(dateline.x)];
  const top = axisRows.dateline;
  const bottom = plot.y + plot.height;
  const y = top + 13;
  const ground: Mark[] =
    x >= right
      ? []
      : [
          {
            id: "future",
            kind: "future",
            shapes: [
              { shape: "path", path: rectangle({ x, y: top, width: right - x, height: bottom - top }), fill: "future" },
            ],
          },
        ];
  if (dateline.side !== null)
    return {
      ground,
      rule: [
        {
          id: "dateline",
          kind: "dateline",
          shapes: away({
            side: dateline.side,
            left,
            right,
            y,
            text: asWritten,
            lang,
            room: plot.width - measure(asWritten),
          }),
        },
      ],
    };
  const band: readonly Mark[] = dateline.isBand
    ? [
        {
          id: "dateline-band",
          kind: "future",
          shapes: [
            {
              shape: "path",
              path: rectangle({ x: from, y: top, width: Math.max(x - from, 1), height: bottom - top }),
              fill: "hair",
              opacity: 0.45,
            },
          ],
        },
      ]
    : [];
  const edges = (dateline.isBand ? [dateline.from, dateline.x] : [dateline.x]).filter(
    (at) => at >= left && at <= right,
  );
  const wide = measure(asWritten) + 6;
  const onLeft = from - wide >= left;
  const onRight = !onLeft && x + wide <= right;
  const place = onLeft
    ? ({ x: from - 6, anchor: "end" } as const)
    : onRight
      ? { x: x + 6 }
      : { x: Math.max(left, right - wide) };
  const after = onLeft ? x + 6 : x + 6 + wide + 10;
  const shapes: readonly Shape[] = [
    ...(edges.length === 0
      ? []
      : [
          {
            shape: "path",
            path: edges.flatMap((at) => upright(at, { top, bottom, items })),
            stroke: "rule",
            ...(dateline.isBand ? { width: round(tokens.rule * 0.75), dash: [4, 3] } : { width: tokens.rule }),
          } as const,
        ]),
    textShape({ ...place, y, text: asWritten, role: "note", fill: "ink", halo: "ground", sceneLang: lang }),
    ...(x < right && after + measure(stillToCome) <= right && (onLeft || onRight)
      ? [textShape({ x: after, y, text: stillToCome, role: "note", fill: "muted", halo: "future", sceneLang: lang })]
      : []),
  ];
  return { ground: [...ground, ...band], rule: [{ id: "dateline", kind: "dateline", shapes }] };
}

/** An arrow to where it lies, and the words beside it. */
function away({
  side,
  left,
  right,
  y,
  text,
  lang,
  room,
}: {
  readonly side: "before" | "after";
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly text: string;
  readonly lang: string;
  readonly room: number;
}): readonly Shape[] {
  const middle = y - 4;
  const arrow =
    side === "before"
      ? path("M", left + 9, middle - 4.5, "L", left + 2, middle, "L", left + 9, middle + 4.5, "z")
      : path("M", right - 9, middle - 4.5, "L", right - 2, middle, "L", right - 9, middle + 4.5, "z");
  return [
    { shape: "path", path: arrow, fill: "muted" },
    ...(room < 14
      ? []
      : [
          side === "before"
            ? textShape({ x: left + 14, y, text, role: "note", fill: "muted", sceneLang: lang })
            : textShape({ x: right - 14, y, text, role: "note", fill: "muted", anchor: "end", sceneLang: lang }),
        ]),
  ];
}
