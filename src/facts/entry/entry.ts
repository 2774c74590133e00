import type { ChosenText } from "../../base/text.ts";
import type { Standing } from "../../model/timeline.ts";
import type { Status } from "../../model/document.ts";

/** Where a text leads: to an address that passed the gate, to another event, or to a source of the numbered list. */
export type Lead = { readonly href: string } | { readonly event: string } | { readonly source: number };

/** How a part of a line is meant, so that each output can mark it in its own way. */
export type PartKind =
  | "text"
  /** Who says something. */
  | "speaker"
  /** What the speaker does with the event. */
  | "stance"
  /** The number of a source. */
  | "citation"
  /** When something was said. */
  | "said"
  /** Words of another. */
  | "quote"
  /** The written words of a time. */
  | "words"
  /** Words in a notation, which are nobody's. */
  | "notation"
  /** By which rule a time was read. */
  | "reading"
  /** What the timeline adds to a line. */
  | "remark"
  /** What an author adds to a line. */
  | "note"
  /** How an event relates to another. */
  | "relation"
  /** The title of another event. */
  | "event"
  /** An image, sound, film or page. */
  | "medium"
  /** Its caption or credit. */
  | "caption";

/** A text with its language, and the text round it in the reader's language: a line reads `join`, `open`, `text`, `close`, part by part. */
export interface EntryPart extends ChosenText {
  readonly kind: PartKind;
  /** The text that joins it to what is before it in the same line: a space, comma or dash. A block of its own needs none. */
  readonly join: string;
  /** The opening sign of quotation marks or brackets, and its label. */
  readonly open: string;
  /** The closing sign; empty where none was opened. */
  readonly close: string;
  /** Absent where it leads nowhere. */
  readonly to?: Lead;
}

/** An item of a list, in parts that follow one another. */
export interface EntryItem {
  readonly parts: readonly EntryPart[];
  /** False where it no longer counts. */
  readonly current: boolean;
  /** The items below it. */
  readonly items: readonly EntryItem[];
}

/** A fact on an event, in both of its forms. */
export interface EntryFact {
  readonly kind:
    | "time"
    | "earlier"
    | "readings"
    | "order"
    | "actors"
    | "place"
    | "certainty"
    | "text"
    | "written"
    | "edtf";
  /** What it is called; empty where it speaks for itself. */
  readonly name: string;
  /** What it is, below or beside its name. */
  readonly values: readonly (readonly EntryPart[])[];
  /** Both in a line of text. */
  readonly line: readonly EntryPart[];
}

/** Facts that belong together. */
export interface FactSection {
  readonly kind: "when" | "who" | "certainty" | "text" | "written";
  readonly facts: readonly EntryFact[];
}

/** A list of what is said of an event. */
export interface ListSection {
  readonly kind: "media" | "claims" | "quotes" | "links" | "tags" | "issues";
  /** Empty where the items speak for themselves. */
  readonly heading: string;
  readonly items: readonly EntryItem[];
}

/**
 * All that is said of an event in words, in the order in which it is said: plain data, which an output marks up and adds
 * nothing to. Facts and lists that would be empty are not there.
 */
export interface EventEntry {
  readonly id: string;
  readonly status: Status;
  readonly standing: Standing;
  readonly title: ChosenText;
  /** Its time and what is said of that. Title and time are its head. */
  readonly when: FactSection;
  /** All else. */
  readonly sections: readonly (FactSection | ListSection)[];
}

/** For which place an entry is made. */
export interface EntryPlace {
  /**
   * True where the event is shown alone: it then has all that the document says of it, links towards it and notations
   * included, and speakers lead to what they published. Else it is one of a list with all other events and the numbered
   * sources, which tell such things already.
   */
  readonly isAlone: boolean;
  /** Whether it is not known that the event began after all above it in the list. @default false */
  readonly isOrderUnknown?: boolean;
  /** Its time as far as the heading above it does not say it. @default all of it */
  readonly time?: string;
}
