import type { Facts } from "../../facts/facts.ts";
import type { Layout } from "../../layout/forms/lanes/lanes-layout.ts";
import type { LayoutTexts } from "../../layout/forms/options.ts";
import { wrap } from "../../layout/typeset/wrap.ts";
import type { Timeline } from "../../model/timeline.ts";
import type { ResolvedOptions } from "../options.ts";
import type { Mark } from "../scene.ts";
import { datelineMarks } from "./dateline-marks.ts";
import { zeroMarks } from "./zero-marks.ts";

/** The dateline and the event that time is counted from: what lies under the lanes, and what lies over them. */
export function ruleMarks(
  layout: Layout,
  {
    timeline,
    facts,
    texts,
    resolved: { align, measure, language, style },
  }: {
    readonly timeline: Timeline;
    readonly facts: Facts;
    readonly texts: LayoutTexts;
    readonly resolved: ResolvedOptions;
  },
): { readonly ground: readonly Mark[]; readonly rule: readonly Mark[] } {
  const lang = language.code;
  const dateline = datelineMarks(layout, {
    asWritten: texts.asWritten,
    stillToCome: texts.stillToCome,
    measure: (text) => measure(text, style.type.note),
    lang,
    tokens: style.marks,
  });
  const aligned = timeline.events.find(({ id }) => id === align);
  const zero = zeroMarks(layout, {
    title: aligned === undefined ? facts.heading : facts.of(aligned).title,
    shorten: (text, room) =>
      wrap({
        pieces: facts.formatter.pieces(text.text, text.lang),
        width: room,
        font: style.type.period,
        measure,
        most: 1,
        ellipsis: texts.ellipsis,
      }).lines[0] ?? "",
    measure: (text) => measure(text, style.type.period),
    lang,
  });
  return { ground: [...dateline.ground, ...zero.ground], rule: [...zero.rule, ...dateline.rule] };
}
