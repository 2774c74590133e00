import type { ColumnTexts } from "../../layout/forms/column/options.ts";
import type { Pieces } from "../../layout/typeset/pieces.ts";
import type { ListSections } from "../../layout/forms/list.ts";
import type { Timeline, TimelineEvent } from "../../model/timeline.ts";
import { citedPieces } from "../../facts/citations.ts";
import type { Facts } from "../../facts/facts.ts";
import { asWritten } from "../../facts/notes.ts";
import { lineUnder, storySections, wholeLine } from "../../facts/story-sections.ts";
import { laneParts } from "../../facts/lane-parts.ts";
import type { ResolvedOptions } from "../options.ts";
import { isCitedIn, layoutTexts } from "./layout-texts.ts";

/** The parts of a list with their words. */
export function listSections({
  timeline,
  facts,
}: {
  readonly timeline: Timeline;
  readonly facts: Facts;
}): ListSections {
  const { formatter } = facts;
  const { language } = formatter.reader;
  const { punctuation, ui } = language.words;
  const cut = (text: string): Pieces => ({
    pieces: formatter.pieces(text, language.code),
    lang: language.code,
    ellipsis: punctuation.ellipsis,
  });
  const { story, later, background, undated } = storySections(timeline, formatter);
  const asWrittenThen = asWritten(facts);
  const atDateline = [asWrittenThen, ...(later.length === 0 ? [] : [ui.stillToCome])].filter(Boolean);
  return {
    background,
    undated,
    story: [
      ...story.map((section) => ({
        kind: "section" as const,
        heading: cut(section.heading),
        events: section.events,
        line: (event: TimelineEvent) => cut(lineUnder(section, event, facts.of(event), formatter)),
      })),
      ...(timeline.dateline === null && later.length === 0
        ? []
        : [
            {
              kind: "dateline" as const,
              heading: cut(atDateline.join(punctuation.separator)),
              events: later,
              line: (event: TimelineEvent) => cut(wholeLine(facts.of(event), formatter)),
            },
          ]),
    ],
  };
}

/** What the list says of each event. */
export function listTexts({
  timeline,
  resolved,
  facts,
  hue,
  laneOf,
}: {
  readonly timeline: Timeline;
  readonly resolved: ResolvedOptions;
  readonly facts: Facts;
  readonly hue: (actor: string) => number;
  readonly laneOf: ReadonlyMap<string, string>;
}): ColumnTexts {
  const { formatter } = facts;
  const { code, words } = resolved.language;
  const { ellipsis } = words.punctuation;
  const cut = (text: string, lang = code): Pieces => ({ pieces: formatter.pieces(text, lang), lang, ellipsis });
  return {
    ...layoutTexts({ timeline, resolved, facts }),
    time: (event) => cut(facts.of(event).timeAndEarlier),
    heading: (event) => {
      const { text, lang } = facts.of(event).title;
      return cut(text, lang);
    },
    certainty: (event) => {
      const own = facts.of(event);
      return {
        pieces: citedPieces(own.certainty, own, { formatter, isCited: isCitedIn(resolved) }),
        lang: code,
        ellipsis,
      };
    },
    line: (event) => cut(wholeLine(facts.of(event), formatter)),
    tally: (event) => facts.of(event).voices.tally,
    chips: (event) =>
      laneParts(event, { formatter, laneOf }).map(({ lane, isReceiving, ...name }, k, parts) => ({
        ...name,
        hue: hue(lane),
        // From who acts to who is acted upon.
        arrow: k > 0 && isReceiving && parts[k - 1]?.isReceiving === false,
      })),
  };
}
