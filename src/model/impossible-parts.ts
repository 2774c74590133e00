import { noSuchDay } from "../time/no-such-day.ts";

const dates = /(?<![\dX-])(-?\d{4})-(\d\d)(?:-(\d\d))?(?:T(\d\d)(?::(\d\d))?(?::(\d\d))?(?:\.\d+)?(?:[-+](\d\d))?)?/g;

/**
 * What does not exist in a text that has the form of EDTF, for a hint; undefined where all of it does.
 * @example impossiblePart("2022-01/2022-02-30") // "February 2022 has 28 days"
 */
export function impossiblePart(text: string): string | undefined {
  for (const [, year = "", month = "", day, hour, minute, second, offset] of text.matchAll(dates)) {
    const isGroup = day === undefined && Number(month) >= 21 && Number(month) <= 41;
    const fault = isGroup
      ? undefined
      : noSuchDay({ year: Number(year), month: Number(month), day: day === undefined ? undefined : Number(day) });
    if (fault !== undefined) return `${fault}${exchanged(year, month, day)}`;
    if (Number(hour) >= 24)
      return hour === "24" && Number(minute ?? 0) + Number(second ?? 0) === 0
        ? "hours go from 00 to 23; for midnight, write T00:00 of the day that begins"
        : `hours go from 00 to 23, and there is no hour ${hour}`;
    if (Number(minute) > 59) return `minutes go from 00 to 59, and there is no minute ${minute}`;
    if (Number(second) > 60) return `seconds go from 00 to 59, and there is no second ${second}`;
    if (Number(offset) > 18) return `offsets from UTC go to 18 hours, and ${offset} are more`;
  }
  return undefined;
}

/** The date with its month and day exchanged; undefined where that is not a date either. */
function exchanged(year: string, month: string, day: string | undefined): string {
  if (day === undefined || Number(month) <= 12) return "";
  const other = { year: Number(year), month: Number(day), day: Number(month) };
  return noSuchDay(other) === undefined ? `; if it is the day, write "${year}-${day}-${month}"` : "";
}
