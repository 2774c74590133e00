import type { PhraseTable } from "../../../time/phrases/grammar.ts";
import { clocks } from "./rules/clocks.ts";
import { dates } from "./rules/dates.ts";
import { parts } from "./rules/parts.ts";
import { periods } from "./rules/periods.ts";
import { ranges } from "./rules/ranges.ts";
import { relations } from "./rules/relations.ts";
import { relative } from "./rules/relative.ts";
import { years } from "./rules/years.ts";
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
