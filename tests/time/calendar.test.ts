import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type BuddhistYear,
  civilFromDays,
  type CommonYear,
  DAY_MS,
  daysFromCivil,
  daysInMonth,
  isLeapYear,
  peopleYear,
  toBuddhistYear,
  toCommonYear,
  utcOfDay,
  wallOfUtc,
  weekdayOf,
} from "../../src/time/calendar.ts";

describe("the calendar", () => {
  test("agrees with Date on every day that Date has", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (days) => {
        const date = new Date(days * DAY_MS);
        const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(civilFromDays(days)).toEqual(civil);
        expect(daysFromCivil(civil)).toBe(days);
        expect(weekdayOf(days) % 7).toBe(date.getUTCDay());
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  test("counts there and back in years far beyond Date", () => {
    for (const year of [-13_800_000_000, -999_999_999_999, -271_822, 275_761, 170_000_002, 999_999_999_999]) {
      for (const [month, day] of [
        [1, 1],
        [2, 28],
        [3, 1],
        [12, 31],
      ] as const) {
        expect(civilFromDays(daysFromCivil({ year, month, day }))).toEqual({ year, month, day });
        expect(wallOfUtc(utcOfDay({ year, month, day }))).toMatchObject({
          year,
          month,
          day,
          hour: 0,
          minute: 0,
          second: 0,
        });
      }
    }
  });

  test("has the leap years of the proleptic Gregorian calendar", () => {
    expect([-4, 0, 4, 1600, 2000, 2024].every(isLeapYear)).toBe(true);
    expect([-1, 1, 1700, 1900, 2023, 2100].some(isLeapYear)).toBe(false);
    expect(daysInMonth({ year: 1900, month: 2 })).toBe(28);
    expect(daysInMonth({ year: 2024, month: 4 })).toBe(30);
  });

  test("says Buddhist years as Gregorian + 543, before 1582 too", () => {
    expect(toBuddhistYear(2022)).toBe(2565);
    expect(toCommonYear(2565)).toBe(2022);
    expect(peopleYear({ year: 1500, calendar: "buddhist" })).toEqual({
      calendar: "buddhist",
      year: 2043,
      beforeEra: false,
    });
  });

  test("has no year 0 for people", () => {
    expect(peopleYear({ year: 0, calendar: "gregory" })).toEqual({ calendar: "gregory", year: 1, beforeEra: true });
    expect(peopleYear({ year: -43, calendar: "gregory" })).toMatchObject({ year: 44, beforeEra: true });
    expect(peopleYear({ year: -43, calendar: "buddhist" })).toEqual({ calendar: "gregory", year: 44, beforeEra: true });
    expect(peopleYear({ year: 1, calendar: "buddhist" })).toMatchObject({ calendar: "buddhist", year: 544 });
  });

  test("does not take a Buddhist year for a common one", () => {
    expect(expectTypeOf<BuddhistYear>().not.toExtend<CommonYear>()).toBe(true);
    expect(expectTypeOf<number>().toExtend<CommonYear>()).toBe(true);
  });
});
