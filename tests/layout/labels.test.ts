import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { footprint } from "../../src/layout/body/drawn.ts";
import type { Layout } from "../../src/layout/forms/lanes/lanes-layout.ts";
import { measureText } from "../../src/theme/metrics.ts";
import { type } from "../../src/theme/type.ts";
import { collisions } from "./laid.ts";
import { laidFor, laidStory, stories, storiesSeed, story, windowAt } from "./stories.ts";

const zooms = fc.record({
  zoom: fc.constantFrom(0.4, 0.7, 1, 1.1, 1.5, 2, 3.3, 6, 12, 40, 300),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe("labels", () => {
  it("overlap neither one another nor another's body, and stay in the plot on their side of the dateline, at any zoom and window", () => {
    fc.assert(
      fc.property(stories, fc.array(zooms, { minLength: 4, maxLength: 4 }), (given, views) => {
        const { lay, home } = laidStory(given);
        for (const { zoom, share } of views) {
          const layout = lay(windowAt(home, zoom, home.plot.x + share * home.plot.width));
          expect(collisions(layout)).toEqual([]);
          const { plot, dateline } = layout;
          for (const { label, id } of layout.items) {
            if (label === null) continue;
            const [x0, x1] = [label.box.x, label.box.x + label.box.width];
            expect(
              [x0 >= plot.x, x1 <= plot.x + plot.width, dateline !== null && x0 < dateline.x && x1 > dateline.x],
              id,
            ).toEqual([true, true, false]);
          }
        }
      }),
      { seed: storiesSeed, numRuns: 60 },
    );
  });

  it("are each shown whole, or their event is counted as hidden", () => {
    fc.assert(
      fc.property(stories, zooms, (given, { zoom, share }) => {
        const { lay, home } = laidStory(given);
        const { items, hidden } = lay(windowAt(home, zoom, home.plot.x + share * home.plot.width));
        const isWhole = (text: string): boolean => !text.endsWith("…");
        for (const { first, label, event, id } of items) {
          if (first)
            expect(hidden.includes(event) || label?.lines.every(({ text }) => isWhole(text)) === true, id).toBe(true);
        }
        for (const event of hidden)
          expect(
            items.some((item) => item.first && item.event === event && item.label?.shortened !== false),
            event.id,
          ).toBe(true);
      }),
      { seed: storiesSeed, numRuns: 60 },
    );
  });

  it("are at their bodies: in them, beside them or above them, never further away than a label's own air", () => {
    fc.assert(
      fc.property(stories, zooms, (given, { zoom, share }) => {
        const { lay, home } = laidStory(given);
        for (const layout of [home, lay(windowAt(home, zoom, home.plot.x + share * home.plot.width))])
          for (const { id, label, body, ghosts, bar, first } of layout.items) {
            if (label === null) continue;
            // From the first to the last of its dates an arrow leads: a label is beside all of them.
            const feet = [body, ...(first ? ghosts : [])].map(footprint);
            const [x0, x1] = [Math.min(...feet.map(([from]) => from)), Math.max(...feet.map(([, to]) => to))];
            const { x, y, width, height } = label.box;
            const beside = Math.max(x - x1, x0 - x - width, 0);
            const above = Math.max(bar.y - y - height, y - bar.y - bar.height, 0);
            // A deadline's flag stands between its bar and a label above.
            expect([beside <= 40, above <= (body.end === "flag" ? 12 : 8)], id).toEqual([true, true]);
          }
      }),
      { seed: storiesSeed, numRuns: 40 },
    );
  });

  it("of 36 events of every kind are all shown whole where a height leaves room for them", () => {
    for (const seed of [1, 2, 3, 4, 5])
      for (const lang of ["en", "th"] as const)
        expect(
          laidFor(story(36, { seed, lang, orders: false }), { lang, height: 3000 })(undefined).hidden.map(
            ({ id }) => id,
          ),
          `${seed} ${lang}`,
        ).toEqual([]);
  });

  it("give up their room for a height that is asked for, the least valuable first, and bodies never theirs", () => {
    const document = story(60, { seed: 9 });
    const heights = [1, 900, 1250, 1450, 3000];
    const laidOut = heights.map((height) => laidFor(document, { height })(undefined));
    const [least, ...others] = laidOut;
    const bodies = (layout: Layout | undefined): readonly string[] => layout?.items.map(({ id }) => id) ?? [];
    for (const layout of others) expect(bodies(layout)).toEqual(bodies(least));
    expect(others.map(({ height }) => height)).toEqual(heights.slice(1));
    const hidden = laidOut.map((layout) => layout.hidden.length);
    expect(hidden).toEqual([...hidden].sort((a, b) => b - a));
    expect(new Set(hidden).size).toBe(heights.length);
    expect(hidden.at(-1)).toBe(0);
  });
});

it("a line of what happened begins behind the dot of its label, and the label is as wide as both", () => {
  const { items } = laidFor({
    chronolane: 1,
    lang: "en",
    actors: [{ id: "a", name: "A" }],
    events: [
      {
        title: "Rule",
        when: "2022-03",
        importance: 0.9,
        actors: [{ actor: "a" }],
        text: "A number like others: add it, take it away, and divide nothing by it at all",
      },
      { title: "Other", when: "2024-05-06", importance: 0.2, actors: [{ actor: "a" }] },
      { title: "Third", when: "2018-05-06", importance: 0.1, actors: [{ actor: "a" }] },
    ],
  })(undefined);
  const label = items.find(({ event }) => event.importance === 0.9)?.label;
  const detail = label?.lines.find(({ text }) => text.startsWith("A number"));
  expect(label?.glyph).not.toBeNull();
  if (label === null || label === undefined || detail === undefined) throw new Error("no label with what happened");
  const width = measureText(detail.text, type.meta);
  const [from, to] = detail.anchor === "end" ? [detail.x - width, detail.x] : [detail.x, detail.x + width];
  expect([from >= label.box.x - 0.01, to <= label.box.x + label.box.width + 0.01]).toEqual([true, true]);
});
