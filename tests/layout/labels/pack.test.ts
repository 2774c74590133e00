import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { initialX, type Stretch } from "../../../src/layout/body/edge.ts";
import { reach } from "../../../src/layout/items/place-bodies.ts";
import type { Block } from "../../../src/layout/labels/label-blocks.ts";
import { packRows, type LabelRow } from "../../../src/layout/labels/pack.ts";
import { fadedOut, spacing, stretchOf, type Nameable } from "../../../src/layout/labels/slots.ts";
import { collisions, generated, laid } from "../laid.ts";
import { laidStory, stories, storiesSeed, windowAt } from "../stories.ts";

const [left, right] = [100, 1100];
const least = 19;
/** No label is further from what it names: a leader would have to lead there. */
const furthest = 40;
type Range = readonly [number, number];

const stretch = (from: number, to: number): Stretch => ({ from: { h: from, c: 0 }, to: { h: to, c: 0 } });
const rangeOf = ({ from, to }: Stretch): Range => [initialX(from), initialX(to)];
const apart = (a: Range, b: Range): number => Math.max(a[0] - b[1], b[0] - a[1]);

interface Given {
  readonly from: number;
  readonly length: number;
  readonly words: number;
  readonly inner: "line" | "bar" | null;
  readonly granted: boolean;
  readonly panel: number;
  readonly value: number;
}
const givens = fc.array(
  fc.record({
    from: fc.integer({ min: left, max: right - 20 }),
    length: fc.oneof(fc.integer({ min: 8, max: 30 }), fc.integer({ min: 30, max: 600 })),
    words: fc.integer({ min: 40, max: 500 }),
    inner: fc.constantFrom("line" as const, "bar" as const, null),
    granted: fc.constantFrom(true, true, true, false),
    panel: fc.constantFrom(0, 0, 0, 0, 60),
    value: fc.integer({ min: 0, max: 9 }),
  }),
  { minLength: 1, maxLength: 30 },
);

const block = (width: number, lines: number): Block => ({
  title: Array.from({ length: lines }, () => "x"),
  meta: [],
  detail: null,
  inline: false,
  width,
  height: 17 * lines,
  shortened: false,
});

function namedOf({ from, length, words, inner, value }: Given): Nameable {
  const body = stretch(from, Math.min(right, from + length));
  return {
    extent: { lasts: body, body, foot: body, flag: null, inner: body, anchor: body },
    marks: [body],
    sign: null,
    value,
    inner: inner === null ? null : { stretch: body, kind: inner },
    blocks: () => [block(words, 1), block(words / 2 + 10, 2), block(words / 3 + 15, 3)],
    short: () => ({ ...block(words / 2, 1), shortened: true }),
  };
}

const packed = (list: readonly Given[], rule: number | null = null): readonly LabelRow[] =>
  packRows(list.map(namedOf), {
    field: { x0: left, x1: right, edges: [], rule },
    least,
    gap: 4,
    granted: (k) => list[k]?.granted ?? false,
    panel: (k) => list[k]?.panel ?? 0,
  });

/** The labels of a row with what they name. */
const labelsOf = (
  row: LabelRow,
): readonly { readonly k: number; readonly range: Range; readonly slot: NonNullable<LabelRow["slots"][number]> }[] =>
  row.entries.flatMap((k, at) => {
    const slot = row.slots[at];
    return slot === null || slot === undefined ? [] : [{ k, slot, range: rangeOf(stretchOf(slot)) }];
  });

const rules = fc.option(fc.integer({ min: left + 50, max: right - 50 }), { nil: null });

describe("packed rows", () => {
  test("have each body once, and no two labels or bodies over one another", () => {
    const seen = { right: 0, left: 0, above: 0, below: 0, inside: 0 };
    let beside = 0;
    fc.assert(
      fc.property(givens, rules, (list, rule) => {
        const rows = packed(list, rule);
        expect(rows.flatMap(({ entries }) => entries).sort((a, b) => a - b)).toEqual([...list.keys()]);
        for (const row of rows) {
          const bodies = row.entries.map((k) => ({ k, range: rangeOf(namedOf(list[k]!).extent.body) }));
          const labels = labelsOf(row);
          for (const [at, { range }] of bodies.entries())
            for (const other of bodies.slice(at + 1)) expect(apart(range, other.range)).toBeGreaterThanOrEqual(4);
          for (const [at, { k, range, slot }] of labels.entries()) {
            seen[slot.side] += 1;
            for (const other of labels.slice(at + 1))
              expect(apart(range, other.range)).toBeGreaterThanOrEqual(spacing.label - 1e-9);
            for (const body of bodies)
              if (body.k !== k) expect(apart(range, body.range)).toBeGreaterThanOrEqual(spacing.body - 1e-9);
          }
          const host = row.entries.find((k) => list[k]!.panel > 0);
          if (host === undefined) continue;
          // A block has its side of the rule for itself.
          const others = bodies.filter(({ k }) => k !== host);
          const isPast = rule !== null && rangeOf(namedOf(list[host]!).extent.body)[1] <= rule + fadedOut;
          if (!isPast) expect(others).toHaveLength(0);
          else for (const { range } of others) expect(range[0]).toBeGreaterThanOrEqual(rule - 12);
          beside += others.length;
        }
      }),
      { seed: 51, numRuns: 200 },
    );
    const { below, ...others } = seen;
    expect(Math.min(...Object.values(others)), JSON.stringify(seen)).toBeGreaterThan(50);
    expect(below).toBeGreaterThan(5);
    expect(beside).toBeGreaterThan(5);
  });

  test("have each label at its body, in the field, on one side of the rule, and within its row", () => {
    fc.assert(
      fc.property(givens, rules, (list, rule) => {
        for (const row of packed(list, rule))
          for (const { k, range, slot } of labelsOf(row)) {
            const body = rangeOf(namedOf(list[k]!).extent.body);
            expect(list[k]!.granted).toBe(true);
            expect(apart(range, body)).toBeLessThanOrEqual(furthest);
            if (slot.side === "inside") {
              expect(range[0]).toBeGreaterThanOrEqual(body[0]);
              expect(range[1]).toBeLessThanOrEqual(body[1]);
            } else if (slot.side !== "above" && slot.side !== "below")
              expect(apart(range, body)).toBeCloseTo(spacing.body, 6);
            expect(range[0]).toBeGreaterThanOrEqual(left + spacing.edge);
            expect(range[1]).toBeLessThanOrEqual(right - spacing.edge);
            if (rule !== null) expect(apart(range, [rule, rule])).toBeGreaterThanOrEqual(spacing.rule - 1e-9);
            const { height } = slot.block;
            const [up, down] = [slot.side === "above" ? height : 0, slot.side === "below" ? height : 0];
            const half = up + down > 0 ? least / 2 : height / 2;
            expect(row.above).toBeGreaterThanOrEqual(half + up);
            expect(row.below).toBeGreaterThanOrEqual(half + down);
            if (slot.side === "below") expect(rule !== null && body[0] >= rule - 0.5).toBe(true);
          }
      }),
      { seed: 52, numRuns: 200 },
    );
  });

  test("label all that may be labelled, where that only takes more rows", () => {
    fc.assert(
      fc.property(givens, (list) => {
        const labelled = new Set(packed(list).flatMap((row) => labelsOf(row).map(({ k }) => k)));
        for (const [k, { granted }] of list.entries()) expect(labelled.has(k)).toBe(granted);
      }),
      { seed: 53, numRuns: 100 },
    );
  });

  test("are no more than there are bodies, and few where there is room beside them", () => {
    const short = (from: number): Given => ({
      from,
      length: 10,
      words: 60,
      inner: null,
      granted: true,
      panel: 0,
      value: 1,
    });
    expect(packed([150, 300, 450, 600].map(short))).toHaveLength(1);
    expect(packed([150, 155, 160].map(short))).toHaveLength(3);
  });
});

describe("labels in a picture", () => {
  /** From a label to what is drawn of its event, sideways. */
  const far = (layout: ReturnType<typeof laid>): readonly string[] =>
    layout.items.flatMap((item) => {
      const drawn = reach(item.first ? item : { body: item.body, ghosts: [] });
      if (item.label === null || drawn === null) return [];
      const { x, width } = item.label.box;
      const by = apart([x, x + width], drawn);
      return by > furthest ? [`${item.id}: ${by}`] : [];
    });

  test("stand at what they name, at every zoom", () => {
    fc.assert(
      fc.property(
        stories,
        fc.constantFrom(1, 1.5, 4, 20),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (given, zoom, at) => {
          const { lay, home } = laidStory(given);
          const window =
            zoom === 1 || home.scale === null
              ? undefined
              : windowAt(home, zoom, home.scale.x0 + at * (home.scale.x1 - home.scale.x0));
          const layout = lay(window);
          expect(far(layout)).toEqual([]);
          expect(collisions(layout)).toEqual([]);
        },
      ),
      { seed: storiesSeed, numRuns: 90 },
    );
  });

  test.each([60, 250])("of %i events stand at what they name and overlap nothing", (count) => {
    const layout = laid(generated(count));
    expect(far(layout)).toEqual([]);
    expect(collisions(layout)).toEqual([]);
  });
});
