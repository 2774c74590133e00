import { shown } from "../base/expect.ts";
import type { Language } from "./language.ts";

/**
 * The languages that a programmer passed.
 * @throws TypeError for what is no list of languages; one without phrases reads none
 */
export function checkLanguages(languages: unknown, name: string): readonly Language[] {
  if (!Array.isArray(languages))
    throw new TypeError(
      `options.languages is ${shown(languages)} in ${name}; use a list of languages such as [th, en]`,
    );
  const wrong = languages.findIndex(
    (language) => typeof language !== "object" || language === null || !("code" in language),
  );
  if (wrong >= 0) {
    throw new TypeError(
      `options.languages[${wrong}] is ${shown(languages[wrong])} in ${name}; use a language such as en of "chronolane/en"`,
    );
  }
  return languages as readonly Language[];
}
