import { shown } from "../base/expect.ts";
import type { LanguageLibrary } from "../time/language-library.ts";
import { createIn, type CreatedTimeline } from "./create.ts";
import type { TimelineHandle, TimelineOptions } from "./options.ts";
import { SpokenLanguages, type LanguageWishes } from "./spoken-languages.ts";

/**
 * The package's `createTimeline` with the languages of a library. Where a document or its reader needs a language or a
 * table of phrases that is not at hand, it is drawn without them first, and again once they are there.
 */
export function createReady(
  library: LanguageLibrary,
  container: Element | null,
  document: unknown,
  options: Partial<TimelineOptions> | null,
): TimelineHandle {
  if (typeof options !== "object" || options === null)
    throw new TypeError(`options is ${shown(options)} in createTimeline; use an object`);
  const speech = new SpokenLanguages(library);
  let asked = options;
  let created: CreatedTimeline | null = null;
  const wishes = (): LanguageWishes => ({ tags: [asked.lang], option: asked.lang, given: asked.languages });
  const decided = (): TimelineOptions => {
    const { lang: _lang, ...others } = asked;
    const lang = speech.lang(wishes());
    return { ...others, languages: speech.all(asked.languages), ...(lang === undefined ? {} : { lang }) };
  };
  const request = (needed: unknown): unknown =>
    speech.request(needed, wishes(), () => created?.set(undefined, decided()));
  request(document);
  const { handle, set } = (created = createIn(container, document, decided(), {
    noted: () => speech.issues(),
    update: (next, changes = {}) => {
      const before = asked;
      asked = { ...asked, ...changes };
      try {
        request(next === undefined ? handle.document : next);
        set(next, decided(), "update");
      } catch (fault) {
        asked = before;
        request(handle.document);
        throw fault;
      }
    },
  }));
  return handle;
}
