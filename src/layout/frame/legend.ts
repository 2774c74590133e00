import type { MeasureText } from "../../base/measure.ts";
import type { Px } from "../../base/units.ts";
import type { TimelineEvent } from "../../model/timeline.ts";
import { flow } from "../typeset/paragraph.ts";
import { legendKeys, type LegendKey } from "./legend-key.ts";
import { type Fonts } from "../typeset/fonts.ts";
import { type FrameTexts } from "./frame-texts.ts";
import { encodingKeys } from "../body/encoded.ts";
import { lineEncoding, stanceEncoding, standingEncoding } from "../body/encoding.ts";
import { isMoment } from "../body/moment.ts";
import { sizes } from "../sizes.ts";
import type { PlacedTally } from "../labels/tally.ts";
import type { PlacedItem } from "../lanes/placed-item.ts";
import { wrap } from "../typeset/wrap.ts";

/** What a legend needs to know of something drawn. */
type Drawn = Pick<PlacedItem, "body" | "event" | "claim">;

/** A placed entry of the legend: `y` is its middle. */
export interface LegendEntry {
  readonly key: LegendKey;
  /** One line, or more where the picture is narrower than the words. */
  readonly lines: readonly string[];
  readonly x: Px;
  readonly y: Px;
}

/** Entries that show a glyph beside their swatch. */
const withGlyph: ReadonlySet<LegendKey> = new Set(
  Object.values(standingEncoding).flatMap(({ glyph, entry }) => (glyph === null || entry === null ? [] : [entry.key])),
);

/** Sets the entries in running lines; none where there are no words for them. */
export function layoutLegend({
  keys: found,
  texts,
  fonts,
  measure,
  x0,
  x1,
  top,
}: {
  readonly keys: readonly LegendKey[];
  readonly texts: FrameTexts;
  readonly fonts: Fonts;
  readonly measure: MeasureText;
  readonly x0: Px;
  readonly x1: Px;
  readonly top: Px;
}): { readonly entries: readonly LegendEntry[]; readonly bottom: Px } {
  const { legend: wordsOf } = texts;
  const keys = wordsOf === null ? [] : found;
  const lead = (key: LegendKey): Px => (withGlyph.has(key) ? 56 : 40);
  const words = keys.map((key) =>
    wrap({
      pieces: texts.pieces(wordsOf?.(key) ?? "", texts.summary.lang),
      width: x1 - x0 - lead(key),
      font: fonts.note,
      measure,
      ellipsis: texts.ellipsis,
    }),
  );
  const { places, bottom } = flow({
    widths: keys.map((key, k) => lead(key) + (words[k]?.width ?? 0)),
    x0,
    x1,
    top,
    gap: 20,
    leading: 24,
  });
  let lower = 0;
  const entries = keys.map((key, k): LegendEntry => {
    const lines = words[k]?.lines ?? [];
    const entry = { key, lines, x: places[k]?.x ?? x0, y: (places[k]?.y ?? top) + 10 + lower };
    // Only what has a line of its own is broken: the next entry is below it.
    lower += Math.max(0, lines.length - 1) * sizes.noteLeading;
    return entry;
  });
  return { entries, bottom: bottom + lower };
}

function keysOf({ body, event: { status, standing }, claim }: Drawn): readonly LegendKey[] {
  if (claim === null) return encodingKeys({ body, status, standing });
  return [stanceEncoding[claim.stance].entry.key, ...(isMoment(claim, body) ? [] : [lineEncoding.said.entry.key])];
}

/** What the legend explains: just what is in the picture, in a fixed order. `unplaced` are the events outside the axis. */
export function legendOf({
  drawn,
  unplaced,
  linked,
  tallies,
}: {
  readonly drawn: readonly Drawn[];
  readonly unplaced: readonly TimelineEvent[];
  readonly linked: boolean;
  readonly tallies: readonly (PlacedTally | null | undefined)[];
}): readonly LegendKey[] {
  const found = new Set(drawn.flatMap(keysOf));
  for (const { standing } of unplaced) {
    const { glyph, entry } = standingEncoding[standing];
    if (glyph !== null && entry !== null) found.add(entry.key);
  }
  for (const tally of tallies) for (const { stance } of tally?.parts ?? []) found.add(stanceEncoding[stance].entry.key);
  if (linked) found.add(lineEncoding.actors.entry.key);
  return legendKeys.filter((key) => found.has(key));
}
