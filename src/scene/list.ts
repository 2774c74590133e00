import { layoutList, type ListEntry, type ListLayout } from "../layout/list.ts";
import type { TimelineEvent } from "../model/timeline.ts";
import { bodyShapes } from "./body.ts";
import type { DrawForm } from "./draw-form.ts";
import { textMarks } from "./frame-marks.ts";
import { legendMarks } from "./legend-marks.ts";
import { hasGlyph, standingGlyph } from "./glyph.ts";
import { listTexts } from "./list-texts.ts";
import type { Mark } from "./scene.ts";
import { circle, line, path, rectangle, round, translated, type Shape } from "./shape.ts";
import { paragraphShapes, textShape } from "./text.ts";

/** The list form as a scene: the story from top to bottom, each entry with its mark and all it says in words. */
export const drawList: DrawForm = ({ timeline, drawing, said }) => {
  const { language, width, zone, measure, style } = drawing;
  const lang = language.code;
  const lanes = timeline.actors.filter((actor) => actor.lane === actor.id).map(({ id }) => id);
  const laneOf = new Map(timeline.actors.map((actor) => [actor.id, actor.lane]));
  const hue = (actor: string): number => Math.max(0, lanes.indexOf(laneOf.get(actor) ?? actor));
  const hueOf = (event: TimelineEvent): number => hue((event.actors.find(({ role }) => role === "agent") ?? event.actors[0])?.actor ?? "");
  const texts = listTexts({ timeline, drawing, said, hue, laneOf });
  const layout = layoutList(timeline, { width, zone, texts, fonts: style.type, measure, hueOf });
  const marks: readonly Mark[] = [
    { id: "ground", kind: "ground", shapes: [{ shape: "path", d: rectangle({ x: 0, y: 0, width, height: layout.height }), fill: "ground" }] },
    ...futureMark(layout),
    ...railMarks(layout, lang),
    ...layout.entries.flatMap((entry) => entryMarks(entry, lang)),
    ...legendMarks(layout, lang),
    ...textMarks(layout, lang),
  ];
  return {
    form: "list", reading: "list", width, height: layout.height, lang, direction: language.direction,
    title: said.heading.text, summary: said.summary(0), marks,
    lanes: [], plot: null, window: null, knots: [],
    targets: layout.entries.map(({ event, box }) => ({
      id: event.id, event: event.id, lane: -1, ...said.spoken(event),
      box: { x: round(box.x), y: round(box.y - 3), width: round(box.width), height: round(box.height + 6) },
    })),
  };
};

/** The ground of what was still to come, from the dateline to the next rule. */
function futureMark({ rules, rail, width }: ListLayout): readonly Mark[] {
  const from = rules.find(({ kind }) => kind === "dateline")?.y;
  if (from === undefined || rail === null || rail.y1 <= from + 20) return [];
  return [{ id: "future", kind: "future", shapes: [{ shape: "path", d: rectangle({ x: 0, y: from, width, height: rail.y1 - from }), fill: "future" }] }];
}

function railMarks({ rail, rules, width }: ListLayout, lang: string): readonly Mark[] {
  const marks: Mark[] = rail === null ? [] : [{ id: "rail", kind: "rail", shapes: [{ shape: "path", d: line(rail.x, rail.y0, rail.x, rail.y1), stroke: "hair", width: 1.5 }] }];
  return [...marks, ...rules.map(({ kind, y, lines, below }): Mark => ({
    id: `rule:${kind}`, kind: kind === "dateline" ? "dateline" : "strip",
    shapes: [
      { shape: "path", d: line(14, y, width - 14, y), stroke: kind === "dateline" ? "rule" : "hair", width: kind === "dateline" ? 1.6 : 1 },
      ...paragraphShapes(lines, "period", "ink", lang),
      ...(below === "" ? [] : [textShape({ x: 14, y: y + 18, text: below, role: "note", fill: "muted", sceneLang: lang })]),
    ],
  }))];
}

function entryMarks(entry: ListEntry, lang: string): readonly Mark[] {
  const { event, hue, box, body, middle, time, title, chips, certainty, toCome } = entry;
  const swatch: readonly Shape[] = body === null
    ? [{ shape: "path", d: circle(box.x + 14, middle, 3), fill: "muted" }]
    : [
      { shape: "path", d: rectangle({ x: box.x - 5, y: middle - 12, width: 42, height: 24, left: 4, right: 4 }), fill: toCome ? "future" : "ground" },
      ...translated(bodyShapes({ body, y: 0, height: 12, hue, status: event.status, standing: event.standing }), box.x, middle),
    ];
  const plain = event.status === "happened" && (event.standing === "attested" || event.standing === "reported");
  const [first] = certainty;
  const glyph = first !== undefined && hasGlyph(event.standing) ? standingGlyph(event.standing, { x: first.x - 12, y: first.y - 4.5, paint: `line-${hue}` }) : [];
  return [
    { id: `body:${event.id}`, kind: "body", event: event.id, shapes: swatch },
    {
      id: `label:${event.id}`, kind: "label", event: event.id,
      shapes: [
        ...paragraphShapes(time, "period", "muted", lang),
        ...title.map(({ x, y, text, lang: own }) => textShape({ x, y, text, role: "subtitle", fill: "ink", lang: own, sceneLang: lang, strike: event.status === "cancelled" })),
        ...chips.flatMap(({ x, y, text, lang: own, hue: chipHue, arrow }): readonly Shape[] => {
          const from = x + (arrow ? 19 : 0);
          return [
            ...(arrow ? [{ shape: "path", d: path("M", x, y - 4, "h", 12, "M", x + 8, y - 7.5, "l", 4, 3.5, "l", -4, 3.5), stroke: "muted", width: 1.3 } as const] : []),
            { shape: "path", d: circle(from + 4, y - 4, 4), fill: `tone-${chipHue}` },
            textShape({ x: from + 13, y, text, role: "note", fill: `line-${chipHue}`, lang: own, sceneLang: lang }),
          ];
        }),
        ...paragraphShapes(certainty, "note", plain ? "muted" : "ink", lang),
        ...glyph,
      ],
    },
  ];
}

