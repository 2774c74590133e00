import type { Language } from "../time/language.ts";
import { withPhrases, type LanguageLibrary } from "../time/language-library.ts";
import { notLoadedIssue } from "../time/not-loaded.ts";

/** The languages of a library for a document and its reader; `warn` is called for each that could not be loaded. */
export async function languagesFrom(
  { atHand, load }: LanguageLibrary,
  {
    document,
    lang,
    warn,
  }: {
    readonly document: unknown;
    readonly lang: string | null | undefined;
    readonly warn: (sentence: string) => void;
  },
): Promise<readonly Language[]> {
  const loaded = await load(document, { have: atHand, wishes: lang === undefined || lang === null ? [] : [lang] });
  if (loaded === null) return atHand;
  for (const failed of loaded.failed) {
    const { message, hint } = notLoadedIssue(failed, "call languagesFor again to try again");
    warn(`chronolane: ${message}; ${hint}`);
  }
  return withPhrases([...atHand, ...loaded.languages], loaded.phrases);
}
