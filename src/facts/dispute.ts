import type { ChosenText } from "../base/text.ts";
import type { Stance } from "../model/document.ts";
import type { Voice } from "../model/independent-voices.ts";
import { isContested } from "../model/standing.ts";
import type { TimelineEvent } from "../model/timeline.ts";
import { enclosed } from "../time/punctuation.ts";
import type { FactsContext } from "./context.ts";
import { timeFacts } from "./written-time.ts";

/** One side's voice on a contested event. */
export interface DisputeVoice {
  /** The voice, as an id. */
  readonly id: string;
  readonly stance: Stance;
  /** Who it is and what it does: "Der Spiegel: reports". */
  readonly heading: ChosenText;
  /** When it was said, in short; empty where that is not known. */
  readonly said: string;
  /** What it says: a line of the author's own, else its quoted words; null where there are neither. */
  readonly text: ChosenText | null;
}

/** Who says so and who denies it, of a contested event; null of any other. */
export interface Dispute {
  readonly affirming: readonly DisputeVoice[];
  readonly denying: readonly DisputeVoice[];
}

/** Both sides of a contested event, of its independent voices. */
export function disputeOf(event: TimelineEvent, all: readonly Voice[], context: FactsContext): Dispute | null {
  if (!isContested(event)) return null;
  const { formatter, lang } = context;
  const { language } = formatter.reader;
  const { punctuation, stance: verbs } = language.words;
  const voices = all.map(({ id, stance, claim }): DisputeVoice => {
    const speaker = formatter.speaker(claim);
    return {
      id,
      stance,
      heading: { text: `${speaker.text}${punctuation.colon}${verbs[stance]}`, lang: language.code },
      said: timeFacts({ time: claim.said, when: claim.saidWhen }, context)?.shortText ?? "",
      text:
        claim.text !== undefined
          ? formatter.text(claim.text)
          : claim.quote === undefined
            ? null
            : { text: enclosed(claim.quote.exact, punctuation.quotes), lang: claim.quote.lang ?? lang },
    };
  });
  const denying = voices.filter(({ stance }) => stance === "denies");
  return denying.length === 0
    ? null
    : { affirming: voices.filter(({ stance }) => stance !== "denies" && stance !== "retracts"), denying };
}
