import {
  layoutTable,
  type Column,
  type TableLayout,
  type TableRow,
  type TableTexts,
} from "../../layout/forms/table.ts";
import { isPlain, isStruck } from "../../layout/body/dashed-and-struck.ts";
import type { Pieces } from "../../layout/typeset/pieces.ts";
import { tableSections } from "../../facts/table-sections.ts";
import type { DrawForm } from "../draw-form.ts";
import { groundMark, textMarks } from "../parts/frame-marks.ts";
import { listTexts } from "../parts/list-texts.ts";
import { listTargets } from "../parts/targets.ts";
import type { Mark } from "../scene.ts";
import { line, type Shape } from "../shape.ts";
import { paragraphShapes, textShape } from "../text.ts";

/** The table form as a scene: every event in words, with the numbers of its sources. */
export const drawTable: DrawForm = ({ timeline, resolved, facts }) => {
  const { language, width, zone, measure, style } = resolved;
  const { ui } = language.words;
  const { separator } = language.words.punctuation;
  const lang = language.code;
  const cut = (text: string): Pieces => ({
    pieces: facts.formatter.pieces(text, lang),
    lang,
    ellipsis: language.words.punctuation.ellipsis,
  });
  const heads: Readonly<Record<Column, string>> = {
    time: ui.time,
    event: ui.event,
    actors: ui.actors,
    certainty: ui.certainty,
  };
  const texts: TableTexts = {
    ...listTexts({ timeline, resolved, facts, hue: () => 0, laneOf: new Map() }),
    actors: (event) => cut(facts.of(event).who),
    head: (column) => cut(heads[column]),
    story: tableSections({ timeline, facts }).map(({ heading, events, time }) => ({
      heading: heading === "" ? null : cut(heading),
      events,
      time: (event) => cut([time(event), facts.of(event).earlierText].filter(Boolean).join(separator)),
    })),
  };
  const layout = layoutTable(timeline, { width, zone, texts, fonts: style.type, spacing: style.spacing, measure });
  const marks: readonly Mark[] = [
    groundMark({ width, height: layout.height }),
    {
      id: "heads",
      kind: "axis",
      shapes: [...paragraphShapes(layout.heads, "period", "ink", lang), across(layout, layout.top, "rule")],
    },
    ...layout.rows.map((row) => rowMark(row, layout, lang)),
    ...layout.parts.map(({ kind, y, lines }, k): Mark => ({
      id: kind === "section" ? `part:${k}` : `part:${kind}`,
      kind: "footer-band",
      shapes: [...paragraphShapes(lines, "period", "muted", lang), across(layout, y, "rule")],
    })),
    ...textMarks(layout, lang),
  ];
  return {
    form: "table",
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
    targets: listTargets(layout.rows, { facts }),
  };
};

const across = ({ margin, width }: TableLayout, y: number, stroke: "rule" | "hair"): Shape => ({
  shape: "path",
  path: line(margin, y, width - margin, y),
  stroke,
  width: 1,
});

function rowMark({ event, box, cells }: TableRow, layout: TableLayout, lang: string): Mark {
  return {
    id: `row:${event.id}`,
    kind: "label",
    event: event.id,
    shapes: [
      ...paragraphShapes(cells.time, "period", "muted", lang),
      ...cells.event.map(({ x, y, text, lang: own }) =>
        textShape({
          x,
          y,
          text,
          role: "label",
          fill: "ink",
          lang: own,
          sceneLang: lang,
          strike: isStruck(event),
        }),
      ),
      ...paragraphShapes(cells.actors, "note", "muted", lang),
      ...paragraphShapes(cells.certainty, "note", isPlain(event) ? "muted" : "ink", lang),
      across(layout, box.y + box.height, "hair"),
    ],
  };
}
