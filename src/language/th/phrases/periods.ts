import type { PhraseRule, Slots, Value } from "../../../time/phrase-table.ts";
import type { DateMeaning, Meaning, Side, YearMeaning } from "../../../time/phrase-meaning.ts";
import { sideOf, unit, unitOf, yearOf } from "./make.ts";

const FIRST_QUARTER = 33;
const QUARTERS = 4;
/** "ยุค 10" is the 2010s, "ยุค 20" the 1920s. */
const OLDEST_SHORT_DECADE = 20;
const SONGKRAN_DAYS = 3;

type Era = "buddhist" | "common";

const group = (s: Slots, number: number): Value => ({
  kind: "group",
  group: number,
  ...(s.has("in-year") ? { year: s.year("in-year") } : {}),
  ...(s.has("year") || s.has("yy") ? { year: yearOf(s) } : {}),
  ...(s.has("near") ? { nearest: sideOf(s.number("near")) } : {}),
});

const quarter = (s: Slots): Value | undefined => {
  const number = s.number(s.has("quarter-word") ? "quarter-word" : "amount");
  return number > QUARTERS ? undefined : group(s, FIRST_QUARTER + number - 1);
};

const fiscalQuarter = (s: Slots): Value | undefined => {
  const number = s.number(s.has("quarter-word") ? "quarter-word" : "amount");
  return number > QUARTERS ? undefined : { kind: "fiscal", year: s.year("in-year"), quarter: number };
};

const decade = (s: Slots): Value | undefined => {
  const era = eraOf(s.text("decade"));
  const said = s.number(s.has("yy") ? "yy" : "year");
  if (said % 10 !== 0) return undefined;
  if (!s.has("yy")) return { kind: "decade", first: said, ...(era === undefined ? {} : { era }) };
  if (era === "buddhist") return { kind: "decade", first: 2500 + said, era };
  return { kind: "decade", first: (said < OLDEST_SHORT_DECADE ? 2000 : 1900) + said, era: "common" };
};

const century = (s: Slots): Value => ({
  kind: "century",
  ordinal: s.number("amount"),
  era: s.has("before-era") ? "before-common" : (eraOf(s.text("century")) ?? "common"),
});

const firstMonths = (s: Slots): Value | undefined => {
  const months = s.number("amount");
  if (months < 2 || months > 11 || unitOf(s) !== "month") return undefined;
  const year = s.year("in-year");
  return { kind: "range", from: { kind: "date", year, month: 1 }, to: { kind: "date", year, month: months } };
};

const holiday = (s: Slots): Value => {
  const said = s.text(s.has("holiday") ? "holiday" : "holiday-name");
  return celebrated(
    said,
    s.has("in-year") ? s.year("in-year") : undefined,
    s.has("near") ? sideOf(s.number("near")) : undefined,
  );
};

/** Spans that have names of their own, and parts of the year. */
export const periods: readonly PhraseRule[] = [
  {
    kind: "period",
    name: "quarter",
    pattern: "quarter-noun ordinal? amount|quarter-word in-year?",
    read: quarter,
    example: "ไตรมาสที่ 2 ปี 2564",
  },
  {
    kind: "period",
    name: "quarter",
    pattern: "quarter-noun ordinal? amount '/' #year|#yy",
    read: quarter,
    example: "ไตรมาส 2/2564",
  },
  {
    kind: "period",
    name: "fiscal-quarter",
    pattern: "quarter-noun ordinal? amount|quarter-word of? fiscal-noun in-year",
    read: fiscalQuarter,
    example: "ไตรมาสแรกของปีงบประมาณ 2564",
  },
  {
    kind: "period",
    name: "half-year",
    pattern: "half-year in-year",
    read: (s) => group(s, s.number("half-year")),
    example: "ครึ่งปีหลัง 2564",
  },
  {
    kind: "period",
    name: "half-year",
    pattern: "half-year of? year-noun",
    read: (s) => ({ kind: "group", group: s.number("half-year"), year: { fromNow: 0 } }),
    example: "ครึ่งแรกของปี",
  },
  {
    kind: "period",
    name: "half-year",
    pattern: "half-year near",
    read: (s) => group(s, s.number("half-year")),
    example: "ครึ่งปีหลังที่ผ่านมา",
  },
  // "ครึ่งปีหลังการ…" is half a year after something.
  {
    kind: "period",
    name: "half-year",
    pattern: "half-alone",
    notBefore: ["letters", "out-of"],
    read: (s) => group(s, s.number("half-alone")),
    example: "ครึ่งปีหลัง",
  },
  {
    kind: "period",
    name: "first-months",
    pattern: "amount unit quarter-word in-year",
    read: (s) => (s.number("quarter-word") === 1 ? firstMonths(s) : undefined),
    example: "7 เดือนแรกของปี 2564",
  },
  {
    kind: "period",
    name: "season",
    pattern: "season in-year",
    read: (s) => season(s.text("season"), { year: s.year("in-year") }),
    example: "ฤดูหนาวปี 2563",
  },
  {
    kind: "period",
    name: "season",
    pattern: "season near",
    read: (s) => season(s.text("season"), { nearest: sideOf(s.number("near")) }),
    example: "ฤดูหนาวที่แล้ว",
  },
  {
    kind: "period",
    name: "season",
    pattern: "season next",
    read: (s) => season(s.text("season"), { nearest: "future" }),
    example: "ฤดูหนาวหน้า",
  },
  {
    kind: "period",
    name: "fiscal-year",
    pattern: "fiscal-noun in-year",
    read: (s) => ({ kind: "fiscal", year: s.year("in-year") }),
    example: "ปีงบประมาณ 2566",
  },
  {
    kind: "period",
    name: "decade",
    pattern: "decade ordinal? #year|#yy",
    notBefore: ["money", "counter"],
    read: decade,
    example: "ทศวรรษ 1970",
  },
  {
    kind: "period",
    name: "century",
    pattern: "century ordinal? amount before-era?",
    read: century,
    example: "คริสต์ศตวรรษที่ 17",
  },
  {
    kind: "period",
    name: "named-span",
    pattern: "war",
    read: (s) => ({ kind: "edtf", text: s.text("war") }),
    example: "สงครามเย็น",
  },

  { kind: "holiday-day", name: "holiday", pattern: "holiday in-year?", read: holiday, example: "วันแรงงานปี 2564" },
  { kind: "holiday-day", name: "holiday", pattern: "holiday near", read: holiday, example: "วันแรงงานที่ผ่านมา" },
  {
    kind: "holiday-day",
    name: "holiday",
    pattern: "holiday-name in-year|near",
    read: holiday,
    example: "คริสต์มาสปี 2564",
  },
  {
    kind: "holiday-day",
    name: "holiday",
    pattern: "holiday|holiday-name next",
    read: (s) => celebrated(s.text(s.has("holiday") ? "holiday" : "holiday-name"), undefined, "future"),
    example: "วันแรงงานหน้า",
  },
  { kind: "bare-holiday", pattern: "holiday-name", read: holiday },

  // What "ต้น", "กลาง" and "ปลาย" can be said of without another word.
  {
    kind: "whole",
    pattern: "month-noun|year-noun|week-noun|quarter-noun|fiscal-noun",
    read: (s) => unit(wholeUnit(s), 0),
  },
];

function eraOf(word: string): Era | undefined {
  return word === "buddhist" || word === "common" ? word : undefined;
}

/** A day that comes round each year; สงกรานต์ is three days long. */
function celebrated(monthDay: string, year: YearMeaning | undefined, nearest: Side | undefined): Meaning {
  const [month = 1, day = 1] = monthDay.split("-").map(Number);
  const on = (of: number): DateMeaning => ({
    kind: "date",
    month,
    day: of,
    ...(year === undefined ? {} : { year }),
    ...(nearest === undefined ? {} : { nearest }),
  });
  return month === 4 && day === 13 ? { kind: "range", from: on(day), to: on(day + SONGKRAN_DAYS - 1) } : on(day);
}

/** That of the sky, and Thailand's own: a Thai text may mean either summer. */
function season(said: string, when: { readonly year?: YearMeaning; readonly nearest?: Side }): Meaning {
  const [code, months] = said.includes("-") ? [/^\d+(?= )/.exec(said)?.[0], said.split(" ").at(-1)] : [said, undefined];
  const own = months === undefined ? [] : [monthsOf(months, when)];
  const readings: readonly Meaning[] = [
    ...(code === undefined ? [] : [{ kind: "group", group: Number(code), ...when } as const]),
    ...own,
  ];
  const [only] = readings;
  return only !== undefined && readings.length === 1 ? only : { kind: "either", readings };
}

/** "11-2" ends in the year after. */
function monthsOf(
  months: string,
  { year, nearest }: { readonly year?: YearMeaning; readonly nearest?: Side },
): Meaning {
  const [first = 1, last = 12] = months.split("-").map(Number);
  const on = (month: number, of: YearMeaning | undefined): DateMeaning => ({
    kind: "date",
    month,
    ...(of === undefined ? {} : { year: of }),
    ...(nearest === undefined ? {} : { nearest }),
  });
  return {
    kind: "range",
    from: on(first, year),
    to: on(last, year === undefined || first < last ? year : nextYear(year)),
  };
}

function nextYear(year: YearMeaning): YearMeaning {
  return "fromNow" in year ? { fromNow: year.fromNow + 1 } : { ...year, number: year.number + 1 };
}

function wholeUnit(s: Slots): "month" | "year" | "week" | "quarter" | "fiscal-year" {
  if (s.has("month-noun")) return "month";
  if (s.has("week-noun")) return "week";
  if (s.has("quarter-noun")) return "quarter";
  return s.has("year-noun") ? "year" : "fiscal-year";
}
