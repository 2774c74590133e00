import type { LocalizedText } from "../base/text.ts";

/** What became of an event. */
export type Status = "happened" | "ongoing" | "planned" | "moved" | "cancelled";
/** The part an actor has in an event. */
export type Role = "party" | "agent" | "target" | "host" | "about";
/** What a voice does with an event: a denial is a claim, not an event. */
export type Stance = "reports" | "asserts" | "confirms" | "denies" | "retracts";
/** How one event stands to another. */
export type LinkKind = "answers" | "causes" | "follows" | "replaces";

/** A time as an author writes it: EDTF text, or one of the forms that say more than EDTF can; they nest. */
export type When =
  | string
  | { readonly phrase: string; readonly lang?: string; readonly tense?: "past" | "future" }
  | { readonly early: When }
  | { readonly mid: When }
  | { readonly late: When }
  | { readonly about: When }
  | { readonly by: When }
  | { readonly before: When }
  | { readonly after: When }
  | { readonly start: When; readonly end?: When | ".." | "" }
  | { readonly event: string };

/** A state, organisation or person. One without `memberOf` has a lane; members share it. */
export interface DocumentActor {
  readonly id: string;
  readonly name: LocalizedText;
  readonly kind?: "state" | "organisation" | "person" | "group" | (string & {});
  readonly aliases?: readonly string[];
  /** The id of the actor whose lane this one shares. */
  readonly memberOf?: string;
  readonly note?: LocalizedText;
}

/** Who speaks or publishes. */
export interface DocumentSource {
  readonly id: string;
  readonly name: LocalizedText;
  readonly kind?: string;
  readonly url?: string;
  /** The actor that this source speaks for: its claims then have a lane. */
  readonly actor?: string;
  /** The source that this one only repeats: a copy is no second voice. */
  readonly copyOf?: string;
  readonly note?: LocalizedText;
}

/** The quoted words, as a W3C TextQuoteSelector with the offsets of a TextPositionSelector (UTF-16 units). */
export interface Quote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
  readonly lang?: string;
}

/** A stance on an event: by whom, when it was said, in which words. */
export interface DocumentClaim {
  /** The id of a source or of an actor. */
  readonly by: string;
  readonly stance: Stance;
  readonly said?: When;
  readonly quote?: Quote;
  readonly note?: LocalizedText;
}

/** An image, sound or film that goes with an event. Shown only where the host page allows it. */
export interface Media {
  readonly kind: "image" | "audio" | "video" | "link" | (string & {});
  readonly url: string;
  readonly alt?: LocalizedText;
  readonly credit?: LocalizedText;
  readonly caption?: LocalizedText;
}

/**
 * A word of the article that may say something about an event: for a person to confirm, never a fact. `value` is a status,
 * a stance, a role, the id of an actor or source, or what the word says about the time.
 */
export interface DraftHint {
  readonly about: "status" | "stance" | "actor" | "source" | "role" | "time";
  readonly value: string;
  /** The very word, with its UTF-16 offsets in the article. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** How an event came out of an article. It has no effect on the picture; take it out once a person has looked. */
export interface EventDraft {
  /** The rule that read the time: "th/part-of-month"; "draft/…" where it was worked out from other events of the text. */
  readonly rule: string;
  /** What was understood: EDTF, or words where EDTF cannot say it. Absent where no such time exists. */
  readonly read?: string;
  /** The words that say when. */
  readonly phrase: Quote;
  readonly hints: readonly DraftHint[];
  /** Ids of events that may be the same one told again. */
  readonly mergeWith?: readonly string[];
  /** Other readings that the words allow, said as `read` is. */
  readonly alternatives?: readonly string[];
}

/** What an article names beside its dated events. It has no effect on the picture. */
export interface DocumentDraft {
  /** Sentences without a time, all of them. */
  readonly undated: readonly Quote[];
  /** Those who publish and are named: none of them is a voice until a claim is by it. */
  readonly sources?: readonly DocumentSource[];
}

/** Something with a time and actors. Only `title` is needed for it to be shown. */
export interface DocumentEvent {
  readonly id?: string;
  readonly title: LocalizedText;
  /** A shorter title for the picture's label; the whole title stays in list, table and details. */
  readonly label?: LocalizedText;
  readonly when?: When;
  /** Earlier dates of an event that was moved, oldest first. */
  readonly previously?: readonly When[];
  readonly zone?: string;
  readonly actors?: readonly { readonly actor: string; readonly role?: Role }[];
  readonly status?: Status;
  readonly place?: LocalizedText;
  readonly text?: LocalizedText;
  /** Words to group by. One with a colon (`item:A21`) is for machines: it is kept and not shown. */
  readonly tags?: readonly string[];
  /** 0–1: which labels come first where room is short. @default 0.5 */
  readonly importance?: number;
  /** Background that must not stretch the axis. */
  readonly context?: boolean;
  readonly claims?: readonly DocumentClaim[];
  readonly links?: readonly { readonly to: string; readonly kind: LinkKind }[];
  readonly media?: readonly Media[];
  /** Where in the article the event is told. */
  readonly quotes?: readonly Quote[];
  /** Written by `draftTimeline`: how the event was found, and what is still to be confirmed. */
  readonly draft?: EventDraft;
}

/** What an author writes: plain JSON. Unknown fields are kept. */
export interface TimelineDocument {
  /** Version of the form. */
  readonly chronolane: 1;
  readonly title?: LocalizedText;
  readonly subtitle?: LocalizedText;
  readonly credit?: LocalizedText;
  /** BCP 47 tag that plain strings are in. @default "en" */
  readonly lang?: string;
  /** IANA zone that times of day are in. @default "UTC" */
  readonly zone?: string;
  /** The day the text was written, as EDTF; it may be as vague as EDTF allows. */
  readonly dateline?: string;
  readonly actors?: readonly DocumentActor[];
  readonly sources?: readonly DocumentSource[];
  readonly events?: readonly DocumentEvent[];
  /** Written by `draftTimeline`: what the article names beside the events. */
  readonly draft?: DocumentDraft;
}
