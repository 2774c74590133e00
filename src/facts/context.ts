import type { Issue } from "../base/issue.ts";
import type { ChosenText } from "../base/text.ts";
import type { LinkKind } from "../model/document.ts";
import type { Source, TimelineEvent } from "../model/timeline.ts";
import type { Formatter } from "./formatter.ts";

/** The context that an event's facts are worded from: the formatter, and facts of the whole timeline. */
export interface FactsContext {
  readonly formatter: Formatter;
  /** BCP 47 tag of the document. */
  readonly lang: string;
  /** The day the text was written, in words; empty where it names none. */
  readonly dateline: string;
  readonly events: ReadonlyMap<string, TimelineEvent>;
  readonly sources: ReadonlyMap<string, Source>;
  /** The number of each source that some claim names. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The links that lead to an event, by its id. */
  readonly linksTo: ReadonlyMap<string, readonly { readonly from: TimelineEvent; readonly kind: LinkKind }[]>;
  /** The faults in the data of each event, by its place in the document. */
  readonly issues: ReadonlyMap<number, readonly Issue[]>;
  readonly title: (event: TimelineEvent) => ChosenText;
  /** The title of the event with an id; the id where there is no such event. */
  readonly titleOf: (id: string) => string;
}
