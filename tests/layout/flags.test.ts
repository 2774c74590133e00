import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Layout } from "../../src/layout/forms/lanes/lanes-layout.ts";
import { initialX } from "../../src/layout/body/edge.ts";
import { stack } from "../../src/layout/labels/flags.ts";
import { stretchOf, type Slot } from "../../src/layout/labels/slots.ts";
import { laidFor, stories, story, windowAt } from "./stories.ts";

/** Leaders that run through a label, or through one another. */
function faults({ items }: Layout): readonly string[] {
  const labels = items.flatMap(({ id, label }) => (label === null ? [] : [{ id, box: label.box }]));
  const leaders = items.flatMap(({ id, label }) => {
    const leader = label?.leader ?? null;
    return leader === null ? [] : [{ id, ...leader }];
  });
  return leaders.flatMap(({ id, x, top, bottom }) => [
    ...labels
      .filter(({ box }) => x > box.x && x < box.x + box.width && bottom > box.y && top < box.y + box.height)
      .map((label) => `${id} through ${label.id}`),
    ...leaders
      .filter((other) => other.id !== id && Math.abs(other.x - x) < 2 && other.bottom > top && other.top < bottom)
      .map((other) => `${id} on ${other.id}`),
  ]);
}

describe("the line from a label down to its body", () => {
  it("runs through no label and meets no other line, at any zoom", () => {
    fc.assert(
      fc.property(
        stories,
        fc.constantFrom(0.5, 1, 1.3, 2, 5, 30),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ seed, count, width, lang }, zoom, share) => {
          const lay = laidFor(story(count, { seed, lang, lanes: 2 }), { width, lang });
          const home = lay(undefined);
          expect(faults(home)).toEqual([]);
          expect(faults(lay(windowAt(home, zoom, home.plot.x + share * home.plot.width)))).toEqual([]);
        },
      ),
      { seed: 7, numRuns: 80 },
    );
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

/** A flag at a place of the home picture, so wide. */
function flag(h: number, width: number, align: Slot["align"] = "start"): Slot {
  const block = { title: ["a"], meta: [], inline: true, tally: null, width, height: 17, shortened: false };
  return { block, side: "above", align, edge: { h, c: 0 }, leader: { h, c: align === "start" ? 3 : -3 } };
}

describe("a stack of flags", () => {
  const places = fc.uniqueArray(
    fc.record({
      h: fc.integer({ min: 0, max: 60 }),
      width: fc.integer({ min: 10, max: 400 }),
      align: fc.constantFrom("start" as const, "end" as const),
    }),
    { selector: ({ h }) => h, maxLength: 14 },
  );

  it("has no two labels on one another, and no leader through a label", () => {
    fc.assert(
      fc.property(places, (given) => {
        const flags = new Map(given.map(({ h, width, align }, k) => [k, flag(h * 20, width, align)]));
        const { bands } = stack({ flags, signs: new Map() });
        const stood = [...bands].flatMap(([k, band]) => {
          const slot = flags.get(k);
          return slot === undefined
            ? []
            : [
                {
                  band,
                  from: initialX(stretchOf(slot).from),
                  to: initialX(stretchOf(slot).to),
                  leader: initialX(slot.leader),
                },
              ];
        });
        for (const a of stood) {
          for (const b of stood) {
            if (a === b) continue;
            if (a.band === b.band) expect(a.to <= b.from || b.to <= a.from).toBe(true);
            if (a.band < b.band) expect(b.leader > a.from && b.leader < a.to).toBe(false);
          }
        }
      }),
      { seed: 5, numRuns: 400 },
    );
  });

  it("leaves none out where all hang the same way", () => {
    fc.assert(
      fc.property(places, fc.constantFrom("start" as const, "end" as const), (given, align) => {
        const flags = new Map(given.map(({ h, width }, k) => [k, flag(h * 20, width, align)]));
        expect(stack({ flags, signs: new Map() }).bands.size).toBe(flags.size);
      }),
      { seed: 5, numRuns: 400 },
    );
  });

  it("is as low as it can be where nothing is in the way", () => {
    expect([
      ...stack({
        flags: new Map([
          [0, flag(0, 50)],
          [1, flag(100, 50)],
        ]),
        signs: new Map(),
      }).bands.values(),
    ]).toEqual([1, 1]);
    expect(
      Object.fromEntries(
        stack({
          flags: new Map([
            [0, flag(0, 300)],
            [1, flag(100, 300)],
          ]),
          signs: new Map(),
        }).bands,
      ),
    ).toEqual({ 0: 2, 1: 1 });
  });
});
