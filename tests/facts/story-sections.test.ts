import { describe, expect, test } from "vitest";
import { factsFor } from "../../src/facts/facts.ts";
import { lineUnder, storySections } from "../../src/facts/story-sections.ts";
import { en } from "../../src/en.phrases.ts";
import { th } from "../../src/th.phrases.ts";
import { readTimeline } from "../../src/model/read.ts";
import { sections } from "../../src/model/query/story-order.ts";
import type { TimelineDocument } from "../../src/model/document.ts";
import { article, apollo, zero } from "../../stories/seeds.ts";

const languages = [en, th];

/** Each part as its heading, with its events and what is said of each below the heading. */
function told(document: unknown, zone?: string): readonly string[] {
  const { timeline } = readTimeline(document, { languages });
  const facts = factsFor(timeline, { language: en, languages, calendar: "gregory", zone: zone ?? timeline.zone });
  const { story, later } = storySections(timeline, facts.formatter);
  return [
    ...story.map((section) =>
      [
        `${section.heading}:`,
        ...section.events.map((event) =>
          `${event.id} ${lineUnder(section, event, facts.of(event), facts.formatter)}`.trim(),
        ),
      ].join(" | "),
    ),
    ...(later.length === 0 ? [] : [`later: ${later.map(({ id }) => id).join(" ")}`]),
  ];
}

const story = (...events: readonly (readonly [id: string, more: object])[]): TimelineDocument => ({
  chronolane: 1,
  zone: "UTC",
  dateline: "2022-03-01",
  events: events.map(([id, more]) => ({ id, title: id, ...more })),
});

describe("the headings of a story", () => {
  test("name each day once, with its weekday, and times of the day below it without their date", () => {
    expect(
      told(
        story(
          ["noon", { when: "2022-02-08T12:00Z" }],
          ["day", { when: "2022-02-08" }],
          ["about", { when: { about: "2022-02-08T15:00Z" } }],
          ["either", { when: "[2022-02-08T20:00Z..2022-02-08T21:00Z]" }],
          ["next", { when: "2022-02-09" }],
        ),
      ),
    ).toEqual(["Tue 8 Feb: | day | noon 12:00 | about c. 15:00 | either between 20:00 and 21:00", "Wed 9 Feb: | next"]);
  });

  test("say a vague time, and join a few that follow each other", () => {
    expect(
      told(
        story(["a", { when: { early: "2022-01" } }], ["b", { when: { mid: "2022-01" } }], ["c", { when: "2022-02" }]),
      ),
    ).toEqual(["early Jan – Feb: | a early Jan | b mid-Jan | c Feb"]);
    expect(told(story(["a", { when: { early: "2022-01" } }], ["b", { when: "2022-01-20" }]))).toEqual([
      "early Jan: | a",
      "Thu 20 Jan: | b",
    ]);
  });

  test("give what is before a day no heading of that day", () => {
    expect(told(story(["a", { when: "2022-01-20" }], ["b", { when: { before: "2022-01-22" } }]))).toEqual([
      "Thu 20 Jan: | a",
      "before 22 Jan: | b",
    ]);
  });

  test("leave an event that is known by its order next to its anchor", () => {
    expect(
      told(
        story(["a", { when: "2022-01-20" }], ["b", { when: { after: { event: "a" } } }], ["c", { when: "2022-01-21" }]),
      ),
    ).toEqual(["Thu 20 Jan: | a | b after “a”", "Fri 21 Jan: | c"]);
  });

  test("put first what goes on during most of the story, and last what was still to come", () => {
    expect(
      told(
        story(
          ["aid", { when: "2022-01-01/..", status: "ongoing" }],
          ["a", { when: "2022-01-02" }],
          ["b", { when: "2022-01-03" }],
          ["strike", { when: "2022-01-04/..", status: "ongoing" }],
          ["visit", { when: { by: "2022-04-01" }, status: "planned" }],
        ),
      ),
    ).toEqual([
      "All along: | aid since 1 Jan",
      "Sun 2 Jan: | a",
      "Mon 3 Jan: | b",
      "Tue 4 Jan: | strike since 4 Jan",
      "later: visit",
    ]);
  });

  test.each([
    ["january-2022", article],
    ["apollo-11-landing", apollo],
    ["story-of-zero", zero],
  ])("hold every event of %s once, in the story's order", (_, document) => {
    const { timeline } = readTimeline(document, { languages });
    for (const zone of [timeline.zone, "Pacific/Auckland"]) {
      const { formatter } = factsFor(timeline, { language: en, languages, calendar: "gregory", zone });
      const found = storySections(timeline, formatter);
      const order = [...found.story.flatMap(({ events }) => events), ...found.later].map(({ id }) => id);
      expect(order.length).toBeGreaterThan(5);
      expect(order).toEqual(sections(timeline, zone).story.map(({ id }) => id));
    }
  });
});
