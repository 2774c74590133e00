import { expectObject } from "../base/expect.ts";
import { shippedCodes, type LanguageLibrary } from "../time/language-library.ts";
import { ComingDocument } from "./coming-document.ts";
import { createIn, type CreatedTimeline } from "./create.ts";
import type { TimelineHandle, TimelineOptions } from "./options.ts";
import { checkChanges, RequestedOptions } from "./requested-options.ts";

/** The function that errors name. */
const name = "createTimeline";

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
  expectObject(options, [], { name: "options", where: name, such: 'an object such as { lang: "en" }' });
  const requested = new RequestedOptions(library, { where: name });
  requested.replace(options);
  let created: CreatedTimeline | null = null;
  const coming = new ComingDocument(requested, {
    current: () => (created === null ? document : created.handle.document),
    draw: (next, { where }) => created?.set(next, requested.resolve(), where),
    arrived: (next) => created?.set(next, requested.resolve()),
  });
  coming.show(undefined, name);
  created = createIn(container, document, requested.resolve(), {
    ships: shippedCodes(library),
    settingIssues: () => requested.issues(),
    isWaiting: () => coming.isFirst,
    coming: () => coming.document,
    update: (next, changes = {}) => {
      checkChanges(changes);
      coming.attempt(
        () => requested.replace({ ...requested.given, ...changes }),
        () => coming.show(next, "update"),
      );
    },
  });
  return created.handle;
}
