import { expect } from "storybook/test";
import { gulf } from "./gulf.ts";
import { found, laneMeta, reachesAll, told, type LaneMeta, type LaneStory } from "./lane.ts";
import { article } from "./seeds.ts";

const meta: LaneMeta = { ...laneMeta, title: "Forms" };
export default meta;

export const Column: LaneStory = {
  name: "Time runs down, at 320 px",
  args: { data: article, lang: "en", width: 320 },
  parameters: told("The narrowest phone. The scale follows the room that the labels need; where time is drawn smaller, a break says so on the axis and a note below. Each label's leader ends at its body."),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    await reachesAll(timeline, article);
    await expect(timeline.root.querySelector(".field > svg")!.getBoundingClientRect().width).toBe(320);
  },
};

export const WideColumn: LaneStory = {
  name: "Time runs down, at any width",
  args: { data: article, lang: "th", view: "column", width: 600, theme: "dark" },
  parameters: told("`view=\"column\"` asks for it at any width; below 720 px it is the default."),
};

export const FromTheRight: LaneStory = {
  name: "From the right",
  args: { data: gulf, lang: "en", direction: "rtl", width: 900 },
  parameters: told("`options.direction` mirrors the picture, which a language from the right does by itself: time grows to the left, ← and → go along with it, and each text runs as its own language does. ≠ and the speech mark are not turned."),
  play: async ({ canvasElement }) => {
    const { root } = await found(canvasElement);
    await expect(root.querySelector(".field > svg")).toHaveAttribute("direction", "rtl");
  },
};

export const ColumnFromTheRight: LaneStory = {
  name: "Time runs down, from the right",
  args: { data: gulf, lang: "en", direction: "rtl", width: 360 },
  parameters: told("The axis stands at the right, where the reader's eye begins."),
};
