import type { LineRow } from "../../layout/body/encoding-rows.ts";
import { sampleSpan } from "../../layout/body/sample.ts";
import { legendRow, type LegendKey } from "../../layout/frame/legend-entries.ts";
import type { MarkTokens } from "../../theme/marks.ts";
import { circle, line, type Shape } from "../shape.ts";
import { bodyShapes } from "./body.ts";
import { saidWithinShapes } from "./claim.ts";
import { stanceGlyph } from "./stance-glyph.ts";

/** The hue of a legend, which no actor has. */
const legendHue = "legend";

const received: readonly Shape[] = [
  { shape: "path", path: line(0, 0, 26, 0), stroke: `light-${legendHue}`, width: 2 },
  { shape: "path", path: circle(4, 0, 3.5), fill: "ground", stroke: `line-${legendHue}`, width: 1.5 },
];

const lines: Readonly<Record<LineRow, (tokens: MarkTokens) => readonly Shape[]>> = {
  said: (tokens) => saidWithinShapes({ body: sampleSpan, y: 0, hue: legendHue, tokens }),
  received: () => received,
};

/** What a legend shows for a key, from x = 0 to 26 round y = 0. */
export function swatch(key: LegendKey, tokens: MarkTokens): readonly Shape[] {
  const row = legendRow(key);
  switch (row.about) {
    case "stance":
      return stanceGlyph(row.row, { x: 20, y: 0, paint: `line-${legendHue}` });
    case "line":
      return lines[row.row](tokens);
    default:
      return bodyShapes({ ...row.sample, y: 0, height: 11, hue: legendHue, tokens, dot: row.about !== "time" });
  }
}
