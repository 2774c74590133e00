import type { ChosenText } from "../base/text.ts";
import type { Language } from "../time/language.ts";
import type { Make } from "./make.ts";

/** The context that details are written with. */
export interface DetailsContext {
  readonly make: Make;
  readonly language: Language;
}

/** The language of a text, where it is not the reader's. */
export const langOf = ({ lang }: ChosenText, { code }: Language): string | undefined =>
  lang === code ? undefined : lang;
