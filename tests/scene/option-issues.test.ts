import { describe, expect, test } from "vitest";
import { prepare, read } from "../../src/element/prepare.ts";
import type { TimelineOptions } from "../../src/element/options.ts";
import { en } from "../../src/en.ts";
import { th } from "../../src/th.ts";
import { drawScene, light, optionIssues, readTimeline } from "../../src/index.ts";
import { renderHTML, renderSVG } from "../../src/server.ts";
import { actors, doc, event } from "../model/tiny.ts";

const story = { ...doc(event("talks")), title: "Story", actors: actors("us ru de scholz<de") };
const { timeline } = readTimeline(story);

/** What a living timeline shows of the story. */
const living = (options: object): ReturnType<typeof prepare> => {
  const given = options as TimelineOptions;
  return prepare(read(story, given, "createTimeline"), given, "createTimeline");
};

/** Each issue as `path: hint`, of options that may be anything. */
const told = (options: object): readonly string[] =>
  optionIssues(timeline, { languages: [en, th], ...options }).map(({ path, hint }) => `${path}: ${hint}`);

describe("an option that is not known is a warning that names the place and the nearest name", () => {
  test.each([
    [{ widht: 900 }, 'options.widht: did you mean "width"?'],
    [{ Theme: "dark" }, 'options.Theme: did you mean "theme"?'],
    [{ idprefix: "a" }, 'options.idprefix: did you mean "idPrefix"?'],
    [{ colours: "red" }, /^options\.colours: use width, height, .* or fragment$/u],
    [{ theme: { ...light, inc: "#000" } }, 'options.theme.inc: did you mean "ink"?'],
    [{ theme: { ...light, spacing: { rowgap: 4 } } }, 'options.theme.spacing.rowgap: did you mean "rowGap"?'],
    [{ theme: { ...light, type: { labels: {} } } }, 'options.theme.type.labels: did you mean "label"?'],
    [{ theme: { ...light, type: { label: { sise: 3 } } } }, 'options.theme.type.label.sise: did you mean "size"?'],
    [{ theme: { ...light, marks: { outlin: 2 } } }, 'options.theme.marks.outlin: did you mean "outline"?'],
    [{ order: ["ru", "atlantis"] }, "options.order[1]: use us, ru, de or scholz"],
    [{ order: { near: ["us", "sholz"] } }, 'options.order.near[1]: did you mean "scholz"?'],
    [{ expand: ["dee"] }, 'options.expand[0]: did you mean "de"?'],
    [{ focus: "talk" }, 'options.focus: did you mean "talks"?'],
    [{ align: "nowhere" }, "options.align: use talks"],
    [{ width: 50 }, "options.width: use a number of pixels from 240 to 20000"],
    [{ width: 30_000 }, "options.width: use a number of pixels from 240 to 20000"],
  ])("%j", (options, expected) => {
    expect(told(options)).toEqual([typeof expected === "string" ? expected : expect.stringMatching(expected)]);
    expect(optionIssues(timeline, { languages: [en], ...(options as object) })[0]?.severity).toBe("warning");
  });

  test("and what is known is none", () => {
    const options = { width: 240, order: ["de"], expand: ["scholz"], theme: light, idPrefix: "a", fragment: true };
    expect(told(options)).toEqual([]);
    expect(told({ order: { by: "links", last: ["us"] }, expand: "all", theme: "dark" })).toEqual([]);
  });
});

describe("what cannot be used is refused as drawing refuses it, in one sentence", () => {
  const issuesOf = (given: unknown, options: unknown): unknown => optionIssues(given as never, options as never);
  const drawn = (options: unknown): unknown => drawScene(timeline, options as never);

  test.each([
    [{ order: null }, /^options\.order is null in FUNCTION; use "weight", "links"/u],
    [{ order: 5 }, /^options\.order is 5 in FUNCTION; use "weight", "links"/u],
    [{ order: ["us", 1] }, "options.order has 1 in FUNCTION; use a list of actors' ids"],
    [{ order: { near: ["us", null] } }, "options.order has near null in FUNCTION; use a list of actors' ids"],
    [{ order: { first: "us" } }, 'options.order has first "us" in FUNCTION; use a list of actors\' ids'],
    [{ window: { from: 5, to: 3 } }, /^options\.window has from 5 and to 3 in FUNCTION; use \{ from, to \}/u],
    [{ window: { from: 5, to: "2022" } }, /^options\.window has to "2022" in FUNCTION; use \{ from, to \}/u],
    [{ order: { by: "x", frist: ["us"] } }, 'options.order has "frist" in FUNCTION; use by, first, last or near'],
    [{ order: { by: "x" } }, 'options.order has by "x" in FUNCTION; use "weight", "links" or "document"'],
    [{ expand: 5 }, 'options.expand is 5 in FUNCTION; use "all" or a list of actors\' ids'],
    [{ expand: ["us", 1] }, 'options.expand has 1 in FUNCTION; use "all" or a list of actors\' ids'],
    [{ width: "900" }, 'options.width is "900" in FUNCTION; use a number of pixels above 0'],
    [{ theme: 5 }, "options.theme is a number in FUNCTION; use the name of a theme or a theme of your own"],
    [{ theme: "neon" }, /^options\.theme is "neon" in FUNCTION; use light, /u],
    [{ lang: "fr" }, 'options.lang is "fr" in FUNCTION; use a language of options.languages: en'],
    [{ focus: 5 }, "options.focus is 5 in FUNCTION; use the id of an event"],
    [{ window: null }, /^options\.window is null in FUNCTION; use \{ from, to \} with from < to/u],
    [{ window: "2022" }, /^options\.window is "2022" in FUNCTION; use \{ from, to \}/u],
    [{ measureText: 5 }, "options.measureText is 5 in FUNCTION; use a function of text and font"],
    [
      { languages: undefined, language: en },
      /^options\.language is not known in FUNCTION; use languages, a list such as/u,
    ],
    [{ languages: undefined }, /^options\.languages is empty in FUNCTION; use at least one language/u],
    [{ languages: [en, 5] }, /^options\.languages\[1\] is 5 in FUNCTION; use a language/u],
    [{ languages: [{}] }, /^options\.languages\[0\]\.code is undefined in FUNCTION; use a text/u],
  ])("option %j", (options, message) => {
    const by = (name: string): string | RegExp =>
      typeof message === "string"
        ? message.replace("FUNCTION", name)
        : new RegExp(message.source.replace("FUNCTION", name), "u");
    expect(() => issuesOf(timeline, { languages: [en], ...options })).toThrow(by("optionIssues"));
    expect(() => drawn({ languages: [en], ...options })).toThrow(by("drawScene"));
  });

  test.each([
    ["an object", {}],
    ["a document", story],
    ["what readTimeline gives as a whole", readTimeline(story)],
  ])("%s in place of a timeline", (_what, given) => {
    expect(() => issuesOf(given, { languages: [en] })).toThrow(
      "timeline is an object in optionIssues; use what readTimeline gives: readTimeline(document).timeline",
    );
  });

  test.each([null, undefined, 5])("%s in place of timeline or options", (given) => {
    expect(() => issuesOf(given, { languages: [en] })).toThrow(`timeline is ${String(given)} in optionIssues; use `);
    expect(() => issuesOf(timeline, given)).toThrow(`options is ${String(given)} in optionIssues; use `);
  });

  test("a timeline that is damaged", () => {
    expect(() => issuesOf({ ...timeline, events: [5] }, { languages: [en] })).toThrow(
      "the timeline's events[0] is not as readTimeline gives it in optionIssues; pass ",
    );
  });

  test("while a JSON copy of a timeline serves", () => {
    const copy: unknown = JSON.parse(JSON.stringify(timeline));
    expect(issuesOf(copy, { languages: [en], widht: 900 })).toHaveLength(1);
  });
});

test("a measure that gives no width is refused when it is asked", () => {
  for (const width of [Number.NaN, -1, undefined, "5"])
    expect(() => drawScene(timeline, { languages: [en], measureText: () => width as number })).toThrow(
      /^the width of ".*" that options\.measureText gives is .* in drawScene; use a function of text and font/u,
    );
});

describe("the rest is drawn, and an author is told", () => {
  const wrong = { languages: [en], widht: 900, order: ["us", "su"] };

  test("but not of faults in the data, on a picture", () => {
    expect(renderSVG(timeline, { ...wrong, issues: true })).not.toMatch(/faults? in the data/u);
    const faulty = { ...story, events: [event("talks", "2022-02-30")] };
    expect(renderSVG(faulty, { ...wrong, issues: true })).toContain("1 fault in the data");
  });

  test("by place and remedy on a page", () => {
    expect(renderHTML(story, wrong)).not.toContain("widht");
    const page = renderHTML(story, { ...wrong, issues: true });
    expect(page).not.toMatch(/faults? in the data/u);
    for (const words of ["options.widht", "did you mean “width”?".replaceAll(/[“”]/gu, "&quot;"), "options.order[1]"])
      expect(page).toContain(words);
  });

  test("in the issues of a living timeline, which has its width from its container", () => {
    const paths = living({ ...wrong, width: 900 }).issues.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["options.widht", "options.width", "options.order[1]"]));
    const shown = living({ languages: [en], theme: { ...light, inc: "#000" }, issues: true });
    expect(shown.issues.map(({ path }) => path)).toContain("options.theme.inc");
    expect(shown.facts.summary(0)).not.toContain("fault");
  });

  test("once of the width of a living timeline, which is not used", () => {
    const told = living({ languages: [en], width: 5 }).issues.map(({ code, path }) => [code, path]);
    expect(told).toEqual([["unknown-option", "options.width"]]);
  });

  test("of a language that is not at hand too", () => {
    const french = { ...story, lang: "fr" };
    expect(renderSVG(french, { languages: [en], issues: true })).not.toContain("in the data");
    expect(renderHTML(french, { languages: [en], issues: true })).toContain(
      "the language &quot;fr&quot; of the document",
    );
  });
});

test("a page made of a timeline, or of a JSON copy of it, tells the same issues as one made of the document", () => {
  const faulty = { ...story, events: [event("talks", "2022-02-30")] };
  const options = { languages: [en], issues: true };
  const page = renderHTML(faulty, options);
  expect(page).toContain("February 2022 has 28 days");
  const given = readTimeline(faulty).timeline;
  expect(renderHTML(given, options)).toBe(page);
  expect(renderHTML(JSON.parse(JSON.stringify(given)), options)).toBe(page);
  expect(() => renderHTML({ ...given, issues: [5] }, options)).toThrow("the timeline's issues is not as readTimeline");
});
