import { describe, expect, it } from "vitest";
import { meant } from "../../src/base/spelling.ts";
import { readTimeline } from "../../src/model/read.ts";

const fields = ["id", "title", "when", "actors", "claims", "previously"];

describe("a field that is not known", () => {
  it.each([
    ["claim", "claims"],
    ["wen", "when"],
    ["wehn", "when"],
    ["actor", "actors"],
    ["Title", "title"],
    ["previusly", "previously"],
    ["mood", undefined],
    ["whose", undefined],
    ["x", undefined],
    ["confidence", undefined],
  ])("%s means %s", (written, word) => {
    expect(meant(written, fields)).toBe(word);
  });

  it("is a warning that names the field that was meant, so that a denial is not lost without a word", () => {
    const { issues, timeline } = readTimeline({
      chronolane: 1,
      events: [{ title: "a", when: "2022", claim: [{ by: "s", stance: "denies" }] }],
    });
    expect(issues.find(({ path }) => path === "events[0].claim")).toMatchObject({
      code: "misspelt-field",
      severity: "warning",
      hint: expect.stringContaining('"claims"') as string,
    });
    expect(timeline.faults).toBe(1);
  });
});

it("a form of a time that is spelt wrongly is named", () => {
  const { issues } = readTimeline({ chronolane: 1, events: [{ title: "a", when: { erly: "2024" } }] });
  expect(issues.find(({ code }) => code === "bad-when")?.hint).toBe('did you mean "early"?');
});
