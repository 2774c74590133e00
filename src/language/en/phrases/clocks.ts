import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { Meaning } from "../../../time/phrase-meaning.ts";
import { DASH } from "./dashes.ts";

type Clock = Extract<Meaning, { readonly kind: "clock" }>;

/** Times of day, by themselves and on a day. */
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
  /** Whose local time it is nothing says. */
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

  {
    kind: "clockOnDay",
    name: "clock-on-day",
    pattern: "at? midnight zone? on? someDay",
    read: midnight,
    example: "midnight on Friday",
  },
  { kind: "clockOnDay", name: "clock-on-day", pattern: "someDay ','? at? midnight zone?", read: midnight },
  {
    kind: "clockOnDay",
    name: "clock-on-day",
    pattern: "at? clock:clock|earlyClock on|in? hoursTime",
    read: inHours,
    example: "2 a.m. on Friday night",
  },
  {
    kind: "clockOnDay",
    name: "clock-on-day",
    pattern: "in? hoursTime ','? at? clock:clock|earlyClock",
    read: inHours,
    example: "last night at 9 pm",
  },
  {
    kind: "clockOnDay",
    name: "clock-on-day",
    pattern: "someDay at? clock:clock|earlyClock",
    read: onDay,
    example: "21 January at 14:00",
  },
  {
    kind: "clockOnDay",
    name: "clock-on-day",
    pattern: "someDay ',' at? clock:clock|earlyClock",
    read: onDay,
    example: "21 January, 14:00",
  },
  {
    kind: "clockOnDay",
    name: "clock-on-day",
    pattern: "at? clock:clock|earlyClock on? someDay",
    read: onDay,
    example: "3 pm on Friday",
  },
  {
    kind: "clockOnDay",
    name: "clock-on-day",
    pattern: "at? clock:clock|earlyClock ',' someDay",
    read: onDay,
    example: "14:00, 21 January 2022",
  },
  { kind: "clockOnDay", name: "clock-on-day", pattern: "at clock:noClock ','? on? someDay", read: onDay },
  { kind: "clockOnDay", name: "clock-on-day", pattern: "someDay ','? at clock:noClock", read: onDay },
  {
    kind: "clockOnDay",
    name: "clock-on-day",
    pattern: "someDay ~isoTime ~clock:offsetClock|clock|earlyClock",
    read: onDay,
    example: "2022-01-21T14:00+07:00",
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

/** The midnight that a day begins with, and the one that it ends with. */
function midnight(s: Slots): Meaning {
  const at = (hour: number): Meaning => ({
    kind: "clock",
    hour,
    of: s.meaning("someDay"),
    ...(s.has("zone") ? { zone: s.text("zone") } : {}),
  });
  return { kind: "either", readings: [at(0), at(24)] };
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

/** A time of day in a part of a day: of a night, what is before noon is of the morning behind it. */
function inHours(s: Slots): Meaning | undefined {
  const [time, part] = [s.meaning("clock"), s.meaning("hoursTime")];
  if (part.kind !== "hours") return undefined;
  const of = part.of === undefined ? {} : { of: part.of };
  const place = (said: Meaning): Meaning | undefined => {
    if (said.kind === "either")
      return { kind: "either", readings: said.readings.map(place).filter((reading) => reading !== undefined) };
    if (said.kind !== "clock") return undefined;
    const late = part.from >= 12 && said.hour < 12;
    if (part.to <= 24) return { ...said, ...of, hour: late && part.to > 12 ? said.hour + 12 : said.hour };
    const hour = said.hour === 12 ? 0 : said.hour;
    return hour < 6 ? { ...said, ...of, hour, nextDay: true } : { ...said, ...of, hour: hour < 12 ? hour + 12 : hour };
  };
  return place(time);
}

function onDay(s: Slots): Meaning | undefined {
  return on(s.meaning("clock"), s.meaning("someDay"));
}

function on(time: Meaning, day: Meaning): Meaning | undefined {
  if (time.kind === "either")
    return {
      kind: "either",
      readings: time.readings.map((reading) => on(reading, day)).filter((reading) => reading !== undefined),
    };
  if (time.kind === "clock") return { ...time, of: day };
  if ((time.kind !== "range" && time.kind !== "between") || time.from.kind !== "clock" || time.to.kind !== "clock")
    return undefined;
  return { kind: time.kind, from: time.from, to: { ...time.to, of: day } };
}
