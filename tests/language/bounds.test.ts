import { describe, expect, test } from "vitest";
import { de } from "../../src/de.phrases.ts";
import { en } from "../../src/en.phrases.ts";
import { th } from "../../src/th.phrases.ts";
import { findDates } from "../../src/time/phrases/find.ts";
import { tell } from "../time/phrases/notation.ts";

const languages = new Map([en, th, de].map((language) => [language.code, language]));

/** A language; a phrase that is found whole; what it says from Saturday, 22 January 2022; the codes of its issues. */
type Row = readonly [language: string, phrase: string, says: string, ...codes: readonly string[]];

const AFTER = "2022-05-03>2022-05-04 day / unknown AFTER";
const ON_OR_AFTER = "2022-05-03>2022-05-04 day / unknown ON_OR_AFTER";
const BEFORE = "unknown / 2022-05-03>2022-05-04 day BEFORE";
const ON_OR_BEFORE = "2022-01-22>2022-05-04 day ON_OR_BEFORE";
const SINCE_2014 = "2014-01-01>2015-01-01 year ~ / open";
const UNTIL = "unknown / 2022-05-03>2022-05-04 day";
const UNTIL_ABOUT = `${UNTIL} ~`;
const ABOUT_3_TO_5 = "2022-05-03>2022-05-04 day ~ / 2022-05-05>2022-05-06 day";
const ABOUT_2014_TO_2016 = "2014-01-01>2015-01-01 year ~ / 2016-01-01>2017-01-01 year";
const TO_ABOUT_2016 = "2014-01-01>2015-01-01 year / 2016-01-01>2017-01-01 year ~";
const ABOUT = "2022-05-03>2022-05-04 day ~";
const ABOUT_FIVE = "2022-01-03T17:00>2022-01-03T17:01 minute ~";
const AFTER_FIVE = "2022-01-03T17:00>2022-01-03T17:01 minute / unknown AFTER";

const FIVE_TO_SEVEN = "2022-05-03T17:00>2022-05-03T17:01 minute / 2022-05-03T19:00>2022-05-03T19:01 minute";
const FROM_FIVE = "2022-01-03T17:00>2022-01-03T17:01 minute / unknown ON_OR_AFTER";
const BEFORE_FIVE = "unknown / 2022-01-03T17:00>2022-01-03T17:01 minute BEFORE";
const UNTIL_FIVE = "unknown / 2022-01-03T17:00>2022-01-03T17:01 minute";
const BY_FIVE = "2022-01-22>2023-01-03T17:01 minute ON_OR_BEFORE";

const rows: readonly Row[] = [
  ["en", "shortly after 3 May", AFTER],
  ["en", "soon after 3 May", AFTER],
  ["en", "not long after 3 May", AFTER],
  ["en", "beyond 3 May", AFTER],
  ["en", "following 3 May", AFTER],
  ["en", "just before 3 May", BEFORE],
  ["en", "not long before 3 May", BEFORE],
  ["en", "ahead of 3 May", BEFORE],
  ["en", "on 3 May at the earliest", ON_OR_AFTER],
  ["en", "at the earliest on 3 May", ON_OR_AFTER],
  ["en", "no earlier than 3 May", ON_OR_AFTER],
  ["en", "not before 3 May", ON_OR_AFTER],
  ["en", "never before 3 May", ON_OR_AFTER],
  ["en", "on 3 May at the latest", ON_OR_BEFORE],
  ["en", "at the latest by 3 May", ON_OR_BEFORE],
  ["en", "no later than 3 May", ON_OR_BEFORE],
  ["en", "not after 3 May", ON_OR_BEFORE],
  ["en", "not by 3 May", AFTER],
  ["en", "towards 3 May", ABOUT],
  ["en", "by about 3 May", "2022-01-22>2022-05-04 day ~ ON_OR_BEFORE"],
  ["en", "from about 3 May", "2022-05-03>2022-05-04 day ~ / unknown ON_OR_AFTER"],
  ["en", "from around 3 May to 5 May", ABOUT_3_TO_5],
  ["en", "from about 3 to 5 May", ABOUT_3_TO_5],
  ["en", "from circa 3 May 2022 to 5 May 2022", ABOUT_3_TO_5],
  ["en", "from about 2014 until 2016", ABOUT_2014_TO_2016],
  ["en", "from about January 2022 to March 2022", "2022-01-01>2022-02-01 month ~ / 2022-03-01>2022-04-01 month"],
  ["en", "since at least 2014-2016", ABOUT_2014_TO_2016, "only-a-bound"],
  ["en", "from at least 2014 to 2016", ABOUT_2014_TO_2016, "only-a-bound"],
  ["en", "from shortly after 3 May to 5 May", ABOUT_3_TO_5, "only-a-bound"],
  ["en", "since around 2014", "2014-01-01>2015-01-01 year ~ / open"],
  ["en", "since at least 2014", SINCE_2014, "only-a-bound"],
  ["en", "since before 2014", SINCE_2014, "only-a-bound"],
  ["en", "until at least 3 May", UNTIL_ABOUT, "only-a-bound"],
  ["en", "at least until 3 May", UNTIL_ABOUT, "only-a-bound"],
  ["en", "until shortly after 3 May", UNTIL_ABOUT, "only-a-bound"],
  ["en", "not on 3 May", "nothing", "unreadable"],
  ["en", "except in May 2022", "nothing", "unreadable"],
  ["en", "on 3 January at about 5pm", ABOUT_FIVE],
  ["en", "on 3 January around 17:00", ABOUT_FIVE],
  ["en", "about 5 pm on 3 January", ABOUT_FIVE],
  ["en", "on 3 January after 5 pm", AFTER_FIVE],
  ["en", "on 3 January before 5 pm", BEFORE_FIVE],
  ["en", "on 3 January by 5 pm", BY_FIVE],
  ["en", "on 3 January until 5 pm", UNTIL_FIVE],
  ["en", "on 3 January from 5 pm", FROM_FIVE],
  ["en", "on 3 January, from 5 pm onwards", FROM_FIVE],
  ["en", "on 3 May from 5 pm to 7 pm", FIVE_TO_SEVEN],

  ["th", "ไม่นานหลังวันที่ 3 พฤษภาคม", AFTER],
  ["th", "หลังวันที่ 3 พฤษภาคมไม่นาน", AFTER],
  ["th", "ทันทีหลังวันที่ 3 พฤษภาคม", AFTER],
  ["th", "ไม่นานก่อนวันที่ 3 พฤษภาคม", BEFORE],
  ["th", "ก่อนวันที่ 3 พฤษภาคมเล็กน้อย", BEFORE],
  ["th", "วันที่ 3 พฤษภาคมเป็นอย่างเร็ว", ON_OR_AFTER],
  ["th", "ไม่ก่อนวันที่ 3 พฤษภาคม", ON_OR_AFTER],
  ["th", "วันที่ 3 พฤษภาคมหรือหลังจากนั้น", ON_OR_AFTER],
  ["th", "วันที่ 3 พฤษภาคมเป็นอย่างช้า", ON_OR_BEFORE],
  ["th", "อย่างช้าที่สุดวันที่ 3 พฤษภาคม", ON_OR_BEFORE],
  ["th", "ไม่ช้าไปกว่าวันที่ 3 พฤษภาคม", ON_OR_BEFORE],
  ["th", "วันที่ 3 พฤษภาคมหรือก่อนหน้านั้น", ON_OR_BEFORE],
  ["th", "ใกล้วันที่ 3 พฤษภาคม", ABOUT],
  ["th", "จนกว่าจะถึงวันที่ 3 พฤษภาคม", UNTIL],
  ["th", "ตั้งแต่อย่างน้อยปี 2557", SINCE_2014, "only-a-bound"],
  ["th", "ตั้งแต่อย่างน้อยปี 2557 ถึงปี 2559", ABOUT_2014_TO_2016, "only-a-bound"],
  ["th", "อย่างน้อยตั้งแต่ปี 2557 ถึงปี 2559", ABOUT_2014_TO_2016, "only-a-bound"],
  ["th", "ตั้งแต่ปี 2557 ถึงปี 2559 เป็นอย่างน้อย", TO_ABOUT_2016, "only-a-bound"],
  ["th", "ตั้งแต่หลังวันที่ 3 พฤษภาคม ถึงวันที่ 5 พฤษภาคม", ABOUT_3_TO_5, "only-a-bound"],
  ["th", "ตั้งแต่ก่อนปี 2557", SINCE_2014, "only-a-bound"],
  ["th", "จนถึงอย่างน้อยวันที่ 3 พฤษภาคม", UNTIL_ABOUT, "only-a-bound"],
  ["th", "อย่างน้อยถึงวันที่ 3 พฤษภาคม", UNTIL_ABOUT, "only-a-bound"],
  ["th", "จนถึงหลังวันที่ 3 พฤษภาคม", UNTIL_ABOUT, "only-a-bound"],
  ["th", "ไม่ใช่วันที่ 3 พฤษภาคม", "nothing", "unreadable"],
  ["th", "ยกเว้นวันที่ 3 พฤษภาคม", "nothing", "unreadable"],
  ["th", "วันที่ 3 มกราคม เวลาประมาณ 17.00 น.", ABOUT_FIVE],
  ["th", "วันที่ 3 มกราคม ราว 17.00 น.", ABOUT_FIVE],
  ["th", "ประมาณ 17.00 น. วันที่ 3 มกราคม", ABOUT_FIVE],
  ["th", "วันที่ 3 มกราคม หลังเวลา 17.00 น.", AFTER_FIVE],
  ["th", "วันที่ 3 มกราคม ก่อน 17.00 น.", BEFORE_FIVE],
  ["th", "วันที่ 3 มกราคม ภายในเวลา 17.00 น.", BY_FIVE],
  ["th", "วันที่ 3 มกราคม จนถึงเวลา 17.00 น.", UNTIL_FIVE],
  ["th", "วันที่ 3 มกราคม ตั้งแต่เวลา 17.00 น. เป็นต้นไป", FROM_FIVE],
  ["th", "วันที่ 3 พฤษภาคม ตั้งแต่เวลา 17.00 น. ถึง 19.00 น.", FIVE_TO_SEVEN],

  ["de", "bald nach dem 3. Mai", AFTER],
  ["de", "nicht lange nach dem 3. Mai", AFTER],
  ["de", "unmittelbar vor dem 3. Mai", BEFORE],
  ["de", "am 3. Mai frühestens", ON_OR_AFTER],
  ["de", "nicht früher als am 3. Mai", ON_OR_AFTER],
  ["de", "nicht vor dem 3. Mai", ON_OR_AFTER],
  ["de", "mit Wirkung vom 3. Mai", ON_OR_AFTER],
  ["de", "am 3. Mai spätestens", ON_OR_BEFORE],
  ["de", "nicht später als am 3. Mai", ON_OR_BEFORE],
  ["de", "nicht nach dem 3. Mai", ON_OR_BEFORE],
  ["de", "etwa am 3. Mai", ABOUT],
  ["de", "bis etwa zum 3. Mai", `${UNTIL} ~`],
  ["de", "seit etwa 2014", "2014-01-01>2015-01-01 year ~ / open"],
  ["de", "seit mindestens 2014", SINCE_2014, "only-a-bound"],
  ["de", "seit mindestens 2014 bis 2016", ABOUT_2014_TO_2016, "only-a-bound"],
  ["de", "seit kurz nach dem 3. Mai bis zum 5. Mai", ABOUT_3_TO_5, "only-a-bound"],
  ["de", "spätestens seit 2014", SINCE_2014, "only-a-bound"],
  ["de", "mindestens bis zum 3. Mai", UNTIL_ABOUT, "only-a-bound"],
  ["de", "bis kurz vor dem 3. Mai", UNTIL_ABOUT, "only-a-bound"],
  ["de", "über den 3. Mai hinaus", UNTIL_ABOUT, "only-a-bound"],
  ["de", "nicht am 3. Mai", "nothing", "unreadable"],
  ["de", "außer am 3. Mai", "nothing", "unreadable"],
  ["de", "am 3. Januar um etwa 17 Uhr", ABOUT_FIVE],
  ["de", "am 3. Januar gegen 17 Uhr", ABOUT_FIVE],
  ["de", "etwa um 17 Uhr am 3. Januar", ABOUT_FIVE],
  ["de", "am 3. Januar nach 17 Uhr", AFTER_FIVE],
  ["de", "am 3. Januar vor 17 Uhr", BEFORE_FIVE],
  ["de", "am 3. Januar spätestens um 17 Uhr", BY_FIVE],
  ["de", "am 3. Januar bis 17 Uhr", UNTIL_FIVE],
  ["de", "am 3. Januar ab 17 Uhr", FROM_FIVE],
  ["de", "am 3. Mai ab 17 Uhr bis 19 Uhr", FIVE_TO_SEVEN],
  ["de", "ab dem 3. Mai bis zum 5. Mai", "2022-05-03>2022-05-04 day / 2022-05-05>2022-05-06 day"],
];

describe("a phrase that bounds a time", () => {
  test.each(rows)("keeps each of its words: %s %j says %s", (language, phrase, says, ...codes) => {
    const found = findDates(phrase, { language: languages.get(language) ?? en, dateline: "2022-01-22" });
    expect(found.map(({ text, time, issues }) => [text, tell(time), ...issues.map(({ code }) => code)])).toEqual([
      [phrase, says, ...codes],
    ]);
  });
});

describe("a day in front of the time of another day", () => {
  test.each([
    ["en", "on 3 May, before 5 pm on 4 May", "on 3 May", "before 5 pm on 4 May"],
    ["en", "on Monday, at about 5 pm on Tuesday", "on Monday", "at about 5 pm on Tuesday"],
    ["en", "on 3 May until 5 pm on 5 May", "on 3 May", "until 5 pm on 5 May"],
    ["en", "on 3 May from 5 pm on 4 May", "on 3 May", "from 5 pm on 4 May"],
    ["de", "am 3. Mai, nach 17 Uhr am 4. Mai", "am 3. Mai", "nach 17 Uhr am 4. Mai"],
    ["th", "วันที่ 3 พฤษภาคม หลังเวลา 17.00 น. วันที่ 4 พฤษภาคม", "วันที่ 3 พฤษภาคม", "หลังเวลา 17.00 น. วันที่ 4 พฤษภาคม"],
  ])("does not take it: %s %j", (language, text, ...phrases) => {
    const found = findDates(text, { language: languages.get(language) ?? en, dateline: "2022-01-22" });
    expect(found.map((one) => one.text)).toEqual(phrases);
  });
});

describe("a word that stands behind an article", () => {
  test.each(["the past 3 May", "the following 3 May"])("does not bound the day: %j", (text) => {
    const [day] = findDates(text, { language: en, dateline: "2022-01-22" });
    expect(tell(day?.time ?? null)).toBe("2022-05-03>2022-05-04 day");
  });
});
