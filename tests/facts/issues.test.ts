import { expect, test } from "vitest";
import { de } from "../../src/de.ts";
import { en } from "../../src/en.ts";
import { eventEntry } from "../../src/facts/entry/event-entry.ts";
import { issueItem } from "../../src/facts/entry/issue-item.ts";
import { factsFor } from "../../src/facts/facts.ts";
import { readTimeline } from "../../src/model/read.ts";
import { renderHTML } from "../../src/page/page.ts";
import { resolveOptions } from "../../src/scene/resolve-options.ts";
import type { Language } from "../../src/time/language.ts";

const document = {
  chronolane: 1,
  lang: "en",
  title: "Talks",
  events: [{ id: "e", title: "Talks", when: "2022-01-03", importance: "much", status: "done" }],
};
const lineOf = ({ parts }: ReturnType<typeof issueItem>): string =>
  parts.map(({ join, open, text, close }) => `${join}${open}${text}${close}`).join("");
const faults = readTimeline(document).issues.filter(({ severity }) => severity !== "info");
const linesIn = (language: Language): readonly string[] => faults.map((issue) => lineOf(issueItem(issue, language)));

test("a fault is told with its place, what was written and the remedy, in the reader's signs", () => {
  const issue = {
    code: "c",
    severity: "warning",
    path: "events[0].when",
    message: "no date",
    hint: "mend it",
  } as const;
  expect(lineOf(issueItem({ ...issue, quote: "soon" }, en))).toBe("events[0].when no date “soon” – mend it");
  expect(lineOf(issueItem({ ...issue, quote: "soon" }, de))).toBe("events[0].when no date „soon“ – mend it");
  expect(lineOf(issueItem({ ...issue, path: "", quote: "date" }, en))).toBe("no date – mend it");
});

test.each([en, de])("page and details tell the faults of an event alike", (language) => {
  expect(faults).toHaveLength(2);
  const options = { languages: [language], lang: language.code, issues: true };
  const html = renderHTML(document, options);
  const text = html
    .slice(html.lastIndexOf("<ul"))
    .replace(/<[^>]*>/gu, "")
    .replace(/&quot;/gu, '"')
    .replace(/&#39;/gu, "'");
  for (const line of linesIn(language)) expect(text).toContain(line);
  const { timeline } = readTimeline(document, options);
  const facts = factsFor(timeline, resolveOptions(timeline, options, "drawScene"));
  const { sections } = eventEntry(facts.of(timeline.events[0]!), { language, isAlone: true });
  expect(sections.flatMap((one) => (one.kind === "issues" ? one.items.map(lineOf) : []))).toEqual(linesIn(language));
});
