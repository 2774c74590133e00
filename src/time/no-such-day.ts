import { daysInMonth } from "./calendar.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

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
  const name = months[month - 1];
  if (name === undefined) return `months go from 1 to 12, and there is no month ${month}`;
  if (day === undefined) return undefined;
  if (day < 1) return `days of a month begin with 1`;
  // Without a year the 29th of February may exist.
  const count = daysInMonth({ year: year ?? 2000, month });
  if (day <= count) return undefined;
  return `${name}${year === undefined ? "" : ` ${year}`} has ${year === undefined && month === 2 ? "28 or 29" : count} days`;
}
