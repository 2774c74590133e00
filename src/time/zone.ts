import { IANAZone } from "luxon";
import type { EpochMs } from "../base/units.ts";
import { type CivilDay, DAY_MS, utcOfDay, utcOfWall, type Wall, wallOfUtc } from "./calendar.ts";

/** The instant that a clock on the wall of a zone shows, and how sure that is. */
export interface WallInstant {
  readonly instant: EpochMs;
  /**
   * `"gap"`: the clocks were put forward over this time, it was never shown; `instant` is where the clock stood after as
   * long a wait. `"twice"`: they were put back and showed it again; `instant` is the earlier one, `later` the other.
   */
  readonly kind: "exact" | "gap" | "twice";
  readonly later?: EpochMs;
}

/** Past this no zone data exist (`Date` ends at 8.64e15), and times are read in UTC. */
const ZONED_MS = 8.64e15 - 3 * DAY_MS;

const OFFSET = /^([+-])(\d{2}):?([0-5]\d)$/;

/** In minutes. No place has had its clocks more than 16 hours from UTC. */
const FARTHEST_OFFSET = 18 * 60;

/**
 * The offsets asked for so far, by zone. A picture asks for the same few days hundreds of times, and Intl takes
 * microseconds for each answer. An answer never changes, so it does not matter which are kept.
 */
const knownOffsets = new Map<string, Map<EpochMs, EpochMs>>();
const MOST_KNOWN = 10_000;

/**
 * Whether a text names a zone: an IANA name, `"UTC"`, an offset like `"+07:00"`, or `"floating"`.
 *
 * @example isZone("Asia/Bangkok") // true
 */
export function isZone(text: string): boolean {
  return (
    text === "floating" ||
    text === "UTC" ||
    text === "Z" ||
    fixedOffset(text) !== undefined ||
    IANAZone.create(text).isValid
  );
}

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. A floating time's grid is UTC. */
export function offsetAt(instant: EpochMs, zone: string): EpochMs {
  if (zone === "UTC" || zone === "floating" || zone === "Z" || Math.abs(instant) > ZONED_MS) return 0;
  const fixed = fixedOffset(zone);
  if (fixed !== undefined) return fixed;
  const known = knownOffsets.get(zone)?.get(instant);
  if (known !== undefined) return known;
  const minutes = IANAZone.create(zone).offset(instant);
  if (Number.isNaN(minutes)) throw new RangeError(`the zone is "${zone}"; use an IANA name such as "Asia/Bangkok"`);
  const offset = Math.round(minutes * 60_000);
  keepOffset(zone, instant, offset);
  return offset;
}

/** What the clocks of a zone show at an instant. */
export function wallAt(instant: EpochMs, zone: string): Wall {
  return wallOfUtc(instant + offsetAt(instant, zone));
}

/**
 * The instant at which the clocks of a zone show a time. Right across changes of summer time, and the same on every day
 * it is asked; years past `Date`'s range are read in UTC.
 *
 * @throws RangeError when the zone is unknown
 * @example instantOf({ year: 2022, month: 1, day: 21, hour: 14, minute: 0, second: 0, millisecond: 0 }, "Europe/Kyiv").instant
 */
export function instantOf(wall: Wall, zone: string): WallInstant {
  const local = utcOfWall(wall);
  const offsets = offsetsAround(local, zone);
  const [only] = offsets;
  if (offsets.length === 1 && only !== undefined) return { instant: local - only, kind: "exact" };
  const fits = offsets
    .map((offset) => local - offset)
    .filter((at, i) => offsetAt(at, zone) === offsets[i])
    .sort((a, b) => a - b);
  const [first, second] = fits;
  if (first === undefined) return { instant: local - offsetAt(local - DAY_MS, zone), kind: "gap" };
  return second === undefined ? { instant: first, kind: "exact" } : { instant: first, kind: "twice", later: second };
}

/** The first instant of a calendar day in a zone, also where midnight was skipped: then the moment of the change. */
export function startOfDay({ year, month, day }: CivilDay, zone: string): EpochMs {
  const civil = wallOfUtc(utcOfDay({ year, month, day }));
  const { instant, kind } = instantOf(civil, zone);
  return kind === "gap" ? changeBefore(instant, zone) : instant;
}

function fixedOffset(zone: string): EpochMs | undefined {
  const match = OFFSET.exec(zone);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return minutes > FARTHEST_OFFSET ? undefined : (match[1] === "-" ? -1 : 1) * minutes * 60_000;
}

function keepOffset(zone: string, instant: EpochMs, offset: EpochMs): void {
  const own = knownOffsets.get(zone);
  if (own !== undefined && own.size < MOST_KNOWN) own.set(instant, offset);
  else knownOffsets.set(zone, new Map([[instant, offset]]));
}

/** The offsets before and after a wall time: one, but near a change. No zone is a day from UTC, nor changes twice in two. */
function offsetsAround(local: EpochMs, zone: string): readonly EpochMs[] {
  return [...new Set([offsetAt(local - DAY_MS, zone), offsetAt(local + DAY_MS, zone)])];
}

/** The change of offset that a skipped wall time fell into, to the millisecond. */
function changeBefore(instant: EpochMs, zone: string): EpochMs {
  let before = instant - 2 * DAY_MS;
  let after = instant;
  const old = offsetAt(before, zone);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle, zone) === old) before = middle;
    else after = middle;
  }
  return after;
}
