import type { Layout } from "../layout/layout.ts";
import type { LegendKey } from "../layout/options.ts";
import { sizes } from "../layout/sizes.ts";
import type { PlacedBody } from "../layout/types.ts";
import type { Status } from "../model/document.ts";
import type { Standing } from "../model/timeline.ts";
import type { MarkTokens } from "../theme/marks.ts";
import { bodyShapes } from "./body.ts";
import { stanceGlyph, standingGlyph } from "./glyph.ts";
import type { Mark } from "./scene.ts";
import { circle, line, path, translated, type Shape } from "./shape.ts";
import { textShape } from "./text.ts";

/** The hue of a legend: the slate that says "any actor". */
const hue = 5;

const bar: PlacedBody = { form: "bar", x0: 0, x1: 28, sure: [0, 28], start: "hard", end: "hard", cutStart: false, cutEnd: false };
const span: PlacedBody = { ...bar, sure: null, start: "cap", end: "cap" };

/** How much of a legend's swatch each key differs from a plain day. */
const looks: Partial<Readonly<Record<LegendKey, { readonly body?: PlacedBody; readonly status?: Status; readonly standing?: Standing }>>> = {
  instant: { body: { ...bar, form: "instant", x0: 14, x1: 14, sure: [14, 14] } },
  dayKnown: {},
  somewhereInSpan: { body: span },
  approximate: { body: { ...span, start: "wavy", end: "wavy" } },
  surely: { body: { ...span, sure: [8, 20] } },
  goesOn: { body: { ...bar, end: "open" } },
  endUnknown: { body: { ...bar, x1: 17, sure: null, end: "unknown" } },
  startUnknown: { body: { ...bar, x0: 12, sure: null, start: "unknown" } },
  byDay: { body: { ...span, start: "none", end: "flag", x1: 19 }, status: "planned" },
  orderOnly: { body: { ...bar, form: "bracket", sure: null, side: "before" } },
  oneOf: { body: { ...span, members: { kind: "one-of", bodies: [{ ...bar, x1: 9, sure: [0, 9] }, { ...bar, x0: 19, sure: [19, 28] }] } } },
  allOf: { body: { ...span, members: { kind: "all-of", bodies: [{ ...bar, x1: 9, sure: [0, 9] }, { ...bar, x0: 19, sure: [19, 28] }] } } },
  planned: { status: "planned" },
  moved: { status: "moved" },
  cancelled: { status: "cancelled" },
  reported: { body: span, standing: "reported" },
  disputed: { body: span, standing: "disputed" },
  denied: { body: span, standing: "denied" },
  unsourced: { standing: "unsourced" },
  retracted: { body: span, standing: "retracted" },
};

const stances = { claimAsserts: "asserts", claimReports: "reports", claimConfirms: "confirms", claimDenies: "denies", claimRetracts: "retracts" } as const;

function swatch(key: LegendKey, tokens: MarkTokens): readonly Shape[] {
  if (key in stances) return stanceGlyph(stances[key as keyof typeof stances], { x: 20, y: 0, paint: `line-${hue}` });
  if (key === "severalActors") {
    return [
      { shape: "path", d: line(14, -9, 14, 9), stroke: "muted", width: 1.2 },
      { shape: "path", d: circle(14, -8, 2.6), fill: `line-${hue}` },
      { shape: "path", d: path("M", 10, 4, "L", 14, 10, "L", 18, 4), stroke: `line-${hue}`, width: 1.6 },
    ];
  }
  const { body = bar, status = "happened", standing = "attested" } = looks[key] ?? {};
  return bodyShapes({ body, y: 0, height: sizes.bar - 2, hue, status, standing, tokens });
}

/** The legend: just what is in the picture, each with its swatch. */
export function legendMarks({ legend }: Pick<Layout, "legend">, lang: string, tokens: MarkTokens): readonly Mark[] {
  return legend.map(({ key, text, x, y }): Mark => {
    const glyph = key === "reported" || key === "disputed" || key === "denied" ? standingGlyph(key, { x: 0, y: 0, paint: `line-${hue}` }) : [];
    return {
      id: `legend:${key}`, kind: "legend",
      shapes: [...translated(swatch(key, tokens), x + 2, y), ...translated(glyph, x + 44, y), textShape({ x: x + (glyph.length > 0 ? 54 : 38), y: y + 4.5, text, role: "note", fill: "ink", sceneLang: lang })],
    };
  });
}
