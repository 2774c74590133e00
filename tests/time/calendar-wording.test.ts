import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { th } from "../../src/th.phrases.ts";
import { calendars } from "../../src/time/calendars/calendars.ts";
import { aboutTime, afterTime, beforeTime, byTime, partOf, since } from "../../src/time/compose/compose.ts";
import { parseEdtf } from "../../src/time/edtf/parse.ts";
import type { FuzzyTime } from "../../src/time/fuzzy.ts";
import type { Calendar } from "../../src/time/language.ts";
import { span } from "../../src/time/compose/span.ts";
import { formatTime } from "../../src/time/wording/format-time.ts";

const at = parseEdtf;
const early = (text: string): FuzzyTime => partOf("START", at(text));
const mid = (text: string): FuzzyTime => partOf("MID", at(text));
const late = (text: string): FuzzyTime => partOf("END", at(text));
const dateline = at("2022-01-22");

type Row = readonly [calendar: Calendar, time: string | FuzzyTime, english: string, thai: string];

const SHARED: readonly Row[] = [
  ["japanese", "2022-01-21", "21 January Reiwa 4", "21 มกราคม ปีเรวะ 4"],
  ["japanese", early("2022-01"), "early January Reiwa 4", "ต้นเดือนมกราคม ปีเรวะ 4"],
  ["japanese", "2022", "Reiwa 4", "ปีเรวะ 4"],
  ["japanese", late("2021"), "late Reiwa 3", "ปลายปี เรวะ 3"],
  ["japanese", since(at("2014")), "since Heisei 26", "ตั้งแต่ปีเฮเซ 26"],
  [
    "japanese",
    "2019-04-30/2019-05-01",
    "30 April Heisei 31 to 1 May Reiwa 1",
    "30 เมษายน ปีเฮเซ 31 ถึง 1 พฤษภาคม ปีเรวะ 1",
  ],
  ["japanese", "2019", "Heisei 31–Reiwa 1", "ปีเฮเซ 31 – ปีเรวะ 1"],
  ["japanese", "1990/1995", "Heisei 2–7", "ปีเฮเซ 2–7"],
  ["japanese", "1989-01", "1 January Showa 64 to 31 January Heisei 1", "1 มกราคม ปีโชวะ 64 ถึง 31 มกราคม ปีเฮเซ 1"],
  [
    "japanese",
    early("1989-01"),
    "between 1 January Showa 64 and 10 January Heisei 1",
    "ช่วงใดช่วงหนึ่งระหว่างวันที่ 1 มกราคม ปีโชวะ 64 ถึง 10 มกราคม ปีเฮเซ 1",
  ],
  ["japanese", late("1989-01"), "late January Heisei 1", "ปลายเดือนมกราคม ปีเฮเซ 1"],
  ["japanese", "1990-33", "first quarter of Heisei 2", "ไตรมาสที่ 1 ปีเฮเซ 2"],
  ["japanese", "2019-40", "January Heisei 31 to June Reiwa 1", "มกราคม ปีเฮเซ 31 ถึง มิถุนายน ปีเรวะ 1"],
  ["japanese", "1870", "Meiji 3", "ปีเมจิ 3"],
  ["japanese", "1870-03-15", "15 March 1870", "15 มีนาคม 1870"],
  ["japanese", "1850", "1850", "ค.ศ. 1850"],
  ["japanese", "198X", "1980s", "คริสต์ทศวรรษ 1980"],
  ["japanese", "2XXX", "2000–2999", "ค.ศ. 2000–2999"],
  ["japanese", "Y12000", "12,000", "ค.ศ. 12,000"],
  ["buddhist", "2022-33", "first quarter of 2565 BE", "ไตรมาสที่ 1 ปี 2565"],
];

const OWN: readonly Row[] = [
  ["islamic", "2022-01-21", "17 Jumada II 1443 AH", "17 ญุมาดัลอาคิเราะฮ์ ฮ.ศ. 1443"],
  ["hebrew", "2022-01-21", "19 Shevat 5782 AM", "19 เชวัท ย.ศ. 5782"],
  ["hebrew", "2022-03-04", "1 Adar II 5782 AM", "1 อาดาร์ที่ 2 ย.ศ. 5782"],
  ["hebrew", "2021-03-04", "20 Adar 5781 AM", "20 อาดาร์ ย.ศ. 5781"],
  ["persian", "2022-01-21", "1 Bahman 1400 AP", "1 บาห์มาน ปีเปอร์เซีย 1400"],
  ["islamic", "2022-01-21T14:00Z", "17 Jumada II 1443 AH, 14:00", "17 ญุมาดัลอาคิเราะฮ์ ฮ.ศ. 1443 เวลา 14.00 น."],
  ["islamic", "2022-01", "27 Jumada I to 27 Jumada II 1443 AH", "27 ญุมาดัลอูลา ถึง 27 ญุมาดัลอาคิเราะฮ์ ฮ.ศ. 1443"],
  ["persian", "2022", "11 Dey 1400 AP to 10 Dey 1401 AP", "11 เดย์ ปีเปอร์เซีย 1400 ถึง 10 เดย์ ปีเปอร์เซีย 1401"],
  ["persian", early("2022-01"), "between 11 and 20 Dey 1400 AP", "ช่วงใดช่วงหนึ่งระหว่างวันที่ 11–20 เดย์ ปีเปอร์เซีย 1400"],
  [
    "hebrew",
    late("2021"),
    "between 24 Elul 5781 AM and 27 Tevet 5782 AM",
    "ช่วงใดช่วงหนึ่งระหว่างวันที่ 24 เอลูล ย.ศ. 5781 ถึง 27 เทเวท ย.ศ. 5782",
  ],
  ["islamic", early("2022-01-21"), "early on 17 Jumada II 1443 AH", "ช่วงต้นของวันที่ 17 ญุมาดัลอาคิเราะฮ์ ฮ.ศ. 1443"],
  ["islamic", byTime(at("2022-02-20"), dateline), "by 18 Rajab 1443 AH", "ภายในวันที่ 18 เราะญับ ฮ.ศ. 1443"],
  ["islamic", byTime(at("2022-02"), dateline), "by 26 Rajab 1443 AH", "ภายในวันที่ 26 เราะญับ ฮ.ศ. 1443"],
  ["islamic", byTime(mid("2022-02"), dateline), "by about 18 Rajab 1443 AH", "ภายในราววันที่ 18 เราะญับ ฮ.ศ. 1443"],
  ["islamic", beforeTime(at("2022-01")), "before 27 Jumada I 1443 AH", "ก่อนวันที่ 27 ญุมาดัลอูลา ฮ.ศ. 1443"],
  ["islamic", afterTime(at("2022-01")), "after 27 Jumada II 1443 AH", "หลังวันที่ 27 ญุมาดัลอาคิเราะฮ์ ฮ.ศ. 1443"],
  ["persian", since(at("2022-01-21")), "since 1 Bahman 1400 AP", "ตั้งแต่วันที่ 1 บาห์มาน ปีเปอร์เซีย 1400"],
  [
    "persian",
    since(at("2022-01")),
    "since some time between 11 Dey and 11 Bahman 1400 AP",
    "ตั้งแต่ช่วงใดช่วงหนึ่งระหว่างวันที่ 11 เดย์ ถึง 11 บาห์มาน ปีเปอร์เซีย 1400",
  ],
  [
    "persian",
    "../2022-05",
    "until some time between 11 Ordibehesht and 10 Khordad 1401 AP",
    "จนถึงช่วงใดช่วงหนึ่งระหว่างวันที่ 11 ออร์ดีเบเฮชต์ ถึง 10 คอร์ดาด ปีเปอร์เซีย 1401",
  ],
  ["islamic", "2022-01/2022-03-05", "27 Jumada I to 1 Shaban 1443 AH", "27 ญุมาดัลอูลา ถึง 1 ชะอ์บาน ฮ.ศ. 1443"],
  [
    "islamic",
    span(late("2021-12"), at("2022-01-03")),
    "from some time between 16 and 26 Jumada I 1443 AH to 29 Jumada I 1443 AH",
    "ตั้งแต่ช่วงใดช่วงหนึ่งระหว่างวันที่ 16–26 ญุมาดัลอูลา ฮ.ศ. 1443 จนถึงวันที่ 29 ญุมาดัลอูลา ฮ.ศ. 1443",
  ],
  [
    "islamic",
    "[2022-03-10..2022-03-12]",
    "between 6 and 8 Shaban 1443 AH",
    "ช่วงใดช่วงหนึ่งระหว่างวันที่ 6–8 ชะอ์บาน ฮ.ศ. 1443",
  ],
  [
    "islamic",
    "2004-XX-01",
    "between 8 Dhu al-Qadah 1424 AH and 18 Shawwal 1425 AH",
    "ช่วงใดช่วงหนึ่งระหว่างวันที่ 8 ซุลเกาะอ์ดะฮ์ ฮ.ศ. 1424 ถึง 18 เชาวาล ฮ.ศ. 1425",
  ],
  ["islamic", "1984~", "c. 1404–1405 AH", "ราวปี ฮ.ศ. 1404–1405"],
  ["islamic", "1984~/..", "since c. 1404–1405 AH", "ตั้งแต่ราวปี ฮ.ศ. 1404–1405"],
  [
    "islamic",
    aboutTime(early("2022-01")),
    "about 27 Jumada I to 6 Jumada II 1443 AH",
    "ราววันที่ 27 ญุมาดัลอูลา ถึง 6 ญุมาดัลอาคิเราะฮ์ ฮ.ศ. 1443",
  ],
  ["persian", "2022-01~", "about Dey–Bahman 1400 AP", "ราวเดือนเดย์–บาห์มาน ปีเปอร์เซีย 1400"],
  ["islamic", "?2004-06-11", "possibly 22 Rabi II 1425 AH", "อาจเป็นวันที่ 22 เราะบีอุลอาคิร ฮ.ศ. 1425"],
  ["islamic", "2021-08-10/2022-07-29", "1443 AH", "ฮ.ศ. 1443"],
  ["hebrew", "2022-03-04/2022-04-01", "Adar II 5782 AM", "อาดาร์ที่ 2 ย.ศ. 5782"],
  ["persian", "2021-03-21/2023-03-20", "1400–1401 AP", "ปีเปอร์เซีย 1400–1401"],
  ["islamic", "2022-33", "27 Jumada I to 27 Shaban 1443 AH", "27 ญุมาดัลอูลา ถึง 27 ชะอ์บาน ฮ.ศ. 1443"],
  ["islamic", "2022-21", "spring 2022", "ฤดูใบไม้ผลิ 2022"],
  ["persian", mid("198X"), "the mid-1980s", "กลางคริสต์ทศวรรษ 1980"],
  ["hebrew", "17XX", "18th century", "คริสต์ศตวรรษที่ 18"],
  ["hebrew", "0600-01-01", "6 Tevet 4360 AM", "6 เทเวท ย.ศ. 4360"],
  ["islamic", "0600-01-01", "1 January 600", "1 มกราคม 600"],
  ["islamic", "0600/2022", "600–2022", "ค.ศ. 600–2022"],
  ["hebrew", "-0043-03-15", "15 March 44 BC", "15 มีนาคม 44 ก่อน ค.ศ."],
  ["persian", "Y-138E8", "13.8 billion years ago", "13,800 ล้านปีก่อน"],
  ["persian", "Y12000", "12,000", "ค.ศ. 12,000"],
];

describe.each([
  ["that shares the Gregorian months", SHARED],
  ["with months of its own", OWN],
] as const)("in a calendar %s", (_title, rows) => {
  test.each(
    rows.map(
      ([calendar, time, ...words]) =>
        [
          calendar,
          typeof time === "string" ? time : "a time",
          words[0],
          typeof time === "string" ? at(time) : time,
          words,
        ] as const,
    ),
  )("%s, %s is %s, and the same in Thai", (calendar, _text, _english, time, words) => {
    expect([en, th].map((language) => formatTime(time, { language, calendar }))).toEqual(words);
  });
});

describe("a calendar", () => {
  test.each([
    ["English", en],
    ["Thai", th],
  ] as const)("has names in %s for all its months and eras, each of them different", (_name, { time }) => {
    const { islamic, hebrew, persian } = time.calendarMonths;
    for (const style of ["full", "short"] as const)
      expect([islamic, hebrew, persian].map((names) => new Set(names[style]).size)).toEqual([12, 14, 12]);
    expect(new Set(Object.values(time.eras)).size).toBe(5);
  });

  test("leaves out the common year that all share only where its own years are those", () => {
    const short = (calendar: Calendar, text: string): string =>
      formatTime(at(text), { language: en, calendar, style: "short", omitYear: 2022 });
    expect(calendars.map((calendar) => short(calendar, "2022-01-21"))).toEqual([
      "21 Jan",
      "21 Jan",
      "21 Jan",
      "17 Jum II 1443 AH",
      "19 Shev 5782 AM",
      "1 Bah 1400 AP",
    ]);
    expect(short("islamic", "2022-21")).toBe("spring 2022");
    expect(short("islamic", "2022-01-10/2022-01-16")).toBe("6–12 Jum II 1443 AH");
  });

  test("has the day of the zone that a clock is read in", () => {
    const time = at("2022-03-20T22:00Z");
    expect(formatTime(time, { language: en, calendar: "persian", zone: "UTC" })).toBe("29 Esfand 1400 AP, 22:00");
    expect(formatTime(time, { language: en, calendar: "persian", zone: "Asia/Kathmandu" })).toBe(
      "1 Farvardin 1401 AP, 03:45 in Kathmandu",
    );
  });

  test("has a word for every day, with its month and year, and no other calendar's", () => {
    const eras = { islamic: " AH", hebrew: " AM", persian: " AP" } as const;
    fc.assert(
      fc.property(
        fc.constantFrom("islamic" as const, "hebrew" as const, "persian" as const),
        fc.integer({ min: -490_000, max: 2_900_000 }),
        (calendar, days) => {
          const bound = { min: days * 86_400_000, max: (days + 1) * 86_400_000, precision: "day" } as const;
          const said = formatTime({ start: bound, end: bound, zone: "floating" }, { language: en, calendar });
          const [day, ...rest] = said.split(" ");
          expect(Number(day)).toBeGreaterThan(0);
          expect(Number(day)).toBeLessThan(32);
          expect(said.endsWith(eras[calendar])).toBe(true);
          const { full } = en.time.calendarMonths[calendar];
          expect(full).toContain(rest.slice(0, -2).join(" "));
        },
      ),
      { seed: 3, numRuns: 400 },
    );
  });
});
