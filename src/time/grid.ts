import type { EpochMs } from "../base/units.ts";
import { type CivilDay, utcOfDay, type Wall, wallOfUtc } from "./calendar.ts";
import { instantOfFloating } from "./display.ts";
import type { FuzzyTime } from "./fuzzy.ts";
import { offsetAt, zoneClock } from "./zone.ts";

/** The grid of a time's bounds: that of its zone, or the UTC grid of floating dates. */
export interface Grid {
  readonly wall: (ms: EpochMs) => Wall;
  /** The border at which a day begins; a month past 12 or below 1 is carried into the year. */
  readonly day: (day: CivilDay) => EpochMs;
}

/** The grid of a zone, `"floating"` included. */
export function gridOf(zone: string): Grid {
  if (zone === "floating") return { wall: wallOfUtc, day: utcOfDay };
  const { wallAt, startOfDay } = zoneClock(zone);
  return { wall: wallAt, day: (day) => startOfDay(wallOfUtc(utcOfDay(day))) };
}

/** Where a border of one time's grid lies on another's: a floating midnight becomes the zone's, and back. */
export function toGrid({
  ms,
  from,
  to,
}: {
  readonly ms: EpochMs;
  readonly from: string;
  readonly to: string;
}): EpochMs {
  if (from === to) return ms;
  if (from === "floating") return instantOfFloating(ms, zoneClock(to));
  return to === "floating" ? ms + offsetAt(ms, from) : ms;
}

/** The one zone that several times can share: the first that is not floating. */
export function sharedZone(times: readonly FuzzyTime[]): string {
  return times.find((time) => time.zone !== "floating")?.zone ?? "floating";
}
