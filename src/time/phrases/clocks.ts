import { type CivilDay, DAY_MS, utcOfDay, type Wall, wallOfUtc } from "../calendar.ts";
import { toEdtf } from "../edtf/to-edtf.ts";
import type { Bound, FuzzyTime, Precision } from "../fuzzy.ts";
import { type WallInstant, zoneClock } from "../zone.ts";
import { isoDay, noReading, type PhraseFault, type Readings, readings, two } from "./faults.ts";
import type { Here } from "./here.ts";
import type { Meaning } from "../phrase-meaning.ts";
import { sameEdge } from "../same-edge.ts";

type Clock = Extract<Meaning, { readonly kind: "clock" }>;

/** A time of day on each reading of its day. */
export function clockReadings(meaning: Clock, days: readonly FuzzyTime[], here: Here): Readings {
  const { hour, minute = 0, second = 0 } = meaning;
  const said = `${two(hour)}:${two(minute)}${meaning.second === undefined ? "" : `:${two(second)}`}`;
  const whole = [hour, minute, second].every((number) => Number.isInteger(number) && number >= 0);
  if (!whole || hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0))
    return noReading(
      "impossible-time",
      `there is no time of day ${said}`,
      "hours go from 0 to 23 and minutes from 0 to 59; 24:00 is midnight",
    );
  const times: FuzzyTime[] = [];
  const faults: PhraseFault[] = [];
  for (const time of days) {
    const read = onDay(meaning, time, said, here);
    if (times.length === 0) faults.push(...read.faults);
    times.push(...read.times);
  }
  return {
    times,
    faults: times.length === 0 ? faults.slice(0, 1) : faults.filter(({ severity }) => severity !== "error"),
  };
}

/** A stretch of a day by its hours, about which nobody is exact; what is no single day stays as it is. */
export function hoursReadings(
  { from, to }: Extract<Meaning, { readonly kind: "hours" }>,
  days: readonly FuzzyTime[],
  { with: { zone } }: Here,
): Readings {
  return readings(
    ...days.map((time) => {
      const day = singleDay(time);
      if (day === undefined) return time;
      const min = wallMoment(day, from * 3600, zone).instant;
      const bound: Bound = {
        min,
        max: Math.max(wallMoment(day, to * 3600, zone).instant, min + 1),
        precision: "hour",
        approximate: true,
        ...doubtOf(time),
      };
      return { start: bound, end: bound, zone };
    }),
  );
}

function onDay(
  { hour, minute, second, zone: own, nextDay }: Clock,
  time: FuzzyTime,
  said: string,
  here: Here,
): Readings {
  const saidDay = singleDay(time);
  if (saidDay === undefined) return noReading("not-one-day", `${said} is said of what is not one day`, "name the day");
  const day: CivilDay = nextDay === true ? wallOfUtc(utcOfDay(saidDay) + DAY_MS) : saidDay;
  const zone = own === "Z" ? "UTC" : (own ?? here.with.zone);
  // As TIMEX3 has it: "5 p.m." is 17:00, so that "by 5 p.m." ends there and not at 18:00.
  const [length, precision]: readonly [number, Precision] =
    second !== undefined ? [1000, "second"] : [60_000, "minute"];
  const { instant, kind, later } = wallMoment(day, hour * 3600 + (minute ?? 0) * 60 + Math.min(second ?? 0, 59), zone);
  if (kind === "gap")
    return noReading(
      "skipped-time",
      `the clocks of ${zone} were put forward over ${said} on ${isoDay(day)}`,
      "check the time of day, the day and the zone",
    );
  const at = (min: number): FuzzyTime => {
    const bound: Bound = { min, max: min + length, precision, ...doubtOf(time) };
    return { start: bound, end: bound, zone };
  };
  const first = withEdtf(at(instant));
  const rolled = hour === 24 ? [midnight(day)] : [];
  if (later === undefined) return { times: [first], faults: rolled };
  const message = `the clocks of ${zone} showed ${said} twice on ${isoDay(day)}`;
  return {
    times: [first, at(later)],
    faults: [
      ...rolled,
      {
        code: "ambiguous-time",
        severity: "warning",
        message,
        hint: "the earlier one was used; an offset from UTC would say which",
      },
    ],
  };
}

/** 24:00 ends its day, and is the moment with which the next begins. */
function midnight(day: CivilDay): PhraseFault {
  const next = wallOfUtc(utcOfDay(day) + DAY_MS);
  const message = `24:00 on ${isoDay(day)} was read as the midnight with which ${isoDay(next)} begins`;
  return { code: "midnight", severity: "info", message, hint: "write 00:00 of the day that begins, if that is meant" };
}

/** A doubtful day makes its times of day doubtful. */
function doubtOf({ start }: FuzzyTime): Pick<Bound, "uncertain"> {
  return typeof start !== "string" && start.uncertain === true ? { uncertain: true } : {};
}

function wallMoment(day: CivilDay, seconds: number, zone: string): WallInstant {
  const local = utcOfDay(day) + seconds * 1000;
  const wall: Wall = wallOfUtc(local);
  return zone === "floating" ? { instant: local, kind: "exact" } : zoneClock(zone).instantOf(wall);
}

/** The day of a time that is one whole calendar day. */
function singleDay({ start, end, zone, relation, members }: FuzzyTime): CivilDay | undefined {
  if (
    typeof start === "string" ||
    !sameEdge(start, end) ||
    zone !== "floating" ||
    relation !== undefined ||
    members !== undefined
  )
    return undefined;
  return start.precision === "day" && start.part === undefined && start.max - start.min === DAY_MS
    ? wallOfUtc(start.min)
    : undefined;
}

function withEdtf(time: FuzzyTime): FuzzyTime {
  const edtf = toEdtf(time);
  return edtf === undefined ? time : { ...time, edtf };
}
