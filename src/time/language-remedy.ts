/**
 * The remedy for a missing language, for a hint. Which languages ship is not known here: the core is given its
 * languages.
 * @param code the first part of its tag; a tag is the document's, and may be anything
 */
export function languageRemedy(
  code: string,
  { phrases, languages }: { readonly phrases: boolean; readonly languages: string },
): string {
  const named = /^[a-z]{2,8}$/.test(code) ? `a Language with the code "${code}"` : "a Language of your own";
  return `give ${named}${phrases ? " and with `phrases`" : ""} in ${languages}; those that ship are at chronolane/<code>${phrases ? "/phrases" : ""}`;
}
