import { expect, test } from "vitest";
import { chooseText, drawScene, layoutTimeline, optionIssues, readTimeline } from "../../src/index.ts";
import { renderHTML, renderSVG } from "../../src/server.ts";
import { en } from "../../src/en.ts";

const document = { chronolane: 1, events: [{ title: "x", when: "2022" }] };
const { timeline } = readTimeline(document);

test("a text in several languages of which one is no text is refused by its tag", () => {
  const tags = { lang: "en", fallback: "en" };
  expect(() => chooseText({ en: 5 } as never, tags)).toThrow(new TypeError("text.en is 5 in chooseText; use a text"));
  expect(() => chooseText({ th: "x", "a b": null } as never, tags)).toThrow('text["a b"] is null in chooseText; use');
});

test.each([
  ["drawScene", (options: never) => drawScene(timeline, options)],
  ["layoutTimeline", (options: never) => layoutTimeline(timeline, options)],
  ["optionIssues", (options: never) => optionIssues(timeline, options)],
  ["renderSVG", (options: never) => renderSVG(document, options)],
  ["renderHTML", (options: never) => renderHTML(document, options)],
])("%s refuses a list in the place of options, and a language whose parts are null", (where, draw) => {
  expect(() => draw([en] as never)).toThrow(`options is a list in ${where}; use the options of drawing, such as`);
  for (const part of ["time", "words"])
    expect(() => draw({ languages: [{ ...en, [part]: null }] } as never)).toThrow(
      `options.languages[0].${part} is null in ${where}; use an object as a language such as`,
    );
});

test.each([
  ["words.ui", { words: { ...en.words, ui: undefined } }, "undefined", "an object"],
  ["words.lane", { words: { ...en.words, lane: "lane" } }, '"lane"', "a function"],
  ["time.date", { time: { ...en.time, date: undefined } }, "undefined", "a function"],
  ["time.months.full", { time: { ...en.time, months: { short: [] } } }, "undefined", "a list"],
  ["calendar", { calendar: "x" }, '"x"', "gregory,"],
])("a language without %s is told so", (path, fault, value, remedy) => {
  expect(() => renderSVG(document, { languages: [{ ...en, ...fault }] } as never)).toThrow(
    `options.languages[0].${path} is ${value} in renderSVG; use ${remedy}`,
  );
});

test("a page has its title, whatever is asked", () => {
  expect(() => renderHTML(document, { languages: [en], title: false } as never)).toThrow(
    "options.title is false in renderHTML; use no title, as a page has its title as a heading",
  );
});

test("of a language that is only a code, the first missing member is named", () => {
  expect(() => renderSVG(document, { languages: [{ code: "nl" }] } as never)).toThrow(
    "options.languages[0].name is undefined in renderSVG; use a text as a language such as",
  );
});

test.each([
  ["drawScene", (options: never) => drawScene(timeline, options)],
  ["layoutTimeline", (options: never) => layoutTimeline(timeline, options)],
  ["renderSVG", (options: never) => renderSVG(document, options)],
  ["renderHTML", (options: never) => renderHTML(document, options)],
])("%s refuses a measureText that gives no width", (where, draw) => {
  expect(() => draw({ languages: [en], measureText: () => NaN } as never)).toThrow(
    new RegExp(`that options\\.measureText gives is NaN in ${where}; use`, "u"),
  );
});
