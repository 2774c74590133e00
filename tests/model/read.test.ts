import { describe, expect, test } from "vitest";
import { components } from "../../src/model/cycles.ts";
import { readTimeline } from "../../src/model/read.ts";
import { isSafeUrl } from "../../src/model/url.ts";
import { en } from "../../src/language/en/phrases/language.ts";
import { actors, cast, claims, doc, event, read, sources } from "./tiny.ts";

describe("a document", () => {
  test("that is none gives an empty timeline and one issue", () => {
    const { timeline, issues } = readTimeline("{}");
    expect(timeline).toEqual({
      lang: "en",
      zone: "UTC",
      dateline: null,
      actors: [],
      sources: [],
      events: [],
      faults: 1,
      issues,
    });
    expect(issues.map(({ code }) => code)).toEqual(["document-not-object"]);
    expect(issues[0]?.hint).toContain("use JSON.parse first");
  });

  test("that is a list is told to stand in an object", () => {
    expect(readTimeline([event("e")]).issues).toMatchObject([
      {
        code: "document-not-object",
        hint: 'if these are events, put the list into an object: { "chronolane": 1, "events": [ … ] }',
      },
    ]);
  });

  test("without a version is read, with an issue", () => {
    expect(read({ events: [{ title: "t", when: "2022", actors: [] }] }).codes).toEqual([
      "unsupported-version",
      "no-actor",
    ]);
  });

  test("keeps what it says about itself", () => {
    expect(
      readTimeline({
        ...doc(event("e")),
        title: "T",
        subtitle: { en: "S" },
        credit: "C",
        lang: "th-TH",
        zone: "Asia/Bangkok",
      }).timeline,
    ).toMatchObject({
      title: "T",
      subtitle: { en: "S" },
      credit: "C",
      lang: "th-TH",
      zone: "Asia/Bangkok",
      dateline: { edtf: "2022-01-22" },
    });
  });

  test("with a dateline that is no date has none", () => {
    const { timeline, issues } = readTimeline({ ...doc(event("e")), dateline: "22 Jan" });
    expect(timeline.dateline).toBeNull();
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["bad-date", "dateline"]]);
  });
});

describe("the options", () => {
  test("serve where the document says nothing, and do not override it", () => {
    const { dateline: _none, ...silent } = doc(event("e"));
    const options = { zone: "Asia/Bangkok", dateline: "2022-03" };
    expect(readTimeline(silent, options).timeline).toMatchObject({
      zone: "Asia/Bangkok",
      dateline: { edtf: "2022-03" },
    });
    expect(readTimeline({ ...doc(event("e")), zone: "UTC" }, options).timeline).toMatchObject({
      zone: "UTC",
      dateline: { edtf: "2022-01-22" },
    });
    expect(readTimeline(silent, { languages: [en] }).issues).toEqual([]);
  });

  test.each<[unknown, string]>([
    [null, "options is null in readTimeline; use an object"],
    [{ zone: "Mars/Base" }, 'options.zone is "Mars/Base" in readTimeline; use an IANA name such as "Asia/Bangkok"'],
    [{ zone: 7 }, 'options.zone is 7 in readTimeline; use an IANA name such as "Asia/Bangkok"'],
    [{ dateline: "soon" }, 'options.dateline is "soon" in readTimeline; use EDTF such as "2022-01-22"'],
    [{ languages: "th" }, 'options.languages is "th" in readTimeline; use a list of languages such as [th, en]'],
  ])("that are wrong throw one sentence: %j", (options, sentence) => {
    expect(() => readTimeline(doc(event("e")), options as object)).toThrow(sentence);
  });
});

describe("ids", () => {
  test("that are missing are made from the place in the list, and never clash", () => {
    const { timeline } = readTimeline({
      ...doc(),
      events: [
        { title: "a" },
        { id: "event-1", title: "b" },
        { id: "", title: "c" },
        { id: 4, title: "d" },
        { id: "event-1-2", title: "e" },
      ],
    });
    expect(timeline.events.map(({ id }) => id)).toEqual(["event-1-3", "event-1", "event-3", "event-4", "event-1-2"]);
  });

  test("that are double are numbered past those in use; references mean the first", () => {
    const { timeline } = readTimeline(
      doc(event("a", "2021"), event("a", "2022"), event("a-2", "2023"), event("a", "2024"), event("b", { event: "a" })),
    );
    expect(timeline.events.map(({ id }) => id)).toEqual(["a", "a-3", "a-2", "a-4", "b"]);
    expect(timeline.events[4]?.time?.edtf).toBe("2021");
  });

  test("count places of the document, rows that could not be read included", () => {
    const { timeline } = readTimeline({ ...doc(), events: [5, { title: "t" }] });
    expect(timeline.events.map(({ id, index }) => [id, index])).toEqual([["event-2", 1]]);
  });
});

describe("actors", () => {
  test("are in the lane of the topmost they belong to", () => {
    const { timeline } = readTimeline({ ...doc(event("e")), actors: actors("minister<cabinet cabinet<us us") });
    expect(timeline.actors.map(({ id, lane }) => [id, lane])).toEqual([
      ["minister", "us"],
      ["cabinet", "us"],
      ["us", "us"],
    ]);
  });

  test("that belong to a circle are in the lane of the one they name", () => {
    const { timeline } = readTimeline({ ...doc(event("e")), actors: actors("us a<b b<a c<a") });
    expect(timeline.actors.map(({ id, lane, memberOf }) => [id, lane, memberOf])).toEqual([
      ["us", "us", undefined],
      ["a", "a", undefined],
      ["b", "b", undefined],
      ["c", "a", "a"],
    ]);
  });

  test("of an event stay when one of them is unknown", () => {
    expect(read(doc(event("e", "2022", { actors: cast("us uk:host ru:target") }))).event("e").actors).toEqual([
      { actor: "us", role: "party" },
      { actor: "ru", role: "target" },
    ]);
  });

  test("may have two roles in one event", () => {
    expect(read(doc(event("e", "2022", { actors: cast("us:agent us:host") }))).codes).toEqual([]);
  });
});

describe("sources", () => {
  test("that only claims know follow the declared ones, once each, under the name that was written", () => {
    const { timeline } = readTimeline({
      ...doc(event("e", "2022", { claims: claims("bild:reports bild:retracts dpa:reports") })),
      sources: sources("spiegel"),
    });
    expect(timeline.sources).toEqual([
      { id: "spiegel", name: "spiegel", voice: "spiegel" },
      { id: "bild", name: "bild", voice: "bild", undeclared: true },
      { id: "dpa", name: "dpa", voice: "dpa", undeclared: true },
    ]);
  });

  test("win over an actor of the same id where a claim names it", () => {
    const { event: find } = read({
      ...doc(event("e", "2022", { claims: claims("us:asserts") })),
      sources: [{ id: "us", name: "US" }],
    });
    expect(find("e").claims[0]).not.toHaveProperty("actor");
    expect(find("e").standing).toBe("reported");
  });
});

describe("an event", () => {
  test("that says only its title has plain values for the rest", () => {
    expect(readTimeline({ chronolane: 1, events: [{ title: "t" }] }).timeline.events[0]).toEqual({
      id: "event-1",
      index: 0,
      title: "t",
      time: null,
      previously: [],
      zone: "UTC",
      actors: [],
      status: "happened",
      standing: "unsourced",
      tags: [],
      importance: 0.5,
      context: false,
      claims: [],
      links: [],
      media: [],
      quotes: [],
    });
  });

  test.each<[string, unknown]>([
    ["empty", ""],
    ["of spaces", "  "],
    ["without a language", {}],
    ["of spaces in its languages", { th: " ", en: "" }],
  ])("whose title is %s is kept with an empty title and an issue", (_, title) => {
    const { event: find, codes } = read({ ...doc(event("e")), events: [{ ...event("e"), title }] });
    expect(find("e").title).toBe("");
    expect(codes).toContain("missing-title");
  });

  test("keeps every field that was written", () => {
    const quote = { exact: "four", prefix: "p", suffix: "s", start: 10, end: 14, lang: "en" };
    const media = { kind: "image", url: "https://example.org/a.png", alt: "a", credit: { en: "c" }, caption: "d" };
    const claim = { by: "nsc", stance: "denies" as const, quote, note: "n" };
    const written = {
      label: "L",
      place: { th: "เจนีวา" },
      text: "T",
      tags: ["x"],
      importance: 0,
      context: true,
      status: "moved" as const,
    };
    const { timeline, issues } = readTimeline(
      doc(
        event("e", "2022", {
          ...written,
          quotes: [quote],
          media: [media],
          claims: [claim],
          links: [{ to: "f", kind: "answers" }],
        }),
        event("f"),
      ),
    );
    expect(timeline.events[0]).toMatchObject({
      ...written,
      quotes: [quote],
      media: [media],
      claims: [{ ...claim, actor: "us", voice: "nsc", said: null, current: true }],
      links: [{ to: "f", kind: "answers" }],
    });
    expect(issues).toEqual([]);
  });

  test("keeps fields that are not known, at whatever row they stand", () => {
    const own = { own: 1 };
    const { timeline } = readTimeline({
      ...doc(),
      ...own,
      actors: [{ id: "us", name: "us", ...own }],
      sources: [{ id: "s", name: "s", ...own }],
      events: [
        {
          ...event("e"),
          ...own,
          actors: [{ actor: "us", ...own }],
          claims: [{ by: "s", stance: "reports", ...own }],
          links: [{ to: "f", kind: "causes", ...own }],
          quotes: [{ exact: "x", ...own }],
          media: [{ kind: "image", url: "https://example.org", ...own }],
        },
        event("f"),
      ],
    });
    const [first] = timeline.events;
    const rows = [
      timeline,
      timeline.actors[0],
      timeline.sources[0],
      first,
      first?.actors[0],
      first?.claims[0],
      first?.links[0],
      first?.quotes[0],
      first?.media[0],
    ];
    expect(rows.map((row) => row?.extra)).toEqual(rows.map(() => own));
  });

  test("keeps offsets that do not fit their words, with a doubt, and leaves out those that run backwards", () => {
    const quoted = (start: number, end: number): readonly unknown[] => {
      const { event: find, codes } = read(doc(event("e", "2022", { quotes: [{ exact: "four", start, end }] })));
      return [find("e").quotes, codes];
    };
    expect(quoted(5, 7)).toEqual([[{ exact: "four", start: 5, end: 7 }], ["quote-offsets"]]);
    expect(quoted(7, 5)).toEqual([[{ exact: "four" }], ["quote-offsets"]]);
  });

  test("shows a medium of no kind as a link, and none without a safe address", () => {
    const { event: find, issues } = read({
      ...doc(),
      events: [
        { ...event("e"), media: [{ url: "https://example.org" }, { kind: "image", url: "https://exa mple.org" }] },
      ],
    });
    expect(find("e").media).toEqual([{ kind: "link", url: "https://example.org" }]);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["missing-field", "events[0].media[0].kind"],
      ["bad-url", "events[0].media[1].url"],
    ]);
  });

  test("needs no text in a dialect of the document's language where there is one in the language", () => {
    expect(read({ ...doc({ ...event("e"), title: { th: "การเจรจา" } }), lang: "th-TH" }).codes).toEqual([]);
  });
});

describe("a status that nobody wrote", () => {
  test.each<[string, string, Parameters<typeof event>[1]]>([
    ["planned", "it begins after the dateline", "2022-02"],
    ["planned", "it begins as soon as the dateline is over", "2022-01-23"],
    ["planned", "it is promised by a day after the dateline", { by: "2022-02" }],
    ["happened", "it may have begun before the dateline was over", "2022-01"],
    ["happened", "it was promised by a day that is past", { by: "2022-01-10" }],
    ["ongoing", "it goes on", "2021-12/.."],
    ["ongoing", "it has begun and surely ends after the dateline", "2022-01-20/2022-02-10"],
    ["ongoing", "it has always gone on and ends after the dateline", "../2022-05"],
    ["happened", "it can have ended by the dateline", "2022-01-20/2022-01"],
    ["happened", "it is at one of two times, of which one is past", "[2022-01-20,2022-02-10]"],
    ["happened", "its time is not known", { before: { event: "e" } }],
  ])("is %s where %s", (status, _, when) => {
    expect(read(doc(event("e", when))).event("e").status).toBe(status);
  });

  test("is planned for what comes after something planned, moved to a later day, or after such", () => {
    const after = (id: string): { readonly after: { readonly event: string } } => ({ after: { event: id } });
    const { event: find } = read(
      doc(
        event("c", after("b")),
        event("b", after("a")),
        event("a", "2022-02"),
        event("d", after("e")),
        event("e", "2022-02", { status: "moved" }),
        event("f", { before: { event: "a" } }),
        event("g", after("h")),
        event("h", "2022-02", { status: "cancelled" }),
      ),
    );
    expect("bcdfg".split("").map((id) => find(id).status)).toEqual([
      "planned",
      "planned",
      "planned",
      "happened",
      "happened",
    ]);
    const chain = Array.from({ length: 20_000 }, (_, i) => event(`e${i}`, i === 19_999 ? "2023" : after(`e${i + 1}`)));
    expect(read(doc(...chain)).event("e0").status).toBe("planned");
  });

  test("is happened where there is no dateline", () => {
    const { dateline: _none, ...silent } = doc(event("e", "2099"));
    expect(read(silent).event("e").status).toBe("happened");
  });
});

describe("the gate for addresses", () => {
  test.each([
    "https://example.org",
    "http://example.org/a?b#c",
    "HTTPS://EXAMPLE.ORG",
    "mailto:a@example.org",
    "https://th.wikipedia.org/wiki/กรุงเทพ",
  ])("lets %s pass", (url) => {
    expect(isSafeUrl(url)).toBe(true);
  });

  test.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "java\tscript:alert(1)",
    " javascript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,<script>",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://example.org/1",
    "//example.org",
    "/a.png",
    "a.png",
    "",
    "https:",
    "https://",
    "https://[",
    "https:\\\\example.org",
    "https://exa mple.org",
    "https://example.org/\u202Egnp.exe",
    "ftp://example.org",
  ])("stops %j", (url) => {
    expect(isSafeUrl(url)).toBe(false);
  });
});

describe("components of a graph", () => {
  const of = (graph: { readonly [node: string]: readonly string[] }): readonly (readonly [string, boolean])[] =>
    components(Object.keys(graph), { edges: (node) => graph[node] ?? [] }).map(({ nodes, circular }) => [
      nodes.toSorted().join(""),
      circular,
    ]);

  test("come after what they lead to", () => {
    expect(of({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] })).toEqual([
      ["d", false],
      ["b", false],
      ["c", false],
      ["a", false],
    ]);
  });

  test("hold what leads round in a circle, a node that leads to itself included", () => {
    expect(of({ a: ["b"], b: ["c"], c: ["b", "d"], d: ["d"], e: ["a"] })).toEqual([
      ["d", true],
      ["bc", true],
      ["a", false],
      ["e", false],
    ]);
  });
});

describe("two faults of one row are both told", () => {
  const faults = (more: object): readonly string[] =>
    read(doc({ ...event("e"), ...more })).issues.map(({ code, path }) => `${path.slice("events[0].".length)} ${code}`);

  test.each([
    [
      "of a link",
      { links: [{ to: "nobody", kind: "after" }] },
      ["links[0].kind unknown-link-kind", "links[0].to unknown-event"],
    ],
    [
      "of a link that lacks a field",
      { links: [{ to: "nobody" }] },
      ["links[0].kind missing-field", "links[0].to unknown-event"],
    ],
    [
      "of a link to itself",
      { links: [{ to: "e", kind: "after" }] },
      ["links[0].kind unknown-link-kind", "links[0].to self-link"],
    ],
    [
      "of a claim",
      { claims: [{ by: "nobody", stance: "deny", said: "2022-02-30" }] },
      ["claims[0].stance unknown-stance", "claims[0].said bad-date", "claims[0].by unknown-source"],
    ],
    [
      "of a claim that lacks a field",
      { claims: [{ by: "nobody" }] },
      ["claims[0].stance missing-field", "claims[0].by unknown-source"],
    ],
    [
      "of an actor",
      { actors: [{ actor: "us" }, { actor: "nobody", role: "guest" }] },
      ["actors[1].role unknown-role", "actors[1].actor unknown-actor"],
    ],
  ])("%s", (_, more, expected) => {
    expect(faults(more)).toEqual(expected);
  });

  test("and a claim that is left out leaves no voice", () => {
    const { timeline } = readTimeline(doc({ ...event("e"), claims: [{ by: "nobody", stance: "deny" as "denies" }] }));
    expect(timeline.sources.map(({ id }) => id)).not.toContain("nobody");
  });
});
