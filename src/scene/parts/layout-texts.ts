import type { LayoutTexts } from "../../layout/forms/options.ts";
import { legendRow, type LegendKey } from "../../layout/frame/legend-entries.ts";
import type { Pieces } from "../../layout/typeset/pieces.ts";
import type { InterfaceWords } from "../../time/interface-words.ts";
import type { Timeline } from "../../model/timeline.ts";
import { citedPieces } from "../../facts/citations.ts";
import type { DisputeVoice } from "../../facts/dispute.ts";
import type { DisputeText } from "../../layout/labels/dispute-block.ts";
import { claimLabel } from "../../facts/claim-label.ts";
import type { Facts } from "../../facts/facts.ts";
import { asWritten, notesOf } from "../../facts/notes.ts";
import type { ResolvedOptions } from "../options.ts";

/** Where a legend entry's words are. */
function legendText(key: LegendKey, { mark, status, standing, stance }: InterfaceWords): string {
  const row = legendRow(key);
  switch (row.about) {
    case "status":
      return status[row.row];
    case "standing":
      return standing[row.row];
    case "stance":
      return stance[row.row];
    default:
      return mark[row.key];
  }
}

/** On paper and in the table sources are numbered, since nothing can be opened there. */
export const isCitedIn = ({ form }: ResolvedOptions): boolean => form === "print" || form === "table";

/** Everything the layout has to set, in the reader's words, cut into what a line may break between. */
export function layoutTexts({
  timeline,
  resolved,
  facts,
}: {
  readonly timeline: Timeline;
  readonly resolved: ResolvedOptions;
  readonly facts: Facts;
}): LayoutTexts {
  const { language, calendar, zone } = resolved;
  const { words, code } = language;
  const { formatter } = facts;
  const { comma, ellipsis } = words.punctuation;
  const isCited = isCitedIn(resolved);
  const tallerThan = resolved.isTaller ? (resolved.height ?? null) : null;
  const cut = (text: string, lang = code): Pieces => ({ pieces: formatter.pieces(text, lang), lang, ellipsis });
  const cutText = (text: Timeline["title"]): Pieces | null => {
    if (text === undefined || !resolved.title) return null;
    const chosen = formatter.text(text);
    return cut(chosen.text, chosen.lang);
  };
  return {
    axis: { language, calendar, zone },
    title: cutText(timeline.title),
    subtitle: cutText(timeline.subtitle),
    summary: resolved.title ? cut(facts.summary(0)) : cut(""),
    label: (event, isTimed = true) => {
      const own = facts.of(event);
      const { text, lang } = own.labelTitle;
      return {
        title: formatter.pieces(text, lang),
        titleLang: lang,
        meta: citedPieces(isTimed ? own.labelTimed : own.labelNote, own, { formatter, isCited }),
        metaLang: code,
        ellipsis,
        glyph: false,
        detail: own.text === null ? null : cut(own.text.text, own.text.lang),
      };
    },
    dispute: (event) => {
      const { dispute } = facts.of(event);
      if (dispute === null) return null;
      const side = (voices: readonly DisputeVoice[]): readonly DisputeText[] =>
        voices.map(({ id, stance, heading, said, text }) => ({
          id,
          stance,
          heading: cut(heading.text, heading.lang),
          said,
          text: text === null ? null : cut(text.text, text.lang),
        }));
      return { affirming: side(dispute.affirming), denying: side(dispute.denying) };
    },
    claim: (about, claim) => {
      const { text, speaker } = claimLabel(claim, { about, facts, timeline });
      return {
        title: [],
        titleLang: code,
        meta: formatter.pieces(text, code, [speaker]),
        metaLang: code,
        ellipsis,
        glyph: false,
      };
    },
    ellipsis,
    comma,
    name: ({ name }) => formatter.text(name),
    pieces: (text, lang) => formatter.pieces(text, lang),
    noActor: { text: words.ui.noActor, lang: code },
    members: (count) => words.members(count),
    asWritten: asWritten(facts),
    stillToCome: words.ui.stillToCome,
    tray: words.ui.noDate,
    background: words.ui.background,
    unplaced: (event) => {
      const { oneLine } = facts.of(event);
      return cut(oneLine.text, oneLine.lang);
    },
    noEvents: cut(words.ui.noEvents),
    relation: (kind) => words.link[kind],
    notes: (found) =>
      notesOf(timeline, { facts, isCited, isTitled: resolved.title }, { ...found, tallerThan }).map(
        ({ text, lang, isListed }) => ({
          ...cut(text, lang),
          isListed,
        }),
      ),
    legend: resolved.legend
      ? ({ key, count }) => (count === null ? legendText(key, words) : `${legendText(key, words)} ${count}`)
      : null,
  };
}
