import type { Layout } from "../../layout/forms/lanes/lanes-layout.ts";
import { isStruck } from "../../layout/body/dashed-and-struck.ts";
import { legendRow, type LegendKey } from "../../layout/frame/legend-entries.ts";
import { swatchRoom } from "../../layout/frame/legend.ts";
import { sizes } from "../../layout/sizes.ts";
import type { MarkTokens } from "../../theme/marks.ts";
import type { Mark } from "../scene.ts";
import { translated } from "../shape.ts";
import { textShape } from "../text.ts";
import { swatch } from "./swatches.ts";

/** Whether the labels of what an entry explains are struck through, as its own words are then. */
function isStruckFor(key: LegendKey): boolean {
  const row = legendRow(key);
  return (row.about === "status" || row.about === "standing") && isStruck(row.sample);
}

/** The legend: how many events there are of each standing, and what the marks mean. */
export const legendMarks = ({ legend }: Pick<Layout, "legend">, lang: string, tokens: MarkTokens): readonly Mark[] =>
  legend.map(({ key, lines, x, y }): Mark => ({
    id: `legend:${key}`,
    kind: "legend",
    shapes: [
      ...translated(swatch(key, tokens), x, y),
      ...lines.map((text, k) =>
        textShape({
          x: x + swatchRoom,
          y: y + 4.5 + k * sizes.noteLeading,
          text,
          role: "note",
          fill: "ink",
          strike: isStruckFor(key),
          sceneLang: lang,
        }),
      ),
    ],
  }));
