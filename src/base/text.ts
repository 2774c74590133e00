import { cut } from "./cut.ts";
import { expectObject, expectText } from "./expect.ts";
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
 * @throws TypeError for what is no text and no tag
 */
export function chooseText(
  text: LocalizedText,
  tags: { readonly lang: string; readonly fallback: string },
): ChosenText {
  const where = "chooseText";
  if (typeof text !== "string") expectObject(text, [], { name: "text", where, such: "a text, or texts by language" });
  expectObject(tags, [], { name: "tags", where, such: '{ lang: "th", fallback: "en" }' });
  if (typeof text !== "string")
    for (const [tag, words] of Object.entries(text)) expectText(words, { name: memberOf("text", tag), where });
  const { lang, fallback } = tags;
  expectText(lang, { name: "lang", where });
  expectText(fallback, { name: "fallback", where });
  if (typeof text === "string") return { text, lang: fallback };
  const own = Object.keys(text).filter((tag) => (text[tag] ?? "").trim() !== "");
  const found = nearestTag(own, lang) ?? nearestTag(own, fallback) ?? own[0];
  return found === undefined ? { text: "", lang: fallback } : { text: text[found] ?? "", lang: found };
}

const memberOf = (name: string, tag: string): string =>
  /^[A-Za-z]\w*$/u.test(tag) ? `${name}.${tag}` : `${name}[${JSON.stringify(cut(tag))}]`;
