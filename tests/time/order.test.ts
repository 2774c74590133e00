import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { orderGroups } from "../../src/time/allen/order.ts";
import { certainty } from "../../src/time/allen/relate.ts";
import { compareTimes } from "../../src/time/compare.ts";
import { afterTime, beforeTime, byTime, orderTime, partOf, since } from "../../src/time/compose/compose.ts";
import { parseEdtf } from "../../src/time/edtf/parse.ts";
import type { FuzzyTime } from "../../src/time/fuzzy.ts";

const groups = (texts: string): string =>
  orderGroups(texts.split(" "), { time: (text) => (text === "-" ? null : parseEdtf(text)) })
    .map((group) => group.join(" "))
    .join(" | ");

describe("orderGroups", () => {
  test.each([
    ["2022-02 2021 2022-01-15 2022-01", "2021 | 2022-01 2022-01-15 | 2022-02"],
    ["2022-01-22 2022-01-21", "2022-01-21 | 2022-01-22"],
    ["2022-01-21 2022-01-21", "2022-01-21 2022-01-21"],
    ["2022-01-12 2022-01-10/2022-01-16", "2022-01-10/2022-01-16 | 2022-01-12"],
    ["2022-01-12 2021-12/.. 2022-01-14", "2021-12/.. | 2022-01-12 | 2022-01-14"],
    ["2020 /2022 2023", "2020 /2022 | 2023"],
    ["2020 ../2022", "../2022 | 2020"],
    ["2020 [2019,2021] 2023", "[2019,2021] 2020 | 2023"],
    ["- 2022 - 2021", "2021 | 2022 | - -"],
    ["-", "-"],
    ["2022 Y-138E8", "Y-138E8 | 2022"],
  ])("puts %s as %s", (texts, ordered) => {
    expect(groups(texts)).toBe(ordered);
  });

  test("of nothing is nothing", () => {
    expect(orderGroups([], { time: () => null })).toEqual([]);
  });

  test("puts what is known by its order to another event alone with what has no time", () => {
    const items = [orderTime("before", "talks"), parseEdtf("2022"), parseEdtf("2021")];
    expect(orderGroups(items, { time: (item) => item })).toEqual([[items[2]], [items[1]], [items[0]]]);
  });

  test("counts floating days by the zone that is asked for, else by that of the first time that has one", () => {
    const texts = ["2022-01-21", "2022-01-20T18:00Z"];
    const lines = (zone?: string): string =>
      orderGroups(texts, { time: (text) => parseEdtf(text), ...(zone === undefined ? {} : { zone }) })
        .map((group) => group.join(" "))
        .join(" | ");
    expect(lines()).toBe("2022-01-20T18:00Z | 2022-01-21");
    expect(lines("Asia/Bangkok")).toBe("2022-01-21 2022-01-20T18:00Z");
  });

  test("leaves items that are lists themselves whole", () => {
    const items = ["2022-02", "2021"].map((text) => [text, parseEdtf(text)] as const);
    expect(orderGroups(items, { time: ([, time]) => time })).toEqual([[items[1]], [items[0]]]);
  });

  test("leaves the list that it was given as it was", () => {
    const items = Object.freeze(["2022", "2021"]);
    expect(orderGroups(items, { time: (text) => parseEdtf(text) })).toEqual([["2021"], ["2022"]]);
  });
});

const at = parseEdtf;
const POOL: readonly FuzzyTime[] = [
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
    "2019",
    "2019-05",
    "2020-07-01",
    "2023-01",
    "2024/2025",
    "{2018,2024}",
    "2017/",
    "Y-138E8",
  ].map((text) => at(text)),
  partOf("START", at("2022-01")),
  since(partOf("END", at("2021-12"))),
  byTime(at("2022-02"), at("2022-01-22")),
  byTime(at("2022-02")),
  beforeTime(at("2022-01-21")),
  afterTime(at("2023-01-21")),
];

/** Grouped the slow way: groups grow together as long as two across them are not certain to have begun in that order. */
function slowly(times: readonly FuzzyTime[]): readonly (readonly FuzzyTime[])[] {
  const isFirst = (a: FuzzyTime, b: FuzzyTime): boolean =>
    certainty(a, ["before", "meets", "overlaps", "contains", "finished-by"], b) === "certain";
  let groups: readonly (readonly FuzzyTime[])[] = times.toSorted(compareTimes).map((time) => [time]);
  for (;;) {
    const at = groups.findIndex((group, i) =>
      groups.slice(i + 1).some((later) => group.some((a) => later.some((b) => !isFirst(a, b)))),
    );
    if (at === -1) return groups.map((group) => group.toSorted(compareTimes));
    const to = groups.findLastIndex(
      (later, i) => i > at && (groups[at] ?? []).some((a) => later.some((b) => !isFirst(a, b))),
    );
    groups = [...groups.slice(0, at), groups.slice(at, to + 1).flat(), ...groups.slice(to + 1)];
  }
}

describe("any times", () => {
  test("fall into the same groups as comparing each with each gives, and stand in the order of compareTimes", () => {
    let several = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...POOL), { maxLength: 8 }), (times) => {
        const answer = orderGroups(times, { time: (time) => time });
        expect(answer).toEqual(slowly(times));
        expect(answer.flat()).toEqual(times.toSorted(compareTimes));
        if (answer.length > 1) several += 1;
      }),
      { seed: 13, numRuns: 300 },
    );
    expect(several).toBeGreaterThan(100);
  });

  test("by the ten thousand are grouped in one pass", () => {
    let asked = 0;
    const items = Array.from({ length: 10_000 }, (_, i) => String(1000 + ((i * 7919) % 9000)));
    const answer = orderGroups(items, {
      time: (text) => {
        asked += 1;
        return at(text);
      },
    });
    expect(asked).toBe(10_000);
    expect(answer).toHaveLength(9000);
  });
});
