import type { CivilDay } from "../calendar.ts";
import type { JapaneseEra } from "../language.ts";

/** A year of a Japanese era. */
export interface EraYear {
  readonly era: JapaneseEra;
  readonly year: number;
}

/** The first day of each era, the latest first. */
const ERAS: readonly (readonly [era: JapaneseEra, year: number, month: number, day: number])[] = [
  ["reiwa", 2019, 5, 1],
  ["heisei", 1989, 1, 8],
  ["showa", 1926, 12, 25],
  ["taisho", 1912, 7, 30],
  // By the calendar of its time it began on 25 January 1868; as a year, all of 1868 is Meiji 1.
  ["meiji", 1868, 1, 1],
];

/** No era lasts longer than a life: years farther in the future are common ones. */
const LONGEST = 100;

/** Japan's months and days are Gregorian from here on. */
const GREGORIAN_FROM = 1873;

/**
 * The era year that a day lies in; an era can begin in the middle of a year. None before Meiji, nor for days and months
 * before 1873: until then Japan's months were those of the moon, and "March of Meiji 3" would be another month.
 */
export function eraYear({ year, month, day }: CivilDay, level: "day" | "month" | "year"): EraYear | undefined {
  if (level !== "year" && year < GREGORIAN_FROM) return undefined;
  const found = ERAS.find(([, ...first]) => !isBefore([year, month, day], first));
  return found === undefined || year - found[1] >= LONGEST ? undefined : { era: found[0], year: year - found[1] + 1 };
}

function isBefore(a: readonly [number, number, number], b: readonly [number, number, number]): boolean {
  if (a[0] !== b[0]) return a[0] < b[0];
  return a[1] === b[1] ? a[2] < b[2] : a[1] < b[1];
}
