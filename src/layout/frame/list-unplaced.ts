import { isDashed } from "../body/tone.ts";
import type { Px } from "../../base/units.ts";
import type { TimelineEvent } from "../../model/timeline.ts";
import { paragraph, type FrameLine } from "../typeset/paragraph.ts";
import { layoutEntry, type EntryRoom, type ListEntry } from "./list-entry.ts";
import { sizes } from "../sizes.ts";

/** A line across what runs down: the dateline, or the head of background and tray. */
export interface ListRule {
  readonly kind: "dateline" | "context" | "tray";
  readonly y: Px;
  /** Above the dateline, below the others. */
  readonly lines: readonly FrameLine[];
  /** Below the dateline. */
  readonly below: string;
}

/** A rule with its words from `y` on, and where the next thing may begin. */
export function layoutRule({
  kind,
  text,
  y,
  x,
  width,
  texts,
  fonts,
  measure,
}: Pick<EntryRoom, "texts" | "fonts" | "measure"> & {
  readonly kind: ListRule["kind"];
  readonly text: string;
  readonly y: Px;
  readonly x: Px;
  readonly width: Px;
}): ListRule & { readonly bottom: Px } {
  const above = kind === "dateline";
  const { lang } = texts.summary;
  const set = paragraph({
    x,
    width,
    measure,
    text: { pieces: texts.pieces(text, lang), lang, ellipsis: texts.ellipsis },
    top: above ? y : y + 13,
    font: fonts.period,
    leading: sizes.noteLeading,
  });
  return {
    kind,
    y: above ? set.bottom + 2 : y + 6,
    lines: set.lines,
    below: above ? texts.stillToCome : "",
    bottom: set.bottom + (above ? 32 : 10),
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
  let y = top;
  for (const [kind, text, list] of [
    ["context", room.texts.background, background],
    ["tray", room.texts.tray, undated],
  ] as const) {
    if (list.length === 0) continue;
    const { bottom, ...rule } = layoutRule({ ...room, kind, text, y, x: room.margin, width: room.inner });
    rules.push(rule);
    y = bottom;
    for (const event of list) {
      const entry = layoutEntry({ ...room, event, toCome: false, dashed: isDashed(event, null), y, hue: hueOf(event) });
      entries.push(entry);
      y = entry.box.y + entry.box.height + 12;
    }
  }
  return { entries, rules, bottom: y };
}
