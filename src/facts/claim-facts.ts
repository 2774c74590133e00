import type { ChosenText } from "../base/text.ts";
import type { Stance } from "../model/document.ts";
import { foldedClaims } from "../model/folded.ts";
import type { Claim, TimelineEvent, TimelineQuote } from "../model/timeline.ts";
import { isSafeUrl } from "../model/url.ts";
import type { FactsContext } from "./context.ts";
import { oneVoice } from "./voices.ts";
import { timeFacts, type TimeFacts } from "./written-time.ts";

/** What a claim says. */
export interface ClaimFacts {
  /** What the voice does with the event. */
  readonly stance: Stance;
  /** The same as a verb behind the speaker's name: "denies it". */
  readonly verb: string;
  /** Who says so. */
  readonly speaker: ChosenText;
  /** Where that can be read; null where no safe address is known. */
  readonly href: string | null;
  /** The number that the source is cited by; null where the timeline lacks the source. */
  readonly citation: number | null;
  /** "reported by Der Spiegel"; of a copy "repeated by The Herald". */
  readonly sentence: string;
  /** False where the voice has since taken it back or said otherwise. */
  readonly current: boolean;
  /** The source that the speaker only repeats; null where it speaks for itself. */
  readonly copyOf: ChosenText | null;
  /** The quoted words, in their own language; null where none are quoted, or the claim that this one repeats has the same. */
  readonly quote: ChosenText | null;
  /** What the voice says, in a line of the author's own. */
  readonly text: ChosenText | null;
  /** The author's remark. */
  readonly note: ChosenText | null;
  /** When it was said; null where nothing was written of that. */
  readonly said: TimeFacts | null;
  /** "repeated by The Herald and Evening Echo"; empty where nobody repeats it. */
  readonly repeated: string;
  /** The claims of those who only repeat it. */
  readonly repeats: readonly ClaimFacts[];
}

/** The claims on an event in the document's order, copies folded into what they repeat. */
export function claimFacts({ claims }: TimelineEvent, context: FactsContext): readonly ClaimFacts[] {
  const { formatter } = context;
  const { words } = formatter.reader.language;
  return foldedClaims(claims).map(({ claim, repeats }) => {
    const names = [...new Set(repeats.map((one) => formatter.speaker(one).text))];
    return {
      ...oneClaim(claim, context),
      sentence: oneVoice(claim.stance, formatter.speaker(claim).text, words),
      repeated: names.length === 0 ? "" : words.repeatedBy(names),
      repeats: repeats.map((copy) => {
        const facts = oneClaim(copy, context);
        return {
          ...facts,
          sentence: words.repeatedBy([facts.speaker.text]),
          quote: copy.quote?.exact === claim.quote?.exact ? null : facts.quote,
        };
      }),
    };
  });
}

function oneClaim(claim: Claim, context: FactsContext): Omit<ClaimFacts, "sentence"> {
  const { formatter, sources, numbers } = context;
  const source = sources.get(claim.by);
  const original = source?.copyOf === undefined ? undefined : sources.get(source.copyOf);
  return {
    stance: claim.stance,
    verb: formatter.reader.language.words.stance[claim.stance],
    speaker: formatter.speaker(claim),
    href: source?.url !== undefined && isSafeUrl(source.url) ? source.url : null,
    citation: numbers.get(claim.by) ?? null,
    current: claim.current,
    copyOf: original === undefined ? null : formatter.text(original.name),
    quote: claim.quote === undefined ? null : quoteFacts(claim.quote, context),
    text: claim.text === undefined ? null : formatter.text(claim.text),
    note: claim.note === undefined ? null : formatter.text(claim.note),
    said: timeFacts({ time: claim.said, when: claim.saidWhen }, context),
    repeated: "",
    repeats: [],
  };
}

/** The words of the article that no claim has quoted already. */
export const restOfQuotes = ({ quotes, claims }: TimelineEvent, context: FactsContext): readonly ChosenText[] =>
  quotes
    .filter(({ exact }) => !claims.some(({ quote }) => quote?.exact.includes(exact) === true))
    .map((quote) => quoteFacts(quote, context));

/** Quoted words, in their own language. */
const quoteFacts = ({ exact, lang }: TimelineQuote, context: FactsContext): ChosenText => ({
  text: exact,
  lang: lang ?? context.lang,
});
