import type { LocalizedText } from "../base/text.ts";
import type { linkKinds, roles, stances, statuses } from "./choices.ts";

/** What became of an event. */
export type Status = (typeof statuses)[number];
/** The part an actor has in an event. */
export type Role = (typeof roles)[number];
/** What a voice does with an event: a denial is a claim, not an event. */
export type Stance = (typeof stances)[number];
/** How one event is related to another. */
export type LinkKind = (typeof linkKinds)[number];

/** A time as an author writes it: EDTF text, or one of the forms that say more than EDTF can; they nest. */
export type When =
  | string
  | {
      /** A date in words, read from the document's `dateline`: "last week". */
      readonly phrase: string;
      /** BCP 47 tag of the language of `phrase`. @default the document's `lang` */
      readonly lang?: string;
      /** Which way from the dateline a phrase lies that leaves it open, such as a bare weekday. */
      readonly tense?: "past" | "future";
    }
  | {
      /** The first part of this period: `{ early: "2022-01" }` is early January 2022. TIMEX3 `START`. */
      readonly early: When;
    }
  | {
      /** The middle part of this period. TIMEX3 `MID`. */
      readonly mid: When;
    }
  | {
      /** The last part of this period. TIMEX3 `END`. */
      readonly late: When;
    }
  | {
      /** Approximately then, as EDTF `~` says it. */
      readonly about: When;
    }
  | {
      /** At the end of this at the latest: a deadline. TIMEX3 `ON_OR_BEFORE`. */
      readonly by: When;
    }
  | {
      /** At an unknown time before this; usually with `{ event: id }`. TIMEX3 `BEFORE`. */
      readonly before: When;
    }
  | {
      /** At an unknown time after this; usually with `{ event: id }`. TIMEX3 `AFTER`. */
      readonly after: When;
    }
  | {
      /** When it began; an empty text where that is not known. */
      readonly start: When;
      /** When it ended, the named period included; `".."` while it goes on, `""` where that is not known. */
      readonly end?: When | ".." | "";
    }
  | {
      /** The id of another event, whose time it takes. */
      readonly event: string;
    };

/** A state, organisation or person. One without `memberOf` has a lane; members share it. */
export interface DocumentActor {
  /** What events, claims and sources refer to; unique over actors and sources. */
  readonly id: string;
  /** The name at the head of the lane, in details and in the list. */
  readonly name: LocalizedText;
  /** What sort of actor it is, for programs and styling; other words than these are kept. */
  readonly kind?: "state" | "organisation" | "person" | "group" | (string & {});
  /** Other names in article texts, such as a capital that means its state. */
  readonly aliases?: readonly string[];
  /** The id of the actor whose lane this one shares. */
  readonly memberOf?: string;
  /** A remark on the actor for the reader. */
  readonly note?: LocalizedText;
}

/** Who speaks or publishes. */
export interface DocumentSource {
  /** What `by` of a claim and `copyOf` refer to; unique over actors and sources. */
  readonly id: string;
  /** The name that is shown where this source is quoted. */
  readonly name: LocalizedText;
  /** What sort of source it is, such as `outlet` or `office`; free text. */
  readonly kind?: string;
  /** Where it can be read; only `http`, `https` and `mailto` addresses become links. */
  readonly url?: string;
  /** The actor that this source speaks for: its claims then have a lane. */
  readonly actor?: string;
  /** The source that this one only repeats: a copy is no second voice. */
  readonly copyOf?: string;
  /** A remark on the source for the reader. */
  readonly note?: LocalizedText;
}

/** The quoted words, as a W3C TextQuoteSelector with the offsets of a TextPositionSelector (UTF-16 units). */
export interface Quote {
  /** The quoted words, letter by letter. */
  readonly exact: string;
  /** Some words right before the quote, to find it again in a changed text. */
  readonly prefix?: string;
  /** Some words right after the quote, to find it again in a changed text. */
  readonly suffix?: string;
  /** Offset of the first letter in the article, in UTF-16 units from 0. */
  readonly start?: number;
  /** Offset behind the last letter in the article, in UTF-16 units. */
  readonly end?: number;
  /** BCP 47 tag of the quoted words. @default the document's `lang` */
  readonly lang?: string;
}

/** A stance on an event: by whom, when it was said, in which words. */
export interface DocumentClaim {
  /** The id of a source or of an actor. */
  readonly by: string;
  /** What the voice does with the event; the standing of the event is worked out from all stances. */
  readonly stance: Stance;
  /** When it was said; of two words of one voice the later counts. */
  readonly said?: When;
  /** The words in which it was said. */
  readonly quote?: Quote;
  /** What the voice says, in a line of the author's own. */
  readonly text?: LocalizedText;
  /** A remark of the author's. */
  readonly note?: LocalizedText;
}

/** An image, sound or film that goes with an event. Shown only where the host page allows it. */
export interface Media {
  /** How to show what is behind `url`; other words than these are kept and shown as a link. */
  readonly kind: "image" | "audio" | "video" | "link" | (string & {});
  /** Address of the file; only `http`, `https` and `mailto` pass; a row with another is left out with an issue. */
  readonly url: string;
  /** What can be seen or heard, for those who cannot; shown in its stead where media are not loaded. */
  readonly alt?: LocalizedText;
  /** Who made it or owns the rights. */
  readonly credit?: LocalizedText;
  /** A line to be read beside it. */
  readonly caption?: LocalizedText;
}

/**
 * A word of the article that may say something about an event: for a person to confirm, never a fact. `value` is a status,
 * a stance, a role, the id of an actor or source, or what the word says about the time.
 */
export interface DraftHint {
  /** The field of the event that the word may belong in. */
  readonly about: "status" | "stance" | "actor" | "source" | "role" | "time";
  /** The value that would be written in that field, such as `denies` or an actor's id. */
  readonly value: string;
  /** The very word, with its UTF-16 offsets in the article. */
  readonly word: string;
  /** Offset of the word's first letter in the article, in UTF-16 units from 0. */
  readonly start: number;
  /** Offset behind the word's last letter, in UTF-16 units. */
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
  /** What words near the event may say about it, in the order of the text. */
  readonly hints: readonly DraftHint[];
  /** Ids of events that may be the same event, reported again. */
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
  /** What links and `{ event: id }` refer to. @default made from the event's place in the document */
  readonly id?: string;
  /** What happened, in a short sentence. */
  readonly title: LocalizedText;
  /** A shorter title for the picture's label; the whole title stays in list, table and details. */
  readonly label?: LocalizedText;
  /** When it happened; an event without it is shown in the band of events without a date. */
  readonly when?: When;
  /** Earlier dates of an event that was moved, oldest first. */
  readonly previously?: readonly When[];
  /** IANA zone of its times of day. @default the document's `zone` */
  readonly zone?: string;
  /** Who took part, each in a role; the event is in the lane of each. */
  readonly actors?: readonly {
    /** The id of an actor. */
    readonly actor: string;
    /** What the actor did or suffered in the event. @default "party" */
    readonly role?: Role;
  }[];
  /** What became of it. @default worked out from its time and the dateline */
  readonly status?: Status;
  /** Where it happened, in words; it is shown and not looked up. */
  readonly place?: LocalizedText;
  /** A longer account for the details, plain text. */
  readonly text?: LocalizedText;
  /**
   * Words to group by, shown as they are written. One that begins with `item:` (`item:A21`) names the event in a list kept
   * elsewhere: it is for programs, kept and not shown.
   */
  readonly tags?: readonly string[];
  /** 0–1: which labels come first where room is short. @default 0.5 */
  readonly importance?: number;
  /** Background that must not stretch the axis. */
  readonly context?: boolean;
  /** Who says that it happened or did not, and in which words. */
  readonly claims?: readonly DocumentClaim[];
  /** How it relates to other events. */
  readonly links?: readonly {
    /** The id of the other event. */
    readonly to: string;
    /** What this event does to the other: it answers, causes, follows or replaces it. */
    readonly kind: LinkKind;
  }[];
  /** Images, sounds, films and pages that go with it. */
  readonly media?: readonly Media[];
  /** Where the article reports the event. */
  readonly quotes?: readonly Quote[];
  /** Written by `draftTimeline`: how the event was found, and what is still to be confirmed. */
  readonly draft?: EventDraft;
}

/**
 * What an author writes: plain JSON. Unknown fields are kept. Every function takes a document of any type, as JSON has it;
 * where an imported file is to have this one, TypeScript needs to be told, since it takes each word in it for any text.
 * @example
 * import story from "./story.json";
 * const document = story as TimelineDocument;
 */
export interface TimelineDocument {
  /** Version of the form: 1. A number of any kind to TypeScript, as it is in an imported file. */
  readonly chronolane: number;
  /** What the timeline is called, above the picture and as its accessible name. */
  readonly title?: LocalizedText;
  /** A line below the title. */
  readonly subtitle?: LocalizedText;
  /** Who made it and from what, below the picture. */
  readonly credit?: LocalizedText;
  /** BCP 47 tag that plain strings are in. @default "en" */
  readonly lang?: string;
  /** IANA zone that times of day are in. @default "UTC" */
  readonly zone?: string;
  /** The day the text was written, as EDTF; it may be as vague as EDTF allows. */
  readonly dateline?: string;
  /** The states, organisations and persons that events refer to; without an `order` option lanes may have another order. */
  readonly actors?: readonly DocumentActor[];
  /** Those who speak or publish, referred to by claims. */
  readonly sources?: readonly DocumentSource[];
  /** The events, in any order; where times are the same, the order here decides. */
  readonly events?: readonly DocumentEvent[];
  /** Written by `draftTimeline`: what the article names beside the events. */
  readonly draft?: DocumentDraft;
}
