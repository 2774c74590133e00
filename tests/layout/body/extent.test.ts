import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { footprint } from "../../../src/layout/body/drawn.ts";
import { initialX, type ZoomEdge, type Stretch } from "../../../src/layout/body/edge.ts";
import { extentOf } from "../../../src/layout/body/extent.ts";
import { placeBody } from "../../../src/layout/body/place-body.ts";
import type { Body } from "../../../src/layout/body/body.ts";
import type { TimeScale } from "../../../src/layout/scale.ts";
import { bodies, day, first, last, left, right, scaleOf } from "./generated.ts";

const windows = fc
  .tuple(fc.integer({ min: -5, max: 80 }), fc.constantFrom(1, 2, 5, 10, 20, 40, 90, 400, 2000))
  .map(([from, days]): TimeScale => scaleOf(first + from * day, first + (from + days) * day));
/** Where the other event is that some are before or after: it may have gone on always, and for good. */
const anchors = fc
  .tuple(
    fc.integer({ min: left + 4, max: right - 8 }),
    fc.integer({ min: 0, max: 90 }),
    fc.constantFrom("bounded", "bounded", "always", "for good"),
  )
  .map(([from, width, kind]): Stretch => ({
    from: { h: kind === "always" ? -Infinity : from, c: 0 },
    to: { h: kind === "for good" ? Infinity : Math.min(from + width, right - 8), c: 0 },
  }));

/** The dateline's rule, where there is one. */
const ruleOn = (scale: TimeScale): number => scale.x(Date.UTC(2022, 1, 11));
const slack = 1e-6;

describe("a body's extent", () => {
  test("is at zoom 1 what is drawn, cut to the plot", () => {
    const seen = { whole: 0, cut: 0, hidden: 0 };
    fc.assert(
      fc.property(bodies, windows, anchors, fc.boolean(), (body, scale, anchor, isDated) => {
        const now = isDated ? ruleOn(scale) : null;
        const extent = extentOf(body, { scale, now, anchor })!;
        const placed = placeBody({ body, scale, now, anchor });
        if (placed === null) {
          seen.hidden += 1;
          expect(initialX(extent.lasts.to) < left || initialX(extent.lasts.from) > right).toBe(true);
          return;
        }
        const [from, to] = footprint(placed);
        const [start, end] = [initialX(extent.foot.from), initialX(extent.foot.to)];
        if (body.form === "bracket") expect([start, end].every(Number.isFinite)).toBe(true);
        // At the edge a bracket is pushed in, and an open end stays in sight.
        const isPushed =
          body.form === "bracket" ? start < left - 1 || end > right + 1 : body.end === "open" && end > right - 6;
        if (isPushed && body.form === "bracket") return;
        expect(from).toBeGreaterThanOrEqual(start - slack);
        expect(to).toBeLessThanOrEqual(end + slack);
        // A member of a set may stand half a pixel over the edge without being cut.
        const isOne = body.members === undefined;
        if (placed.cutStart && isOne) expect(from).toBeCloseTo(left - (body.outside === "arrow" ? 11 : 2), 6);
        if (placed.cutEnd && isOne) expect(to).toBeCloseTo(right + 2, 6);
        const isCut = [placed, ...(placed.members?.bodies ?? [])].some((one) => one.cutStart || one.cutEnd);
        if (isCut || isPushed) {
          seen.cut += 1;
          return;
        }
        seen.whole += 1;
        // What has always gone on begins 4 px inside the plot, with 2 px of air.
        expect(from).toBeLessThanOrEqual(
          (Number.isFinite(start) ? start : left + 2 - (body.outside === "arrow" ? 9 : 0)) + slack,
        );
        expect(to).toBeGreaterThanOrEqual(end - slack);
      }),
      { seed: 9, numRuns: 3000 },
    );
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(200);
  });

  test("is at a larger zoom never less than what is drawn", () => {
    let found = 0;
    fc.assert(
      fc.property(
        bodies,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 1, max: 60, noNaN: true }),
        (body, at, zoom) => {
          if (body.form === "bracket") return;
          const home = scaleOf(first, last);
          const from = first + at * (last - first) * (1 - 1 / zoom);
          const scale = scaleOf(from, from + (last - first) / zoom);
          const placed = placeBody({ body, scale, now: ruleOn(scale) });
          if (placed === null) return;
          found += 1;
          const { foot } = extentOf(body, { scale: home, now: ruleOn(home) })!;
          const place = ({ h, c }: ZoomEdge): number => left + (h - home.x(from)) * zoom + c;
          const [x0, x1] = footprint(placed);
          expect(x0).toBeGreaterThanOrEqual(place(foot.from) - slack);
          expect(x1).toBeLessThanOrEqual(place(foot.to) + slack);
        },
      ),
      { seed: 10, numRuns: 3000 },
    );
    expect(found).toBeGreaterThan(500);
  });
});

test("what a label is written in ends where a vague deadline may begin", () => {
  const scale = scaleOf(first, first + 40 * day);
  const deadline = { form: "dimension", start: "none", end: "flag", sure: null } as const;
  const innerOf = (vagueFrom?: number): number | undefined => {
    const body: Body = {
      ...deadline,
      from: first + 2 * day,
      to: first + 30 * day,
      ...(vagueFrom === undefined ? {} : { vagueFrom }),
    };
    const inner = extentOf(body, { scale, now: null })?.inner;
    return inner === null || inner === undefined ? undefined : initialX(inner.to);
  };
  expect(innerOf()).toBeCloseTo(scale.x(first + 30 * day), 6);
  expect(innerOf(first + 20 * day)).toBeCloseTo(scale.x(first + 20 * day), 6);
});
