import type { EpochMs } from "../../base/units.ts";
import { fractionOf } from "../clock-unit.ts";
import { daysFromCivil, type Wall } from "../calendar.ts";
import type { CalendarDay } from "../calendars/arithmetic.ts";
import { arithmeticOf, calendarFor } from "../calendars/calendars.ts";
import { gridOf } from "../grid.ts";
import type { TickUnit } from "./ladder.ts";
import type { Calendar, Language } from "../language.ts";
import type { WordingStyle } from "../wording-style.ts";
import { clockDigits } from "../wording/clock-digits.ts";
import { yearWords } from "../wording/dates.ts";
import { dateParts, monthName, type WordingContext } from "../wording/say.ts";

/** In whose words an axis is written. */
export interface TickOptions {
  readonly language: Language;
  /** @default the calendar of the language's readers */
  readonly calendar?: Calendar;
  /** @default "UTC" */
  readonly zone?: string;
  /** How months are named where a whole period is said. @default "full" */
  readonly style?: WordingStyle;
}

/**
 * The short text of one tick: ".250", "10:00:15", "14:00", "21", "Jan", "2022", "44 BC".
 *
 * @example formatTick(0, "month", { language: th }) // "ม.ค."
 */
export function formatTick(ms: EpochMs, unit: TickUnit, options: TickOptions): string {
  const { context, wall, day } = tickOf(ms, options, "short");
  switch (unit) {
    case "microsecond":
    case "millisecond":
      return `${context.language.words.punctuation.decimal}${fractionOf(ms, unit) ?? ""}`;
    case "second":
    case "minute":
    case "hour":
      return clockDigits(
        unit === "second" ? wall : { hour: wall.hour, minute: wall.minute },
        context.language.words.punctuation,
      );
    case "day":
      return String(day.day);
    case "month":
      return monthName(context.language.time, dateParts({ day, level: "month", context }), "short") ?? "";
    case "year":
      return yearWords({ day, context });
  }
}

/**
 * The text of the axis' upper level: the whole of the second, minute, hour, day, month or year that begins at a tick:
 * "21 January 2022", "มกราคม 2565", "พ.ศ. 2565"; with the short style "21 Jan 2022", "ม.ค. 2565".
 */
export function formatTickLong(ms: EpochMs, unit: TickUnit, options: TickOptions): string {
  const { style = "full" } = options;
  const { context, wall, day } = tickOf(ms, options, style);
  if (unit === "year") return yearWords({ day, context });
  const date = dateParts({ day, level: unit === "month" ? "month" : "day", context });
  return context.language.time.date(
    isClock(unit)
      ? {
          ...date,
          hour: wall.hour,
          minute: wall.minute,
          ...(unit === "minute" || unit === "hour" ? {} : { second: wall.second }),
        }
      : date,
    style,
  );
}

/** The shortest that still says which period of the one above it begins at a tick: "10:00:15", "21 Jan", "Jan". */
export function formatTickBrief(ms: EpochMs, unit: TickUnit, options: TickOptions): string {
  if (unit !== "day") return formatTick(ms, unit, options);
  const { context, day } = tickOf(ms, options, "short");
  return context.language.time.date(dateParts({ day, level: "day", context, year: false }), "short");
}

interface TickParts {
  readonly context: WordingContext;
  readonly wall: Wall;
  /** In the calendar that the tick is said in. */
  readonly day: CalendarDay;
}

function tickOf(
  ms: EpochMs,
  { language, calendar: asked = language.calendar, zone = "UTC" }: TickOptions,
  style: "full" | "short",
): TickParts {
  const wall = gridOf(zone).wall(ms);
  const days = daysFromCivil(wall);
  const calendar = calendarFor({ calendar: asked, first: days });
  return {
    context: { language, calendar, style, zone: zone === "floating" ? "UTC" : zone },
    wall,
    day: arithmeticOf(calendar).fromDays(days),
  };
}

const isClock = (unit: TickUnit): boolean => unit !== "day" && unit !== "month" && unit !== "year";
