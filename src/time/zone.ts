import { IANAZone } from "luxon";
import { memoize } from "../base/memoize.ts";
import type { EpochMs } from "../base/units.ts";
import { type CivilDay, DAY_MS, utcOfDay, utcOfWall, type Wall, wallOfUtc } from "./calendar.ts";

/** The instant that a clock on the wall of a zone shows, and how sure that is. */
export interface WallInstant {
  readonly instant: EpochMs;
  /**
   * `"gap"`: the clocks were put forward over this time, it never occurred; `instant` is where the clock was after as
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
  const minutes = IANAZone.create(zone).offset(instant);
  if (Number.isNaN(minutes)) throw new RangeError(`the zone is "${zone}"; use an IANA name such as "Asia/Bangkok"`);
  return Math.round(minutes * 60_000);
}

/** The clock of a zone: what it shows at an instant, and when it shows a time. */
export interface ZoneClock {
  /** The date and time of day that it shows at an instant. */
  readonly wallAt: (instant: EpochMs) => Wall;
  /**
   * The instant at which the clock shows a time. Right across changes of summer time, and the same on every day it is
   * asked; years past `Date`'s range are read in UTC.
   */
  readonly instantOf: (wall: Wall) => WallInstant;
  /** The first instant of a calendar day, also where midnight was skipped: then the moment of the change. */
  readonly startOfDay: (day: CivilDay) => EpochMs;
}

/**
 * The clock of a zone. It asks for the offset at an instant once, because Intl takes microseconds for each answer and
 * neighbouring days ask for the same ones. Keep a clock for one piece of work: its answers are kept as long.
 *
 * @throws RangeError when the zone is unknown, once it is asked
 * @example zoneClock("Europe/Kyiv").startOfDay({ year: 2022, month: 1, day: 21 })
 */
export function zoneClock(zone: string): ZoneClock {
  const offsets = memoize((instant: EpochMs) => offsetAt(instant, zone));
  return {
    wallAt: (instant) => wallOfUtc(instant + offsets(instant)),
    instantOf: (wall) => instantFor(wall, offsets),
    startOfDay: ({ year, month, day }) => {
      const { instant, kind } = instantFor(wallOfUtc(utcOfDay({ year, month, day })), offsets);
      return kind === "gap" ? changeBefore(instant, offsets) : instant;
    },
  };
}

/** The offset of one zone at an instant. */
type Offsets = (instant: EpochMs) => EpochMs;

function instantFor(wall: Wall, offsetOf: Offsets): WallInstant {
  const local = utcOfWall(wall);
  const offsets = offsetsAround(local, offsetOf);
  const [only] = offsets;
  if (offsets.length === 1 && only !== undefined) return { instant: local - only, kind: "exact" };
  const fits = offsets
    .map((offset) => local - offset)
    .filter((at, i) => offsetOf(at) === offsets[i])
    .sort((a, b) => a - b);
  const [first, second] = fits;
  if (first === undefined) return { instant: local - offsetOf(local - DAY_MS), kind: "gap" };
  return second === undefined ? { instant: first, kind: "exact" } : { instant: first, kind: "twice", later: second };
}

function fixedOffset(zone: string): EpochMs | undefined {
  const match = OFFSET.exec(zone);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return minutes > FARTHEST_OFFSET ? undefined : (match[1] === "-" ? -1 : 1) * minutes * 60_000;
}

/** The offsets before and after a wall time: one, but near a change. No zone is a day from UTC, nor changes twice in two. */
function offsetsAround(local: EpochMs, offsetOf: Offsets): readonly EpochMs[] {
  return [...new Set([offsetOf(local - DAY_MS), offsetOf(local + DAY_MS)])];
}

/** The change of offset that a skipped wall time fell into, to the millisecond. */
function changeBefore(instant: EpochMs, offsetOf: Offsets): EpochMs {
  let before = instant - 2 * DAY_MS;
  let after = instant;
  const old = offsetOf(before);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetOf(middle) === old) before = middle;
    else after = middle;
  }
  return after;
}
