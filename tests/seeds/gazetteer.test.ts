import { expect, test } from "vitest";
import { isEntry } from "../../src/draft/options.ts";
import type { GazetteerEntry } from "../../src/draft/gazetteer.ts";
import { seedText } from "./seeds.ts";

const entries = JSON.parse(seedText("gazetteer.json")) as readonly GazetteerEntry[];
const wordsOf = ({ name, aliases = [], misspellings = [], metonyms = [] }: GazetteerEntry): readonly string[] => [
  ...new Set(Object.values(name as { readonly [lang: string]: string })),
  ...aliases,
  ...misspellings,
  ...metonyms,
];

test("every name of the gazetteer can be looked for, in Thai and in English", () => {
  expect(
    entries.filter((entry) => !isEntry(entry) || typeof entry.name === "string" || !entry.name.th || !entry.name.en),
  ).toEqual([]);
  expect(entries.filter(({ kind }) => kind === "state").length).toBeGreaterThanOrEqual(60);
});

test("every state and body has its German name too", () => {
  expect(
    entries.filter(
      ({ kind, name }) => (kind === "state" || kind === "organisation") && (typeof name === "string" || !name.de),
    ),
  ).toEqual([]);
});

test("no id and no word stands for two", () => {
  const twice = (words: readonly string[]): readonly string[] =>
    words.filter((word, place) => words.indexOf(word) !== place);
  expect(twice(entries.map(({ id }) => id))).toEqual([]);
  expect(twice(entries.flatMap(wordsOf))).toEqual([]);
});

test("who is a member is one of an entry that is there", () => {
  const ids = new Set(entries.map(({ id }) => id));
  expect(entries.filter(({ memberOf }) => memberOf !== undefined && !ids.has(memberOf))).toEqual([]);
});

test("no word is so short that it stands in others by chance", () => {
  expect(
    entries
      .flatMap(wordsOf)
      .filter((word) => word.trim() !== word || word.length < 2 || (/[ก-๎]/u.test(word) && word.length < 3)),
  ).toEqual([]);
});

test("one entry is a line, in the style of the other seeds", () => {
  expect(
    seedText("gazetteer.json")
      .split("\n")
      .filter((line) => !/^(?:[[\]]| {2}\{ .* \},?|)$/u.test(line)),
  ).toEqual([]);
});
