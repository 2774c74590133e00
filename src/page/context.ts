import type { ChosenText } from "../base/text.ts";
import type { Facts } from "../facts/facts.ts";
import type { Timeline } from "../model/timeline.ts";
import { tag, type Child } from "../render/string/html.ts";
import type { Language } from "../time/language.ts";

/** The context that parts of a page are made from. */
export interface PageContext {
  readonly timeline: Timeline;
  readonly facts: Facts;
  readonly language: Language;
  readonly prefix: string;
  /** The id of each event's place on the page, by the event's id. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** A text in its own language, marked where it differs from the page's. */
export const own = ({ text, lang }: ChosenText, { language }: PageContext, name = "span"): Child =>
  lang === language.code ? text : tag(name, { lang }, text);

/** A link, where it leads anywhere. */
export const link = (href: string | null, content: Child): Child =>
  href === null ? content : tag("a", { href, rel: "noopener" }, content);
