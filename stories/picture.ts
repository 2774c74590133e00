import { en } from "../src/en.phrases.ts";
import type { Calendar, Language, TimelineDocument } from "../src/index.ts";
import { renderSVG } from "../src/server.ts";
import { th } from "../src/th.phrases.ts";

export const languages: { readonly [lang: string]: Language } = { en, th };

/** An element with its content. */
export const make = (
  name: string,
  content: readonly (Node | string)[] = [],
  attributes: { readonly [name: string]: string } = {},
): HTMLElement => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
};

/** What a still picture is drawn by. */
interface PictureOptions {
  readonly language: Language;
  readonly calendar?: Calendar;
  readonly width: number;
  readonly idPrefix: string;
}

/** A still picture of a document as text: a story that draws one lists it among its `pictures`, so that a test holds it. */
export const pictureText = (
  document: TimelineDocument,
  { language, calendar, width, idPrefix }: PictureOptions,
): string =>
  renderSVG(document, {
    languages: [language, ...Object.values(languages).filter((other) => other !== language)],
    lang: language.code,
    width,
    idPrefix,
    ...(calendar === undefined ? {} : { calendar }),
  });

/** A still picture of a document, as it stands in a page. */
export function picture(document: TimelineDocument, options: PictureOptions): HTMLElement {
  const { idPrefix } = options;
  const figure = make("figure", [], {
    style: "margin:0 0 24px;overflow-x:auto",
    tabindex: "0",
    role: "region",
    "aria-label": `${idPrefix} picture`,
  });
  figure.append(new DOMParser().parseFromString(pictureText(document, options), "image/svg+xml").documentElement);
  return figure;
}
