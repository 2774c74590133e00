import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareTimes, earliest, latest } from "../../src/time/compare.ts";
import { afterTime, beforeTime, byTime, orderTime, partOf, since } from "../../src/time/compose/compose.ts";
import { parseEdtf } from "../../src/time/edtf/parse.ts";

const at = parseEdtf;
const POOL = [
  ...[
    "2022",
    "2022-01",
    "2022-01-21",
    "2022-01-21?",
    "2021/2023",
    "2022-01/..",
    "2022-01/",
    "../2022-01",
    "/2022-01",
    "[2021,2022-01]",
    "[..2022]",
    "{2022..}",
    "Y-138E8",
    "2022-01-21T14:00Z",
    "-0043",
  ].map((text) => at(text)),
  partOf("START", at("2022-01")),
  since(partOf("END", at("2021-12"))),
  byTime(at("2022-02"), at("2022-01-22")),
  byTime(at("2022-02")),
  beforeTime(at("2022-01-21")),
  afterTime(at("2022-01-21")),
  orderTime("before", "x"),
  orderTime("after", "x"),
];

describe("earliest and latest", () => {
  test("are the outer borders, the later exclusive", () => {
    expect([earliest(at("2022-01/2022-02")), latest(at("2022-01/2022-02"))]).toEqual([
      Date.UTC(2022, 0, 1),
      Date.UTC(2022, 2, 1),
    ]);
  });

  test("are null where open or unknown", () => {
    expect([earliest(at("../2022")), latest(at("2022/.."))]).toEqual([null, null]);
    expect([earliest(at("/2022")), latest(at("2022/"))]).toEqual([null, null]);
    expect([earliest(orderTime("before", "x")), latest(orderTime("before", "x"))]).toEqual([null, null]);
  });
});

describe("compareTimes", () => {
  test("orders by beginning, then by end, what has no date last", () => {
    const sorted = [
      orderTime("after", "x"),
      at("2022-02"),
      at("2022-01/"),
      at("2022-01/.."),
      at("2022-01"),
      at("2022-01-01"),
      beforeTime(at("2022-01-21")),
      at("2022-01-21"),
      at("../2022"),
    ].sort(compareTimes);
    expect(sorted.map(({ edtf, relation }) => edtf ?? relation)).toEqual([
      "../2022",
      "2022-01-01",
      "2022-01",
      "2022-01/..",
      "2022-01/",
      "BEFORE",
      "2022-01-21",
      "2022-02",
      "AFTER",
    ]);
  });

  test("keeps the order of what has to be neither first nor last", () => {
    expect([at("2022-01?"), at("2022-01"), at("2022-01~")].sort(compareTimes).map(({ edtf }) => edtf)).toEqual([
      "2022-01?",
      "2022-01",
      "2022-01~",
    ]);
  });

  test("is a total preorder", () => {
    const one = fc.constantFrom(...POOL);
    fc.assert(
      fc.property(one, one, one, (a, b, c) => {
        expect(compareTimes(a, a)).toBe(0);
        expect(Math.sign(compareTimes(a, b))).toBe(-Math.sign(compareTimes(b, a)) + 0);
        if (compareTimes(a, b) <= 0 && compareTimes(b, c) <= 0) expect(compareTimes(a, c)).toBeLessThanOrEqual(0);
      }),
      { seed: 7, numRuns: 1000 },
    );
  });
});
