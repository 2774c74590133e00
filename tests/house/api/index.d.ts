/** How much a fault costs: `error` something could not be used, `warning` it was used with a doubt, `info` it was kept aside. */
type Severity = "error" | "warning" | "info";
/** A fault of the data, returned and never thrown: what is wrong, where, and what would mend it. */
interface Issue {
    /** Stable name of the fault, for programs and for the documentation. */
    readonly code: string;
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
    readonly unit?: "EpochMs";
};
/** CSS pixels of the drawing. */
type Px = number & {
    readonly unit?: "Px";
};

/** The size and weight that a text is set in; the face is the theme's. */
interface Font {
    readonly size: Px;
    readonly weight: number;
}
/** How wide a text is: the one way the drawing learns it. */
type MeasureText = (text: string, font: Font) => Px;

/** A text in one language (the document's) or in several, by BCP 47 tag. Always plain text: no HTML, no Markdown. */
type LocalizedText = string | {
    readonly [lang: string]: string;
};
/** A text that was chosen for a reader, and the language it turned out to be in. */
interface ChosenText {
    readonly text: string;
    readonly lang: string;
}
/**
 * The text for a reader of `lang`; where it is missing the document's language serves, then any. Each is looked for as
 * it is asked for ("en-GB"), then bare ("en"), then in any region ("en-US"), whatever the case. A blank text
 * counts as missing.
 */
declare function chooseText(text: LocalizedText, { lang, fallback }: {
    readonly lang: string;
    readonly fallback: string;
}): ChosenText;

/** What became of an event. */
type Status = "happened" | "ongoing" | "planned" | "moved" | "cancelled";
/** The part an actor has in an event. */
type Role = "party" | "agent" | "target" | "host" | "about";
/** What a voice does with an event: a denial is a claim, not an event. */
type Stance = "reports" | "asserts" | "confirms" | "denies" | "retracts";
/** How one event stands to another. */
type LinkKind = "answers" | "causes" | "follows" | "replaces";
/** A time as an author writes it: EDTF text, or one of the forms that say more than EDTF can; they nest. */
type When = string | {
    readonly phrase: string;
    readonly lang?: string;
    readonly tense?: "past" | "future";
} | {
    readonly early: When;
} | {
    readonly mid: When;
} | {
    readonly late: When;
} | {
    readonly about: When;
} | {
    readonly by: When;
} | {
    readonly before: When;
} | {
    readonly after: When;
} | {
    readonly start: When;
    readonly end?: When | ".." | "";
} | {
    readonly event: string;
};
/** A state, organisation or person. One without `memberOf` has a lane; members share it. */
interface DocumentActor {
    readonly id: string;
    readonly name: LocalizedText;
    readonly kind?: "state" | "organisation" | "person" | "group" | (string & {});
    readonly aliases?: readonly string[];
    /** The id of the actor whose lane this one shares. */
    readonly memberOf?: string;
    readonly note?: LocalizedText;
}
/** Who speaks or publishes. */
interface DocumentSource {
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
interface Quote {
    readonly exact: string;
    readonly prefix?: string;
    readonly suffix?: string;
    readonly start?: number;
    readonly end?: number;
    readonly lang?: string;
}
/** A stance on an event: by whom, when it was said, in which words. */
interface DocumentClaim {
    /** The id of a source or of an actor. */
    readonly by: string;
    readonly stance: Stance;
    readonly said?: When;
    readonly quote?: Quote;
    readonly note?: LocalizedText;
}
/** An image, sound or film that goes with an event. Shown only where the host page allows it. */
interface Media {
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
interface DraftHint {
    readonly about: "status" | "stance" | "actor" | "source" | "role" | "time";
    readonly value: string;
    /** The very word, with its UTF-16 offsets in the article. */
    readonly word: string;
    readonly start: number;
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
    readonly hints: readonly DraftHint[];
    /** Ids of events that may be the same one told again. */
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
    readonly id?: string;
    readonly title: LocalizedText;
    /** A shorter title for the picture's label; the whole title stays in list, table and details. */
    readonly label?: LocalizedText;
    readonly when?: When;
    /** Earlier dates of an event that was moved, oldest first. */
    readonly previously?: readonly When[];
    readonly zone?: string;
    readonly actors?: readonly {
        readonly actor: string;
        readonly role?: Role;
    }[];
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
    readonly links?: readonly {
        readonly to: string;
        readonly kind: LinkKind;
    }[];
    readonly media?: readonly Media[];
    /** Where in the article the event is told. */
    readonly quotes?: readonly Quote[];
    /** Written by `draftTimeline`: how the event was found, and what is still to be confirmed. */
    readonly draft?: EventDraft;
}
/** What an author writes: plain JSON. Unknown fields are kept. */
interface TimelineDocument {
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

/** Which way text runs. */
type Direction = "ltr" | "rtl";

/** How finely a bound is known. */
type Precision = "instant" | "second" | "minute" | "hour" | "day" | "week" | "month" | "season" | "quarter" | "quadrimester" | "half" | "year" | "decade" | "century" | "era";
/** Which part of a period: early, middle, late. The words are those of TIMEX3 (`mod`). */
type Part = "START" | "MID" | "END";
/** How a time stands to its bound. The words are those of TIMEX3 (`mod`): before, by, after, from … on. */
type Relation = "BEFORE" | "ON_OR_BEFORE" | "AFTER" | "ON_OR_AFTER";
/** The calendar component that an EDTF qualifier or an unspecified digit stands on. */
type Component = "year" | "month" | "day" | "hour" | "minute" | "second";
/** One edge of an event, as far as it is known: somewhere in the half-open range `[min, max)`. */
interface Bound {
    readonly min: EpochMs;
    readonly max: EpochMs;
    readonly precision: Precision;
    /**
     * Where the period that a deadline names begins: of "by mid-February" 11 February, while `min` is where it can have
     * come true at the earliest. Absent where the deadline is a day or a time of day.
     */
    readonly dueFrom?: EpochMs;
    readonly part?: Part;
    /** The EDTF sub-year group that it is, 21–41: a season, quarter, quadrimester or half year. 29–32 are southern seasons. */
    readonly group?: number;
    /** EDTF `~` or `%`: "about". The bounds do not widen; the drawing and the words show it. */
    readonly approximate?: boolean;
    /** EDTF `?` or `%`: the source itself is doubtful. */
    readonly uncertain?: boolean;
    /** The components that a qualifier stands on, where it is not the whole date. */
    readonly qualified?: readonly Component[];
}
/** An edge: known within a range, `"open"` (goes on, EDTF `..`), or `"unknown"` (there is one, we don't know when; EDTF empty). */
type Edge = Bound | "open" | "unknown";
/** How a time was written, and by which rule it was read. */
interface Written {
    readonly text: string;
    readonly lang: string;
    readonly rule: string;
    /** The dateline it was read from, as EDTF. */
    readonly anchor?: string;
    /** UTF-16 offsets in the text it comes from. */
    readonly span?: readonly [start: number, end: number];
}
/**
 * When something began and ended, as far as the source lets us know. A point in time has the same bound at both edges:
 * "early January 2022" is one unknown moment or stretch inside `[1 Jan, 11 Jan)`.
 */
interface FuzzyTime {
    readonly start: Edge;
    readonly end: Edge;
    readonly relation?: Relation;
    /** Only the order is known: before or after the event of this id. */
    readonly anchorEvent?: string;
    /** The members of an EDTF set; the edges are their envelope. */
    readonly members?: {
        readonly kind: "one-of" | "all-of";
        readonly times: readonly FuzzyTime[];
    };
    /** `"floating"`: a calendar date that keeps its day in every display zone; else the IANA zone or UTC offset it was read in. */
    readonly zone: string;
    /** Canonical EDTF, where EDTF can say it. */
    readonly edtf?: string;
    readonly written?: Written;
    /** Other readings that the words allow. */
    readonly alternatives?: readonly FuzzyTime[];
}

/** Worked out from the claims, never typed in. */
type Standing = "unsourced" | "attested" | "reported" | "disputed" | "denied" | "retracted";
/** The fields of a row that this version does not know, as they were written. */
interface Extra {
    readonly [field: string]: unknown;
}
/** A quote as understood. */
interface TimelineQuote extends Quote {
    readonly extra?: Extra;
}
/** An actor as understood. */
interface Actor {
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
interface Source {
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
interface Claim {
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
interface TimelineEvent {
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
    readonly actors: readonly {
        readonly actor: string;
        readonly role: Role;
        readonly extra?: Extra;
    }[];
    /** Where none is written: `ongoing` if it goes on over the dateline, `planned` if it begins after that, is promised "by" a later day or comes after a planned event, else `happened`. */
    readonly status: Status;
    readonly standing: Standing;
    readonly place?: LocalizedText;
    readonly text?: LocalizedText;
    readonly tags: readonly string[];
    readonly importance: number;
    readonly context: boolean;
    readonly claims: readonly Claim[];
    readonly links: readonly {
        readonly to: string;
        readonly kind: LinkKind;
        readonly extra?: Extra;
    }[];
    readonly media: readonly (Media & {
        readonly extra?: Extra;
    })[];
    readonly quotes: readonly TimelineQuote[];
    /** How it was found in an article, as it was written; it has no effect on the picture. */
    readonly draft?: EventDraft;
    readonly extra?: Extra;
}
/** The document read: checked, times resolved, standing worked out. Immutable. */
interface Timeline {
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

/** How a body ends: `hard` exactly there, `cap` no further than there, `wavy` thereabouts, `open` goes on, `unknown` ends somewhere, `flag` a date to be kept, `none` begins with no meaning of its own. */
type End = "hard" | "cap" | "wavy" | "open" | "unknown" | "flag" | "none";
/** What is drawn of a time, before it is placed: possible range, sure range, ends. Open and unknown sides are null. */
interface Body {
    readonly form: "instant" | "bar" | "bracket";
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
    /** What stands outside it: an arrow from an earlier date that nobody knows, a chevron behind a known end of what is still under way. */
    readonly outside?: "arrow" | "chevron";
}

/** Which claims stand in the lanes of those who made them: all, those on contested events, or none. */
type ShownClaims = "all" | "contested" | "none";

/** Which groups give their members lanes of their own: the ids of actors, or all that have members. */
type Expand = readonly string[] | "all";

/** How lanes shall be ordered, where one word does not say it. Ids that no lane has are passed over: data change. */
interface OrderWish {
    /** @default "links" */
    readonly by?: "links" | "document";
    /** Ids of actors whose lanes stand first, from top to bottom; members of a group first within it. */
    readonly first?: readonly string[];
    /** Ids of actors whose lanes stand last, from top to bottom. */
    readonly last?: readonly string[];
    /**
     * Ids of actors in the order that the reader knows. It is left only where that makes links shorter by a worthwhile share:
     * a lane that moves past all others has to save a tenth of their length. New lanes stand where links are shortest.
     */
    readonly near?: readonly string[];
}
/**
 * Which lanes stand where: shortest links, the document's order, the actors' ids from top to bottom (others follow as in
 * the document), or a wish in full.
 */
type Order = "links" | "document" | readonly string[] | OrderWish;

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
    readonly from: EpochMs;
    readonly to: EpochMs;
}
/** Time to place and back, for one window on a fold. */
interface TimeScale {
    readonly window: TimeWindow;
    readonly x0: Px;
    readonly x1: Px;
    x(at: EpochMs): Px;
    at(x: Px): EpochMs;
    /** The spans that the window shows, cut to it. */
    readonly spans: readonly Span[];
    readonly fold: AxisBreaks;
}

/** The measures that marks are drawn with, in CSS pixels. */
interface MarkTokens {
    /** The outline of a body; planned and cancelled bodies dash it. */
    readonly outline: Px;
    /** The upright stroke at the bound of a vague time. */
    readonly cap: Px;
    /** The dateline. */
    readonly rule: Px;
    /** Lines between lanes and between the times of one event. */
    readonly link: Px;
    /** Stroke and gap of the outline of what was planned, moved or cancelled. */
    readonly dash: readonly Px[];
    /** 45° lines in what is only reported, disputed or retracted: from line to line, and how thick. */
    readonly hatch: {
        readonly step: Px;
        readonly width: Px;
    };
    /** Dots in what nobody is named for: from dot to dot, and how large. */
    readonly dots: {
        readonly step: Px;
        readonly radius: Px;
    };
    /** The rounding of a body's corners. */
    readonly radius: Px;
}

/** What a text is in the drawing. */
type TextRole = "title" | "subtitle" | "period" | "tick" | "lane" | "member" | "label" | "meta" | "note";
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
}

/** What a colour is for. `line-3` is the outline and the name of hue 3, `tone-3` its full tone, `light-3` its light region. */
type Paint = "none" | "ground" | "future" | "ink" | "muted" | "hair" | "grid" | "rule" | "focus" | `line-${number}` | `tone-${number}` | `light-${number}`;
/**
 * A drawing's colours by what they are for, each `#rgb` or `#rrggbb`, and its type and strokes where they are not the
 * usual ones. A theme is data: a newsroom may write its own.
 * @example
 * const ours: Theme = { ...light, name: "ours", ink: "#102030", titleFamily: "Georgia, serif", type: { label: { size: 14 } }, marks: { outline: 2 } };
 */
interface Theme {
    readonly name: string;
    readonly scheme: "light" | "dark";
    readonly ground: string;
    /** The ground right of the dateline. */
    readonly future: string;
    readonly ink: string;
    readonly muted: string;
    /** Hairlines between lanes. */
    readonly hair: string;
    /** Upright lines of the axis through the lanes. */
    readonly grid: string;
    /** The dateline. */
    readonly rule: string;
    readonly focus: string;
    /**
     * Ten hues of alternating lightness, each dark or light enough for small text on the ground. Fewer repeat; more than
     * ten are not used.
     */
    readonly actors: readonly string[];
    /** The share of an actor's hue in the light region of a mark, 0–0.5; the rest is ground. @default 0.2, in a dark theme 0.28 */
    readonly tint?: number;
    /** Sizes in CSS pixels and weights of texts by what they are; what is left out stays as usual. */
    readonly type?: Readonly<Partial<Record<TextRole, Partial<Font>>>>;
    /** Faces by name, apart by commas, as CSS has them; they are never fetched. @default faces that are on readers' machines, Thai and Latin */
    readonly family?: string;
    /** The faces of the title and of the names of lanes. @default those of `family` */
    readonly titleFamily?: string;
    /** Strokes, patterns and corners of marks; what is left out stays as usual. */
    readonly marks?: Partial<MarkTokens>;
}
/** A theme in which everything is said. */
interface WholeTheme extends Style, Omit<Theme, keyof Style | "tint"> {
    readonly tint: number;
}

/** `full` for prose and details ("21 January 2022"), `short` for labels ("21 Jan"). */
type WordingStyle = "full" | "short";

/** What a word may say of an event: a status, or the stance of whoever speaks. */
type HintValue = "planned" | "cancelled" | "moved" | "reports" | "asserts" | "confirms" | "denies";
/** How an event without a date is tied to the rest of a text. */
type Tie = 
/** "Meanwhile", opening a paragraph: about the week of the dateline. */
"meanwhile"
/** "At the same time as": about the time that was named last. */
 | "same-time"
/** "This was held after …": what comes behind it was on or before the time that was named last. */
 | "held-after"
/** "While": the time of the dated sentences that tell of the same things, if there are any. */
 | "while";
/**
 * The words of one language that help a person to make events of an article. Whatever they find is a hint to be confirmed,
 * never a fact. Written in small letters a word is found in any case; a space stands for any space.
 */
interface HintTable {
    /** What an article without a title is called as a source. */
    readonly article: string;
    /** Words by what they may say. */
    readonly hints: {
        readonly [value in HintValue]: readonly string[];
    };
    /** What holds such words and says something else: "refused the invitation" is no denial. */
    readonly traps: readonly string[];
    /** Words that tie an event without a date to the rest of the text. */
    readonly ties: {
        readonly [tie in Tie]: readonly string[];
    };
    /** Words that make a mere property of the name beside them: "made in" before it, "-made" behind it. */
    readonly properties: {
        readonly before: readonly string[];
        readonly behind: readonly string[];
    };
    /**
     * A paragraph cut into sentences, or into clauses where the language marks no sentences; joined, the pieces are the
     * paragraph. @default the sentences of `Intl.Segmenter`
     */
    readonly sentences?: (paragraph: string) => readonly string[];
}

/** What days before and after an event are counted in. */
type CountUnit = "minute" | "hour" | "day" | "week" | "month" | "year";
/** What an axis says beside its dates. */
interface AxisPhrases {
    /** At a span that is drawn at a smaller scale: "16× smaller". */
    smaller(times: number): string;
    /** Where there are too many such spans to name them all: how many there are, and by how much the smallest is smaller. */
    smallerSpans(count: number, most: number): string;
    /** So many units before (below 0) or after the event that is counted from: "3 days before", short "−3 d". 0 is the event's own: "the day". */
    counted(count: number, unit: CountUnit, style: WordingStyle): string;
    /** "2 days before “Talks”", "on the day of “Talks”"; `days` below 0 is before. */
    daysFrom(days: number, title: string): string;
    /** "counted from “Talks”" */
    countedFrom(title: string): string;
    /** The button that counts from an event, and what is said once it no longer does. */
    readonly count: string;
    readonly countOff: string;
}
/** A count that the summary names. */
interface Counts {
    readonly events: number;
    readonly actors: number;
    readonly planned: number;
    readonly disputed: number;
    readonly denied: number;
    readonly reported: number;
    readonly undated: number;
    readonly hidden: number;
    readonly issues: number;
}
/** Every fixed word of picture, page and element. Sentences are functions, because languages order them differently. */
interface InterfaceWords {
    readonly status: {
        readonly happened: string;
        readonly ongoing: string;
        readonly planned: string;
        readonly moved: string;
        readonly cancelled: string;
    };
    readonly standing: {
        readonly unsourced: string;
        readonly attested: string;
        readonly reported: string;
        readonly disputed: string;
        readonly denied: string;
        readonly retracted: string;
    };
    readonly role: {
        readonly party: string;
        readonly agent: string;
        readonly target: string;
        readonly host: string;
        readonly about: string;
    };
    readonly stance: {
        readonly reports: string;
        readonly asserts: string;
        readonly confirms: string;
        readonly denies: string;
        readonly retracts: string;
    };
    readonly link: {
        readonly answers: string;
        readonly causes: string;
        readonly follows: string;
        readonly replaces: string;
    };
    /** Legend entries that are about time. */
    readonly mark: {
        readonly dayKnown: string;
        readonly somewhereInSpan: string;
        readonly goesOn: string;
        readonly startUnknown: string;
        readonly byDay: string;
        readonly orderOnly: string;
        readonly approximate: string;
        readonly endUnknown: string;
        readonly oneOf: string;
        readonly allOf: string;
        readonly severalActors: string;
        readonly instant: string;
        readonly surely: string;
        readonly tooNarrow: string;
        readonly cutOff: string;
        readonly saidWithin: string;
    };
    readonly ui: {
        readonly asWritten: string;
        readonly stillToCome: string;
        readonly noDate: string;
        readonly background: string;
        readonly sources: string;
        readonly noActor: string;
        readonly noEvents: string;
        readonly details: string;
        readonly close: string;
        readonly zoomIn: string;
        readonly zoomOut: string;
        readonly whole: string;
        readonly previous: string;
        readonly next: string;
        readonly loading: string;
        readonly failed: string;
        readonly retry: string;
        readonly list: string;
        readonly table: string;
        readonly picture: string;
        readonly time: string;
        readonly event: string;
        readonly actors: string;
        readonly place: string;
        readonly certainty: string;
        readonly claims: string;
        readonly status: string;
        readonly links: string;
        readonly faults: string;
        readonly hint: string;
        readonly untitled: string;
        readonly untitledEvent: string;
        readonly earlierDate: string;
        readonly orderUnknown: string;
        readonly tools: string;
        readonly howToRead: string;
        readonly keys: string;
        readonly written: string;
        readonly said: string;
        readonly copyOf: string;
        readonly superseded: string;
        readonly legend: string;
        readonly today: string;
        readonly edtf: string;
        readonly quoteFrom: string;
        /** The button that opens the choice of forms, and what each is called. */
        readonly view: string;
        readonly form: {
            readonly lanes: string;
            readonly storyline: string;
            readonly column: string;
            readonly list: string;
            readonly table: string;
            readonly print: string;
        };
        /** How keys are used, in one sentence. */
        readonly keyHelp: string;
        /** What can be done where a file could not be had, and where it is no JSON. */
        readonly noAnswer: string;
        readonly noJson: string;
    };
    /** "31 events, 6 actors, 10–31 January 2022; 4 denied; 3 planned." Parts with a count of 0 are left out. */
    summary(counts: Counts, span: string): string;
    /** "Germany, 7 events" */
    lane(name: string, events: number): string;
    /** "reported by Der Spiegel, denied by the NSC spokesperson": the voices of each side, already named. */
    voices(voices: {
        readonly reports: readonly string[];
        readonly asserts: readonly string[];
        readonly confirms: readonly string[];
        readonly denies: readonly string[];
        readonly retracts: readonly string[];
    }): string;
    /** "3 independent sources; 1 that only repeats is not counted": voices on an event, copies folded into their original. */
    independent(voices: number, repeats: number): string;
    /** "repeated by The Herald and Evening Echo": those who say nothing of their own. */
    repeatedBy(names: readonly string[]): string;
    /** "before “Talks in Geneva”" */
    beforeEvent(title: string): string;
    afterEvent(title: string): string;
    /** "8 members" */
    members(n: number): string;
    /** A group was unfolded or folded, said to those who read by ear: "NATO unfolded: 3 members have lanes of their own." */
    laneExpanded(name: string): string;
    laneCollapsed(name: string): string;
    /**
     * Why lanes stand as they do, in a sentence. `shorter` is by how many percent links are shorter than in the document's
     * order; below 1 where fixed lanes leave no shorter one.
     */
    laneOrder(order: {
        readonly by: "links" | "author" | "known";
        readonly shorter: number;
    }): string;
    /** "{n} labels are hidden or shortened for want of room." */
    hiddenLabels(n: number): string;
    readonly axis: AxisPhrases;
    /** "Drawn smaller: 1–9 January (4×)." `spans` are already worded. */
    compressed(spans: readonly {
        readonly span: string;
        readonly times: number;
    }[]): string;
    /** "{n} faults in the data" */
    faultCount(n: number): string;
    /** "in the lane of {host}" for members, "{role}: {name}" */
    actorRole(name: string, role: string): string;
    /** How a date told in words was understood: "read by the rule th/part-of-month, as written on 22 January 2022". */
    readBy(rule: string, from: string | undefined): string;
    list(items: readonly string[]): string;
}

/** Calendar units that phrases count in. A fiscal year and its quarters begin where the conventions say. */
type PhraseUnit = "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "half" | "year" | "decade" | "century" | "fiscal-year";
/** On which side of the dateline a phrase says it lies. */
type Side = "past" | "future";
/** A year as it is written, or counted from the dateline's. */
type YearMeaning = {
    readonly number: number;
    /** Said beside it; without it the conventions decide. `before-common`: 44 BC. */
    readonly era?: "buddhist" | "common" | "before-common";
    /** Two digits stand for the end of a year: "65", "'22". */
    readonly short?: boolean;
}
/** Years from the dateline's own: −1 "last year". */
 | {
    readonly fromNow: number;
};
/** What there is of a calendar date; what is absent was not said and is read from the dateline. */
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
    readonly kind: "unit";
    readonly unit: PhraseUnit;
    readonly offset: number;
}
/** From so long before the dateline up to it, or on from it: "the past three days", "over the next two weeks". */
 | {
    readonly kind: "rolling";
    readonly unit: PhraseUnit;
    readonly count: number;
    readonly side: Side;
}
/** A weekday by itself, or of a week counted from the dateline's: "on Friday", "Tuesday of last week". */
 | {
    readonly kind: "weekday";
    readonly weekday: number;
    readonly nearest?: Side;
    readonly week?: number;
    /** So many weeks on from there: 1 "Friday week", −1 "the Friday before last". */
    readonly weeksOn?: number;
}
/** A season, quarter, quadrimester or half year by its EDTF sub-year code, 21–41. */
 | {
    readonly kind: "group";
    readonly group: number;
    readonly year?: YearMeaning;
    readonly nearest?: Side;
    readonly other?: true;
}
/** Ten years by their first: `{ first: 1980 }` "the 1980s"; with `short` 80 of the century that the conventions pick. */
 | {
    readonly kind: "decade";
    readonly first: number;
    readonly era?: "buddhist" | "common" | "before-common";
    readonly short?: boolean;
}
/** By its ordinal: 21 "the 21st century", 25 of the Buddhist era "พุทธศตวรรษที่ 25". */
 | {
    readonly kind: "century";
    readonly ordinal: number;
    readonly era?: "buddhist" | "common" | "before-common";
} | {
    readonly kind: "fiscal";
    readonly year: YearMeaning;
    readonly quarter?: number;
}
/** A time of day, on a day or on the dateline's own. */
 | {
    readonly kind: "clock";
    readonly of?: Meaning;
    readonly hour: number;
    readonly minute?: number;
    readonly second?: number;
    readonly zone?: string;
    /** On the morning behind that day: "2 a.m. on Friday night". */
    readonly nextDay?: true;
}
/** A stretch of a day by its hours: "Friday morning" 6–12, "last night" 18–30. */
 | {
    readonly kind: "hours";
    readonly of?: Meaning;
    readonly from: number;
    readonly to: number;
} | {
    readonly kind: "part";
    readonly part: Part;
    readonly of: Meaning;
} | {
    readonly kind: "about";
    readonly of: Meaning;
}
/** "by": from the dateline to the end of it; "since": began in it, goes on; "until": ended in it; "onwards": from it on. */
 | {
    readonly kind: "by" | "before" | "after" | "since" | "until" | "onwards";
    readonly of: Meaning;
}
/** From the one to the other. What the first leaves out it shares with the second: "10–15 March". */
 | {
    readonly kind: "range";
    readonly from: Meaning;
    readonly to: Meaning;
}
/** At some time from the one to the other: "between 10 and 15 March". */
 | {
    readonly kind: "between";
    readonly from: Meaning;
    readonly to: Meaning;
}
/** "10 or 11 March", "on 10 and 11 March". */
 | {
    readonly kind: "one-of" | "all-of";
    readonly times: readonly Meaning[];
}
/** A span that has a name: "the Second World War" 1939-09-01/1945-09-02. */
 | {
    readonly kind: "edtf";
    readonly text: string;
}
/** "recently": the three weeks up to the dateline; "soon": the three from it on. */
 | {
    readonly kind: "recent";
    readonly side: Side;
}
/** The words allow several readings: the usual one first. */
 | {
    readonly kind: "either";
    readonly readings: readonly Meaning[];
    /** Two readings of figures, 3/4/2022: the day first, then the month first. The conventions say which is the usual one. */
    readonly figures?: true;
};

/** What a word of a phrase stands for: a month's number, an offset, a part. */
type WordValue = number | string;
/** What a rule hands on to the rules that use its kind. */
type Value = WordValue | Meaning | YearMeaning;
/** What was found for the parts of a pattern, by their names. */
interface Slots {
    /** Whether an optional part is there. */
    has(name: string): boolean;
    /** A number, or the number that a word stands for. */
    number(name: string): number;
    /** The text that a word stands for. */
    text(name: string): string;
    meaning(name: string): Meaning;
    year(name: string): YearMeaning;
}
/**
 * One way of saying a time.
 *
 * A pattern is a row of parts with spaces between; a part is
 * - the name of a class of words (`month`), or the kind of a rule above (`date`): what it stands for is a slot of that name;
 * - one of the numbers `#day` (1–31), `#month` (1–12), `#hour` (0–24), `#minute` (two digits, 00–59), `#year` (four digits),
 *   `#yy` (two digits), `#count` (1–9999, at most four digits), `#number` (any), a slot without its `#`;
 * - `'…'`, that very sign;
 * - `…`, other words of the same clause, at most eight;
 * - `^`, nothing, where a clause begins: behind a line's start, a sign, or in an unspaced script a space.
 *
 * Before a part, `from:` names its slot, and `~` says that no space may stand before it; `a|b` is either; `?` behind it
 * makes it optional. Of alternatives the first that lets the rest fit is taken: write the longer first.
 */
interface PhraseRule {
    /** What it makes: the name that other patterns use. `"phrase"` is what is looked for in a text. */
    readonly kind: string;
    /** Without its language: `"part-of-month"` is told as "th/part-of-month". Only rules that can stand by themselves need one. */
    readonly name?: string;
    readonly pattern: string;
    /**
     * Classes of words that must not stand right before it or behind it; `"number"` is any number, amounts with commas too,
     * `"small"` any other word in small letters, `"letters"` letters of no class that touch it without a space, and `"counter$"`,
     * of what stands behind, a word of that class that no letters touch in turn.
     */
    readonly notAfter?: readonly string[];
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
        readonly month: number;
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
     * Words by class: a list, or what each stands for. A space stands for any space. Written in small letters a word is found
     * in any case; with a capital only so, or all in capitals ("May", "MAY"), but for a small first letter at a sentence's
     * beginning ("vor Kurzem", "Vor Kurzem").
     */
    readonly words: {
        readonly [wordClass: string]: readonly string[] | {
            readonly [written: string]: WordValue;
        };
    };
    /** What looks like a date, or holds the words of one, and is none: "ดาวอังคาร", "The Sun". */
    readonly traps: readonly string[];
    /** A rule may use only kinds that stand above it, so that no phrase is read in circles. */
    readonly rules: readonly PhraseRule[];
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
    readonly full: readonly string[];
    /** For labels and axes; the full ones where a language has no shorter. */
    readonly short: readonly string[];
}
/** A calendar date as a reader of one calendar says it; what is absent is not said. */
interface DateParts {
    readonly calendar: Calendar;
    /** The year's number in that calendar as people say it: no year 0, never negative. */
    readonly year?: number;
    /** Years before the calendar's first: 44 BC. */
    readonly beforeEra?: boolean;
    /** The era that a Japanese year is counted in; with the year, and always there in that calendar. */
    readonly era?: JapaneseEra;
    /** 1–12; in the Hebrew calendar Tishri 1 … Elul 12, and in leap years Adar I 13, Adar II 14. */
    readonly month?: number;
    readonly day?: number;
    /** ISO weekday: Monday 1 … Sunday 7. */
    readonly weekday?: number;
    readonly hour?: number;
    readonly minute?: number;
    readonly second?: number;
}
/**
 * How one language says times. The time room works out what is to be said; a language only has the words, each function
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
        readonly islamic: MonthNames;
        readonly hebrew: MonthNames;
        readonly persian: MonthNames;
    };
    readonly eras: {
        readonly [era in JapaneseEra]: string;
    };
    /** Monday first. */
    readonly weekdays: {
        readonly full: readonly string[];
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
        readonly precision: Precision;
        readonly number: number;
        readonly year?: string;
        readonly beforeEra?: boolean;
        readonly calendar: Calendar;
    }, style: WordingStyle): string;
    /** "early January 2022", "late 2021". */
    part(part: Part, of: string, style: WordingStyle, precision: Precision): string;
    /** Behind "by": "the end of June 2024". */
    endOf(of: string, style: WordingStyle, precision: Precision): string;
    /** "from … to …"; a dash where short. */
    range(from: string, to: string, style: WordingStyle): string;
    /** Ended at an unknown time up to a last one: "1 January 2022 to 31 January 2022 at the latest". */
    endBy(from: string, last: string, style: WordingStyle): string;
    /** Goes on: "since late December 2021". */
    since(from: string, style: WordingStyle): string;
    /** Began at an unknown time and ended: "until 3 May", and started-but-no-known-end: "from 3 May, end not known". */
    until(to: string, style: WordingStyle): string;
    endUnknown(from: string, style: WordingStyle): string;
    /** TIMEX3 relations: "before …", "by …", "after …", "from … on". */
    before(time: string, style: WordingStyle): string;
    by(time: string, style: WordingStyle): string;
    after(time: string, style: WordingStyle): string;
    onOrAfter(time: string, style: WordingStyle): string;
    /** "c. 44 BC", "about 14:00". */
    about(time: string, style: WordingStyle): string;
    /** "2022?": the source itself doubts it. */
    uncertain(time: string, style: WordingStyle): string;
    oneOf(times: readonly string[], style: WordingStyle): string;
    /** At some time from the one to the other, both included: "between 21 and 23 January 2022". `range` is the two as a range. */
    within(pieces: {
        readonly from: string;
        readonly to: string;
        readonly range: string;
    }, style: WordingStyle): string;
    /**
     * One whose year or month is not known, said by the longer period that is: "25 December of a year in the 1560s", where
     * `unknown` is `"year"`; "the 24th of a month in 1911", where it is `"month"` and `date` the day alone.
     */
    oneIn(unknown: "month" | "year", date: string, period: string, style: WordingStyle): string;
    /** Only some pieces of a date are doubtful: "11 June 2004 (month approximate)". */
    doubted(date: string, doubt: {
        readonly pieces: readonly ("year" | "month" | "day")[];
        readonly approximate: boolean;
        readonly uncertain: boolean;
    }, style: WordingStyle): string;
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
    readonly direction: "ltr" | "rtl";
    /** The calendar its readers use when none is asked for. */
    readonly calendar: Calendar;
    readonly time: TimeWords;
    readonly words: InterfaceWords;
    /** A text cut into what a line may break between; joined, the pieces are the text. @default after spaces */
    readonly breaks?: (text: string) => readonly string[];
    /** How dates are written in it; without it no phrase of the language is read. */
    readonly phrases?: PhraseTable;
    /** Words that help to make a draft of an article; without it sentences are cut as Unicode says, and nothing is hinted. */
    readonly hints?: HintTable;
}

/**
 * The form of a picture: `lanes` with time running across, `storyline` with a line for each actor that
 * bends towards those whom it meets, `column` with time running down, `list` with the story told
 * without a scale, `table` with all of it in words, `print` the lanes as they go to paper: the sources numbered at the end.
 */
type Form = "lanes" | "storyline" | "column" | "list" | "table" | "print";
/** Options that all ways of drawing share. */
interface DrawOptions {
    /** In CSS pixels; from 240 on. @default 1200 */
    readonly width?: Px;
    /** The height that the picture aims at: labels give up their room for it, the least valuable first, and are counted; bodies never do. @default as tall as the labels need, in reason */
    readonly height?: Px;
    /** The languages that can be worded in, from `chronolane/th`, `chronolane/en`, …; at least one. */
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
    /** @default "links" */
    readonly order?: Order;
    /**
     * Which groups give their members lanes of their own: the ids of actors that have members, or all of them. The lanes
     * stand together below the group's own. Others' members share their lane. @default none
     */
    readonly expand?: Expand;
    /** @default "lanes" from 720 px on, "column" below, or "list" of more than 100 events */
    readonly form?: Form;
    /** Which claims stand in the lane of the actor that makes them, at the time they were said; the others are told at their event. @default "all" */
    readonly claims?: ShownClaims;
    /** Whether how events stand to each other is drawn, as curves; a living timeline shows those of the event that is brought out anyway. @default false */
    readonly relations?: boolean;
    /** The id of an event to bring out, with its links and relations; the rest is drawn faintly. @default none */
    readonly focus?: string;
    /** One scale for the whole axis; otherwise empty spans may be drawn smaller, and are then marked. @default false */
    readonly linear?: boolean;
    /** The id of an event that time is counted from: the axis says how long before and after it, and above that the dates. */
    readonly align?: string;
    /** Whether title, subtitle, summary and the number of faults stand on the picture; without them, the page says them. @default true */
    readonly title?: boolean;
    /**
     * The name of a shipped theme, or a theme of one's own: sizes and strokes are laid out by it; its colours are the
     * renderer's matter. @default "light"
     */
    readonly theme?: string | Theme;
    /**
     * How wide a text is. @default a shipped table of advance widths, taken from wide faces (Noto Sans, Noto Sans Thai):
     * what fits by it fits in most faces for text too. A theme with wider ones, such as a bold Verdana, gives its own.
     */
    readonly measureText?: MeasureText;
}

/** The name of a theme that ships. */
type ThemeName = "light" | "dark" | "contrast" | "print" | "broadsheet" | "wire" | "magazine";
/** The themes that ship, by name. */
declare const themes: ReadonlyMap<string, WholeTheme>;

/** Options of a living timeline: those that all ways of drawing share, the width being the container's. */
interface TimelineOptions extends Omit<DrawOptions, "width" | "theme"> {
    /**
     * A shipped theme by name, a theme of one's own, or `auto`: light, dark or of high contrast as the reader's system
     * asks. What the page's style sheets set on the element wins over all of them. @default "auto"
     */
    readonly theme?: ThemeName | "auto" | Theme;
}
/** What a living timeline tells of, by name. */
interface TimelineEvents {
    /** An event was picked out or opened, or none is any more. */
    readonly select: {
        /** The event's id; null where none is picked out. */
        readonly event: string | null;
        /** Whether its details are open. */
        readonly open: boolean;
    };
    /** Another part of time is in sight. */
    readonly view: {
        readonly from: EpochMs;
        readonly to: EpochMs;
        /** Whether that is the whole picture. */
        readonly whole: boolean;
    };
    /** The data has faults, or could not be had. */
    readonly issue: {
        readonly issues: readonly Issue[];
    };
}
/** A living timeline, for the page that holds it. */
interface TimelineHandle {
    /** Shows another document, or the same with other options; options that are not named stay as they were. */
    update(document?: TimelineDocument, options?: Partial<TimelineOptions>): void;
    /**
     * Picks an event out and shows its details, without taking the keyboard's focus; null closes them.
     * @throws RangeError where no event has that id
     */
    select(event: string | null): void;
    /**
     * Shows a part of time, the whole (`"home"`), or moves to the event of an id.
     * @throws RangeError where no event has that id, or the window is none
     */
    zoomTo(target: {
        readonly from: EpochMs;
        readonly to: EpochMs;
    } | string): void;
    /** Calls a function at each event of a name; the answer takes it off again. */
    on<Name extends keyof TimelineEvents>(name: Name, listener: (detail: TimelineEvents[Name]) => void): () => void;
    /** Takes the timeline off the page: no node, no listener, no observer stays. */
    destroy(): void;
}

/**
 * Draws a living timeline into a container of the page: it follows the container's width, pans and zooms, is worked by
 * mouse, finger and keys, and shows the details of an event. Styles stay apart from the page's; colours and font are
 * custom properties (`--chronolane-ink`, `--chronolane-font`, …) of `.chronolane-host`.
 *
 * Faults of the data never throw: they are listed below the picture and told to `on("issue", …)`.
 *
 * @throws TypeError or RangeError where the container is no element or an option cannot be used
 * @example
 * const timeline = createTimeline(document.querySelector("#story"), story, { languages: [en] });
 * timeline.on("select", ({ event }) => console.log(event));
 * timeline.zoomTo("home");
 * timeline.destroy();
 */
declare function createTimeline(container: Element | null, document: TimelineDocument, options?: TimelineOptions): TimelineHandle;

/** A rectangle of the drawing. */
interface Box {
    readonly x: Px;
    readonly y: Px;
    readonly width: Px;
    readonly height: Px;
}
/** A place of the drawing. */
type Point = readonly [x: Px, y: Px];

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

/** One independent voice with its last word on an event. */
interface Voice {
    /** The id of the voice: of a source at the root of its `copyOf`s, or of an actor. */
    readonly id: string;
    readonly stance: Stance;
    /** The claim that speaks for it: the original's own, where it makes one. */
    readonly claim: Claim;
    /** How many others only repeat it: copies say nothing of their own. */
    readonly repeats: number;
}

/** The mark of one stance behind a label's words; `x` is its left edge, from the tally's. */
interface TallyPart {
    readonly stance: Stance;
    /** How many independent voices take it, from two on; empty for one. */
    readonly count: string;
    readonly x: Px;
}
/** A tally on the picture; `y` is the baseline that it stands on. */
interface PlacedTally {
    readonly parts: readonly TallyPart[];
    readonly x: Px;
    readonly y: Px;
}

/** A line of text on the picture, `y` its baseline. */
interface TextLine {
    readonly x: Px;
    readonly y: Px;
    readonly text: string;
    readonly lang: string;
    readonly part: "title" | "meta";
    readonly anchor: "start" | "end";
}
/** A label where it stands. */
interface PlacedLabel {
    readonly box: Box;
    readonly side: "right" | "left" | "above";
    readonly lines: readonly TextLine[];
    /** True where the text was longer than the label may be. */
    readonly shortened: boolean;
    /** The middle of the standing's glyph, where it has one. */
    readonly glyph: {
        readonly x: Px;
        readonly y: Px;
    } | null;
    /** The voices without a mark of their own, counted behind the words. */
    readonly tally: PlacedTally | null;
    /** The upright line that leads from a label that stands apart down to its body. */
    readonly leader: {
        readonly x: Px;
        readonly top: Px;
        readonly bottom: Px;
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
    /** True where the body itself carries the glyph of its standing: no label does, and nothing lies there. */
    readonly badge: boolean;
}

/** A lane where it stands. */
interface Lane {
    readonly actor: Actor | null;
    readonly name: ChosenText;
    readonly members: readonly ChosenText[];
    readonly hue: number;
    readonly y: Px;
    readonly height: Px;
    readonly rows: number;
    readonly events: number;
    /** How many groups it stands under; 0 at the top. */
    readonly depth: number;
    /** The id of the actor of whose unfolded group it is a member. */
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
    };
}

/** The line that joins one event's items. */
interface LinkLine {
    readonly event: TimelineEvent;
    /** Where it leaves the uppermost body. */
    readonly x: Px;
    /** From each body down to the next: the corners of a line that runs upright and sideways by turns. */
    readonly legs: readonly (readonly Point[])[];
    /** The same as it is drawn: interrupted behind labels. */
    readonly pieces: readonly (readonly Point[])[];
    readonly ends: readonly {
        readonly lane: number;
        readonly y: Px;
        readonly role: Role;
        readonly hue: number;
    }[];
}

/** The hue of an actor, which is its lane's; null asks for what names no actor. */
type Hues = (actor: string | null) => number;

/** Why lanes stand as they do. */
interface LaneOrder {
    /** For short links, as the author has them, or near the order that the reader knows. */
    readonly by: "links" | "author" | "known";
    /** How long links are in all, in lanes; and how long they would be in the document's order. */
    readonly length: number;
    readonly given: number;
}

/** What a label says, in pieces that a line may break between. */
interface LabelSource {
    readonly title: readonly string[];
    readonly titleLang: string;
    readonly meta: readonly string[];
    readonly metaLang: string;
    /** Whether a glyph stands beside it. */
    readonly glyph: boolean;
    /** The voices that are counted behind its last line: none where the words say it all. */
    readonly tally: readonly Voice[];
}

/** The texts of labels. */
interface LabelTexts {
    /** The text of an event's label. */
    label(event: TimelineEvent): LabelSource;
    /** The text of a claim's label; `about` are the ids of the events that the claim is on. */
    claim(about: readonly string[], claim: Claim): LabelSource;
}

/** What texts of the picture are set in. */
type Fonts = Readonly<Record<"title" | "subtitle" | "period" | "tick" | "lane" | "member" | "label" | "meta" | "note", Font>>;

/** A text cut into what a line may break between. */
interface Pieces {
    readonly pieces: readonly string[];
    /** BCP 47 tag of the text. */
    readonly lang: string;
}
/** Cuts a text of a language into pieces that a line may break between. */
type BreakText = (text: string, lang: string) => readonly string[];

/** The texts of lanes and of the items in them. */
interface LaneTexts extends LabelTexts {
    /** The name of an actor. */
    name(actor: Actor): ChosenText;
    /** The name of the lane of events that name no actor. */
    readonly noActor: ChosenText;
    /** "8 members", where the gutter cannot name them all. */
    members(count: number): string;
    /** Cuts a text into pieces that a line may break between. */
    readonly pieces: BreakText;
}

/** The columns of the gutter: signs of folding where there are any, then names, a step further in for each depth. */
interface Gutter {
    readonly x0: Px;
    readonly x1: Px;
    /** Room for the sign before a name; 0 where no lane can be folded or unfolded. */
    readonly sign: Px;
}

/** What a legend entry explains. */
type LegendKey = "dayKnown" | "instant" | "somewhereInSpan" | "tooNarrow" | "cutOff" | "approximate" | "surely" | "goesOn" | "endUnknown" | "startUnknown" | "byDay" | "orderOnly" | "oneOf" | "allOf" | "severalActors" | "ongoing" | "planned" | "moved" | "cancelled" | "reported" | "disputed" | "denied" | "unsourced" | "retracted" | "claimDenies" | "claimAsserts" | "claimReports" | "claimConfirms" | "claimRetracts" | "saidWithin";

/** The texts round a picture: head, footer bands, legend, notes. */
interface FrameTexts extends LabelTexts {
    /** The title; null where the picture has none. */
    readonly title: Pieces | null;
    /** The subtitle; null where the picture has none. */
    readonly subtitle: Pieces | null;
    /** The sentence that sums the picture up. */
    readonly summary: Pieces;
    /** Cuts a text into pieces that a line may break between. */
    readonly pieces: BreakText;
    /** The words at the dateline, before and after it. */
    readonly asWritten: string;
    /** The words for what lies after the dateline. */
    readonly stillToCome: string;
    /** The name of the band of events without a date. */
    readonly tray: string;
    /** The name of the band of background events. */
    readonly background: string;
    /** The text of an event in a footer band: its title and, for background, its time. */
    aside(event: TimelineEvent): Pieces;
    /** The sentence of a picture without events. */
    readonly noEvents: Pieces;
    /** The notes below the picture, once it is known what was hidden and where the axis breaks. */
    notes(found: {
        readonly hidden: number;
        readonly breaks: readonly Span[];
        readonly window: TimeWindow | null;
        readonly datelineHidden: boolean;
        readonly order?: LaneOrder;
    }): readonly Pieces[];
    /** The words of a legend entry. */
    legend(key: LegendKey): string;
}

/** How the axis is worded. */
interface AxisWords {
    readonly language: Language;
    readonly calendar: Calendar;
    readonly zone: string;
}

/** All texts that a layout sets; it composes none itself. */
interface LayoutTexts extends FrameTexts, LaneTexts {
    /** The words of the axis. */
    readonly axis: AxisWords;
    /** The words for a kind of link between two events. */
    relation(kind: LinkKind): string;
}
/** How a timeline is laid out. */
interface LayoutOptions {
    readonly width: Px;
    /** The height that the picture aims at: labels give up their room for it, bodies never do. */
    readonly height?: Px;
    readonly window?: TimeWindow;
    /** @default "links" */
    readonly order?: Order;
    /** Which groups give their members lanes of their own. @default none */
    readonly expand?: Expand;
    /** @default "all" */
    readonly claims?: ShownClaims;
    /** @default as lanes follow one another with this order and these claims */
    readonly hues?: Hues;
    /** One scale for the whole axis, however empty parts of it are. @default false */
    readonly linear?: boolean;
    /** The id of an event that the axis counts from. */
    readonly align?: string;
    readonly zone: string;
    readonly measure: MeasureText;
    readonly fonts: Fonts;
    readonly texts: LayoutTexts;
}

/** A text at a place of the axis. */
interface Tick {
    readonly x: Px;
    readonly at: EpochMs;
    /** Where its text stands: over the middle of a day or month, at the line itself for a clock's time or a year. */
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
    /** Empty where the span is too narrow for any. */
    readonly text: string;
}
/** The axis in two levels: days below, months with their year above, or what the scale asks for. */
interface Axis {
    readonly upper: readonly Tick[];
    readonly lower: readonly Tick[];
    /** Where the scale changes, just within the smaller span: clear of what begins or ends there. */
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
    readonly fold: Px;
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

/** An event that has no place on the axis, in its strip below the lanes. */
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
/** A strip under the lanes: the background, or the tray of what has no date. */
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

/** An entry of the legend where it stands: `y` is its middle. */
interface LegendEntry {
    readonly key: LegendKey;
    /** One line, or more where the picture is narrower than the words. */
    readonly lines: readonly string[];
    readonly x: Px;
    readonly y: Px;
}

/** The line from a stance to a mark of an event that it is about. */
interface ClaimLine {
    readonly item: PlacedItem;
    readonly event: string;
    readonly points: readonly Point[];
    /** The same as it is drawn: interrupted behind labels. */
    readonly pieces: readonly (readonly Point[])[];
}

/** A curve from an event to one that it is related to, with its kind in words. */
interface RelationCurve {
    readonly from: PlacedItem;
    readonly to: PlacedItem;
    readonly kind: LinkKind;
    /** Of a quadratic curve: where it begins, what it bends towards, where it ends. */
    readonly points: readonly [Point, Point, Point];
    readonly word: {
        readonly text: string;
        readonly x: Px; /** The baseline. */
        readonly y: Px;
        readonly box: Box;
    };
}

/** Where everything of a swimlane picture stands: numbers and the texts they belong to, no shapes and no colours. */
interface Layout {
    readonly form: "lanes";
    readonly width: Px;
    readonly height: Px;
    readonly title: readonly FrameLine[];
    readonly subtitle: readonly FrameLine[];
    readonly summary: readonly FrameLine[];
    readonly gutter: Gutter;
    /** The lanes' field; what moves when one pans. */
    readonly plot: Box;
    readonly scale: TimeScale | null;
    readonly axis: Axis;
    /** The rows above the field: where each begins. */
    readonly axisRows: AxisRows;
    /** The event that the axis counts from. */
    readonly zero: ZeroPlace | null;
    readonly dateline: Dateline | null;
    readonly lanes: readonly Lane[];
    /** Why the lanes stand as they do. */
    readonly order: LaneOrder;
    readonly items: readonly PlacedItem[];
    readonly links: readonly LinkLine[];
    /** From stances to what they are about. */
    readonly claimLines: readonly ClaimLine[];
    /** Between events that are related. */
    readonly relations: readonly RelationCurve[];
    readonly footerBands: readonly FooterBand[];
    readonly legend: readonly LegendEntry[];
    readonly notes: readonly FrameLine[];
    /** Events in the window whose label had no room, or is shortened. */
    readonly hidden: readonly TimelineEvent[];
}

/**
 * Lays a timeline out as swimlanes.
 * @example layoutTimeline(timeline, options).lanes.map(({ name }) => name.text)
 */
declare const layoutTimeline: (timeline: Timeline, options: LayoutOptions) => Layout;

/** What a document is read with. */
interface ReadOptions {
    /** The languages whose date phrases can be read. */
    readonly languages?: readonly Language[];
    /** IANA zone of times of day, where the document names none. @default "UTC" */
    readonly zone?: string;
    /** The day the text was written, as EDTF, where the document names none. */
    readonly dateline?: string;
}

/** A document read: the timeline to draw, and every fault that was found. */
interface ReadResult {
    readonly timeline: Timeline;
    readonly issues: readonly Issue[];
}
/**
 * Reads a document: checks it, works out every time and how surely each event is known. A fault of the data never
 * throws and costs only the field or row that it stands in; it becomes an issue with its path and a hint.
 *
 * The timeline shares nothing with the document: later changes to one do not show in the other.
 *
 * @throws TypeError or RangeError for wrong options, the programmer's fault
 * @example
 * const { timeline, issues } = readTimeline({ chronolane: 1, events: [{ title: "Talks in Geneva", when: "2022-01-21" }] });
 */
declare function readTimeline(document: unknown, options?: ReadOptions): ReadResult;

/** A stretch of outline or area; `d` is SVG path data, which a canvas reads too. */
interface PathShape {
    readonly shape: "path";
    readonly d: string;
    readonly fill?: Paint;
    readonly stroke?: Paint;
    readonly width?: Px;
    readonly dash?: readonly Px[];
    readonly opacity?: number;
    /** Where the path's origin lies, if not at the picture's. */
    readonly at?: readonly [Px, Px];
    /** A sign that reads one way only, such as ✓ or ≠: where the picture is mirrored or turned, it moves and stays as it is. It then has an `at`. */
    readonly upright?: boolean;
}
/** A line of text; `y` is its baseline. */
interface TextShape {
    readonly shape: "text";
    readonly x: Px;
    readonly y: Px;
    readonly text: string;
    readonly role: TextRole;
    readonly fill: Paint;
    readonly anchor?: "start" | "middle" | "end";
    /** Set where it differs from the scene's language. */
    readonly lang?: string;
    /** Which way it runs, where that is not the scene's way. */
    readonly direction?: "ltr" | "rtl";
    readonly strike?: boolean;
    /** A rim of the ground's colour, so that lines behind it do not run through. */
    readonly halo?: Paint;
}
/** The two things a renderer can draw. */
type Shape = PathShape | TextShape;

/** What a mark is. */
type MarkKind = "ground" | "future" | "lane" | "grid" | "axis" | "break" | "dateline" | "zero" | "link" | "claim-line" | "relation" | "body" | "claim" | "label" | "strip" | "legend" | "text" | "rail";
/** One drawn thing. Its id stays the same from picture to picture. */
interface Mark {
    readonly id: string;
    readonly kind: MarkKind;
    /** The event it belongs to. */
    readonly event?: string;
    /** All events that it concerns, where they are several. */
    readonly about?: readonly string[];
    /** In sight only while one of its events is brought out; still pictures leave it away. */
    readonly onFocus?: boolean;
    /** Drawn faintly, so that something else stands out. */
    readonly dimmed?: boolean;
    readonly shapes: readonly Shape[];
}
/** Something that can be pointed at, focused and opened, in reading order. */
interface Target {
    readonly id: string;
    readonly event: string;
    /** The lane's place from the top; −1 outside the lanes. */
    readonly lane: number;
    readonly box: Box;
    /** Title, date, roles, status and standing, in words. */
    readonly text: string;
    readonly lang: string;
    /** The title that `text` begins with, in its own language. */
    readonly title: ChosenText;
}
/** The head of a lane, for those who read by ear. */
interface TargetLane {
    readonly id: string;
    readonly text: string;
    readonly lang: string;
    readonly box: Box;
    /** How deep it stands: 1 at the top, 2 for a member of an unfolded group. */
    readonly level?: number;
    /** Whether its members have lanes of their own; left out where it has no members to unfold. */
    readonly expanded?: boolean;
}
/** A whole picture as plain data: what every renderer draws, and what a pointer or a reader can find in it. */
interface Scene {
    readonly form: Form;
    /** How it is gone through by key and by ear: lane by lane, or from first to last. */
    readonly reading: "grid" | "list";
    readonly width: Px;
    readonly height: Px;
    readonly lang: string;
    readonly direction: "ltr" | "rtl";
    /** What the picture is called, and what it says, in words. */
    readonly title: string;
    readonly summary: string;
    /** The type, faces and strokes that it was laid out with. */
    readonly style: Style;
    /** In the order they are drawn. */
    readonly marks: readonly Mark[];
    readonly lanes: readonly TargetLane[];
    readonly targets: readonly Target[];
    /** The field that pans and zooms; null where there is no axis. */
    readonly plot: Box | null;
    /** What part of time it shows; null where there is no axis. */
    readonly window: TimeWindow | null;
    /** The place of a point of time, piece by piece: knots of time and x. */
    readonly scaleStops: readonly {
        readonly at: number;
        readonly x: Px;
    }[];
}

/**
 * Draws a timeline as plain data: every mark with its shapes, and what can be pointed at. The same on a server, in a
 * worker and in a browser.
 * @throws TypeError or RangeError where an option cannot be used
 * @example drawScene(readTimeline(document).timeline, { languages: [en], width: 960 }).marks.length
 */
declare function drawScene(timeline: Timeline, options: DrawOptions): Scene;

/**
 * The width of a text by a shipped table, the same on a server, in a worker and in a browser.
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
/** What a duration is counted with. */
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
declare function durationOf(time: FuzzyTime, { until }?: DurationOptions): DurationRange;

/** How items are put in order. */
interface OrderOptions<T> {
    /** The time of an item; null where it has none. */
    readonly time: (item: T) => FuzzyTime | null;
    /** IANA zone whose days floating dates count by. @default the zone of the first time that has one */
    readonly zone?: string;
}
/**
 * Puts items in order by when they began, and keeps what is not known of it: all of a group certainly began before all
 * of the next, and no finer groups can say so. Within a group the items stand as `compareTimes` puts them, but which of
 * them was first is not known, or they began at once. What has no time, or one of which neither edge is known, is in a
 * last group by itself: nothing is known of its place.
 *
 * @example orderGroups(events, { time: (event) => event.time })
 * // "2021", "2022-01", "2022-01-15", "2022-02" → [[2021], [2022-01, 2022-01-15], [2022-02]]
 */
declare function orderGroups<T>(items: readonly T[], { time, zone }: OrderOptions<T>): readonly (readonly T[])[];

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
 * How two times lie to one another, for all 13 relations of Allen. Each time stands for every stretch that its words
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
 * @throws RangeError for what is none of the 13 relations, TypeError for what is no time
 * @example certainty(parseEdtf("2022-01-21"), ["before", "meets"], parseEdtf("2022-01-22")) // "certain"
 */
declare function certainty(a: FuzzyTime, relation: AllenRelation | readonly AllenRelation[], b: FuzzyTime): Certainty;

/**
 * A time as it lies on the axis of a display zone. A floating date keeps its calendar day: it runs from midnight to the
 * next midnight of the zone, be that 23 or 25 hours. A time that has a zone is left as it is. A day that the zone
 * skipped (Apia, 30 December 2011) becomes the moment of the change.
 *
 * @throws RangeError when the zone is unknown
 * @example inDisplayZone(parseEdtf("2022-03-27"), "Europe/Kyiv") // 23 hours long
 */
declare function inDisplayZone(time: FuzzyTime, zone: string): FuzzyTime;

/**
 * The first instant at which it can have begun; null where that is open or not known. After "after X" it is the end of
 * X. A floating time answers on the UTC grid; use `inDisplayZone` first to compare it with instants.
 *
 * @example earliest(parseEdtf("2022-01")) // 1640995200000
 */
declare function earliest({ start, relation }: FuzzyTime): EpochMs | null;
/**
 * The instant by which it has certainly ended, exclusive; null where that is open or not known. Of "before X" it is the
 * beginning of X.
 *
 * @example latest(parseEdtf("2022-01")) // 1643673600000, the first instant of February
 */
declare function latest({ end, relation }: FuzzyTime): EpochMs | null;
/**
 * Orders times for a list: by the earliest beginning, then by the latest end. What has gone on for ever comes first;
 * where only the end is known it stands for the beginning; what has no date at all comes last. It always finds an order:
 * `orderGroups` says which of it is known.
 *
 * @returns below 0 when `a` comes first, above 0 when `b` does, 0 when neither has to; for `Array.prototype.sort`
 * @example times.toSorted(compareTimes)
 */
declare function compareTimes(a: FuzzyTime, b: FuzzyTime): number;

/** Which half of the earth the seasons 21–24 are read in; 25–28 are always northern and 29–32 always southern. */
type SeasonConvention = "north" | "south";

/**
 * By how many units a qualified date reaches further on each side, which ISO 8601-2 leaves to its reader. The unit is
 * the finest component that the first qualifier stands on: "1984~" widens by years, "2004-06~-11" by months, "198X~" by
 * decades, "2001-21~" by seasons.
 */
interface Widening {
    /** For `~` and `%`. @default 0 */
    readonly approximate?: number;
    /** For `?` and `%`; of `%` the larger of the two counts. @default 0 */
    readonly uncertain?: number;
}

/** What EDTF leaves to its reader. */
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
 * asks for it. A calendar date floats: its bounds stand on the UTC grid, and `inDisplayZone` lays them on a zone's days.
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
declare function parseEdtf(text: string, { zone, seasons, widen }?: EdtfOptions): FuzzyTime;

/**
 * The canonical EDTF text of a time, or undefined where EDTF cannot say it: "early January", "by Friday", "before the
 * talks". Reading it again, in the time's zone, gives the same time.
 *
 * @example toEdtf(parseEdtf("?2004-06")) // "2004?-06"
 */
declare function toEdtf({ start, end, edtf, relation, anchorEvent, members, zone }: FuzzyTime): string | undefined;

/** What words leave open and readers settle by habit. Each has a default; a language's own habits come before it. */
interface Conventions {
    /** @default "monday" (ISO 8601); "sunday" as calendars in Thailand and America are printed */
    readonly weekStart?: "monday" | "sunday";
    /** The era of a year written with two digits. @default the language's habit: "buddhist" in Thai, "common" in English */
    readonly twoDigitYears?: "buddhist" | "common";
    /** Whether 3/4/2022 is 3 April. @default the language's habit */
    readonly dayFirst?: boolean;
    /** Where the fiscal year that is named after the year it ends in begins. @default the language's habit: 1 October */
    readonly fiscalYear?: {
        readonly month: number;
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
    readonly code: "impossible-date" | "impossible-time" | "incomplete-date" | "weekday-mismatch" | "ambiguous-time" | "midnight" | "skipped-time" | "end-before-start" | "not-one-day" | "not-one-period" | "unclear-dateline" | "year-without-january" | "unreadable";
    readonly severity: Severity;
    /** What is wrong, in one sentence. */
    readonly message: string;
    /** What would mend it, in one sentence. */
    readonly hint: string;
}

/** What phrases are read with: the language, the day they were written, and what readers settle by habit. */
interface PhraseOptions extends Conventions {
    /** One that has `phrases`, such as `th` or `en`. */
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
    readonly code: PhraseFault["code"];
}
/**
 * Finds the phrases of a text that say when something was, is or will be, from the first to the last. What only looks
 * like a date ("30 men", "The Sun", "ดาวอังคาร") is none. Takes time in proportion to the text's length, whatever it holds.
 *
 * @throws TypeError when the language has no date phrases, RangeError when dateline, zone or a convention cannot be read
 * @example findDates("talks were held last week", { language: en, dateline: "2022-01-22" })
 * // [{ text: "last week", start: 16, end: 25, rule: "en/week", leans: true, time: 10–16 January 2022, issues: [] }]
 */
declare function findDates(text: string, options: PhraseOptions): readonly FoundDate[];

/** What a language calls the month of a date, in the calendar of the date. */
declare function monthName({ months, calendarMonths }: Pick<TimeWords, "months" | "calendarMonths">, { calendar, month }: DateParts, style: WordingStyle): string | undefined;

/** How a time is to be said. */
interface FormatOptions {
    readonly language: Language;
    /** @default the calendar of the language's readers */
    readonly calendar?: Calendar;
    /** The zone whose clock times of day are read on; said with its place where the time has another. @default the time's own */
    readonly zone?: string;
    /** @default "full" */
    readonly style?: WordingStyle;
    /** A common year that needs no saying: dates in it are worded without their year ("21 Jan"). */
    readonly omitYear?: number;
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
 * @throws TypeError for what is no time and no language, RangeError for an unknown calendar or style
 * @example formatTime(parseEdtf("2022-01-10/2022-01-16"), { language: en }) // "10–16 January 2022"
 */
declare function formatTime(time: FuzzyTime, options: FormatOptions): string;

export { certainty, chooseText, compareTimes, createTimeline, dark, drawScene, durationOf, earliest, findDates, formatTime, inDisplayZone, latest, layoutTimeline, light, measureText, monthName, orderGroups, parseEdtf, readTimeline, relateTimes, themes, toEdtf, tokens };
export type { Actor, AllenRelation, AxisPhrases, Bound, Calendar, Certainty, ChosenText, Claim, Component, Conventions, CountUnit, Counts, DateParts, DocumentActor, DocumentClaim, DocumentDraft, DocumentEvent, DocumentSource, DraftHint, DrawOptions, DurationOptions, DurationRange, Edge, EdtfOptions, EpochMs, EventDraft, Expand, Extra, Font, Form, FormatOptions, FoundDate, FuzzyTime, HintTable, HintValue, InterfaceWords, Issue, JapaneseEra, Language, Layout, LayoutOptions, LayoutTexts, LinkKind, LocalizedText, Mark, MarkKind, MeasureText, Media, MonthNames, Order, OrderOptions as OrderGroupsOptions, OrderWish, Paint, Part, PathShape, PhraseHabits, PhraseIssue, Meaning as PhraseMeaning, PhraseOptions, PhraseRule, Slots as PhraseSlots, PhraseTable, PhraseUnit, Value as PhraseValue, Precision, Px, Quote, ReadOptions, ReadResult, Relation, Role, Scene, Severity, Shape, Side, Source, Stance, Standing, Status, Target, TargetLane, TextShape, Theme, ThemeName, Tie, TimeRelations, TimeWindow, TimeWords, Timeline, TimelineDocument, TimelineEvent, TimelineEvents, TimelineHandle, TimelineOptions, TimelineQuote, Token, When, WholeTheme, Widening, WordingStyle, Written, YearMeaning };
