import { baseOf } from "../base/language-tag.ts";
import type { Issue } from "../base/issue.ts";
import type { Timeline } from "../model/timeline.ts";
import type { Language } from "../time/language.ts";
import { languageOf } from "../time/language-of.ts";
import { languageRemedy, selectableCodes } from "../time/language-remedy.ts";
import type { DrawOptions } from "./options.ts";

/** The language where the reader asks for none: the document's, else English, else the first. */
export function usualLanguage(tag: string, languages: readonly Language[]): Language | undefined {
  return languageOf(tag, languages) ?? languageOf("en", languages) ?? languages[0];
}

/** A warning where the document's language is not at hand, so that another words the picture; none where the reader asks for a language. `ships` are the codes of the languages that ship, where that is known. */
export function languageIssues(
  timeline: Timeline,
  { lang, languages }: Pick<DrawOptions, "lang" | "languages">,
  ships?: readonly string[],
): readonly Issue[] {
  const used = usualLanguage(timeline.lang, languages);
  if (lang !== undefined || used === undefined || languageOf(timeline.lang, languages) !== undefined) return [];
  return [
    {
      code: "language-not-at-hand",
      severity: "warning",
      path: "lang",
      quote: timeline.lang,
      message: `the language "${timeline.lang}" of the document is not at hand; "${used.code}" is used`,
      hint: `${languageRemedy(baseOf(timeline.lang), { phrases: false, languages: "options.languages", ships })}; or choose one with options.lang: ${selectableCodes(languages, ships).join(", ")}`,
    },
  ];
}
