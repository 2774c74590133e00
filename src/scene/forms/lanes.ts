import type { Layout } from "../../layout/forms/lanes/lanes-layout.ts";
import type { PlacedItem } from "../../layout/lanes/placed-item.ts";
import type { Lane } from "../../layout/lanes/lane.ts";
import { storyRank } from "../../model/query/story-order.ts";
import type { Language } from "../../time/language.ts";
import { smallerSpans } from "../../layout/axis-breaks.ts";
import type { DrawForm, MakeForm } from "../draw-form.ts";
import { axisMarks, axisTexts, panelMarks } from "../parts/axis-marks.ts";
import { gridTargets } from "../parts/targets.ts";
import { ruleMarks } from "../parts/rule-marks.ts";
import { groundMark, footerBandMarks, textMarks } from "../parts/frame-marks.ts";
import { laneMarks } from "../parts/gutter-marks.ts";
import { bodyMark, groundAt, labelMark } from "../parts/lanes-marks.ts";
import { legendMarks } from "../marks/legend.ts";
import { disputeMarks, paleMarks } from "../parts/dispute-marks.ts";
import { claimLineMark, linkMark, relationMark } from "../parts/links-marks.ts";
import { laneFacts } from "../../facts/lane-facts.ts";
import { spokenSummary } from "../../facts/notes.ts";
import { orderSentence } from "../../facts/order-words.ts";
import type { Mark, TargetLane } from "../scene.ts";
import { round } from "../shape.ts";
import { laneLayouts } from "./layout.ts";
import { layoutTexts } from "../parts/layout-texts.ts";
import { sayingEmpty } from "../parts/empty-window.ts";
import { stripMarks } from "../parts/strip-marks.ts";
import { zoneMarks } from "../parts/zone-marks.ts";

/** The swimlanes: time runs across, an actor a lane. */
export const drawLanes: DrawForm = (given) => lanesMaker(given)(given.resolved.window);

/** The swimlanes for any number of windows: what no window changes is made once. */
export const lanesMaker: MakeForm = ({ timeline, resolved, facts }) => {
  const { language, style } = resolved;
  const lang = language.code;
  const texts = layoutTexts({ timeline, resolved, facts });
  const rankOf = storyRank(timeline, resolved.zone);
  const lay = laneLayouts({ timeline, resolved, facts }, texts);
  return (window, least) => {
    const layout = lay(window, least);
    const { ground, rule } = ruleMarks(layout, { timeline, resolved, facts, texts });
    const hues = new Map(
      layout.items.flatMap(({ event, first, claim, hue }) => (first && claim === null ? [[event.id, hue]] : [])),
    );
    const hueOf = ({ event, hue }: PlacedItem): number => hues.get(event.id) ?? hue;
    const marks: readonly Mark[] = [
      groundMark(layout),
      ...panelMarks(layout),
      ...ground,
      ...laneMarks(layout, lang),
      ...axisMarks(layout),
      ...zoneMarks(layout, { timeline, resolved }),
      ...layout.items.flatMap(paleMarks),
      ...layout.claimLines.map(claimLineMark),
      ...layout.links.map((link) => linkMark(link, style.marks)),
      ...layout.items.map((item) => bodyMark(item, style.marks, hueOf)),
      ...rule,
      ...axisTexts(layout, lang),
      ...layout.items.flatMap((item) => labelMark(item, lang, style.marks, groundAt(layout))),
      ...layout.items.flatMap((item) => disputeMarks(item, lang)),
      ...stripMarks(layout, lang),
      ...layout.relations.map((curve) => relationMark(curve, lang, groundAt(layout))),
      ...layout.footerBands.flatMap((band) => footerBandMarks(band, layout, lang)),
      ...legendMarks(layout, lang, style.marks),
      ...textMarks(layout, lang),
    ];
    const order = layout.lanes.length > 1 ? orderSentence(layout.order, language.words) : "";
    const scene: ReturnType<DrawForm> = {
      form: resolved.form,
      reading: "grid",
      width: layout.width,
      height: layout.height,
      lang,
      direction: language.direction,
      title: facts.heading.text,
      summary: spokenSummary(facts, {
        hidden: layout.hidden.length,
        breaks: smallerSpans(layout.scale?.spans ?? []),
        window: layout.scale?.window ?? null,
        ...(order === "" ? {} : { order: layout.order }),
      }),
      ...(order === "" ? {} : { laneOrder: order }),
      marks,
      lanes: layout.lanes.map((lane) => targetLane(lane, layout, language)),
      targets: gridTargets(layout, { facts, rankOf }),
      plot: layout.scale === null ? null : layout.plot,
      window: layout.scale?.window ?? null,
      scaleStops:
        layout.scale === null
          ? []
          : [
              layout.scale.window.from,
              ...layout.scale.spans.slice(1).map(({ from }) => from),
              layout.scale.window.to,
            ].map((at) => ({ at, x: round(layout.scale?.x(at) ?? 0) })),
    };
    const { plot } = layout;
    return sayingEmpty(scene, {
      timeline,
      resolved,
      window: scene.window,
      at: { x: plot.x + plot.width / 2, y: plot.y + 26, anchor: "middle" },
    });
  };
};

/** A heading without events of its own is called by its name alone. */
function targetLane(
  { actor, name, events, rows, depth, collapsed, expanded, y, height }: Lane,
  { gutter }: Layout,
  language: Language,
): TargetLane {
  return {
    id: actor?.id ?? "",
    ...laneFacts(name, rows === 0 ? null : events, language),
    box: { x: gutter.x0, y, width: gutter.x1 - gutter.x0, height },
    level: depth + 1,
    ...(collapsed || expanded ? { expanded } : {}),
  };
}
