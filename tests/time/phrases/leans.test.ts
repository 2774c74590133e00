import { describe, expect, test } from "vitest";
import { leansOnDateline } from "../../../src/time/phrases/leans.ts";
import type { Meaning } from "../../../src/time/phrases/meaning.ts";

const day = (day: number, more: object = {}): Meaning => ({ kind: "date", day, ...more });
const year = { year: { number: 2022 } };

describe("a meaning", () => {
  test.each<[string, Meaning, boolean]>([
    ["with its year says its own date", day(5, { month: 3, ...year }), false],
    ["without its year leans on the dateline", day(5, { month: 3 }), true],
    ["with a year of two digits leans", { kind: "date", year: { number: 22, short: true } }, true],
    ["by a time leans, as it begins when it was said", { kind: "by", of: day(5, { month: 3, ...year }) }, true],
    ["since a date does not", { kind: "since", of: day(5, { month: 3, ...year }) }, false],
    ["from a day to a date takes over its month and year", { kind: "range", from: day(5), to: day(9, { month: 3, ...year }) }, false],
    ["from a date to a day, too", { kind: "range", from: day(5, { month: 3, ...year }), to: day(9) }, false],
    ["leans where one side of a range does", { kind: "range", from: { kind: "decade", first: 80, short: true }, to: { kind: "date", ...year } }, true],
    ["of several days leans where none says its month", { kind: "all-of", times: [day(5), day(6)] }, true],
    ["of several days of one month does not", { kind: "all-of", times: [day(5), day(6, { month: 3, ...year })] }, false],
    ["of several readings leans where one does", { kind: "either", readings: [day(5, { month: 3, ...year }), day(5)] }, true],
  ])("%s", (_, meaning, leans) => {
    expect(leansOnDateline(meaning)).toBe(leans);
  });
});
