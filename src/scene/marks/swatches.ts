import type { Standing } from "../../model/timeline.ts";
import type { LegendKey } from "../../layout/frame/legend-key.ts";
import { stanceEncoding, standingEncoding, statusEncoding } from "../../layout/body/encoding.ts";
import type { PlacedBody } from "../../layout/body/placed-body.ts";
import type { MarkTokens } from "../../theme/marks.ts";
import { circle, line, path, type Shape } from "../shape.ts";
import { bodyShapes } from "./body.ts";
import type { BodyLook } from "./look.ts";
import { saidWithinShapes } from "./claim.ts";
import { stanceGlyph } from "./stance-glyph.ts";

/** The hue of a legend, which stands for any actor and so is none's. */
export const legendHue = "legend";

const bar: PlacedBody = {
  form: "bar",
  x0: 0,
  x1: 28,
  sure: [0, 28],
  start: "hard",
  end: "hard",
  cutStart: false,
  cutEnd: false,
};
const span: PlacedBody = { ...bar, sure: null, start: "cap", end: "cap" };
const pair: readonly PlacedBody[] = [
  { ...bar, x1: 9, sure: [0, 9] },
  { ...bar, x0: 19, sure: [19, 28] },
];
const unsure = (bodies: readonly PlacedBody[]): readonly PlacedBody[] =>
  bodies.map((body) => ({ ...body, sure: null }));

/** How much of a legend's swatch each key differs from a plain day. */
const looks: Partial<Readonly<Record<LegendKey, Partial<Pick<BodyLook, "body" | "status" | "ghosts">>>>> = {
  instant: { body: { ...bar, form: "instant", x0: 14, x1: 14, sure: [14, 14] } },
  somewhereInSpan: { body: span },
  tooNarrow: { body: { ...span, x0: 12, x1: 16 } },
  approximate: { body: { ...span, start: "wavy", end: "wavy" } },
  surely: { body: { ...span, sure: [8, 20] } },
  goesOn: { body: { ...bar, end: "open" } },
  endUnknown: { body: { ...bar, x1: 22, sure: null, end: "unknown" } },
  startUnknown: { body: { ...bar, x0: 8, sure: null, start: "unknown", end: "cap" } },
  byDay: { body: { ...span, start: "none", end: "flag", x1: 19 }, status: "planned" },
  orderOnly: { body: { ...bar, form: "bracket", sure: null, side: "before" } },
  oneOf: { body: { ...span, members: { kind: "one-of", bodies: unsure(pair) } } },
  allOf: { body: { ...span, members: { kind: "all-of", bodies: pair } } },
  cutOff: { body: { ...span, start: "hard", cutEnd: true } },
  ongoing: { body: { ...bar, x1: 20, sure: [0, 20] } },
  moved: { body: { ...bar, x0: 18, sure: [18, 28] }, ghosts: [{ ...bar, x0: -2, x1: 8 }] },
  reported: { body: span },
  disputed: { body: span },
  denied: { body: span },
  retracted: { body: span },
};

/** The row of a table that a legend entry explains. */
const rowOf =
  <Row extends string>(table: Readonly<Record<Row, { readonly key: LegendKey | null }>>) =>
  (key: LegendKey): Row | undefined =>
    (Object.keys(table) as Row[]).find((row) => table[row].key === key);

const stanceOf = rowOf(stanceEncoding);
const statusOf = rowOf(statusEncoding);
export const standingOf: (key: LegendKey) => Standing | undefined = rowOf(standingEncoding);

const link: readonly Shape[] = [
  { shape: "path", path: line(14, -9, 14, 9), stroke: "muted", width: 1.2 },
  { shape: "path", path: circle(14, -8, 2.6), fill: `line-${legendHue}` },
  { shape: "path", path: path("M", 10, 4, "L", 14, 10, "L", 18, 4), stroke: `line-${legendHue}`, width: 1.6 },
];

/** The body that a legend shows for a key, and how it is drawn; null where a key is about something else. */
export const sampleOf = (key: LegendKey): Pick<BodyLook, "body" | "status" | "standing" | "ghosts"> | null =>
  stanceOf(key) !== undefined || key === "saidWithin" || key === "severalActors"
    ? null
    : { body: bar, status: statusOf(key) ?? "happened", standing: standingOf(key) ?? "attested", ...looks[key] };

/** What a legend shows for a key, from x = 0 to 28 round y = 0. */
export function swatch(key: LegendKey, tokens: MarkTokens): readonly Shape[] {
  const stance = stanceOf(key);
  if (stance !== undefined) return stanceGlyph(stance, { x: 20, y: 0, paint: `line-${legendHue}` });
  if (key === "saidWithin") return saidWithinShapes({ body: span, y: 0, hue: legendHue, tokens });
  const sample = sampleOf(key);
  return sample === null ? link : bodyShapes({ ...sample, y: 0, height: 12, hue: legendHue, tokens });
}
