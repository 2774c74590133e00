import { describe, expect, it } from "vitest";
import { de } from "../../src/de.phrases.ts";
import { en } from "../../src/en.phrases.ts";
import type { EntryPart, EventEntry } from "../../src/facts/entry/entry.ts";
import { eventEntry } from "../../src/facts/entry/event-entry.ts";
import type { EventFacts } from "../../src/facts/event-facts.ts";
import { factsFor } from "../../src/facts/facts.ts";
import type { DocumentEvent, When } from "../../src/model/document.ts";
import { readTimeline } from "../../src/model/read.ts";
import { resolveOptions } from "../../src/scene/resolve-options.ts";
import type { Language } from "../../src/time/language.ts";

const factsOf = (event: Omit<DocumentEvent, "id" | "title">, reader: Language = en): EventFacts => {
  const { timeline } = readTimeline(
    {
      chronolane: 1,
      lang: "en",
      zone: "UTC",
      dateline: "2022-02-22",
      sources: [{ id: "gazette", name: "The Gazette" }],
      events: [
        { id: "e", title: "Talks", ...event },
        { id: "truce", title: "Truce", when: "2022-01-20" },
      ],
    },
    { languages: [en, de] },
  );
  return factsFor(timeline, resolveOptions(timeline, { languages: [en, de], lang: reader.code }, "drawScene")).of(
    timeline.events[0]!,
  );
};
const lineOf = (parts: readonly EntryPart[]): string =>
  parts.map(({ join, open, text, close }) => `${join}${open}${text}${close}`).join("");
const linesOf = ({ when, sections }: EventEntry): readonly string[] =>
  [when, ...sections].flatMap((section) =>
    "facts" in section
      ? section.facts.flatMap(({ name, values }) => values.map((value) => `${name}: ${lineOf(value)}`))
      : section.items.map(({ parts }) => lineOf(parts)),
  );
const details = (event: EventFacts, language: Language = en): readonly string[] =>
  linesOf(eventEntry(event, { language, isAlone: true }));
const page = (event: EventFacts): string => linesOf(eventEntry(event, { language: en, isAlone: false })).join("\n");

describe("the written words of a time", () => {
  const written = (when: When, reader: Language = en): string | undefined => {
    const { written: label } = reader.words.ui;
    return details(factsOf({ when }, reader), reader)
      .find((line) => line.startsWith(`${label}: `))
      ?.slice(label.length + 2);
  };

  it.each<readonly [string, When, string]>([
    ["alone", { phrase: "3 January 2022" }, "“3 January 2022” (read by the rule en/day-month-year)"],
    [
      "in a deadline",
      { by: { phrase: "mid-February" } },
      "by “mid-February” (read by the rule en/part-of-month, as written on 22 February 2022)",
    ],
    [
      "in an order",
      { after: { phrase: "3 January 2022" } },
      "after “3 January 2022” (read by the rule en/day-month-year)",
    ],
    [
      "at the start of a span that goes on",
      { start: { phrase: "3 January 2022" }, end: ".." },
      "since “3 January 2022” (read by the rule en/day-month-year)",
    ],
    [
      "at one side of a span, the other of which cannot be read",
      { start: { phrase: "3 January 2022" }, end: { phrase: "soonish" } },
      "“3 January 2022”–“soonish” (read by the rule en/day-month-year)",
    ],
    [
      "beside notation",
      { start: "2022-01-03", end: { phrase: "5 January 2022" } },
      "2022-01-03–“5 January 2022” (read by the rule en/day-month-year)",
    ],
    ["that cannot be read, in a deadline", { by: { phrase: "soonish" } }, "by “soonish”"],
    ["that are notation", { by: { mid: "2022-02" } }, "by mid 2022-02"],
    ["that are notation and cannot be read", { by: "soonish" }, "by soonish"],
  ])("%s are quoted, with the rule that read them", (_name, when, text) => {
    expect(written(when)).toBe(text);
  });

  it("have round them the words of the reader's language", () => {
    expect(written({ by: { phrase: "mid-February" } }, de)).toMatch(/^spätestens „mid-February“/u);
  });

  it("keep their own language within a line", () => {
    const entry = eventEntry(factsOf({ when: { by: { phrase: "Mitte Februar", lang: "de" } } }), {
      language: en,
      isAlone: true,
    });
    const parts = entry.sections.flatMap((section) =>
      "facts" in section ? section.facts.flatMap(({ line }) => line) : [],
    );
    expect(parts.find(({ kind }) => kind === "words")).toMatchObject({ text: "Mitte Februar", lang: "de" });
  });
});

describe("a time that cannot be read", () => {
  it.each<readonly [When, string]>([
    ["5/6", "No date: “5/6”"],
    [{ phrase: "soonish" }, "No date: “soonish”"],
    [{ by: { phrase: "soonish" } }, "No date: by “soonish”"],
    [{ by: "soonish" }, "No date: by “soonish”"],
    [{ before: { event: "nobody" } }, "No date: before “nobody”"],
  ])("is said in its own words: %j", (when, time) => {
    const { spoken, labelLine, time: said } = factsOf({ when });
    expect([said, labelLine]).toEqual([time, time]);
    expect(spoken.text).toContain(time);
  });

  it("that is blank says nothing", () => {
    const facts = factsOf({
      when: "2022-02-14",
      previously: [""],
      claims: [{ by: "gazette", stance: "reports", said: { phrase: " " } }],
    });
    expect(details(facts).filter((line) => /Earlier|said/u.test(line))).toEqual([]);
    expect(facts.earlierText).toBe("");
    expect(details(factsOf({ when: "" })).filter((line) => line.startsWith("Written"))).toEqual([]);
  });

  it("of a claim and of an earlier date is kept as it was written", () => {
    const facts = factsOf({
      when: "2022-02-14",
      previously: ["2022-02-01", "soonish", { by: { phrase: "never" } }],
      claims: [{ by: "gazette", stance: "reports", said: "5/6" }],
    });
    const earlier = "Earlier date: 1 February 2022, “soonish”, by “never”";
    expect([facts.earlierText, facts.spoken.text.includes(earlier)]).toEqual([earlier, true]);
    for (const text of [details(facts).join("\n"), page(facts)])
      for (const words of ["“5/6”", "“soonish”", "by “never”"]) expect(text).toContain(words);
  });
});

describe("a time that was read from words", () => {
  const words = "“last Friday” (read by the rule en/relative-weekday, as written on 22 February 2022)";

  it("is read out with them, however deep they are", () => {
    expect(factsOf({ when: { by: { phrase: "mid-February" } } }).spoken.text).toContain("Written: by “mid-February”");
    expect(factsOf({ when: { by: { mid: "2022-02" } } }).spoken.text).not.toContain("Written");
  });

  it("keeps them where it is that of a claim or an earlier date", () => {
    const facts = factsOf({
      when: "2022-02-24",
      previously: ["2022-02-01", { phrase: "last Friday" }],
      claims: [{ by: "gazette", stance: "reports", said: { phrase: "last Friday" } }],
    });
    for (const text of [details(facts).join("\n"), page(facts)])
      expect(text.split(`18 February 2022 ${words}`)).toHaveLength(3);
  });
});
