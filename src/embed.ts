import { createReady } from "./element/create-ready.ts";
import type { TimelineHandle, TimelineOptions } from "./element/options.ts";
import { en } from "./language/en/en.ts";
import { th } from "./language/th/th.ts";
import { library } from "./ready/languages.ts";
import type { Language } from "./time/language.ts";

export { ChronolaneElement } from "./element.ts";
export { readTimeline } from "./model/read.ts";
export { renderSVG } from "./page/picture.ts";
export { languagesFor } from "./ready/languages.ts";

/** The languages that are at hand. */
export const languages: { readonly th: Language; readonly en: Language } = { th, en };

/**
 * The package's `createTimeline` with Thai and English at hand; languages of `options.languages` come before them. German
 * and tables of phrases are loaded from the files beside this script where a document or `options.lang` needs them: the
 * timeline is drawn once they are there; until then a notice, or the picture of before, is shown.
 * @throws TypeError or RangeError where the container is no element or an option cannot be used; what fails in a drawing
 * after that wait is the issue `drawing-failed`
 */
export const createTimeline = (
  container: Element | null,
  document: unknown,
  options: Partial<TimelineOptions> = {},
): TimelineHandle => createReady(library, container, document, options);
