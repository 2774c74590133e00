import type { LocalizedText } from "../base/text.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import type { DocumentDraft, EventDraft, LinkKind, Media, Quote, Role, Stance, Status, When } from "./document.ts";

/** Worked out from the claims, never typed in. */
export type Standing = "unsourced" | "attested" | "reported" | "disputed" | "denied" | "retracted";

/** The fields of a row that this version does not know, as they were written. */
export interface Extra {
  readonly [field: string]: unknown;
}

/** A quote as understood. */
export interface TimelineQuote extends Quote {
  readonly extra?: Extra;
}

/** An actor as understood. */
export interface Actor {
  readonly id: string;
  readonly name: LocalizedText;
  readonly kind?: string;
  readonly aliases: readonly string[];
  readonly memberOf?: string;
  /** The id of the actor whose lane this one is in: its own, or its topmost `memberOf`. */
  readonly lane: string;
  readonly note?: LocalizedText;
  readonly extra?: Extra;
}

/** A source as understood. */
export interface Source {
  readonly id: string;
  readonly name: LocalizedText;
  readonly kind?: string;
  /** Only http, https and mailto pass. */
  readonly url?: string;
  readonly actor?: string;
  readonly copyOf?: string;
  /** The id of the source at the root of its `copyOf`s: one independent voice. */
  readonly voice: string;
  /** True where only claims name it and the document's `sources` don't: its name is the id that was written. */
  readonly undeclared?: boolean;
  readonly note?: LocalizedText;
  readonly extra?: Extra;
}

/** A claim as understood. */
export interface Claim {
  /** The id of a source or of an actor. */
  readonly by: string;
  /** The independent voice that this claim belongs to: copies folded into their original, a source that speaks for an actor stays itself. */
  readonly voice: string;
  /** The actor that the voice is or stands for. */
  readonly actor?: string;
  readonly stance: Stance;
  readonly said: FuzzyTime | null;
  readonly quote?: TimelineQuote;
  readonly note?: LocalizedText;
  /** False where its voice has since retracted it or taken the opposite stance; the standing counts only current ones. */
  readonly current: boolean;
  readonly extra?: Extra;
}

/** An event as understood. */
export interface TimelineEvent {
  readonly id: string;
  /** Its place in the document's `events`. */
  readonly index: number;
  readonly title: LocalizedText;
  readonly label?: LocalizedText;
  /** Null where no time could be read: it stands in the tray. */
  readonly time: FuzzyTime | null;
  /** What was written in the document. */
  readonly when?: When;
  readonly previously: readonly FuzzyTime[];
  /** IANA zone of its times of day. */
  readonly zone: string;
  readonly actors: readonly { readonly actor: string; readonly role: Role; readonly extra?: Extra }[];
  /** Where none is written: `ongoing` if it goes on over the dateline, `planned` if it begins after that, is promised "by" a later day or comes after a planned event, else `happened`. */
  readonly status: Status;
  readonly standing: Standing;
  readonly place?: LocalizedText;
  readonly text?: LocalizedText;
  readonly tags: readonly string[];
  readonly importance: number;
  readonly context: boolean;
  readonly claims: readonly Claim[];
  readonly links: readonly { readonly to: string; readonly kind: LinkKind; readonly extra?: Extra }[];
  readonly media: readonly (Media & { readonly extra?: Extra })[];
  readonly quotes: readonly TimelineQuote[];
  /** How it was found in an article, as it was written; it has no effect on the picture. */
  readonly draft?: EventDraft;
  readonly extra?: Extra;
}

/** The document read: checked, times resolved, standing worked out. Immutable. */
export interface Timeline {
  readonly title?: LocalizedText;
  readonly subtitle?: LocalizedText;
  readonly credit?: LocalizedText;
  readonly lang: string;
  readonly zone: string;
  readonly dateline: FuzzyTime | null;
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  /** In the document's order. */
  readonly events: readonly TimelineEvent[];
  /** How many faults the document has, mere information not counted; the picture says so. */
  readonly faults: number;
  /** What an article names beside the events, as it was written; it has no effect on the picture. */
  readonly draft?: DocumentDraft;
  readonly extra?: Extra;
}
