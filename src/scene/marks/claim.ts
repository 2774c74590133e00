import { isMoment } from "../../layout/body/moment.ts";
import type { PlacedBody } from "../../layout/body/placed-body.ts";
import type { Px } from "../../base/units.ts";
import type { Claim } from "../../model/timeline.ts";
import type { MarkTokens } from "../../theme/marks.ts";
import type { Hue } from "../../theme/theme.ts";
import { circle, line, type Shape } from "../shape.ts";
import { endShapes } from "./ends.ts";
import { stanceGlyph } from "./stance-glyph.ts";

/** From a stance's mark out to its range's nearest end: less would be hidden under the mark. */
const least: Px = 8;
/** Caps of a thin range are lower than those of a bar. */
const capHeight: Px = 4;

/** A stance at the time it was taken. Where that is not known to the day, its mark is in the middle of a thin range. */
export function claimShapes({
  claim,
  body,
  y,
  hue,
  tokens,
}: {
  readonly claim: Claim;
  readonly body: PlacedBody;
  readonly y: Px;
  readonly hue: number;
  readonly tokens: MarkTokens;
}): readonly Shape[] {
  const middle = (body.x0 + body.x1) / 2;
  const glyph = stanceGlyph(claim.stance, { x: middle, y, paint: `line-${hue}` });
  return isMoment(claim, body) ? glyph : [...saidWithinShapes({ body, y, hue, tokens }), ...glyph];
}

/** The range in which something was said: a thin line, ended as a time is, and left open round its middle. */
export function saidWithinShapes({
  body,
  y,
  hue,
  tokens,
}: {
  readonly body: PlacedBody;
  readonly y: Px;
  readonly hue: Hue;
  readonly tokens: MarkTokens;
}): readonly Shape[] {
  const middle = (body.x0 + body.x1) / 2;
  const [x0, x1] = [Math.min(body.x0, middle - least), Math.max(body.x1, middle + least)];
  const capped = (end: PlacedBody["end"]): PlacedBody["end"] =>
    end === "hard" || end === "none" || end === "flag" ? "cap" : end;
  const { vagueFrom: _vague, ...rest } = body;
  return [
    { shape: "path", path: line(x0, y, x1, y), stroke: `line-${hue}`, width: tokens.outline },
    ...endShapes({
      body: { ...rest, x0, x1, start: capped(body.start), end: capped(body.end) },
      y,
      height: capHeight,
      hue,
      tokens,
    }),
    { shape: "path", path: circle(middle, y, least - 1), fill: "ground" },
  ];
}
