import { expect } from "storybook/test";
import type { Calendar, DocumentEvent, TimelineDocument } from "../src/index.ts";
import { drawnText, found, laneMeta, reachesAll, told, type LaneMeta, type LaneStory } from "./lane.ts";
import { languages, make, picture, pictureText } from "./picture.ts";
import { apollo } from "./seeds.ts";

const meta: LaneMeta = {
  ...laneMeta,
  title: "The axis",
  args: { ...laneMeta.args, lang: "en" },
  parameters: {
    ...laneMeta.parameters,
    docs: {
      ...laneMeta.parameters?.docs,
      description: {
        component:
          "Two rows of dates: the larger unit once above, the smaller below. Time in which little happens may be drawn smaller: it has a ground of its own behind a white slit, and a note below the picture says which time it is and by how much; a line marks the day the text was written.",
      },
    },
  },
};

export default meta;

/** A document of two lanes, each event confirmed by one who took part. */
const towns = (
  title: string,
  dateline: string | null,
  events: readonly (readonly [
    id: string,
    title: string,
    when: DocumentEvent["when"],
    ...rest: readonly Partial<DocumentEvent>[],
  ])[],
): TimelineDocument => ({
  chronolane: 1,
  title,
  lang: "en",
  zone: "UTC",
  ...(dateline === null ? {} : { dateline }),
  actors: [
    { id: "a", name: "Upper town" },
    { id: "b", name: "Lower town" },
  ],
  events: events.map(([id, name, when, more], k) => ({
    id,
    title: name,
    ...(when === undefined ? {} : { when }),
    actors: [{ actor: k % 2 === 0 ? "a" : "b" }],
    claims: [{ by: k % 2 === 0 ? "a" : "b", stance: "confirms" }],
    ...more,
  })),
});

const quiet = towns("A bridge and its ruin", "1921-06-01", [
  ["plan", "Plans are shown", "1864-03-02"],
  ["stone", "First stone", "1864-05-11"],
  ["arch", "The arch is closed", "1864-08-30"],
  ["open", "Opening", "1864-10-16"],
  ["crack", "A crack is found", "1921-02-03"],
  ["closed", "The bridge is closed", "1921-03-19"],
  ["fall", "The arch falls", "1921-04-07"],
]);

export const QuietSpans: LaneStory = {
  name: "Quiet spans drawn smaller",
  args: { data: quiet },
  parameters: told(
    "A year of building, 56 years of nothing, a spring of ruin. The quiet years are drawn smaller, on a ground of their own between two white slits; a line below the picture says which years they are, and by how much.",
  ),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    const { root } = timeline;
    await reachesAll(timeline, quiet);
    await expect(root.querySelector('[data-mark^="break"]')).not.toBeNull();
    await expect(drawnText(root)).toMatch(/Drawn smaller: .*\d×/u);
  },
};

export const OneScale: LaneStory = {
  name: "The same on one scale",
  args: { data: quiet, linear: true },
  parameters: told("`options.linear`: every year is as wide as every other, and nothing has to be said of breaks."),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    await reachesAll(timeline, quiet);
    await expect(timeline.root.querySelector('[data-mark^="break"]')).toBeNull();
    await expect(drawnText(timeline.root)).not.toMatch(/drawn smaller/iu);
  },
};

const year = towns("One year of two towns", "2022-12-01", [
  ["flood", "Flood", "2022-02-10"],
  ["fair", "Spring fair", "2022-04-02/2022-04-05"],
  ["new", "New bridge", "2022-06-18"],
  ["vote", "Vote", "2022-09-11"],
  ["feast", "Harvest feast", "2022-10-08"],
]);

const sixCalendars: readonly (readonly [calendar: Calendar, year: string])[] = [
  ["gregory", "2022"],
  ["buddhist", "2565"],
  ["japanese", "Reiwa 4"],
  ["islamic", "1443"],
  ["hebrew", "5782"],
  ["persian", "1401"],
];

export const SixCalendars: LaneStory = {
  name: "Six calendars",
  parameters: {
    ...told(
      "One story six times: `gregory`, `buddhist`, `japanese`, `islamic`, `hebrew`, `persian`. The bodies stay where they are; the months and years are those of each calendar, with their own borders.",
    ),
    controls: { include: ["lang"] },
    pictures: sixCalendars.map(
      ([calendar]) =>
        () =>
          pictureText(year, { language: languages.en!, calendar, width: 1000, idPrefix: calendar }),
    ),
  },
  render: ({ lang }) =>
    make(
      "div",
      sixCalendars.map(([calendar]) =>
        picture(year, { language: languages[lang] ?? languages.en!, calendar, width: 1000, idPrefix: calendar }),
      ),
    ),
  play: async ({ canvasElement }) => {
    const texts = [...canvasElement.querySelectorAll("svg")].map((svg) => svg.textContent);
    await expect(texts).toHaveLength(6);
    for (const [k, [calendar, words]] of sixCalendars.entries()) await expect(texts[k], calendar).toContain(words);
  },
};

export const OtherZone: LaneStory = {
  name: "Another zone than the document's",
  args: { data: apollo, zone: "Asia/Bangkok" },
  parameters: told(
    "`options.zone`: the landing as clocks in Bangkok showed it, at 03:17 on 21 July; in Houston, whose time the document keeps, it was the afternoon of the 20th.",
  ),
  play: async ({ canvasElement }) => {
    const { cells } = await found(canvasElement);
    const landing = cells.find(({ textContent }) => textContent.includes("03:17"));
    await expect(landing?.textContent).toContain("21 July 1969");
  },
};

const rivers = towns("Two towns on a river", null, [
  ["first", "First huts", { about: "-4000" }],
  ["wall", "A wall of clay", "-2650"],
  ["grain", "Grain is counted on tablets", "-2100/-1900"],
  ["fire", "Fire", "-0586"],
  ["coins", "First coins", "-0250"],
  ["road", "A road is paved", "0112"],
  ["bridge", "A stone bridge", "1240"],
  ["rail", "The railway comes", "1861"],
]);

export const FarYears: LaneStory = {
  name: "From 4001 BC on",
  args: { data: rivers },
  parameters: told(
    "Six thousand years. EDTF has a year 0, people have none: `-4000` is 4001 BC. The axis steps over the turn of the era without a year 0.",
  ),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    await reachesAll(timeline, rivers);
    await expect(timeline.summary).toContain("4001 BC");
    await expect(drawnText(timeline.root)).toMatch(/\d BC/u);
    await expect(
      [...timeline.root.querySelectorAll(".field > svg text")].map(({ textContent }) => textContent),
    ).not.toContain("0");
  },
};

const deep = towns("The valley before people", null, [
  ["sea", "The sea leaves the valley", { about: "Y-12000000" }],
  ["apes", "Apes in the woods", "Y-9500000/Y-7000000"],
  ["ash", "Ash of a great eruption", "Y-5200000"],
  ["grass", "Grass takes over from forest", "Y-3000000/Y-2500000"],
  ["ice", "First ice on the pass", "Y-900000"],
]);

export const DeepTime: LaneStory = {
  name: "Twelve million years",
  args: { data: deep },
  parameters: told("`Y-12000000` and nearer: years are counted in millions where nobody would write them out."),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    await reachesAll(timeline, deep);
    await expect(timeline.summary).toContain("12 million");
    await expect(drawnText(timeline.root)).toMatch(/\d (?:million|M) years ago/u);
  },
};

const strike = towns("Before and after the strike", "1911-09-01", [
  ["wages", "Wages are cut", "1911-07-03"],
  ["talks", "Talks fail", "1911-07-21"],
  ["strike", "The strike begins", "1911-08-01"],
  ["mediator", "A mediator comes", "1911-08-06"],
  ["end", "Work begins again", "1911-08-14"],
  ["rumour", "First rumours of it", { early: "1911-07" }],
]);

export const DaysBeforeAndAfter: LaneStory = {
  name: "Days before and after",
  args: { data: strike, align: "strike" },
  parameters: told(
    "`options.align`: the axis counts from the day the strike began, so many weeks before it and after it, in short where words have no room; the months stand above. A reader counts from any event by a button of its details.",
  ),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    const { root } = timeline;
    await reachesAll(timeline, strike);
    const texts = [...root.querySelectorAll(".field > svg text")].map(({ textContent }) => textContent);
    for (const counted of [
      /^(?:−\d+ (?:d|wk)|\d+ (?:day|week)s? before)$/u,
      /^(?:\+\d+ (?:d|wk)|\d+ (?:day|week)s? after)$/u,
      /^(?:0|the (?:day|week))$/u,
    ])
      await expect(
        texts.some((text) => counted.test(text)),
        counted.source,
      ).toBe(true);
    await expect(texts.slice(0, 3)).toContain("The strike begins");
    await expect(drawnText(root)).toContain("August 1911");
  },
};

export const FromAVagueEvent: LaneStory = {
  name: "Days before and after a vague event",
  args: { data: strike, align: "rumour" },
  parameters: told(
    "Counted from an event of which only “early July” is known: a band is drawn as wide as that, and counting begins at its edges.",
  ),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    await reachesAll(timeline, strike);
    const texts = [...timeline.root.querySelectorAll(".field > svg text")].map(({ textContent }) => textContent);
    await expect(timeline.root.querySelector('[data-mark^="zero"]')).not.toBeNull();
    await expect(texts.some((text) => /^(?:\+1 wk|1 week after)$/u.test(text))).toBe(true);
    await expect(texts.some((text) => /^(?:0|the (?:day|week))$/u.test(text))).toBe(false);
  },
};

const letter = towns("A letter without its day", "2022-01-20/2022-01-26", [
  ["one", "Snow on the pass", "2022-01-07"],
  ["two", "The pass is closed", "2022-01-12"],
  ["three", "Bread is short", "2022-01-18"],
  ["four", "The pass shall open", "2022-02-05", { status: "planned" }],
]);

export const VagueDateline: LaneStory = {
  name: "A dateline of several days",
  args: { data: letter },
  parameters: told(
    "Written at some time from 20 to 26 January: “As written” is a band between two dashed edges, and what is right of it was surely still to come.",
  ),
  play: async ({ canvasElement }) => {
    const { root } = await found(canvasElement);
    await expect(root.querySelector('[data-mark="dateline-band"]')).not.toBeNull();
    await expect(drawnText(root)).toContain("As written");
  },
};

export const OutOfSight: LaneStory = {
  name: "A window that the dateline is not in",
  args: { data: letter, window: { from: Date.UTC(2022, 0, 4), to: Date.UTC(2022, 0, 15) } },
  parameters: told(
    "`options.window` shows 4 to 15 January. The text was written later: “As written” stands at the right edge with an arrow to where its day lies.",
  ),
  play: async ({ canvasElement }) => {
    const { root } = await found(canvasElement);
    await expect(root.querySelector('[data-mark="dateline-band"]')).toBeNull();
    await expect(root.querySelector('[data-mark="dateline"]')?.textContent).toBe("As written 20–26 January 2022");
    await expect(drawnText(root)).not.toContain("still to come");
  },
};
