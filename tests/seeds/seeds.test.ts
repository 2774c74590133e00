import { describe, expect, test } from "vitest";
import { readTimeline } from "../../src/model/read.ts";
import { seed, seedNames, seedText } from "./seeds.ts";

/** Every place of a document that a reader reads, with what stands there. */
function readerTexts(value: unknown, path = ""): readonly { readonly path: string; readonly value: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => readerTexts(item, `${path}[${i}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    readerFields.has(key) ? [{ path: `${path}.${key}`, value: inner }] : readerTexts(inner, `${path}.${key}`),
  );
}
const readerFields = new Set([
  "title",
  "subtitle",
  "credit",
  "name",
  "label",
  "note",
  "text",
  "place",
  "alt",
  "caption",
]);

test("there are three seeds of three kinds: days and weeks, minutes and zones, centuries and BC", () => {
  expect(seedNames.toSorted()).toEqual(["apollo-11-landing", "january-2022", "story-of-zero"]);
});

describe.each(seedNames)("the seed %s", (name) => {
  test("is read without an error or a warning", () => {
    expect(readTimeline(seed(name)).issues.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("keeps every event, each with claims that give it a standing", () => {
    const { timeline } = readTimeline(seed(name));
    expect(timeline.events.map(({ id }) => id)).toEqual(seed(name).events!.map(({ id }) => id));
    expect(timeline.events.filter(({ standing }) => standing === "unsourced")).toEqual([]);
  });

  test("says every text in Thai and in English", () => {
    const poor = readerTexts(seed(name)).filter(({ value }) => {
      const { th, en } = value as { readonly th?: string; readonly en?: string };
      return typeof th !== "string" || typeof en !== "string" || th.trim() === "" || en.trim() === "";
    });
    expect(poor).toEqual([]);
  });

  test("has titles that are short enough for a label: 45 characters in English, 40 in Thai", () => {
    const long = seed(name)
      .events!.map(({ title }) => title as { readonly th: string; readonly en: string })
      .filter(({ th, en }) => th.length > 40 || en.length > 45);
    expect(long).toEqual([]);
  });

  test("names no event, actor or voice that is not in it", () => {
    const { actors = [], events = [], sources = [] } = seed(name);
    const ids = new Set(events.map(({ id }) => id));
    const people = new Set(actors.map(({ id }) => id));
    const voices = new Set([...people, ...sources.map(({ id }) => id)]);
    expect(events.flatMap(({ links = [] }) => links.map(({ to }) => to)).filter((to) => !ids.has(to))).toEqual([]);
    expect(
      events.flatMap((event) => (event.actors ?? []).map(({ actor }) => actor)).filter((actor) => !people.has(actor)),
    ).toEqual([]);
    expect(events.flatMap(({ claims = [] }) => claims.map(({ by }) => by)).filter((by) => !voices.has(by))).toEqual([]);
  });

  test("has two-space indents and ends in one line break", () => {
    const text = seedText(`${name}.json`);
    expect(text.split("\n").filter((line) => /^( {2})* [^ ]|\t| $/u.test(line))).toEqual([]);
    expect(text).toMatch(/[^\n]\n$/u);
  });
});
