import { layouts, type Layout } from "../layout/layout.ts";
import type { Item, Lane } from "../layout/types.ts";
import type { InterfaceWords } from "../time/interface-words.ts";
import type { Span } from "../layout/fold.ts";
import type { Window } from "../layout/scale.ts";
import { wrap } from "../layout/wrap.ts";
import type { DrawForm, MakeForm } from "./draw-form.ts";
import { axisMarks, axisTexts } from "./axis-marks.ts";
import { datelineMarks } from "./dateline-marks.ts";
import { foldNote, foldsInWords } from "./fold-words.ts";
import { stripMarks, textMarks } from "./frame-marks.ts";
import { laneMarks } from "./gutter-marks.ts";
import { bodyMark, groundAt, labelMark } from "./lanes-marks.ts";
import { legendMarks } from "./marks/legend.ts";
import { claimMarks, linkMarks, relationMark } from "./links-marks.ts";
import { orderSentence } from "./order-words.ts";
import type { Mark, Target, TargetLane } from "./scene.ts";
import { rectangle, round } from "./shape.ts";
import { layoutTexts } from "./texts.ts";
import type { Words } from "./words.ts";
import { zeroMarks } from "./zero-marks.ts";
import { zoneMarks } from "./zone-marks.ts";

/** The swimlanes: time runs across, an actor a lane. */
export const drawLanes: DrawForm = (given) => lanesMaker(given)(given.drawing.window);

/** The swimlanes for any number of windows: what no window changes is made once. */
export const lanesMaker: MakeForm = ({ timeline, drawing: decided, said }) => {
  const { width, height, order, unfold, claims, linear, align, zone, measure, language, style } = decided;
  const lang = language.code;
  const folds = (spans: readonly Span[], whole: Window | null): string =>
    foldNote({ spans, whole, said, drawing: decided });
  const texts = layoutTexts({ timeline, drawing: decided, said, folds });
  const lay = layouts(timeline, {
    width,
    order,
    unfold,
    claims,
    linear,
    zone,
    measure,
    texts,
    fonts: style.type,
    ...(height === undefined ? {} : { height }),
    ...(align === undefined ? {} : { align }),
  });
  return (window, least) => {
    const layout = lay(window, least);
    const note = (text: string): number => measure(text, style.type.note);
    const { ground, rule } = datelineMarks(layout, {
      asWritten: texts.asWritten,
      stillToCome: texts.stillToCome,
      measure: note,
      lang,
      tokens: style.marks,
    });
    const aligned = timeline.events.find(({ id }) => id === align);
    const zero = zeroMarks(layout, {
      title: aligned === undefined ? said.heading : said.title(aligned),
      shorten: (text, room) =>
        wrap({ pieces: said.pieces(text.text, text.lang), width: room, font: style.type.period, measure, most: 1 })
          .lines[0] ?? "",
      measure: (text) => measure(text, style.type.period),
      lang,
    });
    const marks: readonly Mark[] = [
      {
        id: "ground",
        kind: "ground",
        shapes: [
          { shape: "path", d: rectangle({ x: 0, y: 0, width: layout.width, height: layout.height }), fill: "ground" },
        ],
      },
      ...ground,
      ...zero.ground,
      ...laneMarks(layout, lang),
      ...axisMarks(layout),
      ...zoneMarks(layout, { timeline, drawing: decided }),
      ...claimMarks(layout.claimLines),
      ...layout.links.flatMap((link) => linkMarks(link, style.marks)),
      ...layout.items.map((item) => bodyMark(item, style.marks)),
      ...zero.rule,
      ...rule,
      ...axisTexts(layout, lang),
      ...layout.items.flatMap((item) => labelMark(item, lang, groundAt(layout))),
      ...layout.relations.map((curve) => relationMark(curve, lang, groundAt(layout))),
      ...layout.strips.flatMap((strip) => stripMarks(strip, layout, lang)),
      ...legendMarks(layout, lang, style.marks),
      ...textMarks(layout, lang),
    ];
    return {
      form: "lanes",
      reading: "grid",
      width: layout.width,
      height: layout.height,
      lang,
      direction: language.direction,
      title: said.heading.text,
      summary: [
        said.summary(layout.hidden.length),
        foldsInWords(layout.scale?.spans ?? [], { whole: layout.scale?.window ?? null, said, drawing: decided }),
        orderSentence(layout.order, language.words),
      ]
        .filter((text) => text !== "")
        .join(" "),
      marks,
      lanes: layout.lanes.map((lane) => targetLane(lane, layout, language.words)),
      targets: targetsOf(layout, said),
      plot: layout.scale === null ? null : layout.plot,
      window: layout.scale?.window ?? null,
      knots:
        layout.scale === null
          ? []
          : [
              layout.scale.window.from,
              ...layout.scale.spans.slice(1).map(({ from }) => from),
              layout.scale.window.to,
            ].map((at) => ({ at, x: round(layout.scale?.x(at) ?? 0) })),
    };
  };
};

/** A heading without events of its own is called by its name alone. */
function targetLane(
  { actor, name, events, rows, depth, folded, unfolded, y, height }: Lane,
  { gutter }: Layout,
  words: InterfaceWords,
): TargetLane {
  return {
    id: actor?.id ?? "",
    text: rows === 0 ? name.text : words.lane(name.text, events),
    lang: name.lang,
    box: { x: gutter.x0, y, width: gutter.x1 - gutter.x0, height },
    level: depth + 1,
    ...(folded || unfolded ? { expanded: unfolded } : {}),
  };
}

/** Lane by lane, by time, then background and tray; at least 24 px in each direction. */
function targetsOf({ items, strips }: Layout, said: Words): readonly Target[] {
  const grown = (box: Target["box"]): Target["box"] => {
    const [wide, tall] = [Math.max(24, box.width), Math.max(24, box.height)];
    return {
      x: round(box.x - (wide - box.width) / 2),
      y: round(box.y - (tall - box.height) / 2),
      width: round(wide),
      height: round(tall),
    };
  };
  const byTime = (a: Item, b: Item): number =>
    a.lane - b.lane || a.body.x0 - b.body.x0 || a.event.index - b.event.index;
  return [
    ...items
      .filter(({ claim }) => claim === null)
      .sort(byTime)
      .map((item): Target => ({
        id: item.id,
        event: item.event.id,
        lane: item.lane,
        box: grown(item.bar),
        ...said.spoken(item.event),
      })),
    ...strips.flatMap(({ entries }) =>
      entries.map(({ event, box }): Target => ({
        id: `aside:${event.id}`,
        event: event.id,
        lane: -1,
        box: grown(box),
        ...said.spoken(event),
      })),
    ),
  ];
}
