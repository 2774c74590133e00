import { expect } from "storybook/test";
import type { TimelineDocument } from "../src/index.ts";
import { decade } from "./desk/decade.ts";
import { night } from "./desk/night.ts";
import { saga } from "./desk/saga.ts";
import { scandal } from "./desk/scandal.ts";
import { drawnText, found, laneMeta, reachesAll, told, type LaneMeta, type LaneStory } from "./lane.ts";

const meta: LaneMeta = {
  ...laneMeta,
  title: "From a newsroom",
  args: { ...laneMeta.args, lang: "en" },
  parameters: {
    ...laneMeta.parameters,
    docs: {
      ...laneMeta.parameters?.docs,
      description: {
        component:
          "Four documents of the kinds that newsrooms make, all invented: a scandal over twenty years, a night told to the second by two clocks, a takeover with many denials, and ten years of a town. Each is drawn wide, at 720 px and at 390 px; theme and form are controls.",
      },
    },
  },
};

export default meta;

/** Every event can be reached, the summary counts them, and what is promised of the picture's words stands in it. */
const reaches =
  (document: TimelineDocument, { summary, words }: { readonly summary: RegExp; readonly words: readonly string[] }) =>
  async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
    const timeline = await found(canvasElement);
    await reachesAll(timeline, document);
    await expect(timeline.summary).toMatch(summary);
    const drawn = drawnText(timeline.root).replaceAll(/\s+/gu, " ");
    for (const word of words) await expect(drawn).toContain(word);
  };

const scandalEnglish = reaches(scandal, {
  summary: /^28 events, 5 actors/u,
  words: ["Corvane Water", "Court of Audit"],
});
const scandalThai = reaches(scandal, { summary: /^28 เหตุการณ์ 5 ฝ่าย/u, words: ["คอร์เวนวอเตอร์"] });

export const Scandal: LaneStory = {
  name: "A scandal of twenty years",
  args: { data: scandal },
  parameters: told(
    "28 events from late 2004 to a trial that is planned by November 2025: six are disputed, one is denied by all, one was taken back by its paper, and an inquiry was promised and never held.",
  ),
  play: scandalEnglish,
};

export const Scandal720: LaneStory = {
  name: "A scandal, at 720 px",
  args: { data: scandal, width: 720 },
  parameters: told("The same at 720 px, the least that has lanes."),
  play: scandalEnglish,
};

export const ScandalInThai: LaneStory = {
  name: "A scandal, in Thai",
  args: { data: scandal, lang: "th" },
  parameters: told('The same with `lang="th"`: every text of it is told in both languages.'),
  play: scandalThai,
};

export const ScandalInThaiNarrow: LaneStory = {
  name: "A scandal, narrow, in Thai",
  args: { data: scandal, lang: "th", width: 390 },
  parameters: told("The same at 390 px, as on a phone."),
  play: reaches(scandal, { summary: /^28 เหตุการณ์ 5 ฝ่าย/u, words: [] }),
};

const nightReached = reaches(night, { summary: /^31 events, 6 actors/u, words: ["Vilmouth Coastguard", "Mayday"] });

export const Night: LaneStory = {
  name: "One night at sea",
  args: { data: night },
  parameters: told(
    "Thirty events within four hours, some to the second, some only between two clock times, and an inquiry eight days later. Vilmouth's clocks are an hour behind Kestrand's, in whose time all is shown.",
  ),
  play: nightReached,
};

export const NightByTheOtherClock: LaneStory = {
  name: "One night, by Vilmouth's clock",
  args: { data: night, zone: "Europe/London" },
  parameters: told('The same with `options.zone` "Europe/London": every time of day is an hour less.'),
  play: nightReached,
};

export const Night720: LaneStory = {
  name: "One night, at 720 px",
  args: { data: night, width: 720 },
  parameters: told("The same at 720 px, the least that has lanes."),
  play: nightReached,
};

export const NightNarrow: LaneStory = {
  name: "One night, narrow and dark",
  args: { data: night, width: 390, theme: "dark" },
  parameters: told("The same at 390 px, as on a phone at night."),
  play: reaches(night, { summary: /^31 events, 6 actors/u, words: [] }),
};

const sagaReached = reaches(saga, {
  summary: /^60 events, 9 actors/u,
  words: ["Hollinmoor Steel", "Grauwick Partners"],
});

export const Saga: LaneStory = {
  name: "A takeover of many denials",
  args: { data: saga },
  parameters: told(
    "Sixty events of eighteen months among nine actors: fifteen are disputed, four only denied, three taken back; two were moved, three cancelled, three are planned.",
  ),
  play: sagaReached,
};

export const Saga720: LaneStory = {
  name: "A takeover, at 720 px",
  args: { data: saga, width: 720 },
  parameters: told("The same at 720 px, the least that has lanes."),
  play: sagaReached,
};

export const SagaNarrow: LaneStory = {
  name: "A takeover, narrow",
  args: { data: saga, width: 390 },
  parameters: told("The same at 390 px, as on a phone."),
  play: reaches(saga, { summary: /^60 events, 9 actors/u, words: [] }),
};

const decadeReached = reaches(decade, { summary: /^250 events, 7 actors/u, words: [] });

export const Decade: LaneStory = {
  name: "Ten years of a town",
  args: { data: decade },
  parameters: told(
    "250 entries of seven bodies, few of them important, made by a fixed rule round a flood, a collision and four other quarrels. Three are plans.",
  ),
  play: decadeReached,
};

export const Decade720: LaneStory = {
  name: "Ten years, at 720 px",
  args: { data: decade, width: 720 },
  parameters: told("The same at 720 px, the least that has lanes."),
  play: decadeReached,
};

export const DecadeNarrow: LaneStory = {
  name: "Ten years, narrow",
  args: { data: decade, width: 390 },
  parameters: told("The same at 390 px, as on a phone."),
  play: decadeReached,
};
