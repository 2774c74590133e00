import type { Language } from "./language.ts";
import { languageOf } from "./language-of.ts";

/** The codes that a reader can choose: of the languages at hand, then of the others that ship. */
export const selectableCodes = (languages: readonly Language[], ships: readonly string[] = []): readonly string[] => [
  ...languages.map(({ code }) => code),
  ...ships.filter((code) => languageOf(code, languages) === undefined),
];

/** The option in which languages are given, and the languages that ship, where that is known. */
export interface LanguagePlace {
  /** The option's name in hints. */
  readonly languages: string;
  /** The codes of the languages that ship. The core is given its languages and knows none; those who bring them pass them in. */
  readonly ships?: readonly string[] | undefined;
}

/**
 * The remedy for a missing language, for a hint.
 * @param code the first part of its tag; a tag is the document's, and may be anything
 */
export function languageRemedy(
  code: string,
  { phrases, languages, ships }: LanguagePlace & { readonly phrases: boolean },
): string {
  const named = /^[a-z]{2,8}$/.test(code) ? `a Language with the code "${code}"` : "a Language of your own";
  const shipped = ships === undefined ? `at chronolane/<code>${phrases ? "/phrases" : ""}` : ships.join(", ");
  return `give ${named}${phrases ? " and with `phrases`" : ""} in ${languages}; those that ship are ${shipped}`;
}

/** The remedy for a phrase in a language that reads none, by the language's code. */
export const phraseRemedy =
  (place: LanguagePlace) =>
  (code: string): string =>
    languageRemedy(code, { ...place, phrases: true });
