/** A text in one language (the document's) or in several, by BCP 47 tag. Always plain text: no HTML, no Markdown. */
type LocalizedText = string | {
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

/** `full` for prose and details ("21 January 2022"), `short` for labels ("21 Jan"). */
type WordingStyle = "full" | "short";

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

/** Which way text runs. */
type Direction = "ltr" | "rtl";

/** The size and weight that a text is set in; the face is the theme's. */
interface Font {
    readonly size: Px;
    readonly weight: number;
}
/** How wide a text is: the one way the drawing learns it. */
type MeasureText = (text: string, font: Font) => Px;

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

/** What part of time the picture shows, half-open. */
interface TimeWindow {
    readonly from: EpochMs;
    readonly to: EpochMs;
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
 * @attribute calendar - `gregory`, `buddhist`, `japanese`, `islamic`, `hebrew` or `persian`. Default: what the language's readers use.
 * @attribute theme - `light`, `dark`, `contrast`, `print`, `broadsheet`, `wire`, `magazine` or `auto`, which follows the reader's system and is the default.
 * @attribute view - `lanes`, `storyline`, `column`, `list`, `table` or `print`, until the reader chooses another; a later change wins again. Default: lanes from 720 px of width on, column below, or the list of more than 100 events; that also stands in for lanes and storyline there.
 * @fires chronolane-select - An event was picked out or opened: `detail` is `{ event, open }`.
 * @fires chronolane-view - Another part of time is in sight: `detail` is `{ from, to, whole }`.
 * @fires chronolane-issue - The data has faults, or could not be had: `detail` is `{ issues }`.
 * @slot - What is shown where there is no timeline: a picture, a list, a link.
 * @csspart timeline - All of it.
 * @csspart head - What stands above the picture: title, subtitle, summary and tools.
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
 * @cssprop --chronolane-tone-0 - The full tone of hue 0, where a time is known.
 * @cssprop --chronolane-tone-1 - The full tone of hue 1, where a time is known.
 * @cssprop --chronolane-tone-2 - The full tone of hue 2, where a time is known.
 * @cssprop --chronolane-tone-3 - The full tone of hue 3, where a time is known.
 * @cssprop --chronolane-tone-4 - The full tone of hue 4, where a time is known.
 * @cssprop --chronolane-tone-5 - The full tone of hue 5, where a time is known.
 * @cssprop --chronolane-tone-6 - The full tone of hue 6, where a time is known.
 * @cssprop --chronolane-tone-7 - The full tone of hue 7, where a time is known.
 * @cssprop --chronolane-tone-8 - The full tone of hue 8, where a time is known.
 * @cssprop --chronolane-tone-9 - The full tone of hue 9, where a time is known.
 * @cssprop --chronolane-light-0 - The light region of hue 0, where a time is only bounded; mixed from its line if not set.
 * @cssprop --chronolane-light-1 - The light region of hue 1, where a time is only bounded; mixed from its line if not set.
 * @cssprop --chronolane-light-2 - The light region of hue 2, where a time is only bounded; mixed from its line if not set.
 * @cssprop --chronolane-light-3 - The light region of hue 3, where a time is only bounded; mixed from its line if not set.
 * @cssprop --chronolane-light-4 - The light region of hue 4, where a time is only bounded; mixed from its line if not set.
 * @cssprop --chronolane-light-5 - The light region of hue 5, where a time is only bounded; mixed from its line if not set.
 * @cssprop --chronolane-light-6 - The light region of hue 6, where a time is only bounded; mixed from its line if not set.
 * @cssprop --chronolane-light-7 - The light region of hue 7, where a time is only bounded; mixed from its line if not set.
 * @cssprop --chronolane-light-8 - The light region of hue 8, where a time is only bounded; mixed from its line if not set.
 * @cssprop --chronolane-light-9 - The light region of hue 9, where a time is only bounded; mixed from its line if not set.
 * @cssprop --chronolane-tint - The share of an actor's hue in its light region; the rest is ground, 0–50 %.
 * @cssprop --chronolane-font - The faces of all text.
 * @cssprop --chronolane-title-font - The faces of the title and of the names of lanes.
 * @cssprop --chronolane-size-title - The size of the title, 14–26 px.
 * @cssprop --chronolane-size-subtitle - The size of the subtitle, and the titles of entries in the list, 10–17 px.
 * @cssprop --chronolane-size-period - The size of months and years of the axis, and times in the list, 9–15 px.
 * @cssprop --chronolane-size-tick - The size of days and hours of the axis, 9–15 px.
 * @cssprop --chronolane-size-lane - The size of names of lanes, 10–16 px.
 * @cssprop --chronolane-size-member - The size of names of those who share a lane, 9–13 px.
 * @cssprop --chronolane-size-label - The size of labels of events, 9–15 px.
 * @cssprop --chronolane-size-meta - The size of times and certainty below labels, 9–13 px.
 * @cssprop --chronolane-size-note - The size of the legend, the summary and notes, 9–15 px.
 * @cssprop --chronolane-weight-title - The weight of the title, 100–900.
 * @cssprop --chronolane-weight-subtitle - The weight of the subtitle, and the titles of entries in the list, 100–900.
 * @cssprop --chronolane-weight-period - The weight of months and years of the axis, and times in the list, 100–900.
 * @cssprop --chronolane-weight-tick - The weight of days and hours of the axis, 100–900.
 * @cssprop --chronolane-weight-lane - The weight of names of lanes, 100–900.
 * @cssprop --chronolane-weight-member - The weight of names of those who share a lane, 100–900.
 * @cssprop --chronolane-weight-label - The weight of labels of events, 100–900.
 * @cssprop --chronolane-weight-meta - The weight of times and certainty below labels, 100–900.
 * @cssprop --chronolane-weight-note - The weight of the legend, the summary and notes, 100–900.
 * @cssprop --chronolane-outline - The outline of marks, 0.5–4 px.
 * @cssprop --chronolane-cap - The upright stroke at the bound of a vague time, 0.5–5 px.
 * @cssprop --chronolane-rule-width - The dateline's stroke, 0.5–4 px.
 * @cssprop --chronolane-link - Lines between lanes and between the times of one event, 0.5–4 px.
 * @cssprop --chronolane-dash - Stroke and gap of the outline of what was planned, moved or cancelled, 1–20 px.
 * @cssprop --chronolane-hatch-step - From line to line where a pattern hatches, 3–12 px.
 * @cssprop --chronolane-hatch-width - How thick the lines of a hatch are, 0.4–3 px.
 * @cssprop --chronolane-dot-step - From dot to dot where a pattern dots, 4–20 px.
 * @cssprop --chronolane-dot-radius - How large the dots are, from middle to edge, 0.5–3 px.
 * @cssprop --chronolane-radius - The rounding of marks' corners, 0–7 px.
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
