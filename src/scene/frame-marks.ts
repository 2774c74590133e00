import type { Layout } from "../layout/layout.ts";
import { sizes } from "../layout/sizes.ts";
import type { Strip } from "../layout/aside.ts";
import type { Mark } from "./scene.ts";
import { line, path, rectangle, type Shape } from "./shape.ts";
import { paragraphShapes, textShape } from "./text.ts";
import { standingGlyph } from "./glyph.ts";

/** Lanes' hairlines, names and members. */
export function laneMarks({ lanes, gutter, width, plot }: Layout, lang: string): readonly Mark[] {
  const rule = (y: number): Shape => ({ shape: "path", d: line(sizes.margin, y, width - sizes.margin, y), stroke: "hair", width: 1 });
  const marks = lanes.map((lane): Mark => {
    const { name, members } = lane.gutter;
    const x = gutter.x1;
    const top = lane.y + sizes.lanePad + 1;
    return {
      id: `lane:${lane.actor?.id ?? ""}`, kind: "lane",
      shapes: [
        rule(lane.y),
        { shape: "path", d: rectangle({ x: gutter.x1 + 6, y: lane.y + 5, width: 3, height: lane.height - 10, left: 1.5, right: 1.5 }), fill: `tone-${lane.hue}` },
        ...name.map((text, k) => textShape({ x, y: top + k * sizes.laneLeading + 13, text, role: "lane", fill: `line-${lane.hue}`, anchor: "end", lang: lane.name.lang, sceneLang: lang })),
        ...members.map((text, k) => textShape({ x, y: top + name.length * sizes.laneLeading + k * sizes.memberLeading + 10, text, role: "member", fill: "muted", anchor: "end", sceneLang: lang })),
      ],
    };
  });
  return lanes.length === 0 ? [] : [...marks, { id: "lane-end", kind: "lane", shapes: [rule(plot.y + plot.height)] }];
}

/** Background and tray, below the lanes. */
export function stripMarks(strip: Strip, { gutter, width }: Layout, lang: string): readonly Mark[] {
  const { kind, name, y, height, entries } = strip;
  const paint = "muted";
  return [
    {
      id: `strip:${kind}`, kind: "strip",
      shapes: [
        textShape({ x: gutter.x1, y: y + 22, text: name, role: "note", fill: "muted", anchor: "end", sceneLang: lang }),
        { shape: "path", d: line(sizes.margin, y + height, width - sizes.margin, y + height), stroke: "hair", width: 1 },
      ],
    },
    ...entries.map(({ event, box, lead, lines, side, lang: own }): Mark => {
      const middle = box.y + sizes.noteLeading / 2;
      const arrow = path("M", box.x + 9, middle - 5, "L", box.x + 2, middle, "L", box.x + 9, middle + 5, "z");
      const after = path("M", box.x + 3, middle - 5, "L", box.x + 10, middle, "L", box.x + 3, middle + 5, "z");
      const glyph = standingGlyph(event.standing, { x: box.x + 6, y: middle, paint });
      const sign: readonly Shape[] = side !== "none"
        ? [{ shape: "path", d: side === "before" ? arrow : after, fill: "muted" }, ...standingGlyph(event.standing, { x: box.x + 21, y: middle, paint })]
        : glyph.length > 0 ? glyph : [{ shape: "path", d: rectangle({ x: box.x + 4, y: middle - 2, width: 4, height: 4 }), fill: "muted" }];
      return {
        id: `aside:${event.id}`, kind: "strip", event: event.id,
        shapes: [...sign, ...lines.map((text, k) => textShape({ x: box.x + lead, y: box.y + k * sizes.noteLeading + 13.5, text, role: "note", fill: "ink", lang: own, sceneLang: lang }))],
      };
    }),
  ];
}

/** Title, subtitle, summary and the notes at the foot. */
export function textMarks({ title, subtitle, summary, notes }: Pick<Layout, "title" | "subtitle" | "summary" | "notes">, lang: string): readonly Mark[] {
  const mark = (id: string, shapes: Mark["shapes"]): readonly Mark[] => (shapes.length === 0 ? [] : [{ id, kind: "text", shapes }]);
  return [
    ...mark("title", paragraphShapes(title, "title", "ink", lang)),
    ...mark("subtitle", paragraphShapes(subtitle, "subtitle", "muted", lang)),
    ...mark("summary", paragraphShapes(summary, "note", "muted", lang)),
    ...mark("notes", paragraphShapes(notes, "note", "muted", lang)),
  ];
}
