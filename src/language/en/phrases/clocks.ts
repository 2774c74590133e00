import type { PhraseRule, Slots } from "../../../time/phrases/grammar.ts";
import type { Meaning } from "../../../time/phrases/meaning.ts";
import { DASH } from "./make.ts";

type Clock = Extract<Meaning, { readonly kind: "clock" }>;

/** Times of day, by themselves and on a day. */
export const clocks: readonly PhraseRule[] = [
  { kind: "bareClock", pattern: "#hour ampm", read: (s) => twelve(s) },
  { kind: "bareClock", pattern: "#hour ~':'|'.' ~#minute ampm", read: (s) => twelve(s) },
  { kind: "bareClock", pattern: "#hour ~':' ~#minute", read: (s) => (s.number("hour") < 10 ? undefined : clock(s.number("hour"), s.number("minute"))) },
  { kind: "bareClock", pattern: "#hour ~':' ~#minute ~':' ~second:#minute", read: (s) => ({ kind: "clock", hour: s.number("hour"), minute: s.number("minute"), second: s.number("second") }) },
  { kind: "bareClock", pattern: "count oclock", read: (s) => (s.number("count") <= 12 ? clock(s.number("count")) : undefined) },
  { kind: "bareClock", pattern: "count inWord the dayPart", read: (s) => inPart(s.number("count"), s.number("dayPart")) },
  { kind: "bareClock", pattern: "noon", read: (s) => clock(s.number("noon")) },
  { kind: "bareClock", pattern: "midnight", read: () => clock(0) },
  /** "3:16" alone may be a verse or a score: it needs a word or a day beside it. */
  { kind: "earlyClock", name: "clock", pattern: "#hour ~':' ~#minute", read: (s) => clock(s.number("hour"), s.number("minute")), example: "at 9:30" },
  { kind: "offsetClock", pattern: "time:bareClock|earlyClock ~'+' ~#hour ~':' ~#minute", read: (s) => inZone(s.meaning("time"), offset("+", s)) },
  { kind: "offsetClock", pattern: "time:bareClock|earlyClock ~'-'|'−' ~#hour ~':' ~#minute", read: (s) => inZone(s.meaning("time"), offset("-", s)) },
  { kind: "clock", name: "clock", pattern: "bareClock", read: (s) => s.meaning("bareClock"), example: "at 2:30 p.m." },
  { kind: "clock", name: "clock-in-zone", pattern: "time:bareClock|earlyClock zoneWord|localTime", read: (s) => inZone(s.meaning("time"), s.has("zoneWord") ? s.text("zoneWord") : undefined), example: "14:00 GMT" },
  { kind: "clock", name: "clock-in-zone", pattern: "#year zoneWord", read: (s) => inZone(clock(Math.floor(s.number("year") / 100), s.number("year") % 100), s.text("zoneWord")), example: "1430 GMT" },
  { kind: "clock", name: "clock-range", pattern: `from:#hour ${DASH}|upto to:#hour ampm`, read: hourRange, example: "9–11 am" },
  { kind: "clock", name: "clock-range", pattern: `from:bareClock|earlyClock ${DASH}|upto to:bareClock|earlyClock`, read: (s) => ({ kind: "range", from: s.meaning("from"), to: s.meaning("to") }), example: "14:00–16:30" },

  { kind: "clockOnDay", name: "clock-on-day", pattern: "someDay at? clock:clock|earlyClock", read: onDay, example: "21 January at 14:00" },
  { kind: "clockOnDay", name: "clock-on-day", pattern: "someDay ',' at? clock:clock|earlyClock", read: onDay, example: "21 January, 14:00" },
  { kind: "clockOnDay", name: "clock-on-day", pattern: "at? clock:clock|earlyClock on? someDay", read: onDay, example: "3 pm on Friday" },
  { kind: "clockOnDay", name: "clock-on-day", pattern: "at? clock:clock|earlyClock ',' someDay", read: onDay, example: "14:00, 21 January 2022" },
  { kind: "clockOnDay", name: "clock-on-day", pattern: "someDay ~isoTime ~clock:offsetClock|clock|earlyClock", read: onDay, example: "2022-01-21T14:00+07:00" },
];

function clock(hour: number, minute?: number): Clock | undefined {
  return hour > 24 || (minute ?? 0) > 59 ? undefined : { kind: "clock", hour, ...(minute === undefined ? {} : { minute }) };
}

/** Of the twelve hours before or after noon. */
function twelve(s: Slots): Clock | undefined {
  const hour = s.number("hour");
  return hour < 1 || hour > 12 ? undefined : clock((hour % 12) + s.number("ampm"), s.has("minute") ? s.number("minute") : undefined);
}

/** "Nine in the morning", "three in the afternoon". */
function inPart(hour: number, part: number): Clock | undefined {
  const from = Math.floor(part / 100);
  return hour < 1 || hour > 12 || from > 18 ? undefined : clock((hour % 12) + (from < 12 ? 0 : 12));
}

function inZone(time: Meaning | undefined, zone: string | undefined): Meaning | undefined {
  return time?.kind === "clock" ? { ...time, ...(zone === undefined ? {} : { zone }) } : undefined;
}

function offset(sign: "+" | "-", s: Slots): string {
  const two = (name: string): string => String(s.number(name)).padStart(2, "0");
  return `${sign}${two("hour")}:${two("minute")}`;
}

/** "9–11 am", and "11–2 pm", which begins before noon. */
function hourRange(s: Slots): Meaning | undefined {
  const [first, last] = [s.number("from"), s.number("to")];
  if (first < 1 || first > 12 || last < 1 || last > 12) return undefined;
  const end = (last % 12) + s.number("ampm");
  const start = (first % 12) + s.number("ampm");
  return { kind: "range", from: { kind: "clock", hour: start < end ? start : first % 12 }, to: { kind: "clock", hour: end } };
}

function onDay(s: Slots): Meaning | undefined {
  return on(s.meaning("clock"), s.meaning("someDay"));
}

function on(time: Meaning, day: Meaning): Meaning | undefined {
  if (time.kind === "clock") return { ...time, of: day };
  if (time.kind !== "range" || time.from.kind !== "clock" || time.to.kind !== "clock") return undefined;
  return { kind: "range", from: time.from, to: { ...time.to, of: day } };
}
