import { isDashed } from "../body/dashed-and-struck.ts";
import type { Px } from "../../base/units.ts";
import type { TimelineEvent } from "../../model/timeline.ts";
import { paragraph, type FrameLine } from "../typeset/paragraph.ts";
import type { Pieces } from "../typeset/pieces.ts";
import { layoutNote, type EntryRoom, type ListEntry } from "./list-entry.ts";
import { sizes } from "../sizes.ts";

/** The heading of a part of the list, and the line across below it; at the dateline the line is above its words. */
export interface ListRule {
  readonly kind: "section" | "dateline" | "context" | "tray";
  readonly y: Px;
  readonly lines: readonly FrameLine[];
}

/** Between two entries, before a heading, and between its line and the first entry. */
export const entryGap: Px = 6;
const headingGap: Px = 4;
const belowLine: Px = 5;

/** A heading from `y` on, and where the next thing may begin. */
export function layoutRule({
  kind,
  text,
  y,
  x,
  width,
  fonts,
  measure,
}: Pick<EntryRoom, "fonts" | "measure"> & {
  readonly kind: ListRule["kind"];
  readonly text: Pieces;
  readonly y: Px;
  readonly x: Px;
  readonly width: Px;
}): ListRule & { readonly bottom: Px } {
  const isAbove = kind === "dateline";
  const line = y + headingGap;
  const set = paragraph({
    x,
    width,
    measure,
    text,
    top: isAbove ? line + 5 : y + headingGap,
    font: fonts.strong,
    leading: sizes.noteLeading,
  });
  return {
    kind,
    y: isAbove ? line : set.bottom + 1,
    lines: set.lines,
    bottom: set.bottom + (isAbove ? belowLine / 2 : belowLine),
  };
}

/** The background and what has no date, from `top` on, each under a rule. */
export function layoutUnplaced({
  background,
  undated,
  top,
  hueOf,
  ...room
}: EntryRoom & {
  readonly background: readonly TimelineEvent[];
  readonly undated: readonly TimelineEvent[];
  readonly top: Px;
  readonly hueOf: (event: TimelineEvent) => number;
}): { readonly entries: readonly ListEntry[]; readonly rules: readonly ListRule[]; readonly bottom: Px } {
  const entries: ListEntry[] = [];
  const rules: ListRule[] = [];
  const { lang } = room.texts.summary;
  let y = top;
  for (const [kind, text, list] of [
    ["context", room.texts.background, background],
    ["tray", room.texts.tray, undated],
  ] as const) {
    if (list.length === 0) continue;
    const heading = { pieces: room.texts.pieces(text, lang), lang, ellipsis: room.texts.ellipsis };
    const { bottom, ...rule } = layoutRule({ ...room, kind, text: heading, y, x: room.margin, width: room.inner });
    rules.push(rule);
    y = bottom;
    for (const event of list) {
      const entry = layoutNote({ ...room, event, dashed: isDashed(event, null), y, hue: hueOf(event) });
      entries.push(entry);
      y = entry.box.y + entry.box.height + entryGap;
    }
  }
  return { entries, rules, bottom: y };
}
