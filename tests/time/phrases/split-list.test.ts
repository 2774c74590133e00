import { describe, expect, test } from "vitest";
import { de } from "../../../src/language/de/phrases/language.ts";
import { en } from "../../../src/language/en/phrases/language.ts";
import { th } from "../../../src/language/th/phrases/language.ts";
import { findDates } from "../../../src/time/phrases/find.ts";

const languages = { de, en, th };

/** Each find as `text = time !fault`, apart by " | ". */
function finds(text: string, language: keyof typeof languages = "en"): string {
  return findDates(text, { language: languages[language], dateline: "2022-01-22" })
    .map(({ start, end, time, issues }) => {
      const faults = issues.map(({ code }) => ` !${code}`).join("");
      return `${text.slice(start, end)} = ${time === null ? "none" : (time.edtf ?? "?")}${faults}`;
    })
    .join(" | ");
}

describe("a list with a date that does not exist keeps its other dates", () => {
  test.each([
    [
      "en",
      "30 February 2022 and Monday, 21 January 2022",
      "30 February 2022 = none !impossible-date | Monday, 21 January 2022 = 2022-01-21 !weekday-mismatch",
    ],
    [
      "en",
      "It met on 20 January 2022, 30 February 2022 and 3 March 2022.",
      "on 20 January 2022 = 2022-01-20 | 30 February 2022 = none !impossible-date | 3 March 2022 = 2022-03-03",
    ],
    ["en", "21 January and 30 February 2020", "21 January = 2020-01-21 | 30 February 2020 = none !impossible-date"],
    [
      "de",
      "am 30. Februar 2022 und am Montag, dem 21. Januar 2022",
      "am 30. Februar 2022 = none !impossible-date | am Montag, dem 21. Januar 2022 = 2022-01-21 !weekday-mismatch",
    ],
    ["de", "am 5. März und am 31. April 2022", "am 5. März = 2022-03-05 | am 31. April 2022 = none !impossible-date"],
    ["th", "30 ก.พ. และ 1 มี.ค. 2565", "30 ก.พ. = none !impossible-date | 1 มี.ค. 2565 = 2022-03-01"],
    ["th", "5 มีนาคม และ 31 เมษายน 2565", "5 มีนาคม = 2022-03-05 | 31 เมษายน 2565 = none !impossible-date"],
    [
      "th",
      "5 มีนาคม, 31 เมษายน และ 2 พฤษภาคม 2565",
      "5 มีนาคม = 2022-03-05 | 31 เมษายน = none !impossible-date | 2 พฤษภาคม 2565 = 2022-05-02",
    ],
    [
      "th",
      "วันที่ 30 กุมภาพันธ์ 2565 และวันจันทร์ที่ 21 มกราคม 2565",
      "วันที่ 30 กุมภาพันธ์ 2565 = none !impossible-date | วันจันทร์ที่ 21 มกราคม 2565 = 2022-01-21 !weekday-mismatch",
    ],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(finds(text, language)).toBe(expected);
  });
});

test("a list whose dates all exist is one find, and so is a choice or a range", () => {
  expect(finds("20 February 2022 and Monday, 21 January 2022")).toBe(
    "20 February 2022 and Monday, 21 January 2022 = {2022-02-20,2022-01-21} !weekday-mismatch",
  );
  expect(finds("30 February 2022 or 3 March 2022")).toBe("30 February 2022 or 3 March 2022 = none !impossible-date");
  expect(finds("30 February 2022 to 3 March 2022")).toBe("30 February 2022 to 3 March 2022 = none !impossible-date");
});

test("words that are no date without the others stay with them", () => {
  for (const text of ["20 and 30 February 2022", "1, 2 and 30 February 2022", "Monday and 30 February 2022"])
    expect(finds(text)).toBe(`${text} = none !impossible-date`);
});
