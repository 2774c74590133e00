import { inspect } from "../base/expect.ts";
import type { Language } from "./language.ts";

const such = 'a language such as { en } from "chronolane/en"';

/**
 * The languages that a programmer passed.
 * @throws TypeError for what is no list of languages; one without phrases reads none
 */
export function checkLanguages(languages: unknown, where: string): readonly Language[] {
  if (!Array.isArray(languages))
    throw new TypeError(
      `options.languages is ${inspect(languages)} in ${where}; use a list of languages such as [th, en]`,
    );
  const wrong = languages.findIndex((language) => !isLanguage(language));
  if (wrong >= 0)
    throw new TypeError(`options.languages[${wrong}] is ${inspect(languages[wrong])} in ${where}; use ${such}`);
  return languages as readonly Language[];
}

/**
 * The same where something is to be worded.
 * @throws TypeError likewise, and for an empty list
 */
export function checkWordingLanguages(languages: unknown, where: string): readonly [Language, ...Language[]] {
  const [first, ...others] = languages === undefined ? [] : checkLanguages(languages, where);
  if (first === undefined)
    throw new TypeError(
      `options.languages is empty in ${where}; use at least one language, such as { en } from "chronolane/en"`,
    );
  return [first, ...others];
}

const isLanguage = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  "code" in value &&
  typeof value.code === "string" &&
  ["time", "words"].every((part) => {
    const given = (value as Readonly<Record<string, unknown>>)[part];
    return typeof given === "object" && given !== null;
  });
