import { arrowWidth, type ListEntry } from "../../layout/frame/list-entry.ts";
import type { ListRule } from "../../layout/frame/list-unplaced.ts";
import type { EventBlock } from "../../layout/frame/event-block.ts";
import { isStressed, isStruck } from "../../layout/body/dashed-and-struck.ts";
import type { ListLayout } from "../../layout/forms/list.ts";
import type { Px } from "../../base/units.ts";
import type { TimelineEvent } from "../../model/timeline.ts";
import type { MarkTokens } from "../../theme/marks.ts";
import { bodyShapes } from "../marks/body.ts";
import { disputeShapes } from "./dispute-marks.ts";
import { tallyShapes } from "../marks/tally.ts";
import type { Mark } from "../scene.ts";
import { circle, line, path, rectangle, translated, type Shape } from "../shape.ts";
import { paragraphShapes, textShape } from "../text.ts";

/** From who acts to who is acted upon, on a line of text. */
const arrowShape = (x: Px, y: Px): Shape => ({
  shape: "path",
  path: path("M", x, y - 4, "h", 12, "M", x + 8, y - 7.5, "l", 4, 3.5, "l", -4, 3.5),
  stroke: "muted",
  width: 1.3,
});

/** The texts of an event, the glyph of its standing before the words for it. */
export function eventBlockShapes(
  { event, time, title, chips, certainty, tally }: EventBlock & { readonly event: TimelineEvent },
  lang: string,
): readonly Shape[] {
  return [
    ...paragraphShapes(time, "period", "muted", lang),
    ...title.map(({ x, y, text, lang: own }) =>
      textShape({
        x,
        y,
        text,
        role: "subtitle",
        fill: "ink",
        lang: own,
        sceneLang: lang,
        strike: isStruck(event),
      }),
    ),
    ...chips.flatMap(({ x, y, text, lang: own, hue: chipHue, arrow }): readonly Shape[] => {
      const from = x + (arrow ? 19 : 0);
      return [
        ...(arrow ? [arrowShape(x, y)] : []),
        { shape: "path", path: circle(from + 4, y - 4, 4), fill: `tone-${chipHue}` },
        textShape({ x: from + 13, y, text, role: "note", fill: `line-${chipHue}`, lang: own, sceneLang: lang }),
      ];
    }),
    ...paragraphShapes(certainty, "note", isStressed(event) ? "ink" : "muted", lang),
    ...tallyShapes(tally, { role: "note", lang }),
  ];
}

/** An entry of the list: its pale ground, its mark and its texts. */
export function entryMarks(entry: ListEntry, lang: string, tokens: MarkTokens): readonly Mark[] {
  const { event, hue, box, body, middle, dashed, ground } = entry;
  const swatch: readonly Shape[] =
    body === null
      ? [{ shape: "path", path: circle(box.x + 13, middle, 3), fill: "muted" }]
      : translated(
          bodyShapes({
            body,
            y: 0,
            height: 11,
            hue,
            status: event.status,
            standing: event.standing,
            dashed,
            tokens,
            dot: true,
          }),
          box.x,
          middle,
        );
  return [
    ...(ground === null
      ? []
      : [
          {
            id: `pale:${event.id}`,
            kind: "pale",
            event: event.id,
            shapes: [{ shape: "path", path: rectangle({ ...ground, left: 3, right: 3 }), fill: "pale" }],
          } as const,
        ]),
    { id: `body:${event.id}`, kind: "body", event: event.id, shapes: swatch },
    { id: `label:${event.id}`, kind: "label", event: event.id, shapes: entryShapes(entry, lang) },
  ];
}

/** Title, who acts on whom, when and by whose word, and both sides where it is contested. */
function entryShapes(
  { event, prominence, title, chips, meta, detail, dispute }: ListEntry,
  lang: string,
): readonly Shape[] {
  const role = prominence === "key" || prominence === "major" ? prominence : "subtitle";
  return [
    ...title.map(({ x, y, text, lang: own }) =>
      textShape({ x, y, text, role, fill: "ink", lang: own, sceneLang: lang, strike: isStruck(event) }),
    ),
    ...chips.flatMap(({ x, y, text, lang: own, hue, arrow }): readonly Shape[] => [
      ...(arrow ? [arrowShape(x, y)] : []),
      textShape({
        x: x + (arrow ? arrowWidth : 0),
        y,
        text,
        role: "strong",
        fill: `line-${hue}`,
        lang: own,
        sceneLang: lang,
      }),
    ]),
    ...paragraphShapes(meta, "meta", "muted", lang),
    ...paragraphShapes(detail, "meta", "muted", lang),
    ...(dispute === null ? [] : disputeShapes(dispute, lang)),
  ];
}

/** The heading of a part, with its line across. */
export function ruleMark(
  { kind, y, lines }: ListRule,
  {
    index,
    room: { width, entries },
    lang,
    tokens,
  }: {
    readonly index: number;
    readonly room: Pick<ListLayout, "width" | "entries">;
    readonly lang: string;
    readonly tokens: MarkTokens;
  },
): Mark {
  const isDateline = kind === "dateline";
  const [x, inner] = [entries[0]?.box.x ?? 14, entries[0]?.box.width ?? width - 28];
  return {
    id: kind === "section" ? `rule:section-${index}` : `rule:${kind}`,
    kind: isDateline ? "dateline" : "footer-band",
    shapes: [
      {
        shape: "path",
        path: isDateline ? line(0, y, width, y) : line(x, y, x + inner, y),
        stroke: isDateline ? "rule" : "hair",
        width: isDateline ? tokens.rule : 1,
      },
      ...paragraphShapes(lines, "strong", "ink", lang),
    ],
  };
}
