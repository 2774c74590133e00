import { isDashed } from "../body/tone.ts";
import type { MeasureText } from "../../base/measure.ts";
import type { Px } from "../../base/units.ts";
import type { Timeline, TimelineEvent } from "../../model/timeline.ts";
import { latest } from "../../time/compare.ts";
import { inDisplayZone } from "../../time/display.ts";
import type { FrameLine } from "../typeset/paragraph.ts";
import { legendOfEvents, type LegendEntry } from "../frame/legend.ts";
import { layoutUnplaced, layoutRule, type ListRule } from "../frame/list-unplaced.ts";
import { layoutEntry, swatch, type ListEntry } from "../frame/list-entry.ts";
import type { LayoutSpacing } from "../sizes.ts";
import type { Fonts } from "../typeset/fonts.ts";
import { sections } from "../../model/query/story-order.ts";
import { narrowMargin, sheetFoot, sheetHead, type SheetHead } from "../frame/head-and-foot.ts";
import type { ListTexts } from "../frame/event-block.ts";

/** The story from top to bottom: for narrow places, nothing needs sideways scrolling. */
export interface ListLayout extends SheetHead {
  readonly form: "list";
  readonly width: Px;
  readonly height: Px;
  readonly notes: readonly FrameLine[];
  readonly rail: { readonly x: Px; readonly y0: Px; readonly y1: Px } | null;
  readonly entries: readonly ListEntry[];
  readonly rules: readonly ListRule[];
  readonly legend: readonly LegendEntry[];
}

/** Lays a timeline out as a list. */
export function layoutList(
  timeline: Timeline,
  {
    width,
    zone,
    texts,
    fonts,
    measure,
    hueOf,
    spacing,
  }: {
    readonly width: Px;
    readonly zone: string;
    readonly texts: ListTexts;
    readonly fonts: Fonts;
    readonly spacing?: LayoutSpacing;
    readonly measure: MeasureText;
    readonly hueOf: (event: TimelineEvent) => number;
  },
): ListLayout {
  const margin = narrowMargin(width, spacing);
  const inner = width - 2 * margin;
  const room = { margin, inner, zone, texts, fonts, measure };
  const sheet = { x: margin, width: inner, texts, fonts, measure };
  const { bottom: top, ...head } = sheetHead(sheet, { legend: legendOfEvents(timeline, zone) });

  const entries: ListEntry[] = [];
  const rules: ListRule[] = [];
  let y = top + 14;
  const put = (event: TimelineEvent, isToCome: boolean): void => {
    const entry = layoutEntry({
      ...room,
      event,
      toCome: isToCome,
      dashed: isDashed(event, timeline.dateline),
      y,
      hue: hueOf(event),
    });
    entries.push(entry);
    y = entry.box.y + entry.box.height + 12;
  };
  const written = timeline.dateline === null ? null : latest(inDisplayZone(timeline.dateline, zone));
  const { story, toCome, background, undated } = sections(timeline, zone);
  for (const event of story) if (!toCome.has(event)) put(event, false);
  if (written !== null) {
    const { bottom, ...rule } = layoutRule({ ...sheet, kind: "dateline", text: texts.asWritten, y });
    rules.push(rule);
    y = bottom;
  }
  for (const event of story) if (toCome.has(event)) put(event, true);
  const rail = story.length === 0 ? null : { x: margin + swatch / 2 - 2, y0: top + 14, y1: y - 8 };
  const unplaced = layoutUnplaced({ ...room, background, undated, top: y, hueOf });
  const all = [...entries, ...unplaced.entries];
  const foot = sheetFoot({
    ...sheet,
    timeline,
    found: { hidden: 0, breaks: [], window: null, datelineHidden: false },
    top: unplaced.bottom + 6,
  });
  return { form: "list", width, ...head, rail, entries: all, rules: [...rules, ...unplaced.rules], ...foot };
}
