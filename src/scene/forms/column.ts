import { layoutColumn } from "../../layout/forms/column/column.ts";
import { eventHue, huesOf } from "../../layout/lanes/hues.ts";
import type { Box } from "../../layout/geometry.ts";
import type { TimelineEvent } from "../../model/timeline.ts";
import {
  columnAxisMarks,
  columnDatelineMarks,
  columnItemMarks,
  futureMarks,
  leaderMarks,
} from "../parts/column-marks.ts";
import type { DrawForm } from "../draw-form.ts";
import { smallerSpans } from "../../layout/axis-breaks.ts";
import { spokenSummary } from "../../facts/notes.ts";
import { textMarks } from "../parts/frame-marks.ts";
import { legendMarks } from "../marks/legend.ts";
import { listTexts } from "../parts/list-texts.ts";
import type { Mark, Target } from "../scene.ts";
import { rectangle, round } from "../shape.ts";
import { entryMarks, ruleMark } from "../parts/event-block-marks.ts";

/** The column as a scene: time runs down, bodies beside the axis, a label for each. */
export const drawColumn: DrawForm = ({ timeline, resolved, facts }) => {
  const { language, width, zone, window, linear, measure, style } = resolved;
  const lang = language.code;
  const laneOf = new Map(timeline.actors.map((actor) => [actor.id, actor.lane]));
  const hue = huesOf(timeline, resolved);
  const hueOf = (event: TimelineEvent): number => eventHue(hue, event);
  const texts = listTexts({ timeline, resolved, facts, hue, laneOf });
  const layout = layoutColumn(timeline, {
    width,
    zone,
    linear,
    texts,
    fonts: style.type,
    spacing: style.spacing,
    measure,
    hueOf,
    ...(window === undefined ? {} : { window }),
  });
  const marks: readonly Mark[] = [
    {
      id: "ground",
      kind: "ground",
      shapes: [{ shape: "path", path: rectangle({ x: 0, y: 0, width, height: layout.height }), fill: "ground" }],
    },
    ...futureMarks(layout),
    ...columnAxisMarks(layout, lang),
    ...leaderMarks(layout),
    ...columnDatelineMarks(layout, { stillToCome: texts.stillToCome, lang, tokens: style.marks }),
    ...layout.items.flatMap((item) => columnItemMarks(item, layout, lang, style.marks)),
    ...layout.rules.map((rule) => ruleMark(rule, { width, lang, tokens: style.marks })),
    ...layout.entries.flatMap((entry) => entryMarks(entry, lang, style.marks)),
    ...legendMarks(layout, lang, style.marks),
    ...textMarks(layout, lang),
  ];
  const target = (event: TimelineEvent, { x, y, width: wide, height }: Box): Target => ({
    id: event.id,
    event: event.id,
    lane: -1,
    ...facts.of(event).spoken,
    box: { x: round(x), y: round(y - 3), width: round(wide), height: round(height + 6) },
  });
  return {
    form: "column",
    reading: "list",
    width,
    height: layout.height,
    lang,
    direction: language.direction,
    title: facts.heading.text,
    summary: spokenSummary(facts, {
      hidden: 0,
      breaks: smallerSpans(layout.scale?.spans ?? []),
      window: layout.scale?.window ?? null,
    }),
    marks,
    lanes: [],
    plot: null,
    window: null,
    scaleStops: [],
    targets: [
      ...layout.items.map(({ event, label }) => target(event, label)),
      ...layout.entries.map(({ event, box }) => target(event, box)),
    ],
  };
};
