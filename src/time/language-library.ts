import { baseOf } from "../base/language-tag.ts";
import type { Language } from "./language.ts";

/** A part of a language that could not be loaded. */
export interface NotLoaded {
  /** The first part of the language's tag: "de". */
  readonly lang: string;
  /** Whether its words are missing, or the table of its phrases. */
  readonly part: "words" | "phrases";
}

/** The languages that were loaded for a document and its reader. */
export interface LoadedLanguages {
  /** Languages without their phrases. */
  readonly languages: readonly Language[];
  /** Tables of phrases by the first part of a language's tag. */
  readonly phrases: ReadonlyMap<string, NonNullable<Language["phrases"]>>;
  /** The tags that could not be loaded. */
  readonly failed: readonly NotLoaded[];
}

/** The languages that a document needs. */
export interface LanguageNeeds {
  /** The languages that are there. */
  readonly have: readonly Language[];
  /** Tags of the reader's language, the first one first; without any it is the document's. */
  readonly wishes: readonly string[];
}

/** Languages at hand, and those that are loaded when they are needed. */
export interface LanguageLibrary {
  /** The languages that need not be loaded. */
  readonly atHand: readonly Language[];
  /** The languages that can be loaded, by the first parts of their tags. */
  readonly loadable: readonly string[];
  /** Loads what a document needs beyond the languages that are there; null where that is nothing. It never rejects. */
  readonly load: (document: unknown, needs: LanguageNeeds) => Promise<LoadedLanguages> | null;
}

/** The codes of the languages of a library. */
export const shippedCodes = ({ atHand, loadable }: LanguageLibrary): readonly string[] => [
  ...atHand.map(({ code }) => code),
  ...loadable,
];

/** Languages with the tables of phrases that were loaded for them. */
export const withPhrases = (languages: readonly Language[], phrases: LoadedLanguages["phrases"]): readonly Language[] =>
  languages.map((language) => {
    const table = language.phrases ?? phrases.get(baseOf(language.code));
    return table === undefined || table === language.phrases ? language : { ...language, phrases: table };
  });
