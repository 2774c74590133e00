import { describe, expect, test } from "vitest";
import { phrases as table } from "../../../src/language/th/phrases/phrases.ts";
import { th } from "../../../src/th.phrases.ts";
import { findDates, type FoundDate } from "../../../src/time/phrases/find.ts";
import { scanner } from "../../../src/time/phrases/scan.ts";
import { tell } from "../../time/phrases/notation.ts";
import { besideTimes, lookalikes } from "./lookalikes.ts";
import { fromOtherDays } from "./other-days.ts";
import { phrases, type Row } from "./phrases.ts";
import { timesOfDay } from "./times-of-day.ts";

const SATURDAY = "2022-01-22";

function read(text: string, said = SATURDAY): readonly FoundDate[] {
  const [dateline = SATURDAY, tense] = said.split(" ");
  return findDates(text, { language: th, dateline, ...(tense === "past" || tense === "future" ? { tense } : {}) });
}

function only(text: string, said?: string): FoundDate {
  const found = read(text, said);
  expect(found.map((date) => date.text)).toHaveLength(1);
  return found[0]!;
}

describe("Thai phrases", () => {
  test.each([...phrases, ...timesOfDay, ...fromOtherDays] satisfies readonly Row[])(
    "%s from %s is %s by %s",
    (marked, dateline, expected, rule) => {
      const text = marked.replace(/[[\]]/g, "");
      const wanted = /\[(.*)\]/.exec(marked)?.[1] ?? text;
      const found = read(text, dateline);
      expect(found.map(({ start, end, time, rule: by }) => [text.slice(start, end), tell(time), by])).toEqual([
        [wanted, expected, `th/${rule}`],
      ]);
      expect(found[0]?.start).toBe(text.indexOf(wanted));
    },
  );

  test.each(lookalikes)("%s says no time", (text) => {
    expect(read(text).map((date) => date.text)).toEqual([]);
  });

  test.each(besideTimes)("%s has nothing more in its phrase", (marked) => {
    expect(read(marked.replace(/[[\]]/g, "")).map((date) => date.text)).toEqual([/\[(.*)\]/.exec(marked)?.[1]]);
  });

  test("need no spaces around them, and several stand in one sentence", () => {
    const text = "กรรมการที่ตั้งเมื่อปลายปีที่แล้วเริ่มงานวันที่ 3 ม.ค.65ที่นครพนมและจะส่งรายงานภายใน 90 วัน";
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "เมื่อปลายปีที่แล้ว",
      "วันที่ 3 ม.ค.65",
      "ภายใน 90 วัน",
    ]);
  });

  test.each([
    ["วันอังคารที่แล้ว", SATURDAY, ["2022-01-11>2022-01-12 day"]],
    ["วันศุกร์หน้า", "2024-03-05", ["2024-03-08>2024-03-09 day"]],
    ["ปลายปีที่แล้ว", SATURDAY, ["2021-07-01>2022-01-01 year END"]],
    ["วันพุธ", SATURDAY, ["2022-01-26>2022-01-27 day"]],
    ["หกโมง", SATURDAY, ["2022-01-22T18:00>2022-01-22T18:01 minute"]],
    ["ในอีกสองเดือนข้างหน้า", SATURDAY, ["2022-01-22>2022-01-23 day / 2022-03-22>2022-03-23 month ~"]],
    ["วันที่ 17", SATURDAY, ["2022-02-17>2022-02-18 day"]],
    ["เมื่อวันพุธ", SATURDAY, []],
    ["วันศุกร์ที่ 7 สิงหาคม 2563", SATURDAY, []],
    ["ฤดูร้อนปี 2564", SATURDAY, ["2021-03-01>2021-04-01 month / 2021-05-01>2021-06-01 month"]],
    ["ฤดูหนาวปี 2563", SATURDAY, ["2020-11-01>2020-12-01 month / 2021-02-01>2021-03-01 month"]],
  ])("%s from %s may also be %j", (text, dateline, others) => {
    expect((only(text, dateline).time?.alternatives ?? []).map(tell)).toEqual(others);
  });

  test.each([
    ["31 กุมภาพันธ์ 2565", "impossible-date", true],
    ["34 มกราคม 2565", "impossible-date", true],
    ["วันที่ 30 กุมภาพันธ์", "impossible-date", true],
    ["วันจันทร์ที่ 21 มกราคม 2565", "weekday-mismatch", false],
    ["วันศุกร์ที่ 21 มกราคม 2565", undefined, false],
  ])("%s has the issue %s", (text, code, isNone) => {
    const { time, issues } = only(text);
    expect(time === null).toBe(isNone);
    expect(issues.map((issue) => issue.code)).toEqual(code === undefined ? [] : [code]);
    expect(issues.every(({ quote }) => quote === text)).toBe(true);
  });

  test("take no day of the month behind them for their year", () => {
    expect(read("เหตุการณ์ 6 ตุลา 14 ตุลา").map(({ text }) => text)).toEqual(["6 ตุลา", "14 ตุลา"]);
  });

  test("tell what they make of a time", () => {
    expect(
      ["ต้นเดือนพฤษภาคม 2564", "ภายในวันศุกร์", "ก่อนปี 2560", "ราวปี 2480", "วันนี้"].map((text) => only(text).modifier),
    ).toEqual(["START", "ON_OR_BEFORE", "BEFORE", "APPROX", undefined]);
  });

  test("take the place whose time is said as the zone", () => {
    expect(
      ["9 ต.ค. 64 เวลา 20.00 น. ตามเวลาประเทศไทย", "9 ต.ค. 64 เวลา 20.00 น. ตามเวลาสากล"].map(
        (text) => only(text).time?.zone,
      ),
    ).toEqual(["Asia/Bangkok", "UTC"]);
    expect(
      [
        "14.00 น. ตามเวลากรุงเคียฟ",
        "14.00 น. ตามเวลาเคียฟ",
        "14.00 น. ตามเวลายูเครน",
        "14.00 น. ตามเวลาปักกิ่ง",
        "14.00 น. (UTC+02:00)",
        "14.00 น. UTC-3:30",
        "14.00 น. ตามเวลาสากล (UTC)",
      ].map((text) => only(text).time?.zone),
    ).toEqual(["Europe/Kiev", "Europe/Kiev", "Europe/Kiev", "Asia/Shanghai", "+02:00", "-03:30", "UTC"]);
  });

  test("read two digits as the common era's where the reader asks for it", () => {
    expect(
      tell(findDates("7 ส.ค. 20", { language: th, dateline: SATURDAY, twoDigitYears: "common" })[0]?.time ?? null),
    ).toBe("2020-08-07>2020-08-08 day");
  });
});

describe("the rules of Thai", () => {
  const shown = table.rules.flatMap(({ name, example }) => (example === undefined ? [] : [[name, example] as const]));

  test.each(shown)("%s reads its example %s", (name, example) => {
    expect(read(example).map(({ text, rule }) => [text, rule])).toEqual([[example, `th/${String(name)}`]]);
  });

  test("each show an example, where they have a name", () => {
    expect(
      table.rules
        .filter(({ name, example }) => (name === undefined) !== (example === undefined))
        .map(({ name, pattern }) => `${String(name)}: ${pattern}`),
    ).toEqual([]);
  });

  test("are each told by a name in the table of phrases", () => {
    const told = new Set([...phrases, ...timesOfDay, ...fromOtherDays].map(([, , , rule]) => rule));
    expect(shown.map(([name]) => name).filter((name) => !told.has(name ?? ""))).toEqual([]);
  });
});

describe("hostile Thai", () => {
  const scan = scanner(table);
  const hostile = [
    "1 ",
    "21/",
    "2565-",
    "วันที่ 5, ",
    "ตั้งแต่ก",
    "ตั้งแต่ปีนี้ถึง",
    "เมื่อในช่วง",
    "ระหว่าง",
    "สิบ",
    "ปี",
    "ต้นปี",
    "วันนี้ (21 ม.ค.) ",
    "14.00",
    "ม.ค.",
    "ๆ",
    "เ",
  ];
  test.each(hostile)("of %s takes steps in proportion to its length", (piece) => {
    const steps = (length: number): number => scan(piece.repeat(Math.ceil(length / piece.length))).steps;
    expect(steps(20_000) / steps(2_000)).toBeLessThan(10.5);
    expect(steps(20_000) / 20_000).toBeLessThan(100);
  });
});
