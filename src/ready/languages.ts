import { en } from "../language/en/en.ts";
import { th } from "../language/th/th.ts";
import type { Language } from "../time/language.ts";
import { baseOf, langOf, phraseLanguages } from "./phrase-languages.ts";

/** The languages that are there from the beginning, without their phrases. */
export const atHand: readonly Language[] = [th, en];

/** Languages that are loaded where a document or its reader asks for them. */
const languages: { readonly [code: string]: () => Promise<Language> } = {
  de: async () => (await import("../language/de/de.ts")).de,
};

/** Tables of phrases, loaded where a document has phrases. */
const phrases: { readonly [code: string]: () => Promise<NonNullable<Language["phrases"]>> } = {
  th: async () => (await import("../language/th/phrases/phrases.ts")).phrases,
  en: async () => (await import("../language/en/phrases/phrases.ts")).phrases,
  de: async () => (await import("../language/de/phrases/phrases.ts")).phrases,
};

/**
 * Loads what a document needs beyond the languages that are there: its own or the reader's language, and the tables of its
 * phrases. Null where nothing is missing that could be loaded. What cannot be loaded stays missing: the issues say so.
 */
export function bringLanguages(
  document: unknown,
  { have, lang = langOf(document) }: { readonly have: readonly Language[]; readonly lang?: string | undefined },
): Promise<readonly Language[]> | null {
  const at = (code: string): Language | undefined => have.find((language) => baseOf(language.code) === code);
  const isMissing = (code: string): boolean => Object.hasOwn(languages, code) && at(code) === undefined;
  const read = [...phraseLanguages(document)].filter(
    (code) => Object.hasOwn(phrases, code) && at(code)?.phrases === undefined,
  );
  const wanted = new Set([...(lang === undefined ? [] : [baseOf(lang)]), ...read].filter(isMissing));
  if (wanted.size === 0 && read.length === 0) return null;
  return loaded(have, { wanted: [...wanted], read }).catch(() => have);
}

async function loaded(
  have: readonly Language[],
  { wanted, read }: { readonly wanted: readonly string[]; readonly read: readonly string[] },
): Promise<readonly Language[]> {
  const more = await Promise.all(wanted.flatMap((code) => languages[code]?.() ?? []));
  return Promise.all(
    [...have, ...more].map(async (language) => {
      const table = read.includes(baseOf(language.code)) ? await phrases[baseOf(language.code)]?.() : undefined;
      return table === undefined ? language : { ...language, phrases: table };
    }),
  );
}
