import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { Meaning } from "../../../time/phrase-meaning.ts";
import { DASH } from "./dashes.ts";

type Clock = Extract<Meaning, { readonly kind: "clock" }>;

/** Times of day by themselves. */
export const clocks: readonly PhraseRule[] = [
  { kind: "bareClock", pattern: "#hour ampm", read: (s) => twelve(s) },
  { kind: "bareClock", pattern: "#hour ~':'|'.' ~#minute ampm", read: (s) => twelve(s) },
  {
    kind: "bareClock",
    pattern: "#hour ~':' ~#minute",
    read: (s) => (s.number("hour") < 10 ? undefined : clock(s.number("hour"), s.number("minute"))),
  },
  {
    kind: "bareClock",
    pattern: "#hour ~':' ~#minute ~':' ~second:#minute",
    read: (s) => ({ kind: "clock", hour: s.number("hour"), minute: s.number("minute"), second: s.number("second") }),
  },
  {
    kind: "bareClock",
    pattern: "count oclock",
    read: (s) => (s.number("count") <= 12 ? clock(s.number("count")) : undefined),
  },
  {
    kind: "bareClock",
    pattern: "count oclock inWord the dayPart",
    read: (s) => inPart(s.number("count"), s.number("dayPart")),
  },
  {
    kind: "bareClock",
    pattern: "halfPast count inWord the dayPart",
    read: (s) => past(s, inPart(s.number("count"), s.number("dayPart"))),
  },
  {
    kind: "bareClock",
    pattern: "count inWord the dayPart",
    read: (s) => inPart(s.number("count"), s.number("dayPart")),
  },
  { kind: "bareClock", pattern: "noon", read: (s) => clock(s.number("noon")) },
  { kind: "bareClock", pattern: "midnight", read: () => clock(0) },
  /** "3:16" alone may be a verse or a score: it needs a word or a day beside it. */
  {
    kind: "earlyClock",
    name: "clock",
    pattern: "#hour ~':' ~#minute",
    read: (s) => clock(s.number("hour"), s.number("minute")),
    example: "at 9:30",
  },
  /** No clock shows it: read all the same, so that it is refused with its day. */
  {
    kind: "noClock",
    pattern: "hour:#yy ~':' ~minute:#yy",
    read: (s) =>
      s.number("hour") > 24 || s.number("minute") > 59
        ? { kind: "clock", hour: s.number("hour"), minute: s.number("minute") }
        : undefined,
  },
  { kind: "offset", pattern: "'+' ~#hour ~':' ~#minute", read: (s) => offset("+", s) },
  { kind: "zoneName", pattern: "universal ~'+' ~#hour", read: (s) => offset("+", s) },
  { kind: "zoneName", pattern: "universal ~'+' ~#hour ~':' ~#minute", read: (s) => offset("+", s) },
  { kind: "zoneName", pattern: "universal ~'-'|'−' ~#hour", read: (s) => offset("-", s) },
  { kind: "zoneName", pattern: "universal ~'-'|'−' ~#hour ~':' ~#minute", read: (s) => offset("-", s) },
  { kind: "zoneName", pattern: "zoneWord", read: (s) => s.text("zoneWord") },
  { kind: "zoneName", pattern: "clockZone", read: (s) => s.text("clockZone") },
  { kind: "zoneName", pattern: "place time", read: (s) => s.text("place") },
  /** Whose local time it is is not given. */
  { kind: "zoneName", pattern: "localTime", read: () => "floating" },
  { kind: "zone", pattern: "zoneName", read: (s) => s.text("zoneName") },
  { kind: "zone", pattern: "offset", read: (s) => s.text("offset") },
  { kind: "zone", pattern: "inWord place", read: (s) => s.text("place") },
  { kind: "zone", pattern: "'(' ~zoneName ~')'", read: (s) => s.text("zoneName") },
  {
    kind: "offsetClock",
    pattern: "time:bareClock|earlyClock ~'+' ~#hour ~':' ~#minute",
    read: (s) => inZone(s.meaning("time"), offset("+", s)),
  },
  {
    kind: "offsetClock",
    pattern: "time:bareClock|earlyClock ~'-'|'−' ~#hour ~':' ~#minute",
    read: (s) => inZone(s.meaning("time"), offset("-", s)),
  },
  { kind: "clock", name: "clock", pattern: "bareClock", read: (s) => s.meaning("bareClock"), example: "at 2:30 p.m." },
  { kind: "clock", name: "clock", pattern: "halfPast count", read: halfPast, example: "at half past three" },
  {
    kind: "clock",
    name: "clock-in-zone",
    pattern: "time:bareClock|earlyClock zone",
    read: (s) => inZone(s.meaning("time"), s.text("zone")),
    example: "14:00 in Kyiv",
  },
  {
    kind: "clock",
    name: "clock-in-zone",
    pattern: "time:bareClock|earlyClock manyZones",
    read: (s) => ({
      kind: "either",
      readings: ["+05:30", "+01:00", "+02:00"]
        .map((zone) => inZone(s.meaning("time"), zone))
        .filter((time) => time !== undefined),
    }),
    example: "8 pm IST",
  },
  {
    kind: "clock",
    name: "clock-in-zone",
    pattern: "#year zoneWord",
    read: (s) => inZone(clock(Math.floor(s.number("year") / 100), s.number("year") % 100), s.text("zoneWord")),
    example: "1430 GMT",
  },
  {
    kind: "clock",
    name: "clock-range",
    pattern: `from:#hour ${DASH}|upto to:#hour ampm`,
    read: hourRange,
    example: "9–11 am",
  },
  {
    kind: "clock",
    name: "clock-range",
    pattern: "betweenWord from:#hour and to:#hour ampm",
    read: betweenHours,
    example: "between 2 and 4 p.m.",
  },
  {
    kind: "clock",
    name: "clock-range",
    pattern: `from:bareClock|earlyClock ${DASH}|upto to:bareClock|earlyClock zone?`,
    read: clockRange,
    example: "14:00–16:30",
  },
];

function clock(hour: number, minute?: number): Clock | undefined {
  return hour > 24 || (minute ?? 0) > 59
    ? undefined
    : { kind: "clock", hour, ...(minute === undefined ? {} : { minute }) };
}

/** Of the twelve hours before or after noon. */
function twelve(s: Slots): Clock | undefined {
  const hour = s.number("hour");
  return hour < 1 || hour > 12
    ? undefined
    : clock((hour % 12) + s.number("ampm"), s.has("minute") ? s.number("minute") : undefined);
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
  return `${sign}${two("hour")}:${s.has("minute") ? two("minute") : "00"}`;
}

/** "9–11 am", and "11–2 pm", which begins before noon. */
function hourRange(s: Slots): Meaning | undefined {
  const [first, last] = [s.number("from"), s.number("to")];
  if (first < 1 || first > 12 || last < 1 || last > 12) return undefined;
  const end = (last % 12) + s.number("ampm");
  const start = (first % 12) + s.number("ampm");
  return {
    kind: "range",
    from: { kind: "clock", hour: start < end ? start : first % 12 },
    to: { kind: "clock", hour: end },
  };
}

function betweenHours(s: Slots): Meaning | undefined {
  const hours = hourRange(s);
  return hours?.kind === "range" ? { ...hours, kind: "between" } : undefined;
}

/** "Half past three" is as often in the afternoon as at night. */
function halfPast(s: Slots): Meaning | undefined {
  const hour = s.number("count") % 12;
  const [night, day] = [past(s, clock(hour)), past(s, clock(hour + 12))];
  if (s.number("count") > 12 || night === undefined || day === undefined) return undefined;
  return { kind: "either", readings: hour >= 7 ? [night, day] : [day, night] };
}

function past(s: Slots, of: Clock | undefined): Clock | undefined {
  const minutes = s.number("halfPast");
  return of === undefined ? undefined : clock(minutes < 0 ? (of.hour + 23) % 24 : of.hour, (minutes + 60) % 60);
}

function clockRange(s: Slots): Meaning {
  const zone = s.has("zone") ? s.text("zone") : undefined;
  return {
    kind: "range",
    from: inZone(s.meaning("from"), zone) ?? s.meaning("from"),
    to: inZone(s.meaning("to"), zone) ?? s.meaning("to"),
  };
}
