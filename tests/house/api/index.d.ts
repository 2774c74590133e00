/** How much a fault costs: `error` something could not be used, `warning` it was used with a doubt, `info` it was kept as it is. */
type Severity = "error" | "warning" | "info";
/** A fault of the data, returned and never thrown: what is wrong, where, and what would mend it. */
interface Issue {
    /** Stable name of the fault, for programs and for the documentation. */
    readonly code: string;
    /** Whether the value was lost (`error`), used with a doubt (`warning`) or kept as it is (`info`). */
    readonly severity: Severity;
    /** Where in the document: `events[3].claims[0].stance`; empty for the document as a whole. */
    readonly path: string;
    /** The words or value at fault, as written, cut at 120 characters. */
    readonly quote?: string;
    /** What is wrong, in one sentence. */
    readonly message: string;
    /** What would mend it, in one sentence. */
    readonly hint: string;
}

/**
 * Milliseconds since 1970-01-01T00:00Z on the proleptic Gregorian calendar, as a double: years far beyond what `Date`
 * holds fit too. Written as a flavour, so that a plain number is welcome and a `Px` is refused.
 */
type EpochMs = number & {
    /** Never there at run time: it only keeps times and lengths apart for the compiler. */
    readonly unit?: "EpochMs";
};
/** CSS pixels of the drawing. */
type Px = number & {
    /** Never there at run time: it only keeps lengths and times apart for the compiler. */
    readonly unit?: "Px";
};

/** The size and weight that a text is set in; the face is the theme's. */
interface Font {
    /** Font size in CSS px. */
    readonly size: Px;
    /** CSS font weight, 1–1000: 400 is regular, 700 bold. */
    readonly weight: number;
}
/** How wide a text is: the one way the drawing learns it. */
type MeasureText = (text: string, font: Font) => Px;

/** A text in one language (the document's) or in several, by BCP 47 tag. Always plain text: no HTML, no Markdown. */
type LocalizedText = string | {
    /** The text in the language of this BCP 47 tag, such as `th` or `en-GB`. */
    readonly [lang: string]: string;
};
/** A text that was chosen for a reader, and the language it turned out to be in. */
interface ChosenText {
    /** Plain text, ready to be shown. */
    readonly text: string;
    /** BCP 47 tag of the text, for a `lang` attribute; it may differ from the language that was asked for. */
    readonly lang: string;
}
/**
 * The text for a reader of `lang`; where it is missing the document's language serves, then any. Each is looked for as
 * it is asked for ("en-GB"), then bare ("en"), then in any region ("en-US"), whatever the case. A blank text
 * counts as missing.
 * @throws TypeError for what is no text and no tag
 */
declare function chooseText(text: LocalizedText, tags: {
    readonly lang: string;
    readonly fallback: string;
}): ChosenText;

/** Which way text runs. */
type Direction = "ltr" | "rtl";

/** How finely a bound is known. */
type Precision = "instant" | "second" | "minute" | "hour" | "day" | "week" | "month" | "season" | "quarter" | "quadrimester" | "half" | "year" | "decade" | "century" | "era";
/** Which part of a period: early, middle, late. The words are those of TIMEX3 (`mod`). */
type Part = "START" | "MID" | "END";
/** How a time is related to its bound. The words are those of TIMEX3 (`mod`): before, by, after, from … on. */
type Relation = "BEFORE" | "ON_OR_BEFORE" | "AFTER" | "ON_OR_AFTER";
/** The calendar component that an EDTF qualifier or an unspecified digit applies to. */
type Component = "year" | "month" | "day" | "hour" | "minute" | "second";
/** One edge of an event, as far as it is known: somewhere in the half-open range `[min, max)`. */
interface Bound {
    /** First instant that it can be, in epoch ms. */
    readonly min: EpochMs;
    /** End of what it can be, in epoch ms, exclusive. */
    readonly max: EpochMs;
    /** The calendar unit that it was given in, which decides how it is worded: "January 2022" is a `month`. */
    readonly precision: Precision;
    /**
     * Where the period that a deadline names begins: of "by mid-February" 11 February, while `min` is where it can have
     * come true at the earliest. Absent where the deadline is one day or a time of day.
     */
    readonly dueFrom?: EpochMs;
    /** Early, middle or late part of that unit, already narrowed to in `min` and `max`. */
    readonly part?: Part;
    /** Written as late in its unit, in so many words: the same days as the end of it, but "by late June" is not "by the end of June". */
    readonly isLate?: true;
    /** The EDTF sub-year group that it is, 21–41: a season, quarter, quadrimester or half year. 29–32 are southern seasons. */
    readonly group?: number;
    /** EDTF `~` or `%`: "about". The bounds do not widen; the drawing and the words show it. */
    readonly approximate?: boolean;
    /** EDTF `?` or `%`: the source itself is doubtful. */
    readonly uncertain?: boolean;
    /** The components that a qualifier applies to, where it is not the whole date. */
    readonly qualified?: readonly Component[];
}
/** An edge: known within a range, `"open"` (goes on, EDTF `..`), or `"unknown"` (there is one, we don't know when; EDTF empty). */
type Edge = Bound | "open" | "unknown";
/** How a time was written, and by which rule it was read. */
interface Written {
    /** The written words, or a form of `When` in words. */
    readonly text: string;
    /** BCP 47 tag of the words; `zxx`, no language, where they are EDTF or a form of `When`. */
    readonly lang: string;
    /** The rule that read them: `th/part-of-month`. */
    readonly rule: string;
    /** The dateline it was read from, as EDTF. */
    readonly anchor?: string;
    /** The phrases within a form of `When`, each with the rule of its language; absent where there are none. */
    readonly phrases?: readonly Written[];
    /** UTF-16 offsets in the text it comes from. */
    readonly span?: readonly [start: number, end: number];
}
/**
 * When something began and ended, as far as the source lets us know. A point in time has the same bound at both edges:
 * "early January 2022" is one unknown moment or stretch inside `[1 Jan, 11 Jan)`.
 */
interface FuzzyTime {
    /** When it began: a bound, or that this is open or not known. */
    readonly start: Edge;
    /** When it ended; the end of a period that is included lies behind its last instant. */
    readonly end: Edge;
    /** How it relates to the bound, where that is not "at" or "in": before, by, after, from … on. */
    readonly relation?: Relation;
    /** Only the order is known: before or after the event of this id. */
    readonly anchorEvent?: string;
    /** The members of an EDTF set; the edges are their envelope. */
    readonly members?: {
        /** `one-of`: EDTF `[…]`, one of them is meant; `all-of`: EDTF `{…}`, each of them is. */
        readonly kind: "one-of" | "all-of";
        /** Each member by itself, in the order written. */
        readonly times: readonly FuzzyTime[];
    };
    /** `"floating"`: a calendar date that keeps its day in every display zone; else the IANA zone or UTC offset it was read in. */
    readonly zone: string;
    /** Canonical EDTF, where EDTF can say it. */
    readonly edtf?: string;
    /** How it was said in the document; absent where it was worked out. */
    readonly written?: Written;
    /** Other readings that the words allow. */
    readonly alternatives?: readonly FuzzyTime[];
}

/** What may become of an event. */
declare const statuses: readonly ["happened", "ongoing", "planned", "moved", "cancelled"];
/** The parts that an actor may have in an event. */
declare const roles: readonly ["party", "agent", "target", "host", "about"];
/** What a voice may do with an event. */
declare const stances: readonly ["reports", "asserts", "confirms", "denies", "retracts"];
/** How an event may be related to another. */
declare const linkKinds: readonly ["answers", "causes", "follows", "replaces"];
/** How well an event may be attested. */
declare const standings: readonly ["unsourced", "attested", "reported", "disputed", "denied", "retracted"];

/** What became of an event. */
type Status = (typeof statuses)[number];
/** The part an actor has in an event. */
type Role = (typeof roles)[number];
/** What a voice does with an event: a denial is a claim, not an event. */
type Stance = (typeof stances)[number];
/** How one event is related to another. */
type LinkKind = (typeof linkKinds)[number];
/** A time as an author writes it: EDTF text, or one of the forms that say more than EDTF can; they nest. */
type When = string | {
    /** A date in words, read from the document's `dateline`: "last week". */
    readonly phrase: string;
    /** BCP 47 tag of the language of `phrase`. @default the document's `lang` */
    readonly lang?: string;
    /** Which way from the dateline a phrase lies that leaves it open, such as a bare weekday. */
    readonly tense?: "past" | "future";
} | {
    /** The first part of this period: `{ early: "2022-01" }` is early January 2022. TIMEX3 `START`. */
    readonly early: When;
} | {
    /** The middle part of this period. TIMEX3 `MID`. */
    readonly mid: When;
} | {
    /** The last part of this period. TIMEX3 `END`. */
    readonly late: When;
} | {
    /** Approximately then, as EDTF `~` says it. */
    readonly about: When;
} | {
    /** At the end of this at the latest: a deadline. TIMEX3 `ON_OR_BEFORE`. */
    readonly by: When;
} | {
    /** At an unknown time before this; usually with `{ event: id }`. TIMEX3 `BEFORE`. */
    readonly before: When;
} | {
    /** At an unknown time after this; usually with `{ event: id }`. TIMEX3 `AFTER`. */
    readonly after: When;
} | {
    /** When it began; an empty text where that is not known. */
    readonly start: When;
    /** When it ended, the named period included; `".."` while it goes on, `""` where that is not known. */
    readonly end?: When | ".." | "";
} | {
    /** The id of another event, whose time it takes. */
    readonly event: string;
};
/** A state, organisation or person. One without `memberOf` has a lane; members share it. */
interface DocumentActor {
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
interface DocumentSource {
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
interface Quote {
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
interface DocumentClaim {
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
interface Media {
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
interface DraftHint {
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
interface EventDraft {
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
interface DocumentDraft {
    /** Sentences without a time, all of them. */
    readonly undated: readonly Quote[];
    /** Those who publish and are named: none of them is a voice until a claim is by it. */
    readonly sources?: readonly DocumentSource[];
}
/** Something with a time and actors. Only `title` is needed for it to be shown. */
interface DocumentEvent {
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
interface TimelineDocument {
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

/** Worked out from the claims, never typed in. */
type Standing = (typeof standings)[number];
/** The fields of a row that this version does not know, as they were written. */
interface Extra {
    /** An unknown field of that name, any JSON value. */
    readonly [field: string]: unknown;
}
/** A quote as understood. */
interface TimelineQuote extends Quote {
    /** Fields of the quote that this version does not know. */
    readonly extra?: Extra;
}
/** An actor as understood. */
interface Actor {
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
interface Source {
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
interface Claim {
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
interface EarlierTime {
    /** Null where it could not be read. */
    readonly time: FuzzyTime | null;
    /** What was written in the document. */
    readonly when?: When;
}
/** An event as understood. */
interface TimelineEvent {
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
interface Timeline {
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

/** How a body ends: `hard` exactly there, `cap` no further than there, `wavy` thereabouts, `open` goes on, `unknown` ends somewhere, `flag` a date to be kept, `none` begins with no meaning of its own. */
type End = "hard" | "cap" | "wavy" | "open" | "unknown" | "flag" | "none";
/** What is drawn of a time, before it is placed: possible range, sure range, ends. Open and unknown sides are null. */
interface Body {
    /** `day` is a known day, hour or minute; `bar` lasted, `dimension` is one moment somewhere between its ends, `bracket` is known by order alone, `edge` lies outside of what the axis shows. */
    readonly form: "instant" | "day" | "bar" | "dimension" | "bracket" | "edge";
    readonly from: EpochMs | null;
    readonly to: EpochMs | null;
    /** Where it surely lasted, or was: drawn in full tone. */
    readonly sure: readonly [from: EpochMs | null, to: EpochMs | null] | null;
    readonly start: End;
    readonly end: End;
    /** The separate stretches of a set, joined by a thin line; dotted for `one-of`. */
    readonly members?: {
        readonly kind: "one-of" | "all-of";
        readonly bodies: readonly Body[];
    };
    /** A bracket's side of its anchor. */
    readonly side?: "before" | "after";
    /** Where a vague deadline begins: "by mid-February" is kept from the 11th on, and surely by the 20th. */
    readonly vagueFrom?: EpochMs;
    /** What is outside it: an arrow from an earlier date that nobody knows, a chevron behind a known end of what is still under way. */
    readonly outside?: "arrow" | "chevron";
}

/** Which claims are in the lanes of those who made them: all, those on contested events, or none. */
type ShownClaims = "all" | "contested" | "none";

/** Which lanes are expanded, by the ids of their actors: a group gives its members lanes of their own, a lane with a strip shows every event with its body. All are all groups. */
type Expand = readonly string[] | "all";

/** How lanes shall be ordered, where one word does not say it. Ids that no lane has are passed over: data change. */
interface OrderWish {
    /** @default "weight" */
    readonly by?: "weight" | "links" | "document";
    /** Ids of actors whose lanes come first, from top to bottom; members of a group first within it. */
    readonly first?: readonly string[];
    /** Ids of actors whose lanes come last, from top to bottom. */
    readonly last?: readonly string[];
    /**
     * Ids of actors in the order that the reader knows. By weight it is kept, and new lanes come below. By links it is left
     * only where that makes them shorter by a worthwhile share: a lane that moves past all others has to save a tenth of their
     * length; new lanes go where links are shortest.
     */
    readonly near?: readonly string[];
}
/**
 * Which lanes are where: by weight (who acts most, each next to whom it meets, receivers last), shortest links, the document's order, the actors' ids from top to bottom (others follow as in
 * the document), or a wish in full.
 */
type Order = "weight" | "links" | "document" | readonly string[] | OrderWish;

/** A stretch of the axis drawn at one scale; `times` smaller than the largest scale of the picture. */
interface Span {
    readonly from: EpochMs;
    readonly to: EpochMs;
    readonly times: number;
}
/** Time to share of the width, 0–1: linear inside each span. Outside the spans the last one's scale goes on. */
interface AxisBreaks {
    readonly spans: readonly Span[];
    /** Where each span begins on 0–1, and, last, 1. */
    readonly shares: readonly number[];
    readonly compressed: boolean;
}

/** What part of time the picture shows, half-open. */
interface TimeWindow {
    /** First instant, in epoch ms. */
    readonly from: EpochMs;
    /** End in epoch ms, exclusive: the first instant that is no longer shown. */
    readonly to: EpochMs;
}
/** Time to place and back, for one window on an axis with breaks. */
interface TimeScale {
    readonly window: TimeWindow;
    readonly x0: Px;
    readonly x1: Px;
    x(at: EpochMs): Px;
    at(x: Px): EpochMs;
    /** The spans that the window shows, cut to it. */
    readonly spans: readonly Span[];
    readonly breaks: AxisBreaks;
}

/** The measures that marks are drawn with, in CSS pixels. */
interface MarkTokens {
    /** The outline of a body; what is planned or cancelled dashes it. */
    readonly outline: Px;
    /** The upright stroke at the bound of a vague time. */
    readonly cap: Px;
    /** The dateline. */
    readonly rule: Px;
    /** Lines between lanes and between the times of one event. */
    readonly link: Px;
    /** Stroke and gap of the outline of what is still to come, or was cancelled. */
    readonly dash: readonly Px[];
    /** The rounding of a body's corners. */
    readonly radius: Px;
}

/** The room between things in a picture, in CSS pixels. */
interface Spacing {
    /** Left free at both sides of the picture; below 480 px of width at most 14. */
    readonly padding: Px;
    /** Under each row of a lane. */
    readonly rowGap: Px;
    /** Above the first and below the last row of a lane. */
    readonly lanePadding: Px;
    /** The least width of the column of names, from 144 px or 12 % of the picture to a fifth of it. */
    readonly gutter: Px;
    /** How tall a known day is, and so how tall a row is at least; what lasted is 4 px taller. */
    readonly bar: Px;
}

/** What a text is in the drawing. */
type TextRole = "title" | "subtitle" | "period" | "tick" | "lane" | "member" | "label" | "strong" | "major" | "key" | "meta" | "note";
/** Size and weight of every text. */
type Type = Readonly<Record<TextRole, Font>>;

/** What of a theme is geometry rather than colour: a picture is laid out with it. */
interface Style {
    readonly type: Type;
    /** Faces by name, apart by commas, as CSS has them. */
    readonly family: string;
    /** The faces of the title and of the names of lanes. */
    readonly titleFamily: string;
    readonly marks: MarkTokens;
    /** The room between things. */
    readonly spacing: Spacing;
}

/** An actor's hue by its place, or the legend's, which is no actor's. */
type Hue = number | "legend";
/** What a colour is for. `line-3` is the outline and the name of hue 3, `tone-3` its fill, `light-3` its light fill. */
type Paint = "none" | "ground" | "future" | "pale" | "panel" | "ink" | "muted" | "hair" | "grid" | "rule" | "focus" | `line-${Hue}` | `tone-${Hue}` | `light-${Hue}`;
/**
 * A drawing's colours by what they are for, each `#rgb` or `#rrggbb`, and its type and strokes where they are not the
 * usual ones. A theme is data: a newsroom may write its own.
 * @example
 * const ours: Theme = { ...light, name: "ours", ink: "#102030", titleFamily: "Georgia, serif", type: { label: { size: 14 } }, marks: { outline: 2 } };
 */
interface Theme {
    /** What it is called in messages and in the choice of themes. */
    readonly name: string;
    /** Whether the ground is light or dark, for `color-scheme` and the default of `tint`. */
    readonly scheme: "light" | "dark";
    /** The background of the picture. */
    readonly ground: string;
    /** The ground right of the dateline. */
    readonly future: string;
    /** The ground of what is contested, and of the most important event. @default the ground with a breath of yellow */
    readonly pale?: string;
    /** The ground of stretches of time that are drawn smaller. @default the ground with a breath of ink */
    readonly panel?: string;
    /** Text and outlines that are to be read first. */
    readonly ink: string;
    /** Text of less weight: dates, notes, axis labels. */
    readonly muted: string;
    /** Hairlines between lanes. */
    readonly hair: string;
    /** Upright lines of the axis through the lanes. */
    readonly grid: string;
    /** The dateline. */
    readonly rule: string;
    /** The ring around what has the keyboard's focus. */
    readonly focus: string;
    /**
     * Ten hues of alternating lightness, each dark or light enough for small text on the ground. Fewer repeat; more than
     * ten are not used.
     */
    readonly actors: readonly string[];
    /** The marks in the legend: no actor's hue, dark or light enough for small text on the ground. @default `muted` */
    readonly legend?: string;
    /** The share of an actor's hue in the light fill of a mark, 0–0.5; the rest is ground. @default 0.33, in a dark theme 0.38 */
    readonly tint?: number;
    /** Sizes in CSS pixels and weights of texts by what they are; what is left out stays as usual. */
    readonly type?: Readonly<Partial<Record<TextRole, Partial<Font>>>>;
    /** Faces by name, apart by commas, as CSS has them; they are never fetched. @default faces that are on readers' machines, Thai and Latin */
    readonly family?: string;
    /** The faces of the title and of the names of lanes. @default those of `family` */
    readonly titleFamily?: string;
    /** Strokes and corners of marks; what is left out stays as usual. */
    readonly marks?: Partial<MarkTokens>;
    /** The room between things; what is left out stays as usual. */
    readonly spacing?: Partial<Spacing>;
}
/** A theme in which everything is said. */
interface WholeTheme extends Style, Omit<Theme, keyof Style | "tint" | "legend" | "pale" | "panel"> {
    /** The ground of what is contested, and of the most important event. */
    readonly pale: string;
    /** The ground of stretches of time that are drawn smaller. */
    readonly panel: string;
    /** The marks in the legend. */
    readonly legend: string;
    /** The share of an actor's hue in the light fill of a mark, 0–0.5. */
    readonly tint: number;
}

/** The name of a theme that ships. */
type ThemeName = "light" | "dark" | "contrast" | "print" | "broadsheet" | "wire" | "magazine";
/** The themes that ship, by name. */
declare const themes: ReadonlyMap<string, WholeTheme>;

/** `full` for prose and details ("21 January 2022"), `short` for labels ("21 Jan"). */
type WordingStyle = "full" | "short";

/** A hint that a word may give of an event: a status, or the stance of whoever speaks. */
type HintValue = "planned" | "cancelled" | "moved" | "reports" | "asserts" | "confirms" | "denies";
/** How an event without a date is tied to the rest of a text. */
type Tie = 
/** "Meanwhile", opening a paragraph: about the week of the dateline. */
"meanwhile"
/** "At the same time as": about the time that was named last. */
 | "same-time"
/** "This was held after …": what comes behind it was on or before the time that was named last. */
 | "held-after"
/** "While": the time of the dated sentences on the same things, if there are any. */
 | "while";
/**
 * The words of one language that help a person to make events of an article. Whatever they find is a hint to be confirmed,
 * never a fact. Written in small letters a word is found in any case; a space matches any space.
 */
interface HintTable {
    /** The name of an article without a title, as a source. */
    readonly article: string;
    /** Words by what they may say. */
    readonly hints: {
        readonly [value in HintValue]: readonly string[];
    };
    /**
     * Verbs that say a plan where a day by which follows them, "plans talks by mid-February", and elsewhere may say something
     * else. @default none
     */
    readonly plansBy?: readonly string[];
    /** Phrases that contain such words and mean something else: "refused the invitation" is no denial. */
    readonly traps: readonly string[];
    /** Words that tie an event without a date to the rest of the text. */
    readonly ties: {
        readonly [tie in Tie]: readonly string[];
    };
    /** Words that make a mere property of the name beside them: "made in" before it, "-made" behind it. */
    readonly properties: {
        /** Words before the name. */
        readonly before: readonly string[];
        /** Words or endings behind the name. */
        readonly behind: readonly string[];
    };
    /**
     * A paragraph cut into sentences, or into clauses where the language marks no sentences; joined, the pieces are the
     * paragraph. @default the sentences of `Intl.Segmenter`
     */
    readonly sentences?: (paragraph: string) => readonly string[];
}

/** A count that the summary names. */
interface Counts {
    /** All events of the timeline. */
    readonly events: number;
    /** Actors with a part in an event; members are counted as the one whose lane they share. */
    readonly actors: number;
    /** Events with status `planned`. */
    readonly planned: number;
    /** Events with voices for and against. */
    readonly disputed: number;
    /** Events with voices against only. */
    readonly denied: number;
    /** Events that others report and nobody confirms. */
    readonly reported: number;
    /** Events whose time is not given or not readable. */
    readonly undated: number;
    /** Events whose label does not fit or is shortened. */
    readonly hidden: number;
    /** Faults of the data, mere information not counted. */
    readonly issues: number;
}

/** The units of time before and after an event. */
type CountUnit = "millisecond" | "second" | "minute" | "hour" | "day" | "week" | "month" | "year";
/** The phrases of an axis beside its dates. */
interface AxisPhrases {
    /** At a span that is drawn at a smaller scale: "16× smaller", short "1:16". */
    smaller(times: number, style: WordingStyle): string;
    /** Where there are too many such spans to name them all: how many there are, and by how much the smallest is smaller. */
    smallerSpans(count: number, most: number): string;
    /** So many units before (below 0) or after the event that is counted from: "3 days before", short "−3 d". 0 is the event's own: "the day". */
    counted(count: number, unit: CountUnit, style: WordingStyle): string;
    /** "2 days before “Talks”", "on the day of “Talks”"; `days` below 0 is before. */
    daysFrom(days: number, title: string): string;
    /** "counted from “Talks”" */
    countedFrom(title: string): string;
    /** Offsets of the zone from UTC, in minutes east of it; more than one where the clocks change: "UTC−5/−4". */
    utcOffset(minutes: readonly number[]): string;
    /** The button that counts from an event, and what is said once it no longer does. */
    readonly count: string;
    /** Said aloud once the axis no longer counts from an event. */
    readonly countOff: string;
}

/** The texts before and behind a text. */
type Enclosing = readonly [open: string, close: string];
/**
 * The signs between and round the texts that are put together, each with the spaces that belong to it: where English has
 * ": ", French has " : ".
 */
interface Punctuation {
    /** Between words and texts that are put together: " "; empty in a script that has no spaces. */
    readonly space: string;
    /** Round words that are quoted: “ and ”. */
    readonly quotes: Enclosing;
    /** Round what is added, with the space before it: " (" and ")". */
    readonly brackets: Enclosing;
    /** Round the numbers of sources: "[" and "]". */
    readonly citation: Enclosing;
    /** Behind a name, before what it names: ": ". */
    readonly colon: string;
    /** Between the items of a list: ", ". The last "and" is for `InterfaceWords.list`. */
    readonly comma: string;
    /** Between facts that share a line: " · ". */
    readonly separator: string;
    /** Before a remark: " – ". */
    readonly dash: string;
    /** Between sentences that are read aloud: ". ". */
    readonly fullStop: string;
    /** In the place of what was cut off: "…". */
    readonly ellipsis: string;
    /** Between hours, minutes and seconds: ":". */
    readonly clock: string;
    /** Between seconds and their fraction: ".". */
    readonly decimal: string;
}

/** Every fixed word of picture, page and element. Sentences are functions, because languages order them differently. */
interface InterfaceWords {
    /** The signs between and round texts. */
    readonly punctuation: Punctuation;
    /** What became of an event, by `status`. */
    readonly status: {
        /** It took place. */
        readonly happened: string;
        /** It began and is not over at the dateline. */
        readonly ongoing: string;
        /** It is announced for later. */
        readonly planned: string;
        /** It was put off or brought forward to another date. */
        readonly moved: string;
        /** It was called off. */
        readonly cancelled: string;
    };
    /** How well an event is attested, by `standing`. */
    readonly standing: {
        /** No voice is named. */
        readonly unsourced: string;
        /** A voice confirms it, or a party of the event asserts it. */
        readonly attested: string;
        /** Others report it; nobody confirms it. */
        readonly reported: string;
        /** There are voices for and against it. */
        readonly disputed: string;
        /** There are voices against it only. */
        readonly denied: string;
        /** All voices took back what they said. */
        readonly retracted: string;
    };
    /** What an actor is in an event, by `role`; a label before the name. */
    readonly role: {
        /** One of several equals. */
        readonly party: string;
        /** The one that acts. */
        readonly agent: string;
        /** The one that is acted upon. */
        readonly target: string;
        /** The one at whose place it happens. */
        readonly host: string;
        /** The one that is talked about without taking part. */
        readonly about: string;
    };
    /** What a voice does with an event, as a verb behind its name. */
    readonly stance: {
        /** Tells it without vouching for it. */
        readonly reports: string;
        /** Says it in its own name. */
        readonly asserts: string;
        /** Says that it is true. */
        readonly confirms: string;
        /** Says that it is not true. */
        readonly denies: string;
        /** Takes back what it said. */
        readonly retracts: string;
    };
    /** How an event relates to another, as a verb before the other's title. */
    readonly link: {
        /** It is a reaction to the other. */
        readonly answers: string;
        /** It brings the other about. */
        readonly causes: string;
        /** It comes after the other in one course of events. */
        readonly follows: string;
        /** It takes the other's place. */
        readonly replaces: string;
    };
    /** Legend entries that are about time. */
    readonly mark: {
        /** English: “at some time in this span” */
        readonly somewhereInSpan: string;
        /** English: “goes on” */
        readonly goesOn: string;
        /** English: “beginning not known” */
        readonly startUnknown: string;
        /** English: “only the order is known” */
        readonly orderOnly: string;
        /** English: “about this time” */
        readonly approximate: string;
        /** English: “end not known” */
        readonly endUnknown: string;
        /** The mark of an event in the lane of another actor. English: “reaches this actor, from the one named” */
        readonly received: string;
        /** English: “lasts” */
        readonly lasts: string;
        /** English: “said at some time in this span” */
        readonly saidWithin: string;
    };
    /** Headings, buttons, states and other short texts of page and element. */
    readonly ui: {
        /** Label of the author's own words for a time. English: “As written” */
        readonly asWritten: string;
        /** Heading of the other readings of a time. English: “one of these times” */
        readonly oneOfTimes: string;
        /** Added to events behind the dateline. English: “still to come” */
        readonly stillToCome: string;
        /** Below a storyline of more than 60 events. */
        readonly crowdedStoryline: string;
        /** What the marks without a label are, in a lane that has not room for every event. English: “Small marks without a label are events too; the numbers count them.” */
        readonly ticks: string;
        /** The heading of what went on during most of the story. */
        readonly allAlong: string;
        /** Head of the band of events without a time. English: “No date” */
        readonly noDate: string;
        /** Head of the band of `context` events. English: “Background” */
        readonly background: string;
        /** English: “Sources” */
        readonly sources: string;
        /** Head of the lane of events that name nobody. English: “No actor named” */
        readonly noActor: string;
        /** English: “There are no events to show.” */
        readonly noEvents: string;
        /** In a picture zoomed to where nothing happens. English: “No events in this part of time” */
        readonly noneInWindow: string;
        /** English: “Close” */
        readonly close: string;
        /** English: “Zoom in” */
        readonly zoomIn: string;
        /** English: “Zoom out” */
        readonly zoomOut: string;
        /** Button: back to the first window. English: “Show the whole timeline” */
        readonly whole: string;
        /** English: “Previous event” */
        readonly previous: string;
        /** English: “Next event” */
        readonly next: string;
        /** English: “The timeline is loading …” */
        readonly loading: string;
        /** English: “The timeline could not be loaded.” */
        readonly failed: string;
        /** In place of a picture. English: “The timeline could not be drawn.” */
        readonly notDrawn: string;
        /** English: “Try again” */
        readonly retry: string;
        /** English: “List” */
        readonly list: string;
        /** English: “Table” */
        readonly table: string;
        /** English: “Time” */
        readonly time: string;
        /** English: “Event” */
        readonly event: string;
        /** English: “Actors” */
        readonly actors: string;
        /** English: “Place” */
        readonly place: string;
        /** English: “Certainty” */
        readonly certainty: string;
        /** English: “Who says so” */
        readonly claims: string;
        /** English: “Connections” */
        readonly links: string;
        /** English: “Untitled timeline” */
        readonly untitled: string;
        /** English: “Untitled” */
        readonly untitledEvent: string;
        /** English: “Earlier date” */
        readonly earlierDate: string;
        /** English: “whether before or after the event right above: not known” */
        readonly orderUnknown: string;
        /** English: “Timeline tools” */
        readonly tools: string;
        /** Label of what a time was read from. English: “Written” */
        readonly written: string;
        /** Label of the time at which a claim was made. English: “Said” */
        readonly said: string;
        /** Between the name of a copy and that of its original. English: “repeats” */
        readonly copyOf: string;
        /** English: “superseded: the same voice said otherwise later” */
        readonly superseded: string;
        /** Column head in the table. English: “Date as EDTF” */
        readonly edtf: string;
        /** Head of the quotes of the article. English: “From the text” */
        readonly quoteFrom: string;
        /** The button that opens the choice of forms, and what each is called. */
        readonly formMenu: string;
        /** The names of the forms in the choice of forms. */
        readonly form: {
            /** English: “Swimlanes” */
            readonly lanes: string;
            /** English: “Storylines” */
            readonly storyline: string;
            /** English: “Down the page” */
            readonly column: string;
            /** English: “List” */
            readonly list: string;
            /** English: “Table” */
            readonly table: string;
            /** English: “Print” */
            readonly print: string;
        };
        /** How keys are used, in one sentence. */
        readonly keyHelp: string;
        /** What can be done where a file could not be had, and where it is no JSON. */
        readonly noAnswer: string;
        /** English: “The file is not valid JSON. Its publisher needs to fix it.” */
        readonly noJson: string;
        /** That a language could not be loaded, in a sentence: "German could not be loaded. The timeline is shown without it." */
        notLoaded(language: string): string;
    };
    /** "31 events, 6 actors, 10–31 January 2022; 4 denied; 3 planned." Parts with a count of 0 are left out. */
    summary(counts: Counts, span: string): string;
    /** "Germany, 7 events" */
    lane(name: string, events: number): string;
    /** "reported by Der Spiegel, denied by the NSC spokesperson": the voices of each side, already named. */
    voices(voices: {
        /** Names of those who report it, joined as `list` does; empty where nobody reports it. */
        readonly reports: readonly string[];
        /** Names of those who assert it. */
        readonly asserts: readonly string[];
        /** Names of those who confirm it. */
        readonly confirms: readonly string[];
        /** Names of those who deny it. */
        readonly denies: readonly string[];
        /** Names of those who took back what they said. */
        readonly retracts: readonly string[];
    }): string;
    /** "3 independent sources; 1 that only repeats is not counted": voices on an event, copies folded into their original. */
    independent(voices: number, repeats: number): string;
    /** "+3": behind the first of several names, how many more there is no room for. */
    moreNames(n: number): string;
    /** "repeated by The Herald and Evening Echo": those who say nothing of their own. */
    repeatedBy(names: readonly string[]): string;
    /** "before “Talks in Geneva”" */
    beforeEvent(title: string): string;
    /** "after “Talks in Geneva”" */
    afterEvent(title: string): string;
    /** "8 members" */
    members(n: number): string;
    /** A group was expanded, said to those who read by ear: "NATO expanded: its members have lanes of their own." */
    laneExpanded(name: string): string;
    /** A group was collapsed, said likewise: "NATO collapsed: its members share its lane." */
    laneCollapsed(name: string): string;
    /** A lane now shows every event by itself. English: “France opened: every event is shown by itself.” */
    laneOpened(name: string): string;
    /** A lane shows only the most important events by themselves. English: “France closed: only the most important events are named.” */
    laneClosed(name: string): string;
    /**
     * Why lanes have their order, in a sentence. `shorter` is by how many percent links are shorter than in the document's
     * order; below 1 where fixed lanes leave no shorter one.
     */
    laneOrder(order: {
        /**
         * `weight`: by how much their actors do; `links`: least length of links; `author`: as the document or the option says; `links-as-author`: least length of links,
         * which is as the document says; `known`: an order that readers know.
         */
        readonly by: "weight" | "links" | "author" | "links-as-author" | "known";
        /** Percent by which links are shorter than in the document's order. */
        readonly shorter: number;
    }): string;
    /** "{n} labels do not fit and are hidden or shortened." */
    hiddenLabels(n: number): string;
    /** The picture is taller than the height in pixels that was asked for. English: “Taller than the 600 px that were asked for.” */
    tallerThanAsked(height: number): string;
    /** Words of the axis beside its dates. */
    readonly axis: AxisPhrases;
    /** "Drawn smaller: 1–9 January (4×)." `spans` are already worded. */
    compressed(spans: readonly {
        /** The span in words, such as "1–9 January". */
        readonly span: string;
        /** By how much its scale is smaller than that of the rest. */
        readonly times: number;
    }[]): string;
    /** "{n} faults in the data" */
    faultCount(n: number): string;
    /** "{n} problems with the settings": of options, attributes and languages, apart from faults in the data. */
    settingCount(n: number): string;
    /** "in the lane of {host}" for members, "{role}: {name}" */
    actorRole(name: string, role: string): string;
    /** Who acts and to whom, as it is read out: "Germany, towards Ukraine". */
    towards(acting: string, receiving: string): string;
    /** How a date in words was understood: "read by the rule th/part-of-month, as written on 22 January 2022". */
    readBy(rule: string, from: string | undefined): string;
    /** Items joined in a sentence: "Germany, France and Italy". */
    list(items: readonly string[]): string;
}

/** Calendar units that phrases count in. A fiscal year and its quarters begin where the conventions say. */
type PhraseUnit = "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "half" | "year" | "decade" | "century" | "fiscal-year";
/** On which side of the dateline a phrase says it lies. */
type Side = "past" | "future";
/** A year as it is written, or counted from the dateline's. */
type YearMeaning = {
    /** The year as written, in its era; two digits with `short`. */
    readonly number: number;
    /** Said beside it; without it the conventions decide. `before-common`: 44 BC. */
    readonly era?: "buddhist" | "common" | "before-common";
    /** Two digits are the end of a year: "65", "'22". */
    readonly short?: boolean;
}
/** Years from the dateline's own: −1 "last year". */
 | {
    /** 0 is the dateline's own year, 1 the next. */
    readonly fromNow: number;
};
/** The parts of a calendar date; absent parts were not said and are read from the dateline. */
interface DateMeaning {
    readonly kind: "date";
    readonly year?: YearMeaning;
    /** 1–12, or counted from the dateline's own: `{ fromNow: -1 }` "of last month". */
    readonly month?: number | {
        readonly fromNow: number;
    };
    readonly day?: number;
    /** ISO weekday, Monday 1: beside a day a checksum. */
    readonly weekday?: number;
    /** "just past", "the coming": which of the years or months is meant where none is said. */
    readonly nearest?: Side;
    /** Not the one that holds the dateline: "last January", said in January. */
    readonly other?: true;
}
/**
 * What a phrase says, before it is read from a dateline: plain data that a language's rules build and `readMeaning` turns
 * into a time. Nothing in it depends on a language.
 */
type Meaning = DateMeaning
/** The calendar unit that holds the dateline, moved: "today" day 0, "last week" week −1, "three years ago" year −3. */
 | {
    /** A calendar unit, counted from the dateline's own. */
    readonly kind: "unit";
    /** The unit that is moved: a `week` is a whole calendar week. */
    readonly unit: PhraseUnit;
    /** How many units on from the dateline's own; below 0 is the past. */
    readonly offset: number;
}
/** From so long before the dateline up to it, or on from it: "the past three days", "over the next two weeks". */
 | {
    /** A stretch that touches the dateline. */
    readonly kind: "rolling";
    /** The unit that its length is counted in. */
    readonly unit: PhraseUnit;
    /** How many units it is long. */
    readonly count: number;
    /** Whether it ends or begins at the dateline. */
    readonly side: Side;
}
/** A weekday by itself, or of a week counted from the dateline's: "on Friday", "Tuesday of last week". */
 | {
    /** A day by its name. */
    readonly kind: "weekday";
    /** ISO weekday: Monday 1 … Sunday 7. */
    readonly weekday: number;
    /** The nearest such day on that side of the dateline. @default as the conventions' `tense` says */
    readonly nearest?: Side;
    /** Of which week: 0 the dateline's own, −1 the last. @default not said */
    readonly week?: number;
    /** So many weeks on from there: 1 "Friday week", −1 "the Friday before last". */
    readonly weeksOn?: number;
}
/** A season, quarter, quadrimester or half year by its EDTF sub-year code, 21–41. */
 | {
    /** A part of a year that is no month. */
    readonly kind: "group";
    /** EDTF sub-year code: 21 spring, 24 winter, 33 first quarter, 40 first half. */
    readonly group: number;
    /** The year that it is in. @default the one that `nearest` or the conventions pick */
    readonly year?: YearMeaning;
    /** The nearest such season or quarter on that side of the dateline. */
    readonly nearest?: Side;
    /** Not the one that holds the dateline: "last summer", said in summer. */
    readonly other?: true;
}
/** Ten years by their first: `{ first: 1980 }` "the 1980s"; with `short` 80 of the century that the conventions pick. */
 | {
    /** Ten years with a common beginning. */
    readonly kind: "decade";
    /** Its first year in its era; two digits with `short`. */
    readonly first: number;
    /** The era that `first` is counted in. @default as the conventions read such a year */
    readonly era?: "buddhist" | "common" | "before-common";
    /** Only two digits were said: "the 80s". */
    readonly short?: boolean;
}
/** By its ordinal: 21 "the 21st century", 25 of the Buddhist era "พุทธศตวรรษที่ 25". */
 | {
    /** A hundred years. */
    readonly kind: "century";
    /** Its number: 21 is the common years 2000–2099; the 25th Buddhist one the Buddhist years 2401–2500. */
    readonly ordinal: number;
    /** The era that it is counted in. @default "common" */
    readonly era?: "buddhist" | "common" | "before-common";
} | {
    /** A fiscal year, which begins where the conventions say. */
    readonly kind: "fiscal";
    /** Named after the calendar year that it ends in. */
    readonly year: YearMeaning;
    /** Only this quarter of it, 1–4. @default the whole year */
    readonly quarter?: number;
}
/** A time of day, on a day or on the dateline's own. */
 | {
    /** A time of day. */
    readonly kind: "clock";
    /** The day that it is on. @default the dateline's own */
    readonly of?: Meaning;
    /** 0–24; 24 is midnight at the end of the day. */
    readonly hour: number;
    /** 0–59. @default not said: the precision is an hour */
    readonly minute?: number;
    /** 0–59. @default not said */
    readonly second?: number;
    /** IANA zone or UTC offset that was said beside it. @default the zone of the text */
    readonly zone?: string;
    /** On the morning behind that day: "2 a.m. on Friday night". */
    readonly nextDay?: true;
}
/** A stretch of a day by its hours: "Friday morning" 6–12, "last night" 18–30. */
 | {
    /** A stretch of a day, such as its morning. */
    readonly kind: "hours";
    /** The day whose midnight the hours are counted from. @default the dateline's own */
    readonly of?: Meaning;
    /** First hour, 0–24. */
    readonly from: number;
    /** The hour that it ends at, exclusive; above 24 it reaches into the next day. */
    readonly to: number;
} | {
    /** The early, middle or late part of a period. */
    readonly kind: "part";
    /** Which part, in the words of TIMEX3. */
    readonly part: Part;
    /** The period that it is a part of. */
    readonly of: Meaning;
} | {
    /** Approximately then, EDTF `~`. */
    readonly kind: "about";
    /** What it is near. */
    readonly of: Meaning;
}
/** "by": from the dateline to the end of it; "since": began in it, goes on; "until": ended in it; "onwards": from it on. */
 | {
    /** How it relates to the time in `of`. */
    readonly kind: "by" | "before" | "after" | "since" | "until" | "onwards";
    /** The time that it is measured by. */
    readonly of: Meaning;
}
/** "Since at least 2014", "until after 3 May": what it began or ended in is only a bound. */
 | {
    /** Not just then, but on one side of it. */
    readonly kind: "bounded";
    /** What began or ended, as if it had done so just then. */
    readonly of: Meaning;
    /** Of a range, the end that is only a bound. @default "start" */
    readonly edge?: "start" | "end";
    /** Whether it can have begun or ended earlier or later. */
    readonly side: Side;
} | {
    /** "Not on 3 May": no time is said, but one ruled out. */
    readonly kind: "not";
    /** The time that is ruled out. */
    readonly of: Meaning;
}
/** From the one to the other. What the first leaves out it shares with the second: "10–15 March". */
 | {
    /** It lasted from the one to the other. */
    readonly kind: "range";
    /** The first period, included. */
    readonly from: Meaning;
    /** The last period, included. */
    readonly to: Meaning;
}
/** At some time from the one to the other: "between 10 and 15 March". */
 | {
    /** It happened once, somewhere between the two. */
    readonly kind: "between";
    /** The first period that it can be in. */
    readonly from: Meaning;
    /** The last period that it can be in, included. */
    readonly to: Meaning;
}
/** "10 or 11 March", "on 10 and 11 March". */
 | {
    /** Whether one of them is meant or each. */
    readonly kind: "one-of" | "all-of";
    /** The members in the order said. */
    readonly times: readonly Meaning[];
}
/** A span that has a name: "the Second World War" 1939-09-01/1945-09-02. */
 | {
    /** A time with a name, known beforehand. */
    readonly kind: "edtf";
    /** Its time as EDTF. */
    readonly text: string;
}
/** "recently": the three weeks up to the dateline; "soon": the three from it on. */
 | {
    /** A vague short distance from the dateline. */
    readonly kind: "recent";
    /** Whether it lies before or after the dateline. */
    readonly side: Side;
}
/** The words allow several readings: the usual one first. */
 | {
    /** An ambiguous phrase. */
    readonly kind: "either";
    /** Two or more; those behind the first become `alternatives` of the time. */
    readonly readings: readonly Meaning[];
    /** Two readings of figures, 3/4/2022: the day first, then the month first. The conventions say which is the usual one. */
    readonly figures?: true;
};

/** What a word of a phrase means: a month's number, an offset, a part. */
type WordValue = number | string;
/** The value that a rule passes to the rules that use its kind. */
type Value = WordValue | Meaning | YearMeaning;
/** The values of the parts of a pattern, by their names. */
interface Slots {
    /** Whether an optional part is there. */
    has(name: string): boolean;
    /** A number, or the number that a word means. */
    number(name: string): number;
    /** The text that a word means. */
    text(name: string): string;
    /** What another rule's pattern made of the words in that slot. */
    meaning(name: string): Meaning;
    /** The year that another rule read in that slot. */
    year(name: string): YearMeaning;
}
/**
 * One way of saying a time.
 *
 * A pattern is a row of parts with spaces between; a part is
 * - the name of a class of words (`month`), or the kind of a rule above (`date`): what it means is a slot of that name;
 * - one of the numbers `#day` (1–31), `#month` (1–12), `#hour` (0–24), `#minute` (two digits, 00–59), `#year` (four digits),
 *   `#yy` (two digits), `#count` (1–9999, at most four digits), `#number` (any), a slot without its `#`;
 * - `'…'`, that very sign;
 * - `…`, other words of the same clause, at most eight;
 * - `^`, nothing, where a clause begins: behind a line's start, a sign, or in an unspaced script a space.
 *
 * Before a part, `from:` names its slot, and `~` says that no space may be before it; `a|b` is either; `?` behind it
 * makes it optional. Of alternatives the first that lets the rest fit is taken: write the longer first.
 */
interface PhraseRule {
    /** What it makes: the name that other patterns use. `"phrase"` is what is looked for in a text. */
    readonly kind: string;
    /** Without its language: `"part-of-month"` is reported as "th/part-of-month". Only rules that make a whole phrase need one. */
    readonly name?: string;
    /** The row of parts to be found, as described above: `"#hour ~':' ~#minute"`. */
    readonly pattern: string;
    /**
     * Classes of words that must not be right before it or behind it; `"number"` is any number, amounts with commas too,
     * `"small"` any other word in small letters, `"letters"` letters of no class that touch it without a space, and `"counter$"`,
     * of the words behind, a word of that class that no letters touch in turn.
     */
    readonly notAfter?: readonly string[];
    /** As `notAfter`, for the word right behind the match. */
    readonly notBefore?: readonly string[];
    /** What the words mean; undefined where they mean no time after all. */
    readonly read: (slots: Slots) => Value | undefined;
    /** A phrase that it reads, for the page of rules; a test reads it. */
    readonly example?: string;
}
/** How a language's writers count years and order figures, where nothing else is said. */
interface PhraseHabits {
    /** The era of years of four digits that are `buddhistFrom` or more, and of two digits. */
    readonly twoDigitYears: "buddhist" | "common";
    /** Years of this number or more are Buddhist though no era is said; absent where writers never do. */
    readonly buddhistFrom?: number;
    /** 3/4/2022 is 3 April. */
    readonly dayFirst: boolean;
    /** Where the fiscal year that is named after the year it ends in begins: `{ month: 10, day: 1 }`. */
    readonly fiscalYear: {
        /** 1–12. */
        readonly month: number;
        /** Day of that month, from 1. */
        readonly day: number;
    };
}
/**
 * How one language writes dates: its words by class, what only looks like a date, and its rules. The engine in the time
 * room reads any text with it in linear time.
 */
interface PhraseTable {
    /** `"spaced"`: a word begins and ends where letters do. `"unspaced"`: as in Thai, anywhere; the longest word wins. */
    readonly script: "spaced" | "unspaced";
    /**
     * Words by class: a list, or what each means. A space matches any space. Written in small letters a word is found
     * in any case; with a capital only so, or all in capitals ("May", "MAY"), but for a small first letter at a sentence's
     * beginning ("vor Kurzem", "Vor Kurzem").
     */
    readonly words: {
        /** The words of a class, named as patterns name it. */
        readonly [wordClass: string]: readonly string[] | {
            /** What the word on the left means, as the rule finds it in its slot. */
            readonly [written: string]: WordValue;
        };
    };
    /** Phrases that look like a date or contain the words of a date, but are not dates: "ดาวอังคาร", "The Sun". */
    readonly traps: readonly string[];
    /** A rule may use only kinds above it, so that no phrase is read in circles. */
    readonly rules: readonly PhraseRule[];
    /** How this language's writers count years and order figures. */
    readonly habits: PhraseHabits;
}

/**
 * The calendars that times can be worded in, by their CLDR names; axes have their months and years.
 * - `gregory`, `buddhist` (common year + 543), and `japanese`, which numbers the years of each era from Meiji on;
 * - `islamic`: the tabular calendar (`islamic-civil`), by rule alone, so that it may be a day or two from what the sighting
 *   of the moon gave in a country;
 * - `hebrew`, by its fixed rules;
 * - `persian`: the Solar Hijri calendar of Iran.
 *
 * Days are those of the daylight, midnight to midnight, also where a calendar has them begin at sunset. What lies before
 * the birth of Christ or before a calendar's year 1 is said in common years; so is, in the last three of these, what lies
 * after the year 9999, and in the Japanese calendar what lies before 1868, days and months before 1873 (its months were
 * others until then), and a hundred years after the latest era began.
 */
type Calendar = "gregory" | "buddhist" | "japanese" | "islamic" | "hebrew" | "persian";
/** An era of Japan since 1868, named after its emperor. */
type JapaneseEra = "meiji" | "taisho" | "showa" | "heisei" | "reiwa";
/** The names of a calendar's months, the first month first. */
interface MonthNames {
    /** As in running text. */
    readonly full: readonly string[];
    /** For labels and axes; the full ones where a language has no shorter. */
    readonly short: readonly string[];
}
/** A calendar date as a reader of one calendar says it; what is absent is not said. */
interface DateParts {
    /** The calendar that all numbers here are counted in. */
    readonly calendar: Calendar;
    /** The year's number in that calendar as people say it: no year 0, never negative. */
    readonly year?: number;
    /** Years before the calendar's first: 44 BC. */
    readonly beforeEra?: boolean;
    /** The era that a Japanese year is counted in; with the year, and always there in that calendar. */
    readonly era?: JapaneseEra;
    /** 1–12; in the Hebrew calendar Tishri 1 … Elul 12, and in leap years Adar I 13, Adar II 14. */
    readonly month?: number;
    /** Day of the month, from 1. */
    readonly day?: number;
    /** ISO weekday: Monday 1 … Sunday 7. */
    readonly weekday?: number;
    /** 0–23, in the zone that is shown. */
    readonly hour?: number;
    /** 0–59; absent where only the hour is known. */
    readonly minute?: number;
    /** 0–59; absent where only the minute is known. */
    readonly second?: number;
    /** The digits behind the second, three or six: "250"; absent where only the second is known. */
    readonly fraction?: string;
}
/**
 * How one language says times. The `time` layer works out what is to be said; a language only has the words, each function
 * given pieces that are already worded.
 */
interface TimeWords {
    /** January to December: the months of the Gregorian, Buddhist and Japanese calendars. */
    readonly months: MonthNames;
    /**
     * The months of the calendars that have their own: Muharram to Dhu al-Hijjah; Tishri to Elul, then Adar I and Adar II of
     * leap years; Farvardin to Esfand. `monthName` finds the one that the pieces of a date have.
     */
    readonly calendarMonths: {
        /** Twelve, from Muharram to Dhu al-Hijjah. */
        readonly islamic: MonthNames;
        /** Fourteen: Tishri to Elul, then Adar I and Adar II of leap years. */
        readonly hebrew: MonthNames;
        /** Twelve, from Farvardin to Esfand. */
        readonly persian: MonthNames;
    };
    /** Names of the Japanese eras, written before the year. */
    readonly eras: {
        readonly [era in JapaneseEra]: string;
    };
    /** Monday first. */
    readonly weekdays: {
        /** As in running text. */
        readonly full: readonly string[];
        /** For labels and axes. */
        readonly short: readonly string[];
    };
    /** A date, time of day included where it is there: "21 January 2022", "21 Jan, 14:00". */
    date(parts: DateParts, style: WordingStyle): string;
    /** A year by itself, with its era where a reader would need it: "2022", "44 BC", "พ.ศ. 2565". */
    year(parts: DateParts, style: WordingStyle): string;
    /** Years from one to another, both said: "2010–2012", "50–41 BC", "พ.ศ. 2553–2555". */
    years(from: DateParts, to: DateParts, style: WordingStyle): string;
    /** Far years that people count back from now: "13.8 billion years ago". `millions` is 13,800. */
    yearsAgo(millions: number, style: WordingStyle): string;
    /** A span longer than a year or between month and year: "spring 2022", "1st quarter of 2022", "1980s", "18th century". */
    period(period: {
        /** What sort of period it is: `season`, `quarter`, `half`, `decade`, `century` and so on. */
        readonly precision: Precision;
        /** Which one, from 1: 2 is the 2nd quarter, or summer; 21 the 21st century. Of a decade its first year: 1980. */
        readonly number: number;
        /** The year that it is in, already worded; absent for decades and centuries. */
        readonly year?: string;
        /** True for years before the calendar's first. */
        readonly beforeEra?: boolean;
        /** The calendar that `number` is counted in. */
        readonly calendar: Calendar;
    }, style: WordingStyle): string;
    /** "early January 2022", "late 2021". */
    part(part: Part, of: string, style: WordingStyle, precision: Precision): string;
    /** Behind "by": "the end of June 2024". */
    endOf(of: string, style: WordingStyle, precision: Precision): string;
    /** Behind "by": late in a period, where `part` would say the same as `endOf`: "gegen Ende Juni 2024". @default `part` */
    byLate?(of: string, style: WordingStyle, precision: Precision): string;
    /** "from … to …"; a dash where short. */
    range(from: string, to: string, style: WordingStyle): string;
    /** Ended at an unknown time up to a last one: "1 January 2022 to 31 January 2022 at the latest". */
    endBy(from: string, last: string, style: WordingStyle): string;
    /** Goes on: "since late December 2021". */
    since(from: string, style: WordingStyle): string;
    /** Began at an unknown time and ended: "until 3 May", and started-but-no-known-end: "from 3 May, end not known". */
    until(to: string, style: WordingStyle): string;
    /** Began and ended, the end not known: "from 3 May, end not known". */
    endUnknown(from: string, style: WordingStyle): string;
    /** TIMEX3 relations: "before …", "by …", "after …", "from … on". */
    before(time: string, style: WordingStyle): string;
    /** At the end of this at the latest, TIMEX3 `ON_OR_BEFORE`: "by 15 February". */
    by(time: string, style: WordingStyle): string;
    /** TIMEX3 `AFTER`: "after 15 February". */
    after(time: string, style: WordingStyle): string;
    /** TIMEX3 `ON_OR_AFTER`: "from 15 February on". */
    onOrAfter(time: string, style: WordingStyle): string;
    /** "c. 44 BC", "about 14:00". */
    about(time: string, style: WordingStyle): string;
    /** "2022?": the source itself doubts it. */
    uncertain(time: string, style: WordingStyle): string;
    /** One of several times, EDTF `[…]`: "1 or 3 May". */
    oneOf(times: readonly string[], style: WordingStyle): string;
    /** At some time from the one to the other, both included: "between 21 and 23 January 2022". `range` is the two as a range. */
    within(pieces: {
        /** The first of them. */
        readonly from: string;
        /** The last of them, included. */
        readonly to: string;
        /** Both as `range` words them. */
        readonly range: string;
    }, style: WordingStyle): string;
    /**
     * One whose year or month is not known, said by the longer period that is: "25 December of a year in the 1560s", where
     * `unknown` is `"year"`; "the 24th of a month in 1911", where it is `"month"` and `date` the day alone.
     */
    oneIn(unknown: "month" | "year", date: string, period: string, style: WordingStyle): string;
    /** Only some pieces of a date are doubtful: "11 June 2004 (month approximate)". */
    doubted(date: string, doubt: {
        /** The pieces of the date that the doubt is about. */
        readonly pieces: readonly ("year" | "month" | "day")[];
        /** EDTF `~` or `%` applies to them. */
        readonly approximate: boolean;
        /** EDTF `?` or `%` applies to them. */
        readonly uncertain: boolean;
    }, style: WordingStyle): string;
    /** Each of several times, EDTF `{…}`: "1 and 3 May". */
    allOf(times: readonly string[], style: WordingStyle): string;
    /** "14:00 in Kyiv": the place is the last part of an IANA name, worded by the language where it knows it. */
    inZone(time: string, zone: string, style: WordingStyle): string;
    /** No time at all: "no date given". */
    readonly none: string;
}
/** One language: how it says times, what it calls the parts of a timeline, and how its texts are read. */
interface Language {
    /** BCP 47 tag. */
    readonly code: string;
    /** The language's own name for itself. */
    readonly name: string;
    /** The way its script runs; a picture in an `rtl` language is mirrored. */
    readonly direction: "ltr" | "rtl";
    /** The calendar its readers use when none is asked for. */
    readonly calendar: Calendar;
    /** How times are worded. */
    readonly time: TimeWords;
    /** The fixed words of picture, page and element. */
    readonly words: InterfaceWords;
    /** A text cut into what a line may break between; joined, the pieces are the text. @default after spaces */
    readonly breaks?: (text: string) => readonly string[];
    /**
     * How dates are written in it; without it no phrase of the language is read. The languages of `chronolane/th`, … have none,
     * those of `chronolane/th/phrases`, … do.
     */
    readonly phrases?: PhraseTable;
    /** Words that help to make a draft of an article; without it sentences are cut as Unicode says, and nothing is hinted. */
    readonly hints?: HintTable;
}

/**
 * The form of a picture: `lanes` with time running across, `storyline` with a line for each actor that
 * bends towards those whom it meets, `column` with time running down, `list` with the story in words
 * without a scale, `table` with all of it in words, `print` the lanes as they go to paper: the sources numbered at the end.
 */
type Form = "lanes" | "storyline" | "column" | "list" | "table" | "print";
/** Options that all ways of drawing share. */
interface DrawOptions {
    /** In CSS pixels, from 240 to 20,000; a width beyond is set to the nearer end, and reported by `optionIssues`. @default 1200 */
    readonly width?: Px;
    /**
     * How tall the picture may be. Labels give up their room for it, the least valuable first, and are counted; events without
     * a label become ticks in a strip, with numbers that count them. What is contested or planned is named first. A picture
     * that cannot be so low says so, and its scene has an issue. @default as tall as the labels need, in reason
     */
    readonly height?: Px;
    /** The languages that can be worded in, from `chronolane/th`, `chronolane/en`, …; at least one. A document with phrases needs `chronolane/th/phrases`, …, which have them. */
    readonly languages: readonly Language[];
    /** BCP 47 tag of the reader. @default the document's, if it is among `languages`, else English, else the first of them */
    readonly lang?: string;
    /** Which way the picture runs: from the right, its left and right change places; each text runs as its own language does. @default the reader's language's way */
    readonly direction?: Direction;
    /** @default the calendar of the language's readers */
    readonly calendar?: Calendar;
    /** IANA zone that days and times of day are shown in. @default the document's */
    readonly zone?: string;
    /** What part of time is shown. @default all events but background, padded */
    readonly window?: TimeWindow;
    /** @default "weight" */
    readonly order?: Order;
    /**
     * Which lanes are expanded, by the ids of their actors. A group, an actor with members, gives its members lanes of their
     * own, together below its own; a lane with a strip of ticks shows every event with its body. "all" are all groups.
     * @default none
     */
    readonly expand?: Expand;
    /** @default "lanes" from 720 px on, "list" below */
    readonly form?: Form;
    /** Which claims are drawn in the lane of the actor that makes them, at the time they were said; the others are words at their event. @default "none" */
    readonly claims?: ShownClaims;
    /** Whether the relations of events are drawn, as curves; a living timeline shows those of the highlighted event anyway. @default false */
    readonly relations?: boolean;
    /** The id of an event to highlight, with its links and relations; the rest is drawn faintly. @default none */
    readonly focus?: string;
    /** One scale for the whole axis; otherwise empty spans may be drawn smaller, and are then marked. @default false */
    readonly linear?: boolean;
    /** The id of an event that time is counted from: the axis says how long before and after it, and above that the dates. */
    readonly align?: string;
    /** Whether title, subtitle and summary are on the picture; without them, the page says them. @default true */
    readonly title?: boolean;
    /** Whether the legend is drawn above the picture: it explains the marks in it, and counts them. @default true */
    readonly legend?: boolean;
    /**
     * Whether the issues of the data are shown on the picture (their number), on the page and in the element (each of them):
     * for its author, who can mend them, rather than for readers. @default false
     */
    readonly issues?: boolean;
    /**
     * The name of a shipped theme, or a theme of one's own: sizes and strokes are laid out by it; its colours are the
     * renderer's matter. Drawing does not know its reader: with `auto` it is as by default. @default "light", for the form
     * `print` the theme of that name
     */
    readonly theme?: ThemeName | "auto" | Theme;
    /**
     * How wide a text is. @default a shipped table of advance widths, taken from wide faces (Noto Sans, Noto Sans Thai):
     * what fits by it fits in most faces for text too. A theme with wider ones, such as a bold Verdana, gives its own.
     */
    readonly measureText?: MeasureText;
}

/** A rectangle of the drawing. */
interface Box {
    readonly x: Px;
    readonly y: Px;
    readonly width: Px;
    readonly height: Px;
}
/** A place of the drawing. */
type Point = readonly [x: Px, y: Px];

/** A letter of SVG path data: upper case for places on the picture, lower case for steps from the last place. */
type PathLetter = "M" | "m" | "L" | "l" | "H" | "h" | "V" | "v" | "C" | "c" | "S" | "s" | "Q" | "q" | "T" | "t" | "A" | "a" | "Z" | "z";
/** A path as plain numbers: each letter, then its numbers, as SVG path data orders them. `["M", 1, 2, "h", 5, "z"]` */
type Path = readonly (PathLetter | number)[];

/** A stretch of outline or area. */
interface PathShape {
    /** Tells an outline from a text. */
    readonly shape: "path";
    /** Its path as plain numbers, which every renderer draws with a pen of its own. */
    readonly path: Path;
    /** What the area is filled with. @default nothing */
    readonly fill?: Paint;
    /** What the outline is drawn with. @default nothing */
    readonly stroke?: Paint;
    /** Stroke width in CSS px. */
    readonly width?: Px;
    /** Lengths of dashes and gaps in turn, in CSS px. @default a solid line */
    readonly dash?: readonly Px[];
    /** 0–1, of the whole shape. @default 1 */
    readonly opacity?: number;
    /** Where the path's origin lies, if not at the picture's. */
    readonly at?: readonly [Px, Px];
    /** A sign that reads one way only, such as ✓ or ≠: where the picture is mirrored or turned, it moves and stays as it is. It then has an `at`. */
    readonly upright?: boolean;
}
/** A line of text; `y` is its baseline. */
interface TextShape {
    /** Tells a text from an outline. */
    readonly shape: "text";
    /** Place of the anchor in CSS px from the left of the picture. */
    readonly x: Px;
    /** Place of the baseline in CSS px from the top of the picture. */
    readonly y: Px;
    /** One line as it is shown, already cut and shortened. */
    readonly text: string;
    /** What the text is for; the theme gives each role its size, weight and face. */
    readonly role: TextRole;
    /** The colour of the letters. */
    readonly fill: Paint;
    /** Which end of the text is at `x`, in the direction of the text. @default "start" */
    readonly anchor?: "start" | "middle" | "end";
    /** Set where it differs from the scene's language. */
    readonly lang?: string;
    /** Which way it runs, where that is not the scene's way. */
    readonly direction?: "ltr" | "rtl";
    /** A line through the letters, for what was cancelled. @default false */
    readonly strike?: boolean;
    /** A rim of the ground's colour, so that lines behind it do not run through. */
    readonly halo?: Paint;
}
/** The two things a renderer can draw. */
type Shape = PathShape | TextShape;

/** What a mark is. */
type MarkKind = "ground" | "future" | "lane" | "grid" | "axis" | "break" | "dateline" | "zero" | "link" | "claim-line" | "relation" | "body" | "received" | "pale" | "claim" | "label" | "footer-band" | "legend" | "text" | "rail";
/** One drawn thing. Its id stays the same from picture to picture. */
interface Mark {
    /** Unique within the picture; a renderer joins old and new pictures by it. */
    readonly id: string;
    /** What it shows, for the class in SVG and for tests. */
    readonly kind: MarkKind;
    /** The event it belongs to. */
    readonly event?: string;
    /** All events that it concerns, where they are several. */
    readonly about?: readonly string[];
    /** In sight only while one of its events is highlighted; still pictures leave it away. */
    readonly onFocus?: boolean;
    /** A sign for what can be pressed: still pictures leave it away. */
    readonly interactive?: boolean;
    /** Drawn faintly, so that other marks are more visible. */
    readonly dimmed?: boolean;
    /** What is drawn, from back to front. */
    readonly shapes: readonly Shape[];
}
/** Something that can be pointed at, focused and opened, in reading order. */
interface Target {
    /** Unique within the picture; the element's focus is kept by it. */
    readonly id: string;
    /** The id of the event that opens. */
    readonly event: string;
    /** The lane's place from the top; −1 outside the lanes. */
    readonly lane: number;
    /** Where it can be pointed at, in CSS px of the picture. */
    readonly box: Box;
    /** Title, date, roles, status and standing, in words. */
    readonly text: string;
    /** BCP 47 tag of `text`. */
    readonly lang: string;
    /** The title that `text` begins with, in its own language. */
    readonly title: ChosenText;
}
/** The head of a lane, for those who read by ear. */
interface TargetLane {
    /** The id of the lane's actor; empty for the lane of events that name nobody. */
    readonly id: string;
    /** Name of the actor and number of its events, in words. */
    readonly text: string;
    /** BCP 47 tag of `text`. */
    readonly lang: string;
    /** The name in `text`, in its own language. */
    readonly title: {
        /** The name. */
        readonly text: string;
        /** BCP 47 tag of it. */
        readonly lang: string;
    };
    /** The head beside the lane, in CSS px of the picture. */
    readonly box: Box;
    /** Its depth: 1 at the top, 2 for a member of an expanded group. */
    readonly level?: number;
    /** Whether its members have lanes of their own; left out where it has no members to expand. */
    readonly expanded?: boolean;
}
/** A whole picture as plain data: what every renderer draws, and what a pointer or a reader can find in it. */
interface Scene {
    /** The form that was drawn: lanes, list and so on. */
    readonly form: Form;
    /** How it is gone through by key and by ear: lane by lane, or from first to last. */
    readonly reading: "grid" | "list";
    /** Width of the picture in CSS px; nothing lies outside of it. */
    readonly width: Px;
    /** Height of the picture in CSS px. */
    readonly height: Px;
    /** BCP 47 tag of the interface words; texts of the document say their own where it differs. */
    readonly lang: string;
    /** The way of writing of `lang`; in `rtl` the picture is already mirrored. */
    readonly direction: "ltr" | "rtl";
    /** What the picture is called, and what it says, in words. */
    readonly title: string;
    /** How many events there are, over what span, and how many are denied or planned. */
    readonly summary: string;
    /** Why lanes have their order, in a sentence; absent where there are not several. */
    readonly laneOrder?: string;
    /** The type, faces and strokes that it was laid out with. */
    readonly style: Style;
    /** What was asked of the picture and could not be kept. */
    readonly issues: readonly Issue[];
    /** In the order they are drawn. */
    readonly marks: readonly Mark[];
    /** Heads of the lanes from top to bottom; empty in forms without lanes. */
    readonly lanes: readonly TargetLane[];
    /** All that can be focused, in the order of reading. */
    readonly targets: readonly Target[];
    /** The field that pans and zooms; null where there is no axis. */
    readonly plot: Box | null;
    /** What part of time it shows; null where there is no axis. */
    readonly window: TimeWindow | null;
    /** The place of a point of time, piece by piece: stops of time and x. */
    readonly scaleStops: readonly {
        /** A point of time in epoch ms, ascending. */
        readonly at: number;
        /** Its place in CSS px of the picture. */
        readonly x: Px;
    }[];
}

/** The reader's choices, as plain JSON: a page can keep them and restore them. */
interface ViewChoices {
    /** The part of time in sight; null is the whole. */
    readonly window: TimeWindow | null;
    /** The event round which time is to be shown as soon as there is a picture with it; null where there is nothing to wait for. */
    readonly around: string | null;
    /** The event that is picked out. */
    readonly selection: string | null;
    /** The event whose details are open. */
    readonly open: string | null;
    /** The form that the reader chose; null as the options say. */
    readonly form: Form | null;
    /** Which lanes are expanded; null as the options say. */
    readonly expanded: Expand | null;
    /** The event that time is counted from, or no event; null as the options say. */
    readonly aligned: {
        readonly event: string | null;
    } | null;
    /**
     * The lanes that the reader knows, as ids of actors from top to bottom: the picture keeps near to their order, as by
     * `order: { near }`. It is noted where the reader expands or collapses a group, and where another document comes; null as
     * the options say.
     */
    readonly lanes: readonly string[] | null;
}

/** Options of a living timeline: those that all ways of drawing share, the width being the container's. */
interface TimelineOptions extends Omit<DrawOptions, "width" | "theme"> {
    /**
     * A shipped theme by name, a theme of one's own, or `auto`: light or dark as the page's `color-scheme` says, where that
     * takes both or says nothing as the reader's system asks, and of high contrast where it asks for that. What the page's style sheets set on the element wins over all of them. @default "auto"
     */
    readonly theme?: ThemeName | "auto" | Theme;
}
/** The reader's choices as plain JSON, from `getState()` and for `setState()`. */
type TimelineState = ViewChoices;
/** The events of a living timeline, by name. */
interface TimelineEvents {
    /** An event was picked out or opened, or none is any more. */
    readonly select: {
        /** The event's id; null where none is picked out. */
        readonly event: string | null;
        /** Whether its details are open. */
        readonly open: boolean;
    };
    /** The details of an event were opened, or closed. */
    readonly open: {
        /** The event's id; null where no details are open. */
        readonly event: string | null;
    };
    /** The reader's choices changed; emitted once they are drawn. */
    readonly state: TimelineState;
    /** The first picture of the handle is drawn; emitted once per handle. */
    readonly ready: Readonly<Record<string, never>>;
    /** Another part of time is in sight. */
    readonly window: {
        /** First instant of the visible window, in epoch ms. */
        readonly from: EpochMs;
        /** End of the visible window, in epoch ms, exclusive. */
        readonly to: EpochMs;
        /** Whether that is the whole picture. */
        readonly whole: boolean;
    };
    /**
     * What `issues` of the handle holds is there or changed, or the element could not load the data or use its options
     * (`load-failed`).
     */
    readonly issue: {
        /** All faults at hand; none where the last of them is mended. */
        readonly issues: readonly Issue[];
    };
}
/** Where `zoomTo` leads: to an event, to a part of time in epoch milliseconds, or to the whole. */
type ZoomTarget = {
    /** The event's id. */
    readonly event: string;
} | {
    /** First instant to show, in epoch ms. */
    readonly from: EpochMs;
    /** End of what is shown, in epoch ms, exclusive. */
    readonly to: EpochMs;
} | "home";
/** A living timeline, for the page that holds it. */
interface TimelineHandle {
    /** The document as it was given. */
    readonly document: unknown;
    /**
     * The faults of the document, options, attributes, a restored state, languages, custom properties and drawing; none
     * while the first document waits for its languages.
     */
    readonly issues: readonly Issue[];
    /** Shows another document, or the same with other options; options that are not named stay as they were. */
    update(document?: unknown, options?: Partial<TimelineOptions>): void;
    /**
     * Picks an event out and closes the details; null picks out no event.
     * @throws RangeError where no event has that id
     */
    select(event: string | null): void;
    /**
     * Picks an event out and opens its details, without taking the keyboard's focus; null closes them and picks out no
     * event.
     * @throws RangeError where no event has that id
     */
    open(event: string | null): void;
    /**
     * Shows a part of time, the whole (`"home"`), or the time round an event.
     * @throws RangeError where no event has that id, its event has no place on the axis, or `from` is not before `to`
     */
    zoomTo(target: ZoomTarget): void;
    /** The reader's choices as plain JSON. */
    getState(): TimelineState;
    /**
     * Restores the reader's choices; those that are not named stay. An event or group that the document does not have is
     * left out and reported as an issue, as is an unknown field.
     * @throws TypeError or RangeError where the state is not what `getState()` gives
     */
    setState(state: Partial<TimelineState>): void;
    /**
     * Calls a function at each event of a name; the answer takes it off again. What a listener throws is reported to the
     * page, as of a listener of the DOM, and the others are called.
     * @throws TypeError for what is no function, RangeError for an unknown name
     */
    on<Name extends keyof TimelineEvents>(name: Name, listener: (detail: TimelineEvents[Name]) => void): () => void;
    /** Takes the timeline off the page: no node, no listener, no observer stays. */
    destroy(): void;
}

/**
 * Draws a living timeline into a container of the page: it follows the container's width, pans and zooms, is worked by
 * mouse, finger and keys, and shows the details of an event. Styles stay apart from the page's; colours and font are
 * custom properties (`--chronolane-ink`, `--chronolane-font`, …) of `.chronolane-host`.
 *
 * Faults of the data never throw: they are listed below the picture and passed to `on("issue", …)`.
 *
 * @throws TypeError or RangeError where the container is no element or an option cannot be used; what fails in a later drawing is the issue `drawing-failed`
 * @example
 * const timeline = createTimeline(document.querySelector("#story"), story, { languages: [en] });
 * timeline.on("select", ({ event }) => console.log(event));
 * timeline.zoomTo("home");
 * timeline.destroy();
 */
declare function createTimeline(container: Element | null, document: unknown, options: TimelineOptions): TimelineHandle;

/** A body on the picture: the same in pixels. */
interface PlacedBody {
    readonly form: Body["form"];
    readonly x0: Px;
    readonly x1: Px;
    readonly sure: readonly [Px, Px] | null;
    readonly start: End;
    readonly end: End;
    readonly members?: {
        readonly kind: "one-of" | "all-of";
        readonly bodies: readonly PlacedBody[];
    };
    readonly side?: "before" | "after";
    readonly vagueFrom?: Px;
    readonly outside?: "arrow" | "chevron";
    /** True where a side lies outside the window and was cut: an arrow says so. */
    readonly cutStart: boolean;
    readonly cutEnd: boolean;
}

/** A line of a block, from the block's own corner. */
interface DisputeLine {
    readonly x: Px;
    readonly y: Px;
    readonly text: string;
    readonly lang: string;
    readonly part: "heading" | "said" | "text";
}
/** Two columns, who says so and who denies it, set from a corner of their own. */
interface DisputeBlock {
    readonly width: Px;
    readonly height: Px;
    readonly lines: readonly DisputeLine[];
    readonly signs: readonly {
        readonly x: Px;
        readonly y: Px;
        readonly stance: Stance;
    }[];
    /** Where the rule between the columns is; null where they are below each other. */
    readonly rule: Px | null;
}
/** A block in the picture, with the pale ground that it shares with its label and body. */
interface PlacedDispute extends DisputeBlock {
    readonly x: Px;
    readonly y: Px;
    readonly ground: Box;
}

/** How an event is set among the others: the most important one, the two next to it, what goes on, all others. */
type Prominence = "key" | "major" | "strong" | "label";

/** A line of text on the picture, `y` its baseline. */
interface TextLine {
    readonly x: Px;
    readonly y: Px;
    readonly text: string;
    readonly lang: string;
    readonly part: "title" | "meta";
    readonly anchor: "start" | "end";
}
/** A label at its place. */
interface PlacedLabel {
    readonly box: Box;
    readonly side: "right" | "left" | "above" | "below" | "inside";
    readonly lines: readonly TextLine[];
    /** True where the text was longer than the label may be. */
    readonly shortened: boolean;
    /** How its title is set. */
    readonly prominence: Prominence;
    /** The middle of the standing's glyph, where it has one. */
    readonly glyph: {
        readonly x: Px;
        readonly y: Px;
    } | null;
}

/** One event in one lane. */
interface PlacedItem {
    readonly id: string;
    readonly event: TimelineEvent;
    /** Set where the item is a stance on the event, at the time it was taken. */
    readonly claim: Claim | null;
    /** The events that it tells of: its own, and for a stance all that it was taken on at once. */
    readonly about: readonly string[];
    readonly lane: number;
    readonly row: number;
    readonly hue: number;
    readonly role: Role | null;
    /** The one of an event's items that carries the label. */
    readonly first: boolean;
    readonly body: PlacedBody;
    /** Earlier dates of an event that was moved, oldest first. */
    readonly ghosts: readonly PlacedBody[];
    /** The body's place: `height` is the bar's. */
    readonly bar: Box;
    readonly label: PlacedLabel | null;
    /** In the strip of its lane: 0 for a tick, else on which line above the ticks it is. Null where it has its body. */
    readonly tick: number | null;
    /** Who says so and who denies it, below a contested event; null of any other. */
    readonly dispute: PlacedDispute | null;
    /** The pale ground of the most important event; null of any other. */
    readonly ground: Box | null;
    /** Whether its outline is dashed: it was still to come, or came to nothing. */
    readonly dashed: boolean;
}

/** The straight upright line from an event's body to its mark in the lane of an actor whom it reaches. */
interface LinkLine {
    readonly event: TimelineEvent;
    readonly from: PlacedItem;
    readonly to: PlacedItem;
    readonly x: Px;
    readonly y0: Px;
    readonly y1: Px;
    /** Whether it is in sight at rest; the others are where the event is pointed at, in focus or selected. */
    readonly isAtRest: boolean;
}

/** Why lanes are in their order. */
interface LaneOrder {
    /** By weight, for short links, as the author has them, for short links which is as the author has them, or near the order that the reader knows. */
    readonly by: "weight" | "links" | "author" | "links-as-author" | "known";
    /** How long links are in all, in lanes; and how long they would be in the document's order. */
    readonly length: number;
    readonly given: number;
}

/** A lane at its place. */
interface Lane {
    readonly actor: Actor | null;
    readonly name: ChosenText;
    readonly members: readonly ChosenText[];
    readonly hue: number;
    readonly y: Px;
    readonly height: Px;
    readonly rows: number;
    readonly events: number;
    /** How many groups it is in; 0 at the top. */
    readonly depth: number;
    /** The id of the actor of whose expanded group it is a member. */
    readonly group: string | null;
    /** True where members share it, who could have lanes of their own. */
    readonly collapsed: boolean;
    /** True where its members have lanes of their own, below it. */
    readonly expanded: boolean;
    /** What the gutter says, in lines, and where they begin. */
    readonly gutter: {
        readonly x: Px;
        readonly name: readonly string[];
        readonly members: readonly string[];
        /** The members on the line of the name, in a low lane. */
        readonly beside: {
            readonly x: Px;
            readonly text: string;
        } | null;
    };
}

/** The columns of the gutter: signs of folding where there are any, then names, a step further in for each depth. */
interface Gutter {
    readonly x0: Px;
    readonly x1: Px;
    /** Room for the sign before a name; 0 where no lane can be collapsed or expanded. */
    readonly sign: Px;
    /** Left free above the names of a lane. */
    readonly above: Px;
}

/** How many of the events below it a number counts, and the middle of their ticks. */
interface StripCount {
    readonly x: Px;
    readonly n: number;
}
/** The strip of a lane: its ticks are items; the numbers below them add up to as many as these are. */
interface Strip {
    readonly lane: number;
    /** The baseline of the numbers. */
    readonly y: Px;
    readonly counts: readonly StripCount[];
}

/** The entries of a legend that explain a time. */
type TimeKey = "somewhereInSpan" | "approximate" | "lasts" | "goesOn" | "startUnknown" | "endUnknown" | "orderOnly";
/** The entries of a legend that explain a status. */
type StatusKey = "planned" | "cancelled";
/** The entries of a legend that explain a standing. */
type StandingKey = "attested" | "reported" | "disputed" | "denied" | "unsourced" | "retracted";
/** The entries of a legend that explain a stance. */
type StanceKey = "claimAsserts" | "claimReports" | "claimConfirms" | "claimDenies" | "claimRetracts";
/** The entries of a legend that explain a line. */
type LineKey = "saidWithin" | "received";

/** What a legend entry explains. */
type LegendKey = TimeKey | StatusKey | StandingKey | StanceKey | LineKey;
/** What a legend says: what a mark means, and how many events it is true of where the entry counts them. */
interface LegendItem {
    readonly key: LegendKey;
    readonly count: number | null;
}

/** A text at a place of the axis. */
interface Tick {
    readonly x: Px;
    readonly at: EpochMs;
    /** Where its text is: over the middle of a day or month, at the line itself for a clock's time or a year. */
    readonly textX: Px;
    /** Empty where the label had no room: the line stays. */
    readonly text: string;
    /** False where a period is only named here and began before. */
    readonly border: boolean;
}

/** A span that is drawn at a smaller scale, where it is in sight. */
interface SmallerSpan {
    readonly x0: Px;
    readonly x1: Px;
    /** How many times smaller than the largest scale in sight. */
    readonly times: number;
}
/** The axis in two levels: days below, months with their year above, or what the scale asks for. */
interface Axis {
    readonly upper: readonly Tick[];
    readonly lower: readonly Tick[];
    /** The times of day of the lower level on the clock of a second zone; none where one clock is enough. */
    readonly second: readonly Tick[];
    /** Where the scale changes. */
    readonly breaks: readonly {
        readonly x: Px;
        readonly at: EpochMs;
    }[];
    readonly smaller: readonly SmallerSpan[];
}

/** Where the rows above the field begin, from top to bottom; a row that is not needed has no height. */
interface AxisRows {
    readonly zero: Px;
    readonly dateline: Px;
    readonly period: Px;
    readonly tick: Px;
    /** The ticks of a second zone's clock. */
    readonly second: Px;
    readonly rule: Px;
    readonly bottom: Px;
}

/** The event that is counted from, on the picture. */
interface ZeroPlace {
    readonly event: string;
    /** Cut to the picture; the same where it is a rule. */
    readonly x0: Px;
    readonly x1: Px;
    /** Whether each edge is one of the event's own, not the picture's. */
    readonly edges: readonly [boolean, boolean];
    readonly sure: boolean;
    /** On which side of the picture it lies where it is not in sight. */
    readonly side: "before" | "after" | null;
}

/** An event that has no place on the axis, in its footer band below the lanes. */
interface UnplacedEvent {
    readonly event: TimelineEvent;
    readonly box: Box;
    readonly lines: readonly string[];
    /** Room before the text for its signs. */
    readonly lead: Px;
    readonly lang: string;
    /** Background lies before or after what the axis shows. */
    readonly side: "before" | "after" | "none";
}
/** A footer band under the lanes: the background, or the tray of what has no date. */
interface FooterBand {
    readonly kind: "context" | "tray";
    readonly name: string;
    readonly y: Px;
    readonly height: Px;
    readonly entries: readonly UnplacedEvent[];
}

/** Where the text was written. What is right of `x` was still to come. */
interface Dateline {
    /** Where the last day ends that it can have been written on. */
    readonly x: Px;
    /** Where the first of these days begins. */
    readonly from: Px;
    /** True where these are several days: then it is a band, not a rule. */
    readonly isBand: boolean;
    /** Whether any of it is in sight. */
    readonly visible: boolean;
    /** On which side of the picture it lies where it is not. */
    readonly side: "before" | "after" | null;
}

/** A line of text of the frame: `y` is its baseline. */
interface FrameLine {
    readonly x: Px;
    readonly y: Px;
    readonly text: string;
    readonly lang: string;
}

/** An entry of the legend where it is placed: `y` is its middle. */
interface LegendEntry extends LegendItem {
    /** One line, or more where the picture is narrower than the words. */
    readonly lines: readonly string[];
    readonly x: Px;
    readonly y: Px;
}

/** From the mark of a claim to the body of an event that it is about, straight; in sight where either is highlighted. */
interface ClaimLine {
    readonly claim: PlacedItem;
    readonly event: PlacedItem;
}

/** A curve from an event to one that it is related to, with its kind in words. */
interface RelationCurve {
    readonly from: PlacedItem;
    readonly to: PlacedItem;
    readonly kind: LinkKind;
    /** Of a quadratic curve: where it begins, what it bends towards, where it ends. */
    readonly points: readonly [Point, Point, Point];
    /** Null where no place near it is free. */
    readonly word: {
        readonly text: string;
        readonly x: Px;
        /** The baseline. */ readonly y: Px;
        readonly box: Box;
    } | null;
}

/** Where everything of a swimlane picture is: numbers and the texts they belong to, no shapes and no colours. */
interface Layout {
    /** Tells this layout from those of other forms. */
    readonly form: "lanes";
    /** Width of the whole picture in CSS px, as asked for in the options. */
    readonly width: Px;
    /** Height of the whole picture in CSS px; it may exceed the one asked for where lanes need more. */
    readonly height: Px;
    /** Lines of the title from top to bottom; empty where it is switched off. */
    readonly title: readonly FrameLine[];
    /** Lines of the subtitle from top to bottom. */
    readonly subtitle: readonly FrameLine[];
    /** Lines that say how many events there are and what their standing is. */
    readonly summary: readonly FrameLine[];
    /** The column beside the lanes that holds their names. */
    readonly gutter: Gutter;
    /** The lanes' field; what moves when one pans. */
    readonly plot: Box;
    /** From epoch ms to x in CSS px and back; null where no event has a time. */
    readonly scale: TimeScale | null;
    /** Ticks and labels of the time axis, and its compressed spans. */
    readonly axis: Axis;
    /** The rows above the field: where each begins. */
    readonly axisRows: AxisRows;
    /** The zone whose clock a second row of ticks shows; null where there is no such row. */
    readonly secondZone: string | null;
    /** The event that the axis counts from. */
    readonly zero: ZeroPlace | null;
    /** The line at the day the text was written; null where none is given or it is out of the window. */
    readonly dateline: Dateline | null;
    /** Lanes from top to bottom. */
    readonly lanes: readonly Lane[];
    /** The reason for the order of the lanes. */
    readonly order: LaneOrder;
    /** Bodies and labels of the events in the window, at most one for each event and lane. */
    readonly items: readonly PlacedItem[];
    /** Of lanes with more events than bodies: how many ticks there are. */
    readonly strips: readonly Strip[];
    /** Lines that join the places of one event in several lanes. */
    readonly links: readonly LinkLine[];
    /** From stances to what they are about. */
    readonly claimLines: readonly ClaimLine[];
    /** Between events that are related. */
    readonly relations: readonly RelationCurve[];
    /** Bands below the lanes: events without a date, background and events of no actor. */
    readonly footerBands: readonly FooterBand[];
    /** Entries of the legend: only what occurs in this picture. */
    readonly legend: readonly LegendEntry[];
    /** Lines below the picture, such as how many labels are hidden and which spans are compressed. */
    readonly notes: readonly FrameLine[];
    /** Events in the window whose label had no room, or is shortened. */
    readonly hidden: readonly TimelineEvent[];
}

/**
 * Lays a timeline out as swimlanes, by the options that all ways of drawing share: the place of each lane, body and label,
 * in numbers and texts, for a renderer of one's own.
 * @throws TypeError or RangeError where an option cannot be used; of the forms, lanes and print are laid out so
 * @example layoutTimeline(readTimeline(document).timeline, { languages: [en] }).lanes.map(({ name }) => name.text)
 */
declare function layoutTimeline(timeline: Timeline, options: DrawOptions): Layout;

/** Options of `readTimeline`. */
interface ReadOptions {
    /** The languages whose date phrases can be read, from `chronolane/th/phrases`, `chronolane/en/phrases`, … */
    readonly languages?: readonly Language[];
    /** IANA zone of times of day, where the document names none. @default "UTC" */
    readonly zone?: string;
    /** The day the text was written, as EDTF, where the document names none. */
    readonly dateline?: string;
}

/** A document read: the timeline to draw, and every fault that was found. */
interface ReadResult {
    /** The timeline as far as it could be read; it may be empty. */
    readonly timeline: Timeline;
    /** Options that are not known, then the faults in the order of the document; empty where nothing is wrong. */
    readonly issues: readonly Issue[];
}
/**
 * Reads a document: checks it, works out every time and how surely each event is known. A fault of the data never
 * throws and costs only the field or row that contains it; it becomes an issue with its path and a hint.
 *
 * The timeline shares nothing with the document: later changes to one do not show in the other. A timeline that was read
 * already, or a JSON copy of it, is given back as it is, with its issues; zone, dateline and languages change nothing of it.
 *
 * @throws TypeError or RangeError for wrong options, the programmer's fault
 * @example
 * const { timeline, issues } = readTimeline({ chronolane: 1, events: [{ title: "Talks in Geneva", when: "2022-01-21" }] });
 */
declare function readTimeline(document: unknown, options?: ReadOptions): ReadResult;

/**
 * Draws a timeline as plain data: every mark with its shapes, and what can be pointed at. The same on a server, in a
 * worker and in a browser.
 * @throws TypeError or RangeError where an option cannot be used
 * @example drawScene(readTimeline(document).timeline, { languages: [en], width: 960 }).marks.length
 */
declare function drawScene(timeline: Timeline, options: DrawOptions): Scene;

/**
 * What options name that there is not, and what they ask for that cannot be: unknown options and fields of a theme, ids
 * that no actor or event has, a width beyond what is drawn, a language that is not at hand. The rest of the options holds,
 * so these are issues.
 * @throws TypeError or RangeError in one sentence where an option cannot be used, as drawing does
 * @example optionIssues(readTimeline(story).timeline, { languages: [en], widht: 900 })[0].hint // 'did you mean "width"?'
 */
declare function optionIssues(timeline: Timeline, options: DrawOptions): readonly Issue[];

/**
 * The width of a text by a shipped table, the same on a server, in a worker and in a browser.
 * @throws TypeError for what is no text or no font
 * @example measureText("Germany", { size: 13, weight: 400 }) // 58.7
 */
declare const measureText: MeasureText;

/** Near-black ground, for readers whose system is dark. */
declare const dark: Theme;

/** White ground, ten plain hues: what is drawn where no theme is named. */
declare const light: Theme;

/** From the least to the most, both allowed. */
type Range = readonly [least: number, most: number];

/** A custom property that a page may set on the element. */
interface Token {
    /** With the dashes: `--chronolane-ink`. */
    readonly name: `--chronolane-${string}`;
    /** What it changes, in the reader's words. */
    readonly does: string;
    /** What sort of value it takes; `two px` is a pair of lengths, `faces` a list of font families. */
    readonly unit: "colour" | "faces" | "px" | "two px" | "weight" | "percent";
    /** From the least to the most; null where there is no such thing. */
    readonly range: Range | null;
    /** True where the living element lays out anew by it; all else takes effect at once and everywhere. */
    readonly isLaidOut: boolean;
    /** Its value in a theme, as CSS. */
    readonly of: (theme: WholeTheme) => string;
}
/** Every custom property there is, in the order of the docs. */
declare const tokens: readonly Token[];

/** How long something took, as far as it is known. */
interface DurationRange {
    /** At least so many milliseconds; 0 where nothing more is known. */
    readonly min: EpochMs;
    /** At most so many milliseconds; null where nothing bounds it: an edge is not known, or it goes on. */
    readonly max: EpochMs | null;
}
/** Input for counting a duration. */
interface DurationOptions {
    /** Up to when what goes on is counted: a dateline, or now. Left out, it has no longest duration. */
    readonly until?: FuzzyTime;
}
/**
 * How long a time lasted, at least and at most. A point such as "2022-01" is one moment or stretch inside the month:
 * from nothing to all of it. Of "one of" any member may be meant; "all of" lasts from the first to the last. What is
 * counted up to an instant before it began has lasted 0. Days of a floating time have 24 hours; use `inDisplayZone`
 * first where an hour matters.
 *
 * @throws TypeError for what is no time
 * @example durationOf(parseEdtf("2022-01-10/2022-01-16")) // 5 to 7 days
 * @example durationOf(parseEdtf("2021-12/.."), { until: parseEdtf("2022-01-22") }) // 21 to 53 days
 */
declare function durationOf(time: FuzzyTime, options?: DurationOptions): DurationRange;

/** How items are put in order. */
interface OrderOptions<T> {
    /** The time of an item; null where it has none. */
    readonly time: (item: T) => FuzzyTime | null;
    /** IANA zone whose days floating dates count by. @default the zone of the first time that has one */
    readonly zone?: string;
}
/**
 * Puts items in order by when they began, and keeps what is not known of it: all of a group certainly began before all
 * of the next, and no finer groups can say so. Within a group the items have the order of `compareTimes`, but which of
 * them was first is not known, or they began at once. What has no time, or one of which neither edge is known, is in a
 * last group by itself: nothing is known of its place.
 *
 * @throws TypeError for a value that is not a list, or an item's time that is not a time; RangeError for an unknown zone
 * @example orderGroups(events, { time: (event) => event.time })
 * // "2021", "2022-01", "2022-01-15", "2022-02" → [[2021], [2022-01, 2022-01-15], [2022-02]]
 */
declare function orderGroups<T>(items: readonly T[], options: OrderOptions<T>): readonly (readonly T[])[];

/**
 * How one stretch of time lies to another, after James F. Allen, "Maintaining knowledge about temporal intervals", 1983.
 * Of any two stretches exactly one of these holds. `meets`: the other begins as it ends; `overlaps`: it begins first and
 * ends within the other; `starts` and `finishes`: within the other, from its beginning or up to its end.
 */
type AllenRelation = "before" | "meets" | "overlaps" | "starts" | "during" | "finishes" | "equals" | "after" | "met-by" | "overlapped-by" | "started-by" | "contains" | "finished-by";
/** Whether something holds whatever the times really were, may hold, or cannot. */
type Certainty = "certain" | "possible" | "impossible";
/** How sure each of the 13 relations is. At most one is certain, and then all others are impossible. */
type TimeRelations = {
    readonly [relation in AllenRelation]: Certainty;
};
/**
 * How two times lie to one another, for all 13 relations of Allen. Each time means every stretch that its words
 * allow, to the millisecond: a point such as "2022-01" for any moment or stretch inside the month, "one of" for any of
 * its members, "all of" for all from the first to the last. What is open goes on for ever; an unknown end is some
 * instant that nobody knows; of a time known only by its order to another event nothing is taken as known. Where one
 * time floats and the other has a zone, the floating days are those of that zone. Other readings (`alternatives`) are
 * not weighed.
 *
 * A set of more than 400 members is taken as one stretch somewhere among them: nothing becomes certain by that.
 *
 * @example relateTimes(parseEdtf("2022-01-10/2022-01-16"), parseEdtf("2022-01-12")).contains // "certain"
 * @example relateTimes(parseEdtf("2022-01"), parseEdtf("2022-01-12")).before // "possible"
 */
declare function relateTimes(a: FuzzyTime, b: FuzzyTime): TimeRelations;
/**
 * How sure it is that one time lies so to another: in one relation, or in any of several. That it was over when the
 * other began is `["before", "meets"]`.
 *
 * @throws RangeError for a value that is not one of the 13 relations, TypeError for a value that is not a time
 * @example certainty(parseEdtf("2022-01-21"), ["before", "meets"], parseEdtf("2022-01-22")) // "certain"
 */
declare function certainty(a: FuzzyTime, relation: AllenRelation | readonly AllenRelation[], b: FuzzyTime): Certainty;

/**
 * A time as it lies on the axis of a display zone. A floating date keeps its calendar day: it runs from midnight to the
 * next midnight of the zone, be that 23 or 25 hours. A time that has a zone is left as it is. A day that the zone
 * skipped (Apia, 30 December 2011) becomes the moment of the change.
 *
 * @throws RangeError when the zone is unknown, TypeError for what is no time
 * @example inDisplayZone(parseEdtf("2022-03-27"), "Europe/Kyiv") // 23 hours long
 */
declare function inDisplayZone(time: FuzzyTime, zone: string): FuzzyTime;

/**
 * The first instant at which it can have begun; null where that is open or not known. After "after X" it is the end of
 * X. A floating time answers on the UTC grid; use `inDisplayZone` first to compare it with instants.
 *
 * @throws TypeError for what is no time
 * @example earliest(parseEdtf("2022-01")) // 1640995200000
 */
declare function earliest(time: FuzzyTime): EpochMs | null;
/**
 * The instant by which it has certainly ended, exclusive; null where that is open or not known. Of "before X" it is the
 * beginning of X.
 *
 * @throws TypeError for what is no time
 * @example latest(parseEdtf("2022-01")) // 1643673600000, the first instant of February
 */
declare function latest(time: FuzzyTime): EpochMs | null;
/**
 * Orders times for a list: by the earliest beginning, then by the latest end. What has gone on for ever comes first;
 * where only the end is known it replaces the beginning; a time without any date comes last. It always finds an order:
 * `orderGroups` says which of it is known.
 *
 * @returns below 0 when `a` comes first, above 0 when `b` does, 0 when neither has to; for `Array.prototype.sort`
 * @throws TypeError for what is no time
 * @example times.toSorted(compareTimes)
 */
declare function compareTimes(a: FuzzyTime, b: FuzzyTime): number;

/** Which half of the earth the seasons 21–24 are read in; 25–28 are always northern and 29–32 always southern. */
type SeasonConvention = "north" | "south";

/**
 * By how many units a qualified date reaches further on each side, which ISO 8601-2 leaves to its reader. The unit is
 * the finest component that the first qualifier applies to: "1984~" widens by years, "2004-06~-11" by months, "198X~" by
 * decades, "2001-21~" by seasons.
 */
interface Widening {
    /** For `~` and `%`. @default 0 */
    readonly approximate?: number;
    /** For `?` and `%`; of `%` the larger of the two counts. @default 0 */
    readonly uncertain?: number;
}

/** Options that EDTF leaves to its reader. */
interface EdtfOptions {
    /** IANA zone or offset that a time of day without one is read in. @default "UTC" */
    readonly zone?: string;
    /** The half of the earth that seasons 21–24 are read in. @default "north" */
    readonly seasons?: SeasonConvention;
    /** By how many units `~`, `?` and `%` widen a date on each side. @default none: the range stays as written */
    readonly widen?: Widening;
}
/**
 * Reads a date in the Extended Date/Time Format (ISO 8601-2; the Library of Congress profile of 4 February 2019, levels
 * 0, 1 and 2) as the range that its words allow. `~`, `?` and `%` are kept and do not widen the range, unless `widen`
 * asks for it. A calendar date floats: its bounds are on the UTC grid, and `inDisplayZone` lays them on a zone's days.
 * A time of day that the clocks showed twice is the earlier one, and the later is in `alternatives`; of an interval
 * these are its other readings, of a set those of each member.
 *
 * Beyond the profile, a time of day may leave out its seconds or minutes, or have a fraction of a second.
 *
 * @throws RangeError for what is not EDTF or does not exist (29 February 2023, an hour skipped in spring, an end before
 * the start); its message names the text, the position and what was expected there
 * @example parseEdtf("2022-01-21") // one day, both edges the same bound
 * @example parseEdtf("1984?/2004-06~")
 * @example parseEdtf("1984~", { widen: { approximate: 1 } }) // from 1983 to 1985
 * @example parseEdtf("2022-01-21T14:00", { zone: "Europe/Kyiv" })
 */
declare function parseEdtf(text: string, options?: EdtfOptions): FuzzyTime;

/**
 * The canonical EDTF text of a time, or undefined where EDTF cannot say it: "early January", "by Friday", "before the
 * talks". Reading it again, in the time's zone, gives the same time.
 *
 * @throws TypeError for what is no time
 * @example toEdtf(parseEdtf("?2004-06")) // "2004?-06"
 */
declare function toEdtf(time: FuzzyTime): string | undefined;

/** Conventions for what words leave open. Each has a default; a language's own habits come before it. */
interface Conventions {
    /** @default "monday" (ISO 8601); "sunday" as calendars in Thailand and America are printed */
    readonly weekStart?: "monday" | "sunday";
    /** The era of a year written with two digits. @default the language's habit: "buddhist" in Thai, "common" in English and German */
    readonly twoDigitYears?: "buddhist" | "common";
    /** Whether 3/4/2022 is 3 April. @default the language's habit */
    readonly dayFirst?: boolean;
    /** Where the fiscal year that is named after the year it ends in begins. @default the language's habit: 1 October in Thai and English, 1 January in German */
    readonly fiscalYear?: {
        /** 1–12. */
        readonly month: number;
        /** Day of that month, from 1. */
        readonly day: number;
    };
    /** The half of the earth that seasons are read in. @default "north" */
    readonly seasons?: "north" | "south";
    /** Which way a date lies that says neither: a weekday, a month without its year. @default both readings: of weekdays the one before first, of all else the nearer */
    readonly tense?: Side;
}

/** What is wrong with the time that a phrase says. */
interface PhraseFault {
    /** Stable name of the fault. */
    readonly code: "impossible-date" | "impossible-time" | "incomplete-date" | "weekday-mismatch" | "ambiguous-time" | "midnight" | "skipped-time" | "end-before-start" | "only-a-bound" | "not-one-day" | "not-one-period" | "unclear-dateline" | "year-without-january" | "unreadable";
    readonly severity: Severity;
    /** What is wrong, in one sentence. */
    readonly message: string;
    /** What would mend it, in one sentence. */
    readonly hint: string;
}

/** Options of reading phrases: the language, the day they were written, and what readers settle by habit. */
interface PhraseOptions extends Conventions {
    /** One that has `phrases`, such as `en` of `chronolane/en/phrases`. */
    readonly language: Language;
    /** The day the text was written, as EDTF or a time; it may be vague. Relative words are read from it. */
    readonly dateline: string | FuzzyTime;
    /** IANA zone of times of day that name none. @default "UTC" */
    readonly zone?: string;
}
/** A phrase that says when, found in a text. */
interface FoundDate {
    /** The very words. */
    readonly text: string;
    /** UTF-16 offsets: `article.slice(start, end) === text`. */
    readonly start: number;
    /** Offset behind the last letter, in UTF-16 units. */
    readonly end: number;
    /** What they mean; other readings that they allow are its `alternatives`. Null where such a day does not exist. */
    readonly time: FuzzyTime | null;
    /** The rule that read it: "th/part-of-month". */
    readonly rule: string;
    /** Whether it is read from the dateline: another dateline could give another time. */
    readonly leans: boolean;
    /** What the words make of the time, in the words of TIMEX3 (`mod`). */
    readonly modifier?: Relation | Part | "APPROX";
    /** Days that do not exist, a weekday that does not fit, an hour that the clocks showed twice. `path` is empty. */
    readonly issues: readonly PhraseIssue[];
}
/** A fault of a phrase; its codes are few and stable. */
interface PhraseIssue extends Issue {
    /** `Issue.code`, narrowed to the faults that a phrase can have. */
    readonly code: PhraseFault["code"];
}
/**
 * Finds the phrases of a text that say when something was, is or will be, from the first to the last. What only looks
 * like a date ("30 men", "The Sun", "ดาวอังคาร") is not. Takes time in proportion to the text's length, whatever it holds.
 *
 * @throws TypeError when the language has no date phrases, RangeError when dateline, zone or a convention cannot be read
 * @example findDates("talks were held last week", { language: en, dateline: "2022-01-22" })
 * // [{ text: "last week", start: 16, end: 25, rule: "en/week", leans: true, time: 10–16 January 2022, issues: [] }]
 */
declare function findDates(text: string, options: PhraseOptions): readonly FoundDate[];

/**
 * What a language calls the month of a date, in the calendar of the date.
 * @throws TypeError or RangeError where an argument has another form
 */
declare function monthName(words: Pick<TimeWords, "months" | "calendarMonths">, date: DateParts, style: WordingStyle): string | undefined;

/** How a time is to be said. */
interface FormatOptions {
    /** The language that words the time. */
    readonly language: Language;
    /** @default the calendar of the language's readers */
    readonly calendar?: Calendar;
    /** The zone whose clock times of day are read on; said with its place where the time has another. @default the time's own */
    readonly zone?: string;
    /** @default "full" */
    readonly style?: WordingStyle;
    /** A common year that can be left out: dates in it are worded without their year ("21 Jan"). */
    readonly omitYear?: number;
    /** An instant of a day that can be left out: times of day on it are worded without their date ("14:00"). */
    readonly omitDay?: EpochMs;
}
/**
 * A time as people say it, with all that is vague in it: "early January 2022", "by 20 February 2022", "since late
 * December 2021", "between 10 and 15 March 2022", "ต้นเดือนมกราคม 2565". Ranges are said with their last day included,
 * months always in words.
 *
 * In a calendar that has other months (`islamic`, `hebrew`, `persian`) a Gregorian month or year is said by its days,
 * "11 Dey to 11 Bahman 1400 AP" for January 2022, and a part of one as lying between two. Decades, centuries and seasons
 * keep their names.
 *
 * Of a time that is known only as before or after another event, there is nothing to say here but that it has no date.
 *
 * @throws TypeError for what is no time and no language, RangeError for an unknown calendar, zone or style, or a year that is no whole number
 * @example formatTime(parseEdtf("2022-01-10/2022-01-16"), { language: en }) // "10–16 January 2022"
 */
declare function formatTime(time: FuzzyTime, options: FormatOptions): string;

export { certainty, chooseText, compareTimes, createTimeline, dark, drawScene, durationOf, earliest, findDates, formatTime, inDisplayZone, latest, layoutTimeline, light, measureText, monthName, optionIssues, orderGroups, parseEdtf, readTimeline, relateTimes, themes, toEdtf, tokens };
export type { Actor, AllenRelation, AxisPhrases, Bound, Calendar, Certainty, ChosenText, Claim, Component, Conventions, CountUnit, Counts, DateParts, DocumentActor, DocumentClaim, DocumentDraft, DocumentEvent, DocumentSource, DraftHint, DrawOptions, DurationOptions, DurationRange, EarlierTime, Edge, EdtfOptions, Enclosing, EpochMs, EventDraft, Expand, Extra, Font, Form, FormatOptions, FoundDate, FuzzyTime, HintTable, HintValue, InterfaceWords, Issue, JapaneseEra, Language, Layout, LinkKind, LocalizedText, Mark, MarkKind, MeasureText, Media, MonthNames, Order, OrderOptions as OrderGroupsOptions, OrderWish, Paint, Part, Path, PathLetter, PathShape, PhraseHabits, PhraseIssue, Meaning as PhraseMeaning, PhraseOptions, PhraseRule, Slots as PhraseSlots, PhraseTable, PhraseUnit, Value as PhraseValue, Precision, Punctuation, Px, Quote, ReadOptions, ReadResult, Relation, Role, Scene, Severity, Shape, Side, Source, Stance, Standing, Status, Target, TargetLane, TextShape, Theme, ThemeName, Tie, TimeRelations, TimeWindow, TimeWords, Timeline, TimelineDocument, TimelineEvent, TimelineEvents, TimelineHandle, TimelineOptions, TimelineQuote, TimelineState, Token, When, WholeTheme, Widening, WordingStyle, Written, YearMeaning, ZoomTarget };
