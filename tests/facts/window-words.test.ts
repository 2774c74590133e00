import { expect, test } from "vitest";
import { en } from "../../src/en.ts";
import { factsFor } from "../../src/facts/facts.ts";
import { readTimeline } from "../../src/model/read.ts";
import { resolveOptions } from "../../src/scene/resolve-options.ts";

const { timeline } = readTimeline({ chronolane: 1, title: "T", zone: "UTC", events: [] });
const facts = factsFor(timeline, resolveOptions(timeline, { languages: [en] }, "drawScene"));
const at = (text: string): number => Date.parse(`${text}Z`);

test.each([
  ["2022-01-03T10:00", "2022-01-03T14:00", "3 January 2022, 10:00–13:59"],
  ["2022-01-03T00:00", "2022-01-05T23:59", "3 January 2022, 00:00 to 5 January 2022, 23:58"],
  ["2022-01-03T00:00", "2022-01-06T00:00", "3–5 January 2022"],
  ["2022-01-03T10:00", "2022-03-06T14:00", "3 January to 6 March 2022"],
  ["2012-01-03T10:00", "2022-03-06T14:00", "2012–2022"],
])("a part of time from %s to %s is worded as finely as it matters", (from, to, words) => {
  expect(facts.window(at(from), at(to))).toBe(words);
});

test.each([
  ["2022-01-03T10:00", "2022-01-03T14:00", "minute"],
  ["2022-01-03T00:00", "2022-01-06T00:00", "day"],
  ["2012-01-01T00:00", "2022-01-01T00:00", "year"],
])("a span from %s to %s is worded by the %s, whether it is in sight or drawn smaller", (from, to, fineness) => {
  const inSight = { from: 0, to: at("2030-01-01T00:00") };
  const note = facts.breaks.note([{ from: at(from), to: at(to), times: 4 }], inSight);
  for (const text of [note, facts.window(at(from), at(to))]) {
    const named = /\d\d:\d\d/u.test(text) ? "minute" : text.includes("Jan") ? "day" : "year";
    expect([text, named]).toEqual([text, fineness]);
  }
});
