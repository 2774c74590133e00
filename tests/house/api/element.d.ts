/** A text in one language (the document's) or in several, by BCP 47 tag. Always plain text: no HTML, no Markdown. */
type Text = string | {
    readonly [lang: string]: string;
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

/** How finely a bound is known. */
type Precision = "instant" | "second" | "minute" | "hour" | "day" | "week" | "month" | "season" | "quarter" | "quadrimester" | "half" | "year" | "decade" | "century" | "era";
/** Which part of a period: early, middle, late. The words are those of TIMEX3 (`mod`). */
type Part = "START" | "MID" | "END";

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
    /** Ended at an unknown time up to a last one: "1 January 2022 to 31 January 2022 at the latest". */
    endBy(from: string, last: string, style: Style): string;
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
    /** One of several times that follow one another: "at some time in 21–23 January 2022". */
    within(range: string, style: Style): string;
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
    /** "before “Talks in Geneva”" */
    beforeEvent(title: string): string;
    afterEvent(title: string): string;
    /** "{n} labels are hidden or shortened for want of room." */
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

/** The size and weight that a text is set in; the face is the theme's. */
interface Font {
    readonly size: Px;
    readonly weight: number;
}
/** How wide a text is: the one way the drawing learns it. */
type MeasureText = (text: string, font: Font) => Px;

/** What part of time the picture shows, half-open. */
interface Window {
    readonly from: EpochMs;
    readonly to: EpochMs;
}

/** Which lanes stand where: shortest links, the document's order, or the actors' ids from top to bottom (others follow). */
type Order = "links" | "document" | readonly string[];

/** The form of a picture: `lanes` with time running across, `list` with the story running down. */
type Form = "lanes" | "list";
/** Options that all ways of drawing share. */
interface DrawOptions {
    /** In CSS pixels; from 240 on. @default 1200 */
    readonly width?: Px;
    /** The picture is at least this tall. @default as tall as the lanes need */
    readonly height?: Px;
    /** The languages that can be worded in, from `chronolane/th`, `chronolane/en`, …; at least one. */
    readonly languages: readonly Language[];
    /** BCP 47 tag of the reader. @default the document's, if it is among `languages`, else the first of them */
    readonly lang?: string;
    /** @default the calendar of the language's readers */
    readonly calendar?: Calendar;
    /** IANA zone that days and times of day are shown in. @default the document's */
    readonly zone?: string;
    /** What part of time is shown. @default all events but background, padded */
    readonly window?: Window;
    /** @default "links" */
    readonly order?: Order;
    /** @default "lanes" from 720 px on, "list" below */
    readonly form?: Form;
    /** One scale for the whole axis; otherwise empty spans may be drawn smaller, and are then marked. @default false */
    readonly linear?: boolean;
    /** Whether title, subtitle, summary and the number of faults stand on the picture; without them, the page says them. @default true */
    readonly title?: boolean;
    /** How wide a text is. @default a shipped table of advance widths */
    readonly measureText?: MeasureText;
}

/** Options of a living timeline: those that all ways of drawing share, the width being the container's. */
interface TimelineOptions extends Omit<DrawOptions, "width"> {
    /** `auto` follows the reader's system. @default "auto" */
    readonly theme?: "light" | "dark" | "auto";
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

/** The module may be imported where there is no page. */
declare const Base: typeof HTMLElement;
/** Options of the element: all may be left out. */
type ElementOptions = Partial<TimelineOptions>;
/**
 * What `<chrono-lane>` does, without the languages that it brings. What stands between its tags is shown until there is a
 * timeline, and where there never comes one.
 */
declare abstract class ChronolaneBase extends Base {
    #private;
    static readonly observedAttributes: readonly string[];
    constructor();
    /** The languages that the element can speak. */
    protected abstract readonly languages: readonly Language[];
    /** The document to show: what `src` would fetch, given as a value. It wins over `src`; null takes it away. */
    get data(): TimelineDocument | null;
    set data(document: TimelineDocument | null);
    /** What the attributes do not say: `zone`, `window`, `order`, `linear`, more `languages`. Attributes win where both say something. */
    get options(): ElementOptions;
    set options(options: ElementOptions);
    /** The living timeline; null while there is none. */
    get timeline(): TimelineHandle | null;
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, before: string | null, after: string | null): void;
}

/**
 * A timeline as a tag, in Thai and English. What stands between its tags is shown until there is a timeline.
 *
 * @tag chrono-lane
 * @attribute src - Address of a document, JSON. Fetched once; a failure is told in words, with a button to try again.
 * @attribute lang - The reader's language, `th` or `en`. Default: the document's.
 * @attribute calendar - `gregory` or `buddhist`. Default: what the language's readers use.
 * @attribute theme - `light`, `dark` or `auto`, which follows the reader's system and is the default.
 * @attribute view - `lanes` or `list`. Default: lanes from 720 px of width on.
 * @fires chronolane-select - An event was picked out or opened: `detail` is `{ event, open }`.
 * @fires chronolane-view - Another part of time is in sight: `detail` is `{ from, to, whole }`.
 * @fires chronolane-issue - The data has faults, or could not be had: `detail` is `{ issues }`.
 * @slot - What is shown where there is no timeline: a picture, a list, a link.
 * @example <chrono-lane src="story.json" lang="th">…</chrono-lane>
 */
declare class ChronolaneElement extends ChronolaneBase {
    protected readonly languages: readonly Language[];
}
declare global {
    interface HTMLElementTagNameMap {
        "chrono-lane": ChronolaneElement;
    }
}

export { ChronolaneElement };
export type { ElementOptions, TimelineEvents, TimelineHandle, TimelineOptions };
