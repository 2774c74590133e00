import { describe, expect, test } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { th } from "../../src/th.phrases.ts";
import type { Meaning, PhraseUnit } from "../../src/time/phrase-meaning.ts";
import { formatTime } from "../../src/time/wording/format-time.ts";
import { between, clock, group, hours, readingOf, unit } from "./phrases/reading.ts";

function words(meaning: Meaning, at: string): string {
  const { time } = readingOf(meaning, { at, zone: "UTC" });
  return time === null ? "nothing" : formatTime(time, { language: en });
}

/** The last of each unit, said at some time in 2022 and in 2022 to 2024. */
const LAST: { readonly [kind in PhraseUnit]: readonly [year: string, years: string] } = {
  second: ["c. 2022", "c. 2022–2024"],
  minute: ["c. 2022", "c. 2022–2024"],
  hour: ["c. 2022", "c. 2022–2024"],
  day: ["between 31 December 2021 and 30 December 2022", "between 31 December 2021 and 30 December 2024"],
  week: ["between 20 December 2021 and 25 December 2022", "between 20 December 2021 and 29 December 2024"],
  month: ["between December 2021 and November 2022", "between December 2021 and November 2024"],
  quarter: ["between October 2021 and September 2022", "between October 2021 and September 2024"],
  half: ["between July 2021 and June 2022", "between July 2021 and June 2024"],
  year: ["2021", "between 2021 and 2023"],
  decade: ["2010s", "2010s"],
  century: ["20th century", "20th century"],
  "fiscal-year": ["between October 2020 and September 2022", "between October 2020 and September 2024"],
};

describe("one period of which it is not known which", () => {
  test.each(Object.entries(LAST).map(([kind, said]) => [kind as PhraseUnit, ...said] as const))(
    "the last %s of a vague day is one between two: %s, %s",
    (kind, year, years) => {
      expect([words(unit(kind, -1), "2022"), words(unit(kind, -1), "2022/2024")]).toEqual([year, years]);
    },
  );

  test.each<[string, Meaning, string]>([
    ["a season", group(24, { fromNow: 0 }), "between December 2022 and February 2025"],
    ["a time of day", clock("14:00"), "between 1 January 2022, 14:00 and 31 December 2024, 14:00"],
    [
      "a time of day between two",
      between(clock("10:00"), clock("12:00")),
      "between 1 January 2022, 10:00 and 31 December 2024, 12:00",
    ],
    ["a morning, which is rough already", hours(6, 12), "about 1 January 2022, 06:00 to 31 December 2024, 12:00"],
  ])("so is %s", (_, meaning, said) => {
    expect(words(meaning, "2022/2024")).toBe(said);
  });

  test("a time of day between two is no stretch of the day", () => {
    expect(words(between(clock("10:00"), clock("12:00")), "2022-01-22")).toBe(
      "between 22 January 2022, 10:00 and 12:00",
    );
    const { time } = readingOf(between(clock("10:00"), clock("12:00")), { zone: "UTC" });
    expect(time && formatTime(time, { language: th })).toBe("ช่วงใดช่วงหนึ่งระหว่างวันที่ 22 มกราคม 2565 เวลา 10.00–12.00 น.");
  });

  test("a day of many is said by the first and the last", () => {
    const day = (text: string): Meaning => ({ kind: "edtf", text });
    expect(words(between(day("2021-01-02"), day("2021-12-30")), "2022-01-22")).toBe(
      "between 2 January and 30 December 2021",
    );
  });

  test.each([
    ["week", "17–23 January 2022"],
    ["quarter", "first quarter of 2022"],
    ["half", "first half of 2022"],
  ] as const)("but a %s from end to end is that one", (kind, said) => {
    expect(words(unit(kind), "2022-01-22")).toBe(said);
  });
});
