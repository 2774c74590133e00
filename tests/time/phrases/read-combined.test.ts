import { describe, expect, test } from "vitest";
import type { Meaning } from "../../../src/time/phrase-meaning.ts";
import {
  allOf,
  between,
  clock,
  early,
  either,
  type From,
  group,
  hours,
  late,
  mid,
  on,
  oneOf,
  range,
  readingOf,
  reads,
  rolling,
  stands,
  unit,
  weekday,
} from "./reading.ts";

type Row = [meaning: Meaning, read: string, from?: From];

const PAST: From = { tense: "past" };
const FUTURE: From = { tense: "future" };
const KYIV: From = { zone: "Europe/Kyiv" };

describe("a time of day", () => {
  test.each<Row>([
    [clock("14"), "2022-01-22T14:00>2022-01-22T14:01 minute"],
    [clock("14:30", on("2022-01-21")), "2022-01-21T14:30>2022-01-21T14:31 minute"],
    [clock("14:30:05", on("2022-01-21")), "2022-01-21T14:30:05>2022-01-21T14:30:06 second"],
    [
      { kind: "clock", hour: 2, minute: 0, nextDay: true, of: on("2022-01-31") },
      "2022-02-01T02:00>2022-02-01T02:01 minute",
    ],
    [clock("23:59:60", on("2022-01-21")), "2022-01-21T23:59:59>2022-01-22 second"],
    [clock("24", on("2022-01-21")), "2022-01-22>2022-01-22T00:01 minute !midnight"],
    [clock("14:30", on("2022-01-21")), "2022-01-21T14:30>2022-01-21T14:31 minute", { zone: "floating" }],
    [clock("14:30", on("2022-01-21"), "Europe/Kyiv"), "2022-01-21T14:30>2022-01-21T14:31 minute"],
    [clock("03:30", on("2022-03-27")), "nothing !skipped-time", KYIV],
    [
      clock("03:30", on("2022-10-30")),
      "2022-10-30T03:30>2022-10-30T03:31 minute or 2022-10-30T03:30>2022-10-30T03:31 minute !ambiguous-time",
      KYIV,
    ],
    [clock("14:00", on("2022-01")), "nothing !not-one-day"],
    [
      clock("14:00", weekday(5)),
      "2022-01-21T14:00>2022-01-21T14:01 minute ? or 2022-01-28T14:00>2022-01-28T14:01 minute",
    ],
    [clock("14:00", on("2022-01-21", { weekday: 1 })), "2022-01-21T14:00>2022-01-21T14:01 minute !weekday-mismatch"],
    [hours(6, 12, weekday(5, { nearest: "past" })), "2022-01-21T06:00>2022-01-21T12:00 hour ~"],
    [hours(18, 30, unit("day", -1)), "2022-01-21T18:00>2022-01-22T06:00 hour ~"],
    [hours(6, 12), "2022-01-22T06:00>2022-01-22T12:00 hour ~"],
    [hours(6, 12, on("2022-01")), "2022-01-01>2022-02-01 month"],
    [early(hours(6, 12)), "2022-01-22T06:00>2022-01-22T08:00 hour START ~"],
  ])("%j is %s", (meaning, read, from) => {
    expect(reads(meaning, from)).toBe(read);
  });

  test("that was shown twice is the earlier one first", () => {
    const { time } = readingOf(clock("03:30", on("2022-10-30")), KYIV);
    const [earlier, later] = [time?.start, time?.alternatives?.[0]?.start];
    expect(typeof earlier === "object" && typeof later === "object" && later.min - earlier.min).toBe(3_600_000);
  });
});

describe("words around a time", () => {
  test.each<Row>([
    [early(on("2022-01")), "2022-01-01>2022-01-11 month START"],
    [late(on("2021")), "2021-09-01>2022-01-01 year END or 2021-07-01>2022-01-01 year END"],
    [early(unit("week", -1)), "2022-01-10>2022-01-13 week START or 2022-01-09>2022-01-12 week START"],
    [mid({ kind: "decade", first: 1980 }), "1984-01-01>1987-01-01 decade MID"],
    [
      late({ kind: "fiscal", year: { number: 2022 } }),
      "2022-06-01>2022-10-01 year END or 2022-04-01>2022-10-01 year END or 2022-09-01>2023-01-01 year END or 2022-07-01>2023-01-01 year END",
    ],
    [early(early(on("2022"))), "nothing !not-one-period"],
    [early(range(on("2022-01-10"), on("2022-01-15"))), "nothing !not-one-period"],
    [early(on("2022-02-30")), "nothing !impossible-date"],
    [stands("about", on("2020")), "2020-01-01>2021-01-01 year ~"],
    [stands("about", weekday(2)), "2022-01-18>2022-01-19 day ~ ? or 2022-01-25>2022-01-26 day ~"],
    [stands("by", mid(on("2022-02"))), "2022-01-22>2022-02-21 month MID ON_OR_BEFORE"],
    [stands("by", mid(on("-02"))), "2022-01-22>2022-02-21 month MID ON_OR_BEFORE", FUTURE],
    [
      stands("by", on("-12")),
      "2022-01-22>2023-01-01 month ON_OR_BEFORE or unknown / 2021-12-01>2022-01-01 month ON_OR_BEFORE",
    ],
    [stands("by", on("2021-12")), "unknown / 2021-12-01>2022-01-01 month ON_OR_BEFORE"],
    [stands("before", on("2022-02")), "unknown / 2022-02-01>2022-03-01 month BEFORE"],
    [stands("after", on("2022-02")), "2022-02-01>2022-03-01 month / unknown AFTER"],
    [stands("since", late(on("-12"))), "2021-12-21>2022-01-01 month END / open"],
    [stands("since", on("-03")), "2021-03-01>2021-04-01 month / open", FUTURE],
    [stands("by", late(on("2022"))), "2022-01-22>2023-01-01 year END ON_OR_BEFORE"],
    [stands("by", clock("17", on("2022-02-03"))), "2022-01-22>2022-02-03T17:01 minute ON_OR_BEFORE"],
    [stands("since", weekday(1)), "2022-01-17>2022-01-18 day / open"],
    [stands("until", on("2022-02")), "unknown / 2022-02-01>2022-03-01 month"],
    [stands("onwards", on("2022-02")), "2022-02-01>2022-03-01 month / unknown ON_OR_AFTER"],
    [stands("before", stands("by", on("2022-02"))), "nothing !not-one-period"],
    [stands("onwards", stands("after", on("2022-02"))), "nothing !not-one-period"],
    [stands("since", rolling(3, "day")), "2022-01-19>2022-01-20 day / open"],
    [{ kind: "edtf", text: "1939-09-01/1945-09-02" }, "1939-09-01>1939-09-02 day / 1945-09-02>1945-09-03 day"],
    [either(on("2022-02-30"), on("2022-03-02")), "2022-03-02>2022-03-03 day"],
    [either(on("2022-04-03"), on("2022-03-04")), "2022-04-03>2022-04-04 day or 2022-03-04>2022-03-05 day"],
    [either(on("2022-04-04"), on("2022-04-04")), "2022-04-04>2022-04-05 day"],
    [either(on("2022-03-02"), on("2022-02-30")), "2022-03-02>2022-03-03 day"],
    [either(on("2022-02-30"), on("2022-02-31")), "nothing !impossible-date"],
    [
      early(either(on("2022-01"), on("2022-02"))),
      "2022-01-01>2022-01-11 month START or 2022-02-01>2022-02-11 month START",
    ],
  ])("%j is %s", (meaning, read, from) => {
    expect(reads(meaning, from)).toBe(read);
  });
});

describe("a range shares what one side leaves out", () => {
  test.each<Row>([
    [range(on("2022-03-10"), on("2022-03-15")), "2022-03-10>2022-03-11 day / 2022-03-15>2022-03-16 day"],
    [range(on("--10"), on("2022-03-15")), "2022-03-10>2022-03-11 day / 2022-03-15>2022-03-16 day"],
    [range(on("--10"), on("2565-03-15")), "2022-03-10>2022-03-11 day / 2022-03-15>2022-03-16 day", { in: "th" }],
    [range(on("--10"), on("-03-15")), "2021-03-10>2021-03-11 day / 2021-03-15>2021-03-16 day", PAST],
    [range(on("--10"), on("-01-25")), "2022-01-10>2022-01-11 day / 2022-01-25>2022-01-26 day", PAST],
    [range(on("--10"), on("-01-25")), "2022-01-10>2022-01-11 day / 2022-01-25>2022-01-26 day", FUTURE],
    [range(on("--10"), on("-01-25")), "2022-01-10>2022-01-11 day / 2022-01-25>2022-01-26 day"],
    [range(on("-03-10"), on("--15")), "2022-03-10>2022-03-11 day / 2022-03-15>2022-03-16 day", FUTURE],
    [range(on("-03-25"), on("--3")), "2022-03-25>2022-03-26 day / 2022-04-03>2022-04-04 day", FUTURE],
    [range(on("-01-20"), on("--25")), "2022-01-20>2022-01-21 day / 2022-01-25>2022-01-26 day", FUTURE],
    [range(on("2022-03-10"), on("--15")), "2022-03-10>2022-03-11 day / 2022-03-15>2022-03-16 day"],
    [range(on("2021-12"), on("-01")), "2021-12-01>2022-01-01 month / 2022-01-01>2022-02-01 month"],
    [range(on("-12"), on("2022-02")), "2021-12-01>2022-01-01 month / 2022-02-01>2022-03-01 month"],
    [range(on("-01"), on("2022-03")), "2022-01-01>2022-02-01 month / 2022-03-01>2022-04-01 month"],
    [range(on("-12-25"), on("2022-01-03")), "2021-12-25>2021-12-26 day / 2022-01-03>2022-01-04 day"],
    [
      range(late(on("-12")), early(on("2022-01"))),
      "2021-12-21>2022-01-01 month END / 2022-01-01>2022-01-11 month START",
    ],
    [
      range(late(on("-12")), early(on("-01"))),
      "2021-12-21>2022-01-01 month END / 2022-01-01>2022-01-11 month START",
      PAST,
    ],
    [range(on("-12"), on("-03", { nearest: "past" })), "2020-12-01>2021-01-01 month / 2021-03-01>2021-04-01 month"],
    [range(on("-12", { nearest: "past" }), on("-03")), "2021-12-01>2022-01-01 month / 2022-03-01>2022-04-01 month"],
    [range(on("-01-10"), unit("day")), "2022-01-10>2022-01-11 day / 2022-01-22>2022-01-23 day"],
    [
      range(on("--10"), { kind: "date", month: { fromNow: -1 }, day: 15 }),
      "2021-12-10>2021-12-11 day / 2021-12-15>2021-12-16 day",
    ],
    [range(weekday(1), weekday(3)), "2022-01-17>2022-01-18 day / 2022-01-19>2022-01-20 day", PAST],
    [range(weekday(1), weekday(3)), "2022-01-24>2022-01-25 day / 2022-01-26>2022-01-27 day", FUTURE],
    [range(weekday(5), weekday(1)), "2022-01-21>2022-01-22 day / 2022-01-24>2022-01-25 day", PAST],
    [range(group(24), group(21, { number: 2022 })), "2021-12-01>2022-03-01 season / 2022-03-01>2022-06-01 season"],
    [range(on("2022-03-15"), on("2022-03-10")), "nothing !end-before-start"],
    [range(on("--15"), on("2022-03-10")), "nothing !end-before-start"],
    [range(on("--10"), on("-03-5")), "nothing !end-before-start"],
    [range(on("--15"), on("-01-10")), "nothing !end-before-start", PAST],
    [range(on("-01-15"), on("-01-10")), "nothing !end-before-start", FUTURE],
    [range(on("-03-15"), on("2022-03-10")), "nothing !end-before-start"],
    [range(on("2022-03-15"), on("-03-10")), "nothing !end-before-start"],
    [range(on("2021-03-15"), on("2022-03-10")), "2021-03-15>2021-03-16 day / 2022-03-10>2022-03-11 day"],
    [range(clock("10:00", on("-03-15")), clock("12:00", on("-03-10"))), "nothing !end-before-start"],
    [range(on("--32"), on("-03-10")), "nothing !impossible-date"],
    [range(on("-12"), on("-02")), "2021-12-01>2022-01-01 month / 2022-02-01>2022-03-01 month"],
    [range(on("2023"), on("2022")), "nothing !end-before-start"],
    [range(on("2022-02-30"), on("2022-03-10")), "nothing !impossible-date"],
    [range(on("2022-02-10"), on("2022-02-30")), "nothing !impossible-date"],
    [range(stands("after", on("2022-02-10")), on("2022-03-10")), "nothing !unreadable"],
    [
      range(clock("10:00"), clock("12:00", on("2022-01-21"))),
      "2022-01-21T10:00>2022-01-21T10:01 minute / 2022-01-21T12:00>2022-01-21T12:01 minute",
    ],
    [
      range(clock("10:00", on("2022-01-21")), clock("12:00")),
      "2022-01-21T10:00>2022-01-21T10:01 minute / 2022-01-21T12:00>2022-01-21T12:01 minute",
    ],
    [
      range(clock("22:00", on("2022-01-21")), clock("02:00")),
      "2022-01-21T22:00>2022-01-21T22:01 minute / 2022-01-22T02:00>2022-01-22T02:01 minute",
    ],
    [
      range(clock("22:00"), clock("02:00")),
      "2022-01-22T22:00>2022-01-22T22:01 minute / 2022-01-23T02:00>2022-01-23T02:01 minute",
    ],
    [
      range(on("2022-01-21"), clock("12:00", on("2022-01-22"))),
      "2022-01-21>2022-01-22 day / 2022-01-22T12:00>2022-01-22T12:01 minute",
    ],
  ])("%j is %s", (meaning, read, from) => {
    expect(reads(meaning, from)).toBe(read);
  });
});

describe("between two times", () => {
  const WHOLE = "2022-03-10>2022-03-11 day / 2022-03-12>2022-03-13 day";
  test.each<Row>([
    [
      between(on("--10"), on("2022-03-12")),
      `one-of{2022-03-10>2022-03-11 day; 2022-03-11>2022-03-12 day; 2022-03-12>2022-03-13 day} or ${WHOLE}`,
    ],
    [
      between(on("-12"), on("2022-01")),
      "one-of{2021-12-01>2022-01-01 month; 2022-01-01>2022-02-01 month} or 2021-12-01>2022-01-01 month / 2022-01-01>2022-02-01 month",
    ],
    [
      between(late(on("-01")), mid(on("2022-02"))),
      "2022-01-21>2022-02-21 month or 2022-01-21>2022-02-01 month END / 2022-02-11>2022-02-21 month MID",
    ],
    [
      between(on("2020"), on("2022-03")),
      "2020-01-01>2022-04-01 year or 2020-01-01>2021-01-01 year / 2022-03-01>2022-04-01 month",
    ],
    [
      between(on("1000"), on("1900")),
      "1000-01-01>1901-01-01 year or 1000-01-01>1001-01-01 year / 1900-01-01>1901-01-01 year",
    ],
    [
      between(clock("10:00"), clock("12:00")),
      "2022-01-22T10:00>2022-01-22T12:01 minute or 2022-01-22T10:00>2022-01-22T10:01 minute / 2022-01-22T12:00>2022-01-22T12:01 minute",
    ],
    [
      between(on("2021-01-01"), on("2021-12-31")),
      "2021-01-01>2022-01-01 day or 2021-01-01>2021-01-02 day / 2021-12-31>2022-01-01 day",
    ],
    [between(unit("day"), unit("month")), "2022-01-22>2022-02-01 month"],
    [between(unit("month"), unit("day")), "2022-01-01>2022-01-23 month"],
    [between(on("2022-03-12"), on("2022-03-10")), "nothing !end-before-start"],
  ])("%j is one of them", (meaning, read, from) => {
    expect(reads(meaning, from)).toBe(read);
  });
});

describe("a list shares what its members leave out", () => {
  test.each<Row>([
    [oneOf(on("--10"), on("2022-03-11")), "one-of{2022-03-10>2022-03-11 day; 2022-03-11>2022-03-12 day}"],
    [allOf(on("--10"), on("-03-11")), "all-of{2021-03-10>2021-03-11 day; 2021-03-11>2021-03-12 day}", PAST],
    [
      oneOf(on("--10"), on("-03-11")),
      "one-of{2021-03-10>2021-03-11 day; 2021-03-11>2021-03-12 day}",
      { tense: "past", at: "2022-03-10" },
    ],
    [oneOf(on("-04"), on("2022-03")), "one-of{2022-04-01>2022-05-01 month; 2022-03-01>2022-04-01 month}"],
    [oneOf(on("-01"), on("2022-12")), "one-of{2022-01-01>2022-02-01 month; 2022-12-01>2023-01-01 month}"],
    [oneOf(on("2021-12"), on("-01")), "one-of{2021-12-01>2022-01-01 month; 2022-01-01>2022-02-01 month}"],
    [oneOf(on("-12"), on("-01")), "one-of{2021-12-01>2022-01-01 month; 2022-01-01>2022-02-01 month}", PAST],
    [allOf(weekday(2), weekday(4)), "all-of{2022-01-18>2022-01-19 day; 2022-01-20>2022-01-21 day}", PAST],
    [
      oneOf(clock("10:00", on("--10")), clock("12:00", on("2022-03-11"))),
      "one-of{2022-03-10T10:00>2022-03-10T10:01 minute; 2022-03-11T12:00>2022-03-11T12:01 minute}",
    ],
    [oneOf(on("2022-02-28"), on("2022-02-29")), "nothing !impossible-date"],
    [oneOf(on("2022-02-29"), on("2022-03-01")), "nothing !impossible-date"],
    [allOf(on("--29"), on("-02-31")), "nothing !impossible-date"],
    [oneOf(on("--31"), on("2022-02-28")), "nothing !impossible-date"],
    [oneOf(on("2022-02-28"), on("2022-02-28")), "2022-02-28>2022-03-01 day"],
    [oneOf(on("2021"), on("2022-02")), "one-of{2021-01-01>2022-01-01 year; 2022-02-01>2022-03-01 month}"],
    [oneOf(), "nothing !incomplete-date"],
  ])("%j is %s", (meaning, read, from) => {
    expect(reads(meaning, from)).toBe(read);
  });
});
