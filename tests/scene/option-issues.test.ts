import { describe, expect, test } from "vitest";
import { read } from "../../src/element/shown.ts";
import { en } from "../../src/en.ts";
import { th } from "../../src/th.ts";
import { light, optionIssues, readTimeline } from "../../src/index.ts";
import { renderHTML, renderSVG } from "../../src/server.ts";
import { actors, doc, event } from "../model/tiny.ts";

const story = { ...doc(event("talks")), title: "Story", actors: actors("us ru de scholz<de") };
const { timeline } = readTimeline(story);

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

describe("the rest is drawn, and an author is told", () => {
  const wrong = { languages: [en], widht: 900, order: ["us", "su"] };

  test("by number on a picture", () => {
    expect(renderSVG(timeline, wrong)).not.toContain("2 faults");
    expect(renderSVG(timeline, { ...wrong, issues: true })).toContain("2 faults in the data");
  });

  test("by place and remedy on a page", () => {
    expect(renderHTML(story, wrong)).not.toContain("widht");
    const page = renderHTML(story, { ...wrong, issues: true });
    expect(page).toContain("2 faults in the data");
    for (const words of ["options.widht", "did you mean “width”?".replaceAll(/[“”]/gu, "&quot;"), "options.order[1]"])
      expect(page).toContain(words);
  });

  test("in the issues of a living timeline, which has its width from its container", () => {
    const paths = read(story, { ...wrong, width: 900 } as never, null).issues.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["options.widht", "options.width", "options.order[1]"]));
    const shown = read(story, { languages: [en], theme: { ...light, inc: "#000" } as never, issues: true }, null);
    expect(shown.issues.map(({ path }) => path)).toContain("options.theme.inc");
    expect(shown.facts.summary(0)).toContain("1 fault");
  });

  test("of a language that is not at hand too", () => {
    const french = { ...story, lang: "fr" };
    expect(renderSVG(french, { languages: [en], issues: true })).toContain("1 fault in the data");
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
  expect(() => renderHTML({ ...given, issues: [5] }, options)).toThrow(
    "a timeline whose issues is not as readTimeline",
  );
});
