import type { ReadWith } from "./here.ts";
import type { Meaning } from "../phrase-meaning.ts";
import { sharedOf, withShared } from "./shared-parts.ts";
import { isShortBuddhist, type Short } from "./years.ts";

/** The conventions that say which era a short year is of. */
export type LeanWith = Pick<ReadWith, "habits" | "twoDigitYears">;

/** Whether a meaning is read from the dateline: another dateline could give another time. */
export function leansOnDateline(meaning: Meaning, given: LeanWith): boolean {
  const leans = (year: Extract<Meaning, { readonly kind: "fiscal" }>["year"]): boolean =>
    "fromNow" in year || isShortCommon(year, given);
  switch (meaning.kind) {
    case "date":
      return meaning.year === undefined || leans(meaning.year) || typeof meaning.month === "object";
    case "group":
      return meaning.year === undefined || leans(meaning.year);
    case "fiscal":
      return leans(meaning.year);
    case "decade":
      return isShortCommon({ ...meaning, number: meaning.first }, given);
    case "century":
    case "edtf":
      return false;
    case "unit":
    case "rolling":
    case "weekday":
    case "recent":
    case "by":
      return true;
    case "clock":
    case "hours":
      return meaning.of === undefined || leansOnDateline(meaning.of, given);
    case "range":
    case "between": {
      const { from, to } = meaning;
      return leansBeside(from, to, given) || leansBeside(to, from, given);
    }
    case "one-of":
    case "all-of":
      return meaning.times.some((time, k) =>
        leansBeside(time, meaning.times.at(k === meaning.times.length - 1 ? 0 : -1) ?? time, given),
      );
    case "either":
      return meaning.readings.some((reading) => leansOnDateline(reading, given));
    default:
      return leansOnDateline(meaning.of, given);
  }
}

/** Whether it leans once it has taken over the month and year that its neighbour says. */
function leansBeside(meaning: Meaning, neighbour: Meaning, given: LeanWith): boolean {
  return leansOnDateline(withShared(meaning, { ...sharedOf(neighbour), reach: "years" }), given);
}

/** Two digits of a common year mean the latest such year up to twenty ahead; of the Buddhist 2500s they are fixed. */
function isShortCommon(year: Short, given: LeanWith): boolean {
  return year.short === true && year.number < 100 && year.era !== "before-common" && !isShortBuddhist(year, given);
}
