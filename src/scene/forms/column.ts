import { sayingEmpty } from "../parts/empty-window.ts";
import { layoutColumn } from "../../layout/forms/column/column.ts";
import { eventHue, huesOf } from "../../layout/lanes/hues.ts";
import { storyRank } from "../../model/query/story-order.ts";
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
import { groundMark, textMarks } from "../parts/frame-marks.ts";
import { legendMarks } from "../marks/legend.ts";
import { listTexts } from "../parts/list-texts.ts";
import { listTargets } from "../parts/targets.ts";
import type { Mark } from "../scene.ts";
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
  const rankOf = storyRank(timeline, zone);
  const places = [...layout.items.map(({ event, label }) => ({ event, box: label })), ...layout.entries].sort(
    (a, b) => rankOf(a.event) - rankOf(b.event),
  );
  const marks: readonly Mark[] = [
    groundMark({ width, height: layout.height }),
    ...futureMarks(layout),
    ...columnAxisMarks(layout, lang),
    ...leaderMarks(layout),
    ...columnDatelineMarks(layout, { stillToCome: texts.stillToCome, lang, tokens: style.marks }),
    ...layout.items.flatMap((item) => columnItemMarks(item, layout, lang, style.marks)),
    ...layout.rules.map((rule, index) => ruleMark(rule, { index, room: layout, lang, tokens: style.marks })),
    ...layout.entries.flatMap((entry) => entryMarks(entry, lang, style.marks)),
    ...legendMarks(layout, lang, style.marks),
    ...textMarks(layout, lang),
  ];
  const scene: ReturnType<DrawForm> = {
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
    targets: listTargets(places, { facts, room: 3 }),
  };
  return sayingEmpty(scene, {
    timeline,
    resolved,
    window: layout.scale?.window ?? null,
    at: { x: layout.labelX, y: layout.rail.y0 + 26, anchor: "start" },
  });
};
