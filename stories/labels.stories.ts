import { expect, waitFor } from "storybook/test";
import type { ChronolaneElement } from "../src/element.ts";
import { earliest, readTimeline, type TimelineDocument } from "../src/index.ts";
import { thirtySix, thousand, twoHundred } from "./generated.ts";
import { drawnText, found, laneMeta, reachesAll, told, type Found, type LaneMeta, type LaneStory } from "./lane.ts";
import { longTitles } from "./long-titles.ts";

const meta: LaneMeta = {
  ...laneMeta,
  title: "Labels",
  args: { ...laneMeta.args, lang: "en" },
  parameters: {
    ...laneMeta.parameters,
    docs: {
      ...laneMeta.parameters?.docs,
      description: {
        component:
          "A label is inside its body, beside it or above it, or in the line between two caps. None lies over another, and none is cut in silence: one that finds no room is counted below the picture, the least important first, and its event still opens by click and by key.",
      },
    },
  },
};

export default meta;

const labels = (root: ParentNode): readonly SVGElement[] => [
  ...root.querySelectorAll<SVGElement>('.field > svg [data-mark^="label:"]'),
];
const labelled = (root: ParentNode): ReadonlySet<string> =>
  new Set(labels(root).map(({ dataset }) => dataset.event ?? ""));
const countedAsHidden = (root: ParentNode): number =>
  Number(/(\d+) labels? (?:is|are) hidden/u.exec(drawnText(root))?.[1] ?? 0);

/** Where a text has ink, in the picture's own pixels: as wide as the browser measures it, as high as its letters stand. */
function inkOf(text: SVGTextElement): {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
} {
  const { x, width } = text.getBBox();
  const [baseline, size] = [Number(text.getAttribute("y")), Number(text.getAttribute("font-size"))];
  return { left: x, right: x + width, top: baseline - 0.8 * size, bottom: baseline + 0.2 * size };
}

/** Pairs of labels, some texts of which lie over each other. */
function overlaps(root: ParentNode): readonly string[] {
  const texts = labels(root)
    .flatMap((label) =>
      [...label.querySelectorAll("text")].map((text) => ({ id: label.dataset.mark ?? "", ...inkOf(text) })),
    )
    .sort((a, b) => a.top - b.top);
  return texts.flatMap((one, k) => {
    const found: string[] = [];
    for (const other of texts.slice(k + 1)) {
      if (other.top >= one.bottom) break;
      if (one.id !== other.id && one.left < other.right && other.left < one.right) found.push(`${one.id} ${other.id}`);
    }
    return found;
  });
}

/** What holds for a register of any size. */
async function isReadable(timeline: Found, document: TimelineDocument): Promise<void> {
  const { root } = timeline;
  await reachesAll(timeline, document);
  await expect(overlaps(root)).toEqual([]);
  const without = (document.events?.length ?? 0) - labelled(root).size;
  await expect(countedAsHidden(root)).toBeGreaterThanOrEqual(without);
}

const monthsFrom = (year: number, month: number, count: number): { readonly from: number; readonly to: number } => ({
  from: Date.UTC(year, month),
  to: Date.UTC(year, month + count),
});

/** Shows a part of time, and waits until it is shown. */
async function zoom(canvas: HTMLElement, window: { readonly from: number; readonly to: number }): Promise<void> {
  const { timeline } = canvas.querySelector<ChronolaneElement>("chrono-lane")!;
  const isThere = new Promise<void>((settle) => {
    timeline?.on("window", ({ from, to }) => {
      if (Math.abs(from - window.from) + Math.abs(to - window.to) < 1000) settle();
    });
  });
  timeline?.zoomTo(window);
  await isThere;
}

export const ThirtySix: LaneStory = {
  name: "36 events",
  args: { data: thirtySix },
  parameters: told(
    "An invented register of ships, made by a fixed rule: as many events as a newspaper's timeline has. Every event has its label, beside its body or above it.",
  ),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    await isReadable(timeline, thirtySix);
    await expect(labelled(timeline.root).size).toBe(36);
  },
};

export const TwoHundred: LaneStory = {
  name: "200 events",
  args: { data: twoHundred },
  parameters: told(
    "The same register, longer. The most important events have labels; how many are hidden or shortened is said below the picture.",
  ),
  play: async ({ canvasElement }) => isReadable(await found(canvasElement), twoHundred),
};

export const Thousand: LaneStory = {
  name: "1,000 events",
  args: { data: thousand },
  parameters: {
    ...told(
      "A thousand ships in five years: the most important are named, the others are ticks in a strip, with numbers that count them. Zoom in with the buttons or with Ctrl + wheel, and they rise into rows with their names: the test looks at two months.",
    ),
    // The same marks are checked in the stories above; for a thousand of them axe takes many seconds.
    a11y: { test: "off" },
  },
  play: async ({ canvasElement, step }) => {
    const timeline = await found(canvasElement);
    const { root } = timeline;
    await reachesAll(timeline, thousand);
    await expect(countedAsHidden(root)).toBeGreaterThanOrEqual(1000 - labelled(root).size);
    await step("two months have labels", async () => {
      await zoom(canvasElement, monthsFrom(1892, 2, 2));
      await waitFor(() => expect(labelled(root).size).toBeGreaterThan(10));
      await expect(overlaps(root)).toEqual([]);
    });
  },
};

export const FixedHeight: LaneStory = {
  name: "200 events, a height that is asked for",
  args: { data: twoHundred, height: 1200 },
  parameters: told(
    "`options.height`: the picture is as tall as that. Labels give up their room for it, the least important first, and the number of hidden ones is said. Events without a label are ticks in a strip, and numbers count them; a click or Enter on the name of a lane opens it.",
  ),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    const { root } = timeline;
    await isReadable(timeline, twoHundred);
    await expect(
      new Set([...root.querySelectorAll<SVGElement>('[data-mark^="body:"]')].map(({ dataset }) => dataset.event)).size,
    ).toBe(200);
    await expect(countedAsHidden(root)).toBeGreaterThan(0);
    await expect(root.querySelector(".chronolane-picture")?.getAttribute("height")).toBe("1200");
    await expect(root.querySelectorAll('[data-mark^="strip:"]').length).toBeGreaterThan(3);
  },
};

export const LongThaiTitles: LaneStory = {
  name: "Long titles in Thai",
  args: { data: longTitles, lang: "th" },
  parameters: told(
    "Long titles break into lines between Thai words, never within one, and names stay whole. Nothing is cut.",
  ),
  play: async ({ canvasElement }) => {
    const timeline = await found(canvasElement);
    const { root } = timeline;
    await isReadable(timeline, longTitles);
    await expect(labelled(root).size).toBe(longTitles.events?.length);
    const said = labels(root)
      .map(({ textContent }) => textContent.replaceAll(/\s/gu, ""))
      .join("\n");
    for (const { title } of longTitles.events ?? [])
      await expect(said).toContain(typeof title === "string" ? title : "");
  },
};

export const DeepZoom: LaneStory = {
  name: "Zooming in keeps labels",
  args: { data: twoHundred },
  parameters: told(
    "Zoom in as far as you like: a label that is shown stays, unless it leaves the field itself, and hidden ones join it. Here the view goes from five years to one and to two months.",
  ),
  play: async ({ canvasElement, step }) => {
    const { root } = await found(canvasElement);
    const starts = new Map(
      readTimeline(twoHundred).timeline.events.map(({ id, time }) => [id, time === null ? null : earliest(time)]),
    );
    for (const window of [monthsFrom(1891, 3, 12), monthsFrom(1891, 8, 2)]) {
      const { from, to } = window;
      // Those that begin in the middle of the new view, so that their labels are in it whole.
      const middle = [...labelled(root)].filter(
        (id) => Math.abs((starts.get(id) ?? -Infinity) - (from + to) / 2) < (to - from) / 5,
      );
      await step(`${middle.length} labels stay`, async () => {
        await expect(middle.length).toBeGreaterThan(0);
        await zoom(canvasElement, window);
        await waitFor(() => expect(middle.filter((id) => !labelled(root).has(id))).toEqual([]));
        await expect(overlaps(root)).toEqual([]);
      });
    }
  },
};
