import type { Layout } from "../../layout/forms/lanes/lanes-layout.ts";
import { legendRow } from "../../layout/frame/legend-key.ts";
import { sizes } from "../../layout/sizes.ts";
import type { MarkTokens } from "../../theme/marks.ts";
import type { Mark } from "../scene.ts";
import { translated } from "../shape.ts";
import { textShape } from "../text.ts";
import { standingGlyph } from "./standing-glyph.ts";
import { legendHue, swatch } from "./swatches.ts";

/** The legend: just what is in the picture, each with its swatch. */
export function legendMarks({ legend }: Pick<Layout, "legend">, lang: string, tokens: MarkTokens): readonly Mark[] {
  return legend.map(({ key, lines, x, y }): Mark => {
    const row = legendRow(key);
    const glyph = row.about === "standing" ? standingGlyph(row.row, { x: 0, y: 0, paint: `line-${legendHue}` }) : [];
    return {
      id: `legend:${key}`,
      kind: "legend",
      shapes: [
        ...translated(swatch(key, tokens), x + 2, y),
        ...translated(glyph, x + 44, y),
        ...lines.map((text, k) =>
          textShape({
            x: x + (glyph.length > 0 ? 54 : 38),
            y: y + 4.5 + k * sizes.noteLeading,
            text,
            role: "note",
            fill: "ink",
            sceneLang: lang,
          }),
        ),
      ],
    };
  });
}
