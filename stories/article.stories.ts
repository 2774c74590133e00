import { expect, userEvent, waitFor } from "storybook/test";
import { drawnText, found, laneMeta, reachesAll, textOf, told, type LaneMeta, type LaneStory } from "./lane.ts";
import { article } from "./seeds.ts";

const meta: LaneMeta = {
  ...laneMeta,
  title: "The article",
  args: { ...laneMeta.args, data: article },
  parameters: {
    ...laneMeta.parameters,
    docs: {
      ...laneMeta.parameters?.docs,
      description: {
        component:
          "A Thai article on the crisis of January 2022, retold as a document (`seeds/january-2022.json`): vague dates, a meeting told twice, an invitation refused by one account and denied by another, a visit that is only planned. Every story on this page draws that one document; only attributes and options differ.",
      },
    },
  },
};

export default meta;

export const InThai: LaneStory = {
  name: "In Thai, Buddhist years",
  args: { lang: "th" },
  parameters: told(
    '`lang="th"`. Years are of the Buddhist era, as Thai readers use them: 2565 is 2022. Seven lanes, one for each actor; persons share the lane of whom they belong to.',
  ),
  play: async ({ canvasElement, step }) => {
    const timeline = await found(canvasElement);
    const { root, section, summary } = timeline;
    await step(
      "every event has a cell in a grid of seven lanes and the background's and the undated events' strips",
      async () => {
        await reachesAll(timeline, article);
        await expect(root.querySelectorAll('.overlay > [role="row"]')).toHaveLength(9);
      },
    );
    await step("words and years are Thai", async () => {
      await expect(section.lang).toBe("th");
      await expect(summary).toContain("2565");
      await expect(summary).not.toContain("2022");
    });
  },
};

export const InEnglish: LaneStory = {
  name: "In English",
  args: { lang: "en" },
  parameters: told(
    '`lang="en"`, and with it Gregorian years. Click an event, or move to it with Tab and the arrow keys and press Enter: its details say the time, the roles, who says so, and how the date was written.',
  ),
  play: async ({ canvasElement, step }) => {
    const { root, section, summary, cells } = await found(canvasElement);
    await step("words and years are English", async () => {
      await expect(section.lang).toBe("en");
      await expect(summary).toMatch(/^22 events, 7 actors, late 2021 to mid-February 2022 at the latest; 1 planned/u);
    });
    const talks = cells.find(({ dataset }) => dataset.event === "talks")!;
    await step(
      "Enter opens the event that has the focus, and its details name both speakers of the talks",
      async () => {
        talks.focus();
        await userEvent.keyboard("{Enter}");
        const details = root.querySelector<HTMLElement>(".details")!;
        await waitFor(() => expect(details).toBeVisible());
        await expect(textOf(details, ".details-title")).toBe("Blinken and Lavrov meet in Geneva");
        await expect(textOf(details, ".when")).toContain("21 January 2022");
        await expect(textOf(details, ".facts")).toContain("Lavrov");
      },
    );
    await step("Escape closes them, and the focus is back on the event", async () => {
      await userEvent.keyboard("{Escape}");
      await waitFor(() => expect(root.querySelector(".details")).not.toBeVisible());
      await expect((root.activeElement as HTMLElement).dataset.event).toBe("talks");
    });
  },
};

export const DetailsOpen: LaneStory = {
  name: "A disputed event, opened",
  args: { lang: "en" },
  parameters: told(
    "The refused invitation: one voice reports it, another denies it, so its dot is half filled, and a block below it has both sides beside each other. Its details tell the same, with the words that were quoted.",
  ),
  play: async ({ canvasElement }) => {
    const { root } = await found(canvasElement);
    const element = canvasElement.querySelector("chrono-lane")!;
    element.timeline?.open("invitation");
    const details = root.querySelector<HTMLElement>(".details")!;
    await waitFor(() => expect(details).toBeVisible());
    await expect(textOf(details, ".certainty")).toMatch(/^disputed: .*denied by/u);
    await expect([...details.querySelectorAll(".stance")].map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(["reports", "denies"]),
    );
  },
};

export const Dark: LaneStory = {
  args: { lang: "en", theme: "dark" },
  parameters: told(
    '`theme="dark"`. `auto`, the default, follows the reader\'s system. Each colour is a custom property, so a page may set its own: `chrono-lane { --chronolane-ink: #eee; }`.',
  ),
  play: async ({ canvasElement }) => {
    await found(canvasElement);
    const { backgroundColor, colorScheme } = getComputedStyle(canvasElement.querySelector("chrono-lane")!);
    await expect([backgroundColor, colorScheme]).toEqual(["rgb(20, 23, 27)", "dark"]);
  },
};

export const Narrow: LaneStory = {
  name: "Narrow, in Thai",
  args: { lang: "th", width: 390 },
  parameters: told(
    "390 px, as on a phone. Below 720 px the story is a list: what goes on all along, then a heading for each day or span, what was still to come, the background, and what has no date. Nothing needs sideways scrolling.",
  ),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    const { root } = timeline;
    await expect(root.querySelectorAll(".overlay ol button")).toHaveLength(article.events?.length ?? -1);
    await reachesAll(timeline, article);
    await expect(root.querySelector(".field > svg")!.getBoundingClientRect().width).toBe(390);
    await expect(drawnText(root)).toContain("2565");
  },
};

export const AsList: LaneStory = {
  name: "As a list, in English",
  args: { lang: "en", form: "list", width: 960 },
  parameters: told('`form="list"` asks for the list at any width. Each entry is a button that opens its event.'),
  play: async ({ canvasElement }) => {
    const { root, cells } = await found(canvasElement);
    await userEvent.click(cells[0]!);
    await waitFor(() => expect(root.querySelector(".details")).toBeVisible());
    await expect(cells[0]).toHaveAttribute("aria-expanded", "true");
  },
};

export const OneScale: LaneStory = {
  name: "One scale",
  args: { lang: "en", linear: true },
  parameters: told(
    "`options.linear`: the whole axis on one scale. Without it, time in which little happens is drawn smaller, and a note below the picture says by how much.",
  ),
  play: async ({ canvasElement }) => {
    const { root } = await found(canvasElement);
    await expect(drawnText(root)).not.toMatch(/drawn smaller/iu);
  },
};

export const InTheDocumentsOrder: LaneStory = {
  name: "Lanes in the document's order",
  args: { lang: "en", order: "document" },
  parameters: told(
    "`options.order`: the lanes as the document lists its actors. By default, those who act most come first, and those who only receive come last.",
  ),
  play: async ({ canvasElement }) => {
    const { root } = await found(canvasElement);
    const heads = [...root.querySelectorAll('[role="rowheader"]')].map(({ textContent }) =>
      textContent.replace(/, \d.*$/u, ""),
    );
    const names = (article.actors ?? [])
      .filter(({ memberOf }) => memberOf === undefined)
      .map(({ name }) => (typeof name === "string" ? name : name.en));
    await expect(heads.slice(0, names.length)).toEqual(names);
  },
};
