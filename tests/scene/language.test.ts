import { describe, expect, test } from "vitest";
import { de } from "../../src/de.phrases.ts";
import { en } from "../../src/en.phrases.ts";
import { readTimeline } from "../../src/model/read.ts";
import { languageIssues } from "../../src/scene/reader-language.ts";
import { resolveOptions } from "../../src/scene/resolve-options.ts";
import { th } from "../../src/th.phrases.ts";
import { cli } from "../cli/stand-in.ts";

const french = { chronolane: 1, lang: "fr", events: [{ title: { fr: "Pourparlers" }, when: "2022-01-21" }] };
const { timeline } = readTimeline(french);

describe("a reader who asks for no language", () => {
  test.each([
    ["the document's language", "de-AT", [th, en, de], "de"],
    ["else English", "fr", [th, en, de], "en"],
    ["else the first language", "fr", [th, de], "th"],
  ] as const)("gets %s", (_which, lang, languages, code) => {
    expect(resolveOptions({ ...timeline, lang }, { languages }).language.code).toBe(code);
  });
});

test("a warning says which language is missing and which is used, unless the reader asks for one", () => {
  expect(languageIssues(timeline, { languages: [th, en] })).toEqual([
    {
      code: "language-not-at-hand",
      severity: "warning",
      path: "lang",
      quote: "fr",
      message: 'the language "fr" of the document is not at hand; "en" is used',
      hint: '"fr" does not ship with Chronolane (th, en, de do): give a Language of your own in options.languages; or choose one with options.lang: th, en',
    },
  ]);
  expect(languageIssues(timeline, { languages: [th, en], lang: "th" })).toEqual([]);
  expect(languageIssues({ ...timeline, lang: "th-TH" }, { languages: [th, en] })).toEqual([]);
});

test("the command draws a French document in English and says so; that is no fault of the data", async () => {
  const { code, err, files } = await cli("draw in.json -o out.svg", { "in.json": french });
  expect(files.get("out.svg")).toContain('lang="en"');
  expect(err).toContain('the language "fr" of the document is not at hand; "en" is used');
  expect(code).toBe(0);
});
