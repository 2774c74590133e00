import { expectObject } from "../base/expect.ts";
import type { LanguageLibrary } from "../time/language-library.ts";
import { createIn, type CreatedTimeline } from "./create.ts";
import type { TimelineHandle, TimelineOptions } from "./options.ts";
import { checkChanges, RequestedOptions } from "./requested-options.ts";

/**
 * The package's `createTimeline` with the languages of a library. Where a document or its reader needs a language or a
 * table of phrases that is not at hand, it is drawn once they are there; a picture of before stays until then.
 */
export function createReady(
  library: LanguageLibrary,
  container: Element | null,
  document: unknown,
  options: Partial<TimelineOptions>,
): TimelineHandle {
  expectObject(options, [], { name: "options", where: "createTimeline", such: 'an object such as { lang: "en" }' });
  const requested = new RequestedOptions(library, { where: "createTimeline" });
  requested.replace(options);
  let created: CreatedTimeline | null = null;
  /** The document that waits for its languages; undefined where none does. */
  let coming: unknown;
  const request = (needed: unknown): boolean =>
    requested.request(needed, () => {
      const next = coming;
      coming = undefined;
      isWaiting = false;
      created?.set(next, requested.resolve());
    });
  /** True until the first document can be drawn. */
  let isWaiting = !request(document);
  const { handle, set } = (created = createIn(container, document, requested.resolve(), {
    settingIssues: () => requested.issues(),
    isWaiting: () => isWaiting,
    update: (next, changes = {}) => {
      checkChanges(changes);
      const before = { coming, isWaiting };
      requested.attempt(() => requested.replace({ ...requested.given, ...changes }), {
        draw: () => {
          const other = next === undefined ? coming : next;
          const isThere = request(other === undefined ? handle.document : other);
          const isShown = isThere || isWaiting;
          coming = isShown ? undefined : other;
          isWaiting = isWaiting && !isThere;
          set(isShown ? other : undefined, requested.resolve(), "update");
        },
        undo: () => {
          ({ coming, isWaiting } = before);
          request(coming === undefined ? handle.document : coming);
        },
      });
    },
  }));
  return handle;
}
