import { toCommonYear } from "../calendar.ts";
import type { Here, ReadWith } from "./here.ts";
import type { YearMeaning } from "../phrase-meaning.ts";

/** A year that is said: of the common era, astronomical, or of the Buddhist one. */
export interface SaidYear {
  readonly year: number;
  readonly buddhist?: number;
}

/** A year that is written with two digits lies at most this far ahead of the dateline's. */
const FARTHEST_AHEAD = 20;

/** The last Thai year that began on 1 April; it was cut short by the new year of 1941. */
export const LAST_APRIL_YEAR = 2483;

/** Before it a Thai year began with the moon, in March or April. */
const FIRST_APRIL_YEAR = 2432;

/** The year that is meant; undefined for one that no era has. */
export function saidYear(said: YearMeaning, { with: given, civil }: Here): SaidYear | undefined {
  if ("fromNow" in said) return { year: civil.year + said.fromNow };
  const { number, era, short } = said;
  if (era === "before-common") return number < 1 ? undefined : { year: 1 - number };
  if (short === true && number < 100) {
    return isShortBuddhist(said, given)
      ? buddhist(2500 + number)
      : { year: lastEnding(number, 100, civil.year + FARTHEST_AHEAD) };
  }
  return era === "buddhist" || (era === undefined && looksBuddhist(number, given.habits.buddhistFrom))
    ? buddhist(number)
    : { year: number };
}

/** A year that may be written with two digits. */
export type Short = Exclude<YearMeaning, { readonly fromNow: number }>;

/** Whether a year of two digits is one of the Buddhist 2500s. */
export function isShortBuddhist(
  { era }: Pick<Short, "era">,
  { habits, twoDigitYears = habits.twoDigitYears }: Pick<ReadWith, "habits" | "twoDigitYears">,
): boolean {
  return (era ?? twoDigitYears) === "buddhist";
}

/** The latest year up to `until` whose remainder by `cycle` is that of `number`. */
export function lastEnding(number: number, cycle: number, until: number): number {
  return until - ((((until - number) % cycle) + cycle) % cycle);
}

/** Whether a bare number is so high that it counts the Buddhist era. */
export function looksBuddhist(number: number, from: number | undefined): boolean {
  return from !== undefined && number >= from && number <= 9999;
}

/**
 * The common years that a month of a year can lie in, the usual one first. Up to 2483 a Thai year began on 1 April, so
 * that its January to March lie in the next common year; before 2432 with the moon, so that they may lie in either.
 */
export function commonYears({ year, buddhist: thai }: SaidYear, lastMonth: number): readonly number[] {
  if (thai === undefined || thai > LAST_APRIL_YEAR || lastMonth > 3) return [year];
  return thai < FIRST_APRIL_YEAR || thai === LAST_APRIL_YEAR ? [year + 1, year] : [year + 1];
}

/** Whether a Thai year may have begun in either of two months. */
export function isLunar({ buddhist: thai }: SaidYear): boolean {
  return thai !== undefined && thai < FIRST_APRIL_YEAR;
}

function buddhist(number: number): SaidYear {
  return { year: toCommonYear(number), buddhist: number };
}
