import { group } from "d3-array";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rows, type Extent } from "../../src/layout/rows.ts";
import { laidStory, stories, storiesSeed } from "./stories.ts";

/** How many extents overlap where most do, the slow way. */
const clique = (extents: readonly Extent[]): number =>
  Math.max(0, ...extents.map(({ from }) => extents.filter((other) => other.from <= from && from < other.to).length));

const extents = fc.array(
  fc
    .record({ from: fc.integer({ min: 0, max: 60 }), length: fc.integer({ min: 1, max: 25 }) })
    .map(({ from, length }): Extent => ({ from, to: from + length })),
  { maxLength: 40 },
);

describe("rows", () => {
  it("are as many as the largest number of extents that overlap anywhere, and none overlap in a row", () => {
    fc.assert(
      fc.property(extents, (given) => {
        const found = rows(given);
        expect(given.length === 0 ? 0 : Math.max(...found) + 1).toBe(clique(given));
        given.forEach((a, k) =>
          given.slice(0, k).forEach((b, j) => {
            if (found[k] === found[j]) expect(a.to <= b.from || b.to <= a.from).toBe(true);
          }),
        );
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it("leave the longest stretch empty: of several free ones the one that has been free longest is taken", () => {
    expect(
      rows([
        { from: 0, to: 10 },
        { from: 1, to: 2 },
        { from: 5, to: 6 },
        { from: 20, to: 21 },
      ]),
    ).toEqual([0, 1, 1, 1]);
  });

  it("of a lane are as many as its bodies overlap, earlier dates included, and no two bodies touch", () => {
    fc.assert(
      fc.property(stories, (given) => {
        const { items, lanes } = laidStory(given).home;
        for (const [lane, own] of group(items, (item) => item.lane)) {
          if (own.some(({ ghosts }) => ghosts.length > 0)) continue;
          expect(lanes[lane]?.rows).toBe(
            clique(own.map(({ bar }) => ({ from: bar.x - 2, to: bar.x + bar.width + 2 }))),
          );
          for (const row of group(own, (item) => item.row).values()) {
            const bars = row.map(({ bar }) => bar).sort((a, b) => a.x - b.x);
            bars.forEach((bar, k) => {
              const before = bars[k - 1];
              if (before !== undefined) expect(bar.x).toBeGreaterThanOrEqual(before.x + before.width + 4 - 1e-6);
            });
          }
        }
      }),
      { seed: storiesSeed, numRuns: 60 },
    );
  });
});
