import { expectText } from "../base/expect.ts";
import { en } from "../language/en/en.ts";
import { th } from "../language/th/th.ts";
import type { Language } from "../time/language.ts";
import type { LanguageLibrary } from "../time/language-library.ts";
import { languagesFrom } from "./languages-from.ts";
import { libraryOf } from "./library.ts";

/** The languages of the ready-made ways: Thai and English without their phrases, and the rest where it is needed. */
export const library: LanguageLibrary = libraryOf([th, en], {
  languages: {
    de: async () => (await import("../language/de/de.ts")).de,
  },
  phrases: {
    th: async () => (await import("../language/th/phrases/phrases.ts")).phrases,
    en: async () => (await import("../language/en/phrases/phrases.ts")).phrases,
    de: async () => (await import("../language/de/phrases/phrases.ts")).phrases,
  },
});

/**
 * The languages for a document and its reader, phrases included. What cannot be loaded is left out, and a warning on the
 * console says so.
 */
export async function languagesFor(document: unknown, lang?: string | null): Promise<readonly Language[]> {
  if (lang !== undefined && lang !== null) expectText(lang, { name: "lang", where: "languagesFor" });
  return languagesFrom(library, {
    document,
    lang,
    warn: (sentence) => {
      console.warn(sentence);
    },
  });
}
