import type { Layout } from "../../layout/forms/lanes/lanes-layout.ts";
import { sizes } from "../../layout/sizes.ts";
import type { FooterBand } from "../../layout/frame/footer-band.ts";
import type { Mark } from "../scene.ts";
import { path, rectangle, type Shape } from "../shape.ts";
import { paragraphShapes, textShape } from "../text.ts";

/** The ground of a whole picture. */
export const groundMark = ({ width, height }: Pick<Layout, "width" | "height">): Mark => ({
  id: "ground",
  kind: "ground",
  shapes: [{ shape: "path", path: rectangle({ x: 0, y: 0, width, height }), fill: "ground" }],
});

/** Background and tray, below the lanes. */
export function footerBandMarks(band: FooterBand, { gutter }: Layout, lang: string): readonly Mark[] {
  const { kind, name, y, entries } = band;
  return [
    {
      id: `footer-band:${kind}`,
      kind: "footer-band",
      shapes: [textShape({ x: gutter.x0, y: y + 17.5, text: name, role: "strong", fill: "ink", sceneLang: lang })],
    },
    ...entries.map(({ event, box, lead, lines, side, lang: own }): Mark => {
      const middle = box.y + sizes.noteLeading / 2;
      const arrow = path("M", box.x + 9, middle - 5, "L", box.x + 2, middle, "L", box.x + 9, middle + 5, "z");
      const after = path("M", box.x + 3, middle - 5, "L", box.x + 10, middle, "L", box.x + 3, middle + 5, "z");
      const sign: readonly Shape[] =
        side !== "none"
          ? [{ shape: "path", path: side === "before" ? arrow : after, fill: "muted" }]
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
