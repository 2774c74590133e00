import { expect, test } from "vitest";
import { SpokenLanguages } from "../../src/element/spoken-languages.ts";
import { de } from "../../src/language/de/de.ts";
import { en } from "../../src/language/en/en.ts";
import { th } from "../../src/language/th/th.ts";
import { libraryOf } from "../../src/ready/library.ts";

const library = libraryOf([th, en], { languages: {}, phrases: {} });
const codes = (languages: SpokenLanguages, given?: readonly (typeof de)[]): readonly string[] =>
  languages.all(given).map(({ code }) => code);

test("asking what can be spoken, and of which faults, has no effect on later answers", () => {
  const languages = new SpokenLanguages(library, "<chrono-lane>");
  const said = languages.issues({ attribute: "xx", given: [de] });
  expect(said.map(({ hint }) => hint)).toEqual([expect.stringMatching(/^use de, th, en, or give/u)]);
  expect([codes(languages, [de]), codes(languages)]).toEqual([
    ["de", "th", "en"],
    ["th", "en"],
  ]);
  expect(languages.issues({ attribute: "xx", given: [de] })).toEqual(said);
  expect(languages.issues({ attribute: "de", given: [de] })).toEqual([]);
  expect(languages.issues({ attribute: "de", given: [] })).toHaveLength(1);
});

test("the hint of an attribute that names no language lists all that can be had, those that are loaded on demand too", () => {
  const files = { languages: { de: () => Promise.resolve(de) }, phrases: {} };
  const hints = (given: readonly (typeof en)[]): readonly string[] =>
    new SpokenLanguages(libraryOf([th, en], files), "<chrono-lane>")
      .issues({ attribute: "xx", given })
      .map(({ hint }) => hint);
  expect(hints([])).toEqual([expect.stringMatching(/^use th, en, de, or give/u)]);
  const austrian = { ...de, code: "de-AT" };
  expect(hints([austrian])).toEqual([expect.stringMatching(/^use de-AT, th, en, or give/u)]);
});
