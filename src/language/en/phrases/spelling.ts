import type { WordValue } from "../../../time/phrase-table.ts";

interface Values {
  readonly [written: string]: WordValue;
}

export const UNITS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;

export const TEENS = [
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
] as const;

export const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"] as const;

export const ORDINAL_UNITS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
] as const;

export const ORDINAL_TEENS = [
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
] as const;

export const SHORT_MONTHS = {
  Jan: 1,
  Feb: 2,
  Mar: 3,
  Apr: 4,
  Jun: 6,
  Jul: 7,
  Aug: 8,
  Sep: 9,
  Sept: 9,
  Oct: 10,
  Nov: 11,
  Dec: 12,
} as const;

export const SHORT_WEEKDAYS = {
  Mon: 1,
  Tue: 2,
  Tues: 2,
  Wed: 3,
  Thu: 4,
  Thur: 4,
  Thurs: 4,
  Fri: 5,
  Sat: 6,
  Sun: 7,
} as const;

/** Months whose names in small letters are other words. */
export const VERBS: ReadonlySet<string> = new Set(["March", "May", "August"]);

export const numbered = (words: readonly string[]): Values =>
  Object.fromEntries(words.map((word, index) => [word, index + 1]));

export const dotted = (words: Values): Values =>
  Object.fromEntries(
    Object.entries(words).flatMap(([word, value]) => [
      [word, value],
      [`${word}.`, value],
    ]),
  );

export const small = (words: Values): Values =>
  Object.fromEntries(Object.entries(words).map(([word, value]) => [word.toLowerCase(), value]));

export const only = (words: Values, keep: (word: string) => boolean): Values =>
  Object.fromEntries(Object.entries(words).filter(([word]) => keep(word)));

export const tens = (ending: (unit: number) => string): Values =>
  Object.fromEntries(
    TENS.flatMap((ten, tenth) => UNITS.map((_, unit) => [`${ten}-${ending(unit)}`, (tenth + 2) * 10 + unit + 1])),
  );
