import type { PhraseRule, Slots, Value } from "../../../time/phrase-table.ts";
import type { Meaning } from "../../../time/phrase-meaning.ts";
import { towards } from "./adjust.ts";
import { dateOf, lastHours, sideOf, unit } from "./make.ts";

type Clock = Extract<Meaning, { readonly kind: "clock" }>;

const HALF_PAST = 30;
const NOON = 12;

/** The hour of a pattern as figures tell it: "14.00 น." */
const figures = (s: Slots): Clock => ({
  kind: "clock",
  hour: s.number("hour"),
  ...(s.has("minute") ? { minute: s.number("minute") } : {}),
  ...(s.has("second") ? { second: s.number("second") } : {}),
});

/** The hour of a word: the number that is said, moved into the day by the part of it that the word names. */
const spoken =
  (from: number, to: number, moved: (hour: number) => number) =>
  (s: Slots): Value | undefined => {
    const said = s.has("amount") ? s.number("amount") : 1;
    return said < from || said > to ? undefined : at(s, moved(said));
  };

const either = (s: Slots): Value | undefined => {
  const said = s.number("amount");
  if (said < 1 || said > 11) return undefined;
  if (said === 6) return { kind: "either", readings: [at(s, 6), at(s, 18)] };
  return at(s, said < 6 ? said + 12 : said);
};

/** Times of day, in figures and as people say them: "บ่ายสองโมงครึ่ง", "ตีสาม", "สองทุ่ม". */
export const clocks: readonly PhraseRule[] = [
  { kind: "minutes", pattern: "half", read: () => HALF_PAST },
  {
    kind: "minutes",
    pattern: "amount minute-noun",
    read: (s) => (s.number("amount") < 60 ? s.number("amount") : undefined),
  },
  { kind: "minutes", pattern: "sharp", read: () => 0 },

  { kind: "figures", name: "clock", pattern: "#hour ~':'|'.' ~#minute oclock", read: figures, example: "08.45 น." },
  {
    kind: "figures",
    name: "clock",
    pattern: "#hour ~':'|'.' ~#minute ~':'|'.' ~second:#minute oclock?",
    read: figures,
    example: "08.45.30 น.",
  },
  { kind: "figures", name: "clock", pattern: "#hour oclock", read: figures, example: "21 น." },
  {
    kind: "figures",
    name: "clock",
    pattern: "#hour oclock minute:#count minute-noun",
    read: figures,
    example: "21 นาฬิกา 15 นาที",
  },
  { kind: "loose-figures", name: "clock", pattern: "#hour ~':'|'.' ~#minute", read: figures, example: "เวลา 7:05" },

  {
    kind: "spoken",
    name: "spoken-clock",
    pattern: "small-hours amount minutes?",
    notBefore: ["money", "counter", "unit", "stroke"],
    read: spoken(1, 6, (hour) => hour),
    example: "ตีสี่ครึ่ง",
  },
  {
    kind: "spoken",
    name: "spoken-clock",
    pattern: "amount morning minutes?",
    read: spoken(1, 11, (hour) => (hour < 6 ? hour + 6 : hour)),
    example: "แปดโมงเช้า",
  },
  { kind: "spoken", name: "spoken-clock", pattern: "amount hours minutes?", read: either, example: "เก้าโมงครึ่ง" },
  {
    kind: "spoken",
    name: "spoken-clock",
    pattern: "amount evening minutes?",
    read: spoken(3, 6, (hour) => hour + 12),
    example: "ห้าโมงเย็น",
  },
  {
    kind: "spoken",
    name: "spoken-clock",
    pattern: "afternoon amount hours minutes?",
    read: spoken(1, 5, (hour) => hour + 12),
    example: "บ่ายสามโมง",
  },
  {
    kind: "spoken",
    name: "spoken-clock",
    pattern: "one-afternoon minutes?",
    read: spoken(1, 1, () => 13),
    example: "บ่ายโมงครึ่ง",
  },
  {
    kind: "spoken",
    name: "spoken-clock",
    pattern: "amount night minutes?",
    read: spoken(1, 6, (hour) => hour + 18),
    example: "สองทุ่มครึ่ง",
  },
  {
    kind: "spoken",
    name: "spoken-clock",
    pattern: "night half",
    read: () => ({ kind: "clock", hour: 19, minute: HALF_PAST }),
    example: "ทุ่มครึ่ง",
  },
  {
    kind: "spoken",
    name: "spoken-clock",
    pattern: "noon half?",
    read: (s) => ({ kind: "clock", hour: 12, ...(s.has("half") ? { minute: HALF_PAST } : {}) }),
    example: "เที่ยงวัน",
  },
  {
    kind: "spoken",
    name: "spoken-clock",
    pattern: "midnight",
    read: () => ({
      kind: "either",
      readings: [
        { kind: "clock", hour: 24 },
        { kind: "clock", hour: 0 },
      ],
    }),
    example: "เที่ยงคืน",
  },

  { kind: "in-zone", pattern: "'(' clock-zone ')'", read: (s) => s.text("clock-zone") },
  { kind: "in-zone", pattern: "clock-zone '(' universal ')'", read: (s) => s.text("clock-zone") },
  { kind: "in-zone", pattern: "clock-zone", read: (s) => s.text("clock-zone") },
  { kind: "in-zone", pattern: "'('? universal ~'+' ~#hour ')'?", read: offset("+") },
  { kind: "in-zone", pattern: "'('? universal ~'-'|'−' ~#hour ')'?", read: offset("-") },
  { kind: "in-zone", pattern: "'('? universal ~'+' ~#hour ~':' ~#minute ')'?", read: offset("+") },
  { kind: "in-zone", pattern: "'('? universal ~'-'|'−' ~#hour ~':' ~#minute ')'?", read: offset("-") },

  {
    kind: "clock",
    pattern: "clock-lead? over figures|spoken in-zone?",
    read: (s) => ({ kind: "about", of: zoned(s) }),
  },
  {
    kind: "clock",
    pattern: "clock-lead? figures|spoken over in-zone?",
    read: (s) => ({ kind: "about", of: zoned(s) }),
  },
  { kind: "clock", pattern: "clock-lead? figures|spoken in-zone?", read: zoned },
  { kind: "clock", pattern: "clock-lead? figures|spoken local-time", read: zoned },
  { kind: "clock", pattern: "clock-lead figures|loose-figures in-zone?", read: zoned },
  {
    kind: "clock",
    pattern: "clock-lead about figures|spoken|loose-figures in-zone?",
    read: (s) => ({ kind: "about", of: zoned(s) }),
  },
  { kind: "clock", pattern: "about figures|spoken in-zone?", read: (s) => ({ kind: "about", of: zoned(s) }) },
  {
    kind: "clock-range",
    name: "hours",
    pattern: "clock-lead? from:clock|loose-figures '-'|'–'|'—'|up-to|until clock-lead? to:clock",
    read: (s) => ({ kind: "range", from: s.meaning("from"), to: s.meaning("to") }),
    example: "09.00-11.30 น.",
  },
  {
    kind: "clock-range",
    name: "hours",
    pattern: "clock-lead from:loose-figures '-'|'–'|'—'|up-to|until to:loose-figures",
    read: (s) => ({ kind: "range", from: s.meaning("from"), to: s.meaning("to") }),
    example: "เวลา 09.00-11.30",
  },

  {
    kind: "dated-clock",
    name: "day-and-clock",
    pattern: "clock of? day-like",
    read: (s) => onDay(s.meaning("clock"), s.meaning("day-like")),
    example: "16.20 น. ของวันพรุ่งนี้",
  },
  {
    kind: "dated-clock",
    name: "day-and-clock",
    pattern: "clock of? during? day-hours",
    read: (s) => onHours(s.meaning("clock"), s.meaning("day-hours")),
    example: "21.00 น. ของคืนวันที่ 9 ตุลาคม 2564",
  },
  {
    kind: "dated-clock",
    name: "day-and-clock",
    pattern: "clock when during? day-part this?",
    read: (s) => onHours(s.meaning("clock"), lastHours(s.text("day-part"))),
    example: "21.00 น. เมื่อคืนนี้",
  },
  {
    kind: "dated-clock",
    name: "day-and-clock",
    pattern: "clock when during? day-like|day-hours",
    read: (s) => onHours(s.meaning("clock"), towards(s.meaning(s.has("day-like") ? "day-like" : "day-hours"), "past")),
    example: "21.00 น. เมื่อวันที่ 9 ตุลาคม",
  },
  {
    kind: "dated-clock",
    name: "day-and-clock",
    pattern: "clock-range of? day-like|day-month",
    read: (s) => onDay(s.meaning("clock-range"), s.meaning(s.has("day-like") ? "day-like" : "day-month")),
    example: "เวลา 20.00-22.00 น. วันที่ 9 ตุลาคม",
  },
  {
    kind: "dated-clock",
    name: "day-and-clock",
    pattern: "day-like during? in? clock|loose-figures",
    read: (s) => onDay(s.meaning(s.has("clock") ? "clock" : "loose-figures"), s.meaning("day-like")),
    example: "วันที่ 9 ตุลาคม 2564 เวลา 16.20 น.",
  },
  {
    kind: "dated-clock",
    name: "day-and-clock",
    pattern: "noon-of-day weekday-name near?",
    read: (s) =>
      noonOf({
        kind: "weekday",
        weekday: s.number("weekday-name"),
        ...(s.has("near") ? { nearest: sideOf(s.number("near")) } : {}),
      }),
    example: "เที่ยงวันศุกร์",
  },
  {
    kind: "dated-clock",
    name: "day-and-clock",
    pattern: "noon-of-day ordinal #day any-month in-year? near?",
    read: (s) => noonOf(dateOf(s, { month: "any-month" })),
    example: "เที่ยงวันที่ 9 ตุลาคม 2564",
  },
  {
    kind: "dated-clock",
    name: "day-and-clock",
    pattern: "noon-of-day this",
    read: () => noonOf(unit("day", 0)),
    example: "เที่ยงวันนี้",
  },
  // Of "21 ม.ค. 14.00 น." 14 is the hour, not the year.
  {
    kind: "dated-clock",
    name: "day-and-clock",
    pattern: "day-month during? in? clock|loose-figures",
    read: (s) => onDay(s.meaning(s.has("clock") ? "clock" : "loose-figures"), s.meaning("day-month")),
    example: "9 ต.ค. 16.20 น.",
  },
  {
    kind: "dated-clock",
    name: "day-and-clock",
    pattern: "day-like|day-month during? in? clock-range",
    read: (s) => onDay(s.meaning("clock-range"), s.meaning(s.has("day-like") ? "day-like" : "day-month")),
    example: "วันที่ 9 ตุลาคม 2564 เวลา 09.00-11.30 น.",
  },
  {
    kind: "dated-clock",
    name: "day-and-clock",
    pattern: "day-hours in? clock",
    read: (s) => onHours(s.meaning("clock"), s.meaning("day-hours")),
    example: "คืนวันศุกร์เวลา 22.15 น.",
  },
];

function at(s: Slots, hour: number): Clock {
  return { kind: "clock", hour, ...(s.has("minutes") ? { minute: s.number("minutes") } : {}) };
}

function noonOf(of: Meaning): Meaning {
  return { kind: "clock", hour: 12, of };
}

function zoned(s: Slots): Meaning {
  const clock = s.meaning(["figures", "spoken", "loose-figures"].find((name) => s.has(name)) ?? "figures");
  return s.has("in-zone") && clock.kind === "clock" ? { ...clock, zone: s.text("in-zone") } : clock;
}

/** A time of day, whichever way it is told, on a day; or, `atNight`, in the night that begins on it. */
function onDay(time: Meaning, of: Meaning, atNight = false): Meaning {
  if (time.kind === "clock") return { ...time, of, ...(atNight && time.hour < NOON ? { nextDay: true } : {}) };
  if (time.kind === "about") return { ...time, of: onDay(time.of, of, atNight) };
  if (time.kind === "range") return { ...time, from: onDay(time.from, of, atNight), to: onDay(time.to, of, atNight) };
  return time.kind === "either"
    ? { ...time, readings: time.readings.map((reading) => onDay(reading, of, atNight)) }
    : time;
}

/** A time of day in a stretch of a day: "คืนวันศุกร์เวลา 02.00 น." is Saturday's. */
function onHours(time: Meaning, hours: Meaning): Meaning {
  if (hours.kind !== "hours") return onDay(time, hours);
  return hours.of === undefined ? time : onDay(time, hours.of, hours.to > 24);
}

/** The zone of "UTC+7" and "(UTC+02:00)". */
function offset(sign: "+" | "-"): (s: Slots) => Value {
  return (s) => `${sign}${two(s.number("hour"))}:${two(s.has("minute") ? s.number("minute") : 0)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
