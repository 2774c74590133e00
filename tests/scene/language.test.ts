import { describe, expect, test } from "vitest";
import { de } from "../../src/de.phrases.ts";
import { en } from "../../src/en.phrases.ts";
import { piecesOf } from "../../src/facts/pieces.ts";
import { readTimeline } from "../../src/model/read.ts";
import { languageIssues } from "../../src/scene/reader-language.ts";
import { resolveOptions } from "../../src/scene/resolve-options.ts";
import { renderSVG } from "../../src/server.ts";
import { th } from "../../src/th.phrases.ts";
import { cli } from "../cli/stand-in.ts";

const french = { chronolane: 1, lang: "fr", events: [{ title: { fr: "Pourparlers" }, when: "2022-01-21" }] };
const { timeline } = readTimeline(french);

describe("a reader who asks for no language", () => {
  test.each([
    ["the document's language", "de-AT", [th, en, de], "de"],
    ["the document's, whatever its case", "EN", [th, en, de], "en"],
    ["the document's, whatever its case", "TH-th", [en, th, de], "th"],
    ["the document's, whatever its region", "en-US", [th, en, de], "en"],
    ["else English", "fr", [th, en, de], "en"],
    ["else the first language", "fr", [th, de], "th"],
  ] as const)("gets %s", (_which, lang, languages, code) => {
    expect(resolveOptions({ ...timeline, lang }, { languages }, "drawScene").language.code).toBe(code);
  });
});

describe("a reader who asks for a language, whatever its case and region", () => {
  test.each([
    ["EN", "en"],
    ["TH", "th"],
    ["en-US", "en"],
    ["De-at", "de"],
  ])("%s", (lang, code) => {
    expect(renderSVG(timeline, { languages: [th, en, de], lang })).toContain(`lang="${code}"`);
  });
});

test("a text breaks where its language breaks, whatever the case of its tag", () => {
  const text = "การประชุมครั้งแรก";
  const pieces = (lang: string): readonly string[] => piecesOf(text, { lang, languages: [en, th], names: [] });
  expect(pieces("th").length).toBeGreaterThan(1);
  expect(pieces("TH")).toEqual(pieces("th"));
  expect(pieces("TH-th")).toEqual(pieces("th"));
});

test.each(["EN", "TH", "en-US"])("of a document in %s no language is missing", (lang) => {
  expect(languageIssues({ ...timeline, lang }, { languages: [th, en] })).toEqual([]);
});

test("a language that is not at hand is named in its hint by its code, whatever the case of the tag", () => {
  expect(languageIssues({ ...timeline, lang: "DE-at" }, { languages: [en] })[0]?.hint).toMatch(
    /^give a Language with the code "de" in options\.languages/u,
  );
});

test("a warning says which language is missing and which is used, unless the reader asks for one", () => {
  expect(languageIssues(timeline, { languages: [th, en] })).toEqual([
    {
      code: "language-not-at-hand",
      severity: "warning",
      path: "lang",
      quote: "fr",
      message: 'the language "fr" of the document is not at hand; "en" is used',
      hint: 'give a Language with the code "fr" in options.languages; those that ship are at chronolane/<code>; or choose one with options.lang: th, en',
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
