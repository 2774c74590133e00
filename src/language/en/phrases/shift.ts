import { civilFromDays, daysFromCivil, daysInMonth } from "../../../time/calendar.ts";
import type { DateMeaning, Meaning } from "../../../time/phrase-meaning.ts";
import { unit } from "./meanings.ts";

type Length = Extract<Meaning, { readonly kind: "unit" }>;

/** A year without a 29 February and one with it: where both agree, it need not be said. */
const [COMMON, LEAP] = [2023, 2024];

/** The day so long before or after another; undefined where the words do not say which day that is. */
export function shifted(day: Meaning, length: Meaning, sign: 1 | -1): Meaning | undefined {
  if (length.kind !== "unit") return undefined;
  const weeks = length.unit === "week" ? length.offset * sign : undefined;
  if (day.kind === "weekday" && day.week === undefined && weeks !== undefined)
    return { ...day, weeksOn: (day.weeksOn ?? 0) + weeks };
  if (day.kind === "unit" && day.unit === "day") {
    if (weeks !== undefined) return unit("day", day.offset + weeks * 7);
    return length.unit === "day" ? unit("day", day.offset + length.offset * sign) : undefined;
  }
  return day.kind === "date" ? shiftedDate(day, length, sign) : undefined;
}

function shiftedDate(said: DateMeaning, length: Length, sign: 1 | -1): Meaning | undefined {
  const { year, weekday: _weekday, ...rest } = said;
  if (year === undefined) {
    const [common, leap] = [
      moved({ ...said, year: COMMON }, length, sign),
      moved({ ...said, year: LEAP }, length, sign),
    ];
    return common === undefined || common.month !== leap?.month || common.day !== leap.day
      ? undefined
      : { ...rest, month: common.month, day: common.day };
  }
  if (!("number" in year) || year.era !== undefined || year.short === true) return undefined;
  const to = moved({ ...said, year: year.number }, length, sign);
  return to === undefined ? undefined : { ...rest, month: to.month, day: to.day, year: { number: to.year } };
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function moved(
  { year, month, day }: Pick<DateMeaning, "month" | "day"> & { readonly year: number },
  { unit: of, offset }: Length,
  sign: 1 | -1,
): Day | undefined {
  if (typeof month !== "number" || day === undefined || day > daysInMonth({ year, month })) return undefined;
  const count = offset * sign;
  if (of === "day" || of === "week")
    return civilFromDays(daysFromCivil({ year, month, day }) + count * (of === "week" ? 7 : 1));
  if (of !== "month" && of !== "year") return undefined;
  const months = year * 12 + month - 1 + count * (of === "year" ? 12 : 1);
  const to = { year: Math.floor(months / 12), month: (months % 12) + 1 };
  return { ...to, day: Math.min(day, daysInMonth(to)) };
}
