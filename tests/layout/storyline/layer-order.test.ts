import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bandsBetween,
  strandRoute,
  orderLayers,
  type Strand,
} from "../../../src/layout/forms/storyline/layer-order.ts";

/** Slices in which each strand may stand anywhere; those from `straight` on keep their order. */
const slices = (straight: number): fc.Arbitrary<readonly (readonly Strand[])[]> =>
  fc
    .array(fc.shuffledSubarray([0, 1, 2, 3, 4, 5]), { minLength: 2, maxLength: 6 })
    .map((list) =>
      list.map((slice) => [
        ...slice.filter((strand) => strand >= straight).sort((a, b) => a - b),
        ...slice.filter((strand) => strand < straight),
      ]),
    );

const bandsOf = (strands: readonly (readonly Strand[])[], straight: number) => (slice: number) =>
  bandsBetween(strands[slice]!, strands[slice + 1]!, (strand) => strand >= straight);

/** How many strands change sides with another one. */
const sidesChanged = (strands: readonly (readonly Strand[])[], own: Strand): number =>
  strands.slice(1).reduce((sum, after, k) => {
    const before = strands[k]!;
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
    fc.property(slices(6), places, places, (strands, wanted, other) => {
      const cost = (slice: number, place: number): number => 2 * Math.abs(place - wanted[slice]!);
      const whole = (at: readonly number[]): number =>
        sidesChanged(orderLayers(strands, 9, 0, { places: at, cost: 0 }), 9) +
        at.reduce((sum, place, slice) => sum + cost(slice, place), 0);
      const found = strandRoute(strands, {
        from: 0,
        to: strands.length - 1,
        cost,
        bands: bandsOf(strands, 6),
        crossing: () => 1,
      });
      expect(Math.floor(found.cost + 1e-9)).toBe(whole(found.places));
      for (const list of [wanted, other])
        expect(whole(found.places)).toBeLessThanOrEqual(
          whole(strands.map((slice, k) => Math.min(slice.length, list[k]!))),
        );
    }),
    { seed: 4, numRuns: 300 },
  );
});

test("no way changes sides with a strand that runs straight", () => {
  fc.assert(
    fc.property(slices(3), (strands) => {
      const { places, cost } = strandRoute(strands, {
        from: 0,
        to: strands.length - 1,
        cost: (slice, place) => (slice % 2 === 0 ? place : 6 - place),
        bands: bandsOf(strands, 3),
        crossing: () => 1,
      });
      expect(cost).toBeLessThan(Infinity);
      const straight = orderLayers(strands, 9, 0, { places, cost }).map((slice) =>
        slice.filter((strand) => strand >= 3),
      );
      expect(sidesChanged(straight, 9)).toBe(0);
    }),
    { seed: 4, numRuns: 200 },
  );
});

test("between straight strands only one way on is weighed for each, not one for each pair of places", () => {
  const strands = Array.from({ length: 11 }, () => Array.from({ length: 40 }, (_, strand) => strand));
  let ways = 0;
  strandRoute(strands, {
    from: 0,
    to: 10,
    cost: () => 0,
    bands: bandsOf(strands, 0),
    crossing: () => 1,
    tried: (more) => (ways += more),
  });
  expect(ways).toBe(10 * 41);
});
