import type { PhraseTable } from "../../../time/phrase-table.ts";
import { bounds } from "./bounds.ts";
import { calendarWords } from "./calendar-words.ts";
import { clocks } from "./clocks.ts";
import { datedClocks } from "./dated-clocks.ts";
import { dates } from "./dates.ts";
import { habits } from "./habits.ts";
import { parts } from "./parts.ts";
import { periods } from "./periods.ts";
import { ranges } from "./ranges.ts";
import { relationWords } from "./relation-words.ts";
import { relations } from "./relations.ts";
import { relative } from "./relative.ts";
import { sets } from "./sets.ts";
import { spells } from "./spells.ts";
import { traps } from "./traps.ts";
import { weekdays } from "./weekdays.ts";
import { years } from "./years.ts";

/** How Thai writes dates: by the Buddhist era, the day first, without a space between words. */
export const phrases: PhraseTable = {
  script: "unspaced",
  words: { ...calendarWords, ...relationWords },
  traps,
  rules: [
    ...years,
    ...dates,
    ...weekdays,
    ...relative,
    ...periods,
    ...parts,
    ...clocks,
    ...datedClocks,
    ...ranges,
    ...sets,
    ...spells,
    ...bounds,
    ...relations,
  ],
  habits,
};
