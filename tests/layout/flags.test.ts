import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Layout } from "../../src/layout/layout.ts";
import { laidFor, stories, story, windowAt } from "./stories.ts";

/** Leaders that run through a label, or through one another. */
function faults({ items }: Layout): readonly string[] {
  const labels = items.flatMap(({ id, label }) => (label === null ? [] : [{ id, box: label.box }]));
  const leaders = items.flatMap(({ id, label }) => { const leader = label?.leader ?? null; return leader === null ? [] : [{ id, ...leader }]; });
  return leaders.flatMap(({ id, x, top, bottom }) => [
    ...labels.filter(({ box }) => x > box.x && x < box.x + box.width && bottom > box.y && top < box.y + box.height).map((label) => `${id} through ${label.id}`),
    ...leaders.filter((other) => other.id !== id && Math.abs(other.x - x) < 2 && other.bottom > top && other.top < bottom).map((other) => `${id} on ${other.id}`),
  ]);
}

describe("the line from a label down to its body", () => {
  it("runs through no label and meets no other line, at any zoom", () => {
    fc.assert(fc.property(stories, fc.constantFrom(0.5, 1, 1.3, 2, 5, 30), fc.double({ min: 0, max: 1, noNaN: true }), ({ seed, count, width, lang }, zoom, share) => {
      const lay = laidFor(story(count, { seed, lang, lanes: 2 }), { width, lang });
      const home = lay(undefined);
      expect(faults(home)).toEqual([]);
      expect(faults(lay(windowAt(home, zoom, home.plot.x + share * home.plot.width)))).toEqual([]);
    }), { seed: 7, numRuns: 80 });
  });

  it("ends at its own body", () => {
    let count = 0;
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      for (const { label, bar, id } of laidFor(story(30, { seed, lanes: 2 }))(undefined).items) {
        const leader = label?.leader ?? null;
        if (leader === null) continue;
        count += 1;
        const { x, bottom } = leader;
        expect([x >= bar.x, x <= bar.x + bar.width, bottom], id).toEqual([true, true, bar.y]);
      }
    }
    expect(count).toBeGreaterThan(10);
  });
});
