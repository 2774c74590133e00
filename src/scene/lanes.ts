import { layoutTimeline, type Layout } from "../layout/layout.ts";
import type { Item } from "../layout/types.ts";
import type { Span } from "../layout/fold.ts";
import type { Window } from "../layout/scale.ts";
import { DAY_MS as day } from "../time/calendar.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import type { DrawForm } from "./draw-form.ts";
import { axisMarks, datelineMarks, laneMarks, stripMarks, textMarks } from "./frame-marks.ts";
import { bodyMark, groundAt, labelMark } from "./lanes-marks.ts";
import { legendMarks } from "./legend-marks.ts";
import { claimMarks, linkMarks } from "./links-marks.ts";
import type { Drawing } from "./options.ts";
import type { Mark, Target } from "./scene.ts";
import { rectangle, round } from "./shape.ts";
import { layoutTexts } from "./texts.ts";
import type { Words } from "./words.ts";

/** The swimlanes: time runs across, an actor a lane. */
export const drawLanes: DrawForm = ({ timeline, drawing: decided, said }) => {
  const { width, height, window, order, claims, linear, zone, measure, language, style } = decided;
  const lang = language.code;
  const folds = (spans: readonly Span[], whole: Window | null): string => foldSentence({ spans, whole, said, drawing: decided });
  const texts = layoutTexts({ timeline, drawing: decided, said, folds });
  const layout = layoutTimeline(timeline, {
    width, order, claims, linear, zone, measure, texts, fonts: style.type, ...(height === undefined ? {} : { height }), ...(window === undefined ? {} : { window }),
  });
  const note = (text: string): number => measure(text, style.type.note);
  const { ground, rule } = datelineMarks(layout, { asWritten: texts.asWritten, stillToCome: texts.stillToCome, measure: note, lang });
  const marks: readonly Mark[] = [
    { id: "ground", kind: "ground", shapes: [{ shape: "path", d: rectangle({ x: 0, y: 0, width: layout.width, height: layout.height }), fill: "ground" }] },
    ...ground,
    ...laneMarks(layout, lang),
    ...axisMarks(layout, lang),
    ...claimMarks(layout.claimLines),
    ...layout.links.flatMap(linkMarks),
    ...layout.items.map(bodyMark),
    ...rule,
    ...layout.items.flatMap((item) => labelMark(item, lang, groundAt(layout))),
    ...layout.strips.flatMap((strip) => stripMarks(strip, layout, lang)),
    ...legendMarks(layout, lang),
    ...textMarks(layout, lang),
  ];
  return {
    form: "lanes", reading: "grid", width: layout.width, height: layout.height, lang, direction: language.direction,
    title: said.heading.text, summary: said.summary(layout.hidden.length), marks,
    lanes: layout.lanes.map(({ actor, name, events, y, height: tall }) => ({
      id: actor?.id ?? "", text: language.words.lane(name.text, events), lang: name.lang, box: { x: layout.gutter.x0, y, width: layout.gutter.x1 - layout.gutter.x0, height: tall },
    })),
    targets: targetsOf(layout, said),
    plot: layout.scale === null ? null : layout.plot,
    window: layout.scale?.window ?? null,
    knots: layout.scale === null ? [] : [layout.scale.window.from, ...layout.scale.spans.slice(1).map(({ from }) => from), layout.scale.window.to].map((at) => ({ at, x: round(layout.scale?.x(at) ?? 0) })),
  };
};

/** "Before 1 Dec … drawn 64 times smaller": the picture's own edges are not dates of the story. */
function foldSentence({ spans, whole, said, drawing: { language, zone } }: {
  readonly spans: readonly Span[]; readonly whole: Window | null; readonly said: Words; readonly drawing: Drawing;
}): string {
  const fine = spans.some(({ from, to }) => to - from < 3 * day);
  const edge = (min: number, max: number): FuzzyTime["start"] => ({ min, max, precision: fine ? "minute" : "day" });
  const word = (min: number, max: number): string => said.fuzzy({ start: edge(min, max), end: edge(min, max), zone }, "short");
  return language.words.folded(spans.map(({ from, to, times }) => ({
    times,
    span: from === whole?.from ? language.time.before(word(to, to + (fine ? 60_000 : day)), "short")
      : to === whole?.to ? language.time.onOrAfter(word(from, from + (fine ? 60_000 : day)), "short")
      : said.fuzzy({ start: edge(from, from + (fine ? 60_000 : day)), end: edge(to - (fine ? 60_000 : day), to), zone }, "short"),
  })));
}

/** Lane by lane, by time, then background and tray; at least 24 px in each direction. */
function targetsOf({ items, strips }: Layout, said: Words): readonly Target[] {
  const grown = (box: Target["box"]): Target["box"] => {
    const [wide, tall] = [Math.max(24, box.width), Math.max(24, box.height)];
    return { x: round(box.x - (wide - box.width) / 2), y: round(box.y - (tall - box.height) / 2), width: round(wide), height: round(tall) };
  };
  const byTime = (a: Item, b: Item): number => a.lane - b.lane || a.body.x0 - b.body.x0 || a.event.index - b.event.index;
  return [
    ...items.filter(({ claim }) => claim === null).sort(byTime).map((item): Target => ({ id: item.id, event: item.event.id, lane: item.lane, box: grown(item.bar), ...said.spoken(item.event) })),
    ...strips.flatMap(({ entries }) => entries.map(({ event, box }): Target => ({ id: `aside:${event.id}`, event: event.id, lane: -1, box: grown(box), ...said.spoken(event) }))),
  ];
}
