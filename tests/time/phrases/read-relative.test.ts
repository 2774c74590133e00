import { describe, expect, test } from "vitest";
import type { Meaning } from "../../../src/time/phrase-meaning.ts";
import { early, type From, group, late, mid, on, range, readingOf, reads, rolling, unit, weekday } from "./reading.ts";

type Row = [meaning: Meaning, read: string, from?: From];

const PAST: From = { tense: "past" };
const FUTURE: From = { tense: "future" };

describe("a unit is the one that holds the dateline, moved", () => {
  test.each<Row>([
    [unit("day"), "2022-01-22>2022-01-23 day"],
    [unit("day", -1), "2022-01-21>2022-01-22 day"],
    [unit("day", 1), "2022-03-01>2022-03-02 day", { at: "2022-02-28" }],
    [unit("week"), "2022-01-17>2022-01-24 week or 2022-01-16>2022-01-23 week"],
    [unit("week", -1), "2022-01-10>2022-01-17 week or 2022-01-09>2022-01-16 week"],
    [unit("week", -1), "2022-01-09>2022-01-16 week or 2022-01-10>2022-01-17 week", { weekStart: "sunday" }],
    [unit("week"), "2022-01-17>2022-01-24 week or 2022-01-23>2022-01-30 week", { at: "2022-01-23" }],
    [unit("week", 1), "2022-01-24>2022-01-31 week or 2022-01-23>2022-01-30 week"],
    [unit("month", -1), "2021-12-01>2022-01-01 month"],
    [unit("month", -13), "2020-12-01>2021-01-01 month"],
    [unit("quarter"), "2022-01-01>2022-04-01 quarter"],
    [unit("quarter", -1), "2021-10-01>2022-01-01 quarter"],
    [unit("quarter", 5), "2023-04-01>2023-07-01 quarter"],
    [unit("half", -1), "2021-07-01>2022-01-01 half"],
    [unit("half", 1), "2022-07-01>2023-01-01 half"],
    [unit("year", -1), "2021-01-01>2022-01-01 year"],
    [unit("decade"), "2020-01-01>2030-01-01 decade"],
    [unit("decade", -1), "2010-01-01>2020-01-01 decade"],
    [unit("century", -1), "1900-01-01>2000-01-01 century"],
    [unit("fiscal-year"), "2021-10-01>2022-10-01 year or 2022-01-01>2023-01-01 year"],
    [unit("fiscal-year", -1), "2020-10-01>2021-10-01 year or 2021-01-01>2022-01-01 year"],
    [unit("hour", -3), "2022-01-22>2022-01-23 day ~"],
    [unit("hour", -48), "2022-01-20>2022-01-21 day ~"],
    [unit("hour", -3), "2022-01-22T11:00>2022-01-22T12:00 hour", { at: "2022-01-22T14:30" }],
    [unit("hour", -3), "2022-01-22T11:00>2022-01-22T12:00 hour", { at: "2022-01-22T14:30", zone: "Asia/Kathmandu" }],
    [unit("minute", 10), "2022-01-22T14:40>2022-01-22T14:41 minute", { at: "2022-01-22T14:30" }],
    [unit("minute", -90), "2022-01-22T12:30>2022-01-22T13:30 hour ~", { at: "2022-01-22T14" }],
    [{ kind: "date", month: { fromNow: -1 } }, "2021-12-01>2022-01-01 month"],
    [{ kind: "date", month: { fromNow: -1 }, day: 25 }, "2021-12-25>2021-12-26 day"],
    [{ kind: "date", month: { fromNow: 1 }, day: 30 }, "nothing !impossible-date"],
    [{ kind: "date", month: 3, year: { fromNow: -1 } }, "2021-03-01>2021-04-01 month"],
    [{ kind: "date", month: { fromNow: 0 }, day: 21, weekday: 1 }, "2022-01-21>2022-01-22 day !weekday-mismatch"],
    [group(33, { fromNow: 1 }), "2023-01-01>2023-04-01 quarter"],
    [{ kind: "recent", side: "past" }, "2022-01-01>2022-01-23 week ~"],
    [{ kind: "recent", side: "future" }, "2022-01-22>2022-02-13 week ~"],
  ])("%j is %s", (meaning, read, from) => {
    expect(reads(meaning, from)).toBe(read);
  });
});

describe("a rolling stretch ends or begins with the dateline", () => {
  test.each<Row>([
    [rolling(3, "day"), "2022-01-19>2022-01-20 day / 2022-01-22>2022-01-23 day"],
    [rolling(2, "week", "future"), "2022-01-22>2022-01-23 day / 2022-02-05>2022-02-06 day"],
    [rolling(3, "month"), "2021-10-22>2021-10-23 month ~ / 2022-01-22>2022-01-23 day"],
    [rolling(1, "month", "future"), "2022-01-31>2022-02-01 day / 2022-02-28>2022-03-01 month ~", { at: "2022-01-31" }],
    [rolling(2, "year"), "2020-01-22>2020-01-23 year ~ / 2022-01-22>2022-01-23 day"],
    [rolling(1, "year"), "2023-02-28>2023-03-01 year ~ / 2024-02-29>2024-03-01 day", { at: "2024-02-29" }],
    [rolling(1, "fiscal-year"), "2021-01-22>2021-01-23 year ~ / 2022-01-22>2022-01-23 day"],
    [rolling(48, "hour"), "2022-01-20>2022-01-21 day ~ / 2022-01-22>2022-01-23 day"],
    [
      rolling(3, "hour"),
      "2022-01-22T11:30>2022-01-22T11:31 hour ~ / 2022-01-22T14:30>2022-01-22T14:31 minute",
      { at: "2022-01-22T14:30" },
    ],
  ])("%j is %s", (meaning, read, from) => {
    expect(reads(meaning, from)).toBe(read);
  });
});

describe("a date without its year is the last that has begun or the first that is not over", () => {
  test.each<Row>([
    [on("-01"), "2022-01-01>2022-02-01 month", PAST],
    [on("-01"), "2022-01-01>2022-02-01 month", FUTURE],
    [on("-01"), "2022-01-01>2022-02-01 month"],
    [on("-12"), "2021-12-01>2022-01-01 month", PAST],
    [on("-12"), "2022-12-01>2023-01-01 month", FUTURE],
    [on("-12", { nearest: "future" }), "2022-12-01>2023-01-01 month", PAST],
    [on("-12"), "2021-12-01>2022-01-01 month or 2022-12-01>2023-01-01 month"],
    [on("-03"), "2022-03-01>2022-04-01 month or 2021-03-01>2021-04-01 month"],
    [on("-01-22"), "2022-01-22>2022-01-23 day", PAST],
    [on("-01-22"), "2022-01-22>2022-01-23 day", FUTURE],
    [on("-01-23"), "2021-01-23>2021-01-24 day", PAST],
    [on("-01-21"), "2023-01-21>2023-01-22 day", FUTURE],
    [on("-01-21"), "2022-01-21>2022-01-22 day or 2023-01-21>2023-01-22 day"],
    [on("--21"), "2022-01-21>2022-01-22 day", PAST],
    [on("--21"), "2022-02-21>2022-02-22 day", FUTURE],
    [on("--31"), "2021-12-31>2022-01-01 day", PAST],
    [on("--31"), "2022-03-31>2022-04-01 day", { tense: "future", at: "2022-02-10" }],
    [on("--25"), "2022-01-25>2022-01-26 day or 2021-12-25>2021-12-26 day"],
    [on("-02-29"), "2020-02-29>2020-03-01 day", PAST],
    [on("-02-29"), "2024-02-29>2024-03-01 day", FUTURE],
    [on("-02-29"), "1904-02-29>1904-03-01 day", { tense: "future", at: "1896-03-01" }],
    [early(on("-01")), "2022-01-01>2022-01-11 month START", PAST],
    [early(on("-01")), "2022-01-01>2022-01-11 month START or 2023-01-01>2023-01-11 month START"],
    [late(on("-01")), "2022-01-21>2022-02-01 month END", PAST],
    [late(on("-01")), "2021-01-21>2021-02-01 month END", { tense: "past", at: "2022-01-05" }],
    [late(on("-01")), "2022-01-21>2022-02-01 month END", { tense: "future", at: "2022-01-05" }],
    [mid(on("-02")), "2022-02-11>2022-02-21 month MID", FUTURE],
    [group(33), "2022-01-01>2022-04-01 quarter", PAST],
    [group(36), "2021-10-01>2022-01-01 quarter", PAST],
    [group(24), "2021-12-01>2022-03-01 season", PAST],
    [group(24), "2021-12-01>2022-03-01 season", FUTURE],
    [group(22), "2021-06-01>2021-09-01 season", PAST],
    [group(22), "2022-06-01>2022-09-01 season or 2021-06-01>2021-09-01 season"],
    [on("-01-21", { weekday: 5 }), "2022-01-21>2022-01-22 day"],
    [on("-03-10", { weekday: 3 }), "2021-03-10>2021-03-11 day"],
    [on("-03-10", { weekday: 3 }), "2022-03-10>2022-03-11 day !weekday-mismatch", FUTURE],
    [on("-03-10", { weekday: 4 }), "2021-03-10>2021-03-11 day !weekday-mismatch", PAST],
    [on("-01-22", { weekday: 7 }), "2022-01-22>2022-01-23 day or 2023-01-22>2023-01-23 day !weekday-mismatch"],
    [on("-01-22", { weekday: 7 }), "2022-01-22>2022-01-23 day !weekday-mismatch", PAST],
    [on("-01-22", { weekday: 7 }), "2022-01-22>2022-01-23 day or 2023-01-22>2023-01-23 day !weekday-mismatch", FUTURE],
    [on("-01-23", { weekday: 6 }), "2022-01-23>2022-01-24 day or 2021-01-23>2021-01-24 day !weekday-mismatch"],
    [on("-01-21", { weekday: 6 }), "2022-01-21>2022-01-22 day !weekday-mismatch", PAST],
    [on("-01-21", { weekday: 5 }), "2022-01-21>2022-01-22 day", { at: "2022-12-01" }],
    [
      on("-01-21", { weekday: 5 }),
      "2023-01-21>2023-01-22 day !weekday-mismatch",
      { at: "2022-12-01", tense: "future" },
    ],
    [on("-01-22", { weekday: 5 }), "2021-01-22>2021-01-23 day", { at: "2022-12-01", tense: "past" }],
    [on("--22", { weekday: 2 }), "2022-01-22>2022-01-23 day or 2022-02-22>2022-02-23 day !weekday-mismatch"],
    [on("--25", { weekday: 5 }), "2021-06-25>2021-06-26 day", { at: "2021-09-22", tense: "past" }],
    [on("-01-21", { weekday: 1 }), "2022-01-21>2022-01-22 day or 2023-01-21>2023-01-22 day !weekday-mismatch"],
    [on("--21", { weekday: 5 }), "2022-01-21>2022-01-22 day"],
    [on("--13", { weekday: 1 }), "2021-12-13>2021-12-14 day"],
    [on("--25", { weekday: 5 }), "2022-02-25>2022-02-26 day"],
    [on("", { weekday: 5 }), "2022-01-21>2022-01-22 day", PAST],
  ])("%j is %s", (meaning, read, from) => {
    expect(reads(meaning, from)).toBe(read);
  });
});

describe("a weekday is the last before the dateline or the first after it", () => {
  test.each<Row>([
    [weekday(2, { nearest: "past" }), "2022-01-18>2022-01-19 day"],
    [weekday(2, { nearest: "future" }), "2022-01-25>2022-01-26 day", PAST],
    [weekday(2), "2022-01-18>2022-01-19 day", PAST],
    [weekday(2), "2022-01-18>2022-01-19 day ? or 2022-01-25>2022-01-26 day"],
    [weekday(5), "2022-01-21>2022-01-22 day ? or 2022-01-28>2022-01-29 day"],
    [weekday(6), "2022-01-15>2022-01-16 day or 2022-01-22>2022-01-23 day", PAST],
    [weekday(6), "2022-01-29>2022-01-30 day or 2022-01-22>2022-01-23 day", FUTURE],
    [weekday(6), "2022-01-22>2022-01-23 day ? or 2022-01-15>2022-01-16 day or 2022-01-29>2022-01-30 day"],
    [weekday(5, { nearest: "past", weeksOn: -1 }), "2022-01-14>2022-01-15 day"],
    [weekday(5, { nearest: "future", weeksOn: 1 }), "2022-02-04>2022-02-05 day"],
    [weekday(2, { week: -1 }), "2022-01-11>2022-01-12 day"],
    [weekday(7, { week: 0 }), "2022-01-23>2022-01-24 day"],
    [weekday(1, { week: 1 }), "2022-01-24>2022-01-25 day"],
  ])("%j is %s", (meaning, read, from) => {
    expect(reads(meaning, from)).toBe(read);
  });
});

describe("from a dateline that is not one day", () => {
  const DAYS: From = { at: "[2022-01-22..2022-01-24]" };
  test.each<Row>([
    [on("2022-01-21"), "2022-01-21>2022-01-22 day", DAYS],
    [unit("month", -1), "2021-12-01>2022-01-01 month", DAYS],
    [unit("day", -1), "one-of{2022-01-21>2022-01-22 day; 2022-01-22>2022-01-23 day; 2022-01-23>2022-01-24 day}", DAYS],
    [weekday(5), "2022-01-21>2022-01-22 day ? or 2022-01-28>2022-01-29 day", DAYS],
    [
      unit("month"),
      "one-of{2021-12-01>2022-01-01 month; 2022-01-01>2022-02-01 month}",
      { at: "[2021-12-31..2022-01-01]" },
    ],
    [
      unit("day", -1),
      "one-of{2022-01-21>2022-01-22 day; 2022-02-09>2022-02-10 day}",
      { at: "[2022-01-22,2022-02-10]" },
    ],
    [
      range(on("43"), on("2100")),
      "one-of{1943-01-01>1944-01-01 year / 2100-01-01>2101-01-01 year; 2043-01-01>2044-01-01 year / 2100-01-01>2101-01-01 year}",
      { at: "[2022-12-31..2023-01-01]" },
    ],
    [unit("day"), "2021-01-01>2022-01-01 day", { at: "2021" }],
    [{ kind: "by", of: on("2022-02-15") }, "2022-01-22>2022-02-16 day ON_OR_BEFORE", DAYS],
    [{ kind: "since", of: unit("day", -1) }, "2022-01-21>2022-01-24 day / open", DAYS],
    [unit("day"), "2022-01-22>2022-01-23 day", { at: "2022-01-22/.." }],
    [unit("day"), "2022-01-22>2022-01-23 day", { at: "/2022-01-22" }],
    [unit("day"), "2022-01-22>2022-01-23 day", { at: "2022-01-22~" }],
    [unit("day"), "2022-01-22>2022-01-23 day", { at: "2022-01-22T23:30" }],
  ])("%j is %s", (meaning, read, from) => {
    expect(reads(meaning, from)).toBe(read);
  });

  test("every day that it can be is a member, written as a run", () => {
    expect(readingOf(unit("day", -1), { at: "2022-01" }).time?.edtf).toBe("[2021-12-31..2022-01-30]");
  });
});
