import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTimeline } from "../../src/model/read.ts";
import { actors, cast, claims, doc, event, read } from "./tiny.ts";

const seed = 20_220_121;
const seedDocument = (): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL("../../seeds/january-2022.json", import.meta.url), "utf8")) as Record<
    string,
    unknown
  >;

/** What every answer must be, whatever came in. */
const holds = (document: unknown): void => {
  const { timeline, issues } = readTimeline(document);
  const ids = timeline.events.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const lanes = new Set(timeline.actors.map(({ id }) => id));
  expect(timeline.actors.every(({ lane }) => lanes.has(lane))).toBe(true);
  const voices = new Set([...lanes, ...timeline.sources.map(({ id }) => id)]);
  for (const { actors: cast, claims: said, links } of timeline.events) {
    expect(cast.every(({ actor }) => lanes.has(actor))).toBe(true);
    expect(said.every(({ by, voice }) => voices.has(by) && voices.has(voice))).toBe(true);
    expect(links.every(({ to }) => ids.includes(to))).toBe(true);
  }
  expect(timeline.faults).toBe(issues.filter(({ severity }) => severity !== "info").length);
  // It can be sent on: plain JSON, with nothing undefined in it.
  expect(JSON.parse(JSON.stringify(timeline))).toEqual(timeline);
};

describe("any value is read", () => {
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a number", 5],
    ["a text", "{}"],
    ["a function", () => 1],
    ["a symbol", Symbol("x")],
    ["a bigint", 5n],
    ["a date", new Date(0)],
    ["a map", new Map()],
    ["an empty object", {}],
    ["an object without prototype", Object.create(null)],
    ["a document whose lists are none", { chronolane: 1, actors: 5, sources: "x", events: {} }],
    [
      "a document whose rows are none",
      { chronolane: 1, actors: [5, null, []], sources: [true], events: ["talks", null, [], 3] },
    ],
    [
      "values that JSON does not know",
      { chronolane: 1, events: [{ title: Symbol("x"), when: () => "2022", importance: NaN, tags: [1n, undefined] }] },
    ],
    ["an array with holes, long as can be", { chronolane: 1, events: Object.assign([], { length: 2 ** 32 - 1 }) }],
    ["a proxy", new Proxy({}, {})],
  ])("%s", (_, document) => {
    holds(document);
  });

  test("getters that throw cost only themselves", () => {
    const thrower = Object.defineProperty({ ...event("e") }, "place", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    const { event: find, codes } = read({ ...doc(), events: [thrower] });
    expect(find("e").time).not.toBeNull();
    expect(codes).toEqual(["not-json"]);
  });

  test("a proxy that was revoked costs only itself", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(read({ ...doc(event("e")), extra: proxy, events: [event("e"), proxy] }).event("e").title).toBe("e");
  });

  test("an object that contains itself is cut where it does", () => {
    const cyclic: Record<string, unknown> = { ...event("e") };
    cyclic.when = { about: cyclic };
    cyclic.links = [cyclic];
    expect(read({ ...doc(), events: [cyclic] }).event("e").title).toBe("e");
  });

  test("objects that share their parts do not unfold without end", () => {
    let shared: unknown = "2022";
    for (let i = 0; i < 40; i += 1) shared = { start: shared, end: shared };
    expect(read({ ...doc(), events: [event("a"), { ...event("b"), when: shared }] }).codes).toContain("too-large");
  });

  test("JSON nested thousands deep is read", () => {
    const nested = JSON.parse(
      `{"chronolane":1,"events":[{"title":"t","when":${"[".repeat(5_000)}${"]".repeat(5_000)}}]}`,
    ) as unknown;
    expect(read(nested).codes).toContain("too-deep");
  });

  test("any JSON value, with no throw", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        holds(value);
      }),
      { seed, numRuns: 100 },
    );
  });

  test("any document of the right names and the wrong values, with no throw", () => {
    const word = fc.constantFrom(
      "us",
      "ru",
      "e1",
      "e2",
      "spiegel",
      "__proto__",
      "constructor",
      "2022",
      "2022-13",
      "",
      "..",
      "reports",
      "denies",
      "party",
      "happened",
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        word,
        fc.jsonValue({ maxDepth: 1 }),
        fc.array(tie("any"), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(
            "id",
            "title",
            "name",
            "when",
            "by",
            "before",
            "after",
            "event",
            "start",
            "end",
            "about",
            "early",
            "late",
            "phrase",
            "actor",
            "actors",
            "role",
            "claims",
            "stance",
            "said",
            "links",
            "to",
            "kind",
            "memberOf",
            "copyOf",
            "quote",
            "exact",
            "url",
            "media",
            "previously",
            "zone",
            "__proto__",
          ),
          tie("any"),
          { maxKeys: 6 },
        ),
      ),
    })).any;
    const list = fc.array(value, { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.record({ chronolane: fc.constant(1), dateline: word, actors: list, sources: list, events: list }),
        (document) => {
          holds(document);
        },
      ),
      { seed, numRuns: 100 },
    );
  });
});

describe("one corrupted field", () => {
  const wrong: readonly unknown[] = [null, 7, true, "\u0000", [], {}, [null], { x: 1 }, -1];

  test("of an event costs no other event anything, and of its own event no other field", () => {
    const document = seedDocument();
    const events = document.events as readonly Record<string, unknown>[];
    // What is worked out from other fields may change with them.
    const follows: { readonly [field: string]: readonly string[] } = {
      when: ["time", "status"],
      zone: ["time", "previously", "claims"],
      claims: ["standing"],
      actors: ["standing"],
    };
    const whole = readTimeline(document).timeline.events;
    const fields = events.flatMap((row, index) =>
      Object.keys(row)
        .filter((field) => field !== "id")
        .map((field) => ({ index, field })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.constantFrom(...wrong), ({ index, field }, value) => {
        const corrupted = readTimeline({
          ...document,
          events: events.map((row, i) => (i === index ? { ...row, [field]: value } : row)),
        }).timeline.events;
        expect(corrupted).toHaveLength(whole.length);
        corrupted.forEach((after, i) => {
          const before = whole[i];
          if (i !== index) return expect(without(after, ["time"])).toEqual(without(before, ["time"]));
          expect(without(after, [field, ...(follows[field] ?? [])])).toEqual(
            without(before, [field, ...(follows[field] ?? [])]),
          );
        });
      }),
      { seed, numRuns: 100 },
    );
  });

  test("of a document costs no event", () => {
    const document = seedDocument();
    const titles = readTimeline(document).timeline.events.map(({ title }) => title);
    for (const field of Object.keys(document).filter((name) => name !== "events")) {
      for (const value of wrong)
        expect(readTimeline({ ...document, [field]: value }).timeline.events.map(({ title }) => title)).toEqual(titles);
    }
  });

  const without = (row: object | undefined, fields: readonly string[]): object =>
    Object.fromEntries(Object.entries(row ?? {}).filter(([name]) => !fields.includes(name)));
});

describe("names of JavaScript's own", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"];

  test.each(names)("%s is an id like any other", (name) => {
    const { timeline, issues } = readTimeline(
      JSON.parse(
        JSON.stringify({
          chronolane: 1,
          actors: [
            { id: name, name: "N" },
            { id: "member", name: "M", memberOf: name },
          ],
          sources: [{ id: `${name}.source`, name: "S", actor: name }],
          events: [
            event(name, "2022", { actors: cast(name), claims: claims(`${name}:asserts`) }),
            event("e", { before: { event: name } }, { actors: cast("member"), links: [{ to: name, kind: "follows" }] }),
          ],
        }),
      ),
    );
    expect(issues).toEqual([]);
    expect(timeline.actors.map(({ lane }) => lane)).toEqual([name, name]);
    expect(timeline.events.map(({ time, standing, links }) => [time?.anchorEvent, standing, links])).toEqual([
      [undefined, "attested", []],
      [name, "unsourced", [{ to: name, kind: "follows" }]],
    ]);
  });

  test.each(names)("%s is no actor, source, event, role or form of a time that nobody wrote", (name) => {
    const { codes } = read(
      doc(
        event(
          "e",
          { event: name },
          {
            actors: [{ actor: name, role: name as "party" }],
            claims: claims(`${name}:${name} ${name}:reports`),
            links: [{ to: name, kind: "causes" }],
          },
        ),
      ),
    );
    expect(codes.toSorted()).toEqual(
      [
        "unknown-actor",
        "unknown-event",
        "unknown-event",
        "unknown-role",
        "unknown-source",
        "unknown-source",
        "unknown-stance",
        "no-actor",
      ].toSorted(),
    );
  });

  test("as a field is kept and changes no prototype", () => {
    const { timeline } = readTimeline(
      JSON.parse(
        '{"chronolane":1,"__proto__":{"polluted":1},"events":[{"title":"t","__proto__":{"place":"nowhere"},"constructor":{"prototype":{"polluted":1}}}]}',
      ),
    );
    expect(Object.hasOwn(timeline.extra ?? {}, "__proto__")).toBe(true);
    expect(timeline.events[0]?.place).toBeUndefined();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe("texts", () => {
  test("with markup are only texts", () => {
    const markup = "<script>alert(1)</script> **b** &amp; <svg onload=x>";
    const { timeline, issues } = readTimeline({
      ...doc(event("e", "2022", { title: markup, place: { en: markup }, tags: [markup] })),
      title: markup,
      actors: [{ id: "us", name: markup }],
    });
    expect(issues).toEqual([]);
    expect([
      timeline.title,
      timeline.actors[0]?.name,
      timeline.events[0]?.title,
      timeline.events[0]?.place,
      timeline.events[0]?.tags[0],
    ]).toEqual([markup, markup, markup, { en: markup }, markup]);
  });

  test("of ten thousand characters stay whole", () => {
    expect(read(doc(event("e", "2022", { title: "ก".repeat(10_000) }))).event("e").title).toHaveLength(10_000);
  });

  test("with one bad language keep the others", () => {
    const { event: find, issues } = read({ ...doc(), events: [{ ...event("e"), title: { th: "การเจรจา", en: 5 } }] });
    expect(find("e").title).toEqual({ th: "การเจรจา" });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["wrong-type", "events[0].title.en"]]);
  });
});

describe("what goes in", () => {
  test("is not changed, and shares nothing with what comes out", () => {
    const document = {
      ...doc(event("e", { early: "2022-01" }, { media: [{ kind: "image", url: "https://example.org/a.png" }] })),
      own: { deep: [1] },
    };
    const before = structuredClone(document);
    const { timeline } = readTimeline(document);
    expect(document).toEqual(before);
    expect(timeline.extra?.own).toEqual(document.own);
    expect(timeline.extra?.own).not.toBe(document.own);
    expect(timeline.events[0]?.when).not.toBe(document.events?.[0]?.when);
  });

  test("may be frozen", () => {
    const document = Object.freeze({
      ...doc(Object.freeze(event("e"))),
      actors: Object.freeze(actors("us").map((actor) => Object.freeze(actor))),
    });
    expect(read(document).codes).toEqual([]);
  });

  test("gives the same answer every time", () => {
    expect(readTimeline(seedDocument())).toEqual(readTimeline(seedDocument()));
  });
});
