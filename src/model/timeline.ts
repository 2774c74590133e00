import type { Issue } from "../base/issue.ts";
import type { LocalizedText } from "../base/text.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import type { standings } from "./choices.ts";
import type { DocumentDraft, EventDraft, LinkKind, Media, Quote, Role, Stance, Status, When } from "./document.ts";

/** Worked out from the claims, never typed in. */
export type Standing = (typeof standings)[number];

/** The fields of a row that this version does not know, as they were written. */
export interface Extra {
  /** An unknown field of that name, any JSON value. */
  readonly [field: string]: unknown;
}

/** A quote as understood. */
export interface TimelineQuote extends Quote {
  /** Fields of the quote that this version does not know. */
  readonly extra?: Extra;
}

/** An actor as understood. */
export interface Actor {
  /** As written in the document, or a generated one where it was missing. */
  readonly id: string;
  /** The name that heads its lane; its id where no name was written. */
  readonly name: LocalizedText;
  /** `state`, `organisation`, `person`, `group` or a word of the author's own. */
  readonly kind?: string;
  /** Other names of it; empty where none is written. */
  readonly aliases: readonly string[];
  /** The id of the actor that it is a part of; left out where that is unknown or leads in a circle. */
  readonly memberOf?: string;
  /** The id of the actor whose lane this one is in: its own, or its topmost `memberOf`. */
  readonly lane: string;
  /** The author's remark on it. */
  readonly note?: LocalizedText;
  /** Fields of the actor that this version does not know. */
  readonly extra?: Extra;
}

/** A source as understood. */
export interface Source {
  /** As written in the document, or as written in `by` where only claims name it. */
  readonly id: string;
  /** The name that is shown where it is quoted. */
  readonly name: LocalizedText;
  /** `outlet`, `office` or a word of the author's own. */
  readonly kind?: string;
  /** Only http, https and mailto pass. */
  readonly url?: string;
  /** The id of the actor that it speaks for. */
  readonly actor?: string;
  /** The id of the source that it repeats. */
  readonly copyOf?: string;
  /** The id of the source at the root of its `copyOf`s: one independent voice. */
  readonly voice: string;
  /** True where only claims name it and the document's `sources` don't: its name is the id that was written. */
  readonly undeclared?: boolean;
  /** The author's remark on it. */
  readonly note?: LocalizedText;
  /** Fields of the source that this version does not know. */
  readonly extra?: Extra;
}

/** A claim as understood. */
export interface Claim {
  /** The id of a source or of an actor. */
  readonly by: string;
  /** The independent voice that this claim belongs to: copies folded into their original, a source that speaks for an actor stays itself. */
  readonly voice: string;
  /** The actor that the voice is or speaks for. */
  readonly actor?: string;
  /** What the voice does with the event, as written. */
  readonly stance: Stance;
  /** When it was said; null where that is not written or could not be read. */
  readonly said: FuzzyTime | null;
  /** What was written in the document for `said`. */
  readonly saidWhen?: When;
  /** The words in which it was said. */
  readonly quote?: TimelineQuote;
  /** What the voice says, in a line of the author's own. */
  readonly text?: LocalizedText;
  /** A remark of the author's. */
  readonly note?: LocalizedText;
  /** False where its voice has since retracted it or taken the opposite stance; the standing counts only current ones. */
  readonly current: boolean;
  /** Fields of the claim that this version does not know. */
  readonly extra?: Extra;
}

/** A date that an event was moved from, as understood. */
export interface EarlierTime {
  /** Null where it could not be read. */
  readonly time: FuzzyTime | null;
  /** What was written in the document. */
  readonly when?: When;
}

/** An event as understood. */
export interface TimelineEvent {
  /** As written in the document, or a generated one; unique within the timeline. */
  readonly id: string;
  /** Its place in the document's `events`. */
  readonly index: number;
  /** What happened, in a short sentence. */
  readonly title: LocalizedText;
  /** A shorter title for the picture's label. */
  readonly label?: LocalizedText;
  /** Null where no time could be read: the event is in the tray. */
  readonly time: FuzzyTime | null;
  /** What was written in the document. */
  readonly when?: When;
  /** The dates that it was moved from, oldest first. */
  readonly previously: readonly EarlierTime[];
  /** IANA zone of its times of day. */
  readonly zone: string;
  /** Who took part, in the document's order; unknown actors are left out with an issue. */
  readonly actors: readonly {
    /** The id of an actor of this timeline. */
    readonly actor: string;
    /** As written; `party` where nothing is. */
    readonly role: Role;
    /** Fields of the entry that this version does not know. */
    readonly extra?: Extra;
  }[];
  /** Where none is written: `ongoing` if it goes on over the dateline, `planned` if it begins after that, is promised "by" a later day or comes after a planned event, else `happened`. */
  readonly status: Status;
  /** How well it is attested, worked out from the current claims of independent voices. */
  readonly standing: Standing;
  /** Where it happened, in words. */
  readonly place?: LocalizedText;
  /** A longer account, plain text. */
  readonly text?: LocalizedText;
  /** Words to group by, shown as they are written; those that begin with `item:` are for programs and are not shown. */
  readonly tags: readonly string[];
  /** 0–1: the label of the greater one is placed first. */
  readonly importance: number;
  /** True for background that does not stretch the axis. */
  readonly context: boolean;
  /** Every claim on it in the document's order, those taken back included. */
  readonly claims: readonly Claim[];
  /** Relations to other events; those to unknown events are left out with an issue. */
  readonly links: readonly {
    /** The id of the other event. */
    readonly to: string;
    /** What this event does to the other. */
    readonly kind: LinkKind;
    /** Fields of the link that this version does not know. */
    readonly extra?: Extra;
  }[];
  /** What goes with it, each with an address that passed the check of links. */
  readonly media: readonly (Media & {
    /** Fields of the entry that this version does not know. */
    readonly extra?: Extra;
  })[];
  /** The places of the article about it. */
  readonly quotes: readonly TimelineQuote[];
  /** How it was found in an article, as it was written; it has no effect on the picture. */
  readonly draft?: EventDraft;
  /** Fields of the event that this version does not know. */
  readonly extra?: Extra;
}

/** The document read: checked, times resolved, standing worked out. Immutable. */
export interface Timeline {
  /** What the timeline is called. */
  readonly title?: LocalizedText;
  /** A line below the title. */
  readonly subtitle?: LocalizedText;
  /** Who made it and from what. */
  readonly credit?: LocalizedText;
  /** BCP 47 tag that its plain strings are in. */
  readonly lang: string;
  /** IANA zone of times of day whose event names none. */
  readonly zone: string;
  /** The day that the text was written; null where none is given or it could not be read. */
  readonly dateline: FuzzyTime | null;
  /** In the document's order, members included. */
  readonly actors: readonly Actor[];
  /** In the document's order, then those that only claims name. */
  readonly sources: readonly Source[];
  /** In the document's order. */
  readonly events: readonly TimelineEvent[];
  /** How many faults the document has, mere information not counted; the picture says so. */
  readonly faults: number;
  /** The issues found in reading, information included; absent where there are no issues. */
  readonly issues?: readonly Issue[];
  /** What an article names beside the events, as it was written; it has no effect on the picture. */
  readonly draft?: DocumentDraft;
  /** Fields of the document that this version does not know. */
  readonly extra?: Extra;
}
