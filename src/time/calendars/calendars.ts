import { civilFromDays, daysFromCivil } from "../calendar.ts";
import type { Calendar } from "../language.ts";
import type { Arithmetic } from "./arithmetic.ts";
import { hebrew } from "./hebrew.ts";
import { islamic } from "./islamic.ts";
import { persian } from "./persian.ts";

/** The calendars with months and years of their own. The others have the Gregorian ones and number the years their way. */
export type OwnMonths = "islamic" | "hebrew" | "persian";

/** All calendars that times can be worded in. */
export const calendars: readonly Calendar[] = ["gregory", "buddhist", "japanese", "islamic", "hebrew", "persian"];

const gregorian: Arithmetic = {
  toDays: daysFromCivil,
  fromDays: civilFromDays,
  monthsIn: () => 12,
  monthNumber: ({ month }) => month,
};

const OWN: { readonly [calendar in OwnMonths]: Arithmetic } = { islamic, hebrew, persian };

const COMMON_ERA = daysFromCivil({ year: 1, month: 1, day: 1 });
/** Farther than this nobody reckons in them. */
const LAST = daysFromCivil({ year: 10_000, month: 1, day: 1 }) - 1;

export function hasOwnMonths(calendar: Calendar): calendar is OwnMonths {
  return Object.hasOwn(OWN, calendar);
}

/** How a calendar divides the days: those without months of their own as the Gregorian one does. */
export function arithmeticOf(calendar: Calendar): Arithmetic {
  return hasOwnMonths(calendar) ? OWN[calendar] : gregorian;
}

/**
 * The days that are reckoned in a calendar with months of its own, the first and the last: from its own year 1, but not
 * before Christ, to the end of the common year 9999. What lies outside is said in common years.
 */
export function ownDays(calendar: OwnMonths): readonly [first: number, last: number] {
  return [Math.max(COMMON_ERA, OWN[calendar].toDays({ year: 1, month: 1, day: 1 })), LAST];
}

/** The calendar that days from the first to the last are said in: the asked one, or the Gregorian where it does not reach. */
export function calendarFor({
  calendar,
  first,
  last = first,
}: {
  readonly calendar: Calendar;
  readonly first: number;
  readonly last?: number;
}): Calendar {
  if (!hasOwnMonths(calendar)) return calendar;
  const [from, to] = ownDays(calendar);
  return first >= from && last <= to ? calendar : "gregory";
}
