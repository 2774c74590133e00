import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { de } from "../../src/de.phrases.ts";
import { en } from "../../src/en.phrases.ts";
import { th } from "../../src/th.phrases.ts";
import { daysFromCivil, utcOfDay, wallOfUtc } from "../../src/time/calendar.ts";
import { arithmeticOf, calendarFor, calendars } from "../../src/time/calendars/calendars.ts";
import { unitsLadder } from "../../src/time/ticks/ladder.ts";
import type { Calendar } from "../../src/time/language.ts";
import { formatTick, formatTickLong } from "../../src/time/ticks/tick-words.ts";
import { ticks } from "../../src/time/ticks/ticks.ts";
import { zoneClock } from "../../src/time/zone.ts";

const ms = (text: string): number => Date.parse(text);
const utc = (at: number): string => new Date(at).toISOString().slice(0, 16);
const year = (number: number): number => utcOfDay({ year: number, month: 1, day: 1 });
const years = (list: readonly number[]): number[] => list.map((at) => wallOfUtc(at).year);

/** The day that begins at a tick, in a calendar or in the Gregorian one where that does not reach. */
const dayOf = (at: number, zone: string, asked: Calendar): readonly number[] => {
  const days = daysFromCivil(zoneClock(zone).wallAt(at));
  return Object.values(arithmeticOf(calendarFor({ calendar: asked, first: days })).fromDays(days)) as number[];
};
const ZONES = [
  "UTC",
  "Asia/Bangkok",
  "Europe/Kyiv",
  "America/New_York",
  "America/St_Johns",
  "Pacific/Apia",
  "Asia/Kathmandu",
  "Africa/Casablanca",
  "Australia/Lord_Howe",
] as const;

describe("ticks", () => {
  test("are the months and years of the zone", () => {
    const options = { from: ms("2021-12-15T00:00Z"), to: ms("2022-03-15T00:00Z"), zone: "Asia/Bangkok" } as const;
    expect(ticks({ ...options, unit: "month" }).map(utc)).toEqual([
      "2021-12-31T17:00",
      "2022-01-31T17:00",
      "2022-02-28T17:00",
    ]);
    expect(ticks({ ...options, unit: "year" }).map(utc)).toEqual(["2021-12-31T17:00"]);
    expect(ticks({ ...options, unit: "month", zone: "floating" }).map(utc)).toEqual([
      "2022-01-01T00:00",
      "2022-02-01T00:00",
      "2022-03-01T00:00",
    ]);
  });

  test("of 3 and 6 months begin with the year, of 7 days are Mondays", () => {
    expect(ticks({ from: ms("2021-11-15"), to: ms("2022-12-31"), unit: "month", step: 3 }).map(utc)).toEqual([
      "2022-01-01T00:00",
      "2022-04-01T00:00",
      "2022-07-01T00:00",
      "2022-10-01T00:00",
    ]);
    expect(ticks({ from: ms("2021-11-15"), to: ms("2022-12-31"), unit: "month", step: 6 }).map(utc)).toEqual([
      "2022-01-01T00:00",
      "2022-07-01T00:00",
    ]);
    expect(ticks({ from: ms("2022-01-01"), to: ms("2022-01-25"), unit: "day", step: 7 }).map(utc)).toEqual([
      "2022-01-03T00:00",
      "2022-01-10T00:00",
      "2022-01-17T00:00",
      "2022-01-24T00:00",
    ]);
  });

  test("include both ends of the range", () => {
    expect(ticks({ from: ms("2022-01-01"), to: ms("2022-01-03"), unit: "day" })).toHaveLength(3);
    expect(ticks({ from: ms("2022-01-01"), to: ms("2022-01-01"), unit: "day" })).toHaveLength(1);
  });

  test("of hours leave out the one that is skipped in spring in Kyiv", () => {
    const found = ticks({
      from: ms("2022-03-26T22:00Z"),
      to: ms("2022-03-27T04:00Z"),
      unit: "hour",
      zone: "Europe/Kyiv",
    });
    expect(found.map((at) => zoneClock("Europe/Kyiv").wallAt(at).hour)).toEqual([0, 1, 2, 4, 5, 6, 7]);
    expect(found.map(utc)).toEqual([
      "2022-03-26T22:00",
      "2022-03-26T23:00",
      "2022-03-27T00:00",
      "2022-03-27T01:00",
      "2022-03-27T02:00",
      "2022-03-27T03:00",
      "2022-03-27T04:00",
    ]);
  });

  test("of hours have both of the one that is shown twice in autumn in New York", () => {
    const found = ticks({
      from: ms("2022-11-06T04:00Z"),
      to: ms("2022-11-06T08:00Z"),
      unit: "hour",
      zone: "America/New_York",
    });
    expect(found.map((at) => zoneClock("America/New_York").wallAt(at).hour)).toEqual([0, 1, 1, 2, 3]);
  });

  test("of 3 hours and of days stay on the zone's clock across both changes", () => {
    const threes = ticks({
      from: ms("2022-03-26T22:00Z"),
      to: ms("2022-03-27T21:00Z"),
      unit: "hour",
      step: 3,
      zone: "Europe/Kyiv",
    });
    expect(threes.map((at) => zoneClock("Europe/Kyiv").wallAt(at).hour)).toEqual([0, 6, 9, 12, 15, 18, 21, 0]);
    for (const [from, to] of [
      ["2022-03-25", "2022-03-30"],
      ["2022-10-28", "2022-11-02"],
    ] as const) {
      const days = ticks({ from: ms(from), to: ms(to), unit: "day", zone: "Europe/Kyiv" });
      expect(days).toHaveLength(5);
      expect(days.every((at) => zoneClock("Europe/Kyiv").wallAt(at).hour === 0)).toBe(true);
    }
  });

  test("of days in Apia go from 29 to 31 December 2011, as its calendar did", () => {
    const days = ticks({
      from: ms("2011-12-28T12:00Z"),
      to: ms("2012-01-02T00:00Z"),
      unit: "day",
      zone: "Pacific/Apia",
    });
    expect(days.map((at) => zoneClock("Pacific/Apia").wallAt(at).day)).toEqual([29, 31, 1, 2]);
    expect(new Set(days).size).toBe(days.length);
  });

  test("of minutes stand on minutes of the hour", () => {
    expect(
      ticks({
        from: ms("2022-01-21T13:50Z"),
        to: ms("2022-01-21T14:31Z"),
        unit: "minute",
        step: 15,
        zone: "Asia/Kathmandu",
      }).map((at) => zoneClock("Asia/Kathmandu").wallAt(at).minute),
    ).toEqual([45, 0, 15]);
  });

  test("of seconds and of what is shorter stand on round parts of the minute and second, wherever the zone's clock is", () => {
    const from = ms("2026-11-14T10:00:07.3Z");
    const clock = (list: readonly number[]): readonly string[] =>
      list.map((at) => new Date(at).toISOString().slice(17, -1));
    for (const zone of ["UTC", "Asia/Kathmandu", "floating"]) {
      expect(clock(ticks({ from, to: from + 40_000, unit: "second", step: 15, zone }))).toEqual([
        "15.000",
        "30.000",
        "45.000",
      ]);
      expect(clock(ticks({ from, to: from + 900, unit: "millisecond", step: 200, zone }))).toEqual([
        "07.400",
        "07.600",
        "07.800",
        "08.000",
        "08.200",
      ]);
      const fine = ticks({ from, to: from + 0.02, unit: "microsecond", step: 5, zone });
      expect(fine.map((at) => Math.round((at - from) * 1000))).toEqual([0, 5, 10, 15, 20]);
    }
  });

  test("of seconds go on where the clocks are put back, and where a town gives up its own time", () => {
    const back = ms("2022-10-30T01:00Z");
    const found = ticks({ from: back - 45_000, to: back + 45_000, unit: "second", step: 30, zone: "Europe/Kyiv" });
    expect(found.map((at) => (at - back) / 1000)).toEqual([-30, 0, 30]);
    const { wallAt } = zoneClock("Asia/Bangkok");
    const own = ticks({
      from: ms("1919-03-31T00:00:00Z"),
      to: ms("1919-03-31T00:02:00Z"),
      unit: "second",
      step: 30,
      zone: "Asia/Bangkok",
    });
    expect(own.map((at) => wallAt(at).second)).toEqual([30, 0, 30, 0]);
  });

  test("of years are round in the calendar that is read", () => {
    expect(years(ticks({ from: year(2000), to: year(2022), unit: "year", step: 10 }))).toEqual([2000, 2010, 2020]);
    expect(years(ticks({ from: year(2000), to: year(2022), unit: "year", step: 10, calendar: "buddhist" }))).toEqual([
      2007, 2017,
    ]);
  });

  test("of years before Christ are round as people count, with no year 0", () => {
    expect(years(ticks({ from: year(-250), to: year(250), unit: "year", step: 100 }))).toEqual([
      -199, -99, 1, 100, 200,
    ]);
    expect(years(ticks({ from: year(-3), to: year(3), unit: "year" }))).toEqual([-3, -2, -1, 0, 1, 2, 3]);
    expect(years(ticks({ from: year(-250), to: year(250), unit: "year", step: 100, calendar: "buddhist" }))).toEqual([
      -199, -99, 57, 157,
    ]);
  });

  test("reach far and deep years", () => {
    expect(years(ticks({ from: year(-13_800_000_000), to: year(2022), unit: "year", step: 5e9 }))).toEqual([
      -9_999_999_999, -4_999_999_999, 1,
    ]);
    expect(
      years(ticks({ from: year(300_000), to: year(900_000), unit: "year", step: 200_000, zone: "Asia/Bangkok" })),
    ).toEqual([400_000, 600_000, 800_000]);
  });

  test("stop at 2,000 and say so", () => {
    expect(() => ticks({ from: 0, to: ms("2022-01-01"), unit: "minute" })).toThrow(
      /^ticks stop at 2000, got a range of about \d+ steps of 1 minute; take a longer step$/,
    );
  });

  test.each([
    [{ from: 1, to: 0 }],
    [{ from: Number.NaN, to: 0 }],
    [{ from: 0, to: Infinity }],
    [{ from: 0, to: 1, step: 0 }],
    [{ from: 0, to: 1, step: 1.5 }],
  ])("of %o make no sense and throw", (range) => {
    expect(() => ticks({ ...range, unit: "day" })).toThrow(RangeError);
  });

  test("increase strictly and stay in the range, in any zone and step", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...unitsLadder),
        fc.integer({ min: ms("1960-01-01"), max: ms("2030-01-01") }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(...ZONES),
        fc.constantFrom(...calendars),
        ({ unit, step, ms: length }, from, count, place, calendar) => {
          const to = from + length * count;
          const found = ticks({ from, to, unit, step, zone: place, calendar });
          expect(found.every((at, i) => at >= from && at <= to && (i === 0 || at > (found[i - 1] ?? 0)))).toBe(true);
          expect(found.length).toBeGreaterThanOrEqual(Math.floor(count * 0.7) - 2);
          expect(found.length).toBeLessThanOrEqual(count * 1.2 + 4);
        },
      ),
      { seed: 11, numRuns: 300 },
    );
  });
});

describe("ticks of other calendars", () => {
  const from = ms("2021-12-15T00:00Z");
  const to = ms("2022-07-15T00:00Z");
  const said = (calendar: Calendar, unit: "month" | "year", step = 1): readonly string[] =>
    ticks({ from, to, unit, step, calendar }).map(
      (at) => `${utc(at).slice(0, 10)} ${formatTickLong(at, unit, { language: en, calendar })}`,
    );

  test("are the first days of their months, leap months included", () => {
    expect(said("islamic", "month")).toEqual([
      "2022-01-05 Jumada II 1443 AH",
      "2022-02-03 Rajab 1443 AH",
      "2022-03-05 Shaban 1443 AH",
      "2022-04-03 Ramadan 1443 AH",
      "2022-05-03 Shawwal 1443 AH",
      "2022-06-01 Dhu al-Qadah 1443 AH",
      "2022-07-01 Dhu al-Hijjah 1443 AH",
    ]);
    expect(said("hebrew", "month")).toEqual([
      "2022-01-03 Shevat 5782 AM",
      "2022-02-02 Adar I 5782 AM",
      "2022-03-04 Adar II 5782 AM",
      "2022-04-02 Nisan 5782 AM",
      "2022-05-02 Iyar 5782 AM",
      "2022-05-31 Sivan 5782 AM",
      "2022-06-30 Tammuz 5782 AM",
    ]);
    expect(said("persian", "month").slice(0, 4)).toEqual([
      "2021-12-22 Dey 1400 AP",
      "2022-01-21 Bahman 1400 AP",
      "2022-02-20 Esfand 1400 AP",
      "2022-03-21 Farvardin 1401 AP",
    ]);
    expect(said("japanese", "month").slice(0, 2)).toEqual([
      "2022-01-01 January Reiwa 4",
      "2022-02-01 February Reiwa 4",
    ]);
  });

  test("of 3 and 6 months count from the first month of the year, past the leap month", () => {
    expect(said("hebrew", "month", 3)).toEqual(["2022-04-02 Nisan 5782 AM", "2022-06-30 Tammuz 5782 AM"]);
    expect(said("persian", "month", 3)).toEqual([
      "2021-12-22 Dey 1400 AP",
      "2022-03-21 Farvardin 1401 AP",
      "2022-06-22 Tir 1401 AP",
    ]);
    expect(said("islamic", "month", 6)).toEqual(["2022-02-03 Rajab 1443 AH"]);
  });

  test("of years are their new years, round in their numbers", () => {
    const numbers = (calendar: Calendar, step: number): readonly string[] =>
      ticks({ from: year(1980), to: year(2024), unit: "year", step, calendar }).map(
        (at) => `${utc(at).slice(0, 10)} ${formatTick(at, "year", { language: en, calendar })}`,
      );
    expect(numbers("islamic", 10)).toEqual([
      "1989-08-04 1410 AH",
      "1999-04-17 1420 AH",
      "2008-12-29 1430 AH",
      "2018-09-12 1440 AH",
    ]);
    expect(numbers("hebrew", 20)).toEqual(["1999-09-11 5760 AM", "2019-09-30 5780 AM"]);
    expect(numbers("persian", 20)).toEqual(["1981-03-21 1360 AP", "2001-03-21 1380 AP", "2021-03-21 1400 AP"]);
    expect(numbers("japanese", 10)).toEqual([
      "1980-01-01 Showa 55",
      "1990-01-01 Heisei 2",
      "2000-01-01 Heisei 12",
      "2010-01-01 Heisei 22",
      "2020-01-01 Reiwa 2",
    ]);
  });

  test("are Gregorian before a calendar's first year and in far ones", () => {
    const spoken = (calendar: Calendar, first: number, last: number, step: number): readonly string[] =>
      ticks({ from: year(first), to: year(last), unit: "year", step, calendar }).map((at) =>
        formatTick(at, "year", { language: en, calendar }),
      );
    expect(spoken("islamic", -200, 900, 200)).toEqual(["200 BC", "AD 1", "200", "400", "600", "1 AH", "200 AH"]);
    expect(spoken("hebrew", -200, 900, 200)).toEqual(["200 BC", "3800 AM", "4000 AM", "4200 AM", "4400 AM", "4600 AM"]);
    expect(spoken("persian", -13_800_000_000, 2022, 5e9)).toEqual([
      "10 bn years ago",
      "5 bn years ago",
      "AD 1",
      "1 AP",
    ]);
    expect(spoken("islamic", 9990, 300_000, 100_000)).toEqual(["100,000", "200,000", "300,000"]);
  });

  test("begin where their first day does: after Apia's skipped day, and on both sides of a change of clocks", () => {
    const apia = ticks({
      from: ms("2011-11-01T00:00Z"),
      to: ms("2012-02-01T00:00Z"),
      unit: "month",
      calendar: "hebrew",
      zone: "Pacific/Apia",
    });
    expect(
      apia.map((at) => zoneClock("Pacific/Apia").wallAt(at)).map(({ month, day, hour }) => [month, day, hour]),
    ).toEqual([
      [11, 27, 0],
      [12, 27, 0],
      [1, 25, 0],
    ]);
    const kyiv = ticks({
      from: ms("2022-03-01T00:00Z"),
      to: ms("2022-05-01T00:00Z"),
      unit: "month",
      calendar: "persian",
      zone: "Europe/Kyiv",
    });
    expect(kyiv.map(utc)).toEqual(["2022-03-20T22:00", "2022-04-20T21:00"]);
    expect(
      ticks({
        from: ms("2022-03-01T00:00Z"),
        to: ms("2022-04-01T00:00Z"),
        unit: "month",
        calendar: "persian",
        zone: "America/St_Johns",
      }).map(utc),
    ).toEqual(["2022-03-21T02:30"]);
  });

  test("stand on the first day of a month, or of a year, of their calendar", () => {
    const rungs = unitsLadder.filter(({ unit, step }) => unit === "month" || (unit === "year" && step <= 1000));
    fc.assert(
      fc.property(
        fc.constantFrom(...rungs),
        fc.integer({ min: -3000, max: 12_000 }),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom(...ZONES),
        fc.constantFrom(...calendars),
        ({ unit, step, ms: length }, begin, count, zone, calendar) => {
          const first = year(begin);
          const last = first + length * count;
          const found = ticks({ from: first, to: last, unit, step, zone, calendar });
          expect(found.length).toBeLessThanOrEqual(count * 1.1 + 6);
          for (const [i, at] of found.entries()) {
            expect(at).toBeGreaterThanOrEqual(first);
            expect(at).toBeLessThanOrEqual(last);
            if (i > 0) expect(at).toBeGreaterThan(found[i - 1] ?? 0);
            const [, month, day] = dayOf(at, zone, calendar);
            expect([day, unit === "year" ? month : 1]).toEqual([1, 1]);
          }
        },
      ),
      { seed: 17, numRuns: 300 },
    );
  });

  test("miss no month and no year between two of them", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("month" as const, "year" as const),
        fc.constantFrom(...calendars),
        fc.integer({ min: -400_000, max: 500_000 }),
        (unit, calendar, days) => {
          const span = unit === "month" ? 800 : 8000;
          const found = ticks({ from: days * 86_400_000, to: (days + span) * 86_400_000, unit, calendar });
          const expected: number[] = [];
          for (let day = days; day <= days + span; day += 1) {
            const [, month, ofMonth] = dayOf(day * 86_400_000, "UTC", calendar);
            if (ofMonth === 1 && (unit === "month" || month === 1)) expected.push(day * 86_400_000);
          }
          expect(found).toEqual(expected);
        },
      ),
      { seed: 19, numRuns: 40 },
    );
  });
});

describe("the ladder of units", () => {
  test("reaches a step for an axis from the farthest year before Christ to the farthest after", () => {
    const { unit, step } = unitsLadder.at(-1) ?? { unit: "year", step: 1 };
    expect(ticks({ from: year(-1e12), to: year(1e12), unit, step })).toEqual([year(1)]);
  });

  test("climbs from a microsecond to two million million years without a gap wider than 7.5 times", () => {
    expect(unitsLadder[0]).toEqual({ unit: "microsecond", step: 1, ms: 0.001 });
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
    expect([
      formatTick(at, unit, { language: en, zone }),
      formatTick(at, unit, { language: th, zone }),
      formatTickLong(at, unit, { language: en, zone }),
      formatTickLong(at, unit, { language: th, zone }),
    ]).toEqual([short, thaiShort, long, thaiLong]);
  });

  test.each([
    [
      "second",
      "10:00:15",
      "10:00:15",
      "10:00:15",
      "14 November 2026, 10:00:15",
      "14 พฤศจิกายน 2569 เวลา 10.00.15 น.",
      "14. November 2026, 10:00:15 Uhr",
    ],
    [
      "millisecond",
      ".250",
      ".250",
      ",250",
      "14 November 2026, 10:00:15",
      "14 พฤศจิกายน 2569 เวลา 10.00.15 น.",
      "14. November 2026, 10:00:15 Uhr",
    ],
    [
      "microsecond",
      ".250040",
      ".250040",
      ",250040",
      "14 November 2026, 10:00:15",
      "14 พฤศจิกายน 2569 เวลา 10.00.15 น.",
      "14. November 2026, 10:00:15 Uhr",
    ],
  ] as const)("for a %s are %s, %s and %s, above them %s, %s and %s", (unit, ...said) => {
    const at = ms("2026-11-14T10:00:15.25Z") + 0.04;
    const languages = [en, th, de];
    expect([
      ...languages.map((language) => formatTick(at, unit, { language })),
      ...languages.map((language) => formatTickLong(at, unit === "microsecond" ? "second" : unit, { language })),
    ]).toEqual(said);
  });

  test("name the era of years before Christ and count deep ones back from now", () => {
    expect([en, th].map((language) => formatTick(year(-99), "year", { language }))).toEqual(["100 BC", "100 ก่อน ค.ศ."]);
    expect([en, th].map((language) => formatTick(year(-4_999_999_999), "year", { language }))).toEqual([
      "5 bn years ago",
      "5,000 ล้านปีก่อน",
    ]);
    expect(formatTick(year(1), "year", { language: en })).toBe("AD 1");
  });
});
