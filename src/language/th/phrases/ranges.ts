import type { PhraseRule, Slots, Value } from "../../../time/phrase-table.ts";
import type { DateMeaning, YearMeaning } from "../../../time/phrase-meaning.ts";
import { onDay } from "./dated-clocks.ts";
import { dayIn, partOf } from "./make.ts";

const pair =
  (kind: "range" | "between") =>
  (s: Slots): Value => ({ kind, from: s.meaning("from"), to: s.meaning("to") });

const days =
  (kind: "range" | "between") =>
  (s: Slots): Value => ({ kind, from: dayIn(s, "from"), to: s.has("to-day") ? dayIn(s, "to-day") : s.meaning("to") });

type Era = Pick<Extract<YearMeaning, { readonly number: number }>, "era">;

const years =
  (kind: "range" | "between", era: (s: Slots) => Era = () => ({})) =>
  (s: Slots): Value => {
    const year = (name: string): DateMeaning => ({ kind: "date", year: { number: s.number(name), ...era(s) } });
    return {
      kind,
      from: year("from"),
      to: s.has("to") ? year("to") : { kind: "date", year: ending(s.number("from"), s.number("short"), era(s)) },
    };
  };

/** From one time to another. */
export const ranges: readonly PhraseRule[] = [
  { kind: "dateable", pattern: "month-date", read: (s) => s.meaning("month-date") },
  { kind: "dateable", pattern: "year-date", read: (s) => s.meaning("year-date") },
  { kind: "dateable", pattern: "relative-period", read: (s) => s.meaning("relative-period") },
  { kind: "dateable", pattern: "counted", read: (s) => s.meaning("counted") },
  { kind: "dateable", pattern: "period", read: (s) => s.meaning("period") },
  { kind: "dateable", pattern: "part-of", read: (s) => s.meaning("part-of") },
  { kind: "dateable", pattern: "nth-of-month", read: (s) => s.meaning("nth-of-month") },
  { kind: "dateable", pattern: "day-like", read: (s) => s.meaning("day-like") },
  { kind: "dateable", pattern: "day-hours", read: (s) => s.meaning("day-hours") },
  { kind: "dateable", pattern: "clock", read: (s) => s.meaning("clock") },
  { kind: "dateable", pattern: "dated-clock", read: (s) => s.meaning("dated-clock") },

  {
    kind: "range",
    name: "days",
    pattern: "between? in? from-lead:day-lead? from:#day '-'|'–'|'—'|up-to|until to:day-date",
    read: days("range"),
    example: "วันที่ 7-9 ตุลาคม 2564",
  },
  {
    kind: "range",
    name: "days",
    pattern: "between? from-lead:day-lead from:#day '-'|'–'|'—'|up-to|until to-day-lead:day-lead? to-day:#day",
    notBefore: ["money", "counter", "unit", "of"],
    read: days("range"),
    example: "วันที่ 7-9",
  },
  {
    kind: "range",
    name: "years",
    pattern: "between? year-noun from:#year '-'|'–'|'—'|up-to|until year-noun? to:#year",
    read: years("range"),
    example: "ปี 2559-2562",
  },
  {
    kind: "range",
    name: "years",
    pattern: "between? year-noun from:#year '-'|'–'|'—' short:#yy",
    read: years("range"),
    example: "ปี 2559-62",
  },
  {
    kind: "range",
    name: "years",
    pattern: "between? year-noun from:#yy '-'|'–'|'—' to:#yy",
    notBefore: ["money", "counter", "unit"],
    read: shortYears,
    example: "ปี 59-62",
  },
  {
    kind: "range",
    name: "years",
    pattern: "between? year-noun? era from:#year '-'|'–'|'—'|up-to|until to:#year",
    read: years("range", eraOf),
    example: "พ.ศ. 2459-2462",
  },
  {
    kind: "range",
    name: "years",
    pattern: "between? year-noun? era from:#year '-'|'–'|'—' short:#yy",
    read: years("range", eraOf),
    example: "พ.ศ. 2559-62",
  },
  {
    kind: "range",
    name: "range",
    pattern: "since|out-of|between during? from:dateable '-'|'–'|'—'|up-to|until during? to:dateable",
    read: pair("range"),
    example: "ตั้งแต่วันที่ 7 ตุลาคม ถึง 2 พฤศจิกายน 2564",
  },
  {
    kind: "range",
    name: "range",
    pattern: "since|out-of from-lead:day-lead? from:#day up-to|until to:day-date",
    read: days("range"),
    example: "ตั้งแต่ 7 ถึง 9 ตุลาคม 2564",
  },
  {
    kind: "range",
    name: "range",
    pattern: "since? from:part up-to|until to:part-of",
    read: twoParts,
    example: "ต้นถึงกลางเดือนตุลาคม 2564",
  },
  {
    kind: "range",
    name: "range",
    pattern: "from:dateable up-to|until to:dateable",
    read: untilClock,
    example: "เมื่อวานนี้ถึงวันศุกร์",
  },
  // A dash alone joins what is alike: "22 ธ.ค. - วันนี้…" is the head of a report.
  ...(
    [
      ["day-date", "1 ตุลาคม - 3 พฤศจิกายน 2564"],
      ["month-date", "เมษายน-มิถุนายน 2564"],
      ["year-date", "พ.ศ. 2459 - พ.ศ. 2462"],
      ["weekday-date", "วันอังคาร-วันศุกร์"],
    ] as const
  ).map(([kind, example]): PhraseRule => ({
    kind: "range",
    name: "range",
    pattern: `from:${kind} '-'|'–'|'—' to:${kind}`,
    read: pair("range"),
    example,
  })),
  { kind: "range", pattern: "between? clock-range", read: (s) => s.meaning("clock-range") },
  {
    kind: "range",
    name: "between",
    pattern: "between from:dateable and to:dateable",
    read: pair("between"),
    example: "ระหว่างวันที่ 7 ตุลาคมกับ 2 พฤศจิกายน 2564",
  },
  {
    kind: "range",
    name: "between",
    pattern: "between year-noun from:#year and to:#year",
    read: years("between"),
    example: "ระหว่างปี 2559 กับ 2562",
  },
  {
    kind: "range",
    name: "between",
    pattern: "between year-noun? era from:#year and to:#year",
    read: years("between", eraOf),
    example: "ระหว่าง พ.ศ. 2459 กับ 2462",
  },
  {
    kind: "range",
    name: "between",
    pattern: "between from-lead:day-lead? from:#day and to:day-date",
    read: days("between"),
    example: "ระหว่าง 7 กับ 9 ตุลาคม 2564",
  },
];

/** "วันที่ 3 มกราคม จนถึงเวลา 17.00 น.": behind a day, a time of day is of that day. */
function untilClock(s: Slots): Value {
  const [from, to] = [s.meaning("from"), s.meaning("to")];
  const isOfDay = to.kind === "clock" && to.of === undefined && from.kind !== "clock";
  return isOfDay ? { kind: "until", of: onDay(to, from) } : { kind: "range", from, to };
}

/** "ปี 63-65" */
function shortYears(s: Slots): Value | undefined {
  const year = (name: string): DateMeaning => ({ kind: "date", year: { number: s.number(name), short: true } });
  return s.number("from") < s.number("to") ? { kind: "range", from: year("from"), to: year("to") } : undefined;
}

/** "ต้นถึงกลางเดือน": both are of the month that is said behind them. */
function twoParts(s: Slots): Value | undefined {
  const to = s.meaning("to");
  return to.kind === "part" ? { kind: "range", from: { ...to, part: partOf(s, "from") ?? to.part }, to } : undefined;
}

function eraOf(s: Slots): { readonly era: "buddhist" | "common" } {
  return { era: s.text("era") === "buddhist" ? "buddhist" : "common" };
}

/** 63 behind 2560 is 2563. */
function ending(from: number, last: number, era: Era): YearMeaning {
  return { number: from - (from % 100) + last, ...era };
}
