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

/** The name of a theme that ships. */
type ThemeName = "light" | "dark" | "contrast" | "print" | "broadsheet" | "wire" | "magazine";

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

/** A text in one language (the document's) or in several, by BCP 47 tag. Always plain text: no HTML, no Markdown. */
type LocalizedText = string | {
    /** The text in the language of this BCP 47 tag, such as `th` or `en-GB`. */
    readonly [lang: string]: string;
};

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

/** Which way text runs. */
type Direction = "ltr" | "rtl";

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

/** What part of time the picture shows, half-open. */
interface TimeWindow {
    /** First instant, in epoch ms. */
    readonly from: EpochMs;
    /** End in epoch ms, exclusive: the first instant that is no longer shown. */
    readonly to: EpochMs;
}

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

/** Options of the pictures and pages that are made as text. */
interface PageOptions extends DrawOptions {
    /**
     * The name of a shipped theme, or a theme of one's own whose colours are `#rgb` or `#rrggbb`. A picture does not know its
     * reader: with `auto` it is as by default. @default "light", for the form `print` the theme of that name
     */
    readonly theme?: ThemeName | "auto" | Theme;
    /** Begins every id, so that two fit on one page. @default "chronolane" */
    readonly idPrefix?: string;
}

/** Options of a page. It has picture, list and table whatever the form, and its title is above the picture. */
interface HtmlOptions extends Omit<PageOptions, "form" | "title"> {
    /** Only the section, for a page that has `styles.css`. @default false: a whole page that needs nothing else */
    readonly fragment?: boolean;
    /**
     * The name of a shipped theme, or `auto`: light, or dark where the reader's system is. A theme of one's own is for pictures: a page's colours are the custom properties of
     * its one style; around a fragment, the host's style sheet may set them.
     * @default "auto"
     */
    readonly theme?: ThemeName | "auto";
}
/**
 * A timeline as a page that is complete without script: picture, list, table and sources. Narrow screens get the list,
 * wide ones the picture too. Its content security policy allows nothing but its own style.
 * @param given a document, or a timeline that `readTimeline` gave, or a JSON copy of either
 * @throws TypeError or RangeError where an option cannot be used; never for faults of the data
 * @example
 * const page = renderHTML(document, { languages: [th, en], lang: "th" });
 */
declare function renderHTML(given: unknown, options: HtmlOptions): string;

/**
 * A timeline as self-contained SVG text: no script, no style sheet, no font or picture from outside.
 * @param given a document, or a timeline that `readTimeline` gave, or a JSON copy of either
 * @throws TypeError or RangeError where an option cannot be used; never for faults of the data
 * @example
 * const svg = renderSVG(document, { languages: [th, en], lang: "th", width: 960 });
 */
declare function renderSVG(given: unknown, options: PageOptions): string;

/**
 * What options name that there is not, and what they ask for that cannot be: unknown options and fields of a theme, ids
 * that no actor or event has, a width beyond what is drawn, a language that is not at hand. The rest of the options holds,
 * so these are issues.
 * @throws TypeError or RangeError in one sentence where an option cannot be used, as drawing does
 * @example optionIssues(readTimeline(story).timeline, { languages: [en], widht: 900 })[0].hint // 'did you mean "width"?'
 */
declare function optionIssues(timeline: Timeline, options: DrawOptions): readonly Issue[];

export { optionIssues, renderHTML, renderSVG };
export type { DrawOptions, Expand, Font, Form, HtmlOptions, Issue, Language, MeasureText, Order, OrderWish, PageOptions, Theme, TimeWindow };
