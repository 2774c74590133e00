import type { Px } from "../../../base/units.ts";
import type { Timeline } from "../../../model/timeline.ts";
import type { Span } from "../../axis-breaks.ts";
import type { LegendEntry } from "../../frame/legend.ts";
import { legendOfEvents } from "../../frame/legend.ts";
import { layoutUnplaced, type ListRule } from "../../frame/list-unplaced.ts";
import type { ListEntry } from "../../frame/list-entry.ts";
import type { FrameLine } from "../../typeset/paragraph.ts";
import type { TimeScale } from "../../scale.ts";
import { sections } from "../../../model/query/story-order.ts";
import { sheetRoom, sheetFoot, sheetHead, type SheetHead } from "../../frame/head-and-foot.ts";
import { finestOf } from "../../finest-tick.ts";
import { axisWidth, columnAxis, type ColumnAxis } from "./axis.ts";
import { textsOnce } from "./once.ts";
import type { ColumnDateline, ColumnOptions } from "./options.ts";
import { settleStory, type ColumnItem } from "./story.ts";
import { storyTime } from "./time.ts";

/** Time from top to bottom: the axis, the bodies beside it, and a label for each, joined by a leader. */
export interface ColumnLayout extends SheetHead {
  readonly form: "column";
  readonly width: Px;
  readonly height: Px;
  readonly margin: Px;
  readonly notes: readonly FrameLine[];
  readonly axis: ColumnAxis;
  readonly scale: TimeScale | null;
  /** The strip of the bodies; the axis' words end left of it, the labels begin right of it. */
  readonly rail: { readonly x0: Px; readonly x1: Px; readonly y0: Px; readonly y1: Px };
  readonly labelX: Px;
  readonly bar: Px;
  readonly dateline: ColumnDateline | null;
  readonly items: readonly ColumnItem[];
  readonly entries: readonly ListEntry[];
  readonly rules: readonly ListRule[];
  readonly legend: readonly LegendEntry[];
}

const none: ColumnAxis = { periods: [], ticks: [], breaks: [] };

/** Lays a timeline out as a column. */
export function layoutColumn(timeline: Timeline, given: ColumnOptions): ColumnLayout {
  const options = { ...given, texts: textsOnce(given.texts) };
  const { width, zone, texts, fonts, measure, hueOf } = options;
  const { margin, inner } = sheetRoom(width, options.spacing);
  const sheet = { x: margin, width: inner, texts, fonts, measure };
  const { bottom, ...head } = sheetHead(sheet, { legend: legendOfEvents(timeline, zone) });
  const top = bottom + 16;

  const finest = finestOf(timeline);
  const time = storyTime(timeline, { zone, window: options.window });
  const axisX =
    margin + (time === null ? 0 : axisWidth({ from: time.from, to: time.to, finest, texts, fonts, measure }));
  const story = time === null ? null : settleStory({ time, top, railX: axisX + 12, right: width - margin, options });
  const rail =
    story === null
      ? { x0: axisX, x1: axisX, y0: top, y1: top }
      : { x0: axisX + 6, x1: story.railX1, y0: top, y1: story.bottom };

  const { background, undated } = sections(timeline, zone);
  const unplaced = layoutUnplaced({
    margin,
    inner,
    zone,
    texts,
    fonts,
    measure,
    hueOf,
    prominence: () => "label",
    background,
    undated,
    top: story === null ? top : story.bottom + 12,
  });
  const scale = story?.scale ?? null;
  const breaks: readonly Span[] = scale === null ? [] : scale.spans.filter(({ times }) => times > 1);
  const foot = sheetFoot({
    ...sheet,
    timeline,
    top: unplaced.bottom + 6,
    found: {
      hidden: 0,
      breaks,
      window: scale?.window ?? null,
      datelineHidden:
        options.window === undefined && timeline.dateline !== null && scale !== null && story?.dateline === null,
    },
  });
  return {
    form: "column",
    width,
    margin,
    ...head,
    rail,
    scale,
    labelX: story?.labelX ?? axisX,
    bar: story?.bar ?? 10,
    axis: scale === null ? none : columnAxis({ scale, width: axisX - margin, finest, texts, fonts, measure }),
    dateline: story?.dateline ?? null,
    items: story?.items ?? [],
    entries: unplaced.entries,
    rules: unplaced.rules,
    ...foot,
  };
}
