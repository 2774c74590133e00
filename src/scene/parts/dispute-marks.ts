import type { PlacedItem } from "../../layout/lanes/placed-item.ts";
import type { Mark } from "../scene.ts";
import { line, rectangle } from "../shape.ts";
import { textShape } from "../text.ts";
import { stanceGlyph } from "../marks/stance-glyph.ts";

/** The pale ground under what is contested, and under the most important event. */
export function paleMarks({ id, event, dispute, ground }: PlacedItem): readonly Mark[] {
  const box = dispute?.ground ?? ground;
  if (box === null) return [];
  return [
    {
      id: `pale:${id}`,
      kind: "pale",
      event: event.id,
      shapes: [{ shape: "path", path: rectangle({ ...box, left: 3, right: 3 }), fill: "pale" }],
    },
  ];
}

/** Who says so and who denies it, in two columns. */
export function disputeMarks({ id, event, dispute }: PlacedItem, lang: string): readonly Mark[] {
  if (dispute === null) return [];
  const { x, y, height, lines, signs, rule } = dispute;
  return [
    {
      id: `dispute:${id}`,
      kind: "label",
      event: event.id,
      shapes: [
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
      ],
    },
  ];
}
