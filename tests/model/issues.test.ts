import { describe, expect, test } from "vitest";
import { readTimeline } from "../../src/model/read.ts";
import { type IssueCode, issueKinds } from "../../src/model/issues.ts";
import { en } from "../../src/language/en/phrases/language.ts";
import { th } from "../../src/language/th/phrases/language.ts";
import { cast, claims, doc, event, read } from "./tiny.ts";

type Case = readonly [sentence: string, document: unknown, path: string, quote?: string];

const languages = [en, th];
const one = (more: object): unknown => doc({ ...event("e"), ...more });
const self: { me?: unknown } = {};
self.me = self;
const deep = Array.from({ length: 80 }).reduce((inner: unknown) => [inner], 1);

const cases: { readonly [Code in IssueCode]: Case } = {
  "document-not-object": ["a list is no document", [], "", "[]"],
  "broken-timeline": [
    "a copy of a timeline that lacks a field is no document",
    { ...readTimeline(doc(event("e"))).timeline, events: [{ id: "e", title: "e" }] },
    "",
    "events[0].index",
  ],
  "wrapped-document": ["what reading gives is no timeline", readTimeline(doc(event("e"))), ""],
  "unsupported-version": [
    "another version is read as version 1",
    { ...doc(event("e")), chronolane: 2 },
    "chronolane",
    "2",
  ],
  "not-json": ["what JSON does not know is left out", { ...doc(event("e")), me: self }, "me.me"],
  "too-deep": ["values nested without end are left out", { ...doc(event("e")), deep }, `deep${"[0]".repeat(63)}`],
  "too-large": [
    "a document of more than five million values is cut",
    { ...doc(event("e")), list: Array.from({ length: 5_000_001 }).fill(0) },
    "list",
  ],
  "wrong-type": ["a field of another type is left out", one({ place: 5 }), "events[0].place", "5"],
  "unknown-field": ["a field that is not known is kept", one({ mood: "2022" }), "events[0].mood", "2022"],
  "misspelt-field": [
    "a field that is nearly called as a known one is a warning",
    one({ wehn: "2022" }),
    "events[0].wehn",
    "2022",
  ],
  "missing-field": [
    "a claim without a stance is left out",
    one({ claims: [{ by: "nsc" }] }),
    "events[0].claims[0].stance",
  ],
  "no-events": ["a document without events says so", doc(), "events"],
  "missing-title": [
    "an event without a title is kept",
    { ...doc({ id: "e", title: " ", when: "2022" }) },
    "events[0].title",
  ],
  "missing-name": [
    "an actor without a name is called by its id",
    { ...doc(event("e")), actors: [{ id: "us" }] },
    "actors[0].name",
  ],
  "missing-id": [
    "a source without an id gets one",
    { ...doc(event("e")), sources: [{ name: "Der Spiegel" }] },
    "sources[0]",
  ],
  "duplicate-id": ["the second of two alike ids gets another", doc(event("e"), event("e")), "events[1].id", "e"],
  "duplicate-name": [
    "two actors of one name are told",
    {
      ...doc(event("e")),
      actors: [
        { id: "us", name: "us" },
        { id: "usa", name: { en: "us" } },
      ],
    },
    "actors[1].name",
    "us",
  ],
  "id-is-actor-and-source": [
    "an id for an actor and a source is doubtful",
    { ...doc(event("e")), sources: [{ id: "us", name: "US" }] },
    "sources[0].id",
    "us",
  ],
  "unknown-actor": [
    "an actor whom nobody declared has no lane",
    one({ actors: cast("us uk") }),
    "events[0].actors[1].actor",
    "uk",
  ],
  "unknown-member-of": [
    "a member of nobody has a lane of its own",
    { ...doc(event("e")), actors: [{ id: "us", name: "us", memberOf: "nato" }] },
    "actors[0].memberOf",
    "nato",
  ],
  "member-cycle": [
    "members of one another have lanes of their own",
    {
      ...doc(event("e")),
      actors: [
        { id: "us", name: "us", memberOf: "b" },
        { id: "b", name: "b", memberOf: "us" },
      ],
    },
    "actors[0].memberOf",
    "us → b → us",
  ],
  "unknown-source": [
    "a claim by a name that is not declared stays",
    one({ claims: claims("bild:reports") }),
    "events[0].claims[0].by",
    "bild",
  ],
  "unknown-copy-of": [
    "a copy of nothing is a voice of its own",
    { ...doc(event("e")), sources: [{ id: "wire", name: "w", copyOf: "dpa" }] },
    "sources[0].copyOf",
    "dpa",
  ],
  "copy-cycle": [
    "copies of one another are voices of their own",
    { ...doc(event("e")), sources: [{ id: "a", name: "a", copyOf: "a" }] },
    "sources[0].copyOf",
    "a → a",
  ],
  "no-actor": ["an event without actors is told", one({ actors: [] }), "events[0]"],
  "repeated-actor": ["an actor counts once a role", one({ actors: cast("us us") }), "events[0].actors[1]", "us"],
  "unknown-role": [
    "an actor in an unknown role is a party",
    one({ actors: cast("us:guest") }),
    "events[0].actors[0].role",
    "guest",
  ],
  "unknown-status": ["an unknown status is none", one({ status: "done" }), "events[0].status", "done"],
  "unknown-stance": [
    "a claim with an unknown stance is not counted",
    one({ claims: claims("nsc:deny") }),
    "events[0].claims[0].stance",
    "deny",
  ],
  "unknown-link-kind": [
    "a link of an unknown kind is left out",
    doc(event("a", "2022", { links: [{ to: "b", kind: "knows" as "causes" }] }), event("b")),
    "events[0].links[0].kind",
    "knows",
  ],
  "unknown-event": [
    "a link to no event is left out",
    one({ links: [{ to: "x", kind: "causes" }] }),
    "events[0].links[0].to",
    "x",
  ],
  "self-link": [
    "a link to itself is left out",
    one({ links: [{ to: "e", kind: "causes" }] }),
    "events[0].links[0].to",
    "e",
  ],
  "no-time": ["an event without a time is told", doc({ id: "e", title: "e", actors: cast("us") }), "events[0]"],
  "bad-date": [
    "a date that does not exist is not guessed",
    one({ when: "2023-02-29" }),
    "events[0].when",
    "2023-02-29",
  ],
  "bad-when": [
    "a time of two forms is not read",
    one({ when: { early: "2022", late: "2022" } }),
    "events[0].when",
    '{"early":"2022","late":"2022"}',
  ],
  "end-before-start": [
    "a time that ends before it starts is not turned round",
    one({ when: "2022-05/2022-01" }),
    "events[0].when",
    "2022-05/2022-01",
  ],
  "no-phrase-reader": [
    "a phrase waits for a language that reads it",
    one({ when: { phrase: "début janvier", lang: "fr" } }),
    "events[0].when",
    '{"phrase":"début janvier","lang":"fr"}',
  ],
  "unread-phrase": [
    "words that are no phrase are not guessed",
    one({ when: { phrase: "once upon a time" } }),
    "events[0].when",
    '{"phrase":"once upon a time"}',
  ],
  "phrase-without-dateline": [
    "relative words need the day they were written",
    { ...(one({ when: { phrase: "last week" } }) as object), dateline: undefined },
    "events[0].when",
    '{"phrase":"last week"}',
  ],
  "impossible-date": [
    "a day that does not exist is not rolled over",
    one({ when: { phrase: "31 February 2022" } }),
    "events[0].when",
    "31 February 2022",
  ],
  "only-a-bound": [
    "a beginning that is only a bound is told",
    one({ when: { phrase: "since at least 2014" } }),
    "events[0].when",
    "since at least 2014",
  ],
  "year-without-january": [
    "the Thai year 2483 had no January",
    one({ when: { phrase: "5 มกราคม พ.ศ. 2483", lang: "th" } }),
    "events[0].when",
    "5 มกราคม พ.ศ. 2483",
  ],
  "weekday-mismatch": [
    "a weekday that does not fit is told",
    one({ when: { phrase: "Monday, 21 January 2022" } }),
    "events[0].when",
    "Monday, 21 January 2022",
  ],
  "order-cycle": ["no event is before itself", one({ when: { before: { event: "e" } } }), "events[0].when", "e → e"],
  "event-without-time": [
    "the time of an event without one is not known",
    doc(event("a", { event: "b" }), { id: "b", title: "b", actors: cast("us") }),
    "events[0].when",
    '{"event":"b"}',
  ],
  "ambiguous-time": [
    "a time that the clocks showed twice is the earlier",
    one({ when: "2022-10-30T02:30", zone: "Europe/Berlin" }),
    "events[0].when",
    "2022-10-30T02:30",
  ],
  midnight: [
    "24:00 is the moment with which the next day begins",
    one({ when: { phrase: "24:00 on 21 January 2022" } }),
    "events[0].when",
    "24:00 on 21 January 2022",
  ],
  "unordered-claims": [
    "two claims by which a voice contradicts itself, and no dates that tell which came last",
    one({ claims: claims("nsc:denies nsc:confirms") }),
    "events[0].claims[1].said",
    "confirms",
  ],
  "skipped-time": [
    "a time that the clocks skipped is none",
    one({ when: "2022-03-27T02:30", zone: "Europe/Berlin" }),
    "events[0].when",
    "2022-03-27T02:30",
  ],
  "likely-buddhist-year": [
    "a year that looks like one of the Buddhist era is told",
    one({ when: "2565-01-21" }),
    "events[0].when",
    "2565-01-21",
  ],
  "bad-zone": ["a zone that is none is the document's", one({ zone: "Mars/Base" }), "events[0].zone", "Mars/Base"],
  "bad-lang": ["a language tag that is none is English", { ...doc(event("e")), lang: "<b>" }, "lang", "<b>"],
  "bad-url": [
    "an address that could run is left out",
    one({ media: [{ kind: "image", url: "javascript:alert(1)" }] }),
    "events[0].media[0].url",
    "javascript:alert(1)",
  ],
  "bad-importance": ["an importance past 1 is the usual one", one({ importance: 8 }), "events[0].importance", "8"],
  "quote-offsets": [
    "offsets that run backwards are left out",
    one({ quotes: [{ exact: "a", start: 5, end: 4 }] }),
    "events[0].quotes[0]",
    "5–4",
  ],
  "missing-language-text": [
    "a text that lacks the document's language is told",
    { ...doc({ ...event("e"), title: { en: "Talks" } }), lang: "th" },
    "events[0].title",
    '{"en":"Talks"}',
  ],
};

describe("an issue", () => {
  test.each(
    Object.entries(cases).map(([code, [sentence, ...rest]]) => [code as IssueCode, sentence, ...rest] as const),
  )("%s: %s", (code, _, document, path, quote) => {
    const found = read(document, { languages }).issues.filter((issue) => issue.code === code);
    expect(found.map((issue) => ({ path: issue.path, quote: issue.quote }))).toEqual([{ path, quote }]);
    expect(found[0]).toMatchObject({ severity: issueKinds[code].severity });
    expect(found[0]?.message).toMatch(/^\S.*[^.]$/);
    expect(found[0]?.hint).toMatch(/^\S.*[^.]$/);
  });

  test("has a case here for every code, so that none is dead", () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(issueKinds).sort());
  });

  test("comes alone: a fault in one field is reported once", () => {
    const { "too-large": _slow, ...quick } = cases;
    const others = Object.entries(quick).flatMap(([code, [, document]]) =>
      read(document, { languages }).issues.filter((issue) => issue.severity !== "info" && issue.code !== code),
    );
    expect(others).toEqual([]);
  });

  test("quotes at most 120 characters, and never half of one", () => {
    const quote = read(doc(event("e", `${"x".repeat(118)}😀${"y".repeat(10_000)}`))).issues[0]?.quote ?? "";
    expect(quote).toBe(`${"x".repeat(118)}…`);
    expect(read(doc(event("e", "z".repeat(9_999)))).issues[0]?.quote).toHaveLength(120);
  });

  test("stays short in its message, however long an id is", () => {
    const long = "x".repeat(10_000);
    const messages = read({
      ...doc(event("e", { event: long }, { actors: cast(long), claims: claims(`${long}:reports`) })),
      actors: [{ id: long, name: "x", memberOf: long }, { id: long }],
    }).issues.map(({ message }) => message.length);
    expect(Math.max(...messages)).toBeLessThan(400);
  });

  test("stands where the fault is, the whole document first, then actors, sources and events in their order", () => {
    const paths = read({
      ...doc(event("a", "2022", { actors: cast("uk") }), event("b", "x")),
      lang: "?",
      actors: [{ id: "us" }],
      sources: [{ id: "s" }],
    }).issues.map(({ path }) => path);
    expect(paths).toEqual([
      "lang",
      "actors[0].name",
      "sources[0].name",
      "events[0].actors[0].actor",
      "events[0]",
      "events[1].when",
    ]);
  });

  test("of severity info is no fault: the timeline counts errors and warnings", async () => {
    const { readTimeline } = await import("../../src/model/read.ts");
    expect(readTimeline(one({ mood: 1, actors: [], place: 5, claims: claims("bild:reports") })).timeline.faults).toBe(
      2,
    );
  });
});
