import { expect } from "storybook/test";
import { thirtySix } from "./generated.ts";
import { gulf } from "./gulf.ts";
import { drawnText, found, laneMeta, reachesAll, told, type LaneMeta, type LaneStory } from "./lane.ts";
import { apollo, article, zero } from "./seeds.ts";

const meta: LaneMeta = { ...laneMeta, title: "Forms" };
export default meta;

export const Column: LaneStory = {
  name: "Time runs down, at 320 px",
  args: { data: article, lang: "en", form: "column", width: 320 },
  parameters: told(
    '`form="column"` on the narrowest phone. The scale follows the room that the labels need; where time is drawn smaller, a sign on the axis and a note below say so. Each label\'s leader ends at its body.',
  ),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    await reachesAll(timeline, article);
    await expect(timeline.root.querySelector(".field > svg")!.getBoundingClientRect().width).toBe(320);
  },
};

export const WideColumn: LaneStory = {
  name: "Time runs down, at any width",
  args: { data: article, lang: "th", form: "column", width: 600, theme: "dark" },
  parameters: told('`form="column"` asks for it at any width; below 720 px a list is the default.'),
};

export const FromTheRight: LaneStory = {
  name: "From the right",
  args: { data: gulf, lang: "en", direction: "rtl", width: 900 },
  parameters: told(
    "`options.direction` mirrors the picture, which a language from the right does by itself: time grows to the left, ← and → go along with it, and each text runs as its own language does.",
  ),
  play: async ({ canvasElement }) => {
    const { root } = await found(canvasElement);
    await expect(root.querySelector(".field > svg")).toHaveAttribute("direction", "rtl");
  },
};

export const ColumnFromTheRight: LaneStory = {
  name: "Time runs down, from the right",
  args: { data: gulf, lang: "en", direction: "rtl", form: "column", width: 360 },
  parameters: told("The axis stands at the right, where the reader's eye begins."),
};

export const List: LaneStory = {
  name: "List",
  args: { data: article, lang: "en", form: "list", width: 720 },
  parameters: told(
    '`form="list"`: the story from first to last without a scale, under headings of time; a small mark before each entry looks as it does in the lanes, and each entry opens its event.',
  ),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    await reachesAll(timeline, article);
    await expect(timeline.root.querySelectorAll(".overlay ol button")).toHaveLength(article.events?.length ?? -1);
  },
};

export const Table: LaneStory = {
  name: "Table",
  args: { data: article, lang: "en", form: "table", width: 1000 },
  parameters: told('`form="table"`: all of it in words, a row for each event: time, event, actors and how sure it is.'),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    await reachesAll(timeline, article);
    for (const head of ["Time", "Event", "Actors", "Certainty"]) await expect(drawnText(timeline.root)).toContain(head);
  },
};

export const OnPaper: LaneStory = {
  name: "For print",
  args: { data: article, lang: "en", form: "print", theme: "print" },
  parameters: told(
    '`form="print"` with `theme="print"`: the lanes in black on white. Labels carry the numbers of their sources in brackets, and the list at the end says who they are.',
  ),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    const { root } = timeline;
    await reachesAll(timeline, article);
    const labels = [...root.querySelectorAll('[data-mark^="label:"]')].map(({ textContent }) => textContent).join(" ");
    const cited = new Set(
      [...labels.matchAll(/\[(\d+(?:, \d+)*)\]/gu)].flatMap(([, numbers = ""]) => numbers.split(", ")),
    );
    await expect(cited.size).toBeGreaterThan(3);
    for (const number of cited) await expect(drawnText(root)).toMatch(new RegExp(`\\[${number}\\] \\p{L}`, "u"));
  },
};

export const Storylines: LaneStory = {
  name: "Storylines",
  args: { data: article, lang: "en", form: "storyline", width: 1200 },
  parameters: told(
    '`form="storyline"`: each actor is a line, and lines come together where actors meet. Lines and ties are interrupted behind labels. It shows the whole and cannot be zoomed.',
  ),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    await reachesAll(timeline, article);
    await expect(timeline.root.querySelectorAll('[data-mark^="line:"]').length).toBeGreaterThan(5);
  },
};

export const StorylinesOfALanding: LaneStory = {
  name: "Storylines of a landing",
  args: { data: apollo, lang: "en", form: "storyline", width: 1200 },
  parameters: told("Two ships part and come together again."),
};

export const StorylinesThroughCenturies: LaneStory = {
  name: "Storylines through centuries",
  args: { data: zero, lang: "th", form: "storyline", theme: "dark", width: 800 },
  parameters: told("Actors who hardly ever meet: lines that begin and end each in its time."),
};

export const StorylinesOfShips: LaneStory = {
  name: "Storylines of thirty-six ships",
  args: { data: thirtySix, lang: "en", form: "storyline", width: 1200 },
  parameters: told("Many meetings of eight harbours, in five years."),
};
