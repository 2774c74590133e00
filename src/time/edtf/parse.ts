import { expectObject, expectOneOf, expectText } from "../../base/expect.ts";
import { expectZone } from "../expect-time.ts";
import type { FuzzyTime } from "../fuzzy.ts";
import type { SeasonConvention } from "./groups.ts";
import { readTree } from "./read.ts";
import { timeOfTree } from "./times.ts";
import { checkWidening, type Widening } from "./widen.ts";

/** Options that EDTF leaves to its reader. */
export interface EdtfOptions {
  /** IANA zone or offset that a time of day without one is read in. @default "UTC" */
  readonly zone?: string;
  /** The half of the earth that seasons 21–24 are read in. @default "north" */
  readonly seasons?: SeasonConvention;
  /** By how many units `~`, `?` and `%` widen a date on each side. @default none: the range stays as written */
  readonly widen?: Widening;
}

/**
 * Reads a date in the Extended Date/Time Format (ISO 8601-2; the Library of Congress profile of 4 February 2019, levels
 * 0, 1 and 2) as the range that its words allow. `~`, `?` and `%` are kept and do not widen the range, unless `widen`
 * asks for it. A calendar date floats: its bounds are on the UTC grid, and `inDisplayZone` lays them on a zone's days.
 * A time of day that the clocks showed twice is the earlier one, and the later is in `alternatives`; of an interval
 * these are its other readings, of a set those of each member.
 *
 * Beyond the profile, a time of day may leave out its seconds or minutes, or have a fraction of a second.
 *
 * @throws RangeError for what is not EDTF or does not exist (29 February 2023, an hour skipped in spring, an end before
 * the start); its message names the text, the position and what was expected there
 * @example parseEdtf("2022-01-21") // one day, both edges the same bound
 * @example parseEdtf("1984?/2004-06~")
 * @example parseEdtf("1984~", { widen: { approximate: 1 } }) // from 1983 to 1985
 * @example parseEdtf("2022-01-21T14:00", { zone: "Europe/Kyiv" })
 */
export function parseEdtf(text: string, options: EdtfOptions = {}): FuzzyTime {
  expectText(text, { name: "text", where: "parseEdtf" });
  expectObject(options, [], {
    name: "options",
    where: "parseEdtf",
    such: 'an object such as { zone: "Asia/Bangkok" }',
  });
  const { zone = "UTC", seasons = "north", widen = {} } = options;
  expectOneOf(seasons, ["north", "south"], { name: "options.seasons", where: "parseEdtf" });
  expectZone(zone, { name: "options.zone", where: "parseEdtf" });
  checkWidening(widen);
  return timeOfTree(readTree(text), { text, zone, seasons, widen });
}
