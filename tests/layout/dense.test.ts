import { describe, expect, it } from "vitest";
import type { PlacedItem } from "../../src/layout/lanes/placed-item.ts";
import { thousand, twoHundred } from "../../stories/generated.ts";
import { laidFor } from "./stories.ts";

const isMain = ({ first, claim }: PlacedItem): boolean => first && claim === null;
const isContested = ({ event }: PlacedItem): boolean => event.standing === "disputed" || event.standing === "denied";

const whole = laidFor(thousand);

describe("of a thousand events", () => {
  it("the most important contested ones are named at home", () => {
    const most = whole(undefined).items.filter(
      (item) => isMain(item) && isContested(item) && item.event.importance >= 0.9,
    );
    expect(most.length).toBeGreaterThan(5);
    expect(most.filter(({ label }) => label === null).map(({ id }) => id)).toEqual([]);
  });

  it("two months show the names of those that begin or end well inside them, all but one in ten at most", () => {
    const { items, plot } = whole({ from: Date.UTC(1892, 2), to: Date.UTC(1892, 4) });
    const inside = items.filter(
      (item) =>
        isMain(item) && [item.body.x0, item.body.x1].some((x) => x > plot.x + 300 && x < plot.x + plot.width - 300),
    );
    expect(inside.length).toBeGreaterThan(10);
    expect(inside.filter(({ label }) => label === null).length).toBeLessThanOrEqual(inside.length / 10);
  });
});

describe("a title that repeats an event's own", () => {
  it("takes no room from it: below what bodies need, titles stand where there is room anyway", () => {
    const free = laidFor(twoHundred)(undefined);
    const least = laidFor(twoHundred, { height: 900 })(undefined);
    const named = least.items.filter((item) => isMain(item) && item.label !== null);
    expect(named.length).toBeGreaterThan(30);
    expect(named.length).toBeGreaterThan(least.items.filter(({ first, label }) => !first && label !== null).length);
    expect(least.hidden.length).toBeGreaterThanOrEqual(free.hidden.length);
    for (const { event, label } of named) expect(label?.shortened === true).toBe(least.hidden.includes(event));
  });
});
