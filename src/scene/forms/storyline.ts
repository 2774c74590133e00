import { huesOf } from "../../layout/lanes/hues.ts";
import { layoutStoryline } from "../../layout/forms/storyline/storyline.ts";
import { storyRank } from "../../model/query/story-order.ts";
import { axisMarks, axisTexts } from "../parts/axis-marks.ts";
import { gridTargets } from "../parts/targets.ts";
import { ruleMarks } from "../parts/rule-marks.ts";
import type { DrawForm } from "../draw-form.ts";
import { smallerSpans } from "../../layout/axis-breaks.ts";
import { groundMark, footerBandMarks, textMarks } from "../parts/frame-marks.ts";
import { bodyMark, groundAt, labelMark } from "../parts/lanes-marks.ts";
import { relationMark } from "../parts/links-marks.ts";
import { legendMarks } from "../marks/legend.ts";
import type { Mark } from "../scene.ts";
import { line } from "../shape.ts";
import { lineMarks, nameMarks, tieMarks } from "../parts/storyline-marks.ts";
import { layoutTexts } from "../parts/layout-texts.ts";
import { layoutOptions } from "./layout.ts";
import { laneFacts } from "../../facts/lane-facts.ts";
import { spokenSummary } from "../../facts/notes.ts";
import { zoneMarks } from "../parts/zone-marks.ts";

/**
 * The storylines: time runs across, an actor a line, and lines come together where actors meet. It cannot be zoomed
 * (`plot` is null): the lines' order holds for the whole story alone.
 */
export const drawStoryline: DrawForm = ({ timeline, resolved, facts }) => {
  const { language, style } = resolved;
  const lang = language.code;
  const texts = layoutTexts({ timeline, resolved, facts });
  const story = layoutStoryline(timeline, {
    ...layoutOptions(resolved, texts),
    claims: "none",
    hues: huesOf(timeline, resolved),
  });
  const { frame, lines, meetings } = story;
  const { ground, rule } = ruleMarks(frame, { timeline, resolved, facts, texts });
  const bottom = frame.plot.y + frame.plot.height;
  const first = frame.items.filter((item) => item.first);
  const marks: readonly Mark[] = [
    groundMark(frame),
    ...ground,
    ...axisMarks(frame),
    ...zoneMarks(frame, { timeline, resolved }),
    {
      id: "lane-end",
      kind: "lane",
      shapes: [
        {
          shape: "path",
          path: line(frame.gutter.x0, bottom, frame.width - frame.gutter.x0, bottom),
          stroke: "hair",
          width: 1,
        },
      ],
    },
    ...rule,
    ...axisTexts(frame, lang),
    ...lineMarks(story),
    ...meetings.flatMap((meeting) => tieMarks(meeting, style.marks)),
    ...first.map((item) => bodyMark(item, style.marks)),
    ...lines.flatMap((one) => nameMarks(one, { lang, ground: groundAt(frame) })),
    ...first.flatMap((item) => labelMark(item, lang, style.marks, groundAt(frame))),
    ...frame.relations.map((curve) => relationMark(curve, lang, groundAt(frame))),
    ...frame.footerBands.flatMap((band) => footerBandMarks(band, frame, lang)),
    ...legendMarks(frame, lang, style.marks),
    ...textMarks(frame, lang),
  ];
  return {
    form: "storyline",
    reading: "grid",
    width: frame.width,
    height: frame.height,
    lang,
    direction: language.direction,
    title: facts.heading.text,
    summary: spokenSummary(facts, {
      hidden: frame.hidden.length,
      breaks: smallerSpans(frame.scale?.spans ?? []),
      window: frame.scale?.window ?? null,
    }),
    marks,
    lanes: frame.lanes.map(({ actor, name, events, y, height: tall }) => {
      const x0 = lines.find(({ head }) => head.actor?.id === actor?.id)?.x0 ?? frame.gutter.x1;
      return {
        id: actor?.id ?? "",
        ...laneFacts(name, events, language),
        box: { x: Math.max(0, x0 - 100), y, width: 100, height: tall },
      };
    }),
    targets: gridTargets(frame, { facts, rankOf: storyRank(timeline, resolved.zone) }),
    plot: null,
    window: null,
    scaleStops: [],
  };
};
