import { daysInMonth } from "./calendar.ts";

/** Hints are in English. */
const monthOf = (month: number): string =>
  new Intl.DateTimeFormat("en-US", { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, month - 1, 1));

/** A day that may not exist; without a year, of any year. */
interface Asked {
  readonly year?: number | undefined;
  readonly month: number;
  readonly day?: number | undefined;
}

/**
 * Why a day does not exist, for a hint; undefined where it does.
 * @example noSuchDay({ year: 2022, month: 2, day: 30 }) // "February 2022 has 28 days"
 */
export function noSuchDay({ year, month, day }: Asked): string | undefined {
  if (!(month >= 1 && month <= 12)) return `months go from 1 to 12, and there is no month ${month}`;
  if (day === undefined) return undefined;
  if (day < 1) return `days of a month begin with 1`;
  // Without a year the 29th of February may exist.
  const count = daysInMonth({ year: year ?? 2000, month });
  if (day <= count) return undefined;
  return `${monthOf(month)}${year === undefined ? "" : ` ${year}`} has ${year === undefined && month === 2 ? "28 or 29" : count} days`;
}
