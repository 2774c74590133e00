import { isContested } from "../../layout/items/lane-items.ts";
import type { LayoutTexts } from "../../layout/forms/options.ts";
import type { LegendKey } from "../../layout/frame/legend-key.ts";
import type { Pieces } from "../../layout/typeset/pieces.ts";
import type { Span } from "../../layout/axis-breaks.ts";
import type { TimeWindow } from "../../layout/scale.ts";
import type { InterfaceWords } from "../../time/interface-words.ts";
import type { Timeline } from "../../model/timeline.ts";
import { talliedVoices } from "../../model/independent.ts";
import { citationLines, citedPieces, numberedSources, sourcesLine } from "../../facts/citations.ts";
import { hasGlyph } from "../marks/standing-glyph.ts";
import type { ResolvedOptions } from "../options.ts";
import { isShortened, metaOf } from "../../facts/label-words.ts";
import { orderSentence } from "../../facts/order-words.ts";
import type { Formatter } from "../../facts/formatter.ts";

/** Where a legend entry's words are. */
function legendText(key: LegendKey, { mark, status, standing, stance }: InterfaceWords): string {
  switch (key) {
    case "goesOn":
    case "endUnknown":
    case "startUnknown":
    case "orderOnly":
    case "approximate":
    case "oneOf":
    case "allOf":
    case "severalActors":
    case "instant":
    case "dayKnown":
    case "somewhereInSpan":
    case "tooNarrow":
    case "cutOff":
    case "saidWithin":
      return mark[key];
    case "surely":
      return mark.surely;
    case "byDay":
      return mark.byDay;
    case "ongoing":
    case "planned":
    case "moved":
    case "cancelled":
      return status[key];
    case "claimAsserts":
      return stance.asserts;
    case "claimReports":
      return stance.reports;
    case "claimConfirms":
      return stance.confirms;
    case "claimDenies":
      return stance.denies;
    case "claimRetracts":
      return stance.retracts;
    default:
      return standing[key];
  }
}

/** On paper and in the table sources are numbered, since nothing can be opened there. */
export const numbersFor = (timeline: Timeline, { form }: ResolvedOptions): ReadonlyMap<string, number> | null =>
  form === "print" || form === "table" ? numberedSources(timeline) : null;

/** Everything the layout has to set, in the reader's words. */
export function layoutTexts({
  timeline,
  drawing,
  said,
  breaks,
}: {
  readonly timeline: Timeline;
  readonly drawing: ResolvedOptions;
  readonly said: Formatter;
  readonly breaks: (spans: readonly Span[], window: TimeWindow | null) => string;
}): LayoutTexts {
  const { language, calendar, zone } = drawing;
  const { words } = language;
  const numbers = numbersFor(timeline, drawing);
  const cut = (text: string, lang = language.code): Pieces => ({ pieces: said.pieces(text, lang), lang });
  const cutText = (text: Timeline["title"]): Pieces | null => {
    if (text === undefined || !drawing.title) return null;
    const chosen = said.text(text);
    return cut(chosen.text, chosen.lang);
  };
  return {
    axis: { language, calendar, zone },
    title: cutText(timeline.title),
    subtitle: cutText(timeline.subtitle),
    summary: drawing.title ? cut(said.summary(0)) : { pieces: [], lang: language.code },
    label: (event) => {
      const title = event.label === undefined ? said.title(event) : said.text(event.label);
      return {
        title: said.pieces(title.text, title.lang),
        titleLang: title.lang,
        meta: citedPieces(metaOf(event, said, words), { event, numbers, said, lang: language.code }),
        metaLang: language.code,
        glyph: hasGlyph(event.standing),
        tally: talliedVoices(event, isShortened(event, said)),
      };
    },
    claim: (about, claim) => {
      const who = said.speaker(claim).text;
      const voice = words.voices({
        reports: [],
        asserts: [],
        confirms: [],
        denies: [],
        retracts: [],
        [claim.stance]: [who],
      });
      // Its line leads to the event; what is contested is worth naming twice.
      const isNamed = about.some((id) => timeline.events.some((event) => event.id === id && isContested(event)));
      const text = isNamed ? `${voice}: ${about.map((id) => `“${said.eventTitle(id)}”`).join(", ")}` : voice;
      return {
        title: [],
        titleLang: language.code,
        meta: said.pieces(text, language.code, [who]),
        metaLang: language.code,
        glyph: false,
        tally: [],
      };
    },
    name: ({ name }) => said.text(name),
    pieces: (text, lang) => said.pieces(text, lang),
    noActor: { text: words.ui.noActor, lang: language.code },
    members: (count) => words.members(count),
    asWritten: timeline.dateline === null ? "" : `${words.ui.asWritten} ${said.fuzzy(timeline.dateline, "full")}`,
    stillToCome: words.ui.stillToCome,
    tray: words.ui.noDate,
    background: words.ui.background,
    aside: (event) => {
      const title = said.title(event);
      const meta = metaOf(event, said, words);
      return cut(meta === "" ? title.text : `${title.text} · ${meta}`, title.lang);
    },
    noEvents: cut(words.ui.noEvents),
    relation: (kind) => words.link[kind],
    notes: ({ hidden, breaks: spans, window, datelineHidden, order }) =>
      [
        ...(datelineHidden && timeline.dateline !== null
          ? [`${words.ui.asWritten} ${said.fuzzy(timeline.dateline, "full")}`]
          : []),
        ...(hidden > 0 ? [words.hiddenLabels(hidden)] : []),
        ...(spans.length > 0 ? [breaks(spans, window)] : []),
        ...(order === undefined ? [] : [orderSentence(order, words)]),
        ...(timeline.faults > 0 && drawing.title ? [words.faultCount(timeline.faults)] : []),
        ...(numbers === null
          ? [sourcesLine(timeline, said, words)]
          : numbers.size === 0
            ? []
            : [`${words.ui.sources}:`, ...citationLines(timeline, { numbers, said, words })]),
        timeline.credit === undefined ? "" : said.text(timeline.credit).text,
      ]
        .filter((text) => text !== "")
        .map((text) => cut(text)),
    legend: (key) => legendText(key, words),
  };
}
