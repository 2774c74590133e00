import { expect, userEvent } from "storybook/test";
import type { TimelineDocument } from "../src/index.ts";
import { parcels } from "./generated.ts";
import { found, laneMeta, reachesAll, textOf, told, type Found, type LaneMeta, type LaneStory } from "./lane.ts";
import { leagueStory } from "./leagues.ts";

const meta: LaneMeta = {
  ...laneMeta,
  title: "Lanes and groups",
  args: { ...laneMeta.args, lang: "en", data: parcels },
  parameters: {
    ...laneMeta.parameters,
    docs: {
      ...laneMeta.parameters?.docs,
      description: {
        component:
          "Each actor has a lane. Who acts most is first, who only receives is last; or the lanes are ordered for short links, as the document lists them, or as an author says. Members of a group share its lane until it is expanded. The description of a still picture, for those who read by ear, says why its lanes are in their order.",
      },
    },
  },
};

export default meta;

/** The lanes from top to bottom, by their actors' ids. */
const lanesOf = ({ root }: Found): readonly string[] =>
  [...root.querySelectorAll<HTMLElement>('[role="row"] [role="rowheader"]')].map(({ dataset }) =>
    (dataset.cell ?? "").replace("row:", ""),
  );

/** How many lanes all links reach over together, if the lanes stand like this. */
function reach({ events = [] }: TimelineDocument, lanes: readonly string[]): number {
  return events.reduce((sum, { actors = [] }) => {
    const places = actors.map(({ actor }) => lanes.indexOf(actor));
    return sum + Math.max(...places) - Math.min(...places);
  }, 0);
}

const alphabet = (parcels.actors ?? []).map(({ id }) => id);

export const ShortLinks: LaneStory = {
  name: "24 lanes, short links",
  args: { order: "links" },
  parameters: told(
    '`options.order: "links"`: links between lanes are short, as towns that send each other parcels are neighbours. The next story is the same document in its own order.',
  ),
  play: async ({ canvasElement, step }) => {
    const timeline = await found(canvasElement);
    const lanes = lanesOf(timeline);
    await reachesAll(timeline, parcels);
    await step("every town has its lane", () => expect([...lanes].sort()).toEqual([...alphabet].sort()));
    await step("links reach over less than half as many lanes as in the document's order", () =>
      expect(reach(parcels, lanes)).toBeLessThan(reach(parcels, alphabet) / 2),
    );
  },
};

export const DocumentsOrder: LaneStory = {
  name: "24 lanes in the document's order",
  args: { order: "document" },
  parameters: told(
    '`options.order: "document"`: the same towns in the order of the alphabet, as the document lists them.',
  ),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    await expect(lanesOf(timeline)).toEqual(alphabet);
  },
};

export const Pinned: LaneStory = {
  name: "Some lanes pinned first and last",
  args: { order: "links", first: "quarry, dale", last: "alder" },
  parameters: told(
    "`options.order: { by, first, last }`: Quarry and Dale are on top and Alder is at the bottom, because the author wants it so; the others are ordered round them for short links.",
  ),
  play: async ({ canvasElement }) => {
    const lanes = lanesOf(await found(canvasElement));
    await expect([...lanes.slice(0, 2), lanes.at(-1)]).toEqual(["quarry", "dale", "alder"]);
    await expect(reach(parcels, lanes)).toBeLessThan(reach(parcels, alphabet));
  },
};

export const Folded: LaneStory = {
  name: "Groups, collapsed",
  args: { data: leagueStory },
  parameters: told(
    "League › state › person: three lanes for 27 actors. The sign before a name says that there is more inside: click it, or go to it by the arrow keys and press Enter. States then have lanes, and after another Enter so have persons.",
  ),
  play: async ({ canvasElement, step }) => {
    const timeline = await found(canvasElement);
    const { root } = timeline;
    await reachesAll(timeline, leagueStory);
    const rows = (): readonly Element[] => [...root.querySelectorAll('[role="row"]')];
    const level = (lane: string): string | null | undefined =>
      root.querySelector(`[data-cell="row:${lane}"]`)?.closest('[role="row"]')?.getAttribute("aria-level");
    const head = (lane: string): HTMLElement => root.querySelector<HTMLElement>(`[data-cell="row:${lane}"]`)!;
    await expect(rows()).toHaveLength(3);
    await step("Enter gives the states of a league lanes of their own, and the focus stays", async () => {
      head("northern-league").focus();
      await userEvent.keyboard("{Enter}");
      await expect(rows()).toHaveLength(6);
      await expect(level("arvo")).toBe("2");
      await expect(root.activeElement).toHaveAttribute("data-cell", "row:northern-league");
      await expect(textOf(root, '[role="status"]')).toBe(
        "Northern League expanded: its members have lanes of their own.",
      );
    });
    await step("and Enter on a state its persons", async () => {
      head("arvo").focus();
      await userEvent.keyboard("{Enter}");
      await expect(rows()).toHaveLength(8);
      await expect(level("ilse-lind")).toBe("3");
    });
    await step("Enter folds again", async () => {
      head("northern-league").focus();
      await userEvent.keyboard("{Enter}");
      await expect(rows()).toHaveLength(3);
      await reachesAll(timeline, leagueStory);
    });
  },
};

export const Unfolded: LaneStory = {
  name: "Groups, all expanded",
  args: { data: leagueStory, expand: "all" },
  parameters: told(
    '`options.expand: "all"`: 27 lanes. Members are below their group, indented and held together by a bracket, and are ordered among themselves.',
  ),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    const { root } = timeline;
    await reachesAll(timeline, leagueStory);
    await expect(lanesOf(timeline)).toHaveLength(27);
    await expect(root.querySelector(".overlay")).toHaveAttribute("role", "treegrid");
    const levels = [...root.querySelectorAll('[role="row"]')].map((row) => row.getAttribute("aria-level"));
    await expect(levels.filter((level) => level === "3")).toHaveLength(15);
    await expect(levels[0]).toBe("1");
  },
};
