import type { Issue } from "../base/issue.ts";
import type { Json } from "./json.ts";
import { quoteOf } from "./path.ts";

/** Every fault that reading a document can return: how much it costs, and what mends it where no better hint is at hand. */
export const issueKinds = {
  /** The document is not an object: a string, a list, null. The timeline is empty. */
  "document-not-object": {
    severity: "error",
    hint: 'a document is an object such as { "chronolane": 1, "events": [{ "title": "Talks", "when": "2022-01-21" }] }',
  },
  /** A copy of a timeline in which a field is missing or another. The timeline is empty. */
  "broken-timeline": {
    severity: "error",
    hint: "pass the document, or what readTimeline gives: readTimeline(document).timeline",
  },
  /** A timeline or a document among what a function gave beside it. The timeline is empty. */
  "wrapped-document": { severity: "error", hint: "pass its timeline: readTimeline(document).timeline" },
  /** `chronolane` is missing or is no version that this release reads. Read as version 1. */
  "unsupported-version": { severity: "warning", hint: 'write "chronolane": 1' },
  /** A value that JSON does not know, such as a function, NaN or an object that contains itself. Left out. */
  "not-json": { severity: "error", hint: "pass only what JSON.stringify keeps" },
  /** Values nested deeper than any document needs. Left out. */
  "too-deep": { severity: "error", hint: "write it flatter" },
  /** More values than can be read. The rest is left out. */
  "too-large": { severity: "error", hint: "split the document" },
  /** A field has another type than its name asks for. The field is left out, the rest of its row stays. */
  "wrong-type": { severity: "error", hint: "see the JSON Schema of the document" },
  /** A field that this version does not know. Kept under `extra`. */
  "unknown-field": { severity: "info", hint: "check the spelling, or leave it: it is kept under extra" },
  /** A field that is nearly called as one that is known: what it says is missing in the picture. Kept under `extra`. */
  "misspelt-field": { severity: "warning", hint: "correct the spelling" },
  /** A field that its row cannot do without. The row is left out, or the field gets its plainest value. */
  "missing-field": { severity: "error", hint: "add the field" },
  /** The document has no events. */
  "no-events": { severity: "info", hint: "add events, each with at least a title" },
  /** An event without a title. It is kept and shown as untitled. */
  "missing-title": { severity: "warning", hint: "add a title: a text, or texts by language" },
  /** An actor or source without a name. Its id serves. */
  "missing-name": { severity: "warning", hint: "add a name: a text, or texts by language" },
  /** An actor or source without an id, or any row with an empty one. It gets one, but nothing can refer to it. */
  "missing-id": { severity: "warning", hint: "add an id, a text that is not empty" },
  /** A second row with the same id. It gets a new id; references mean the first. */
  "duplicate-id": { severity: "error", hint: "give each row an id of its own" },
  /** Two actors of one name. Both are kept; readers cannot tell their lanes apart. */
  "duplicate-name": { severity: "info", hint: "make one actor of the two, or tell their names apart" },
  /** An id that is both an actor's and a source's. `by` means the source. */
  "id-is-actor-and-source": {
    severity: "warning",
    hint: 'give the source another id and say in its "actor" for whom it speaks',
  },
  /** An id that no actor has. The reference is left out; no lane is invented. */
  "unknown-actor": { severity: "error", hint: 'add the actor to "actors", or use an id from there' },
  /** `memberOf` names no actor. The actor gets a lane of its own. */
  "unknown-member-of": { severity: "error", hint: 'add that actor to "actors", or use an id from there' },
  /** Actors that are members of one another in a circle. Each gets a lane of its own. */
  "member-cycle": { severity: "error", hint: 'take out one "memberOf" of the circle' },
  /** `by` names no source and no actor. The claim stays, its voice under the name that was written. */
  "unknown-source": { severity: "warning", hint: 'add it to "sources", or use the id of a source or an actor' },
  /** `copyOf` names no source. The source counts as a voice of its own. */
  "unknown-copy-of": { severity: "error", hint: 'add the original to "sources", or use an id from there' },
  /** Sources that are copies of one another in a circle. Each counts as a voice of its own. */
  "copy-cycle": { severity: "error", hint: 'take out one "copyOf" of the circle' },
  /** An event has no actor. It is in the lane "no actor named". */
  "no-actor": { severity: "info", hint: 'add "actors": [{ "actor": … }]' },
  /** An event names the same actor in the same role twice. The second is left out. */
  "repeated-actor": { severity: "info", hint: "name each actor once a role" },
  /** An unknown role. The actor stays, as `party`. */
  "unknown-role": { severity: "error", hint: "use party, agent, target, host or about" },
  /** An unknown status. The event is read as if none were written. */
  "unknown-status": { severity: "error", hint: "use happened, ongoing, planned, moved or cancelled" },
  /** An unknown stance. The claim is left out and not counted. */
  "unknown-stance": { severity: "error", hint: "use reports, asserts, confirms, denies or retracts" },
  /** Claims by which one voice contradicts itself, and no dates that say which came last. The later in the list counts. */
  "unordered-claims": { severity: "info", hint: 'give both claims "said", when each of them was said' },
  /** An unknown kind of link. The link is left out. */
  "unknown-link-kind": { severity: "error", hint: "use answers, causes, follows or replaces" },
  /** An id that no event has, in a link or in a time. The link is left out; the time is not known. */
  "unknown-event": { severity: "error", hint: "use the id of an event of this document" },
  /** A link from an event to itself. Left out. */
  "self-link": { severity: "error", hint: "link to another event" },
  /** An event without `when`. It is in the tray. */
  "no-time": { severity: "info", hint: 'add "when", as vague as it has to be' },
  /** A date that cannot be read. Never guessed. */
  "bad-date": {
    severity: "error",
    hint: 'write EDTF such as 2022-01-21, 2022-01, 2021-12/.. or 2022~, or words as { "phrase": "early January", "lang": "en" }',
  },
  /** A time that has an unknown form, mixes two forms, or nests too deeply. */
  "bad-when": {
    severity: "error",
    hint: "use EDTF text or one of phrase, early, mid, late, about, by, before, after, start (with end) and event",
  },
  /** A time that ends before it starts. The event is in the tray. */
  "end-before-start": { severity: "error", hint: "check which of the two is wrong; perhaps they are exchanged" },
  /** A date in words, and no language was given that reads them. The event is in the tray, its words kept. */
  "no-phrase-reader": {
    severity: "warning",
    hint: "give its language with its phrases in languages; or write the date as EDTF",
  },
  /** Words that are no date phrase of their language, or more than one. The event is in the tray, its words kept. */
  "unread-phrase": {
    severity: "error",
    hint: 'write one phrase such as "early January" and nothing else; or write the date as EDTF',
  },
  /** Words that are read from the day they were written, in a document that does not say it. */
  "phrase-without-dateline": {
    severity: "error",
    hint: 'add "dateline", the day the text was written, such as "2022-01-22"',
  },
  /** A day or a time of day that does not exist, written in words: 31 February. Never rolled over. */
  "impossible-date": { severity: "error", hint: "check the day and the month" },
  /** "Since at least 2014": it can have begun or ended on one side of the time that is shown. */
  "only-a-bound": { severity: "info", hint: "say when, if it is known" },
  /** January to March of the Thai year 2483, which began in April and ended in December. Read as those of 1941. */
  "year-without-january": { severity: "warning", hint: "say the common year" },
  /** A weekday that does not fit the date beside it. The date is taken. */
  "weekday-mismatch": { severity: "warning", hint: "check which of the two is wrong" },
  /** Times that need one another, or an event before itself. None of them is known. */
  "order-cycle": { severity: "error", hint: "give one event of the circle a date of its own" },
  /** A time that is taken from an event whose own time is not known. */
  "event-without-time": {
    severity: "warning",
    hint: 'give that event a time, or use { "before": { "event": … } } or { "after": … }',
  },
  /** A time of day that occurs twice because clocks go back. The earlier is taken. */
  "ambiguous-time": { severity: "warning", hint: "add the offset from UTC, such as 2022-10-30T02:30:00+02:00" },
  /** 24:00, with which one day ends and the next begins. It counts as the next day. */
  midnight: { severity: "info", hint: "write 00:00 of the day that begins" },
  /** A time of day that does not occur because clocks go forward. */
  "skipped-time": { severity: "error", hint: "check the time of day, or add the offset from UTC" },
  /** A year from 2400 to 2700 in EDTF, which counts in common years: it looks like one of the Buddhist era. Taken as written. */
  "likely-buddhist-year": { severity: "warning", hint: "write the common year, 543 less" },
  /** A time zone that is not in the IANA database. The document's, then UTC serves. */
  "bad-zone": { severity: "error", hint: "use an IANA name such as Asia/Bangkok" },
  /** A language tag that is not well formed. English is taken. */
  "bad-lang": { severity: "error", hint: "use a BCP 47 tag such as th or en-GB" },
  /** An address that is not http, https or mailto. Left out. */
  "bad-url": { severity: "error", hint: "use a whole address that begins with https://, http:// or mailto:" },
  /** An importance that is no number from 0 to 1. Read as 0.5. */
  "bad-importance": { severity: "error", hint: "use a number from 0 to 1" },
  /** Offsets of a quote that cannot be right. */
  "quote-offsets": { severity: "warning", hint: "use UTF-16 offsets: start, and end = start + length of exact" },
  /** A text in several languages that lacks the document's own. Another serves. */
  "missing-language-text": { severity: "info", hint: "add the text in the document's language" },
} as const;

/** The name of a fault. */
export type IssueCode = keyof typeof issueKinds;

/** Whether an issue says that there is no document at all. */
export const isNoDocument = ({ code }: Pick<Issue, "code">): boolean =>
  code === "document-not-object" || code === "broken-timeline" || code === "wrapped-document";

/** The texts of an issue beside its code. */
export interface Fault {
  readonly message: string;
  readonly hint?: string;
  /** The words or value at fault; it is cut. */
  readonly quote?: Json;
}

/** Takes down a fault at a path of the document. */
export type Report = (code: IssueCode, path: string, fault: Fault) => void;

/** Issues as they come in. */
export interface IssueList {
  readonly report: Report;
  /** Those so far: first of the document as a whole, then of actors, sources and events, row by row. */
  readonly issues: () => readonly Issue[];
}

/** A list of issues to come, and the function that adds to it. */
export function issueList(): IssueList {
  const issues: Issue[] = [];
  return {
    report: (code, path, { message, hint = issueKinds[code].hint, quote }) => {
      issues.push({
        code,
        severity: issueKinds[code].severity,
        path,
        ...(quote !== undefined && { quote: quoteOf(quote) }),
        message,
        hint,
      });
    },
    issues: () =>
      issues
        .map((issue) => ({ issue, place: placeOf(issue.path) }))
        .sort((a, b) => a.place.list - b.place.list || a.place.index - b.place.index)
        .map(({ issue }) => issue),
  };
}

const lists = ["actors", "sources", "events"];

function placeOf(path: string): { readonly list: number; readonly index: number } {
  const [, list = "", index = "0"] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  return { list: lists.indexOf(list), index: Number(index) };
}
