import { extent } from "d3-array";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakAxis, type AxisBreaks } from "../../src/layout/axis-breaks.ts";
import type { Layout } from "../../src/layout/forms/lanes/lanes-layout.ts";
import { timeScale } from "../../src/layout/scale.ts";
import { laid } from "./laid.ts";

const day = 86_400_000;
const year = 365.2425 * day;
const width = 1000;

/** The breaks of events that last a day each, from the first to the end of the last. */
function breaksOf(days: readonly number[]): AxisBreaks & { readonly x: (at: number) => number } {
  const starts = days.map((at) => Math.round(at) * day);
  const [low = 0, high = 0] = extent(starts);
  const [from, to] = [low, high + day];
  const edges = starts.flatMap((at) => [at, at + day]);
  const breaks = breakAxis({ edges, moments: starts, from, to, width });
  const { x } = timeScale({ breaks, window: { from, to }, x0: 0, x1: width });
  return { ...breaks, x: (at) => x(Math.round(at) * day) };
}

const years = (count: number): number => (count * year) / day;
/** Clusters of one event each third day, as many years apart. */
const clusters = (counts: readonly number[], apart: number): readonly number[] =>
  counts.flatMap((count, at) => Array.from({ length: count }, (_, k) => years(apart * at) + 3 * k));

/** Stretches that are left out are a strip of 26 px each, and drawn far smaller than all the rest. */
const isFold = ({ times }: { readonly times: number }): boolean => times > 100;

describe("the breaks of an axis", () => {
  test.each([30, 60, 300])("leave out what lies between clusters of days %i years apart", (apart) => {
    for (const counts of [
      [2, 3],
      [3, 2],
      [10, 10],
      [2, 2, 2],
      [7, 7, 6],
      [5, 5, 5, 5],
    ]) {
      const days = clusters(counts, apart);
      const { spans, x } = breaksOf(days);
      const note = `${counts.join("+")} ${apart}`;
      expect(spans.filter(isFold), note).toHaveLength(counts.length - 1);
      for (const span of spans.filter(isFold)) expect(x(span.to / day) - x(span.from / day), note).toBeCloseTo(26, 0);
      // Events of one cluster are told apart, and a day is as wide in each of them.
      const steps = days.slice(1).flatMap((at, k) => (at - days[k]! < 9 ? x(at) - x(days[k]!) : []));
      expect(Math.min(...steps), note).toBeGreaterThan(10);
      expect(Math.max(...steps) / Math.min(...steps), note).toBeLessThan(1.01);
    }
  });

  test("leave out what lies between seconds that are days apart, and between microseconds", () => {
    for (const unit of [1000, 0.001]) {
      const starts = [0, 9, 20, 1_000_000, 1_000_007].map((at) => at * unit);
      const [from, to] = [-unit, 1_000_009 * unit];
      const { spans } = breakAxis({ edges: starts, from, to, width });
      expect(spans.filter(isFold)).toHaveLength(1);
    }
  });

  test("keep one scale for events of which each is alone, months or years from all others", () => {
    expect(breaksOf([0, 60, 150]).compressed).toBe(false);
    expect(breaksOf([0, years(30)]).compressed).toBe(false);
    expect(breaksOf([0, 3, years(4), years(9), years(12), years(20)]).spans.filter(isFold)).toEqual([]);
  });

  test("give the stretch in which most happens more room than what is before and after it", () => {
    const { spans, x } = breaksOf([0, 40, 80, 120, 121, 122, 124, 125, 127, 128, 129, 170, 200]);
    expect(spans).toHaveLength(3);
    const aDay = (at: number): number => x(at + 1) - x(at);
    expect(aDay(124)).toBeGreaterThan(4 * aDay(60));
    expect(aDay(124)).toBeGreaterThan(4 * aDay(185));
  });

  test("are at most three panels where nothing is left out, of which none is a sliver, and at most four strips", () => {
    const seen = { one: 0, panels: 0, folds: 0 };
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            start: fc.integer({ min: 0, max: 40_000 }),
            count: fc.integer({ min: 1, max: 9 }),
            step: fc.constantFrom(1, 3, 20, 200),
          }),
          { minLength: 1, maxLength: 7 },
        ),
        fc.constantFrom(1, 0.1, 0.02),
        (given, scaled) => {
          const days = given.flatMap(({ start, count, step }) =>
            Array.from({ length: count }, (_, k) => Math.round(start * scaled) + k * step),
          );
          const { spans, shares, compressed, x } = breaksOf(days);
          const folds = spans.filter(isFold);
          expect(folds.length).toBeLessThanOrEqual(4);
          if (folds.length === 0) expect(spans.length).toBeLessThanOrEqual(3);
          expect(compressed).toBe(spans.length > 1);
          if (folds.length === 0)
            for (const [k, share] of shares.slice(1).entries()) expect(share - shares[k]!).toBeGreaterThan(0.1);
          // No two things change places, whatever is drawn smaller.
          const places = [...new Set(days)].sort((a, b) => a - b).map(x);
          for (const [k, place] of places.slice(1).entries()) expect(place).toBeGreaterThan(places[k]!);
          seen[folds.length > 0 ? "folds" : compressed ? "panels" : "one"] += 1;
        },
      ),
      { seed: 41, numRuns: 400 },
    );
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(20);
  });
});

interface Told {
  readonly id: string;
  readonly when: unknown;
  readonly importance?: number;
  readonly status?: string;
  readonly claims?: readonly unknown[];
}
const told = (...events: readonly Told[]): Layout => toldOn("2022-05-30", ...events);
const toldOn = (dateline: string | null, ...events: readonly Told[]): Layout =>
  laid({
    chronolane: 1,
    lang: "en",
    ...(dateline === null ? {} : { dateline }),
    actors: [{ id: "a", name: "A" }],
    sources: [
      { id: "x", name: "X" },
      { id: "y", name: "Y" },
    ],
    events: events.map((event) => ({ title: event.id, actors: [{ actor: "a" }], ...event })),
  });
const may = (count: number): readonly Told[] =>
  Array.from({ length: count }, (_, k) => ({ id: `may ${k}`, when: `2022-05-${String(10 + 2 * k).padStart(2, "0")}` }));
const denied = [
  { by: "x", stance: "reports" },
  { by: "y", stance: "denies" },
];

describe("the axis of a story", () => {
  const inMay = ({ scale }: Layout): number =>
    (scale!.x(Date.UTC(2022, 4, 30)) - scale!.x(Date.UTC(2022, 4, 10))) / (scale!.x1 - scale!.x0);

  test.each([2, 4, 9])(
    "is not flattened by one event of which only a century or a month is known, beside %i days",
    (n) => {
      for (const when of ["20XX", "XXXX-10", "XXXX-10-05"])
        for (const more of [{}, { importance: 1 }, { status: "planned" }, { claims: denied }]) {
          const layout = told(...may(n), { id: "vague", when, ...more });
          expect(inMay(layout), `${when} ${JSON.stringify(more)}`).toBeGreaterThan(0.4);
          const vague = layout.items.find(({ event }) => event.id === "vague")!;
          expect(vague.label?.lines.map(({ text }) => text).join(" ")).toContain("vague");
        }
    },
  );

  test("has no panel for a single event of little weight: it is named at the edge of its lane", () => {
    for (const [edge, when] of [
      ["before", "2020-01-01"],
      ["after", "2024-01-01"],
    ] as const) {
      const layout = toldOn(null, ...may(8), { id: "far", when, importance: 0.2 });
      const far = layout.items.find(({ event }) => event.id === "far")!;
      expect(far.body).toMatchObject({ form: "edge", side: edge });
      expect(far.label?.lines.map(({ text }) => text).join(" ")).toMatch(
        edge === "before" ? /2020.*far|far.*2020/u : /2024.*far|far.*2024/u,
      );
      expect(inMay(layout)).toBeGreaterThan(0.5);
      expect(layout.axis.smaller).toEqual([]);
    }
  });

  test("keeps what is planned or contested on it", () => {
    for (const more of [{ status: "planned" }, { claims: denied }]) {
      const layout = told(...may(8), { id: "far", when: "2024-01-01", importance: 0.2, ...more });
      expect(layout.items.find(({ event }) => event.id === "far")?.body.form).toBe("day");
      expect(inMay(layout)).toBeGreaterThan(0.3);
    }
  });
});
