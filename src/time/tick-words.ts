import type { EpochMs } from "../base/units.ts";
import { gridOf } from "./grid.ts";
import type { TickUnit } from "./ladder.ts";
import type { Calendar, Language } from "./language.ts";
import { yearWords } from "./wording/dates.ts";
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

function sayingOf({ language, calendar = language.calendar, zone = "UTC" }: TickOptions, style: "full" | "short"): { readonly saying: Saying; readonly zone: string } {
  return { saying: { language, calendar, style, zone: zone === "floating" ? "UTC" : zone }, zone };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
