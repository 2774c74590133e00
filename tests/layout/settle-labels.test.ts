import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settleLabels } from "../../src/layout/spread-apart.ts";
import { expectHeld } from "../expect-held.ts";

interface Given {
  readonly wanted: readonly number[];
  readonly sizes: readonly number[];
  readonly weights: readonly number[];
  readonly gap: number;
}

const labels = fc.array(
  fc.record({
    wanted: fc.integer({ min: 0, max: 40 }),
    size: fc.integer({ min: 1, max: 8 }),
    weight: fc.integer({ min: 1, max: 5 }),
  }),
  { minLength: 1, maxLength: 7 },
);
const given = fc.tuple(labels, fc.integer({ min: 0, max: 2 })).map(([list, gap]): Given => ({
  wanted: list.map(({ wanted }) => wanted),
  sizes: list.map(({ size }) => size),
  weights: list.map(({ weight }) => weight),
  gap,
}));

const costOf = ({ wanted, weights }: Given, places: readonly number[]): number =>
  places.reduce((sum, place, k) => sum + (weights[k] ?? 1) * (place - (wanted[k] ?? 0)) ** 2, 0);

const tall = ({ sizes, gap }: Given): number => sizes.reduce((sum, size) => sum + size + gap, -gap);

/** The slow twin: the best of all places on a grid of halves, by dynamic programming over place after place. */
function onGrid(all: Given, from: number, to: number): number {
  const { wanted, sizes, weights, gap } = all;
  const places = Array.from({ length: Math.round((to - from) * 2) + 1 }, (_, k) => from + k / 2);
  let best = places.map(() => 0);
  wanted.forEach((want, k) => {
    const [size, before] = [sizes[k] ?? 0, k === 0 ? 0 : (sizes[k - 1] ?? 0) + gap];
    let [reached, least] = [0, Infinity];
    best = places.map((place) => {
      while (reached < places.length && (k === 0 || (places[reached] ?? 0) + before <= place)) {
        least = Math.min(least, best[reached] ?? Infinity);
        reached += 1;
        if (k === 0) break;
      }
      return place + size > to ? Infinity : least + (weights[k] ?? 1) * (place - want) ** 2;
    });
  });
  return Math.min(...best);
}

const config = { seed: 11, numRuns: 300 };

describe("labels settled by pool-adjacent-violators", () => {
  test("stay where they want to be where there is room", () => {
    expect(settleLabels({ wanted: [0, 30, 60], sizes: [20, 20, 20], gap: 10 })).toEqual([0, 30, 60]);
  });

  test("share the way that they must give", () => {
    expect(settleLabels({ wanted: [0, 1], sizes: [10, 10] })).toEqual([-4.5, 5.5]);
  });

  test("move the less, the more they weigh", () => {
    expect(settleLabels({ wanted: [0, 0], sizes: [10, 10], weights: [9, 1] })).toEqual([-1, 9]);
  });

  test("that do not fit between the bounds begin at the first of them", () => {
    expect(settleLabels({ wanted: [0, 0, 0], sizes: [10, 10, 10], from: 5, to: 20 })).toEqual([5, 15, 25]);
  });

  test("keep their order and their gaps", () => {
    expectHeld(
      fc.property(given, (all) => {
        const places = settleLabels(all);
        return places.every(
          (place, k) => k === 0 || place >= (places[k - 1] ?? 0) + (all.sizes[k - 1] ?? 0) + all.gap - 1e-9,
        );
      }),
      config,
    );
  });

  test("stay between their bounds where they fit", () => {
    expectHeld(
      fc.property(given, fc.integer({ min: 0, max: 20 }), (all, spare) => {
        const to = 5 + tall(all) + spare;
        const places = settleLabels({ ...all, from: 5, to });
        return (places[0] ?? 5) >= 5 - 1e-9 && (places.at(-1) ?? 0) + (all.sizes.at(-1) ?? 0) <= to + 1e-9;
      }),
      config,
    );
  });

  test("are nowhere better placed on any grid that is tried", () => {
    expectHeld(
      fc.property(given, (all) => {
        const slow = onGrid(all, -60, 140);
        const fast = costOf(all, settleLabels(all));
        // The grid is coarse: the best on it may be worse by what half a step costs each.
        return (
          fast <= slow + 1e-6 && slow <= fast + all.weights.reduce((sum, weight) => sum + weight, 0) * all.wanted.length
        );
      }),
      config,
    );
  });

  test("are nowhere better placed between bounds either", () => {
    expectHeld(
      fc.property(given, fc.integer({ min: 0, max: 20 }), (all, spare) => {
        const to = 10 + tall(all) + spare;
        return costOf(all, settleLabels({ ...all, from: 10, to })) <= onGrid(all, 10, to) + 1e-6;
      }),
      config,
    );
  });

  test("move no other way than one of them is pushed", () => {
    expectHeld(
      fc.property(given, fc.nat(), fc.integer({ min: 1, max: 10 }), (all, at, by) => {
        const before = settleLabels(all);
        const after = settleLabels({
          ...all,
          wanted: all.wanted.map((want, k) => (k === at % all.wanted.length ? want + by : want)),
        });
        return after.every((place, k) => place >= (before[k] ?? 0) - 1e-9);
      }),
      config,
    );
  });

  test("take steps in proportion to their number, however they pile up", () => {
    const many = Array.from({ length: 200_000 }, (_, k) => -k);
    const places = settleLabels({ wanted: many, sizes: many.map(() => 1) });
    expect((places.at(-1) ?? 0) - (places[0] ?? 0)).toBeCloseTo(199_999, 3);
  });
});
