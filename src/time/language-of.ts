import { nearestTag } from "../base/language-tag.ts";
import type { Language } from "./language.ts";

/** The language for a tag: the same, else the same but for region, whatever the case. */
export function languageOf(tag: string, languages: readonly Language[]): Language | undefined {
  const found = nearestTag(
    languages.map(({ code }) => code),
    tag,
  );
  return languages.find(({ code }) => code === found);
}
