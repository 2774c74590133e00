import type { MeasureText } from "../../base/measure.ts";
import type { Px } from "../../base/units.ts";
import type { TimelineEvent } from "../../model/timeline.ts";
import { flow } from "../typeset/paragraph.ts";
import { legendKeys, type LegendKey } from "./legend-key.ts";
import { type Fonts } from "../typeset/fonts.ts";
import { type FrameTexts } from "./frame-texts.ts";
import { asBrackets, isBounded } from "../body/drawn.ts";
import { endEncoding, stanceEncoding, standingEncoding, statusEncoding } from "../body/encoding.ts";
import { hasTone, isBothTones, showsUnderWay } from "../body/tone.ts";
import { isMoment } from "../body/moment.ts";
import { sizes } from "../sizes.ts";
import type { PlacedTally } from "../labels/tally.ts";
import type { PlacedItem } from "../lanes/placed-item.ts";
import type { PlacedBody } from "../body/placed-body.ts";
import { wrap } from "../typeset/wrap.ts";

/** What a legend needs to know of something drawn. */
type Drawn = Pick<PlacedItem, "body" | "event" | "claim">;

/** An entry of the legend where it stands: `y` is its middle. */
export interface LegendEntry {
  readonly key: LegendKey;
  /** One line, or more where the picture is narrower than the words. */
  readonly lines: readonly string[];
  readonly x: Px;
  readonly y: Px;
}

/** Entries that show a glyph beside their swatch. */
const withGlyph: ReadonlySet<LegendKey> = new Set(
  Object.values(standingEncoding).flatMap(({ glyph, key }) => (glyph === null ? [] : [key])),
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
    widths: words.map(({ width }, k) => lead(keys[k] ?? "planned") + width),
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
    // Only what has a line of its own is broken: what follows stands below it.
    lower += Math.max(0, lines.length - 1) * sizes.noteLeading;
    return entry;
  });
  return { entries, bottom: bottom + lower };
}

function* keysOf({ body, event, claim }: Drawn): Generator<LegendKey> {
  if (claim !== null) {
    yield stanceEncoding[claim.stance].key;
    if (!isMoment(claim, body)) yield "saidWithin";
    return;
  }
  const { status, standing } = event;
  yield* timeKeys(body, event);
  const { key } = statusEncoding[status];
  // An open end says by itself that it is still under way.
  if (key !== null && (status !== "ongoing" || showsUnderWay(body, status))) yield key;
  if (standingEncoding[standing].key !== null) yield standingEncoding[standing].key;
}

function* timeKeys(body: PlacedBody, event: Drawn["event"]): Generator<LegendKey> {
  if (body.members !== undefined) {
    yield body.members.kind === "one-of" ? "oneOf" : "allOf";
    if (body.cutStart || body.cutEnd) yield "cutOff";
    for (const member of body.members.bodies)
      for (const key of timeKeys(member, event)) if (key !== "dayKnown") yield key;
  } else if (body.form === "bracket") yield "orderOnly";
  else if (body.form === "instant") yield "instant";
  else if (asBrackets(body)) yield "tooNarrow";
  else yield* barKeys(body, event);
}

/** A side that the picture's edge cut shows no end but that. */
function* barKeys(body: PlacedBody, { status, standing }: Drawn["event"]): Generator<LegendKey> {
  const { start, end, cutStart, cutEnd, sure } = body;
  const ends = [...(cutStart ? [] : [start]), ...(cutEnd ? [] : [end])];
  if (start === "hard" && end === "hard" && !cutStart && !cutEnd && hasTone(status)) yield "dayKnown";
  if (sure === null && ends.includes("cap") && ends.every(isBounded)) yield "somewhereInSpan";
  if (hasTone(status) && isBothTones(body, standing)) yield "surely";
  if (!cutStart && endEncoding[start].start !== null) yield endEncoding[start].start;
  if (!cutEnd && endEncoding[end].end !== null) yield endEncoding[end].end;
  if (cutStart || cutEnd) yield "cutOff";
}

/** What the legend explains: just what is in the picture, in a fixed order. `aside` are the events that stand beside the axis. */
export function legendOf({
  drawn,
  aside,
  linked,
  tallies,
}: {
  readonly drawn: readonly Drawn[];
  readonly aside: readonly TimelineEvent[];
  readonly linked: boolean;
  readonly tallies: readonly (PlacedTally | null | undefined)[];
}): readonly LegendKey[] {
  const found = new Set(drawn.flatMap((item) => [...keysOf(item)]));
  for (const { standing } of aside) {
    const { glyph, key } = standingEncoding[standing];
    if (glyph !== null) found.add(key);
  }
  for (const tally of tallies) for (const { stance } of tally?.parts ?? []) found.add(stanceEncoding[stance].key);
  if (linked) found.add("severalActors");
  return legendKeys.filter((key) => found.has(key));
}
