import type { Side } from "../phrase-meaning.ts";

/** Conventions for what words leave open. Each has a default; a language's own habits come before it. */
export interface Conventions {
  /** @default "monday" (ISO 8601); "sunday" as calendars in Thailand and America are printed */
  readonly weekStart?: "monday" | "sunday";
  /** The era of a year written with two digits. @default the language's habit: "buddhist" in Thai, "common" in English and German */
  readonly twoDigitYears?: "buddhist" | "common";
  /** Whether 3/4/2022 is 3 April. @default the language's habit */
  readonly dayFirst?: boolean;
  /** Where the fiscal year that is named after the year it ends in begins. @default the language's habit: 1 October in Thai and English, 1 January in German */
  readonly fiscalYear?: {
    /** 1–12. */
    readonly month: number;
    /** Day of that month, from 1. */
    readonly day: number;
  };
  /** The half of the earth that seasons are read in. @default "north" */
  readonly seasons?: "north" | "south";
  /** Which way a date lies that says neither: a weekday, a month without its year. @default both readings: of weekdays the one before first, of all else the nearer */
  readonly tense?: Side;
}

/** Every convention; a record, so that none is forgotten. */
export const conventionNames: Readonly<Record<keyof Conventions, true>> = {
  weekStart: true,
  twoDigitYears: true,
  dayFirst: true,
  fiscalYear: true,
  seasons: true,
  tense: true,
};
