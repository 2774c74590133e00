/** The languages that ship, each at `chronolane/xx`, with its date phrases at `chronolane/xx/phrases`. */
export const shippedLanguages: readonly string[] = ["th", "en", "de"];

/**
 * What brings a language that is missing, for a hint: its import where it ships, else that it may be one's own.
 * @param code the first part of its tag; a tag is the document's, and may be anything
 */
export function languageRemedy(
  code: string,
  { phrases, languages }: { readonly phrases: boolean; readonly languages: string },
): string {
  if (shippedLanguages.includes(code))
    return `import { ${code} } from "chronolane/${code}${phrases ? "/phrases" : ""}" and give it in ${languages}: [${code}]`;
  const name = /^[a-z]{2,8}$/.test(code) ? `"${code}"` : "that language";
  return `${name} does not ship with Chronolane (${shippedLanguages.join(", ")} do): give a Language of your own${phrases ? " with `phrases`" : ""} in ${languages}`;
}
