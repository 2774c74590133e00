import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { utcOfDay } from "../../src/time/calendar.ts";
import { type EdtfOptions, parseEdtf } from "../../src/time/edtf/parse.ts";
import { toEdtf } from "../../src/time/edtf/to-edtf.ts";
import type { Bound, Edge } from "../../src/time/fuzzy.ts";

const widen = { approximate: 1 } as const;

/** "1983-01-01 1986-01-01": the borders of an edge. */
function days(edge: Edge): string {
  return typeof edge === "string"
    ? edge
    : [edge.min, edge.max].map((ms) => new Date(ms).toISOString().slice(0, 10)).join(" ");
}

function point(text: string, options: EdtfOptions = { widen }): Bound {
  return parseEdtf(text, options).start as Bound;
}

describe("a date widened by one unit", () => {
  test.each([
    ["1984~", "1983-01-01 1986-01-01"],
    ["1984%", "1983-01-01 1986-01-01"],
    ["2004-06~", "2004-05-01 2004-08-01"],
    ["2004-01~", "2003-12-01 2004-03-01"],
    ["2004-06-11~", "2004-06-10 2004-06-13"],
    ["2004-06~-11", "2004-05-11 2004-07-12"],
    ["2004~-06-11", "2003-06-11 2005-06-12"],
    ["2004-06-~11", "2004-06-10 2004-06-13"],
    ["2004-~06-11", "2004-05-11 2004-07-12"],
    ["%2001-06-~03", "2000-06-03 2002-06-04"],
    ["2011-~06-~13", "2011-06-12 2011-06-15"],
    ["198X~", "1970-01-01 2000-01-01"],
    ["1950S2~", "1800-01-01 2100-01-01"],
    ["2001-21~", "2000-12-01 2001-09-01"],
    ["2001-34~", "2001-01-01 2001-10-01"],
    ["2001-40~", "2000-07-01 2002-01-01"],
    ["2004-06-XX~", "2004-05-01 2004-08-01"],
    ["1984-1X~", "1983-10-01 1986-01-01"],
    ["2004-02-29~", "2004-02-28 2004-03-02"],
    ["2004~-02-29", "2003-02-28 2005-03-01"],
    ["2004-~03-31", "2004-02-29 2004-05-01"],
  ])("%s is somewhere in %s", (text, range) => {
    expect(days(point(text))).toBe(range);
  });

  test.each(["1984", "1984?", "2004-06?-11", "2004?-06-~11"])(
    "%s stays as it is: nothing says about of its first qualified component",
    (text) => {
      expect(point(text)).toEqual(point(text, {}));
    },
  );

  test("of deep time widens as one of today", () => {
    expect(point("Y-138E8~")).toMatchObject({
      min: utcOfDay({ year: -13_800_000_001, month: 1, day: 1 }),
      max: utcOfDay({ year: -13_799_999_998, month: 1, day: 1 }),
    });
  });

  test("keeps what was written, its precision and its doubts, but is no longer one season", () => {
    expect(point("1984%")).toMatchObject({ precision: "year", approximate: true, uncertain: true });
    expect(point("2001-21~")).not.toHaveProperty("group");
    for (const text of ["1984~", "2004-06~-11", "1984~/2004-06~", "[1984~,1990]", "2001-21%"])
      expect(toEdtf(parseEdtf(text, { widen }))).toBe(text);
    const { edtf: _, ...bare } = parseEdtf("1984~", { widen });
    expect(toEdtf(bare)).toBeUndefined();
  });
});

describe("widening", () => {
  test("counts for each qualifier by itself, and of both the more", () => {
    const options = { widen: { approximate: 1, uncertain: 2 } };
    expect(days(point("1984~", options))).toBe("1983-01-01 1986-01-01");
    expect(days(point("1984?", options))).toBe("1982-01-01 1987-01-01");
    expect(days(point("1984%", options))).toBe("1982-01-01 1987-01-01");
    expect(days(point("1984%", { widen: { approximate: 3, uncertain: 2 } }))).toBe("1981-01-01 1988-01-01");
  });

  test("reaches into intervals and sets", () => {
    const interval = parseEdtf("1984~/2004-06~", { widen });
    expect([days(interval.start), days(interval.end)]).toEqual(["1983-01-01 1986-01-01", "2004-05-01 2004-08-01"]);
    expect(parseEdtf("[1984~,1990]", { widen }).members?.times.map(({ start }) => days(start))).toEqual([
      "1983-01-01 1986-01-01",
      "1990-01-01 1991-01-01",
    ]);
  });

  test.each<[unknown]>([[-1], [0.5], [NaN], [Infinity], ["1"]])("by %s units is the caller's fault", (units) => {
    const shown = typeof units === "string" ? `"${units}"` : String(units);
    expect(() => parseEdtf("1984~", { widen: { approximate: units as number } })).toThrow(
      `options.widen.approximate is ${shown} in parseEdtf; use a whole number of units, 0 or more`,
    );
    expect(() => parseEdtf("1984", { widen: { uncertain: units as number } })).toThrow("options.widen.uncertain is");
  });

  test("never narrows, and more units reach further on both sides", () => {
    const two = (most: number): fc.Arbitrary<string> =>
      fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(2, "0"));
    const mark = fc.constantFrom("", "~", "?", "%");
    const date = fc
      .tuple(
        mark,
        fc.constantFrom("2004", "198X", "19XX", "0001", "-0044"),
        mark,
        mark,
        two(12),
        mark,
        mark,
        two(28),
        mark,
      )
      .map(([a, y, b, c, m, d, e, day, f]) => `${a}${y}${b}-${c}${m}${d}-${e}${day}${f}`);
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 40 }), (text, units) => {
        const [less, more] = [units, units + 1].map((approximate) => point(text, { widen: { approximate } }));
        const plain = point(text, {});
        expect(less?.min).toBeLessThanOrEqual(plain.min);
        expect(less?.max).toBeGreaterThanOrEqual(plain.max);
        expect(more?.min).toBeLessThanOrEqual(less?.min ?? NaN);
        expect(more?.max).toBeGreaterThanOrEqual(less?.max ?? NaN);
      }),
      { seed: 1984, numRuns: 300 },
    );
  });
});
