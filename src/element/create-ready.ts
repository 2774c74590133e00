import { inspect } from "../base/expect.ts";
import type { LanguageLibrary } from "../time/language-library.ts";
import { createIn, type CreatedTimeline } from "./create.ts";
import type { TimelineHandle, TimelineOptions } from "./options.ts";
import { checkChanges, RequestedOptions } from "./requested-options.ts";

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
    throw new TypeError(`options is ${inspect(options)} in createTimeline; use an object`);
  const requested = new RequestedOptions(library, { where: "createTimeline" });
  requested.replace(options);
  let created: CreatedTimeline | null = null;
  const request = (needed: unknown): boolean =>
    requested.request(needed, () => created?.set(undefined, requested.resolve()));
  request(document);
  const { handle, set } = (created = createIn(container, document, requested.resolve(), {
    settingIssues: () => requested.languages.issues(),
    update: (next, changes = {}) => {
      checkChanges(changes);
      requested.attempt(() => requested.replace({ ...requested.given, ...changes }), {
        draw: () => {
          request(next === undefined ? handle.document : next);
          set(next, requested.resolve(), "update");
        },
        undo: () => request(handle.document),
      });
    },
  }));
  return handle;
}
