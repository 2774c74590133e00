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

/** Which way text runs. */
type Direction = "ltr" | "rtl";

/** The size and weight that a text is set in; the face is the theme's. */
interface Font {
    /** Font size in CSS px. */
    readonly size: Px;
    /** CSS font weight, 1–1000: 400 is regular, 700 bold. */
    readonly weight: number;
}
/** How wide a text is: the one way the drawing learns it. */
type MeasureText = (text: string, font: Font) => Px;

/** How finely a bound is known. */
type Precision = "instant" | "second" | "minute" | "hour" | "day" | "week" | "month" | "season" | "quarter" | "quadrimester" | "half" | "year" | "decade" | "century" | "era";
/** Which part of a period: early, middle, late. The words are those of TIMEX3 (`mod`). */
type Part = "START" | "MID" | "END";

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

/** The events that the element fires, by name. */
type ChronolaneEvents = {
    readonly [Name in keyof TimelineEvents as `chronolane-${Name}`]: CustomEvent<TimelineEvents[Name]>;
};
/** The events that can be listened to at the element: its own, and those of any element. */
interface ChronolaneElementEventMap extends HTMLElementEventMap, ChronolaneEvents {
}
/** An element that knows the types of its events. */
interface ElementWithEvents extends HTMLElement {
    /** Listens to an event of the element, whose `detail` has its type, or to any other. */
    addEventListener<Name extends keyof ChronolaneElementEventMap>(type: Name, listener: (this: this, event: ChronolaneElementEventMap[Name]) => unknown, options?: boolean | AddEventListenerOptions): void;
    addEventListener(type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | AddEventListenerOptions): void;
    /** Takes a listener off again. */
    removeEventListener<Name extends keyof ChronolaneElementEventMap>(type: Name, listener: (this: this, event: ChronolaneElementEventMap[Name]) => unknown, options?: boolean | EventListenerOptions): void;
    removeEventListener(type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | EventListenerOptions): void;
}

/** The module may be imported where there is no page. */
declare const Base: new () => ElementWithEvents;
/** An element whose properties say what its attributes say, as those of HTML do; null takes the attribute away. */
declare abstract class ReflectingElement extends Base {
    #private;
    /** The attribute `src`: address of a document; empty where there is none. */
    get src(): string;
    set src(value: string | null | undefined);
    /** The attribute `lang`, the reader's language; empty where there is none. */
    get lang(): string;
    set lang(value: string | null | undefined);
    /** The attribute `theme`; empty where there is none. */
    get theme(): string;
    set theme(value: string | null | undefined);
    /** The attribute `form`; empty where there is none. */
    get form(): string;
    set form(value: string | null | undefined);
    /** The attribute `calendar`; empty where there is none. */
    get calendar(): string;
    set calendar(value: string | null | undefined);
}

/** Options of the element: all may be left out. */
type ElementOptions = Partial<TimelineOptions>;
/**
 * What `<chrono-lane>` does, without the languages that it brings. The content between its tags is a fallback, shown until there is a
 * timeline, and where there never comes one.
 */
declare abstract class ChronolaneBase extends ReflectingElement {
    #private;
    static readonly observedAttributes: readonly string[];
    constructor();
    /** The document to show: what `src` would fetch, given as a value. It wins over `src`; null takes it away. */
    get data(): unknown;
    set data(document: unknown);
    /** What the attributes do not say: `zone`, `window`, `order`, `linear`, more `languages`. Attributes win where both say something. */
    get options(): ElementOptions;
    set options(options: ElementOptions | null | undefined);
    /** The living timeline; null while there is none. */
    get timeline(): TimelineHandle | null;
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, before: string | null, after: string | null): void;
}

/** What a template may write in the tag `<chrono-lane>`, beside what any element has. */
interface ChronolaneAttributes {
    /** Lists the issues of the data below the picture, for its author. */
    readonly issues?: boolean | "";
    /** Address of a document, JSON. */
    readonly src?: string | undefined;
    /** The reader's language, a BCP 47 tag. @default the document's */
    readonly lang?: string | undefined;
    /** @default the calendar of the language's readers */
    readonly calendar?: Calendar | undefined;
    /** @default "auto" */
    readonly theme?: ThemeName | "auto" | undefined;
    /** The form until the reader chooses another. @default "lanes" from 720 px on, "list" below */
    readonly form?: Form | undefined;
    /** The height in pixels that the picture aims at. @default as tall as the labels need */
    readonly height?: string | number | undefined;
    /** The reader's choices to begin with: the JSON of what `timeline.getState()` gives. */
    readonly state?: string | undefined;
    /** The element's property `data`: a document as a value. It wins over `src`. */
    readonly data?: unknown;
    /** The element's property `options`: what the attributes do not say. */
    readonly options?: ElementOptions | undefined;
}

/**
 * A timeline as a tag, in Thai and English; German, and the tables that phrases are read by, are loaded when a document needs them. The content between its tags is a fallback, shown until there is a timeline.
 *
 * @tag chrono-lane
 * @attribute src - Address of a document, JSON. Fetched once; a failure is reported in words, with a button to try again.
 * @attribute lang - The reader's language, `th`, `en` or `de`. Default: the document's.
 * @attribute calendar - `gregory`, `buddhist`, `japanese`, `islamic`, `hebrew` or `persian`. Default: what the language's readers use.
 * @attribute theme - `light`, `dark`, `contrast`, `print`, `broadsheet`, `wire`, `magazine` or `auto`, the default: the page's `color-scheme`, and the reader's system where that takes both.
 * @attribute issues - Lists the issues of the data below the picture, for its author. Default: only the event `chronolane-issue` reports them.
 * @attribute form - `lanes`, `storyline`, `column`, `list`, `table` or `print`, until the reader chooses another; a later change wins again. Default: lanes from 720 px of width on, the list below; that also stands in for lanes and storyline there.
 * @attribute height - The height in pixels that the picture aims at; labels are shortened or hidden for it. Default: as tall as the labels need.
 * @attribute state - The reader's choices to begin with, as the JSON of what `timeline.getState()` gives. Default: as the options say.
 * @fires chronolane-select - An event was picked out or opened: `detail` is `{ event, open }`.
 * @fires chronolane-open - Details were opened or closed: `detail` is `{ event }`.
 * @fires chronolane-state - The reader's choices changed: `detail` is what `timeline.getState()` gives.
 * @fires chronolane-ready - The first picture of a handle is there: again after the element was moved, `src` changed or a failure was mended, as `timeline` is then another.
 * @fires chronolane-window - Another part of time is in sight: `detail` is `{ from, to, whole }`.
 * @fires chronolane-issue - The data has faults, or could not be had: `detail` is `{ issues }`.
 * @slot - What is shown where there is no timeline: a picture, a list, a link.
 * @csspart timeline - All of it.
 * @csspart head - The head above the picture: title, subtitle, summary and tools.
 * @csspart title - The title.
 * @csspart subtitle - The subtitle.
 * @csspart summary - The sentence that says what is in the picture.
 * @csspart toolbar - The tools.
 * @csspart button - Each button.
 * @csspart menu - The forms to choose from.
 * @csspart menu-item - Each of them.
 * @csspart picture - The picture and what is worked by key over it.
 * @csspart details - The details of an event.
 * @csspart details-title - The title of that event.
 * @csspart faults - The faults of the data, below the picture.
 * @csspart notice - What is said while loading and where that failed.
 * @cssprop --chronolane-ground - The ground of everything.
 * @cssprop --chronolane-future - The ground right of the dateline, of what was still to come.
 * @cssprop --chronolane-pale - The ground of what is contested, and of the most important event.
 * @cssprop --chronolane-panel - The ground of stretches of time that are drawn smaller.
 * @cssprop --chronolane-ink - Titles, labels and most other text.
 * @cssprop --chronolane-muted - Text that steps back: subtitle, summary, times.
 * @cssprop --chronolane-hair - Hairlines between lanes and between entries.
 * @cssprop --chronolane-grid - Upright lines of the axis through the lanes.
 * @cssprop --chronolane-rule - The dateline: the day of writing.
 * @cssprop --chronolane-focus - The ring round what has the focus, and links in the details.
 * @cssprop --chronolane-line-0 - Outlines and names of hue 0.
 * @cssprop --chronolane-line-1 - Outlines and names of hue 1.
 * @cssprop --chronolane-line-2 - Outlines and names of hue 2.
 * @cssprop --chronolane-line-3 - Outlines and names of hue 3.
 * @cssprop --chronolane-line-4 - Outlines and names of hue 4.
 * @cssprop --chronolane-line-5 - Outlines and names of hue 5.
 * @cssprop --chronolane-line-6 - Outlines and names of hue 6.
 * @cssprop --chronolane-line-7 - Outlines and names of hue 7.
 * @cssprop --chronolane-line-8 - Outlines and names of hue 8.
 * @cssprop --chronolane-line-9 - Outlines and names of hue 9.
 * @cssprop --chronolane-tone-0 - The fill of hue 0, of what is on record.
 * @cssprop --chronolane-tone-1 - The fill of hue 1, of what is on record.
 * @cssprop --chronolane-tone-2 - The fill of hue 2, of what is on record.
 * @cssprop --chronolane-tone-3 - The fill of hue 3, of what is on record.
 * @cssprop --chronolane-tone-4 - The fill of hue 4, of what is on record.
 * @cssprop --chronolane-tone-5 - The fill of hue 5, of what is on record.
 * @cssprop --chronolane-tone-6 - The fill of hue 6, of what is on record.
 * @cssprop --chronolane-tone-7 - The fill of hue 7, of what is on record.
 * @cssprop --chronolane-tone-8 - The fill of hue 8, of what is on record.
 * @cssprop --chronolane-tone-9 - The fill of hue 9, of what is on record.
 * @cssprop --chronolane-light-0 - The light fill of hue 0, of what is still to come, and its thin lines in the lanes of others; mixed from its line if not set.
 * @cssprop --chronolane-light-1 - The light fill of hue 1, of what is still to come, and its thin lines in the lanes of others; mixed from its line if not set.
 * @cssprop --chronolane-light-2 - The light fill of hue 2, of what is still to come, and its thin lines in the lanes of others; mixed from its line if not set.
 * @cssprop --chronolane-light-3 - The light fill of hue 3, of what is still to come, and its thin lines in the lanes of others; mixed from its line if not set.
 * @cssprop --chronolane-light-4 - The light fill of hue 4, of what is still to come, and its thin lines in the lanes of others; mixed from its line if not set.
 * @cssprop --chronolane-light-5 - The light fill of hue 5, of what is still to come, and its thin lines in the lanes of others; mixed from its line if not set.
 * @cssprop --chronolane-light-6 - The light fill of hue 6, of what is still to come, and its thin lines in the lanes of others; mixed from its line if not set.
 * @cssprop --chronolane-light-7 - The light fill of hue 7, of what is still to come, and its thin lines in the lanes of others; mixed from its line if not set.
 * @cssprop --chronolane-light-8 - The light fill of hue 8, of what is still to come, and its thin lines in the lanes of others; mixed from its line if not set.
 * @cssprop --chronolane-light-9 - The light fill of hue 9, of what is still to come, and its thin lines in the lanes of others; mixed from its line if not set.
 * @cssprop --chronolane-legend - Outlines of marks in the legend.
 * @cssprop --chronolane-legend-tone - The fill of marks in the legend.
 * @cssprop --chronolane-legend-light - The light fill of marks in the legend; mixed from their outline if not set.
 * @cssprop --chronolane-tint - The share of an actor's hue in its light fill; the rest is ground, 0–50 %.
 * @cssprop --chronolane-font - The faces of all text.
 * @cssprop --chronolane-title-font - The faces of the title and of the names of lanes.
 * @cssprop --chronolane-size-title - The size of the title, 14–26 px.
 * @cssprop --chronolane-size-subtitle - The size of the subtitle, and the titles of entries in the list, 10–17 px.
 * @cssprop --chronolane-size-period - The size of months and years of the axis, and times in the list, 9–15 px.
 * @cssprop --chronolane-size-tick - The size of days and hours of the axis, 9–15 px.
 * @cssprop --chronolane-size-lane - The size of names of lanes, 10–16 px.
 * @cssprop --chronolane-size-member - The size of names of those who share a lane, 9–13 px.
 * @cssprop --chronolane-size-label - The size of labels of events, 9–15 px.
 * @cssprop --chronolane-size-strong - The size of labels of what goes on, and who speaks for and against what is contested, 9–15 px.
 * @cssprop --chronolane-size-major - The size of labels of the next most important events, 9–16 px.
 * @cssprop --chronolane-size-key - The size of the label of the most important event, 9–17 px.
 * @cssprop --chronolane-size-meta - The size of times and certainty below labels, 9–13 px.
 * @cssprop --chronolane-size-note - The size of the legend, the summary and notes, 9–15 px.
 * @cssprop --chronolane-weight-title - The weight of the title, 100–900.
 * @cssprop --chronolane-weight-subtitle - The weight of the subtitle, and the titles of entries in the list, 100–900.
 * @cssprop --chronolane-weight-period - The weight of months and years of the axis, and times in the list, 100–900.
 * @cssprop --chronolane-weight-tick - The weight of days and hours of the axis, 100–900.
 * @cssprop --chronolane-weight-lane - The weight of names of lanes, 100–900.
 * @cssprop --chronolane-weight-member - The weight of names of those who share a lane, 100–900.
 * @cssprop --chronolane-weight-label - The weight of labels of events, 100–900.
 * @cssprop --chronolane-weight-strong - The weight of labels of what goes on, and who speaks for and against what is contested, 100–900.
 * @cssprop --chronolane-weight-major - The weight of labels of the next most important events, 100–900.
 * @cssprop --chronolane-weight-key - The weight of the label of the most important event, 100–900.
 * @cssprop --chronolane-weight-meta - The weight of times and certainty below labels, 100–900.
 * @cssprop --chronolane-weight-note - The weight of the legend, the summary and notes, 100–900.
 * @cssprop --chronolane-outline - The outline of marks, 0.5–4 px.
 * @cssprop --chronolane-cap - The upright stroke at the bound of a vague time, 0.5–5 px.
 * @cssprop --chronolane-rule-width - The dateline's stroke, 0.5–4 px.
 * @cssprop --chronolane-link - Lines between lanes and between the times of one event, 0.5–4 px.
 * @cssprop --chronolane-dash - Stroke and gap of the outline of what is still to come, or was cancelled, 1–20 px.
 * @cssprop --chronolane-radius - The rounding of marks' corners, 0–7 px.
 * @cssprop --chronolane-padding - The room at both sides of the picture; below 480 px of width at most 14, 0–64 px.
 * @cssprop --chronolane-row-gap - The room under each row of a lane, 2–40 px.
 * @cssprop --chronolane-lane-padding - The room above the first and below the last row of a lane, 4–40 px.
 * @cssprop --chronolane-gutter - The least width of the column of names, from 144 px or 12 % of the picture to a fifth of it, 40–400 px.
 * @cssprop --chronolane-bar - The height of a known day in lanes and storylines, and so the least height of rows; what lasted is 4 px taller, 8–28 px.
 * @example <chrono-lane src="story.json" lang="th">…</chrono-lane>
 */
declare class ChronolaneElement extends ChronolaneBase {
}
declare global {
    interface HTMLElementTagNameMap {
        "chrono-lane": ChronolaneElement;
    }
}

export { ChronolaneElement };
export type { ChronolaneAttributes, ChronolaneElementEventMap, ChronolaneEvents, ElementOptions, TimelineEvents, TimelineHandle, TimelineOptions, TimelineState, ZoomTarget };
