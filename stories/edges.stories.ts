import { expect, userEvent, waitFor, within } from "storybook/test";
import type { TimelineDocument } from "../src/index.ts";
import { readTimeline } from "../src/index.ts";
import { twoHundred } from "./generated.ts";
import { drawnText, found, laneMeta, reachesAll, rootIn, textOf, told, type LaneMeta, type LaneStory } from "./lane.ts";

const meta: LaneMeta = {
  ...laneMeta,
  title: "At the edges",
  args: { ...laneMeta.args, lang: "en" },
  parameters: {
    ...laneMeta.parameters,
    docs: {
      ...laneMeta.parameters?.docs,
      description: { component: "What is shown where there is little, much, or something wrong." },
    },
  },
};

export default meta;

const empty: TimelineDocument = { chronolane: 1, title: "A year without events", lang: "en", events: [] };

export const Empty: LaneStory = {
  name: "No events",
  args: { data: empty },
  parameters: told("A document without events says so. That is no fault of the data, so none is counted."),
  play: async ({ canvasElement }) => {
    const { root, cells, section } = await found(canvasElement);
    await expect(cells).toHaveLength(0);
    await expect(section).toHaveTextContent("A year without events");
    await expect(drawnText(root)).toContain("There are no events to show.");
    await expect(root.querySelector(".faults")).not.toBeVisible();
  },
};

const one: TimelineDocument = {
  chronolane: 1,
  title: "The first crossing",
  lang: "en",
  actors: [{ id: "bleriot", name: "Louis Blériot", kind: "person" }],
  sources: [{ id: "mail", name: "Daily Mail", kind: "outlet" }],
  events: [
    {
      id: "crossing",
      title: "Flight across the Channel",
      when: "1909-07-25",
      place: "Calais to Dover",
      actors: [{ actor: "bleriot", role: "agent" }],
      claims: [{ by: "mail", stance: "reports" }],
    },
  ],
};

export const OneEvent: LaneStory = {
  name: "One event",
  args: { data: one },
  argTypes: { data: { control: "object" } },
  parameters: told("The least that is a timeline. The document may be changed below, under `data`."),
  play: async ({ canvasElement }) => {
    const { root, cells } = await found(canvasElement);
    await expect(cells.map(({ textContent }) => textContent)).toEqual([
      "Flight across the Channel. 25 July 1909. Louis Blériot. reported by Daily Mail",
    ]);
    cells[0]!.focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(root.querySelector(".details")).toBeVisible());
    await expect(textOf(root, ".facts")).toContain("Calais to Dover");
    await userEvent.keyboard("{Escape}");
  },
};

export const TwoHundredEvents: LaneStory = {
  name: "200 events",
  args: { data: twoHundred },
  parameters: told(
    "An invented register, made by a fixed rule. No label lies over another: the most important have theirs, and those that find no room or are shortened are counted below the picture. Zoom with the buttons or with Ctrl + wheel.",
  ),
  play: async ({ canvasElement, step }) => {
    const timeline = await found(canvasElement);
    const { root } = timeline;
    await step("every event can be reached", () => reachesAll(timeline, twoHundred));
    await step("every event has a label, or is counted as hidden", async () => {
      const labelled = new Set(
        [...root.querySelectorAll<SVGElement>('[data-mark^="label:"]')].map(({ dataset }) => dataset.event),
      );
      const hidden = Number(/(\d+) labels? (?:is|are) hidden/u.exec(drawnText(root))?.[1] ?? 0);
      await expect(labelled.size + hidden).toBeGreaterThanOrEqual(200);
    });
    await step("zooming in shows a shorter time", async () => {
      const windows: { readonly whole: boolean }[] = [];
      canvasElement.addEventListener("chronolane-window", (event) =>
        windows.push((event as CustomEvent<{ whole: boolean }>).detail),
      );
      await userEvent.click(root.querySelector('[aria-label="Zoom in"]')!);
      await waitFor(() => expect(windows.at(-1)?.whole).toBe(false));
      await userEvent.click(root.querySelector('[aria-label="Show the whole timeline"]')!);
      await waitFor(() => expect(windows.at(-1)?.whole).toBe(true));
    });
  },
};

/** As data may come: no type keeps these faults out. */
const faulty = {
  chronolane: 1,
  title: { en: "A register <b>with</b> faults", th: "ทะเบียนที่มีข้อผิดพลาด" },
  lang: "en",
  dateline: "2022-03-01",
  actors: [
    { id: "north", name: "North" },
    { id: "south", name: { th: "ทิศใต้" } },
    { id: "north", name: "North again" },
  ],
  sources: [{ id: "press", name: "Press" }],
  events: [
    {
      id: "good",
      title: "This one is in order",
      when: "2022-01-10",
      actors: [{ actor: "north" }],
      claims: [{ by: "press", stance: "reports" }],
    },
    { id: "good", title: "The same id once more", when: "2022-01-14", actors: [{ actor: "south" }] },
    { id: "stranger", title: "An actor that no one introduced", when: "2022-01-18", actors: [{ actor: "east" }] },
    { id: "impossible", title: "The 31st of February", when: "2022-02-31", actors: [{ actor: "north" }] },
    {
      id: "backwards",
      title: "Ends before it starts",
      when: { start: "2022-02-10", end: "2022-02-01" },
      actors: [{ actor: "south" }],
    },
    {
      id: "markup",
      title: "<script>alert(1)</script> & <img src=x onerror=alert(1)>",
      when: "2022-02-05",
      actors: [{ actor: "south" }],
    },
    {
      id: "thai-only",
      title: { th: "มีเฉพาะภาษาไทย" },
      when: "2022-02-12",
      actors: [{ actor: "north" }],
      claims: [{ by: "nobody", stance: "reports" }],
    },
  ],
} as const;

export const Faults: LaneStory = {
  name: "Faults in the data",
  args: { data: faulty, issues: true },
  parameters: told(
    "Two ids twice, an unknown actor, an impossible date, an end before its start, markup in a title, a title in Thai only. The good rows are drawn; what has no readable time is under “No date”; with `issues` the number of faults is said, and behind it what each is and what mends it. Markup is text. A title that is not in the reader's language is shown in the one it has, and its details say which that is to those who read by ear.",
  ),
  play: async ({ canvasElement, step }) => {
    const timeline = await found(canvasElement);
    const { root, cells, summary } = timeline;
    const { faults } = readTimeline(faulty).timeline;
    await step("the faults are counted, in the summary and below the picture", async () => {
      await expect(faults).toBeGreaterThanOrEqual(5);
      await expect(summary).toContain(`${faults} faults in the data`);
      await expect(textOf(root, ".faults summary")).toBe(`${faults} faults in the data`);
    });
    await step("each says where it is and what mends it", async () => {
      await userEvent.click(root.querySelector(".faults summary")!);
      const items = [...root.querySelectorAll<HTMLElement>(".faults li")];
      await expect(items).toHaveLength(faults);
      for (const path of [
        "actors[2].id",
        "events[1].id",
        "events[2].actors[0].actor",
        "events[3].when",
        "events[4].when",
      ]) {
        const own = items.find((item) => textOf(item, "code") === path);
        await expect(own, path).toBeVisible();
        await expect(textOf(own!, ".note")).not.toBe("");
      }
    });
    await step("no event is lost", () => reachesAll(timeline, faulty));
    await step("markup is text", async () => {
      await expect(textOf(root, ".title")).toBe("A register <b>with</b> faults");
      await expect(root.querySelectorAll("script, img, b")).toHaveLength(0);
      await expect(cells.some(({ textContent }) => textContent.startsWith("<script>alert(1)</script> & <img"))).toBe(
        true,
      );
    });
    await step("a title that is only there in another language says in which", async () => {
      canvasElement.querySelector("chrono-lane")?.timeline?.open("thai-only");
      await waitFor(() => expect(root.querySelector(".details-title")).toHaveTextContent("มีเฉพาะภาษาไทย"));
      await expect(root.querySelector(".details-title")).toHaveAttribute("lang", "th");
      canvasElement.querySelector("chrono-lane")?.timeline?.open(null);
    });
  },
};

export const NotLoaded: LaneStory = {
  name: "Not loaded",
  args: { data: null, src: "there-is-no-such-file.json" },
  parameters: told(
    "An address that does not answer with a document: the element says so in the reader's language, offers to try again, and leaves in place what the page put between the tags.",
  ),
  render: (args, context) => {
    const container = laneMeta.render!(args, context) as HTMLElement;
    const fallback = document.createElement("p");
    fallback.textContent = "The page's own words for readers without the timeline.";
    fallback.style.margin = "0 16px 16px";
    container.firstElementChild?.append(fallback);
    return container;
  },
  play: async ({ canvasElement }) => {
    const root = rootIn(canvasElement);
    await waitFor(() => expect(root.querySelector('[role="alert"]')).not.toBeNull());
    await expect(textOf(root, '[role="alert"]')).toContain("The timeline could not be loaded.");
    await expect(root.querySelector(".retry")).toHaveTextContent("Try again");
    await expect(
      within(canvasElement).getByText("The page's own words for readers without the timeline."),
    ).toBeVisible();
  },
};

export const NotLoadedInThai: LaneStory = {
  name: "Not loaded, in Thai",
  args: { ...NotLoaded.args, lang: "th" },
  parameters: told("The same for a reader of Thai."),
  play: async ({ canvasElement }) => {
    const root = rootIn(canvasElement);
    await waitFor(() => expect(textOf(root, '[role="alert"]')).toContain("โหลดเส้นเวลาไม่สำเร็จ"));
  },
};
