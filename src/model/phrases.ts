import { baseOf } from "../base/language-tag.ts";
import { parseEdtf } from "../time/edtf/parse.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import type { Language } from "../time/language.ts";
import { languageOf } from "../time/language-of.ts";
import type { Side } from "../time/phrase-meaning.ts";
import { type FoundDate, phraseReader, type PhraseReader } from "../time/phrases/find.ts";

/** The result for a phrase of a document: read, in a language whose phrases are missing (with the remedy), none of its phrases, or read from a day that nobody said. */
export type PhraseRead = FoundDate | { readonly remedy: string } | "unread" | "no-dateline";

/** A phrase of a document, the language it says it is in, the zone of its times of day, and the side of the dateline where its event's status puts it. */
export interface PhraseInput {
  readonly phrase: string;
  readonly lang: string | undefined;
  readonly zone: string;
  readonly side: Side | undefined;
}

/** Reads the phrases of a document. */
export type ReadPhrase = (input: PhraseInput) => PhraseRead;

/** Input for reading phrases; `lang` is the document's language, `remedy` the hint where a language by its code reads no phrases. */
export interface PhrasesInput {
  readonly languages: readonly Language[];
  readonly dateline: FuzzyTime | null;
  readonly lang: string;
  readonly remedy: (code: string) => string;
}

/** Absolute dates are the same from any day; what leans on this one is refused. */
const anyDay = parseEdtf("2000-01-01");

/** The reader of a document's phrases. One for each language, zone and side is made when it is first asked. */
export function readerOfPhrases({ languages, dateline, lang: usual, remedy }: PhrasesInput): ReadPhrase {
  const readers = new Map<string, PhraseReader>();
  const readerIn = (language: Language, zone: string, side: Side | undefined): PhraseReader => {
    const key = `${language.code} ${zone} ${side ?? ""}`;
    const reader =
      readers.get(key) ??
      phraseReader({ language, dateline: dateline ?? anyDay, zone, ...(side === undefined ? {} : { tense: side }) });
    readers.set(key, reader);
    return reader;
  };
  const reading = languages.filter(({ phrases }) => phrases !== undefined);
  return ({ phrase, lang = usual, zone, side }) => {
    const language = languageOf(lang, reading);
    if (language === undefined) return { remedy: remedy(baseOf(lang)) };
    const found = readerIn(language, zone, side).read(phrase);
    if (found === undefined) return "unread";
    return dateline === null && found.leans ? "no-dateline" : found;
  };
}
