import { daysFromCivil } from "../calendar.ts";
import type { Arithmetic } from "./arithmetic.ts";

/** 16 July 622 of the Julian calendar, a Friday. */
const EPOCH = daysFromCivil({ year: 622, month: 7, day: 19 });
/** Days of 30 years, 11 of them leap. */
const CYCLE = 10_631;

/**
 * The tabular Islamic calendar, `islamic-civil` of CLDR: months of 30 and 29 days in turn, and 11 leap days in 30 years.
 * Umm al-Qura would be nearer to what Saudi Arabia printed, but it is a table from 1300 to 1600 AH and something else
 * outside of it, and hosts have it in different editions. This is one rule for all years, the one that historians convert
 * dates by; it may be a day or two from what the sighting of the moon gave in a country.
 */
export const islamic: Arithmetic = {
  toDays: ({ year, month, day }) => yearStart(year) + Math.ceil(29.5 * (month - 1)) + day - 1,
  fromDays: (days) => {
    const year = Math.floor((30 * (days - EPOCH) + 10_646) / CYCLE);
    const ofYear = days - yearStart(year);
    const month = Math.min(12, Math.floor((2 * ofYear) / 59) + 1);
    return { year, month, day: ofYear - Math.ceil(29.5 * (month - 1)) + 1 };
  },
  monthsIn: () => 12,
  monthNumber: ({ month }) => month,
};

/** Leap are the years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of 30. */
function yearStart(year: number): number {
  return EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);
}
