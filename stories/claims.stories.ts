import { expect, waitFor } from "storybook/test";
import { bridge } from "./bridge.ts";
import { drawnText, found, laneMeta, reachesAll, told, type LaneMeta, type LaneStory } from "./lane.ts";
import { article } from "./seeds.ts";

/*
 * Who says what, and when: marks of stances in the lanes of those who take them, tallies behind the labels of events, and
 * in the details every claim with those that only repeat it.
 */
const meta: LaneMeta = { ...laneMeta, title: "Claims", args: { ...laneMeta.args, lang: "en", width: 1200 } };

export default meta;

/** The stances that stand in lanes. */
const stances = (root: ParentNode): readonly Element[] => [
  ...root.querySelectorAll(".field > svg [data-mark^='claim:']"),
];

export const WhoSaysWhatWhen: LaneStory = {
  name: "Who says what, and when",
  args: { data: article },
  parameters: told(
    "A stance stands at the time it was taken, in the lane of the actor that its voice speaks for; a thin line leads to the event. Voices without a lane have their marks behind the event's own label.",
  ),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    await reachesAll(timeline, article);
    await expect(stances(timeline.root).length).toBeGreaterThan(2);
    for (const words of ["says so", "reports", "denies"])
      await expect(drawnText(timeline.root), words).toContain(words);
  },
};

export const OnlyContested: LaneStory = {
  name: "Only what is contested",
  args: { data: article, claims: "contested" },
  parameters: told(
    '`options.claims` set to `"contested"` leaves in the lanes only stances on what somebody denies; the other voices are counted at their events.',
  ),
  play: async ({ canvasElement }) => {
    const { root } = await found(canvasElement);
    await expect(stances(root).length).toBeGreaterThan(0);
    await expect(drawnText(root)).toContain("denied by US NSC spokesperson");
  },
};

export const NoneInLanes: LaneStory = {
  name: "None in the lanes",
  args: { data: bridge, claims: "none" },
  parameters: told(
    '`"none"` keeps the lanes to events alone: every voice is then counted behind its event\'s label, denials too.',
  ),
  play: async ({ canvasElement }) => {
    const { root } = await found(canvasElement);
    await expect(stances(root)).toHaveLength(0);
    await expect(drawnText(root)).toContain("denies");
  },
};

export const ManyVoices: LaneStory = {
  name: "Many voices, and copies",
  args: { data: bridge },
  parameters: told(
    "An agency, two papers that only copy it, another paper, the radio and a blog tell of the crack. Behind the label each stance has its mark and the number of independent voices; in the details the copies stand with the report that they repeat.",
  ),
  play: async ({ canvasElement }) => {
    const { root, cells } = await found(canvasElement);
    cells.find(({ dataset }) => dataset.event === "crack")!.click();
    await waitFor(() => expect(root.querySelector(".details h3")).toHaveTextContent("Crack found in the bridge"));
    const details = root.querySelector(".details")!;
    await expect(details).toHaveTextContent("5 independent sources");
    await expect(details).toHaveTextContent("repeated by The Herald and Evening Echo");
  },
};

export const InADenialsLane: LaneStory = {
  name: "A denial in a lane of its own",
  args: { data: { ...bridge, events: bridge.events!.filter(({ id }) => id !== "strike") } },
  parameters: told(
    "The railway itself denies the crack: ⊘ stands in its lane, when it was said, and the event's pattern breaks off in the middle. Who has taken a word back is counted as such.",
  ),
  play: async ({ canvasElement }) => {
    const { root } = await found(canvasElement);
    await expect(stances(root)).toHaveLength(2);
    await expect(drawnText(root)).toContain("denied by Rail spokeswoman");
    await expect(drawnText(root)).toContain("takes it back");
  },
};

export const SaidAtNoKnownMoment: LaneStory = {
  name: "Said at no known moment",
  args: { data: bridge, lang: "th" },
  parameters: told(
    "Before the 8th, about the 14th, in the middle of the month: the mark stands in the middle of a thin range with a cap, a wave or a question mark at its ends. Only what was said on a known day stands alone.",
  ),
  play: async ({ canvasElement }) => {
    const { root } = await found(canvasElement);
    await expect(drawnText(root)).toContain("กล่าวไว้ช่วงใดช่วงหนึ่งในนี้");
    await expect(
      stances(root)
        .map((mark) => mark.textContent)
        .join(""),
    ).toContain("?");
  },
};

export const ManyVoicesNarrow: LaneStory = {
  name: "Many voices, at 390 px",
  args: { data: bridge, width: 390 },
  parameters: told("Where time runs down there are no lanes: every voice is counted behind the words that name it."),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    await reachesAll(timeline, bridge);
    await expect(drawnText(timeline.root)).toContain("4 independent sources");
  },
};
