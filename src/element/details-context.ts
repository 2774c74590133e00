import type { ChosenText } from "../base/text.ts";
import type { Timeline, TimelineQuote } from "../model/timeline.ts";
import type { Formatter } from "../facts/formatter.ts";
import type { Language } from "../time/language.ts";
import type { Make } from "./make.ts";

/** What details are written with. */
export interface DetailsContext {
  readonly make: Make;
  readonly timeline: Timeline;
  readonly words: Formatter;
  readonly language: Language;
}

/** The language of a text, where it is not the reader's. */
export const langOf = ({ lang }: ChosenText, { code }: Language): string | undefined =>
  lang === code ? undefined : lang;

/** The words of a source, in its own language. */
export function quoted({ exact, lang }: TimelineQuote, { make, timeline, language }: DetailsContext): HTMLElement {
  return make("blockquote", { class: "quote", lang: langOf({ text: exact, lang: lang ?? timeline.lang }, language) }, [
    exact,
  ]);
}
