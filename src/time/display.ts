import type { EpochMs } from "../base/units.ts";
import { DAY_MS, wallOfUtc } from "./calendar.ts";
import { expectTime, expectZone } from "./expect-time.ts";
import type { Bound, Edge, FuzzyTime } from "./fuzzy.ts";
import { isPoint } from "./same-edge.ts";
import { type ZoneClock, zoneClock } from "./zone.ts";

/**
 * A time as it lies on the axis of a display zone. A floating date keeps its calendar day: it runs from midnight to the
 * next midnight of the zone, be that 23 or 25 hours. A time that has a zone is left as it is. A day that the zone
 * skipped (Apia, 30 December 2011) becomes the moment of the change.
 *
 * @throws RangeError when the zone is unknown, TypeError for what is no time
 * @example inDisplayZone(parseEdtf("2022-03-27"), "Europe/Kyiv") // 23 hours long
 */
export function inDisplayZone(time: FuzzyTime, zone: string): FuzzyTime {
  expectTime(time, { name: "time", where: "inDisplayZone" });
  expectZone(zone, { name: "zone", where: "inDisplayZone" });
  return displayIn(zone)(time);
}

/** The same for many times: the zone's clock, which they share, keeps what it was asked. */
export function displayIn(zone: string): (time: FuzzyTime) => FuzzyTime {
  const clock = zoneClock(zone);
  const display = (time: FuzzyTime): FuzzyTime => {
    const { members, alternatives } = time;
    if (time.zone !== "floating" || zone === "floating") return time;
    const start = moved(time.start, clock);
    return {
      ...time,
      start,
      end: isPoint(time) ? start : moved(time.end, clock),
      zone,
      ...(members === undefined ? {} : { members: { kind: members.kind, times: members.times.map(display) } }),
      ...(alternatives === undefined ? {} : { alternatives: alternatives.map(display) }),
    };
  };
  return display;
}

/** The instant of a point of the floating grid (UTC) in a zone. */
export function instantOfFloating(ms: EpochMs, { startOfDay, instantOf }: ZoneClock): EpochMs {
  const wall = wallOfUtc(ms);
  return ms % DAY_MS === 0 ? startOfDay(wall) : instantOf(wall).instant;
}

function moved(edge: Edge, clock: ZoneClock): Edge {
  if (typeof edge === "string") return edge;
  const min = instantOfFloating(edge.min, clock);
  const max = instantOfFloating(edge.max, clock);
  const due = edge.dueFrom === undefined ? {} : { dueFrom: instantOfFloating(edge.dueFrom, clock) };
  return { ...edge, min, max: Math.max(max, min + 1), ...due } satisfies Bound;
}
