import { eventHue, huesOf } from "../../layout/lanes/hues.ts";
import { layoutList, type ListLayout } from "../../layout/forms/list.ts";
import type { TimelineEvent } from "../../model/timeline.ts";
import type { DrawForm } from "../draw-form.ts";
import { groundMark, textMarks } from "../parts/frame-marks.ts";
import { legendMarks } from "../marks/legend.ts";
import { listSections, listTexts } from "../parts/list-texts.ts";
import { listTargets } from "../parts/targets.ts";
import type { Mark } from "../scene.ts";
import { rectangle } from "../shape.ts";
import { entryMarks, ruleMark } from "../parts/event-block-marks.ts";

/** The list form as a scene: the story from top to bottom, each entry with its mark and all it says in words. */
export const drawList: DrawForm = ({ timeline, resolved, facts }) => {
  const { language, width, zone, measure, style } = resolved;
  const lang = language.code;
  const laneOf = new Map(timeline.actors.map((actor) => [actor.id, actor.lane]));
  const hue = huesOf(timeline, resolved);
  const hueOf = (event: TimelineEvent): number => eventHue(hue, event);
  const texts = listTexts({ timeline, resolved, facts, hue, laneOf });
  const layout = layoutList(timeline, {
    sections: listSections({ timeline, facts }),
    width,
    zone,
    texts,
    fonts: style.type,
    spacing: style.spacing,
    measure,
    hueOf,
  });
  const marks: readonly Mark[] = [
    groundMark({ width, height: layout.height }),
    ...futureMarks(layout),
    ...layout.rules.map((rule, k) => ruleMark(rule, { index: k, room: layout, lang, tokens: style.marks })),
    ...layout.entries.flatMap((entry) => entryMarks(entry, lang, style.marks)),
    ...legendMarks(layout, lang, style.marks),
    ...textMarks(layout, lang),
  ];
  return {
    form: "list",
    reading: "list",
    width,
    height: layout.height,
    lang,
    direction: language.direction,
    title: facts.heading.text,
    summary: facts.summary(0),
    marks,
    lanes: [],
    plot: null,
    window: null,
    scaleStops: [],
    targets: listTargets(layout.entries, { facts, room: 3 }),
  };
};

/** The ground of what was still to come, from the dateline to the next rule. */
const futureMarks = ({ future, width }: ListLayout): readonly Mark[] =>
  future === null
    ? []
    : [
        {
          id: "future",
          kind: "future",
          shapes: [
            {
              shape: "path",
              path: rectangle({ x: 0, y: future.y0, width, height: future.y1 - future.y0 }),
              fill: "future",
            },
          ],
        },
      ];
