import { describe, expect, test } from "vitest";
import type { Meaning } from "../../../src/time/phrase-meaning.ts";
import { type From, group, on, readingOf, reads } from "./reading.ts";

type Row = [meaning: Meaning, read: string, from?: From];

const TH: From = { in: "th" };

describe("a date with its year is the same from any dateline", () => {
  test.each<Row>([
    [on("2022-01-21"), "2022-01-21>2022-01-22 day"],
    [on("2022-02"), "2022-02-01>2022-03-01 month"],
    [on("2022"), "2022-01-01>2023-01-01 year"],
    [on("0800"), "0800-01-01>0801-01-01 year"],
    [on("2565-01-21"), "2022-01-21>2022-01-22 day", TH],
    [on("2565-01-21"), "2565-01-21>2565-01-22 day"],
    [on("2565-01-21", { era: "buddhist" }), "2022-01-21>2022-01-22 day"],
    [on("2565", { era: "common" }), "2565-01-01>2566-01-01 year", TH],
    [on("2399"), "2399-01-01>2400-01-01 year", TH],
    [on("2022"), "2022-01-01>2023-01-01 year", TH],
    [on("2565"), "2022-01-01>2023-01-01 year", TH],
    [on("12565"), "12565-01-01>12566-01-01 year", TH],
    [on("44", { era: "before-common" }), "-0043-01-01>-0042-01-01 year"],
    [on("44-03-15", { era: "before-common" }), "-0043-03-15>-0043-03-16 day"],
    [on("1", { era: "before-common" }), "0000-01-01>0001-01-01 year"],
    [group(33, { number: 2022 }), "2022-01-01>2022-04-01 quarter"],
    [group(36, { number: 2565 }), "2022-10-01>2023-01-01 quarter", TH],
    [group(24, { number: 2021 }), "2021-12-01>2022-03-01 season"],
    [group(41, { number: 2021 }), "2021-07-01>2022-01-01 half"],
    [group(22, { number: 2021 }), "2021-12-01>2022-03-01 season", { seasons: "south" }],
  ])("%j is %s", (meaning, read, from) => {
    expect(reads(meaning, from)).toBe(read);
    expect(reads(meaning, { ...from, at: "1950-06-01" })).toBe(read);
  });
});

describe("two digits of a year", () => {
  test.each<Row>([
    [on("65"), "2022-01-01>2023-01-01 year", TH],
    [on("65-01-21"), "2022-01-21>2022-01-22 day", TH],
    [on("22", { era: "common" }), "2022-01-01>2023-01-01 year", TH],
    [on("22"), "2022-01-01>2023-01-01 year"],
    [on("65"), "1965-01-01>1966-01-01 year"],
    [on("42"), "2042-01-01>2043-01-01 year"],
    [on("43"), "1943-01-01>1944-01-01 year"],
    [on("99"), "1999-01-01>2000-01-01 year"],
    [on("65", { era: "buddhist" }), "2022-01-01>2023-01-01 year"],
    [on("22"), "2022-01-01>2023-01-01 year", { in: "th", twoDigitYears: "common" }],
    [on("65"), "2022-01-01>2023-01-01 year", { twoDigitYears: "buddhist" }],
    [on("98"), "1898-01-01>1899-01-01 year", { at: "1901-05-01" }],
  ])("%j is %s", (meaning, read, from) => {
    expect(reads(meaning, from)).toBe(read);
  });
});

describe("a Thai year before 1941 began in April", () => {
  test.each<Row>([
    [on("2477-03-02"), "1935-03-02>1935-03-03 day"],
    [on("2477-04-01"), "1934-04-01>1934-04-02 day"],
    [on("2475-06-24"), "1932-06-24>1932-06-25 day"],
    [on("2477-01"), "1935-01-01>1935-02-01 month"],
    [on("2477"), "1934-04-01>1935-04-01 year"],
    [on("2483"), "1940-04-01>1941-01-01 year"],
    [on("2484-01-01"), "1941-01-01>1941-01-02 day"],
    [on("2484"), "1941-01-01>1942-01-01 year"],
    [on("2483-02-10"), "1941-02-10>1941-02-11 day or 1940-02-10>1940-02-11 day !year-without-january"],
    [on("2483-02-10", { weekday: 6 }), "1940-02-10>1940-02-11 day or 1941-02-10>1941-02-11 day !year-without-january"],
    [on("2483-02-29"), "1940-02-29>1940-03-01 day !year-without-january"],
    [on("2411-02-01"), "1869-02-01>1869-02-02 day or 1868-02-01>1868-02-02 day"],
    [on("2411"), "1868-04-01>1869-04-01 year or 1868-01-01>1869-01-01 year"],
    [on("2432-02-01"), "1890-02-01>1890-02-02 day"],
    [group(33, { number: 2470 }), "1928-01-01>1928-04-01 quarter"],
    [group(34, { number: 2470 }), "1927-04-01>1927-07-01 quarter"],
  ])("%j is %s", (meaning, read) => {
    expect(reads(meaning, TH)).toBe(read);
  });
});

describe("a weekday beside a full date is a checksum", () => {
  test.each<Row>([
    [on("2022-01-21", { weekday: 5 }), "2022-01-21>2022-01-22 day"],
    [on("2022-01-21", { weekday: 1 }), "2022-01-21>2022-01-22 day !weekday-mismatch"],
    [on("2565-01-21", { weekday: 4 }), "2022-01-21>2022-01-22 day !weekday-mismatch", TH],
  ])("%j is %s", (meaning, read, from) => {
    expect(reads(meaning, from)).toBe(read);
  });

  test("and a fault names both days", () => {
    const [fault] = readingOf(on("2022-01-21", { weekday: 1 })).faults;
    expect(fault).toMatchObject({ severity: "warning", message: "2022-01-21 is a Friday, not a Monday" });
  });
});

describe("a date that does not exist is no time but a fault", () => {
  test.each<Row>([
    [on("2022-02-31"), "nothing !impossible-date"],
    [on("2022-02-29"), "nothing !impossible-date"],
    [on("1900-02-29"), "nothing !impossible-date"],
    [on("2022-01-32"), "nothing !impossible-date"],
    [on("2022-01-0"), "nothing !impossible-date"],
    [on("2022-13"), "nothing !impossible-date"],
    [on("-02-30"), "nothing !impossible-date"],
    [on("--32"), "nothing !impossible-date"],
    [on("0", { era: "before-common" }), "nothing !impossible-date"],
    [group(20, { number: 2022 }), "nothing !impossible-date"],
    [group(42), "nothing !impossible-date"],
    [{ kind: "weekday", weekday: 8 }, "nothing !impossible-date"],
    [{ kind: "century", ordinal: 0 }, "nothing !impossible-date"],
    [{ kind: "date" }, "nothing !incomplete-date"],
    [{ kind: "date", year: { number: 2022 }, day: 5 }, "nothing !incomplete-date"],
    [{ kind: "either", readings: [] }, "nothing !incomplete-date"],
    [{ kind: "edtf", text: "2022-02-31" }, "nothing !unreadable"],
    [{ kind: "clock", hour: 25 }, "nothing !impossible-time"],
    [{ kind: "clock", hour: 24, minute: 30 }, "nothing !impossible-time"],
    [{ kind: "clock", hour: 14, zone: "Nowhere/Else" }, "nothing !unreadable"],
  ])("%j is %s", (meaning, read, from) => {
    expect(reads(meaning, from)).toBe(read);
  });

  test("and its sentence says which", () => {
    expect(readingOf(on("2022-02-31")).faults[0]).toMatchObject({
      severity: "error",
      message: "there is no 2022-02-31",
    });
  });
});

describe("decades, centuries and fiscal years", () => {
  test.each<Row>([
    [{ kind: "decade", first: 1980 }, "1980-01-01>1990-01-01 decade"],
    [{ kind: "decade", first: 2530 }, "1987-01-01>1997-01-01 decade", TH],
    [{ kind: "decade", first: 2530, era: "buddhist" }, "1987-01-01>1997-01-01 decade"],
    [{ kind: "decade", first: 80, short: true }, "1980-01-01>1990-01-01 decade"],
    [{ kind: "decade", first: 20, short: true }, "2020-01-01>2030-01-01 decade"],
    [{ kind: "decade", first: 30, short: true }, "1930-01-01>1940-01-01 decade"],
    [{ kind: "decade", first: 30, short: true }, "1987-01-01>1997-01-01 decade", TH],
    [{ kind: "decade", first: 40, era: "before-common" }, "-0048-01-01>-0038-01-01 decade"],
    [{ kind: "decade", first: 0, era: "before-common" }, "nothing !impossible-date"],
    [{ kind: "century", ordinal: 21 }, "2000-01-01>2100-01-01 century"],
    [{ kind: "century", ordinal: 1 }, "0000-01-01>0100-01-01 century"],
    [{ kind: "century", ordinal: 25, era: "buddhist" }, "1858-01-01>1958-01-01 century"],
    [{ kind: "century", ordinal: 1, era: "before-common" }, "-0099-01-01>0001-01-01 century"],
    [{ kind: "century", ordinal: 5, era: "before-common" }, "-0499-01-01>-0399-01-01 century"],
    [{ kind: "fiscal", year: { number: 2565 } }, "2021-10-01>2022-10-01 year or 2022-01-01>2023-01-01 year", TH],
    [
      { kind: "fiscal", year: { number: 65, short: true } },
      "2021-10-01>2022-10-01 year or 2022-01-01>2023-01-01 year",
      TH,
    ],
    [
      { kind: "fiscal", year: { number: 2022 }, quarter: 1 },
      "2021-10-01>2022-01-01 quarter or 2022-01-01>2022-04-01 quarter",
    ],
    [
      { kind: "fiscal", year: { number: 2022 }, quarter: 4 },
      "2022-07-01>2022-10-01 quarter or 2022-10-01>2023-01-01 quarter",
    ],
    [{ kind: "fiscal", year: { number: 2022 }, quarter: 5 }, "nothing !impossible-date"],
    [{ kind: "fiscal", year: { number: 2022 } }, "2022-01-01>2023-01-01 year", { fiscalYear: { month: 1, day: 1 } }],
    [
      { kind: "fiscal", year: { number: 2022 } },
      "2021-04-06>2022-04-06 year or 2022-01-01>2023-01-01 year",
      { fiscalYear: { month: 4, day: 6 } },
    ],
    [{ kind: "fiscal", year: { fromNow: 0 } }, "2021-10-01>2022-10-01 year or 2022-01-01>2023-01-01 year"],
    [
      { kind: "fiscal", year: { fromNow: 0 } },
      "2022-10-01>2023-10-01 year or 2023-01-01>2024-01-01 year",
      { at: "2022-10-01" },
    ],
    [
      { kind: "fiscal", year: { fromNow: -1 }, quarter: 2 },
      "2021-01-01>2021-04-01 quarter or 2021-04-01>2021-07-01 quarter",
    ],
  ])("%j is %s", (meaning, read, from) => {
    expect(reads(meaning, from)).toBe(read);
  });
});

describe("what EDTF can say has its text", () => {
  test.each<[Meaning, string]>([
    [on("2022-01-21"), "2022-01-21"],
    [on("2022-01"), "2022-01"],
    [on("2022"), "2022"],
    [on("44", { era: "before-common" }), "-0043"],
    [on("12565"), "Y12565"],
    [group(33, { number: 2022 }), "2022-33"],
    [{ kind: "decade", first: 1980 }, "198X"],
    [{ kind: "century", ordinal: 21 }, "20XX"],
    [{ kind: "century", ordinal: 1, era: "before-common" }, "-00XX"],
    [{ kind: "clock", hour: 14, minute: 30 }, "2022-01-22T14:30"],
    [{ kind: "range", from: on("--10"), to: on("2022-03-15") }, "2022-03-10/2022-03-15"],
    [{ kind: "since", of: on("2021-12") }, "2021-12/.."],
    [{ kind: "until", of: on("2021-12") }, "/2021-12"],
    [{ kind: "about", of: on("2020") }, "2020~"],
    [{ kind: "between", from: on("--10"), to: on("2022-03-15") }, "[2022-03-10..2022-03-15]"],
    [{ kind: "one-of", times: [on("--10"), on("2022-03-11")] }, "[2022-03-10,2022-03-11]"],
    [{ kind: "all-of", times: [on("--10"), on("2022-03-15")] }, "{2022-03-10,2022-03-15}"],
  ])("%j is %s", (meaning, edtf) => {
    expect(readingOf(meaning).time?.edtf).toBe(edtf);
  });
});
