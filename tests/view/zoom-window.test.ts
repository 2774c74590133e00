import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeOf, xOf, type ScaleStop } from "../../src/layout/scale-stops.ts";
import { clamped, isWhole, panBy, reveal, windowRound, zoomBy, type ZoomMap } from "../../src/view/zoom-window.ts";
import { even, folded } from "./tiny.ts";
import { expectHeld } from "../expect-held.ts";

/** The map of a picture that goes down to a minute, or so deep as is said. */
const on = (scaleStops: readonly ScaleStop[], deepest = 60_000): ZoomMap => ({ scaleStops, deepest });

const whole = { from: 0, to: 1e9 };
const times = fc.double({ min: -2e9, max: 3e9, noNaN: true });
const stretch = ({ from, to }: { readonly from: number; readonly to: number }): readonly [number, number] => [
  xOf(folded, from),
  xOf(folded, to),
];

describe("time and place", () => {
  test("each stop is where it says, and between stops the scale is linear", () => {
    expect([0, 5e7, 1e8, 5.5e8, 1e9].map((at) => xOf(folded, at))).toEqual([100, 350, 600, 850, 1100]);
  });

  test("beyond the outer stops the outer pieces go on", () => {
    expect([xOf(folded, -1e7), xOf(folded, 1.09e9)].map(Math.round)).toEqual([50, 1150]);
  });

  test("a place leads back to its time", () => {
    expectHeld(
      fc.property(times, (at) => Math.abs(timeOf(folded, xOf(folded, at)) - at) < 1e-3),
      { seed: 1 },
    );
  });
});

describe("zooming", () => {
  test("by two about the middle shows the middle half of the picture", () => {
    expect(stretch(zoomBy(on(folded), whole, { factor: 2 }))).toEqual([350, 850]);
  });

  test("leaves what lies under the pointer where it is", () => {
    expectHeld(
      fc.property(
        fc.double({ min: 1, max: 8, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (factor, share) => {
          const [a, b] = stretch(zoomBy(on(folded), whole, { factor, share }));
          return Math.abs(a + (b - a) * share - (100 + 1000 * share)) < 1e-6;
        },
      ),
      { seed: 2 },
    );
  });

  test("goes no deeper than a minute", () => {
    const deep = zoomBy(on(folded), whole, { factor: 1e9, share: 0.2 });
    expect(deep.to - deep.from).toBeCloseTo(60_000, 3);
  });

  test("goes down to the finest time in the data, of today too, and shows what was there", () => {
    const now = Date.UTC(2026, 10, 14, 10);
    const today: readonly ScaleStop[] = [
      { at: now, x: 0 },
      { at: now + 4 * 3_600_000, x: 1000 },
    ];
    for (const deepest of [1000, 1, 0.01]) {
      const { from, to } = zoomBy(
        on(today, deepest),
        { from: now, to: now + 4 * 3_600_000 },
        { factor: 1e15, share: 0.25 },
      );
      expect((to - from) / deepest).toBeCloseTo(1, 0);
      expect(Math.abs((from + to) / 2 - (now + 3_600_000))).toBeLessThan(deepest);
    }
  });

  test("out comes back to the whole, from wherever", () => {
    const off = panBy(folded, zoomBy(on(folded), whole, { factor: 4 }), 20);
    expect(isWhole(folded, zoomBy(on(folded), off, { factor: 1e-3 }))).toBe(true);
  });
});

describe("panning", () => {
  test("by a screen shows what follows", () => {
    const quarter = { from: timeOf(folded, 100), to: timeOf(folded, 350) };
    expect(stretch(panBy(folded, quarter, 1))).toEqual([350, 600]);
  });

  test("leaves the picture by half a screen at most", () => {
    const quarter = { from: timeOf(folded, 100), to: timeOf(folded, 350) };
    expect([stretch(panBy(folded, quarter, -9)), stretch(panBy(folded, quarter, 9))]).toEqual([
      [-25, 225],
      [975, 1225],
    ]);
  });

  test("and zooming, however often, keep a window that can be drawn", () => {
    const command = fc.oneof(
      fc.record({ shares: fc.double({ min: -3, max: 3, noNaN: true }) }),
      fc.record({
        factor: fc.double({ min: 0.01, max: 100, noNaN: true }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    );
    expectHeld(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        const { from, to } = commands.reduce<typeof whole>(
          (window, one) => ("factor" in one ? zoomBy(on(folded), window, one) : panBy(folded, window, one.shares)),
          whole,
        );
        const [a, b] = stretch({ from, to });
        return to - from > 59_000 && b - a <= 1000.001 && (a + b) / 2 >= 99.999 && (a + b) / 2 <= 1100.001;
      }),
      { seed: 3 },
    );
  });
});

describe("showing a place", () => {
  const quarter = { from: timeOf(even, 0), to: timeOf(even, 250) };

  test("does not move the picture for what is in sight", () => {
    expect(reveal(even, quarter, { x0: 100, x1: 120 })).toBe(quarter);
  });

  test("moves no further than it must", () => {
    const { from, to } = reveal(even, quarter, { x0: 260, x1: 270 });
    expect([xOf(even, from), xOf(even, to)].map(Math.round)).toEqual([35, 285]);
  });

  test("shows the beginning of what is longer than the screen", () => {
    const { from } = reveal(even, quarter, { x0: 400, x1: 900 });
    expect(Math.round(xOf(even, from))).toBe(385);
  });

  test("does not move for what fills the screen and more", () => {
    const inside = { from: timeOf(even, 500), to: timeOf(even, 600) };
    expect(reveal(even, inside, { x0: 400, x1: 900 })).toBe(inside);
  });

  test("gives an event that is zoomed to a third of the screen", () => {
    const { from, to } = windowRound(on(even), { x0: 400, x1: 500 });
    expect([xOf(even, from), xOf(even, to)]).toEqual([300, 600]);
  });
});

describe("a window from outside", () => {
  test("that is wider than the whole becomes the whole", () => {
    expect(stretch(clamped(on(folded), { from: 5e9, to: 9e9 }))).toEqual([100, 1100]);
  });

  test("that lies beside the picture comes to its edge", () => {
    expect(stretch(clamped(on(folded), { from: 2e9, to: 2.18e9 }))).toEqual([1050, 1150]);
  });

  test("stays to the last digit as it is where it can be shown", () => {
    const odd = [
      { at: 1638316800000, x: 154.3 },
      { at: 1641600000000, x: 412.71 },
      { at: 1645401600000, x: 1184.9 },
    ];
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    expectHeld(
      fc.property(place, place, (first, last) => {
        const window = { from: 1638316800000 + first * 3e9, to: 1642100000000 + last * 3e9 };
        const made = clamped(on(odd), window);
        return made.from === window.from && made.to === window.to;
      }),
      { seed: 1 },
    );
  });

  test("the whole moves by any share, however its width is rounded", () => {
    const width = fc.double({ min: 300, max: 1300, noNaN: true });
    expectHeld(
      fc.property(width, width, (x0, wide) => {
        const stops = [
          { at: 1638316800000, x: x0 },
          { at: 1641600000000, x: x0 + wide / 3 },
          { at: 1645401600000, x: x0 + wide },
        ];
        return panBy(stops, { from: 1638316800000, to: 1645401600000 }, 0.2).from > 1638316800000;
      }),
      { seed: 1 },
    );
  });
});
