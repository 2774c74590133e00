import type { ChosenText } from "../base/text.ts";
import type { Facts } from "../facts/facts.ts";
import type { Language } from "../time/language.ts";
import type { Make } from "./make.ts";

/** What details are written with. */
export interface DetailsContext {
  readonly make: Make;
  readonly facts: Facts;
  readonly language: Language;
}

/** The language of a text, where it is not the reader's. */
export const langOf = ({ lang }: ChosenText, { code }: Language): string | undefined =>
  lang === code ? undefined : lang;

/** The words of a source, in its own language. */
export const quoted = (quote: ChosenText, { make, language }: DetailsContext): HTMLElement =>
  make("blockquote", { class: "quote", lang: langOf(quote, language) }, [quote.text]);

/** A name or title, which leads to where more can be read if that is known. */
export const linked = (
  name: ChosenText,
  { href, className }: { readonly href: string | null; readonly className: string },
  { make, language }: DetailsContext,
): HTMLElement => {
  const lang = langOf(name, language);
  return href === null
    ? make("span", { class: className, lang }, [name.text])
    : make("a", { class: className, href, rel: "noopener noreferrer", lang }, [name.text]);
};
