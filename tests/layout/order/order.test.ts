import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkLength } from "../../../src/layout/order/cost.ts";
import { exactOrder, most } from "../../../src/layout/order/exact.ts";
import { levelCost, type BlockLevel } from "../../../src/layout/order/level.ts";
import { nearOrder } from "../../../src/layout/order/near.ts";
import { laneOrder } from "../../../src/layout/order/lane-order.ts";
import { events, lanes, letters, links, permutations, upTo } from "./lanes.ts";

const settings = { seed: 20_220_122, numRuns: 60 };
const setsOf = (size: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.uniqueArray(fc.nat(size - 1), { minLength: 1, maxLength: 4 }), { maxLength: 24 });
const story = fc
  .integer({ min: 2, max: 7 })
  .chain((size) => fc.record({ size: fc.constant(size), sets: setsOf(size) }));

const anyLevel: fc.Arbitrary<BlockLevel> = fc.integer({ min: 1, max: 6 }).chain((count) =>
  fc.array(fc.integer({ min: 1, max: 3 }), { minLength: count, maxLength: count }).chain((sizes) => {
    const part = (block: number): fc.Arbitrary<BlockLevel["edges"][number]["parts"][number]> =>
      fc
        .tuple(fc.nat((sizes[block] ?? 1) - 1), fc.nat((sizes[block] ?? 1) - 1))
        .map(([a, b]) => ({ block, first: Math.min(a, b), last: Math.max(a, b) }));
    const edge = fc.uniqueArray(fc.nat(count - 1), { minLength: 1, maxLength: 4 }).chain((blocks) =>
      fc.record({
        parts: fc.tuple(...blocks.map(part)),
        above: fc.boolean(),
        below: fc.boolean(),
        weight: fc.integer({ min: 1, max: 4 }),
      }),
    );
    const known = fc
      .shuffledSubarray(upTo(count) as number[])
      .map((near) => upTo(count).map((block) => near.indexOf(block)));
    return fc.record({
      sizes: fc.constant(sizes),
      edges: fc.array(edge, { maxLength: 10 }),
      known,
      unit: fc.integer({ min: 1, max: 5 }),
      pull: fc.integer({ min: 0, max: 5 }),
    });
  }),
);

describe("the length of an order's links", () => {
  it("is for each event its last place less its first", () => {
    expect(linkLength(lanes("abcd"), events("ad abd bc a"))).toBe(7);
    expect(linkLength(lanes("adbc"), events("ad abd bc a"))).toBe(4);
  });
});

describe("the exact order", () => {
  it("is one that no other order makes links shorter than, for up to eight lanes", () => {
    for (let seed = 1; seed <= 6; seed += 1) {
      const sets = links({ size: 8, count: 5 + seed * 4, seed });
      const best = Math.min(...permutations(upTo(8)).map((order) => linkLength(order, sets)));
      expect(linkLength(laneOrder({ size: 8, sets }), sets)).toBe(best);
    }
    fc.assert(
      fc.property(
        story,
        ({ size, sets }) =>
          linkLength(laneOrder({ size, sets }), sets) ===
          Math.min(...permutations(upTo(size)).map((order) => linkLength(order, sets))),
      ),
      settings,
    );
  });

  it("costs least among blocks of any size too, with lanes above and below and an order that is known", () => {
    fc.assert(
      fc.property(anyLevel, (level) => {
        const best = Math.min(...permutations(upTo(level.sizes.length)).map((order) => levelCost(level, order)));
        expect(levelCost(level, exactOrder(level))).toBeCloseTo(best, 6);
      }),
      settings,
    );
  });

  it("is the document's where others are as good, as far as it goes", () => {
    expect(letters(laneOrder({ size: 4, sets: [] }))).toBe("abcd");
    fc.assert(
      fc.property(story, ({ size, sets }) => {
        const order = laneOrder({ size, sets });
        const best = linkLength(order, sets);
        const equals = permutations(upTo(size)).filter((other) => linkLength(other, sets) === best);
        // Where no order is shorter than the document's own, that one is taken.
        if (equals.some((other) => letters(other) === letters(upTo(size))))
          expect(letters(order)).toBe(letters(upTo(size)));
      }),
      settings,
    );
  });

  it("is not asked for of more blocks than it can go through", () => {
    const none: BlockLevel = { sizes: new Array<number>(most + 1).fill(1), edges: [], known: [], unit: 1, pull: 0 };
    expect(() => exactOrder(none)).toThrow("17 blocks are too many to be ordered exactly; 16 are the most");
  });
});

describe("the order of more lanes than can be gone through", () => {
  it("is the same at every run, and each lane stands in it once", () => {
    const sets = links({ size: 40, count: 120, seed: 3 });
    const order = laneOrder({ size: 40, sets });
    expect(laneOrder({ size: 40, sets })).toEqual(order);
    expect([...order].sort((a, b) => a - b)).toEqual(upTo(40));
  });

  it("is never worse than the document's, and unscrambles a chain", () => {
    for (let seed = 1; seed <= 4; seed += 1) {
      const sets = links({ size: 24, count: 60, seed });
      expect(linkLength(laneOrder({ size: 24, sets }), sets)).toBeLessThanOrEqual(linkLength(upTo(24), sets));
    }
    // Each lane meets the one eleven on, round a ring of 24 that is cut open.
    const chain = Array.from({ length: 23 }, (_, k) => [(k * 11) % 24, ((k + 1) * 11) % 24]);
    expect(linkLength(laneOrder({ size: 24, sets: chain }), chain)).toBe(23);
    expect(
      laneOrder({
        size: 17,
        sets: [
          [0, 1],
          [15, 16],
        ],
      }),
    ).toEqual(upTo(17));
  });

  it("comes within a fifth of the exact one, and is mostly as good, where both can be had", () => {
    const shares = upTo(12).map((seed) => {
      const sets = links({ size: 11, count: 40, seed: seed + 1 }).filter((set) => set.length > 1);
      const level: BlockLevel = {
        sizes: new Array<number>(11).fill(1),
        edges: sets.map((set) => ({
          parts: set.map((block) => ({ block, first: 0, last: 0 })),
          above: false,
          below: false,
          weight: 1,
        })),
        known: upTo(11).map(() => -1),
        unit: 1,
        pull: 0,
      };
      return levelCost(level, nearOrder(level)) / levelCost(level, exactOrder(level));
    });
    expect(Math.max(...shares)).toBeLessThan(1.2);
    expect(shares.filter((share) => share === 1).length).toBeGreaterThan(6);
  });

  it("is found with bounded work for 200 lanes and 5,000 events", () => {
    const sets = links({ size: 200, count: 5000, seed: 9 });
    expect(linkLength(laneOrder({ size: 200, sets }), sets)).toBeLessThan(linkLength(upTo(200), sets));
  });
});

describe("pinned lanes", () => {
  it("stand at the top and at the bottom in the order written, the others as links are shortest", () => {
    const sets = events("ae ae bd bd cd");
    expect(letters(laneOrder({ size: 5, sets, first: lanes("cb"), last: lanes("a") }))).toBe("cbdea");
  });

  it("leave an order that no other with the same pins is shorter than", () => {
    fc.assert(
      fc.property(story, ({ size, sets }) => {
        const [first, last] = [[size - 1], [0]];
        const allowed = permutations(upTo(size)).filter((order) => order[0] === size - 1 && order.at(-1) === 0);
        expect(linkLength(laneOrder({ size, sets, first, last }), sets)).toBe(
          Math.min(...allowed.map((order) => linkLength(order, sets))),
        );
      }),
      settings,
    );
  });
});

describe("nested groups", () => {
  // a is a group of b and c, d of e and f; c again is one of g and h.
  const parents = [null, 0, 0, null, 3, 3, 2, 2, null];
  const isTogether = (order: readonly number[], group: number): boolean => {
    const under = (lane: number): boolean =>
      lane === group || (parents[lane] !== null && parents[lane] !== undefined && under(parents[lane]));
    const at = order.map((lane, k) => (under(lane) ? k : -1)).filter((k) => k >= 0);
    return order[at[0] ?? -1] === group && (at.at(-1) ?? 0) - (at[0] ?? 0) === at.length - 1;
  };

  it("stand together under their own lane, whatever the links", () => {
    fc.assert(
      fc.property(setsOf(9), (sets) => {
        const order = laneOrder({ size: 9, sets, parents });
        expect([...order].sort((a, b) => a - b)).toEqual(upTo(9));
        expect([0, 2, 3].map((group) => isTogether(order, group))).toEqual([true, true, true]);
      }),
      settings,
    );
  });

  it("are never worse than in the document's order, and turn towards what they are linked to", () => {
    const given = lanes("abcghdefi");
    fc.assert(
      fc.property(
        setsOf(9),
        (sets) => linkLength(laneOrder({ size: 9, sets, parents }), sets) <= linkLength(given, sets),
      ),
      settings,
    );
    expect(letters(laneOrder({ size: 9, sets: events("bd bd"), parents }))).toBe("acghbdefi");
  });
});

describe("the order that the reader knows", () => {
  const known = lanes("dacb");

  it("stays where another would be shorter by little", () => {
    const sets = [...events("da da da da ac ac ac ac cb cb cb cb da ac cb da ac cb"), ...events("db")];
    expect(letters(laneOrder({ size: 4, sets, near: known }))).toBe("dacb");
  });

  it("is changed where that shortens links by a worthwhile share", () => {
    expect(letters(laneOrder({ size: 4, sets: events("db db db db db db"), near: known }))).toMatch(/db|bd/u);
  });

  it("takes a new lane in where its links are shortest, and leaves the others as they stood", () => {
    expect(letters(laneOrder({ size: 5, sets: events("ea ed da ac cb"), near: known })).replace("e", "")).toBe("dacb");
    expect(letters(laneOrder({ size: 5, sets: events("ea ed da ac cb"), near: known }))).toBe("deacb");
  });

  it("stays whole where there are no links, a new lane behind the one that it follows in the document", () => {
    expect(letters(laneOrder({ size: 5, sets: [], near: lanes("eacb") }))).toBe("eacdb");
  });

  it("is never left for one with longer links, and what it was changed to stays", () => {
    fc.assert(
      fc.property(story, ({ size, sets }) => {
        const near = upTo(size).toReversed();
        const order = laneOrder({ size, sets, near });
        expect(linkLength(order, sets)).toBeLessThanOrEqual(linkLength(near, sets));
        expect(laneOrder({ size, sets, near: order })).toEqual(order);
      }),
      settings,
    );
  });
});
