import type { EpochMs } from "../base/units.ts";
import type { Timeline } from "../model/timeline.ts";
import { DAY_MS } from "../time/calendar.ts";
import { lastLength } from "../time/clock-unit.ts";
import { earliest, latest } from "../time/compare.ts";
import { displayIn } from "../time/display.ts";
import type { FuzzyTime } from "../time/fuzzy.ts";
import { isClockPrecision } from "../time/precisions.ts";
import { gridOf } from "../time/grid.ts";
import type { WordingStyle } from "../time/wording-style.ts";

const HOUR_MS = 3_600_000;

const yearAt = (at: number, zone: string): number => gridOf(zone).wall(at).year;

/** The common-era year that labels need not repeat: the dateline's, or the one that holds everything. */
export function commonYear(timeline: Timeline, zone: string): number | null {
  const written = timeline.dateline;
  const times =
    written === null || earliest(written) === null
      ? timeline.events.filter(({ context }) => !context).map(({ time }) => time)
      : [written];
  const years = new Set(
    times
      .filter((time) => time !== null)
      .flatMap((time) => {
        const grid = time.zone === "floating" ? "UTC" : zone;
        const [from, to] = [earliest(time), latest(time)];
        return [...(from === null ? [] : [yearAt(from, grid)]), ...(to === null ? [] : [yearAt(to - 1, grid)])];
      }),
  );
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** An instant of the day on which most of what has a time of day happened: labels need not repeat its date, since axes head it. */
export function commonDay({ events }: Timeline, zone: string): EpochMs | null {
  const { wall, day } = gridOf(zone);
  const counts = new Map<EpochMs, number>();
  let all = 0;
  for (const { time, context } of events) {
    const start = time?.start;
    if (context || start === undefined || typeof start === "string" || !isClockPrecision(start.precision)) continue;
    const at = day(wall(start.min));
    counts.set(at, (counts.get(at) ?? 0) + 1);
    all += 1;
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] > all / 2 ? most[0] : null;
}

/** "December 2021 – February 2022": from the first to the last known bound in the display zone, background left out. */
export function spanOf(
  timeline: Timeline,
  zone: string,
  fuzzy: (time: FuzzyTime, style: WordingStyle) => string,
): string {
  const times = timeline.events
    .filter(({ context }) => !context)
    .map(({ time }) => time)
    .filter((time) => time !== null && time.anchorEvent === undefined) as readonly FuzzyTime[];
  const display = displayIn(zone);
  const shown = times.map((time) => ({ time, here: display(time) }));
  const first = least(
    shown.filter(({ time }) => typeof time.start !== "string" && time.relation !== "AFTER"),
    ({ here }) => earliest(here) ?? Infinity,
  );
  const last = least(
    shown.filter(({ time }) => typeof time.end !== "string" && time.relation !== "BEFORE"),
    ({ here }) => -(latest(here) ?? -Infinity),
  );
  if (first === undefined || last === undefined) return "";
  // Two dates of one grid are worded as they are; a date beside a time of day takes the display zone's midnights.
  const same = first.time.zone === last.time.zone;
  return fuzzy(
    {
      start: outermost(same ? first.time : first.here, "start"),
      end: outermost(same ? last.time : last.here, "end"),
      zone: same ? first.time.zone : zone,
    },
    "full",
  );
}

/**
 * The edge as it is known; of a set only its first or last day or time of day, since the whole of it would be a range inside
 * a range. A set of one stretch is a moment somewhere in it like any other.
 */
function outermost({ members, ...time }: FuzzyTime, side: "start" | "end"): FuzzyTime["start"] {
  const edge = time[side];
  if (typeof edge === "string" || members === undefined || members.times.length === 1) return edge;
  const { precision, min, max } = edge;
  const isClock = isClockPrecision(precision);
  const length = isClock ? lastLength(edge) || HOUR_MS : DAY_MS;
  return {
    min: side === "start" ? min : Math.max(min, max - length),
    max: side === "start" ? Math.min(max, min + length) : max,
    precision: isClock ? precision : "day",
  };
}

function least<T>(list: readonly T[], value: (one: T) => number): T | undefined {
  return list.reduce<T | undefined>(
    (best, one) => (best === undefined || value(one) < value(best) ? one : best),
    undefined,
  );
}
