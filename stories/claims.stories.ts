import { expect, waitFor } from "storybook/test";
import { bridge } from "./bridge.ts";
import { drawnText, found, laneMeta, reachesAll, told, type LaneMeta, type LaneStory } from "./lane.ts";
import { article } from "./seeds.ts";

/*
 * Who says what, and when: words behind labels, both sides below contested events, marks of stances in the lanes of those
 * who take them, and in the details every claim with those that only repeat it.
 */
const meta: LaneMeta = { ...laneMeta, title: "Claims", args: { ...laneMeta.args, lang: "en", width: 1200 } };

export default meta;

/** The stances that stand in lanes. */
const stances = (root: ParentNode): readonly Element[] => [
  ...root.querySelectorAll(".field > svg [data-mark^='claim:']"),
];

export const WhoSaysWhatWhen: LaneStory = {
  name: "Who says what, and when",
  args: { data: article, claims: "all" },
  parameters: told(
    '`options.claims` set to `"all"`: each stance has its sign at the time it was taken, in the lane of the actor that its voice speaks for; a thin dotted line leads to the event as long as one of them is pointed at or has the focus. Voices without a lane are words behind the label of the event, or below it where the event is contested.',
  ),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    await reachesAll(timeline, article);
    await expect(stances(timeline.root).length).toBeGreaterThan(2);
    for (const words of ["asserted by", "denied by"]) await expect(drawnText(timeline.root), words).toContain(words);
  },
};

export const OnlyContested: LaneStory = {
  name: "Only what is contested",
  args: { data: article, claims: "contested" },
  parameters: told(
    '`options.claims` set to `"contested"` leaves in the lanes only stances on what somebody denies; the other voices are words behind the labels of their events.',
  ),
  play: async ({ canvasElement }) => {
    const { root } = await found(canvasElement);
    await expect(stances(root).length).toBeGreaterThan(0);
    await expect(drawnText(root)).toContain("denied by US NSC spokesperson");
  },
};

export const NoneInLanes: LaneStory = {
  name: "None in the lanes",
  args: { data: bridge },
  parameters: told(
    '`"none"`, the default, keeps the lanes to events alone: voices are words behind the label of their event, and a contested event has both sides below it.',
  ),
  play: async ({ canvasElement }) => {
    const { root } = await found(canvasElement);
    await expect(stances(root)).toHaveLength(0);
    await expect(drawnText(root)).toContain("denies");
  },
};

export const ManyVoices: LaneStory = {
  name: "Many voices, and copies",
  args: { data: bridge, claims: "all" },
  parameters: told(
    "An agency, two papers that only copy it, another paper, the radio and a blog tell of the crack. The crack is contested: below it are those who say so and those who deny it, each independent voice once. In the details the copies are named at the report that they repeat.",
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
  args: { data: { ...bridge, events: bridge.events!.filter(({ id }) => id !== "strike") }, claims: "all" },
  parameters: told(
    "The railway itself denies the crack: ⊘ is in its lane, at the time it was said, and the body of the event is half filled. A voice that took its word back no longer speaks for either side.",
  ),
  play: async ({ canvasElement }) => {
    const { root } = await found(canvasElement);
    await expect(stances(root)).toHaveLength(2);
    await expect(drawnText(root)).toContain("denied by Rail spokeswoman");
    await expect(drawnText(root)).not.toContain("Bridge Watch: reports");
  },
};

export const SaidAtNoKnownMoment: LaneStory = {
  name: "Said at no known moment",
  args: { data: bridge, lang: "th", claims: "all" },
  parameters: told(
    "Before the 8th, about the 14th, in the middle of the month: the sign is in the middle of a thin line with a cap, a wave or a question mark at its ends. Only what was said on a known day has no line.",
  ),
  play: async ({ canvasElement }) => {
    const { root } = await found(canvasElement);
    await expect(drawnText(root)).toContain("กลาง มี.ค.");
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
  parameters: told(
    "A list has no lanes: voices are words behind the actors of their event, and a contested event has both sides below it.",
  ),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    await reachesAll(timeline, bridge);
    for (const voice of ["Coast Wire: reports", "Bridge Watch: says so", "Rail spokeswoman: denies"])
      await expect(drawnText(timeline.root)).toContain(voice);
  },
};
