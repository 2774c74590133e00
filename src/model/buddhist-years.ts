import { toCommonYear } from "../time/calendar.ts";

/** A year from 2400 to 2700 where a date of EDTF text begins: in the Buddhist era, 1857 to 2157. */
const BUDDHIST = /(^|[/[{,? ~%]|\.\.)(2[4-6]\d\d|2700)/g;

/** The text with years that look like those of the Buddhist era in common years; else the text itself. */
export function inCommonYears(text: string): string {
  return text.replaceAll(BUDDHIST, (_, before: string, year: string) => `${before}${toCommonYear(Number(year))}`);
}
