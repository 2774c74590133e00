import type { PhraseTable } from "../../../time/phrase-table.ts";
import { clocks } from "./clocks.ts";
import { dates } from "./dates.ts";
import { parts } from "./parts.ts";
import { periods } from "./periods.ts";
import { ranges } from "./ranges.ts";
import { relations } from "./relations.ts";
import { relative } from "./relative.ts";
import { years } from "./years.ts";
import { traps } from "./traps.ts";
import { words } from "./words.ts";

/** How Thai writes dates: by the Buddhist era, the day first, without a space between words. */
export const phrases: PhraseTable = {
  script: "unspaced",
  words,
  traps,
  rules: [...years, ...dates, ...relative, ...periods, ...parts, ...clocks, ...ranges, ...relations],
  habits: { twoDigitYears: "buddhist", buddhistFrom: 2400, dayFirst: true, fiscalYear: { month: 10, day: 1 } },
};
