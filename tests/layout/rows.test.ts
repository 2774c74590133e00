import { group } from "d3-array";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reach } from "../../src/layout/items/place-bodies.ts";
import type { PlacedItem } from "../../src/layout/lanes/placed-item.ts";
import { rows, type RowInterval } from "../../src/layout/rows.ts";
import { laidStory, stories, storiesSeed } from "./stories.ts";

/** How many extents overlap where most do, the slow way. */
const clique = (extents: readonly RowInterval[]): number =>
  Math.max(0, ...extents.map(({ from }) => extents.filter((other) => other.from <= from && from < other.to).length));

const extents = fc.array(
  fc
    .record({ from: fc.integer({ min: 0, max: 60 }), length: fc.integer({ min: 1, max: 25 }) })
    .map(({ from, length }): RowInterval => ({ from, to: from + length })),
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

  it("of a lane keep all that is drawn of its events apart, earlier dates and the arrows between them included", () => {
    let [beside, moved] = [0, 0];
    fc.assert(
      fc.property(stories, (given) => {
        const { items, lanes } = laidStory(given).home;
        for (const [lane, own] of group(items, (item) => item.lane)) {
          const drawn = (item: PlacedItem): RowInterval => {
            const [from, to] = reach(item.first ? item : { body: item.body, ghosts: [] })!;
            return { from, to };
          };
          expect(lanes[lane]?.rows).toBeGreaterThanOrEqual(clique(own.map(drawn)));
          for (const row of group(own, (item) => item.row).values()) {
            expect(new Set(row.map(({ first }) => first)).size).toBe(1);
            const extents = row.map(drawn).sort((a, b) => a.from - b.from);
            moved += row.filter(({ first, ghosts }) => first && ghosts.length > 0).length;
            extents.slice(1).forEach(({ from }, k) => {
              beside += 1;
              expect(from).toBeGreaterThanOrEqual((extents[k]?.to ?? Infinity) + 4 - 1e-6);
            });
          }
        }
      }),
      { seed: storiesSeed, numRuns: 60 },
    );
    expect(Math.min(beside, moved)).toBeGreaterThan(9);
  });
});
