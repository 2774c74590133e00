import { expectOneOf, inspect } from "../base/expect.ts";
import { isObject } from "../base/is-object.ts";
import { calendarNames, languageMembers } from "./language-members.ts";
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
  for (const [place, language] of languages.entries()) checkLanguage(language, `options.languages[${place}]`, where);
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

function checkLanguage(language: unknown, name: string, where: string): void {
  if (!isObject(language)) throw new TypeError(`${name} is ${inspect(language)} in ${where}; use ${such}`);
  checkMembers(language, languageMembers, { name, where });
  expectOneOf(language.calendar, calendarNames, { name: `${name}.calendar`, where });
  expectOneOf(language.direction, ["ltr", "rtl"], { name: `${name}.direction`, where });
}

/** A table of members as it is walked. */
interface Table {
  readonly [name: string]: string | Table;
}

/** @throws TypeError naming the first member that is missing or of another kind */
function checkMembers(
  value: { readonly [name: string]: unknown },
  members: Table,
  { name, where }: { readonly name: string; readonly where: string },
): void {
  for (const [member, kind] of Object.entries(members)) {
    const own = value[member];
    const path = `${name}.${member}`;
    if (typeof kind === "string" ? kindOf(own) !== kind : !isObject(own))
      throw new TypeError(
        `${path} is ${inspect(own)} in ${where}; use ${typeof kind === "string" ? `a ${kind}` : "an object"} as ${such} has it`,
      );
    if (typeof kind !== "string" && isObject(own)) checkMembers(own, kind, { name: path, where });
  }
}

const kindOf = (value: unknown): string =>
  typeof value === "string" ? "text" : Array.isArray(value) ? "list" : typeof value;
