import type { Layout } from "../../layout/forms/lanes/lanes-layout.ts";
import { sizes } from "../../layout/sizes.ts";
import type { FooterBand } from "../../layout/frame/footer-band.ts";
import type { Mark } from "../scene.ts";
import { line, path, rectangle, type Shape } from "../shape.ts";
import { paragraphShapes, textShape } from "../text.ts";
import { standingGlyph } from "../marks/standing-glyph.ts";

/** The ground of a whole picture. */
export const groundMark = ({ width, height }: Pick<Layout, "width" | "height">): Mark => ({
  id: "ground",
  kind: "ground",
  shapes: [{ shape: "path", path: rectangle({ x: 0, y: 0, width, height }), fill: "ground" }],
});

/** Background and tray, below the lanes. */
export function footerBandMarks(band: FooterBand, { gutter, width }: Layout, lang: string): readonly Mark[] {
  const { kind, name, y, height, entries } = band;
  const paint = "muted";
  return [
    {
      id: `footer-band:${kind}`,
      kind: "footer-band",
      shapes: [
        textShape({ x: gutter.x0, y: y + 22, text: name, role: "note", fill: "muted", sceneLang: lang }),
        {
          shape: "path",
          path: line(gutter.x0, y + height, width - gutter.x0, y + height),
          stroke: "hair",
          width: 1,
        },
      ],
    },
    ...entries.map(({ event, box, lead, lines, side, lang: own }): Mark => {
      const middle = box.y + sizes.noteLeading / 2;
      const arrow = path("M", box.x + 9, middle - 5, "L", box.x + 2, middle, "L", box.x + 9, middle + 5, "z");
      const after = path("M", box.x + 3, middle - 5, "L", box.x + 10, middle, "L", box.x + 3, middle + 5, "z");
      const glyph = standingGlyph(event.standing, { x: box.x + 6, y: middle, paint });
      const sign: readonly Shape[] =
        side !== "none"
          ? [
              { shape: "path", path: side === "before" ? arrow : after, fill: "muted" },
              ...standingGlyph(event.standing, { x: box.x + 21, y: middle, paint }),
            ]
          : glyph.length > 0
            ? glyph
            : [{ shape: "path", path: rectangle({ x: box.x + 4, y: middle - 2, width: 4, height: 4 }), fill: "muted" }];
      return {
        id: `unplaced:${event.id}`,
        kind: "footer-band",
        event: event.id,
        shapes: [
          ...sign,
          ...lines.map((text, k) =>
            textShape({
              x: box.x + lead,
              y: box.y + k * sizes.noteLeading + 13.5,
              text,
              role: "note",
              fill: "ink",
              lang: own,
              sceneLang: lang,
            }),
          ),
        ],
      };
    }),
  ];
}

/** Title, subtitle, summary and the notes at the foot. */
export function textMarks(
  { title, subtitle, summary, notes }: Pick<Layout, "title" | "subtitle" | "summary" | "notes">,
  lang: string,
): readonly Mark[] {
  const mark = (id: string, shapes: Mark["shapes"]): readonly Mark[] =>
    shapes.length === 0 ? [] : [{ id, kind: "text", shapes }];
  return [
    ...mark("title", paragraphShapes(title, "title", "ink", lang)),
    ...mark("subtitle", paragraphShapes(subtitle, "subtitle", "muted", lang)),
    ...mark("summary", paragraphShapes(summary, "note", "muted", lang)),
    ...mark("notes", paragraphShapes(notes, "note", "muted", lang)),
  ];
}
