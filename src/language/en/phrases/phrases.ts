import type { PhraseTable } from "../../../time/phrase-table.ts";
import { clocks } from "./clocks.ts";
import { counted } from "./counted.ts";
import { counts } from "./counts.ts";
import { days } from "./days.ts";
import { parts } from "./parts.ts";
import { periods } from "./periods.ts";
import { ranges } from "./ranges.ts";
import { relations } from "./relations.ts";
import { spans } from "./spans.ts";
import { times } from "./times.ts";
import { traps } from "./traps.ts";
import { weekdays } from "./weekdays.ts";
import { words } from "./words.ts";

/** How English writes dates. */
export const phrases: PhraseTable = {
  script: "spaced",
  words,
  traps,
  rules: [
    ...counts,
    ...days,
    ...weekdays,
    ...clocks,
    ...periods,
    ...parts,
    ...counted,
    ...spans,
    ...times,
    ...ranges,
    ...relations,
  ],
  habits: { twoDigitYears: "common", dayFirst: true, fiscalYear: { month: 10, day: 1 } },
};
