import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AllenRelation, certainty, relateTimes, type TimeRelations } from "../../src/time/allen/relate.ts";
import { afterTime, beforeTime, byTime, orderTime, partOf, since } from "../../src/time/compose/compose.ts";
import { parseEdtf } from "../../src/time/edtf/parse.ts";
import type { Bound, Edge, FuzzyTime } from "../../src/time/fuzzy.ts";

const at = parseEdtf;

/** "before? meets?" or "during!": what is possible, or the one that is certain. */
function said(relations: TimeRelations): string {
  return Object.entries(relations)
    .filter(([, sure]) => sure !== "impossible")
    .map(([relation, sure]) => `${relation}${sure === "certain" ? "!" : "?"}`)
    .join(" ");
}

const inverse: { readonly [relation in AllenRelation]: AllenRelation } = {
  before: "after",
  meets: "met-by",
  overlaps: "overlapped-by",
  starts: "started-by",
  during: "contains",
  finishes: "finished-by",
  equals: "equals",
  after: "before",
  "met-by": "meets",
  "overlapped-by": "overlaps",
  "started-by": "starts",
  contains: "during",
  "finished-by": "finishes",
};

describe("two times", () => {
  test.each([
    ["2022-01-10/2022-01-16", "2022-01-12", "contains!"],
    ["2022-01-12", "2022-01-10/2022-01-16", "during!"],
    ["2022-01-10", "2022-01-12", "before!"],
    ["2022-01-21", "2022-01-22", "before? meets?"],
    ["2022-01-22", "2022-01-21", "after? met-by?"],
    ["2022-01-10/2022-01-14", "2022-01-12/2022-01-20", "overlaps!"],
    ["2020-06/..", "2022-01", "contains!"],
    ["2020-06/..", "2021-06/..", "finished-by!"],
    ["../2022-01", "2019", "contains!"],
    ["../2022-01", "../2023-01", "starts!"],
    ["{2020,2022}", "2021", "contains!"],
    ["2022-01-21T14:00:00.250Z", "2022-01-21T14:00:00.250Z", "equals!"],
    ["2022-01-21T14:00:00.250Z", "2022-01-21T14:00:00.251Z", "meets!"],
    ["2022/", "2021", "after? met-by?"],
    ["/2020", "2022", "before!"],
    ["[2019,2023]", "2021", "before? after?"],
    ["[2019,2020]", "2022", "before!"],
    ["Y-138E8", "2022", "before!"],
    ["Y-13800000000", "Y-13799999999", "before? meets?"],
    ["2022-01/2022-03", "2022-03/2022-05", "before? meets? overlaps?"],
  ])("%s to %s: %s", (a, b, relations) => {
    expect(said(relateTimes(at(a), at(b)))).toBe(relations);
  });

  test("of the same words may lie in any way to one another, for nothing says when in them", () => {
    expect(Object.values(relateTimes(at("2022-01"), at("2022-01")))).toEqual(
      Array.from({ length: 13 }, () => "possible"),
    );
  });

  test("are compared as far as before, by, after and since let us know", () => {
    expect(said(relateTimes(beforeTime(at("2022-01-21")), at("2022-01-21")))).toBe("before? meets?");
    expect(said(relateTimes(afterTime(at("2022-01-21")), at("2022-01-21")))).toBe("after? met-by?");
    expect(said(relateTimes(byTime(at("2022-02"), at("2022-01-22")), at("2022-01-21")))).toBe("after? met-by?");
    expect(relateTimes(byTime(at("2022-02")), at("2022-01-21")).before).toBe("possible");
    expect(said(relateTimes(since(partOf("END", at("2021-12"))), at("2022-01-21")))).toBe("contains!");
  });

  test("of which one is known only by its order to another event may lie in any way", () => {
    expect(Object.values(relateTimes(orderTime("before", "talks"), at("2022")))).not.toContain("impossible");
    expect(Object.values(relateTimes(orderTime("after", "talks"), orderTime("before", "talks")))).not.toContain(
      "impossible",
    );
  });

  test("are laid on one zone first, where only one of them has one", () => {
    const noon = at("2022-01-21T01:00", { zone: "Asia/Bangkok" });
    expect(said(relateTimes(noon, at("2022-01-20")))).toMatch(/^after/);
    expect(relateTimes(noon, at("2022-01-21")).during).toBe("possible");
    expect(said(relateTimes(at("2022-01-21T00:30+07:00"), at("2022-01-20T17:30Z")))).toBe(
      said(relateTimes(at("2022-01-20T17:30Z"), at("2022-01-20T17:30Z"))),
    );
  });

  test("may be sets of any size; members past 400 are no longer told apart", () => {
    const evenYears = (count: number): FuzzyTime =>
      at(`[${Array.from({ length: count }, (_, i) => String(1000 + 2 * i)).join(",")}]`);
    expect(said(relateTimes(evenYears(400), at("1101")))).toBe("before? meets? after? met-by?");
    expect(relateTimes(evenYears(401), at("1101")).during).toBe("possible");
    expect(relateTimes(evenYears(4000), at("Y10000")).before).toBe("certain");
  });
});

describe("certainty", () => {
  test("is asked for one relation, or for any of several", () => {
    expect(certainty(at("2022-01-21"), "before", at("2022-01-22"))).toBe("possible");
    expect(certainty(at("2022-01-21"), ["before", "meets"], at("2022-01-22"))).toBe("certain");
    expect(certainty(at("2022-01-23"), ["before", "meets"], at("2022-01-22"))).toBe("impossible");
    expect(certainty(at("2022-01"), ["before", "meets"], at("2022-01-22"))).toBe("possible");
  });
});

const GRID = 6;

/** All stretches `[s, e)` on a grid of a few instants that a time stands for; what is open reaches past the grid. */
function stretches({ start, end, relation, members }: FuzzyTime): readonly (readonly [number, number])[] {
  if (members?.kind === "one-of") return members.times.flatMap(stretches);
  const found: (readonly [number, number])[] = [];
  for (let s = -1; s <= 2 * GRID; s += 1) {
    for (let e = s + 1; e <= 2 * GRID; e += 1)
      if (canStart(s, start, relation) && canEnd(e, end, relation, start === end)) found.push([s, e]);
  }
  return found.map(([s, e]) => [start === "open" ? -Infinity : s, end === "open" ? Infinity : e]);
}

function canStart(s: number, start: Edge, relation: FuzzyTime["relation"]): boolean {
  if (typeof start === "string") return true;
  if (relation === "AFTER") return s >= start.max;
  return s >= start.min && (relation === "ON_OR_AFTER" || s < start.max);
}

function canEnd(e: number, end: Edge, relation: FuzzyTime["relation"], isPoint: boolean): boolean {
  if (typeof end === "string") return true;
  if (relation === "BEFORE") return e <= end.min;
  return e <= end.max && (e > end.min || (relation === "ON_OR_BEFORE" && !isPoint));
}

function relationOf([s, e]: readonly [number, number], [S, E]: readonly [number, number]): AllenRelation {
  if (e < S) return "before";
  if (e === S) return "meets";
  if (s > E) return "after";
  if (s === E) return "met-by";
  if (s === S) return e === E ? "equals" : e < E ? "starts" : "started-by";
  if (e === E) return s > S ? "finishes" : "finished-by";
  if (s > S) return e < E ? "during" : "overlapped-by";
  return e > E ? "contains" : "overlaps";
}

/** The same answer as `relateTimes`, by trying everything. */
function slowly(a: FuzzyTime, b: FuzzyTime): string {
  const found = new Set<string>();
  for (const one of stretches(a)) for (const other of stretches(b)) found.add(relationOf(one, other));
  return [...found]
    .sort()
    .map((relation) => `${relation}${found.size === 1 ? "!" : "?"}`)
    .join(" ");
}

const bound: fc.Arbitrary<Bound> = fc
  .tuple(fc.integer({ min: 2, max: GRID - 1 }), fc.integer({ min: 1, max: 3 }))
  .map(([min, length]) => ({ min, max: min + length, precision: "instant" }));
const point: fc.Arbitrary<FuzzyTime> = bound.map((edge) => ({ start: edge, end: edge, zone: "floating" }));
const stretch: fc.Arbitrary<FuzzyTime> = fc
  .tuple(
    fc.oneof(bound, fc.constant("open" as const), fc.constant("unknown" as const)),
    fc.oneof(bound, fc.constant("open" as const), fc.constant("unknown" as const)),
  )
  .filter(([start, end]) => typeof start === "string" || typeof end === "string" || end.max > start.min)
  .map(([start, end]) => ({ start, end, zone: "floating" }));
const related: fc.Arbitrary<FuzzyTime> = fc.oneof(
  bound.map((end): FuzzyTime => ({ start: "unknown", end, relation: "BEFORE", zone: "floating" })),
  bound.map((end): FuzzyTime => ({ start: "unknown", end, relation: "ON_OR_BEFORE", zone: "floating" })),
  bound.map((edge): FuzzyTime => ({ start: edge, end: edge, relation: "ON_OR_BEFORE", zone: "floating" })),
  bound.map((start): FuzzyTime => ({ start, end: "unknown", relation: "AFTER", zone: "floating" })),
  bound.map((start): FuzzyTime => ({ start, end: "unknown", relation: "ON_OR_AFTER", zone: "floating" })),
);
const oneOf: fc.Arbitrary<FuzzyTime> = fc
  .array(fc.oneof(point, stretch), { minLength: 1, maxLength: 3 })
  .map((times): FuzzyTime => ({
    start: "unknown",
    end: "unknown",
    members: { kind: "one-of", times },
    zone: "floating",
  }));
const anyTime = fc.oneof(point, stretch, related, oneOf);

describe("any two times on a small grid", () => {
  test("are related as trying every stretch says", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyTime, anyTime, (a, b) => {
        const answer = said(relateTimes(a, b)).split(" ").sort().join(" ");
        expect(answer).toBe(slowly(a, b));
        answer.split(" ").forEach((one) => seen.add(one));
      }),
      { seed: 1983, numRuns: 3000 },
    );
    expect([...seen].filter((one) => one.endsWith("!")).length).toBe(13);
  });

  test("have at most one certain relation, and then no other is possible; turned round, each is its inverse", () => {
    fc.assert(
      fc.property(anyTime, anyTime, (a, b) => {
        const relations = relateTimes(a, b);
        const sure = Object.values(relations);
        expect(sure.filter((one) => one !== "impossible").length).toBeGreaterThan(0);
        if (sure.includes("certain")) expect(sure.filter((one) => one === "impossible")).toHaveLength(12);
        const back = relateTimes(b, a);
        for (const [relation, one] of Object.entries(relations))
          expect(back[inverse[relation as AllenRelation]]).toBe(one);
      }),
      { seed: 1983, numRuns: 2000 },
    );
  });
});
