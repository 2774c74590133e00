import fc from "fast-check";
import { describe, expect, it } from "vitest";
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

  it("of 36 events of every kind are all shown at home", () => {
    for (const seed of [1, 2, 3, 4, 5])
      for (const lang of ["en", "th"] as const)
        expect(
          laidFor(story(36, { seed, lang, orders: false }), { lang })(undefined).hidden.map(({ id }) => id),
          `${seed} ${lang}`,
        ).toEqual([]);
  });

  it("give up their room for a height that is asked for, the least valuable first, and bodies never theirs", () => {
    const document = story(60, { seed: 9 });
    const free = laidFor(document)(undefined);
    const least = laidFor(document, { height: 1 })(undefined);
    expect(least.lanes.map(({ rows }) => rows)).toEqual(free.lanes.map(({ rows }) => rows));
    const middle = Math.round((free.height + least.height) / 2);
    const aimed = laidFor(document, { height: middle })(undefined);
    expect(aimed.height).toBe(middle);
    expect(aimed.plot.height).toBeLessThan(free.plot.height);
    expect(free.hidden.length).toBeLessThan(aimed.hidden.length);
    expect(aimed.hidden.length).toBeLessThan(least.hidden.length);
    expect(laidFor(document, { height: free.height + 200 })(undefined).height).toBe(free.height + 200);
  });
});
