import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laneItems } from "../../../src/layout/items/lane-items.ts";
import { weightOrder } from "../../../src/layout/order/weight-order.ts";
import type { DocumentEvent } from "../../../src/model/document.ts";
import { readTimeline } from "../../../src/model/read.ts";
import { actors, cast } from "../../model/tiny.ts";
import { laid, seed, seedNames } from "../laid.ts";
import { stories, story } from "../stories.ts";

/** `0.8 a:agent b:target`: events of this importance with these actors, as lanes by weight. */
function ordered(who: string, ...texts: readonly string[]): string {
  const { timeline } = readTimeline({
    chronolane: 1,
    actors: actors(who),
    events: texts.map((text, k): DocumentEvent => {
      const [importance = "", ...rest] = text.split(" ");
      return {
        id: `e${k}`,
        title: "e",
        when: `2022-01-${String(k + 1).padStart(2, "0")}`,
        importance: Number(importance),
        actors: cast(rest.join(" ")),
      };
    }),
  });
  const { dated } = laneItems(timeline, { zone: "UTC" });
  return weightOrder(who.split(" "), dated).join(" ");
}

describe("lanes by weight", () => {
  it("begin with whoever does what is most important, as agent or party, whatever their number of events is", () => {
    expect(ordered("a b c", "0.2 a:agent", "0.2 a:agent", "0.9 b:agent", "0.6 c:party")).toBe("b c a");
    expect(ordered("a b", "0.3 a:agent", "0.3 a:agent", "0.5 b:agent")).toBe("a b");
  });

  it("count what an actor only receives towards no place among those who act", () => {
    expect(ordered("a b", "0.1 a:agent", "0.5 b:agent", "1 b:agent a:target", "0.9 b:agent a:target")).toBe("b a");
    expect(ordered("a b c", "0.4 a:agent", "0.5 b:agent", "1 c:agent a:target")).toBe("c b a");
  });

  it("end with those who lead no event, by the weight of what they receive", () => {
    expect(ordered("x y a b", "0.1 a:agent x:target", "0.1 b:agent y:target", "1 b:agent y:host")).toBe("b a y x");
    expect(ordered("z a", "1 a:agent z:target")).toBe("a z");
  });

  it("stand next to whom they meet most, at one end or the other", () => {
    expect(ordered("a b d", "1 a:agent", "0.8 b:agent", "0.2 a:party d:party", "0.1 d:agent")).toBe("d a b");
    expect(ordered("a b d", "1 a:agent", "0.6 b:agent", "0.2 b:party d:party", "0.1 d:agent")).toBe("a b d");
    // An event that d only receives brings it nearer to nobody.
    expect(ordered("a b d", "1 a:agent d:target", "0.8 b:agent", "0.1 d:agent")).toBe("a b d");
  });

  it("are the document's among equals", () => {
    expect(ordered("c a b", "0.5 a:agent", "0.5 b:agent", "0.5 c:agent")).toBe("c a b");
  });

  it("have each lane once, and none that receives before one that acts", () => {
    fc.assert(
      fc.property(stories, ({ seed: dice, count }) => {
        const { timeline } = readTimeline(story(count, { seed: dice, lanes: 7 }));
        const { dated } = laneItems(timeline, { zone: "UTC" });
        const ids = timeline.actors.map(({ id }) => id);
        const order = weightOrder(ids, dated);
        expect([...order].sort()).toEqual([...ids].sort());
        const acts = order.map((id) => dated.some(({ lane, first }) => first && lane === id));
        expect(acts.lastIndexOf(true)).toBeLessThan(acts.includes(false) ? acts.indexOf(false) : Infinity);
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  it.each(seedNames)("are those of %s, with what only receives below all others, and low", (name) => {
    const { lanes, items } = laid(seed(name), { order: "weight" });
    const isReceiving = lanes.map((_, lane) => items.every((item) => item.lane !== lane || !item.first));
    expect(isReceiving).toEqual([...isReceiving].sort());
    for (const [k, { rows, height, gutter }] of lanes.entries())
      if (isReceiving[k] === true && rows === 1 && gutter.name.length === 1 && gutter.members.length === 0)
        expect(height).toBeLessThanOrEqual(26);
  });
});
