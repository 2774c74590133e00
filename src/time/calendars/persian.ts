import { daysFromCivil } from "../calendar.ts";
import type { Arithmetic } from "./arithmetic.ts";

/** Where the rule has its year 1 begin. */
const EPOCH = daysFromCivil({ year: 622, month: 3, day: 21 });
/** Days of 33 years, 8 of them leap. */
const CYCLE = 12_053;

/**
 * The Solar Hijri calendar of Iran by the cycle of 33 years: the year begins at the spring equinox as it was seen there
 * from 1178 to 1633 AP (1799 to 2254). Outside of that it may be a day off, as every rule without an ephemeris is.
 */
export const persian: Arithmetic = {
  toDays: ({ year, month, day }) => yearStart(year) + monthStart(month) + day - 1,
  fromDays: (days) => {
    const year = 1 + Math.floor((33 * (days - EPOCH) + 3) / CYCLE);
    const ofYear = days - yearStart(year);
    const month = ofYear < 186 ? Math.floor(ofYear / 31) + 1 : Math.floor((ofYear - 186) / 30) + 7;
    return { year, month, day: ofYear - monthStart(month) + 1 };
  },
  monthsIn: () => 12,
  monthNumber: ({ month }) => month,
};

/** Leap are the years whose 25 · year + 11 leaves less than 8 when divided by 33. */
function yearStart(year: number): number {
  return EPOCH + (year - 1) * 365 + Math.floor((8 * year + 21) / 33);
}

/** Six months of 31 days, then of 30; the last has 29 in a common year. */
function monthStart(month: number): number {
  return month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
}
