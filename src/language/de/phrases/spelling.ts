import type { WordValue } from "../../../time/phrase-table.ts";

interface Values {
  readonly [written: string]: WordValue;
}

export const SHORT_MONTHS = {
  Jan: 1,
  Jän: 1,
  Feb: 2,
  Febr: 2,
  Mrz: 3,
  Apr: 4,
  Jun: 6,
  Jul: 7,
  Aug: 8,
  Sep: 9,
  Sept: 9,
  Okt: 10,
  Nov: 11,
  Dez: 12,
} as const;

/** Austrian names, an old spelling, and the spelling where there is no ä. */
export const OTHER_MONTHS = { Jänner: 1, Feber: 2, Maerz: 3 } as const;

export const WEEKDAYS = {
  Montag: 1,
  Dienstag: 2,
  Mittwoch: 3,
  Donnerstag: 4,
  Freitag: 5,
  Samstag: 6,
  Sonnabend: 6,
  Sonntag: 7,
} as const;

export const SHORT_WEEKDAYS = { Mo: 1, Di: 2, Mi: 3, Do: 4, Fr: 5, Sa: 6, So: 7 } as const;

export const NUMBERS = [
  "eins",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
  "elf",
  "zwölf",
  "dreizehn",
  "vierzehn",
  "fünfzehn",
] as const;

export const ORDINALS = [
  "erst",
  "zweit",
  "dritt",
  "viert",
  "fünft",
  "sechst",
  "siebt",
  "acht",
  "neunt",
  "zehnt",
  "elft",
  "zwölft",
] as const;

export const TENS = {
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
} as const;

/** From hour to hour; a night ends on the next day. */
export const DAY_PARTS = {
  Früh: "5/10",
  Morgen: "5/11",
  Vormittag: "8/12",
  Mittag: "11/14",
  Nachmittag: "12/18",
  Abend: "18/24",
  Nacht: "22/30",
} as const;

const ENDINGS = ["e", "en", "er", "em", "es"] as const;

export const valuesOf = (words: readonly string[], value: WordValue): Values =>
  Object.fromEntries(words.map((word) => [word, value]));

/** With the endings that adjectives have: "vergangene", "vergangenen", … */
export const declined = (stem: string, value: WordValue): Values =>
  valuesOf(
    ENDINGS.map((ending) => stem + ending),
    value,
  );

export const allDeclined = (stems: Values): Values =>
  Object.assign({}, ...Object.entries(stems).map(([stem, value]) => declined(stem, value))) as Values;

export const changed = (words: Values, change: (word: string) => readonly string[]): Values =>
  Object.fromEntries(Object.entries(words).flatMap(([word, value]) => change(word).map((made) => [made, value])));

export const small = (words: Values): Values => changed(words, (word) => [word.toLowerCase()]);

export const genitive = (words: Values): Values => changed(words, (word) => [word, `${word}s`]);

export const dotted = (words: Values): Values => changed(words, (word) => [word, `${word}.`]);

export const numbered = (words: readonly string[]): Values =>
  Object.fromEntries(words.map((word, index) => [word, index + 1]));

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
