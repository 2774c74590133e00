import { expect } from "storybook/test";
import { drawnText, found, laneMeta, reachesAll, told, type LaneMeta, type LaneStory } from "./lane.ts";
import { apollo, zero } from "./seeds.ts";

const meta: LaneMeta = {
  ...laneMeta,
  title: "Other stories",
  parameters: {
    ...laneMeta.parameters,
    docs: {
      ...laneMeta.parameters?.docs,
      description: {
        component:
          "Two documents of quite another kind: one counts in minutes and has two time zones, one in centuries and begins before the common era. Nothing in the drawing knows of either.",
      },
    },
  },
};

export default meta;

export const Apollo: LaneStory = {
  name: "Apollo 11 lands",
  args: { data: apollo, lang: "en" },
  parameters: told(
    "Seconds and minutes of July 1969, in Houston, in Australia and on the Moon (`seeds/apollo-11-landing.json`). All are shown in the document's zone.",
  ),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    await reachesAll(timeline, apollo);
    await expect(timeline.summary).toContain("1969");
    await expect(drawnText(timeline.root)).toMatch(/\d\d:\d\d/u);
  },
};

export const StoryOfZero: LaneStory = {
  name: "The story of zero",
  args: { data: zero, lang: "en" },
  parameters: told(
    "From about 2000 BC to the 15th century (`seeds/story-of-zero.json`): years that scholars doubt, dates that are one of several, a find whose age is disputed.",
  ),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    await reachesAll(timeline, zero);
    await expect(drawnText(timeline.root)).toContain("BC");
  },
};

export const StoryOfZeroInThai: LaneStory = {
  name: "The story of zero in Thai, common-era years",
  args: { data: zero, lang: "th", calendar: "gregory" },
  parameters: told('Language and calendar are two things: Thai words with `calendar="gregory"`.'),
  play: async ({ canvasElement }) => {
    const { root, section } = await found(canvasElement);
    await expect(section.lang).toBe("th");
    // Brahmagupta's rules: the year 628, 1171 of the Buddhist era.
    const labels = [...root.querySelectorAll('[data-mark^="label:"]')].map(({ textContent }) => textContent);
    await expect(labels.find((text) => text.includes("พรหมคุปต์ตั้งกฎของศูนย์"))).toMatch(/(?<!\d)628(?!\d)/u);
  },
};
