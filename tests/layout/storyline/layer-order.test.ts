import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bandsBetween,
  cheapestPath,
  orderLayers,
  type PathId,
} from "../../../src/layout/forms/storyline/layer-order.ts";

/** Slices in which each path may stand anywhere; those from `straight` on keep their order. */
const slices = (straight: number): fc.Arbitrary<readonly (readonly PathId[])[]> =>
  fc
    .array(fc.shuffledSubarray([0, 1, 2, 3, 4, 5]), { minLength: 2, maxLength: 6 })
    .map((list) =>
      list.map((slice) => [
        ...slice.filter((path) => path >= straight).sort((a, b) => a - b),
        ...slice.filter((path) => path < straight),
      ]),
    );

const bandsOf = (layers: readonly (readonly PathId[])[], straight: number) => (slice: number) =>
  bandsBetween(layers[slice]!, layers[slice + 1]!, (path) => path >= straight);

/** How many paths change sides with another one. */
const sidesChanged = (layers: readonly (readonly PathId[])[], own: PathId): number =>
  layers.slice(1).reduce((sum, after, k) => {
    const before = layers[k]!;
    return (
      sum +
      before.filter(
        (other) =>
          other !== own &&
          after.includes(other) &&
          before.indexOf(other) < before.indexOf(own) !== after.indexOf(other) < after.indexOf(own),
      ).length
    );
  }, 0);

test("the cheapest way costs what it crosses and where it stands, and no other way costs less", () => {
  const places = fc.array(fc.nat(6), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(slices(6), places, places, (layers, wanted, other) => {
      const cost = (slice: number, place: number): number => 2 * Math.abs(place - wanted[slice]!);
      const whole = (at: readonly number[]): number =>
        sidesChanged(orderLayers(layers, 9, 0, { places: at, cost: 0 }), 9) +
        at.reduce((sum, place, slice) => sum + cost(slice, place), 0);
      const found = cheapestPath(layers, {
        from: 0,
        to: layers.length - 1,
        cost,
        bands: bandsOf(layers, 6),
        crossing: () => 1,
      });
      expect(Math.floor(found.cost + 1e-9)).toBe(whole(found.places));
      for (const list of [wanted, other])
        expect(whole(found.places)).toBeLessThanOrEqual(
          whole(layers.map((slice, k) => Math.min(slice.length, list[k]!))),
        );
    }),
    { seed: 4, numRuns: 300 },
  );
});

test("no way changes sides with a path that runs straight", () => {
  fc.assert(
    fc.property(slices(3), (layers) => {
      const { places, cost } = cheapestPath(layers, {
        from: 0,
        to: layers.length - 1,
        cost: (slice, place) => (slice % 2 === 0 ? place : 6 - place),
        bands: bandsOf(layers, 3),
        crossing: () => 1,
      });
      expect(cost).toBeLessThan(Infinity);
      const straight = orderLayers(layers, 9, 0, { places, cost }).map((slice) => slice.filter((path) => path >= 3));
      expect(sidesChanged(straight, 9)).toBe(0);
    }),
    { seed: 4, numRuns: 200 },
  );
});

test("between straight layers only one way on is weighed for each, not one for each pair of places", () => {
  const layers = Array.from({ length: 11 }, () => Array.from({ length: 40 }, (_, path) => path));
  let ways = 0;
  cheapestPath(layers, {
    from: 0,
    to: 10,
    cost: () => 0,
    bands: bandsOf(layers, 0),
    crossing: () => 1,
    tried: (more) => (ways += more),
  });
  expect(ways).toBe(10 * 41);
});
