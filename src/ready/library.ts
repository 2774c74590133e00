import { baseOf } from "../base/language-tag.ts";
import type { Language } from "../time/language.ts";
import type { LanguageLibrary, LoadedLanguages, NotLoaded } from "../time/language-library.ts";
import { langOf, phraseLanguages } from "./phrase-languages.ts";

/** How languages are loaded, by the first part of their tags. */
interface Files {
  /** Languages without their phrases. */
  readonly languages: { readonly [code: string]: () => Promise<Language> };
  readonly phrases: { readonly [code: string]: () => Promise<NonNullable<Language["phrases"]>> };
}

/** A library of languages at hand and of files. */
export function libraryOf(atHand: readonly Language[], files: Files): LanguageLibrary {
  const loadable = Object.keys(files.languages);
  return {
    atHand,
    loadable,
    load: (document, { have, wishes }) => {
      const at = (code: string): Language | undefined => have.find((language) => baseOf(language.code) === code);
      // The first wish that can be met; else the document's own language.
      const spoken = [...wishes, langOf(document) ?? ""]
        .map(baseOf)
        .find((code) => at(code) !== undefined || loadable.includes(code));
      const read = [...phraseLanguages(document)].filter(
        (code) => Object.hasOwn(files.phrases, code) && at(code)?.phrases === undefined,
      );
      const words = [...new Set([...(spoken === undefined ? [] : [spoken]), ...read])].filter(
        (code) => loadable.includes(code) && at(code) === undefined,
      );
      return words.length === 0 && read.length === 0 ? null : loaded(files, { words, read });
    },
  };
}

/** One file that cannot be had costs none of the others. */
async function loaded(
  files: Files,
  { words, read }: { readonly words: readonly string[]; readonly read: readonly string[] },
): Promise<LoadedLanguages> {
  const failed: NotLoaded[] = [];
  const tried = async <Loaded>(
    from: { readonly [code: string]: () => Promise<Loaded> },
    { lang, part }: NotLoaded,
  ): Promise<readonly (readonly [string, Loaded])[]> => {
    try {
      const load = from[lang];
      return load === undefined ? [] : [[lang, await load()]];
    } catch {
      failed.push({ lang, part });
      return [];
    }
  };
  const [languages, phrases] = await Promise.all([
    Promise.all(words.map((lang) => tried(files.languages, { lang, part: "words" }))),
    Promise.all(read.map((lang) => tried(files.phrases, { lang, part: "phrases" }))),
  ]);
  return { languages: languages.flat().map(([, language]) => language), phrases: new Map(phrases.flat()), failed };
}
