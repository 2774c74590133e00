import type { LineRow } from "../../layout/body/encoding-rows.ts";
import { sampleSpan } from "../../layout/body/sample.ts";
import { legendRow, type LegendKey } from "../../layout/frame/legend-key.ts";
import type { MarkTokens } from "../../theme/marks.ts";
import { circle, line, path, type Shape } from "../shape.ts";
import { bodyShapes } from "./body.ts";
import { saidWithinShapes } from "./claim.ts";
import { stanceGlyph } from "./stance-glyph.ts";

/** The hue of a legend, which no actor has. */
export const legendHue = "legend";

const link: readonly Shape[] = [
  { shape: "path", path: line(14, -9, 14, 9), stroke: "muted", width: 1.2 },
  { shape: "path", path: circle(14, -8, 2.6), fill: `line-${legendHue}` },
  { shape: "path", path: path("M", 10, 4, "L", 14, 10, "L", 18, 4), stroke: `line-${legendHue}`, width: 1.6 },
];

const lines: Readonly<Record<LineRow, (tokens: MarkTokens) => readonly Shape[]>> = {
  said: (tokens) => saidWithinShapes({ body: sampleSpan, y: 0, hue: legendHue, tokens }),
  actors: () => link,
};

/** What a legend shows for a key, from x = 0 to 28 round y = 0. */
export function swatch(key: LegendKey, tokens: MarkTokens): readonly Shape[] {
  const row = legendRow(key);
  switch (row.about) {
    case "stance":
      return stanceGlyph(row.row, { x: 20, y: 0, paint: `line-${legendHue}` });
    case "line":
      return lines[row.row](tokens);
    default:
      return bodyShapes({ ...row.sample, y: 0, height: 12, hue: legendHue, tokens });
  }
}
