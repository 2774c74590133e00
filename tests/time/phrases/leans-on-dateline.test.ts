import { describe, expect, test } from "vitest";
import { type LeanWith, leansOnDateline } from "../../../src/time/phrases/leans-on-dateline.ts";
import type { Meaning } from "../../../src/time/phrase-meaning.ts";
import { english, thai } from "./reading.ts";

const day = (day: number, more: object = {}): Meaning => ({ kind: "date", day, ...more });
const year = { year: { number: 2022 } };

describe("a meaning", () => {
  test.each<[string, Meaning, boolean]>([
    ["with its year says its own date", day(5, { month: 3, ...year }), false],
    ["without its year leans on the dateline", day(5, { month: 3 }), true],
    ["with a year of two digits leans", { kind: "date", year: { number: 22, short: true } }, true],
    ["by a time leans, as it begins when it was said", { kind: "by", of: day(5, { month: 3, ...year }) }, true],
    ["since a date does not", { kind: "since", of: day(5, { month: 3, ...year }) }, false],
    [
      "from a day to a date takes over its month and year",
      { kind: "range", from: day(5), to: day(9, { month: 3, ...year }) },
      false,
    ],
    ["from a date to a day, too", { kind: "range", from: day(5, { month: 3, ...year }), to: day(9) }, false],
    [
      "leans where one side of a range does",
      { kind: "range", from: { kind: "decade", first: 80, short: true }, to: { kind: "date", ...year } },
      true,
    ],
    ["of several days leans where none says its month", { kind: "all-of", times: [day(5), day(6)] }, true],
    [
      "of several days of one month does not",
      { kind: "all-of", times: [day(5), day(6, { month: 3, ...year })] },
      false,
    ],
    [
      "of several readings leans where one does",
      { kind: "either", readings: [day(5, { month: 3, ...year }), day(5)] },
      true,
    ],
  ])("%s", (_, meaning, leans) => {
    expect(leansOnDateline(meaning, { habits: english })).toBe(leans);
  });

  test.each<[string, Meaning, boolean, LeanWith]>([
    [
      "of a year of two digits does not lean in Thai, where it is one of the 2500s",
      day(15, { month: 1, year: { number: 65, short: true } }),
      false,
      { habits: thai },
    ],
    [
      "does so where the era beside it is the common one",
      { kind: "date", year: { number: 22, short: true, era: "common" } },
      true,
      { habits: thai },
    ],
    [
      "or the convention is",
      { kind: "date", year: { number: 22, short: true } },
      true,
      { habits: thai, twoDigitYears: "common" },
    ],
    [
      "does not where the convention is the Buddhist era",
      { kind: "fiscal", year: { number: 65, short: true } },
      false,
      { habits: english, twoDigitYears: "buddhist" },
    ],
    [
      "of a decade of two digits does not lean in Thai",
      { kind: "decade", first: 30, short: true },
      false,
      { habits: thai },
    ],
    [
      "of a range of such years does not, either",
      { kind: "range", from: day(15), to: day(20, { month: 1, year: { number: 65, short: true } }) },
      false,
      { habits: thai },
    ],
  ])("%s", (_, meaning, leans, given) => {
    expect(leansOnDateline(meaning, given)).toBe(leans);
  });
});
