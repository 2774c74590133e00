import type { Meaning, YearMeaning } from "./meaning.ts";

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
    case "between":
      // The one side may have its year from the other.
      return leansOnDateline(meaning.from) && leansOnDateline(meaning.to);
    case "one-of":
    case "all-of":
      return meaning.times.every(leansOnDateline);
    case "either":
      return meaning.readings.some(leansOnDateline);
    default:
      return leansOnDateline(meaning.of);
  }
}

/** A year of two digits is that of its century nearest to the dateline. */
function leans(year: YearMeaning): boolean {
  return "fromNow" in year || year.short === true;
}
