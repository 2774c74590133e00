import { expect, test } from "vitest";
import { readTimeline } from "../../src/model/read.ts";
import type { TimelineDocument } from "../../src/model/document.ts";
import { showsEvent } from "../../src/model/query/shows-event.ts";

type When = NonNullable<TimelineDocument["events"]>[number]["when"];
const january = { from: Date.UTC(2022, 0, 1), to: Date.UTC(2022, 1, 1) };
const shows = (when: When, more: { readonly context?: boolean } = {}, zone = "UTC"): boolean =>
  showsEvent(readTimeline({ chronolane: 1, events: [{ title: "x", when, ...more }] }).timeline, january, zone);

test.each<readonly [when: When, isShown: boolean]>([
  ["2022-01-31", true],
  ["2022", true],
  ["2022-02-01", false],
  ["2021-12-31", false],
  ["2021-12/..", true],
  ["2022-02/..", false],
  [{ by: "2021-12-15" }, false],
  [{ after: "2022-01-15" }, true],
])("a window of January 2022 shows an event of %j: %s", (when, isShown) => {
  expect(shows(when)).toBe(isShown);
});

test("a window shows no event that has no time, or is background", () => {
  expect([shows(undefined), shows("2022-01-10", { context: true })]).toEqual([false, false]);
});

test("a day is shown where it is in the zone of display", () => {
  expect([shows("2022-02-01", {}, "Asia/Bangkok"), shows("2022-01-01", {}, "Pacific/Honolulu")]).toEqual([true, true]);
  expect([shows("2022-02-01", {}, "UTC"), shows("2021-12-31", {}, "Pacific/Honolulu")]).toEqual([false, true]);
});
