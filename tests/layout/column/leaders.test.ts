import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { departures } from "../../../src/layout/forms/column/leaders.ts";
import { subColumns } from "../../../src/layout/forms/column/sub-columns.ts";
import { expectHeld } from "../../expect-held.ts";

const numbers = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 200 }), fc.integer({ min: 20, max: 90 })),
  { minLength: 1, maxLength: 25 },
);
/** Bodies by their beginnings, and labels below one another in the same order. */
const given = numbers.map((list) => {
  const bodies = list.map(([from, length]) => [from, from + length] as const).sort((a, b) => a[0] - b[0]);
  let y = 0;
  return { reaches: bodies, hooks: list.map(([, , height]) => (y += height)) };
});

describe("where leaders leave their bodies", () => {
  test("is level with the label where the body reaches so far", () => {
    expect(
      departures({
        hooks: [30, 90],
        reaches: [
          [0, 100],
          [50, 60],
        ],
      }),
    ).toEqual([30, 60]);
  });

  test("is spread out where several would leave from one place", () => {
    expect(
      departures({
        hooks: [0, 0, 0],
        reaches: [
          [10, 50],
          [10, 50],
          [10, 10],
        ],
      }),
    ).toEqual([10, 10, 10]);
    expect(
      departures({
        hooks: [0, 0, 0],
        reaches: [
          [10, 50],
          [10, 50],
          [10, 50],
        ],
      }),
    ).toEqual([10, 14, 18]);
  });

  test("is on the body", () => {
    expectHeld(
      fc.property(given, ({ hooks, reaches }) =>
        departures({ hooks, reaches }).every((y, k) => y >= (reaches[k]?.[0] ?? 0) && y <= (reaches[k]?.[1] ?? 0)),
      ),
      { seed: 31 },
    );
  });

  test("keeps the labels' order, so that no two leaders cross", () => {
    expectHeld(
      fc.property(given, (all) => {
        const places = departures(all);
        return places.every((y, k) => k === 0 || y >= (places[k - 1] ?? 0));
      }),
      { seed: 32 },
    );
  });
});

describe("sub-columns", () => {
  const extents = numbers.map((list) => list.map(([from, length]) => ({ from, to: from + length + 1 })));

  test("keep bodies that overlap apart", () => {
    expectHeld(
      fc.property(extents, (list) => {
        const columns = subColumns(list);
        return list.every((a, j) =>
          list.every((b, k) => j === k || columns[j] !== columns[k] || a.to <= b.from || b.to <= a.from),
        );
      }),
      { seed: 33 },
    );
  });

  test("are as few as the most that overlap anywhere", () => {
    expectHeld(
      fc.property(extents, (list) => {
        const most = Math.max(
          ...list.map(({ from }) => list.filter((other) => other.from <= from && from < other.to).length),
        );
        return Math.max(...subColumns(list)) + 1 === most;
      }),
      { seed: 34 },
    );
  });

  test("have the long bodies furthest from the labels", () => {
    expect(
      subColumns([
        { from: 0, to: 10 },
        { from: 5, to: 500 },
        { from: 6, to: 20 },
      ]),
    ).toEqual([2, 0, 1]);
  });
});
