import { describe, expect, test } from "vitest";
import { de } from "../../src/de.phrases.ts";
import { en } from "../../src/en.phrases.ts";
import { th } from "../../src/th.phrases.ts";
import { readTimeline } from "../../src/model/read.ts";
import type { Language } from "../../src/time/language.ts";
import type { Meaning, PhraseUnit } from "../../src/time/phrase-meaning.ts";
import { findDates } from "../../src/time/phrases/find.ts";
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

  test.each([
    ["between 5pm and 6pm", "between 22 January 2022, 17:00 and 18:00"],
    ["between 17:10 and 17:30", "between 22 January 2022, 17:10 and 17:30"],
    ["from 5pm to 6pm", "22 January 2022, 17:00–18:00"],
  ])("is said by the last one and no minute more: %s", (text, words) => {
    expect(said(text, { dateline: "2022-01-22" })).toBe(words);
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

/** The first phrase of a text, read from a dateline and worded again. */
function said(text: string, { dateline, language = en }: { readonly dateline: string; readonly language?: Language }) {
  const [found] = findDates(text, { language, dateline });
  const time = found?.time ?? null;
  return time === null ? "nothing" : formatTime(time, { language });
}

describe("a time that can lie in one of two years names both", () => {
  test.each([
    ["in early January", "2022", "between early January 2022 and early January 2023"],
    ["in early January", "2023", "between early January 2023 and early January 2024"],
    ["in early January", "202X", "between early January 2020 and early January 2030"],
    ["early this month", "2022", "between early January and early December 2022"],
    ["early next year", "2022/2023", "between early 2023 and early 2024"],
    ["early last summer", "2022", "between early summer 2021 and early summer 2022"],
    ["early last quarter", "2022", "between October 2021 and July 2022"],
    [
      "late last week",
      "2022",
      "between late in the week of 20–26 December 2021 and late in the week of 19–25 December 2022",
    ],
    ["since late December", "2022", "since some time between late December 2021 and late December 2022"],
    ["before early July", "2022", "before some time between early July 2021 and early July 2022"],
    ["by mid-February", "2022", "by some time between mid-February 2022 and mid-February 2023"],
    ["by the end of June", "2022", "by some time between the end of June 2022 and the end of June 2023"],
    ["by July", "2022", "by some time between July 2022 and July 2023"],
    ["by 5 January", "2022", "by some time between 5 January 2022 and 5 January 2023"],
  ])("%s, written in %s: %s", (text, dateline, words) => {
    expect(said(text, { dateline })).toBe(words);
  });

  test.each([
    ["Anfang Januar", "zwischen Anfang Januar 2022 und Anfang Januar 2023"],
    ["seit Ende Dezember", "seit einem Zeitpunkt zwischen Ende Dezember 2021 und Ende Dezember 2022"],
    ["spätestens Mitte Februar", "spätestens zu einem Zeitpunkt zwischen Mitte Februar 2022 und Mitte Februar 2023"],
  ])("in German: %s", (text, words) => {
    expect(said(text, { dateline: "2022", language: de })).toBe(words);
  });

  test.each([
    ["ต้นเดือนมกราคม", "ช่วงใดช่วงหนึ่งระหว่างต้นเดือนมกราคม 2565 ถึง ต้นเดือนมกราคม 2566"],
    ["ตั้งแต่ปลายเดือนธันวาคม", "ตั้งแต่ช่วงใดช่วงหนึ่งระหว่างปลายเดือนธันวาคม 2564 ถึง ปลายเดือนธันวาคม 2565"],
    ["ภายในกลางเดือนกุมภาพันธ์", "ภายในช่วงใดช่วงหนึ่งระหว่างกลางเดือนกุมภาพันธ์ 2565 ถึง กลางเดือนกุมภาพันธ์ 2566"],
  ])("in Thai: %s", (text, words) => {
    expect(said(text, { dateline: "2022", language: th })).toBe(words);
  });

  test.each([
    ["by Friday", "2022-01-20/2022-01-21", "by possibly 21 January 2022"],
    ["by mid-February", "2022-01", "by mid-February 2022"],
    ["in early January", "2022-01-10/2022-01-20", "early January 2022"],
    ["late last year", "2022", "late 2021"],
  ])("but where every day means the same it is that one: %s, written in %s: %s", (text, dateline, words) => {
    expect(said(text, { dateline })).toBe(words);
  });
});

describe("a range whose beginning, written on a vague day, lies between two", () => {
  const worded = (when: unknown, style: "full" | "short"): readonly string[] => {
    const document = { chronolane: 1, dateline: "2022", lang: "en", events: [{ id: "a", title: "a", when }] };
    const { timeline } = readTimeline(document, { languages: [en] });
    const time = timeline.events[0]?.time;
    if (time === null || time === undefined) throw new Error("expected a time");
    return [en, de, th].map((language) => formatTime(time, { language, style }));
  };

  test("and that is over by a day", () => {
    expect(worded({ phrase: "from 10 to 15 March" }, "full")).toEqual([
      "from some time between 10 March 2022 and 10 March 2023 to 15 March 2023 at the latest",
      "von einem Zeitpunkt zwischen dem 10. März 2022 und dem 10. März 2023 bis spätestens zum 15. März 2023",
      "ตั้งแต่ช่วงใดช่วงหนึ่งระหว่างวันที่ 10 มีนาคม 2565 ถึง 10 มีนาคม 2566 จนถึงวันที่ 15 มีนาคม 2566 เป็นอย่างช้า",
    ]);
    expect(worded({ phrase: "from 10 to 15 March" }, "short")).toEqual([
      "from some time between 10 Mar 2022 and 10 Mar 2023 to 15 Mar 2023 at the latest",
      "von einem Zeitpunkt zwischen dem 10. März 2022 und dem 10. März 2023 bis spätestens zum 15. März 2023",
      "ตั้งแต่ช่วง 10 มี.ค. 2565 – 10 มี.ค. 2566 จนถึง 15 มี.ค. 2566 เป็นอย่างช้า",
    ]);
  });

  test("and that is over by one of two parts of a month", () => {
    expect(worded({ start: "2022-01-03", end: { by: { phrase: "mid May", lang: "en" } } }, "full")).toEqual([
      "3 January 2022 to some time between mid-May 2022 and mid-May 2023 at the latest",
      "3. Januar 2022 bis spätestens zu einem Zeitpunkt zwischen Mitte Mai 2022 und Mitte Mai 2023",
      "ตั้งแต่วันที่ 3 มกราคม 2565 จนถึงช่วงใดช่วงหนึ่งระหว่างกลางเดือนพฤษภาคม 2565 ถึง กลางเดือนพฤษภาคม 2566 เป็นอย่างช้า",
    ]);
  });

  test("and its end too", () => {
    expect(worded({ phrase: "from early March to mid-May" }, "full")).toEqual([
      "from some time between early March 2022 and early March 2023 to some time between mid-May 2022 and mid-May 2023",
      "von einem Zeitpunkt zwischen Anfang März 2022 und Anfang März 2023 bis zu einem Zeitpunkt zwischen Mitte Mai 2022 und Mitte Mai 2023",
      "ตั้งแต่ช่วงใดช่วงหนึ่งระหว่างต้นเดือนมีนาคม 2565 ถึง ต้นเดือนมีนาคม 2566 จนถึงช่วงใดช่วงหนึ่งระหว่างกลางเดือนพฤษภาคม 2565 ถึง กลางเดือนพฤษภาคม 2566",
    ]);
    expect(worded({ phrase: "from early March to mid-May" }, "short")[2]).toBe(
      "ตั้งแต่ช่วงต้น มี.ค. 2565 – ต้น มี.ค. 2566 จนถึงช่วงกลาง พ.ค. 2565 – กลาง พ.ค. 2566",
    );
  });
});
