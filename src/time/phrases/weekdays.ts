import { weekdayOf } from "../calendar.ts";
import type { FuzzyTime } from "../fuzzy.ts";
import { impossibleDate, type Readings, readings } from "./faults.ts";
import type { Here } from "./here.ts";
import type { Meaning } from "../phrase-meaning.ts";
import { dayTime } from "./periods.ts";

/**
 * A weekday by itself: the last one before the dateline's day, or the first after it; the day itself, where it is one, is
 * another reading. Where nothing says which side is meant, the day itself comes first, then the one before, as most that
 * reported has happened; of a deadline the one after. It is marked uncertain. Of a week that is counted it is that week's, Monday first.
 */
export function weekdayReadings(
  { weekday, nearest, week, weeksOn = 0 }: Extract<Meaning, { readonly kind: "weekday" }>,
  here: Here,
): Readings {
  if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7) return impossibleDate(`weekday ${weekday}`);
  const today = weekdayOf(here.day);
  if (week !== undefined) return readings(dayTime(here.day + week * 7 + weekday - today));
  const on = here.day + weeksOn * 7;
  const before = dayTime(on - ((today - weekday + 7) % 7 || 7));
  const after = dayTime(on + ((weekday - today + 7) % 7 || 7));
  const itself: readonly FuzzyTime[] = today === weekday ? [dayTime(on)] : [];
  const side = nearest ?? here.side;
  if (side === undefined) {
    const [first, ...others] = [...itself, ...(here.lean === "future" ? [after, before] : [before, after])];
    return readings(...(first === undefined ? [] : [doubted(first)]), ...others);
  }
  return readings(side === "past" ? before : after, ...itself);
}

function doubted({ start, zone, edtf }: FuzzyTime): FuzzyTime {
  const bound = typeof start === "string" ? start : { ...start, uncertain: true };
  return { start: bound, end: bound, zone, ...(edtf === undefined ? {} : { edtf: `${edtf}?` }) };
}
