/** A text in one language (the document's) or in several, by BCP 47 tag. Always plain text: no HTML, no Markdown. */
export type Text = string | { readonly [lang: string]: string };

/** A text that was chosen for a reader, and the language it turned out to be in. */
export interface ChosenText {
  readonly text: string;
  readonly lang: string;
}

/** The text for a reader of `lang`; where it is missing the document's language serves, then any. */
export function chooseText(text: Text, { lang, fallback }: { readonly lang: string; readonly fallback: string }): ChosenText {
  if (typeof text === "string") return { text, lang: fallback };
  const has = (tag: string): boolean => Object.hasOwn(text, tag) && text[tag] !== "";
  const base = (tag: string): string => tag.split("-")[0] ?? tag;
  const found = [lang, base(lang), fallback, base(fallback)].find(has) ?? Object.keys(text).find(has);
  return found === undefined ? { text: "", lang: fallback } : { text: text[found] ?? "", lang: found };
}
