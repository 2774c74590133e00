import { describe, expect, it } from "vitest";
import type { PlacedItem } from "../../src/layout/lanes/placed-item.ts";
import { thousand, twoHundred } from "../../stories/generated.ts";
import { laidFor } from "./stories.ts";

const isMain = ({ first, claim }: PlacedItem): boolean => first && claim === null;
const isContested = ({ event }: PlacedItem): boolean => event.standing === "disputed" || event.standing === "denied";

const whole = laidFor(thousand);

describe("of a thousand events", () => {
  it("each has its body, and each that is not named whole is counted as hidden", () => {
    const { items, hidden } = whole(undefined);
    const main = items.filter(isMain);
    expect(new Set(main.map(({ event }) => event.id)).size).toBe(1000);
    expect(main).toHaveLength(1000);
    const notWhole = main.filter(({ label }) => label === null || label.shortened);
    expect(new Set(hidden)).toEqual(new Set(notWhole.map(({ event }) => event)));
  });

  it("the eight most important of what is contested or planned are named at home", () => {
    const weighty = whole(undefined)
      .items.filter((item) => isMain(item) && (isContested(item) || item.event.status === "planned"))
      .sort((a, b) => b.event.importance - a.event.importance);
    expect(weighty.length).toBeGreaterThan(30);
    const worst = weighty[7]?.event.importance ?? 1;
    expect(
      weighty.filter(({ label, event }) => label === null && event.importance > worst).map(({ id }) => id),
    ).toEqual([]);
    expect(weighty.filter(({ label }) => label !== null).length).toBeGreaterThanOrEqual(8);
  });

  it("ticks stand for all that is not named, and the numbers below them count each once, at home and in any window", () => {
    for (const window of [undefined, { from: Date.UTC(1892, 2), to: Date.UTC(1892, 4) }]) {
      const { items, strips, lanes } = whole(window);
      const ticks = items.filter((item) => isMain(item) && item.tick !== null);
      expect(ticks.length).toBeGreaterThan(5);
      expect(ticks.every(({ label }) => label === null)).toBe(true);
      for (const [lane] of lanes.entries()) {
        const counted = strips.filter((strip) => strip.lane === lane).flatMap(({ counts }) => counts);
        const inLane = ticks.filter((item) => item.lane === lane).length;
        expect(counted.reduce((sum, { n }) => sum + n, 0)).toBe(inLane);
        expect(counted.every(({ n }) => n > 0)).toBe(true);
      }
    }
  });

  it("two months show the names of those that begin or end well inside them and lie over no other, all but one in ten at most", () => {
    const { items, plot } = whole({ from: Date.UTC(1892, 2), to: Date.UTC(1892, 4) });
    const inside = items.filter(
      (item) =>
        isMain(item) && [item.body.x0, item.body.x1].some((x) => x > plot.x + 300 && x < plot.x + plot.width - 300),
    );
    const named = inside.filter(({ label }) => label !== null);
    expect(inside.length).toBeGreaterThan(10);
    // A lane is as tall at every zoom: what lies over one another has room for so many names.
    expect(named.length).toBeGreaterThanOrEqual(inside.length * 0.7);
    expect(inside.filter(({ tick, label }) => tick === null && label === null).length).toBeLessThanOrEqual(
      inside.length / 10,
    );
  });

  it("what has risen from a strip into a row is still there at every larger zoom", () => {
    const middle = Date.UTC(1892, 3);
    const steps = [365, 180, 90, 45, 20].map((days) =>
      whole({ from: middle - days * 86_400_000, to: middle + days * 86_400_000 }),
    );
    let risen = 0;
    for (const [k, { items }] of steps.entries())
      for (const item of items) {
        if (item.tick !== null || !isMain(item)) continue;
        risen += 1;
        for (const next of steps.slice(k + 1)) {
          const same = next.items.find(({ id }) => id === item.id);
          expect(same?.tick ?? null, item.id).toBe(null);
          if (same !== undefined) expect(same.row).toBe(item.row);
        }
      }
    expect(risen).toBeGreaterThan(100);
  });

  it("a lane that is opened shows every event with its body and its name, and the others as before", () => {
    const [first] = whole(undefined).lanes;
    const id = first?.actor?.id ?? "";
    const opened = laidFor(thousand, { expand: [id] })(undefined);
    const lane = opened.lanes.findIndex(({ actor }) => actor?.id === id);
    const inLane = opened.items.filter((item) => item.lane === lane && item.first);
    expect(inLane.length).toBeGreaterThan(100);
    expect(inLane.filter(({ tick, label }) => tick !== null || label === null).map((item) => item.id)).toEqual([]);
    expect(opened.lanes.map(({ expanded }) => expanded)).toEqual(opened.lanes.map((_, k) => k === lane));
    expect(opened.lanes.map(({ collapsed }) => collapsed)).toEqual(opened.lanes.map((_, k) => k !== lane));
    expect(opened.items.some((item) => item.lane !== lane && item.tick !== null)).toBe(true);
  });
});

describe("a height that is asked for", () => {
  const least = laidFor(twoHundred, { height: 700 })(undefined);

  it.each([1000, 1200, 1500])("of %i px is kept to the pixel by two hundred events", (height) => {
    expect(laidFor(twoHundred, { height })(undefined).height).toBe(height);
  });

  it("names most of what is contested or planned and the key moment even where it cannot be kept", () => {
    const weighty = least.items.filter(
      (item) => isMain(item) && (isContested(item) || item.event.status === "planned"),
    );
    expect(least.height).toBeGreaterThan(700);
    expect(weighty.length).toBeGreaterThan(8);
    expect(weighty.filter(({ label }) => label !== null).length).toBeGreaterThanOrEqual(8);
  });

  it("gives more names the taller it is, and all others are counted as hidden", () => {
    const hidden = [700, 1200, 1600, 2400].map((height) => laidFor(twoHundred, { height })(undefined).hidden.length);
    expect(hidden).toEqual([...hidden].sort((a, b) => b - a));
    expect(new Set(hidden).size).toBe(hidden.length);
    const main = least.items.filter(isMain);
    expect(main.length).toBe(200);
    for (const { event, label } of main) expect(label?.shortened !== false).toBe(least.hidden.includes(event));
  });
});
