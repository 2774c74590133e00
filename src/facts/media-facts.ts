import type { ChosenText, LocalizedText } from "../base/text.ts";
import type { TimelineEvent } from "../model/timeline.ts";
import { isSafeUrl } from "../model/url.ts";
import type { FactsContext } from "./context.ts";

/** An image, sound, film or page that goes with an event: a link, since nothing is fetched before a reader asks for it. */
export interface MediaFacts {
  /** Its address; null where that is not safe. */
  readonly href: string | null;
  /** What is to be seen or heard, else its caption, else its address. */
  readonly name: ChosenText;
  /** Caption and credit, as far as they are no part of the name. */
  readonly notes: readonly ChosenText[];
}

/** The names of an event's media. */
export const mediaFacts = ({ media }: TimelineEvent, { formatter }: FactsContext): readonly MediaFacts[] =>
  media.map(({ url, alt, caption, credit }) => {
    const words = (texts: readonly (LocalizedText | undefined)[]): readonly ChosenText[] =>
      texts.map((text) => formatter.text(text ?? "")).filter(({ text }) => text.trim() !== "");
    const [name = { text: url, lang: formatter.reader.language.code }, ...rest] = words([alt, caption]);
    return { href: isSafeUrl(url) ? url : null, name, notes: [...rest, ...words([credit])] };
  });
