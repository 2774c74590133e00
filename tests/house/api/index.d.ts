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

/** A text in one language (the document's) or in several, by BCP 47 tag. Always plain text: no HTML, no Markdown. */
type Text = string | {
    readonly [lang: string]: string;
};
/** A text that was chosen for a reader, and the language it turned out to be in. */
interface ChosenText {
    readonly text: string;
    readonly lang: string;
}
/** The text for a reader of `lang`; where it is missing the document's language serves, then any. */
declare function chooseText(text: Text, { lang, fallback }: {
    readonly lang: string;
    readonly fallback: string;
}): ChosenText;

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
    readonly name: Text;
    readonly kind?: "state" | "organisation" | "person" | "group" | (string & {});
    readonly aliases?: readonly string[];
    /** The id of the actor whose lane this one shares. */
    readonly memberOf?: string;
    readonly note?: Text;
}
/** Who speaks or publishes. */
interface DocumentSource {
    readonly id: string;
    readonly name: Text;
    readonly kind?: string;
    readonly url?: string;
    /** The actor that this source speaks for: its claims then have a lane. */
    readonly actor?: string;
    /** The source that this one only repeats: a copy is no second voice. */
    readonly copyOf?: string;
    readonly note?: Text;
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
    readonly note?: Text;
}
/** An image, sound or film that goes with an event. Shown only where the host page allows it. */
interface Media {
    readonly kind: "image" | "audio" | "video" | "link" | (string & {});
    readonly url: string;
    readonly alt?: Text;
    readonly credit?: Text;
    readonly caption?: Text;
}
/** Something with a time and actors. Only `title` is needed for it to be shown. */
interface DocumentEvent {
    readonly id?: string;
    readonly title: Text;
    /** A shorter title for the picture's label; the whole title stays in list, table and details. */
    readonly label?: Text;
    readonly when?: When;
    /** Earlier dates of an event that was moved, oldest first. */
    readonly previously?: readonly When[];
    readonly zone?: string;
    readonly actors?: readonly {
        readonly actor: string;
        readonly role?: Role;
    }[];
    readonly status?: Status;
    readonly place?: Text;
    readonly text?: Text;
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
}
/** What an author writes: plain JSON. Unknown fields are kept. */
interface TimelineDocument {
    /** Version of the form. */
    readonly chronolane: 1;
    readonly title?: Text;
    readonly subtitle?: Text;
    readonly credit?: Text;
    /** BCP 47 tag that plain strings are in. @default "en" */
    readonly lang?: string;
    /** IANA zone that times of day are in. @default "UTC" */
    readonly zone?: string;
    /** The day the text was written, as EDTF; it may be as vague as EDTF allows. */
    readonly dateline?: string;
    readonly actors?: readonly DocumentActor[];
    readonly sources?: readonly DocumentSource[];
    readonly events?: readonly DocumentEvent[];
}

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
    readonly part?: Part;
    /** The EDTF sub-year group that it is, 21–41: a season, quarter, quadrimester or half year. */
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
/** An actor as understood. */
interface Actor {
    readonly id: string;
    readonly name: Text;
    readonly kind?: string;
    readonly aliases: readonly string[];
    readonly memberOf?: string;
    /** The id of the actor whose lane this one is in: its own, or its topmost `memberOf`. */
    readonly lane: string;
    readonly note?: Text;
    readonly extra?: Extra;
}
/** A source as understood. */
interface Source {
    readonly id: string;
    readonly name: Text;
    readonly kind?: string;
    /** Only http, https and mailto pass. */
    readonly url?: string;
    readonly actor?: string;
    readonly copyOf?: string;
    /** The id of the source at the root of its `copyOf`s: one independent voice. */
    readonly voice: string;
    /** True where only claims name it and the document's `sources` don't: its name is the id that was written. */
    readonly undeclared?: boolean;
    readonly note?: Text;
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
    readonly quote?: Quote;
    readonly note?: Text;
    /** False where its voice has since retracted it or taken the opposite stance; the standing counts only current ones. */
    readonly current: boolean;
    readonly extra?: Extra;
}
/** An event as understood. */
interface TimelineEvent {
    readonly id: string;
    /** Its place in the document's `events`. */
    readonly index: number;
    readonly title: Text;
    readonly label?: Text;
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
    }[];
    /** Where none is written: `ongoing` if it goes on, `planned` if it begins after the dateline or is promised "by" a later day, else `happened`. */
    readonly status: Status;
    readonly standing: Standing;
    readonly place?: Text;
    readonly text?: Text;
    readonly tags: readonly string[];
    readonly importance: number;
    readonly context: boolean;
    readonly claims: readonly Claim[];
    readonly links: readonly {
        readonly to: string;
        readonly kind: LinkKind;
    }[];
    readonly media: readonly Media[];
    readonly quotes: readonly Quote[];
    readonly extra?: Extra;
}
/** The document read: checked, times resolved, standing worked out. Immutable. */
interface Timeline {
    readonly title?: Text;
    readonly subtitle?: Text;
    readonly credit?: Text;
    readonly lang: string;
    readonly zone: string;
    readonly dateline: FuzzyTime | null;
    readonly actors: readonly Actor[];
    readonly sources: readonly Source[];
    /** In the document's order. */
    readonly events: readonly TimelineEvent[];
    /** How many faults the document has, mere information not counted; the picture says so. */
    readonly faults: number;
    readonly extra?: Extra;
}

/** The calendars that times can be worded in. */
type Calendar = "gregory" | "buddhist";
/** `full` for prose and details ("21 January 2022"), `short` for labels ("21 Jan"). */
type Style = "full" | "short";
/** A calendar date as a reader of one calendar says it; what is absent is not said. */
interface DateParts {
    readonly calendar: Calendar;
    /** The year's number in that calendar as people say it: no year 0, never negative. */
    readonly year?: number;
    /** Years before the calendar's first: 44 BC. */
    readonly beforeEra?: boolean;
    /** 1–12 */
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
    readonly months: {
        readonly full: readonly string[];
        readonly short: readonly string[];
    };
    /** Monday first. */
    readonly weekdays: {
        readonly full: readonly string[];
        readonly short: readonly string[];
    };
    /** A date, time of day included where it is there: "21 January 2022", "21 Jan, 14:00". */
    date(parts: DateParts, style: Style): string;
    /** A year by itself, with its era where a reader would need it: "2022", "44 BC", "พ.ศ. 2565". */
    year(parts: DateParts, style: Style): string;
    /** Years from one to another, both said: "2010–2012", "50–41 BC", "พ.ศ. 2553–2555". */
    years(from: DateParts, to: DateParts, style: Style): string;
    /** Far years that people count back from now: "13.8 billion years ago". `millions` is 13,800. */
    yearsAgo(millions: number, style: Style): string;
    /** A span longer than a year or between month and year: "spring 2022", "1st quarter of 2022", "1980s", "18th century". */
    period(period: {
        readonly precision: Precision;
        readonly number: number;
        readonly year?: string;
        readonly beforeEra?: boolean;
        readonly calendar: Calendar;
    }, style: Style): string;
    /** "early January 2022", "late 2021". */
    part(part: Part, of: string, style: Style, precision: Precision): string;
    /** "from … to …"; a dash where short. */
    range(from: string, to: string, style: Style): string;
    /** Goes on: "since late December 2021". */
    since(from: string, style: Style): string;
    /** Began at an unknown time and ended: "until 3 May", and started-but-no-known-end: "from 3 May, end not known". */
    until(to: string, style: Style): string;
    endUnknown(from: string, style: Style): string;
    /** TIMEX3 relations: "before …", "by …", "after …", "from … on". */
    before(time: string, style: Style): string;
    by(time: string, style: Style): string;
    after(time: string, style: Style): string;
    onOrAfter(time: string, style: Style): string;
    /** "c. 44 BC", "about 14:00". */
    about(time: string, style: Style): string;
    /** "2022?": the source itself doubts it. */
    uncertain(time: string, style: Style): string;
    oneOf(times: readonly string[], style: Style): string;
    allOf(times: readonly string[], style: Style): string;
    /** "14:00 in Kyiv": the place is the last part of an IANA name, worded by the language where it knows it. */
    inZone(time: string, zone: string, style: Style): string;
    /** No time at all: "no date given". */
    readonly none: string;
}
/** The interface's words: short fixed texts by key, and the sentences that need numbers or names. */
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
        readonly byDay: string;
        readonly orderOnly: string;
        readonly approximate: string;
        readonly endUnknown: string;
        readonly oneOf: string;
        readonly severalActors: string;
        readonly instant: string;
        readonly surely: string;
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
        readonly earlierDate: string;
        readonly tools: string;
        readonly howToRead: string;
        readonly keys: string;
        readonly written: string;
        readonly said: string;
        readonly copyOf: string;
        readonly legend: string;
        readonly today: string;
        readonly edtf: string;
        readonly quoteFrom: string;
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
    /** "before “Talks in Geneva”" */
    beforeEvent(title: string): string;
    afterEvent(title: string): string;
    /** "{n} labels are hidden for want of room; their events are in the list." */
    hiddenLabels(n: number): string;
    /** "1–9 January is drawn 4 times smaller." `spans` are already worded. */
    folded(spans: readonly {
        readonly span: string;
        readonly times: number;
    }[]): string;
    /** "{n} faults in the data" */
    faultCount(n: number): string;
    /** "in the lane of {host}" for members, "{role}: {name}" */
    actorRole(name: string, role: string): string;
    list(items: readonly string[]): string;
}

export { chooseText };
export type { Actor, Bound, Calendar, ChosenText, Claim, Component, Counts, DateParts, DocumentActor, DocumentClaim, DocumentEvent, DocumentSource, Edge, EpochMs, Extra, FuzzyTime, InterfaceWords, Issue, Language, LinkKind, Media, Part, Precision, Px, Quote, Relation, Role, Severity, Source, Stance, Standing, Status, Style, Text, TimeWords, Timeline, TimelineDocument, TimelineEvent, When, Written };
