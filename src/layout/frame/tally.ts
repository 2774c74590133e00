import type { Font, MeasureText } from "../../base/measure.ts";
import type { Px } from "../../base/units.ts";
import { stances } from "../../model/choices.ts";
import type { Stance } from "../../model/document.ts";
import type { Voice } from "../../model/independent-voices.ts";

/** The mark of one stance behind a label's words; `x` is its left edge, from the tally's. */
interface TallyPart {
  readonly stance: Stance;
  /** How many independent voices take it, from two on; empty for one. */
  readonly count: string;
  readonly x: Px;
}

/** The voices on an event that have no mark of their own, counted stance by stance. */
export interface Tally {
  readonly parts: readonly TallyPart[];
  readonly width: Px;
}

/** A tally on the picture; `y` is its baseline. */
export interface PlacedTally {
  readonly parts: readonly TallyPart[];
  readonly x: Px;
  readonly y: Px;
}

/** Between the words and the tally behind them. */
export const tallyGap: Px = 7;
/** A stance's mark with the room to its number. */
export const tallyGlyph: Px = 13;
const glyphWidth: Px = 11;
const between: Px = 6;

/** Who vouches for it comes first. */
const order: readonly Stance[] = ["asserts", ...stances.filter((stance) => stance !== "asserts")];

/** Counts voices; null where there are none. */
export function tallyOf({
  voices,
  font,
  measure,
}: {
  readonly voices: readonly Voice[];
  readonly font: Font;
  readonly measure: MeasureText;
}): Tally | null {
  const parts: TallyPart[] = [];
  let x = 0;
  for (const stance of order) {
    const voiced = new Set(voices.filter((voice) => voice.stance === stance).map(({ id }) => id)).size;
    if (voiced === 0) continue;
    const count = voiced === 1 ? "" : String(voiced);
    parts.push({ stance, count, x });
    x += between + (count === "" ? glyphWidth : tallyGlyph + measure(count, font));
  }
  return parts.length === 0 ? null : { parts, width: x - between };
}

/** A tally of its own line, or behind the last line of the words before it, which is `after` wide. */
export const isBehind = ({ width }: Tally, after: Px | null, room: Px): boolean =>
  after !== null && after + tallyGap + width <= room;
