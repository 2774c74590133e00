import { describe, expect, test } from "vitest";
import { de } from "../../../src/de.phrases.ts";
import { en } from "../../../src/en.phrases.ts";
import { earliest, latest } from "../../../src/time/compare.ts";
import type { Language } from "../../../src/time/language.ts";
import { findDates } from "../../../src/time/phrases/find.ts";
import { formatTime } from "../../../src/time/wording/format-time.ts";

/** The reading of the first phrase of a text, then the other ones. */
function readings(text: string, dateline: string, language: Language = en): readonly string[] {
  const time = findDates(text, { language, dateline })[0]?.time ?? null;
  return time === null ? [] : [time, ...(time.alternatives ?? [])].map((one) => formatTime(one, { language }));
}

describe("other readings are those that the reading does not hold, and all of them", () => {
  test.each([
    ["in early July", "2022-01-21", ["early July 2022", "early July 2021"]],
    ["in early July", "2022", ["between early July 2021 and early July 2022", "early July 2023"]],
    ["in July", "2022", ["between July 2021 and July 2022", "July 2023"]],
    ["in early January", "2022", ["between early January 2022 and early January 2023"]],
    ["in early January", "202X", ["between early January 2020 and early January 2030"]],
    ["on 5 January", "2022", ["between 5 January 2022 and 5 January 2023", "5 January 2021"]],
    ["on Tuesday", "2022", ["possibly between 28 December 2021 and 27 December 2022", "3 January 2023"]],
    [
      "last week",
      "2022",
      ["between 20 December 2021 and 25 December 2022", "between 19 December 2021 and 24 December 2022"],
    ],
    [
      "by mid-February",
      "2022",
      [
        "by some time between mid-February 2022 and mid-February 2023",
        "by some time between mid-February 2021 and mid-February 2022",
      ],
    ],
    [
      "not take place until 5 March",
      "2022",
      [
        "from some time between 5 March 2022 and 5 March 2023 on",
        "from 5 March 2021 on",
        "until some time between 5 March 2022 and 5 March 2023",
        "until some time between 5 March 2021 and 5 March 2022",
      ],
    ],
  ])("%s, written in %s", (text, dateline, expected) => {
    expect(readings(text, dateline)).toEqual(expected);
  });

  test("a part of a year is said in the same words and begins on another day", () => {
    const time = findDates("late last year", { language: en, dateline: "2022" })[0]?.time ?? null;
    expect([time, ...(time?.alternatives ?? [])].map((one) => one && [earliest(one), latest(one)])).toEqual([
      [Date.UTC(2021, 8, 1), Date.UTC(2022, 0, 1)],
      [Date.UTC(2021, 6, 1), Date.UTC(2022, 0, 1)],
    ]);
  });

  test("in German „bis“ has one of two years in words, too", () => {
    expect(readings("bis Mitte Februar", "2022", de)).toContain(
      "bis zu einem Zeitpunkt zwischen Mitte Februar 2022 und Mitte Februar 2023",
    );
  });
});

test("a dateline that cannot be read is told with the option and the function", () => {
  expect(() => findDates("last week", { language: en, dateline: "2022-02-30" })).toThrow(
    /^options\.dateline is ".*" in findDates; use EDTF such as "2022-01-22": cannot read /,
  );
});
