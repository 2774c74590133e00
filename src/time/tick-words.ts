import type { EpochMs } from "../base/units.ts";
import { gridOf } from "./grid.ts";
import type { TickUnit } from "./ladder.ts";
import type { Calendar, Language } from "./language.ts";
import { boundWords } from "./wording/bounds.ts";
import { spanWords, yearWords } from "./wording/dates.ts";
import { dateParts, type Saying } from "./wording/say.ts";

/** In whose words an axis is written. */
export interface TickOptions {
  readonly language: Language;
  /** @default the calendar of the language's readers */
  readonly calendar?: Calendar;
  /** @default "UTC" */
  readonly zone?: string;
}

/**
 * The short text of one tick: "14:00", "21", "Jan", "2022", "44 BC".
 *
 * @example formatTick(0, "month", { language: th }) // "ม.ค."
 */
export function formatTick(ms: EpochMs, unit: TickUnit, options: TickOptions): string {
  const { saying, zone } = sayingOf(options, "short");
  const wall = gridOf(zone).wall(ms);
  switch (unit) {
    case "minute":
    case "hour":
      return `${two(wall.hour)}:${two(wall.minute)}`;
    case "day":
      return String(wall.day);
    case "month":
      return saying.language.time.months.short[wall.month - 1] ?? "";
    case "year":
      return yearWords({ year: wall.year, saying });
  }
}

/**
 * The text of the axis' upper level: the whole of the minute, hour, day, month or year that begins at a tick:
 * "21 January 2022", "มกราคม 2565", "พ.ศ. 2565".
 */
export function formatTickLong(ms: EpochMs, unit: TickUnit, options: TickOptions): string {
  const { saying, zone } = sayingOf(options, "full");
  const wall = gridOf(zone).wall(ms);
  if (unit === "year") return yearWords({ year: wall.year, saying });
  const date = dateParts({ day: wall, level: unit === "month" ? "month" : "day", saying });
  return saying.language.time.date(unit === "minute" || unit === "hour" ? { ...date, hour: wall.hour, minute: wall.minute } : date, "full");
}

/**
 * The text over a stretch of years of an axis of decades, centuries or more: "1980s", "20th century", "5000–4001 BC".
 * `to` is exclusive.
 */
export function formatTickSpan({ from, to }: { readonly from: EpochMs; readonly to: EpochMs }, options: TickOptions): string {
  const { saying, zone } = sayingOf(options, "full");
  const grid = gridOf(zone);
  const [first, after] = [grid.wall(from), grid.wall(to)];
  const years = after.year - first.year;
  if (saying.calendar === "gregory" && first.year >= 0 && first.year % years === 0 && (years === 10 || years === 100)) {
    return boundWords({ bound: { min: from, max: to, precision: years === 10 ? "decade" : "century" }, zone, saying });
  }
  return spanWords({ first, last: { year: Math.max(first.year, after.year - 1), month: 12, day: 31 }, level: "year", saying });
}

function sayingOf({ language, calendar = language.calendar, zone = "UTC" }: TickOptions, style: "full" | "short"): { readonly saying: Saying; readonly zone: string } {
  return { saying: { language, calendar, style, zone: zone === "floating" ? "UTC" : zone }, zone };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
