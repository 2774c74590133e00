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
])("%s refuses a language whose parts are null", (where, draw) => {
  for (const part of ["time", "words"])
    expect(() => draw({ languages: [{ ...en, [part]: null }] } as never)).toThrow(
      `options.languages[0] is an object in ${where}; use a language such as`,
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
