import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitScale } from "../../../src/layout/forms/column/fit.ts";
import { timeScale } from "../../../src/layout/scale.ts";
import { expectHeld } from "../../expect-held.ts";

const day = 86_400_000;
/** Needs of 100 px after each of these days. */
const after = (...days: readonly number[]): Parameters<typeof fitScale>[0]["needs"] =>
  days.map((at) => ({ at: at * day, side: "after", height: 100 }));
const fit = (
  days: readonly number[],
  {
    pinned = null,
    linear = false,
    to = Math.max(...days) + 1,
  }: { readonly pinned?: number | null; readonly linear?: boolean; readonly to?: number } = {},
): ReturnType<typeof fitScale> =>
  fitScale({
    edges: [...days.map((at) => at * day), to * day],
    needs: after(...days),
    pinned: pinned === null ? null : pinned * day,
    linear,
  });
const many = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 2, maxLength: 40 });

describe("the scale of a column", () => {
  test("of evenly spread labels is one", () => {
    expect(fit([0, 1, 2, 3, 4, 5])).toMatchObject({
      breaks: { spans: [{ times: 1 }], shares: [0, 1], compressed: false },
      height: 600,
    });
  });

  test("gives a dense stretch room and draws an empty one smaller", () => {
    const { breaks } = fit([0, 1, 2, 3, 4, 1000, 1001, 1002, 1003, 1004]);
    expect(breaks.spans.map(({ from, to, times }) => [from / day, to / day, times > 20])).toEqual([
      [0, 4, false],
      [4, 1000, true],
      [1000, 1005, false],
    ]);
  });

  test("is one where that is asked for", () => {
    expect(fit([0, 1, 2, 3, 4, 1000, 1001], { linear: true }).breaks.spans).toHaveLength(1);
  });

  test("says how many times smaller in two figures", () => {
    const { breaks } = fit([0, 1, 2, 3, 4, 777, 778, 779, 780, 781]);
    expect(breaks.spans.map(({ times }) => times).filter((times) => Number(times.toPrecision(2)) !== times)).toEqual(
      [],
    );
  });

  test("has room for all labels before a pinned day", () => {
    const { breaks, height } = fit([0, 1, 2, 2, 2, 3, 400], { pinned: 3 });
    const scale = timeScale({ breaks, window: { from: 0, to: 401 * day }, x0: 0, x1: height });
    expect(scale.x(3 * day)).toBeGreaterThan(480);
  });

  test("draws no moment larger than the labels after it can be told from it", () => {
    // Two labels a second apart in ten years: a second must not become 100 px.
    const second = 1000;
    const { breaks, height } = fitScale({
      edges: [0, second, 3650 * day],
      needs: [0, 0, second, 1000 * day, 3000 * day].map((at) => ({ at, side: "after", height: 100 })),
      pinned: null,
      linear: false,
    });
    const scale = timeScale({ breaks, window: { from: 0, to: 3650 * day }, x0: 0, x1: height });
    expect(scale.x(second)).toBeLessThan(10);
  });

  test("runs on from the first day to the last, each later day further down", () => {
    expectHeld(
      fc.property(many, (days) => {
        const { breaks, height } = fit(days);
        const [from, to] = [Math.min(...days) * day, (Math.max(...days) + 1) * day];
        const scale = timeScale({ breaks, window: { from, to }, x0: 0, x1: height });
        const places = [...new Set(days)].sort((a, b) => a - b).map((at) => scale.x(at * day));
        return (
          breaks.spans[0]?.from === from &&
          breaks.spans.at(-1)?.to === to &&
          places.every((place, k) => k === 0 || place > (places[k - 1] ?? 0))
        );
      }),
      { seed: 21 },
    );
  });

  test("is little taller than the labels it makes room for", () => {
    expectHeld(
      fc.property(many, (days) => fit(days).height <= 100 * days.length + 8 * days.length + 8),
      { seed: 22 },
    );
  });
});
