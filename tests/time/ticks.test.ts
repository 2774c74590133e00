import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { en } from "../../src/en.ts";
import { th } from "../../src/th.ts";
import { utcOfDay, wallOfUtc } from "../../src/time/calendar.ts";
import { unitsLadder } from "../../src/time/ladder.ts";
import { formatTick, formatTickLong } from "../../src/time/tick-words.ts";
import { ticks } from "../../src/time/ticks.ts";
import { wallAt } from "../../src/time/zone.ts";

const ms = (text: string): number => Date.parse(text);
const utc = (at: number): string => new Date(at).toISOString().slice(0, 16);
const year = (number: number): number => utcOfDay({ year: number, month: 1, day: 1 });
const years = (list: readonly number[]): number[] => list.map((at) => wallOfUtc(at).year);

describe("ticks", () => {
  test("are the months and years of the zone", () => {
    const options = { from: ms("2021-12-15T00:00Z"), to: ms("2022-03-15T00:00Z"), zone: "Asia/Bangkok" } as const;
    expect(ticks({ ...options, unit: "month" }).map(utc)).toEqual(["2021-12-31T17:00", "2022-01-31T17:00", "2022-02-28T17:00"]);
    expect(ticks({ ...options, unit: "year" }).map(utc)).toEqual(["2021-12-31T17:00"]);
    expect(ticks({ ...options, unit: "month", zone: "floating" }).map(utc)).toEqual(["2022-01-01T00:00", "2022-02-01T00:00", "2022-03-01T00:00"]);
  });

  test("of 3 and 6 months begin with the year, of 7 days are Mondays", () => {
    expect(ticks({ from: ms("2021-11-15"), to: ms("2022-12-31"), unit: "month", step: 3 }).map(utc)).toEqual(["2022-01-01T00:00", "2022-04-01T00:00", "2022-07-01T00:00", "2022-10-01T00:00"]);
    expect(ticks({ from: ms("2021-11-15"), to: ms("2022-12-31"), unit: "month", step: 6 }).map(utc)).toEqual(["2022-01-01T00:00", "2022-07-01T00:00"]);
    expect(ticks({ from: ms("2022-01-01"), to: ms("2022-01-25"), unit: "day", step: 7 }).map(utc)).toEqual(["2022-01-03T00:00", "2022-01-10T00:00", "2022-01-17T00:00", "2022-01-24T00:00"]);
  });

  test("include both ends of the range", () => {
    expect(ticks({ from: ms("2022-01-01"), to: ms("2022-01-03"), unit: "day" })).toHaveLength(3);
    expect(ticks({ from: ms("2022-01-01"), to: ms("2022-01-01"), unit: "day" })).toHaveLength(1);
  });

  test("of hours leave out the one that is skipped in spring in Kyiv", () => {
    const found = ticks({ from: ms("2022-03-26T22:00Z"), to: ms("2022-03-27T04:00Z"), unit: "hour", zone: "Europe/Kyiv" });
    expect(found.map((at) => wallAt(at, "Europe/Kyiv").hour)).toEqual([0, 1, 2, 4, 5, 6, 7]);
    expect(found.map(utc)).toEqual(["2022-03-26T22:00", "2022-03-26T23:00", "2022-03-27T00:00", "2022-03-27T01:00", "2022-03-27T02:00", "2022-03-27T03:00", "2022-03-27T04:00"]);
  });

  test("of hours have both of the one that is shown twice in autumn in New York", () => {
    const found = ticks({ from: ms("2022-11-06T04:00Z"), to: ms("2022-11-06T08:00Z"), unit: "hour", zone: "America/New_York" });
    expect(found.map((at) => wallAt(at, "America/New_York").hour)).toEqual([0, 1, 1, 2, 3]);
  });

  test("of 3 hours and of days stay on the zone's clock across both changes", () => {
    const threes = ticks({ from: ms("2022-03-26T22:00Z"), to: ms("2022-03-27T21:00Z"), unit: "hour", step: 3, zone: "Europe/Kyiv" });
    expect(threes.map((at) => wallAt(at, "Europe/Kyiv").hour)).toEqual([0, 6, 9, 12, 15, 18, 21, 0]);
    for (const [from, to] of [["2022-03-25", "2022-03-30"], ["2022-10-28", "2022-11-02"]] as const) {
      const days = ticks({ from: ms(from), to: ms(to), unit: "day", zone: "Europe/Kyiv" });
      expect(days).toHaveLength(5);
      expect(days.every((at) => wallAt(at, "Europe/Kyiv").hour === 0)).toBe(true);
    }
  });

  test("of days in Apia go from 29 to 31 December 2011, as its calendar did", () => {
    const days = ticks({ from: ms("2011-12-28T12:00Z"), to: ms("2012-01-02T00:00Z"), unit: "day", zone: "Pacific/Apia" });
    expect(days.map((at) => wallAt(at, "Pacific/Apia").day)).toEqual([29, 31, 1, 2]);
    expect(new Set(days).size).toBe(days.length);
  });

  test("of minutes stand on minutes of the hour", () => {
    expect(ticks({ from: ms("2022-01-21T13:50Z"), to: ms("2022-01-21T14:31Z"), unit: "minute", step: 15, zone: "Asia/Kathmandu" }).map((at) => wallAt(at, "Asia/Kathmandu").minute)).toEqual([45, 0, 15]);
  });

  test("of years are round in the calendar that is read", () => {
    expect(years(ticks({ from: year(2000), to: year(2022), unit: "year", step: 10 }))).toEqual([2000, 2010, 2020]);
    expect(years(ticks({ from: year(2000), to: year(2022), unit: "year", step: 10, calendar: "buddhist" }))).toEqual([2007, 2017]);
  });

  test("of years before Christ are round as people count, with no year 0", () => {
    expect(years(ticks({ from: year(-250), to: year(250), unit: "year", step: 100 }))).toEqual([-199, -99, 1, 100, 200]);
    expect(years(ticks({ from: year(-3), to: year(3), unit: "year" }))).toEqual([-3, -2, -1, 0, 1, 2, 3]);
    expect(years(ticks({ from: year(-250), to: year(250), unit: "year", step: 100, calendar: "buddhist" }))).toEqual([-199, -99, 57, 157]);
  });

  test("reach far and deep years", () => {
    expect(years(ticks({ from: year(-13_800_000_000), to: year(2022), unit: "year", step: 5e9 }))).toEqual([-9_999_999_999, -4_999_999_999, 1]);
    expect(years(ticks({ from: year(300_000), to: year(900_000), unit: "year", step: 200_000, zone: "Asia/Bangkok" }))).toEqual([400_000, 600_000, 800_000]);
  });

  test("stop at 2,000 and say so", () => {
    expect(() => ticks({ from: 0, to: ms("2022-01-01"), unit: "minute" })).toThrow(/^ticks stop at 2000, got a range of about \d+ steps of 1 minute; take a longer step$/);
  });

  test.each([[{ from: 1, to: 0 }], [{ from: Number.NaN, to: 0 }], [{ from: 0, to: Infinity }], [{ from: 0, to: 1, step: 0 }], [{ from: 0, to: 1, step: 1.5 }]])("of %o make no sense and throw", (range) => {
    expect(() => ticks({ ...range, unit: "day" })).toThrow(RangeError);
  });

  test("increase strictly and stay in the range, in any zone and step", () => {
    const zone = fc.constantFrom("UTC", "Asia/Bangkok", "Europe/Kyiv", "America/New_York", "America/St_Johns", "Pacific/Apia", "Asia/Kathmandu", "Africa/Casablanca", "Australia/Lord_Howe");
    fc.assert(fc.property(fc.constantFrom(...unitsLadder), fc.integer({ min: ms("1960-01-01"), max: ms("2030-01-01") }), fc.integer({ min: 1, max: 40 }), zone, fc.constantFrom("gregory" as const, "buddhist" as const), ({ unit, step, ms: length }, from, count, place, calendar) => {
      const to = from + length * count;
      const found = ticks({ from, to, unit, step, zone: place, calendar });
      expect(found.every((at, i) => at >= from && at <= to && (i === 0 || at > (found[i - 1] ?? 0)))).toBe(true);
      expect(found.length).toBeGreaterThanOrEqual(Math.floor(count * 0.7) - 2);
      expect(found.length).toBeLessThanOrEqual(count * 1.2 + 4);
    }), { seed: 11, numRuns: 600 });
  });
});

describe("the ladder of units", () => {
  test("reaches a step for an axis from the farthest year before Christ to the farthest after", () => {
    const { unit, step } = unitsLadder.at(-1) ?? { unit: "year", step: 1 };
    expect(ticks({ from: year(-1e12), to: year(1e12), unit, step })).toEqual([year(1)]);
  });

  test("climbs from a minute to two million million years without a gap wider than 7.5 times", () => {
    expect(unitsLadder[0]).toEqual({ unit: "minute", step: 1, ms: 60_000 });
    expect(unitsLadder.at(-1)).toMatchObject({ unit: "year", step: 2e12 });
    unitsLadder.slice(1).forEach(({ ms: length }, i) => {
      const ratio = length / (unitsLadder[i]?.ms ?? 0);
      expect(ratio).toBeGreaterThan(1);
      expect(ratio).toBeLessThan(7.5);
    });
  });
});

describe("the words of an axis", () => {
  test.each([
    ["hour", "14:00", "14:00", "21 January 2022, 14:00", "21 มกราคม 2565 เวลา 14.00 น."],
    ["day", "21", "21", "21 January 2022", "21 มกราคม 2565"],
    ["month", "Jan", "ม.ค.", "January 2022", "มกราคม 2565"],
    ["year", "2022", "2565", "2022", "พ.ศ. 2565"],
  ] as const)("for a %s are %s and %s, above them %s and %s", (unit, short, thaiShort, long, thaiLong) => {
    const at = ms("2022-01-21T07:00Z");
    const zone = "Asia/Bangkok";
    expect([formatTick(at, unit, { language: en, zone }), formatTick(at, unit, { language: th, zone }), formatTickLong(at, unit, { language: en, zone }), formatTickLong(at, unit, { language: th, zone })]).toEqual([short, thaiShort, long, thaiLong]);
  });

  test("name the era of years before Christ and count deep ones back from now", () => {
    expect([en, th].map((language) => formatTick(year(-99), "year", { language }))).toEqual(["100 BC", "100 ก่อน ค.ศ."]);
    expect([en, th].map((language) => formatTick(year(-4_999_999_999), "year", { language }))).toEqual(["5 bn yrs ago", "5,000 ล้านปีก่อน"]);
    expect(formatTick(year(1), "year", { language: en })).toBe("AD 1");
  });
});
