import { describe, expect, test } from "vitest";
import type { EventDraft } from "../../src/model/document.ts";
import { readTimeline } from "../../src/model/read.ts";
import { doc, event } from "./tiny.ts";

const draft: EventDraft = {
  rule: "en/week",
  read: "[2022-01-10..2022-01-16]",
  phrase: { exact: "last week", start: 5, end: 14 },
  hints: [{ about: "status", value: "planned", word: "will", start: 0, end: 4 }],
  mergeWith: ["f"],
};

describe("what a draft found", () => {
  test("is known and kept, with its event and with the document", () => {
    const whole = { undated: [{ exact: "Moscow waits." }], sources: [{ id: "sky", name: "Sky" }] };
    const { timeline, issues } = readTimeline({ ...doc(event("e", "2022", { draft })), draft: whole });
    expect([timeline.events[0]!.draft, timeline.draft, issues]).toEqual([draft, whole, []]);
  });

  test("says nothing about the event: no status, no voice, no time", () => {
    const [plain, drafted] = [{}, { draft }].map(
      (more) => readTimeline(doc(event("e", "2022", more))).timeline.events[0]!,
    );
    expect({ ...drafted, draft: undefined }).toEqual({ ...plain, draft: undefined });
  });

  test.each([[{ draft: "yes" }], [{ draft: { ...draft, hints: [{ about: "mood" }] } }], [{ draft: { rule: "x" } }]])(
    "is left out, with an issue, where it has not its form: %j",
    (more) => {
      const { timeline, issues } = readTimeline(doc({ ...event("e"), ...more } as ReturnType<typeof event>));
      expect(timeline.events[0]).not.toHaveProperty("draft");
      expect(issues).toMatchObject([{ code: "wrong-type", path: "events[0].draft" }]);
    },
  );
});
