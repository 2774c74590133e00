import fc from "fast-check";
import { expect, test } from "vitest";
import { crossings, type Rank } from "../../../src/layout/forms/storyline/crossings.ts";
import { storyOrder } from "../../../src/layout/forms/storyline/order.ts";

/** Pair by pair, moment by moment. */
function slowly(ranks: readonly Rank[]): number {
  let count = 0;
  ranks.slice(1).forEach((after, k) => {
    const before = ranks[k] ?? [];
    for (const a of before)
      for (const b of before) {
        if (
          a < b &&
          after.includes(a) &&
          after.includes(b) &&
          before.indexOf(a) < before.indexOf(b) !== after.indexOf(a) < after.indexOf(b)
        )
          count += 1;
      }
  });
  return count;
}

const rank = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7]);

test("crossings are counted as a slow count of all pairs does", () => {
  fc.assert(
    fc.property(fc.array(rank, { maxLength: 12 }), (ranks) => {
      expect(crossings(ranks)).toBe(slowly(ranks));
    }),
    { seed: 4, numRuns: 300 },
  );
});

test("a line that is in one of two moments alone crosses nothing", () => {
  expect(
    crossings([
      [0, 1, 2],
      [2, 3],
      [3, 2],
    ]),
  ).toBe(1);
});

test("two groups that share a line meet without a crossing", () => {
  expect(crossings(storyOrder({ moments: [[[0, 2]], [[1, 2]], [[0, 2]]], starts: [[0, 1, 2]] }))).toBe(0);
});

test("those of a group stand next to each other at its moment", () => {
  const moment = fc
    .shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 1 })
    .map((lines) => [lines.slice(0, 3), lines.slice(3)].filter(({ length }) => length > 0));
  fc.assert(
    fc.property(fc.array(moment, { minLength: 1, maxLength: 15 }), (moments) => {
      storyOrder({ moments, starts: [[0, 1, 2, 3, 4, 5]] }).forEach((order, k) => {
        for (const group of moments[k] ?? []) {
          const at = group.map((line) => order.indexOf(line));
          expect(Math.max(...at) - Math.min(...at)).toBe(group.length - 1);
        }
      });
    }),
    { seed: 4, numRuns: 200 },
  );
});
