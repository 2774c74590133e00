import type { Issue } from "../base/issue.ts";
import { afterOptions } from "../view/state.ts";
import type { TimelineHandle, TimelineOptions, TimelineState } from "./options.ts";

/** The state that an element restores when it comes back into the page. */
export interface Kept {
  readonly document: unknown;
  /** The issues of the text that the document was read from. */
  readonly written: readonly Issue[];
  /** The reader's choices; none for a document that waited for its languages. */
  readonly state: TimelineState | null;
  /** The options that the choices were made by. */
  readonly options: TimelineOptions;
  /** Whether the attribute `state` was set since: it then says more than what was kept. */
  readonly isStateNew?: boolean;
}

/** The current or coming document: `coming` waits for its languages. */
export function keep(
  handle: TimelineHandle,
  { coming, written, options }: { readonly coming: unknown } & Pick<Kept, "written" | "options">,
): Kept {
  return coming === undefined
    ? { document: handle.document, written, state: handle.getState(), options }
    : { document: coming, written, state: null, options };
}

/** Restores the choices, but for those that a new wish of the page ends; true where the attribute `state` has no say. */
export function restoreKept(handle: TimelineHandle, kept: Kept | null, after: TimelineOptions): boolean {
  if (!kept?.state) return false;
  handle.setState(afterOptions(kept.state, { before: kept.options, after }));
  return kept.isStateNew !== true;
}
