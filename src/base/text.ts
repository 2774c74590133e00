import { nearestTag } from "./language-tag.ts";

/** A text in one language (the document's) or in several, by BCP 47 tag. Always plain text: no HTML, no Markdown. */
export type LocalizedText =
  | string
  | {
      /** The text in the language of this BCP 47 tag, such as `th` or `en-GB`. */
      readonly [lang: string]: string;
    };

/** A text that was chosen for a reader, and the language it turned out to be in. */
export interface ChosenText {
  /** Plain text, ready to be shown. */
  readonly text: string;
  /** BCP 47 tag of the text, for a `lang` attribute; it may differ from the language that was asked for. */
  readonly lang: string;
}

/**
 * The text for a reader of `lang`; where it is missing the document's language serves, then any. Each is looked for as
 * it is asked for ("en-GB"), then bare ("en"), then in any region ("en-US"), whatever the case. A blank text
 * counts as missing.
 */
export function chooseText(
  text: LocalizedText,
  { lang, fallback }: { readonly lang: string; readonly fallback: string },
): ChosenText {
  if (typeof text === "string") return { text, lang: fallback };
  const tags = Object.keys(text).filter((tag) => (text[tag] ?? "").trim() !== "");
  const found = nearestTag(tags, lang) ?? nearestTag(tags, fallback) ?? tags[0];
  return found === undefined ? { text: "", lang: fallback } : { text: text[found] ?? "", lang: found };
}
