import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { Meaning } from "../../../time/phrase-meaning.ts";
import { about, hours, unit, weekday } from "./meanings.ts";

/** The hours before and after midnight of "the night to Saturday". */
const NIGHT_TO = "-2/6";

/** Times of day and parts of a day, by themselves and on a day. */
export const clocks: readonly PhraseRule[] = [
  {
    kind: "hoursTime",
    name: "part-of-day",
    pattern: "on? of:someDay dayPart",
    read: (s) => ofDay(s.text("dayPart"), s.meaning("of")),
    example: "gestern Abend",
  },
  {
    kind: "hoursTime",
    name: "part-of-day",
    pattern: "on? weekdayHours",
    read: (s) => ofWeekday(s.text("weekdayHours")),
    example: "am Freitagabend",
  },
  {
    kind: "hoursTime",
    name: "part-of-day",
    pattern: "on? rel weekdayHours",
    read: (s) => ofWeekday(s.text("weekdayHours"), s.number("rel")),
    example: "am vergangenen Freitagabend",
  },
  {
    kind: "hoursTime",
    name: "part-of-day",
    pattern: "on|in dayPart the of:day",
    read: (s) => ofDay(s.text("dayPart"), s.meaning("of")),
    example: "am Abend des 21. Januar",
  },
  {
    kind: "hoursTime",
    name: "part-of-day",
    pattern: "the? rel nightWord",
    read: (s) => lastNight(s.number("rel")),
    example: "in der vergangenen Nacht",
  },
  {
    kind: "hoursTime",
    name: "night-to",
    pattern: "in? nightTo of:someDay",
    read: (s) => night(s.meaning("of")),
    example: "in der Nacht zum Samstag",
  },
  {
    kind: "hoursTime",
    name: "night-to",
    pattern: "in? nightWord fromOn from:someDay|nth nightOn of:someDay",
    read: (s) => night(s.meaning("of")),
    example: "in der Nacht vom 5. auf den 6. März",
  },

  { kind: "bareClock", pattern: "#hour hourWord ofDay?", read: (s) => clock(s, undefined) },
  { kind: "bareClock", pattern: "#hour ~'.'|':' ~#minute hourWord ofDay?", read: (s) => clock(s, s.number("minute")) },
  { kind: "bareClock", pattern: "#hour hourWord #minute", read: (s) => clock(s, s.number("minute")) },
  { kind: "bareClock", pattern: "at #hour ~':' ~#minute", read: (s) => clock(s, s.number("minute")) },
  {
    kind: "bareClock",
    pattern: "midnight",
    read: () => ({
      kind: "either",
      readings: [
        { kind: "clock", hour: 24 },
        { kind: "clock", hour: 0 },
      ],
    }),
  },
  { kind: "figure", pattern: "#hour", read: (s) => clock(s, undefined) },
  { kind: "figure", pattern: "#hour ~'.'|':' ~#minute", read: (s) => clock(s, s.number("minute")) },
  { kind: "offset", pattern: "universal ~'+' ~#hour", read: (s) => offset("+", s) },
  { kind: "offset", pattern: "universal ~'+' ~#hour ~':' ~#minute", read: (s) => offset("+", s) },
  { kind: "offset", pattern: "universal ~hyphen|'−' ~#hour", read: (s) => offset("-", s) },
  { kind: "offset", pattern: "universal ~hyphen|'−' ~#hour ~':' ~#minute", read: (s) => offset("-", s) },
  { kind: "zoneName", pattern: "zone", read: (s) => s.text("zone") },
  { kind: "zoneName", pattern: "offset", read: (s) => s.text("offset") },
  { kind: "zoneName", pattern: "in place", read: (s) => s.text("place") },
  { kind: "zoneName", pattern: "'(' ~zone ~')'", read: (s) => s.text("zone") },
  { kind: "zoneName", pattern: "'(' ~offset ~')'", read: (s) => s.text("offset") },
  {
    kind: "clock",
    name: "clock",
    pattern: "at? bareClock localTime?",
    read: (s) => s.meaning("bareClock"),
    example: "um 14.30 Uhr",
  },
  {
    kind: "clock",
    name: "clock",
    pattern: "at? bareClock zoneName",
    read: (s) => inZone(s.meaning("bareClock"), s.text("zoneName")),
    example: "14 Uhr MEZ",
  },
  {
    kind: "clock",
    name: "about-clock",
    pattern: "near bareClock",
    read: (s) => about(s.meaning("bareClock")),
    example: "gegen 14 Uhr",
  },
  {
    kind: "clock",
    name: "about-clock",
    pattern: "at? circa at? bareClock",
    read: (s) => about(s.meaning("bareClock")),
    example: "um etwa 14 Uhr",
  },
  {
    kind: "clock",
    name: "clock-range",
    pattern: "span? from:figure until|dash|hyphen to:bareClock",
    read: (s) => ({ kind: "range", from: s.meaning("from"), to: s.meaning("to") }),
    example: "von 14 bis 16 Uhr",
  },
  {
    kind: "clock",
    name: "clock-range",
    pattern: "span? from:bareClock until|dash|hyphen to:bareClock",
    read: (s) => ({ kind: "range", from: s.meaning("from"), to: s.meaning("to") }),
    example: "14.30 Uhr bis 16 Uhr",
  },
  {
    kind: "clock",
    name: "between-clocks",
    pattern: "between from:bareClock|figure and to:bareClock",
    read: (s) => ({ kind: "between", from: s.meaning("from"), to: s.meaning("to") }),
    example: "zwischen 14 und 16 Uhr",
  },

  {
    kind: "clockOnDay",
    name: "clock-on-day",
    pattern: "on? of:someDay|openDay ','? clock",
    read: onDay,
    example: "am Freitag um 14 Uhr",
  },
  {
    kind: "clockOnDay",
    name: "clock-on-day",
    pattern: "on? of:someDay|openDay dayPart ','? clock",
    read: onDay,
    example: "gestern Abend um 20 Uhr",
  },
  {
    kind: "clockOnDay",
    name: "clock-on-day",
    pattern: "on? weekdayHours ','? clock",
    read: (s) => on(s.meaning("clock"), weekday(Number(s.text("weekdayHours").charAt(0)))),
    example: "am Montagmorgen um 8 Uhr",
  },
  {
    kind: "clockOnDay",
    name: "clock-on-day",
    pattern: "on? of:someDay|openDay dayPart? '(' ~clock ~')'",
    read: onDay,
    example: "am Freitag (14 Uhr)",
  },
  {
    kind: "clockOnDay",
    name: "clock-on-day",
    pattern: "on? weekdayHours '(' ~clock ~')'",
    read: (s) => on(s.meaning("clock"), weekday(Number(s.text("weekdayHours").charAt(0)))),
    example: "am Freitagabend (20 Uhr)",
  },
  {
    kind: "clockOnDay",
    name: "clock-on-day",
    pattern: "clock on? of:someDay|openDay",
    read: onDay,
    example: "um 14 Uhr am 21. Januar",
  },
];

function clock(s: Slots, minute: number | undefined): Meaning | undefined {
  const hour = s.number("hour") + (s.has("ofDay") && s.number("hour") < 12 ? s.number("ofDay") : 0);
  return hour > 24 ? undefined : { kind: "clock", hour, ...(minute === undefined ? {} : { minute }) };
}

function inZone(time: Meaning, zone: string): Meaning | undefined {
  if (time.kind === "either")
    return {
      ...time,
      readings: time.readings.map((reading) => inZone(reading, zone)).filter((reading) => reading !== undefined),
    };
  return time.kind === "clock" ? { ...time, zone } : undefined;
}

function offset(sign: "+" | "-", s: Slots): string {
  const two = (name: string): string => (s.has(name) ? String(s.number(name)).padStart(2, "0") : "00");
  return `${sign}${two("hour")}:${two("minute")}`;
}

function onDay(s: Slots): Meaning | undefined {
  return on(s.meaning("clock"), s.meaning("of"));
}

/** A time of day on a day. */
function on(time: Meaning, of: Meaning): Meaning | undefined {
  switch (time.kind) {
    case "clock":
      return { ...time, of };
    case "either":
      return {
        ...time,
        readings: time.readings.map((reading) => on(reading, of)).filter((reading) => reading !== undefined),
      };
    case "about": {
      const whole = on(time.of, of);
      return whole === undefined ? undefined : about(whole);
    }
    case "range":
    case "between": {
      // The end has its day from the beginning, or two readings of the day would cross.
      const from = on(time.from, of);
      return from === undefined ? undefined : { ...time, from };
    }
    default:
      return undefined;
  }
}

/** "Heute Nacht" is the one that ended today as well as the one that begins. */
function ofDay(written: string, day: Meaning): Meaning {
  const whole = hours(written, day);
  const isTonight = written.startsWith("22") && day.kind === "unit" && day.offset === 0;
  return isTonight ? { kind: "either", readings: [whole, hours(NIGHT_TO, unit("day", 0))] } : whole;
}

function ofWeekday(written: string, rel = 0): Meaning | undefined {
  const [day = "", part = ""] = written.split(" ");
  if (Math.abs(rel) > 1) return undefined;
  const of = weekday(Number(day));
  return hours(part, rel === 0 || of.kind !== "weekday" ? of : { ...of, nearest: rel < 0 ? "past" : "future" });
}

/** "Vergangene Nacht" ended today. */
function lastNight(rel: number): Meaning | undefined {
  return rel === -1 || rel === 0 || rel === 1 ? hours("22/30", unit("day", Math.min(rel, 0))) : undefined;
}

function night(of: Meaning): Meaning {
  return hours(NIGHT_TO, of);
}
