import { expect, test } from "vitest";
import { readTimeline } from "../../src/model/read.ts";
import { en } from "../../src/en.phrases.ts";
import { formatTime } from "../../src/time/wording/format-time.ts";

const worded = (when: object): string => {
  const document = {
    chronolane: 1,
    dateline: "2022-01-22",
    lang: "en",
    actors: [],
    events: [{ id: "e", title: "t", when }],
  };
  const { timeline } = readTimeline(document, { languages: [en] });
  return formatTime(timeline.events[0]!.time!, { language: en });
};

test.each([
  ["by late June 2022", { by: { late: "2022-06" } }],
  ["by the end of June 2022", { by: { phrase: "the end of June 2022" } }],
  [
    "late March 2022 to the end of June 2022 at the latest",
    { start: { late: "2022-03" }, end: { by: { phrase: "the end of June 2022" } } },
  ],
])("%s is worded as late only where that end is written so", (words, when) => {
  expect(worded(when)).toBe(words);
});
