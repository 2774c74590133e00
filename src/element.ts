import { ChronolaneBase } from "./element/chrono-lane.ts";
import { en } from "./language/en/en.ts";
import { th } from "./language/th/th.ts";
import type { Language } from "./time/language.ts";

export type { ElementOptions } from "./element/chrono-lane.ts";
export type { TimelineEvents, TimelineHandle, TimelineOptions } from "./element/options.ts";

/**
 * A timeline as a tag, in Thai and English. What stands between its tags is shown until there is a timeline.
 *
 * @tag chrono-lane
 * @attribute src - Address of a document, JSON. Fetched once; a failure is told in words, with a button to try again.
 * @attribute lang - The reader's language, `th` or `en`. Default: the document's.
 * @attribute calendar - `gregory`, `buddhist`, `japanese`, `islamic`, `hebrew` or `persian`. Default: what the language's readers use.
 * @attribute theme - `light`, `dark` or `auto`, which follows the reader's system and is the default.
 * @attribute view - `lanes` or `list`. Default: lanes from 720 px of width on.
 * @fires chronolane-select - An event was picked out or opened: `detail` is `{ event, open }`.
 * @fires chronolane-view - Another part of time is in sight: `detail` is `{ from, to, whole }`.
 * @fires chronolane-issue - The data has faults, or could not be had: `detail` is `{ issues }`.
 * @slot - What is shown where there is no timeline: a picture, a list, a link.
 * @example <chrono-lane src="story.json" lang="th">…</chrono-lane>
 */
export class ChronolaneElement extends ChronolaneBase {
  protected override readonly languages: readonly Language[] = [th, en];
}

// A page may bring this module twice, and a server has no tags at all.
if (typeof customElements !== "undefined" && customElements.get("chrono-lane") === undefined) customElements.define("chrono-lane", ChronolaneElement);

declare global {
  interface HTMLElementTagNameMap {
    "chrono-lane": ChronolaneElement;
  }
}
