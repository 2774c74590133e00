import { tallyGlyph, type PlacedTally } from "../../layout/frame/tally.ts";
import type { Paint } from "../../theme/theme.ts";
import type { TextRole } from "../../theme/type.ts";
import type { Shape } from "../shape.ts";
import { textShape } from "../text.ts";
import { stanceGlyph } from "./stance-glyph.ts";

/** How many voices take which stance: a mark for each stance, and from two voices on their number. */
export function tallyShapes(
  tally: PlacedTally | null,
  { role, lang, halo }: { readonly role: TextRole; readonly lang: string; readonly halo?: Paint },
): readonly Shape[] {
  if (tally === null) return [];
  const { x, y, parts } = tally;
  return parts.flatMap(({ stance, count, x: at }): readonly Shape[] => [
    ...stanceGlyph(stance, { x: x + at + 5.5, y: y - 4, paint: "muted" }),
    ...(count === ""
      ? []
      : [
          textShape({
            x: x + at + tallyGlyph,
            y,
            text: count,
            role,
            fill: "ink",
            sceneLang: lang,
            ...(halo === undefined ? {} : { halo }),
          }),
        ]),
  ]);
}
