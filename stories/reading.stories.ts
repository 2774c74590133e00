import { expect } from "storybook/test";
import type { DocumentEvent, TimelineDocument } from "../src/index.ts";
import { drawnText, found, laneMeta, reachesAll, told, type LaneMeta, type LaneStory } from "./lane.ts";

/*
 * Each story is one kind of mark by itself. Its test holds what the docs page says: the legend names that mark, and every
 * event is said in words.
 */
const meta: LaneMeta = {
  ...laneMeta,
  title: "Reading the picture",
  args: { ...laneMeta.args, lang: "en" },
  parameters: {
    ...laneMeta.parameters,
    docs: {
      ...laneMeta.parameters?.docs,
      description: {
        component:
          "Time runs from left to right, each actor has a lane. A mark says three things: when, as far as that is known (its ends); whether it happened or is only planned (its outline); and how sure the account is (its fill). What a mark says is said in words too: in the label beside it, in the legend above the picture, in the details of the event and to those who read by ear.",
      },
    },
  },
};

export default meta;

/** A small document with a confirmed claim for each event that has none of its own. */
const small = (title: string, events: readonly DocumentEvent[]): TimelineDocument => ({
  chronolane: 1,
  title,
  lang: "en",
  zone: "UTC",
  dateline: "2022-01-22",
  actors: [
    { id: "a", name: "Astoria" },
    { id: "b", name: "Belmar" },
  ],
  sources: [
    { id: "post", name: "The Post" },
    { id: "herald", name: "The Herald" },
  ],
  events: events.map((event) => ({ actors: [{ actor: "a" }], claims: [{ by: "a", stance: "confirms" }], ...event })),
});

/** A story of one document, whose legend must hold these words. */
function shows(
  document: TimelineDocument,
  { text, legend }: { readonly text: string; readonly legend: readonly string[] },
): LaneStory {
  return {
    args: { data: document },
    parameters: told(text),
    play: async ({ canvasElement }) => {
      const timeline = await found(canvasElement);
      await reachesAll(timeline, document);
      for (const words of legend) await expect(drawnText(timeline.root), words).toContain(words);
    },
  };
}

export const KnownDays: LaneStory = {
  name: "When: a known day",
  ...shows(
    small("Known days", [
      { id: "day", title: "On one day", when: "2022-01-12" },
      { id: "span", title: "Over several days", when: "2022-01-15/2022-01-19" },
    ]),
    {
      text: "Thick: it lasted. A day is a bar as wide as the day, a span of days a taller one.",
      legend: ["confirmed 2", "lasts"],
    },
  ),
};

export const VagueDates: LaneStory = {
  name: "When: somewhere in a span",
  ...shows(
    small("Vague dates", [
      { id: "early", title: "Early in the month", when: { early: "2022-01" } },
      { id: "about", title: "About the middle of the month", when: { about: "2022-01-15" } },
      { id: "either", title: "On one of two days", when: "[2022-01-11,2022-01-18]" },
    ]),
    {
      text: "Thin between two caps: one moment, at some time in this span, and nobody says when. Wavy caps: about this time. A dotted line joins the days of which it was one. Nothing is moved to the middle of its span.",
      legend: ["at some time in this span", "about this time", "11 Jan or 18 Jan"],
    },
  ),
};

export const OpenEnds: LaneStory = {
  name: "When: goes on, or until a day",
  ...shows(
    small("Open ends", [
      { id: "since", title: "Since late December", when: { start: { late: "2021-12" }, end: ".." } },
      { id: "unknown", title: "From the 10th, end not known", when: { start: "2022-01-10", end: "" } },
      { id: "by", title: "By mid-February", when: { by: { mid: "2022-02" } }, status: "planned" },
    ]),
    {
      text: "A pointed end: it goes on. Dots that end at a question mark: its end is not known. A dashed line to a flag: by that day at the latest, and it may come sooner.",
      legend: ["goes on", "end not known", "by mid-Feb"],
    },
  ),
};

export const OnlyTheOrder: LaneStory = {
  name: "When: only the order is known",
  ...shows(
    small("Before the talks", [
      { id: "talks", title: "Talks", when: "2022-01-21" },
      { id: "first", title: "A call before the talks", when: { before: { event: "talks" } } },
      { id: "start", title: "First letter", when: "2022-01-12" },
      { id: "undated", title: "A remark without a date" },
    ]),
    {
      text: "An arrow to a dotted rule: before that, or after it, and no more is known. What has no date at all is not guessed: it is below the lanes.",
      legend: ["only the order is known", "No date"],
    },
  ),
};

export const WhatBecameOfIt: LaneStory = {
  name: "Status: happened, planned, moved, cancelled",
  ...shows(
    small("What became of it", [
      { id: "done", title: "Happened", when: "2022-01-13" },
      { id: "planned", title: "Planned", when: "2022-02-03" },
      { id: "moved", title: "Moved", when: "2022-02-12", previously: ["2022-02-08"], status: "moved" },
      { id: "off", title: "Cancelled", when: "2022-01-27", status: "cancelled" },
    ]),
    {
      text: "A solid outline: it happened. Dashed: it is planned, or was called off, and then its title is struck through. A dotted ghost with an arrow: an earlier date of what was moved. The line marked “As written” is the day of the text: right of it all was still to come.",
      legend: ["planned 1", "cancelled 1", "As written"],
    },
  ),
};

export const HowSure: LaneStory = {
  name: "Standing: confirmed, reported, disputed, denied",
  ...shows(
    small("How sure it is", [
      { id: "attested", title: "Confirmed by a party", when: "2022-01-10" },
      { id: "reported", title: "Reported only", when: "2022-01-13", claims: [{ by: "post", stance: "reports" }] },
      {
        id: "disputed",
        title: "Reported and denied",
        when: "2022-01-16",
        claims: [
          { by: "post", stance: "reports" },
          { by: "a", stance: "denies" },
        ],
      },
      { id: "denied", title: "Only denied", when: "2022-01-19", claims: [{ by: "a", stance: "denies" }] },
    ]),
    {
      text: "The standing is worked out from the claims, and is never typed in. Filled: confirmed by one who took part. Hollow: reported only. Half filled: one voice says so, another denies it. Hollow behind a slash: only denied. Labels name the voices; below what somebody denies are both sides.",
      legend: ["reported 1", "disputed 1", "denied 1"],
    },
  ),
};

export const SeveralActors: LaneStory = {
  name: "Lanes: one event, several actors",
  ...shows(
    small("Together", [
      { id: "talks", title: "Talks", when: "2022-01-21", actors: [{ actor: "a" }, { actor: "b" }] },
      {
        id: "letter",
        title: "A letter",
        when: "2022-01-14",
        actors: [
          { actor: "a", role: "agent" },
          { actor: "b", role: "target" },
        ],
      },
    ]),
    {
      text: "An event has one body, in the lane of who acts. In the lane of each other actor there is a ring, with a thin pale line as long as the event.",
      legend: ["reaches this actor"],
    },
  ),
};
