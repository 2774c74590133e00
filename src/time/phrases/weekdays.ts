import { weekdayOf } from "../calendar.ts";
import type { FuzzyTime } from "../fuzzy.ts";
import { impossibleDate, type Readings, told } from "./faults.ts";
import type { Here } from "./here.ts";
import type { Meaning } from "./meaning.ts";
import { nearerFirst } from "./nearest.ts";
import { dayTime } from "./periods.ts";

/**
 * A weekday by itself: the last one before the dateline's day, or the first after it; the day itself, where it is one, is
 * another reading. Of a week that is counted it is that week's, Monday first.
 */
export function weekdayReadings({ weekday, nearest, week, weeksOn = 0 }: Extract<Meaning, { readonly kind: "weekday" }>, here: Here): Readings {
  if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7) return impossibleDate(`weekday ${weekday}`);
  const today = weekdayOf(here.day);
  if (week !== undefined) return told(dayTime(here.day + week * 7 + weekday - today));
  const on = here.day + weeksOn * 7;
  const before = dayTime(on - ((today - weekday + 7) % 7 || 7));
  const after = dayTime(on + ((weekday - today + 7) % 7 || 7));
  const itself: readonly FuzzyTime[] = today === weekday ? [dayTime(on)] : [];
  const side = nearest ?? here.side;
  if (side === undefined) return told(...nearerFirst(before, after, here), ...itself);
  return told(side === "past" ? before : after, ...itself);
}
