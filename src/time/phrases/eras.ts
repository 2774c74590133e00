import { toCommonYear } from "../calendar.ts";
import { impossibleDate, type Readings, readings } from "./faults.ts";
import type { Here } from "./here.ts";
import type { Meaning } from "../phrase-meaning.ts";
import { centuryTime, decadeTime } from "./periods.ts";
import { isShortBuddhist, lastEnding, looksBuddhist } from "./years.ts";

/** Ten years; of two digits the last such decade that had begun, or that of the Buddhist 2500s. */
export function decadeReadings(
  decade: Extract<Meaning, { readonly kind: "decade" }>,
  { with: given, civil }: Here,
): Readings {
  const { first, era, short } = decade;
  if (era === "before-common")
    return first < 1 ? impossibleDate(`decade ${first} before the common era`) : readings(decadeTime(1 - (first + 9)));
  if (short === true && first < 100)
    return readings(
      decadeTime(isShortBuddhist(decade, given) ? toCommonYear(2500 + first) : lastEnding(first, 100, civil.year)),
    );
  const thai = era === "buddhist" || (era === undefined && looksBuddhist(first, given.habits.buddhistFrom));
  return readings(decadeTime(thai ? toCommonYear(first) : first));
}

/** A century by its ordinal; the Buddhist 25th is 2401 to 2500. */
export function centuryReadings({ ordinal, era }: Extract<Meaning, { readonly kind: "century" }>): Readings {
  if (!Number.isInteger(ordinal) || ordinal < 1) return impossibleDate(`century ${ordinal}`);
  const first = (ordinal - 1) * 100;
  if (era === "buddhist") return readings(centuryTime(toCommonYear(first + 1)));
  return readings(centuryTime(era === "before-common" ? -(first + 99) : first));
}
