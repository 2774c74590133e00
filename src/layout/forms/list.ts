import { isDashed } from "../body/dashed-and-struck.ts";
import type { MeasureText } from "../../base/measure.ts";
import type { Px } from "../../base/units.ts";
import type { Timeline, TimelineEvent } from "../../model/timeline.ts";
import type { FrameLine } from "../typeset/paragraph.ts";
import type { Pieces } from "../typeset/pieces.ts";
import { legendOfEvents, type LegendEntry } from "../frame/legend.ts";
import { entryGap, layoutUnplaced, layoutRule, type ListRule } from "../frame/list-unplaced.ts";
import { layoutEntry, type ListEntry } from "../frame/list-entry.ts";
import { prominenceOf } from "../labels/prominence.ts";
import type { LayoutSpacing } from "../sizes.ts";
import type { Fonts } from "../typeset/fonts.ts";
import { sheetRoom, sheetFoot, sheetHead, type SheetHead } from "../frame/head-and-foot.ts";
import type { ListTexts } from "../frame/event-block.ts";

/** The story from top to bottom under headings of time: for narrow places, nothing needs sideways scrolling. */
export interface ListLayout extends SheetHead {
  readonly form: "list";
  readonly width: Px;
  readonly height: Px;
  readonly notes: readonly FrameLine[];
  readonly entries: readonly ListEntry[];
  readonly rules: readonly ListRule[];
  readonly legend: readonly LegendEntry[];
  /** The ground of what was still to come, from the dateline on; null where nothing was. */
  readonly future: { readonly y0: Px; readonly y1: Px } | null;
}

/** A part of the list. */
export interface ListPart {
  readonly kind: "section" | "dateline";
  readonly heading: Pieces;
  readonly events: readonly TimelineEvent[];
  /** When each was and by whose word, as far as the heading does not say it. */
  readonly line: (event: TimelineEvent) => Pieces;
}

/** The parts of a list in the order of the story. */
export interface ListSections {
  readonly story: readonly ListPart[];
  readonly background: readonly TimelineEvent[];
  readonly undated: readonly TimelineEvent[];
}

/** Lays a timeline out as a list. */
export function layoutList(
  timeline: Timeline,
  {
    sections: { story, background, undated },
    width,
    zone,
    texts,
    fonts,
    measure,
    hueOf,
    spacing,
  }: {
    readonly sections: ListSections;
    readonly width: Px;
    readonly zone: string;
    readonly texts: ListTexts;
    readonly fonts: Fonts;
    readonly spacing?: LayoutSpacing;
    readonly measure: MeasureText;
    readonly hueOf: (event: TimelineEvent) => number;
  },
): ListLayout {
  const { margin, inner } = sheetRoom(width, spacing);
  const prominence = prominenceOf(timeline.events.filter(({ context }) => !context));
  const room = { margin, inner, zone, texts, fonts, measure, prominence };
  const sheet = { x: margin, width: inner, texts, fonts, measure };
  const { bottom: top, ...head } = sheetHead(sheet, { legend: legendOfEvents(timeline, zone) });

  const entries: ListEntry[] = [];
  const rules: ListRule[] = [];
  let y = top + 4;
  let future: ListLayout["future"] = null;
  for (const { kind, heading, events, line } of story) {
    const { bottom, ...rule } = layoutRule({ ...sheet, kind, text: heading, y });
    rules.push(rule);
    y = bottom;
    for (const event of events) {
      const entry = layoutEntry({
        ...room,
        event,
        line: line(event),
        toCome: kind === "dateline",
        dashed: isDashed(event, timeline.dateline),
        y,
        hue: hueOf(event),
      });
      entries.push(entry);
      y = entry.box.y + entry.box.height + entryGap + (entry.ground === null ? 0 : 4);
    }
    if (kind === "dateline" && events.length > 0) future = { y0: rule.y, y1: y };
  }
  const unplaced = layoutUnplaced({ ...room, background, undated, top: y, hueOf });
  const foot = sheetFoot({
    ...sheet,
    timeline,
    found: { hidden: 0, breaks: [], window: null, datelineHidden: false },
    top: unplaced.bottom + 6,
  });
  return {
    form: "list",
    width,
    ...head,
    entries: [...entries, ...unplaced.entries],
    rules: [...rules, ...unplaced.rules],
    future,
    ...foot,
  };
}
