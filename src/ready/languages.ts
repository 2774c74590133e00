import { expectText } from "../base/expect.ts";
import { en } from "../language/en/en.ts";
import { th } from "../language/th/th.ts";
import type { Language } from "../time/language.ts";
import { withPhrases, type LanguageLibrary } from "../time/language-library.ts";
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

/** The languages for a document and its reader, phrases included; what cannot be loaded is left out. */
export async function languagesFor(document: unknown, lang?: string | null): Promise<readonly Language[]> {
  if (lang !== undefined && lang !== null) expectText(lang, { name: "lang", where: "languagesFor" });
  const { atHand, load } = library;
  const loaded = await load(document, { have: atHand, wishes: lang === undefined || lang === null ? [] : [lang] });
  return loaded === null ? atHand : withPhrases([...atHand, ...loaded.languages], loaded.phrases);
}
