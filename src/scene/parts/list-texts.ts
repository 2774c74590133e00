import type { Chip } from "../../layout/frame/event-block.ts";
import type { ColumnTexts } from "../../layout/forms/column/options.ts";
import type { Pieces } from "../../layout/typeset/pieces.ts";
import { talliedVoices } from "../../model/independent.ts";
import type { Timeline, TimelineEvent } from "../../model/timeline.ts";
import { wholeTimeOf } from "../../facts/label-words.ts";
import { citedPieces } from "../../facts/citations.ts";
import { axisBreakNote } from "../../facts/axis-break-words.ts";
import type { InterfaceWords } from "../../time/interface-words.ts";
import type { ResolvedOptions } from "../options.ts";
import { layoutTexts, numbersFor } from "./layout-texts.ts";
import type { Formatter } from "../../facts/formatter.ts";

const receiving = new Set(["target", "host"]);

/** What the list says of each event. */
export function listTexts({
  timeline,
  drawing,
  said,
  hue,
  laneOf,
}: {
  readonly timeline: Timeline;
  readonly drawing: ResolvedOptions;
  readonly said: Formatter;
  readonly hue: (actor: string) => number;
  readonly laneOf: ReadonlyMap<string, string>;
}): ColumnTexts {
  const { language } = drawing;
  const numbers = numbersFor(timeline, drawing);
  const cut = (text: string, lang = language.code): Pieces => ({ pieces: said.pieces(text, lang), lang });
  return {
    ...layoutTexts({
      timeline,
      drawing,
      said,
      breaks: (spans, whole) => axisBreakNote({ spans, whole, said, drawing }),
    }),
    time: (event) => cut([wholeTimeOf(event, said, drawing.zone), said.earlier(event)].filter(Boolean).join(" · ")),
    heading: (event) => {
      const { text, lang } = said.title(event);
      return cut(text, lang);
    },
    certainty: (event) => ({
      pieces: citedPieces(said.certainty(event), { event, numbers, said, lang: language.code }),
      lang: language.code,
    }),
    tally: (event) => talliedVoices(event),
    chips: (event) => chipsOf(event, { said, hue, laneOf, words: language.words }),
  };
}

/** Who acts first, then an arrow, then who is acted upon; each lane once, with those of its members that are meant. */
function chipsOf(
  event: TimelineEvent,
  {
    said,
    hue,
    laneOf,
    words,
  }: {
    readonly said: Formatter;
    readonly hue: (actor: string) => number;
    readonly laneOf: ReadonlyMap<string, string>;
    readonly words: InterfaceWords;
  },
): readonly Chip[] {
  const lanes = new Map<string, boolean>();
  const members = new Map<string, Set<string>>();
  for (const { actor, role } of event.actors) {
    const lane = laneOf.get(actor) ?? actor;
    lanes.set(lane, (lanes.get(lane) ?? true) && receiving.has(role));
    if (lane !== actor) members.set(lane, (members.get(lane) ?? new Set()).add(said.actorName(actor).text));
  }
  const named = (lane: string): Pick<Chip, "text" | "lang" | "shorter"> => {
    const name = said.actorName(lane);
    const meant = members.get(lane);
    return meant === undefined
      ? name
      : {
          ...name,
          text: words.actorRole(name.text, words.list([...meant])),
          shorter: [words.list([...meant]), name.text],
        };
  };
  const acting = [...lanes].filter(([, receives]) => !receives);
  const ordered = [...acting, ...[...lanes].filter(([, receives]) => receives)];
  return ordered.map(([lane], k) => ({ ...named(lane), hue: hue(lane), arrow: k > 0 && k === acting.length }));
}
