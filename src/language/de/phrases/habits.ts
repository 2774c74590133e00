import type { PhraseHabits } from "../../../time/phrase-table.ts";

/** How German texts mean what they leave open: the century of two digits, day before month or not, the fiscal year's first day. */
export const habits: PhraseHabits = { twoDigitYears: "common", dayFirst: true, fiscalYear: { month: 1, day: 1 } };
