import type { PlacedItem } from "../../layout/lanes/placed-item.ts";
import type { Px } from "../../base/units.ts";
import type { DisputeBlock } from "../../layout/labels/dispute-block.ts";
import type { Mark } from "../scene.ts";
import { line, rectangle, type Shape } from "../shape.ts";
import { textShape } from "../text.ts";
import { stanceGlyph } from "../marks/stance-glyph.ts";

/** The pale ground under what is contested, and the frame round the most important event. */
export function paleMarks({ id, event, dispute, ground, hue }: PlacedItem): readonly Mark[] {
  const box = dispute?.ground ?? ground;
  if (box === null) return [];
  const frame = { fill: "panel", stroke: `line-${hue}`, width: 1 } as const;
  return [
    {
      id: `pale:${id}`,
      kind: "pale",
      event: event.id,
      shapes: [
        {
          shape: "path",
          path: rectangle({ ...box, left: 3, right: 3 }),
          ...(dispute === null ? frame : { fill: "pale" as const }),
        },
      ],
    },
  ];
}

/** Who says so and who denies it, in two columns. */
export const disputeMarks = ({ id, event, dispute }: PlacedItem, lang: string): readonly Mark[] =>
  dispute === null
    ? []
    : [{ id: `dispute:${id}`, kind: "label", event: event.id, shapes: disputeShapes(dispute, lang) }];

/** The signs and lines of a block, and the rule between its columns. */
export function disputeShapes(
  { x, y, height, lines, signs, rule }: DisputeBlock & { readonly x: Px; readonly y: Px },
  lang: string,
): readonly Shape[] {
  return [
    ...(rule === null
      ? []
      : [
          {
            shape: "path",
            path: line(x + rule, y + 2, x + rule, y + height - 4),
            stroke: "hair",
            width: 1,
          } as const,
        ]),
    ...signs.flatMap((sign) => stanceGlyph(sign.stance, { x: x + sign.x, y: y + sign.y + 1, paint: "ink" })),
    ...lines.map(({ x: dx, y: dy, text, lang: own, part }) =>
      textShape({
        x: x + dx,
        y: y + dy,
        text,
        lang: own,
        sceneLang: lang,
        role: part === "heading" ? "strong" : "meta",
        fill: part === "said" ? "muted" : "ink",
      }),
    ),
  ];
}
