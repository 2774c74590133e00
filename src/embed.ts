import { createTimeline as create } from "./element/create.ts";
import type { TimelineHandle, TimelineOptions } from "./element/options.ts";
import { en } from "./language/en/phrases/language.ts";
import { th } from "./language/th/phrases/language.ts";
import type { Language } from "./time/language.ts";

export { ChronolaneElement } from "./element.ts";
export { readTimeline } from "./model/read.ts";
export { renderSVG } from "./page/picture.ts";

/** The languages that are at hand. */
export const languages: { readonly th: Language; readonly en: Language } = { th, en };

/** The package's `createTimeline` with Thai and English at hand. */
export function createTimeline(
  container: Element | null,
  document: unknown,
  options: Partial<TimelineOptions> = {},
): TimelineHandle {
  return create(container, document, { ...options, languages: options.languages ?? [th, en] });
}
