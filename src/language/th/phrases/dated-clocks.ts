import type { PhraseRule } from "../../../time/phrase-table.ts";
import type { Meaning } from "../../../time/phrase-meaning.ts";
import { dateOf, lastHours, sideOf, unit } from "./make.ts";
import { towards } from "./adjust.ts";

const NOON = 12;

/** Times of day on a day. */
export const datedClocks: readonly PhraseRule[] = [
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

function noonOf(of: Meaning): Meaning {
  return { kind: "clock", hour: 12, of };
}

/** A time of day, however it is written, on a day; or, `atNight`, in the night that begins on it. */
export function onDay(time: Meaning, of: Meaning, atNight = false): Meaning {
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
