import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureText } from "../../src/theme/metrics.ts";
import { seed as seedOf } from "./laid.ts";
import { laidFor, laidStory, stories, storiesSeed, story, windowAt } from "./stories.ts";

describe("a label that is shown", () => {
  it("stays so at every deeper zoom on the place where it stands", () => {
    fc.assert(
      fc.property(
        stories,
        fc.constantFrom(0.6, 1, 1.4, 2.5, 7),
        fc.constantFrom(1.01, 1.2, 2, 9, 50),
        (given, zoom, deeper) => {
          const { lay, home } = laidStory(given);
          const before = lay(windowAt(home, zoom, home.plot.x + home.plot.width / 2));
          const { plot, dateline } = before;
          const inside = before.items.filter(
            ({ label, body }) =>
              label !== null &&
              !body.cutStart &&
              !body.cutEnd &&
              body.form !== "bracket" &&
              label.box.x > plot.x + 20 &&
              label.box.x + label.box.width < plot.x + plot.width - 20,
          );
          for (const { id, label, body } of inside.slice(0, 4)) {
            if (label === null) continue;
            // Beside its body it moves with that end, above it with the start, or with what it hangs at.
            const hangs = label.lines.some(({ anchor }) => anchor === "end");
            const end = label.box.x + label.box.width;
            const atRule =
              dateline !== null && (Math.abs(end + 5 - dateline.x) < 1 || Math.abs(label.box.x - 5 - dateline.x) < 1);
            const isAtEnd = label.side === "right" || (label.side === "above" && hangs);
            const near = lay(windowAt(before, deeper, isAtEnd ? body.x1 : body.x0));
            const moved = near.items.find((item) => item.id === id)?.body;
            if (moved === undefined || near.scale === null) continue;
            const by = atRule
              ? (near.dateline?.x ?? 0) - dateline.x
              : isAtEnd
                ? moved.x1 - body.x1
                : moved.x0 - body.x0;
            const { scale } = near;
            const after = lay({ from: scale.at(scale.x0 + by), to: scale.at(scale.x1 + by) });
            const same = after.items.find((item) => item.id === id);
            if (same === undefined || same.body.cutStart || same.body.cutEnd) continue;
            expect(same.label, `${id} at ${zoom} × ${deeper}`).not.toBeNull();
            expect(same.label?.side, id).toBe(label.side);
          }
        },
      ),
      { seed: storiesSeed, numRuns: 15 },
    );
  });

  it("is never hidden in turns as one zooms in step by step", () => {
    for (const seed of [1, 2, 3]) {
      const lay = laidFor(story(24, { seed, lanes: 2 }), { height: 300 });
      const home = lay(undefined);
      for (const { id, body } of home.items) {
        if (body.x1 - body.x0 > 60) continue;
        let isShown = false;
        for (const zoom of [1, 1.5, 2.5, 4, 7, 12, 25]) {
          // About a day's mark there is room for its name on both sides.
          const layout = lay(windowAt(home, zoom, (body.x0 + body.x1) / 2));
          const item = layout.items.find((one) => one.id === id);
          const isNear =
            item !== undefined &&
            item.bar.x > layout.plot.x + 420 &&
            item.bar.x + item.bar.width < layout.plot.x + layout.plot.width - 420;
          if (!isNear) continue;
          if (isShown) expect(item.label, `${id} at ${zoom}`).not.toBeNull();
          isShown = item.label !== null;
        }
      }
    }
  });
});

describe("what no window changes", () => {
  it("is made once: another window words no label anew and measures next to nothing", () => {
    let [measured, worded] = [0, 0];
    const measure = (...given: Parameters<typeof measureText>): number => {
      measured += 1;
      return measureText(...given);
    };
    const lay = laidFor(story(120, { seed: 5 }), {
      measure,
      onLabel: () => {
        worded += 1;
      },
    });
    const home = lay(undefined);
    const before = { measured, worded };
    for (const zoom of [1.5, 2, 3]) lay(windowAt(home, zoom, 700));
    expect(before.measured).toBeGreaterThan(1000);
    expect(worded).toBe(before.worded);
    // The axis' own dates, and a sentence on what is hidden there.
    expect(measured - before.measured).toBeLessThan(before.measured / 10);
  });

  it("leaves rows, lanes and their heights as they are", () => {
    const lay = laidFor(seedOf("january-2022"));
    const home = lay(undefined);
    const near = lay(windowAt(home, 8, 800));
    expect(near.lanes).toEqual(home.lanes);
    const rows = new Map(home.items.map(({ id, row }) => [id, row]));
    for (const { id, row } of near.items) expect(row, id).toBe(rows.get(id));
  });

  it("measures no text twice in one font", () => {
    const asked = new Map<string, number>();
    laidFor(story(60, { seed: 5 }), {
      measure: (text, font) => {
        const key = JSON.stringify([text, font]);
        asked.set(key, (asked.get(key) ?? 0) + 1);
        return measureText(text, font);
      },
    })(undefined);
    expect(Math.max(...asked.values())).toBeLessThanOrEqual(2);
  });

  it("names at the left edge what began before the window, where that place is free", () => {
    const lay = laidFor({
      chronolane: 1,
      actors: [{ id: "a", name: "A" }],
      events: [
        { id: "long", title: "A long siege", when: "2022-01-01/2022-12-31", actors: [{ actor: "a" }] },
        { id: "in", title: "Within", when: "2022-06-01", actors: [{ actor: "a" }] },
      ],
    });
    const layout = lay({ from: Date.UTC(2022, 4, 1), to: Date.UTC(2022, 7, 1) });
    const long = layout.items.find(({ event }) => event.id === "long");
    expect(long?.body.cutStart).toBe(true);
    // Behind the arrow that says that it was cut.
    expect(long?.label?.box.x).toBeCloseTo(layout.plot.x + 16, 6);
    expect(long?.label?.side).toBe("inside");
  });
});
