import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { detailsBody } from "../../src/element/details.ts";
import { entryElements } from "../../src/element/entry-elements.ts";
import type { Attributes, Make } from "../../src/element/make.ts";
import type { EntryItem, EntryPart, EventEntry } from "../../src/facts/entry/entry.ts";
import { eventEntry } from "../../src/facts/entry/event-entry.ts";
import { factsFor, type Facts } from "../../src/facts/facts.ts";
import { readTimeline } from "../../src/model/read.ts";
import type { Timeline } from "../../src/model/timeline.ts";
import { entryMarkup } from "../../src/page/entries.ts";
import { renderHTML } from "../../src/page/page.ts";
import { resolveOptions } from "../../src/scene/resolve-options.ts";
import { bridge } from "../../stories/bridge.ts";
import { invented } from "../language/invented/invented.ts";

const options = { languages: [en], lang: "en" };
const seed = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../seeds/${name}.json`, import.meta.url), "utf8"));
const known = (document: unknown, issues = false): { readonly timeline: Timeline; readonly facts: Facts } => {
  const { timeline } = readTimeline(document, options);
  return { timeline, facts: factsFor(timeline, resolveOptions(timeline, { ...options, issues }, "drawScene")) };
};

const make = ((_name: string, _attributes: Attributes = {}, children: readonly unknown[] = []): string =>
  children.map(String).join("")) as unknown as Make;
const details = (facts: Facts, event: Timeline["events"][number]): string => {
  const body: readonly unknown[] = detailsBody(facts.of(event), { make, language: en });
  return body.map(String).join(" ");
};
const decoded = (html: string): string =>
  html
    .replace(/<[^>]*>/gu, "")
    .replace(/&#39;/gu, "'")
    .replace(/&quot;/gu, '"')
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&amp;/gu, "&");

const partsOf = ({ parts, items }: EntryItem): readonly EntryPart[] => [...parts, ...items.flatMap(partsOf)];
/** The texts of an entry in its order, each fact as its line or as its values. */
const textsOf = ({ when, sections }: EventEntry, as: "line" | "values"): readonly string[] =>
  [when, ...sections]
    .flatMap((section): readonly EntryPart[] =>
      "facts" in section
        ? section.facts.flatMap(({ line, values }) => (as === "line" ? line : values.flat()))
        : section.items.flatMap(partsOf),
    )
    .map(({ text }) => text);

/** The first of some texts that does not come after those before it. */
function outOfOrder(texts: readonly string[], said: string): string | undefined {
  let at = 0;
  return texts.find((text) => {
    const place = said.indexOf(text, at);
    at = place + text.length;
    return place === -1;
  });
}

const documents = {
  "january-2022": seed("january-2022"),
  "apollo-11-landing": seed("apollo-11-landing"),
  "story-of-zero": seed("story-of-zero"),
  bridge,
};

describe("page and details say all of an event's entry, and in its order", () => {
  it.each(Object.entries(documents))("for %s", (_name, document) => {
    const { timeline, facts } = known(document);
    const entries = renderHTML(document, { ...options, idPrefix: "p" })
      .split('<li id="p-event-')
      .slice(1);
    expect(entries).toHaveLength(timeline.events.length);
    for (const event of timeline.events) {
      const alone = eventEntry(facts.of(event), { language: en, isAlone: true });
      expect(outOfOrder(textsOf(alone, "values"), details(facts, event))).toBeUndefined();
      const listed = eventEntry(facts.of(event), { language: en, isAlone: false });
      const html = entries.find((entry) => entry.startsWith(`${event.id}"`)) ?? "";
      // The heading above it has said its day.
      const { when } = listed;
      const untimed = { ...listed, when: { ...when, facts: when.facts.filter(({ kind }) => kind !== "time") } };
      expect(outOfOrder(textsOf(untimed, "line"), decoded(`<${html}`))).toBeUndefined();
    }
  });
});

const linesOf = ({ parts, items }: EntryItem): readonly (readonly EntryPart[])[] => [parts, ...items.flatMap(linesOf)];
/** Every line of an entry: of each fact its own and those of its values, and of each item. */
const allLines = ({ when, sections }: EventEntry): readonly (readonly EntryPart[])[] =>
  [when, ...sections].flatMap((section) =>
    "facts" in section
      ? section.facts.flatMap(({ line, values }) => [line, ...values])
      : section.items.flatMap(linesOf),
  );
/** An entry of one line. */
const entryOf = (entry: EventEntry, parts: readonly EntryPart[]): EventEntry => ({
  ...entry,
  title: { text: "", lang: "en" },
  when: { kind: "when", facts: [] },
  sections: [{ kind: "claims", heading: "", items: [{ parts, current: true, items: [] }] }],
});
/** A language that has neither spaces between words nor our signs. */
const unspaced = {
  ...en,
  words: {
    ...en.words,
    punctuation: {
      ...en.words.punctuation,
      space: "",
      quotes: ["「", "」"],
      brackets: ["（", "）"],
      comma: "、",
      dash: "——",
      colon: "：",
    },
  },
} as const;

/** In the details these are blocks of their own, which nothing joins to the line before. */
const blocks = new Set(["quote", "note", "remark"]);

describe("a line of an event's entry has the same text on the page, in the entry itself and, but for what joins blocks, in details", () => {
  it.each(
    Object.entries(documents).flatMap(([name, document]) =>
      [en, invented, unspaced].map(
        (language, k) => [name, ["en", "invented", "unspaced"][k], document, language] as const,
      ),
    ),
  )("for %s in %s", (_name, _language, document, language) => {
    const { timeline, facts } = known(document);
    const context = {
      timeline,
      facts,
      language,
      prefix: "p",
      anchors: new Map(timeline.events.map(({ id }) => [id, id])),
    };
    const kinds = new Set<string>();
    for (const event of timeline.events)
      for (const isAlone of [true, false]) {
        const entry = eventEntry(facts.of(event), { language, isAlone, isOrderUnknown: true });
        for (const line of allLines(entry)) {
          const written = line.map(({ join, open, text, close }) => `${join}${open}${text}${close}`).join("");
          const inBlocks = line
            .map(({ kind, join, open, text, close }) => `${blocks.has(kind) ? "" : join}${open}${text}${close}`)
            .join("");
          const one = entryOf(entry, line);
          const elements: readonly unknown[] = entryElements(one, { make, language });
          expect(decoded(entryMarkup(one, "h3", context).html)).toBe(written);
          expect(elements.map(String).join("")).toBe(inBlocks);
          for (const { kind } of line) kinds.add(kind);
        }
      }
    expect(kinds.size).toBeGreaterThan(6);
  });

  it("and takes every join from the language: one without spaces has none", () => {
    const events = [
      {
        id: "a",
        title: "A",
        when: { phrase: "3 January 2022", lang: "en" },
        tags: ["x", "y"],
        claims: [{ by: "s", stance: "denies", said: "2022-01-09", quote: { exact: "q" }, note: "n" }],
        links: [{ to: "b", kind: "follows" }],
        media: [{ kind: "image", url: "https://a.example/", alt: "alt", credit: "c" }],
      },
      { id: "b", title: "B", when: "2022-01-02" },
    ];
    const sources = [{ id: "s", name: "S" }];
    const { timeline, facts } = known({ chronolane: 1, lang: "en", sources, events });
    const lines = [true, false].map((isAlone) =>
      allLines(eventEntry(facts.of(timeline.events[0]!), { language: unspaced, isAlone })).map((line) =>
        line.map(({ join, open, text, close }) => `${join}${open}${text}${close}`).join(""),
      ),
    );
    const head = ["3 January 2022", "3 January 2022", "denied: denied by S", "denied: denied by S", "alt——c"];
    const written = "「3 January 2022」（read by the rule en/day-month-year）";
    expect(lines).toEqual([
      [
        ...head,
        `Written：${written}`,
        written,
        "Date as EDTF：2022-01-03",
        "2022-01-03",
        "Sdenies、said9 January 2022「q」——n",
        "followsB",
        "#x#y",
      ],
      [...head, `Written：${written}`, written, "denied by S、9 January 20221「q」——n", "followsB", "#x#y"],
    ]);
  });
});

describe("an event's entry", () => {
  it("is plain data: a JSON copy is the same", () => {
    const { timeline, facts } = known(bridge);
    for (const event of timeline.events)
      for (const isAlone of [true, false]) {
        const entry = eventEntry(facts.of(event), { language: en, isAlone });
        expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
      }
  });

  it("says links towards an event, and notations, only where the event stands alone", () => {
    const events = [
      { id: "a", title: "First", when: "2022-01-03" },
      { id: "b", title: "Second", when: "2022-01-05", links: [{ to: "a", kind: "follows" }] },
    ];
    const { timeline, facts } = known({ chronolane: 1, lang: "en", events });
    const texts = [true, false].map((isAlone) =>
      timeline.events.map((event) => textsOf(eventEntry(facts.of(event), { language: en, isAlone }), "values")),
    );
    expect(texts.map((of) => of.map((said) => said.includes("follows")))).toEqual([
      [true, true],
      [false, true],
    ]);
    expect(texts.map((of) => of.map((said) => said.includes("2022-01-03")))).toEqual([
      [true, false],
      [false, false],
    ]);
  });

  it("says the faults of its own data, to an author alone", () => {
    const document = {
      chronolane: 1,
      lang: "en",
      events: [
        { id: "a", title: "First", when: "2022-01-03" },
        { id: "b", title: "Second", when: "2022-02-30", links: [{ to: "nobody", kind: "follows" }], odd: 1 },
      ],
    };
    const paths = [true, false].map((issues) => {
      const { timeline, facts } = known(document, issues);
      return timeline.events.map((event) => facts.of(event).issues.map(({ path }) => path));
    });
    expect(paths).toEqual([
      [[], ["events[1].when", "events[1].links[0].to"]],
      [[], []],
    ]);
    const { timeline, facts } = known(document, true);
    const said = timeline.events.map((event) => details(facts, event));
    expect(said.map((text) => text.includes("faults in the data"))).toEqual([false, true]);
    for (const { message, hint } of facts.of(timeline.events[1]!).issues) {
      expect(said[1]).toContain(message);
      expect(said[1]).toContain(hint);
    }
  });
});
