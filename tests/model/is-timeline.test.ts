import { expect, test } from "vitest";
import { isTimeline } from "../../src/model/is-timeline.ts";
import { readTimeline } from "../../src/model/read.ts";
import type { Timeline } from "../../src/model/timeline.ts";

const document = {
  chronolane: 1,
  actors: [{ id: "us", name: "US" }],
  events: [
    { id: "a", title: "A", when: "2022", actors: [{ actor: "us" }], links: [{ to: "b", kind: "follows" }] },
    { id: "b", title: "B", when: { before: { event: "a" } } },
  ],
};
const copied = (): Timeline => JSON.parse(JSON.stringify(readTimeline(document).timeline)) as Timeline;
type Event = Timeline["events"][number];

test("what reading gave, and a copy of it, is a timeline", () => {
  expect([isTimeline(readTimeline(document).timeline, "test"), isTimeline(copied(), "test")]).toEqual([true, true]);
});

test("a document may have a field faults", () => {
  expect(isTimeline({ faults: 0, actors: [], sources: [], events: [{ title: "x", when: "2022" }] }, "test")).toBe(
    false,
  );
});

test.each([
  ["events[1].id", { id: "a" }],
  ["events[1].status", { status: "lost" }],
  ["events[1].standing", { standing: "toString" }],
  ["events[1].links", { links: [null] }],
  ["events[1].media", { media: [{}] }],
  ["events[1].actors", { actors: [{ actor: "us", role: "boss" }] }],
  ["events[1].claims", { claims: [{ by: "us", stance: "lost", voice: "us", said: null }] }],
])("a copy in which %s was changed to what reading never gives is refused by its path", (path, change) => {
  const { events, ...rest } = copied();
  const changed = { ...rest, events: [events[0], { ...events[1], ...change } as Event] };
  expect(() => isTimeline(changed, "test")).toThrow(`the timeline's ${path} is not as readTimeline gives it in test`);
});
