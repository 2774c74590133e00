import { daysFromCivil } from "../calendar.ts";
import type { Arithmetic } from "./arithmetic.ts";

/** 1 Tishri of the year 1: 7 October 3761 BC of the Julian calendar. */
const EPOCH = daysFromCivil({ year: -3760, month: 9, day: 7 });
/** Years and days after which the calendar repeats; years are brought into it, so that the parts of a day stay exact. */
const CYCLE_YEARS = 689_472;
const CYCLE_DAYS = 251_827_457;

/**
 * The Hebrew calendar by its fixed rules. The year begins on 1 Tishri; a leap year has 13 months, with Adar I before
 * Adar II. Languages name the months from Tishri 1 to Elul 12, Adar I is 13 and Adar II 14. A day is that of the daylight,
 * though it begins at sunset the evening before.
 */
export const hebrew: Arithmetic = {
  toDays: ({ year, month, day }) => {
    const lengths = monthLengths(year);
    return yearStart(year) + lengths.slice(0, month - 1).reduce((sum, length) => sum + length, 0) + day - 1;
  },
  fromDays: (days) => {
    const guess = Math.floor((days - EPOCH) / (CYCLE_DAYS / CYCLE_YEARS)) + 1;
    const year = yearStart(guess) > days ? guess - 1 : yearStart(guess + 1) <= days ? guess + 1 : guess;
    let day = days - yearStart(year) + 1;
    let month = 1;
    for (const length of monthLengths(year)) {
      if (day <= length) break;
      day -= length;
      month += 1;
    }
    return { year, month, day };
  },
  monthsIn: (year) => (isLeap(year) ? 13 : 12),
  monthNumber: ({ year, month }) => {
    if (!isLeap(year) || month < 6) return month;
    return month === 6 ? 13 : month === 7 ? 14 : month - 1;
  },
};

function isLeap(year: number): boolean {
  return (((7 * year + 1) % 19) + 19) % 19 < 7;
}

function monthLengths(year: number): readonly number[] {
  const length = yearStart(year + 1) - yearStart(year);
  const heshvan = length % 10 === 5 ? 30 : 29;
  const kislev = length % 10 === 3 ? 29 : 30;
  return [30, heshvan, kislev, 29, 30, ...(isLeap(year) ? [30, 29] : [29]), 30, 29, 30, 29, 30, 29];
}

function yearStart(year: number): number {
  const cycle = Math.floor((year - 1) / CYCLE_YEARS);
  const ofCycle = year - cycle * CYCLE_YEARS;
  const before = elapsed(ofCycle - 1);
  const own = elapsed(ofCycle);
  // No year may have 356 or 382 days: its beginning, or that of the one before, gives way.
  const late = elapsed(ofCycle + 1) - own === 356 ? 2 : own - before === 382 ? 1 : 0;
  return EPOCH + cycle * CYCLE_DAYS + own + late;
}

/** Days to the new moon of Tishri, put off from Sunday, Wednesday and Friday. */
function elapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const days = 29 * months + Math.floor((12_084 + 13_753 * months) / 25_920);
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
}
