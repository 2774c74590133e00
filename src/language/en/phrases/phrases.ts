import type { PhraseTable } from "../../../time/phrase-table.ts";
import { approximate } from "./approximate.ts";
import { bounds } from "./bounds.ts";
import { calendarWords } from "./calendar-words.ts";
import { clocks } from "./clocks.ts";
import { counted } from "./counted.ts";
import { counts } from "./counts.ts";
import { datedClocks } from "./dated-clocks.ts";
import { days } from "./days.ts";
import { decades } from "./decades.ts";
import { fiscalYears } from "./fiscal.ts";
import { longSpans } from "./long-spans.ts";
import { months } from "./months.ts";
import { habits } from "./habits.ts";
import { parts } from "./parts.ts";
import { periods } from "./periods.ts";
import { ranges } from "./ranges.ts";
import { relationWords } from "./relation-words.ts";
import { relations } from "./relations.ts";
import { spans } from "./spans.ts";
import { times } from "./times.ts";
import { traps } from "./traps.ts";
import { weekdays } from "./weekdays.ts";

/** How English writes dates. */
export const phrases: PhraseTable = {
  script: "spaced",
  words: { ...calendarWords, ...relationWords },
  traps,
  rules: [
    ...counts,
    ...days,
    ...months,
    ...weekdays,
    ...clocks,
    ...datedClocks,
    ...periods,
    ...fiscalYears,
    ...decades,
    ...parts,
    ...counted,
    ...spans,
    ...longSpans,
    ...times,
    ...ranges,
    ...bounds,
    ...relations,
    ...approximate,
  ],
  habits,
};
