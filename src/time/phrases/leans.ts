import type { Meaning, YearMeaning } from "./meaning.ts";
import { sharedOf, withShared } from "./share.ts";

/** Whether a meaning is read from the dateline: another dateline could give another time. */
export function leansOnDateline(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "date":
      return meaning.year === undefined || leans(meaning.year) || typeof meaning.month === "object";
    case "group":
      return meaning.year === undefined || leans(meaning.year);
    case "fiscal":
      return leans(meaning.year);
    case "decade":
      return meaning.short === true;
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
      return meaning.of === undefined || leansOnDateline(meaning.of);
    case "range":
    case "between": {
      const { from, to } = meaning;
      return leansBeside(from, to) || leansBeside(to, from);
    }
    case "one-of":
    case "all-of":
      return meaning.times.some((time, k) => leansBeside(time, meaning.times.at(k === meaning.times.length - 1 ? 0 : -1) ?? time));
    case "either":
      return meaning.readings.some(leansOnDateline);
    default:
      return leansOnDateline(meaning.of);
  }
}

/** Whether it leans once it has taken over the month and year that its neighbour says. */
function leansBeside(meaning: Meaning, neighbour: Meaning): boolean {
  return leansOnDateline(withShared(meaning, sharedOf(neighbour), true));
}

/** A year of two digits is that of its century nearest to the dateline. */
function leans(year: YearMeaning): boolean {
  return "fromNow" in year || year.short === true;
}
