import { createTimeline as create } from "./element/create.ts";
import type { TimelineHandle, TimelineOptions } from "./element/options.ts";
import { en } from "./language/en/en.ts";
import { th } from "./language/th/th.ts";
import { atHand, bringLanguages } from "./ready/languages.ts";
import type { Language } from "./time/language.ts";

export { ChronolaneElement } from "./element.ts";
export { readTimeline } from "./model/read.ts";
export { renderSVG } from "./page/picture.ts";

/** The languages that are at hand. */
export const languages: { readonly th: Language; readonly en: Language } = { th, en };

/**
 * The languages that a document needs, its phrases included, for `readTimeline` and `renderSVG`: what is not at hand is
 * loaded from the files beside this script.
 */
export const languagesFor = async (document: unknown, lang?: string): Promise<readonly Language[]> =>
  (await bringLanguages(document, { have: atHand, lang })) ?? atHand;

/**
 * The package's `createTimeline` with Thai and English at hand. Where a document needs German or the tables of its phrases,
 * it is drawn without them first, and again once they are there.
 */
export function createTimeline(
  container: Element | null,
  document: unknown,
  options: Partial<TimelineOptions> = {},
): TimelineHandle {
  if (options.languages !== undefined) return create(container, document, { ...options, languages: options.languages });
  const { lang, ...others } = options;
  /** A language that is yet to come is no fault. */
  const speaking = (languages: readonly Language[]): Pick<TimelineOptions, "languages" | "lang"> => ({
    languages,
    ...(lang !== undefined && languages.some(({ code }) => code === lang) ? { lang } : {}),
  });
  let latest = 0;
  const handle = create(container, document, { ...others, ...speaking(atHand) });
  const complete = (shown: unknown): void => {
    latest += 1;
    const mine = latest;
    void bringLanguages(shown, { have: atHand, lang })?.then((languages) => {
      if (mine === latest) handle.update(shown, speaking(languages));
    });
  };
  complete(document);
  return {
    ...handle,
    // What is copied from the handle would stay as it was.
    get document() {
      return handle.document;
    },
    get issues() {
      return handle.issues;
    },
    update: (next, changes) => {
      handle.update(next, changes);
      if (next !== undefined) complete(next);
    },
    destroy: () => {
      latest = 0;
      handle.destroy();
    },
  };
}
