import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilFromDays, DAY_MS, daysFromCivil } from "../../src/time/calendar.ts";
import { arithmeticOf, calendarFor, calendars, hasOwnMonths, ownDays } from "../../src/time/calendars/calendars.ts";
import { eraYear } from "../../src/time/calendars/japanese.ts";

/** What Unicode's data call a day, month by its place in the list of a leap year or of any. */
function intl(calendar: string): (days: number) => string {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    day: "numeric",
  });
  return (days) => {
    const parts = new Map(format.formatToParts(days * DAY_MS).map(({ type, value }) => [type, value]));
    return `${parts.get("day") ?? ""} ${parts.get("month") ?? ""} ${parts.get("year") ?? ""}`;
  };
}

/** Unicode's English names by the month's number. */
const NAMES = {
  islamic: [
    "Muharram",
    "Safar",
    "Rabiʻ I",
    "Rabiʻ II",
    "Jumada I",
    "Jumada II",
    "Rajab",
    "Shaʻban",
    "Ramadan",
    "Shawwal",
    "Dhuʻl-Qiʻdah",
    "Dhuʻl-Hijjah",
  ],
  hebrew: [
    "Tishri",
    "Heshvan",
    "Kislev",
    "Tevet",
    "Shevat",
    "Adar",
    "Nisan",
    "Iyar",
    "Sivan",
    "Tamuz",
    "Av",
    "Elul",
    "Adar I",
    "Adar II",
  ],
  persian: [
    "Farvardin",
    "Ordibehesht",
    "Khordad",
    "Tir",
    "Mordad",
    "Shahrivar",
    "Mehr",
    "Aban",
    "Azar",
    "Dey",
    "Bahman",
    "Esfand",
  ],
} as const;

const OWN = calendars.filter(hasOwnMonths);
const day = (year: number): number => daysFromCivil({ year, month: 1, day: 1 });

describe("a calendar with months of its own", () => {
  test.each([
    ["islamic", "islamic-civil", day(700), day(2600), 17],
    ["islamic", "islamic-civil", day(1880), day(2100), 1],
    ["hebrew", "hebrew", day(100), day(2900), 19],
    ["hebrew", "hebrew", day(1880), day(2100), 1],
    [
      "persian",
      "persian",
      daysFromCivil({ year: 1799, month: 3, day: 21 }),
      daysFromCivil({ year: 2122, month: 3, day: 21 }),
      1,
    ],
  ] as const)("%s agrees with Unicode's %s from day %s to %s, every %s", (calendar, name, from, to, step) => {
    const { fromDays, monthNumber } = arithmeticOf(calendar);
    const unicode = intl(name);
    const wrong: string[] = [];
    for (let days = from; days < to; days += step) {
      const date = fromDays(days);
      const own = `${date.day} ${NAMES[calendar][monthNumber(date) - 1] ?? ""} ${date.year}`;
      if (own !== unicode(days)) wrong.push(`${own}, Unicode: ${unicode(days)}`);
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ["islamic", 2022, 1, 21, [1443, 6, 17]],
    ["islamic", 622, 7, 19, [1, 1, 1]],
    ["hebrew", 2022, 1, 21, [5782, 5, 19]],
    ["hebrew", 2022, 3, 4, [5782, 7, 1]],
    ["persian", 2022, 3, 21, [1401, 1, 1]],
    ["persian", 2021, 3, 20, [1399, 12, 30]],
    ["persian", 1979, 2, 11, [1357, 11, 22]],
  ] as const)("%s: %s-%s-%s is %s", (calendar, year, month, date, expected) => {
    expect(Object.values(arithmeticOf(calendar).fromDays(daysFromCivil({ year, month, day: date })))).toEqual(expected);
  });

  test.each(calendars)(
    "%s counts there and back, in far years too, each month as long as to the next one's beginning",
    (calendar) => {
      const { fromDays, toDays, monthsIn } = arithmeticOf(calendar);
      fc.assert(
        fc.property(
          fc.oneof(fc.integer({ min: -1_000_000, max: 4_000_000 }), fc.integer({ min: -3e11, max: 3e11 })),
          (days) => {
            const date = fromDays(days);
            expect(toDays(date)).toBe(days);
            expect(date.month).toBeLessThanOrEqual(monthsIn(date.year));
            const last = date.month === monthsIn(date.year);
            const next = toDays(
              last ? { year: date.year + 1, month: 1, day: 1 } : { ...date, month: date.month + 1, day: 1 },
            );
            expect(next - days).toBeGreaterThan(0);
            expect(fromDays(next).day).toBe(1);
            expect(fromDays(next - 1)).toMatchObject({ year: date.year, month: date.month });
          },
        ),
        { seed: 5, numRuns: 600 },
      );
    },
  );

  test("is left for common years before its year 1, before Christ and after the year 9999", () => {
    expect(OWN.map((calendar) => civilFromDays(ownDays(calendar)[0]))).toEqual([
      { year: 622, month: 7, day: 19 },
      { year: 1, month: 1, day: 1 },
      { year: 622, month: 3, day: 21 },
    ]);
    expect(calendarFor({ calendar: "islamic", first: day(600) })).toBe("gregory");
    expect(calendarFor({ calendar: "islamic", first: day(600), last: day(700) })).toBe("gregory");
    expect(calendarFor({ calendar: "hebrew", first: day(600) })).toBe("hebrew");
    expect(calendarFor({ calendar: "hebrew", first: day(10_000) })).toBe("gregory");
    expect(calendarFor({ calendar: "buddhist", first: day(-600) })).toBe("buddhist");
  });
});

describe("an era of Japan", () => {
  test.each([
    [2022, 1, 21, "reiwa", 4],
    [2019, 5, 1, "reiwa", 1],
    [2019, 4, 30, "heisei", 31],
    [1989, 1, 8, "heisei", 1],
    [1989, 1, 7, "showa", 64],
    [1926, 12, 25, "showa", 1],
    [1926, 12, 24, "taisho", 15],
    [1912, 7, 30, "taisho", 1],
    [1912, 7, 29, "meiji", 45],
    [1873, 1, 1, "meiji", 6],
  ] as const)("%s-%s-%s is in %s %s", (year, month, date, era, number) => {
    expect(eraYear({ year, month, day: date }, "day")).toEqual({ era, year: number });
  });

  test("agrees with Unicode's data on every day since 1873", () => {
    const names = { meiji: "Meiji", taisho: "Taishō", showa: "Shōwa", heisei: "Heisei", reiwa: "Reiwa" };
    const format = new Intl.DateTimeFormat("en-u-ca-japanese", { timeZone: "UTC", year: "numeric", era: "short" });
    const wrong: number[] = [];
    for (let days = day(1873); days < day(2060); days += 1) {
      const found = eraYear(civilFromDays(days), "day");
      if (`${found?.year ?? ""} ${names[found?.era ?? "meiji"]}` !== format.format(days * DAY_MS)) wrong.push(days);
    }
    expect(wrong).toEqual([]);
  });

  test("has no months and days before 1873, and no years before 1868", () => {
    expect(eraYear({ year: 1872, month: 12, day: 31 }, "day")).toBeUndefined();
    expect(eraYear({ year: 1872, month: 12, day: 31 }, "month")).toBeUndefined();
    expect(eraYear({ year: 1868, month: 1, day: 1 }, "year")).toEqual({ era: "meiji", year: 1 });
    expect(eraYear({ year: 1867, month: 12, day: 31 }, "year")).toBeUndefined();
  });
});
