import type { PhraseRule, PhraseTable } from "../../../time/phrase-table.ts";
import { bounds } from "./bounds.ts";
import { calendarWords } from "./calendar-words.ts";
import { clockWords } from "./clock-words.ts";
import { clocks } from "./clocks.ts";
import { counts } from "./counts.ts";
import { days } from "./days.ts";
import { habits } from "./habits.ts";
import { parts } from "./parts.ts";
import { periods } from "./periods.ts";
import { ranges } from "./ranges.ts";
import { relationWords } from "./relation-words.ts";
import { relations } from "./relations.ts";
import { stretches } from "./stretches.ts";
import { times } from "./times.ts";
import { traps } from "./traps.ts";

/** German makes one noun of two with a hyphen: "März-Revolution" is no March. */
const alone = (rule: PhraseRule): PhraseRule =>
  rule.kind === "phrase"
    ? { ...rule, notAfter: [...(rule.notAfter ?? []), "hyphen"], notBefore: [...(rule.notBefore ?? []), "hyphen"] }
    : rule;

/** How German texts write dates. */
export const phrases: PhraseTable = {
  script: "spaced",
  words: { ...calendarWords, ...clockWords, ...relationWords },
  traps,
  rules: [
    ...counts,
    ...days,
    ...clocks,
    ...periods,
    ...stretches,
    ...parts,
    ...times,
    ...ranges,
    ...bounds,
    ...relations,
  ].map(alone),
  habits,
};
