import { expect, waitFor } from "storybook/test";
import type { DocumentEvent, TimelineDocument } from "../src/index.ts";
import { drawnText, found, laneMeta, reachesAll, told, type LaneMeta, type LaneStory } from "./lane.ts";

const meta: LaneMeta = {
  ...laneMeta,
  title: "Links and relations",
  args: { ...laneMeta.args, lang: "en" },
  parameters: {
    ...laneMeta.parameters,
    docs: {
      ...laneMeta.parameters?.docs,
      description: {
        component:
          "An event has one body, in the lane of who acts, and a ring in the lane of each other actor. A link is the straight line from the body to a ring. A relation joins two events: one answers, causes, follows or replaces the other. At rest a few links between neighbouring lanes are shown; all links and relations of an event are shown as long as it is pointed at, has the focus or is selected.",
      },
    },
  },
};

export default meta;

const actors: TimelineDocument["actors"] = [
  { id: "mill", name: "The mill" },
  { id: "town", name: "Town council" },
  { id: "farms", name: "Farms upstream" },
  { id: "judge", name: "District judge" },
];

/** A quarrel about water, told by those in it. */
const quarrel = (title: string, events: readonly DocumentEvent[]): TimelineDocument => ({
  chronolane: 1,
  title,
  lang: "en",
  zone: "UTC",
  dateline: "1874-12-01",
  actors,
  events: events.map((event) => ({ claims: [{ by: "town", stance: "confirms" }], ...event })),
});

const roles = quarrel("Who did what to whom", [
  {
    id: "letter",
    title: "Letter about the weir",
    when: "1874-03-04",
    actors: [
      { actor: "farms", role: "agent" },
      { actor: "mill", role: "target" },
    ],
  },
  {
    id: "meeting",
    title: "Meeting",
    when: "1874-05-12",
    actors: [
      { actor: "mill", role: "party" },
      { actor: "farms", role: "party" },
    ],
  },
  {
    id: "hearing",
    title: "Hearing",
    when: "1874-07-20",
    actors: [
      { actor: "judge", role: "host" },
      { actor: "mill", role: "party" },
      { actor: "farms", role: "party" },
    ],
  },
  {
    id: "report",
    title: "Report on the river",
    when: "1874-09-15",
    actors: [
      { actor: "town", role: "agent" },
      { actor: "farms", role: "about" },
    ],
  },
]);

export const Roles: LaneStory = {
  name: "Roles and direction",
  args: { data: roles },
  parameters: told(
    "The body is in the lane of who acts, or of the first who takes part; a ring is in the lane of whom it reaches: the farms write to the mill, and the judge is host of the hearing. Whom the report is only about has no ring. The details of each event name the roles.",
  ),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    const { root, cells } = timeline;
    await reachesAll(timeline, roles);
    const there = (kind: string, event: string, lane: string): boolean =>
      root.querySelector(`[data-mark="${kind}:${event}~${lane}"]`) !== null;
    for (const [event, from, to] of [
      ["letter", "farms", "mill"],
      ["meeting", "mill", "farms"],
      ["hearing", "mill", "judge"],
    ] as const) {
      await expect([there("body", event, from), there("body", event, to)], event).toEqual([true, false]);
      await expect([there("received", event, to), there("link", event, to)], event).toEqual([true, true]);
    }
    await expect(there("received", "report", "farms")).toBe(false);
    await expect(drawnText(root)).toContain("reaches this actor");
    const told = (id: string): string | undefined => cells.find(({ dataset }) => dataset.event === id)?.textContent;
    await expect(told("letter")).toContain("towards The mill");
    await expect(told("hearing")).toContain("District judge (host)");
    await expect(told("report")).toContain("Farms upstream (subject)");
  },
};

const related = quarrel("One thing leads to another", [
  { id: "drought", title: "Drought", when: "1874-02", actors: [{ actor: "farms" }] },
  {
    id: "weir",
    title: "The mill raises its weir",
    when: "1874-03-10",
    actors: [{ actor: "mill" }],
    links: [{ to: "quarrel", kind: "causes" }],
  },
  {
    id: "quarrel",
    title: "Quarrel at the weir",
    when: "1874-04-21",
    actors: [
      { actor: "farms", role: "agent" },
      { actor: "mill", role: "target" },
    ],
  },
  {
    id: "complaint",
    title: "Complaint",
    when: "1874-05-30",
    actors: [
      { actor: "farms", role: "agent" },
      { actor: "judge", role: "target" },
    ],
    links: [{ to: "quarrel", kind: "follows" }],
  },
  {
    id: "ruling",
    title: "Ruling",
    when: "1874-08-14",
    actors: [
      { actor: "judge", role: "agent" },
      { actor: "mill", role: "target" },
    ],
    links: [{ to: "complaint", kind: "answers" }],
  },
  {
    id: "rule",
    title: "New rules for the river",
    when: "1874-10-05",
    actors: [{ actor: "town" }],
    links: [{ to: "ruling", kind: "follows" }],
  },
  { id: "feast", title: "Harvest feast", when: "1874-10-20", actors: [{ actor: "town" }, { actor: "farms" }] },
]);

const sight = (root: ParentNode, mark: string): CSSStyleDeclaration =>
  getComputedStyle(root.querySelector(`.field > svg [data-mark^="${mark}"]`)!);

export const BroughtOut: LaneStory = {
  name: "One event highlighted",
  args: { data: related },
  parameters: told(
    "Point at an event or move to it by key: its links and relations are shown, and the events that these lead to stay; the rest is dimmed. The complaint follows the quarrel and is answered by the ruling.",
  ),
  play: async ({ canvasElement, step }) => {
    const { root, cells } = await found(canvasElement);
    const complaint = cells.find(({ dataset }) => dataset.event === "complaint")!;
    await expect(sight(root, "relation:complaint").visibility).toBe("hidden");
    await step("focus highlights the event, its links and its relations", async () => {
      complaint.focus();
      await expect(sight(root, "relation:complaint~follows~quarrel").visibility).toBe("visible");
      await expect(sight(root, "relation:ruling~answers~complaint").visibility).toBe("visible");
      await expect(sight(root, "relation:rule~follows~ruling").visibility).toBe("hidden");
      const lit = new Set(
        [...root.querySelectorAll<SVGElement>(".field > svg .highlighted")].map(({ dataset }) => dataset.mark ?? ""),
      );
      for (const mark of ["link:complaint~judge", "label:complaint~farms", "body:quarrel~farms", "body:ruling~judge"])
        await expect(lit, mark).toContain(mark);
    });
    await step("the rest goes quiet", async () => {
      await waitFor(() => expect(Number(sight(root, "body:feast").opacity)).toBeLessThan(0.5));
      await expect(Number(sight(root, "body:complaint").opacity)).toBe(1);
    });
    await step("and comes back when the focus leaves", async () => {
      complaint.blur();
      await waitFor(() => expect(Number(sight(root, "body:feast").opacity)).toBe(1));
      await expect(sight(root, "relation:complaint").visibility).toBe("hidden");
    });
  },
};

export const AllRelations: LaneStory = {
  name: "All relations",
  args: { data: related, relations: true },
  parameters: told(
    "`options.relations`: every relation as a curve with its word, so that the whole chain is seen at once, from the raised weir to new rules for the river.",
  ),
  play: async ({ canvasElement }) => {
    const { root } = await found(canvasElement);
    const curves = [...root.querySelectorAll('[data-mark^="relation:"]')];
    await expect(curves).toHaveLength(4);
    for (const curve of curves) await expect(getComputedStyle(curve).visibility).toBe("visible");
    for (const word of ["leads to", "follows", "answers"]) await expect(drawnText(root)).toContain(word);
  },
};
