import type { MeasureText } from "../../base/measure.ts";
import type { Px } from "../../base/units.ts";
import { isContested } from "../../model/standing.ts";
import type { Timeline, TimelineEvent } from "../../model/timeline.ts";
import type { Stance } from "../../model/document.ts";
import { displayIn } from "../../time/display.ts";
import { bodyOf, type Body } from "../body/body.ts";
import { timeKeys } from "../body/encoding-rows-shown.ts";
import { lineEncoding, stanceEncoding, standingEncoding, statusEncoding } from "../body/visual-encoding.ts";
import { flow } from "../typeset/paragraph.ts";
import type { Fonts } from "../typeset/fonts.ts";
import { wrap } from "../typeset/wrap.ts";
import { sizes } from "../sizes.ts";
import type { FrameTexts } from "./frame-texts.ts";
import { legendKeys, legendRows, type LegendItem, type LegendKey } from "./legend-entries.ts";

/** An entry of the legend where it is placed: `y` is its middle. */
export interface LegendEntry extends LegendItem {
  /** One line, or more where the picture is narrower than the words. */
  readonly lines: readonly string[];
  readonly x: Px;
  readonly y: Px;
}

/** Room of a swatch before the words of an entry. */
export const swatchRoom: Px = 32;
const gap: Px = 20;
const leading: Px = 22;

/** Sets the entries in running lines; none where there are no words for them. */
export function layoutLegend({
  items: given,
  texts,
  fonts,
  measure,
  x0,
  x1,
  top,
}: {
  readonly items: readonly LegendItem[];
  readonly texts: FrameTexts;
  readonly fonts: Fonts;
  readonly measure: MeasureText;
  readonly x0: Px;
  readonly x1: Px;
  readonly top: Px;
}): { readonly entries: readonly LegendEntry[]; readonly bottom: Px } {
  const { legend: wordsOf } = texts;
  const items = wordsOf === null ? [] : given;
  const words = items.map((item) =>
    wrap({
      pieces: texts.pieces(wordsOf?.(item) ?? "", texts.summary.lang),
      width: x1 - x0 - swatchRoom,
      font: fonts.note,
      measure,
      ellipsis: texts.ellipsis,
    }),
  );
  const { places, bottom } = flow({
    widths: items.map((_, k) => swatchRoom + (words[k]?.width ?? 0)),
    x0,
    x1,
    top,
    gap,
    leading,
  });
  let lower = 0;
  const entries = items.map((item, k): LegendEntry => {
    const lines = words[k]?.lines ?? [];
    const entry = { ...item, lines, x: places[k]?.x ?? x0, y: (places[k]?.y ?? top) + leading / 2 + lower };
    // Only what has a line of its own is broken: what follows is below it.
    lower += Math.max(0, lines.length - 1) * sizes.noteLeading;
    return entry;
  });
  return { entries, bottom: bottom + lower };
}

/** A legend of more entries is not read. */
const most = 7;

/** What words beside the mark do not say, what is most often wondered at first. */
const askedFor: readonly LegendKey[] = legendRows
  .flatMap((row) => ("asked" in row ? [{ key: row.key, asked: row.asked }] : []))
  .sort((a, b) => a.asked - b.asked)
  .map(({ key }) => key);

/**
 * The legend is the summary: how many events there are of each standing, and how many are planned or cancelled; then, as
 * far as there is room, what the marks mean that no words beside them explain. Where nobody is quoted at all, nothing is
 * said of standing.
 */
export function legendOf(
  { events }: Pick<Timeline, "events">,
  {
    bodies,
    received,
    said = false,
    stances = [],
  }: {
    /** Of all events that are drawn. */
    readonly bodies: readonly Body[];
    /** Whether events are marked in the lanes of actors whom they reach. */
    readonly received: boolean;
    /** Whether any of them was said at no known moment. */
    readonly said?: boolean;
    /** Of claims that have marks of their own. */
    readonly stances?: readonly Stance[];
  },
): readonly LegendItem[] {
  const isSourced = events.some(({ claims }) => claims.length > 0);
  const counts = new Map<LegendKey, number>();
  for (const event of events) {
    for (const key of countedAs(event, isSourced)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const counted = legendKeys
    .filter((key) => counts.has(key))
    .map((key) => ({ key, count: counts.get(key) ?? 0 }))
    .slice(0, most);
  const drawn = new Set<LegendKey>(bodies.flatMap(timeKeys));
  if (received) drawn.add(lineEncoding.received.entry.key);
  if (said) drawn.add(lineEncoding.said.entry.key);
  for (const stance of stances) drawn.add(stanceEncoding[stance].entry.key);
  const shown = new Set(askedFor.filter((key) => drawn.has(key)).slice(0, most - counted.length));
  return [...counted, ...legendKeys.filter((key) => shown.has(key)).map((key) => ({ key, count: null }))];
}

/** The legend of a form that draws every event by itself. */
export const legendOfEvents = (timeline: Timeline, zone: string): readonly LegendItem[] => {
  const display = displayIn(zone);
  const times = timeline.events.flatMap(({ time }) => time ?? []);
  return legendOf(timeline, { bodies: times.map((time) => bodyOf(display(time))), received: false });
};

/** An event is counted by what became of it where it has not happened, and where it has, or is contested, by how surely it is known. */
function countedAs(event: TimelineEvent, isSourced: boolean): readonly LegendKey[] {
  const { outline, entry } = statusEncoding[event.status];
  const isAhead = outline === "dashed";
  return [
    ...(isAhead && entry !== null ? [entry.key] : []),
    ...(isSourced && (!isAhead || isContested(event)) ? [standingEncoding[event.standing].entry.key] : []),
  ];
}
