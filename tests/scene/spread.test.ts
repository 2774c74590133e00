import type { Path } from "../../src/base/path.ts";
import { expect, it } from "vitest";
import { spread, type Area } from "../../src/scene/marks/area.ts";
import { dots } from "../../src/scene/marks/dots.ts";
import { hatch } from "../../src/scene/marks/hatch.ts";

const area = (length: number): Area => ({ x0: 0, x1: length, y0: 0, y1: 14 });
const count = (path: Path): number => path.filter((piece) => piece === "M").length;

it("a body of any length has a bounded number of hatches and dots, and one of a screen's width those that its theme wants", () => {
  const hatches = (length: number): number => count(hatch(area(length), { step: 5, origin: 0 }));
  const spots = (length: number): number => count(dots(area(length), { step: 12, radius: 1, origin: 0, clear: 2 }));
  for (const length of [2_000, 40_000, 1e7])
    expect([hatches(length) <= 244, spots(length) <= 244], `${length}`).toEqual([true, true]);
  expect(hatches(1_000)).toBeGreaterThanOrEqual(200);
  expect(spread(area(1_200), 5)).toBe(1);
});
