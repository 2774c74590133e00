import type { PhraseRule, Slots } from "../../../time/phrase-table.ts";
import type { Meaning } from "../../../time/phrase-meaning.ts";

/** Times of day on a day. */
export const datedClocks: readonly PhraseRule[] = [
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

/** A time of day on the day that is said beside it. */
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
