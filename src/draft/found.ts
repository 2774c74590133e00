import type { Issue } from "../base/issue.ts";
import type { When } from "../model/document.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import type { TextSpan } from "./span.ts";
import type { AnnotatedSentence } from "./annotated-sentences.ts";

/** Something with a time: what becomes an event of the draft. */
export interface FoundEvent {
  /** The words that say when. */
  readonly phrase: TextSpan;
  readonly sentence: AnnotatedSentence;
  readonly rule: string;
  /** Null where there is no such time. */
  readonly time: FuzzyTime | null;
  readonly when: FoundWhen;
  readonly issues: readonly Issue[];
}

/** How the document writes a time: by itself, or built on that of another event. */
export type FoundWhen =
  | { readonly form: "own"; readonly when: When }
  | { readonly form: "about" | "by"; readonly of: FoundEvent };

/** How the rule of a time begins that was worked out from others. */
export const WORKED_OUT = "draft/";

/** Whether a time was worked out from those of other events: no phrase of its own says it. */
export const isWorkedOut = (rule: string): boolean => rule.startsWith(WORKED_OUT);
