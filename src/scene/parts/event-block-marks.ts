import type { ListEntry } from "../../layout/frame/list-entry.ts";
import type { ListRule } from "../../layout/frame/list-unplaced.ts";
import type { EventBlock } from "../../layout/frame/event-block.ts";
import { isStressed, isStruck } from "../../layout/body/tone.ts";
import type { TimelineEvent } from "../../model/timeline.ts";
import type { MarkTokens } from "../../theme/marks.ts";
import { bodyShapes } from "../marks/body.ts";
import { tallyShapes } from "../marks/tally.ts";
import type { Mark } from "../scene.ts";
import { circle, line, path, rectangle, translated, type Shape } from "../shape.ts";
import { paragraphShapes, textShape } from "../text.ts";

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
        ...(arrow
          ? [
              {
                shape: "path",
                path: path("M", x, y - 4, "h", 12, "M", x + 8, y - 7.5, "l", 4, 3.5, "l", -4, 3.5),
                stroke: "muted",
                width: 1.3,
              } as const,
            ]
          : []),
        { shape: "path", path: circle(from + 4, y - 4, 4), fill: `tone-${chipHue}` },
        textShape({ x: from + 13, y, text, role: "note", fill: `line-${chipHue}`, lang: own, sceneLang: lang }),
      ];
    }),
    ...paragraphShapes(certainty, "note", isStressed(event) ? "ink" : "muted", lang),
    ...tallyShapes(tally, { role: "note", lang }),
  ];
}

/** An entry of the list: its swatch and its texts. */
export function entryMarks(entry: ListEntry, lang: string, tokens: MarkTokens): readonly Mark[] {
  const { event, hue, box, body, middle, toCome, dashed } = entry;
  const swatch: readonly Shape[] =
    body === null
      ? [{ shape: "path", path: circle(box.x + 14, middle, 3), fill: "muted" }]
      : [
          {
            shape: "path",
            path: rectangle({ x: box.x - 5, y: middle - 12, width: 42, height: 24, left: 4, right: 4 }),
            fill: toCome ? "future" : "ground",
          },
          ...translated(
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
          ),
        ];
  return [
    { id: `body:${event.id}`, kind: "body", event: event.id, shapes: swatch },
    { id: `label:${event.id}`, kind: "label", event: event.id, shapes: eventBlockShapes(entry, lang) },
  ];
}

/** The dateline, or the head of background and tray. */
export function ruleMark(
  { kind, y, lines, below }: ListRule,
  { width, lang, tokens }: { readonly width: number; readonly lang: string; readonly tokens: MarkTokens },
): Mark {
  return {
    id: `rule:${kind}`,
    kind: kind === "dateline" ? "dateline" : "footer-band",
    shapes: [
      {
        shape: "path",
        path: line(14, y, width - 14, y),
        stroke: kind === "dateline" ? "rule" : "hair",
        width: kind === "dateline" ? tokens.rule : 1,
      },
      ...paragraphShapes(lines, "period", "ink", lang),
      ...(below === ""
        ? []
        : [textShape({ x: 14, y: y + 18, text: below, role: "note", fill: "muted", sceneLang: lang })]),
    ],
  };
}
