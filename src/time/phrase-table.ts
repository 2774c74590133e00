import type { Meaning, YearMeaning } from "./phrase-meaning.ts";

/** What a word of a phrase means: a month's number, an offset, a part. */
export type WordValue = number | string;

/** The value that a rule passes to the rules that use its kind. */
export type Value = WordValue | Meaning | YearMeaning;

/** The values of the parts of a pattern, by their names. */
export interface Slots {
  /** Whether an optional part is there. */
  has(name: string): boolean;
  /** A number, or the number that a word means. */
  number(name: string): number;
  /** The text that a word means. */
  text(name: string): string;
  /** What another rule's pattern made of the words in that slot. */
  meaning(name: string): Meaning;
  /** The year that another rule read in that slot. */
  year(name: string): YearMeaning;
}

/**
 * One way of saying a time.
 *
 * A pattern is a row of parts with spaces between; a part is
 * - the name of a class of words (`month`), or the kind of a rule above (`date`): what it means is a slot of that name;
 * - one of the numbers `#day` (1–31), `#month` (1–12), `#hour` (0–24), `#minute` (two digits, 00–59), `#year` (four digits),
 *   `#yy` (two digits), `#count` (1–9999, at most four digits), `#number` (any), a slot without its `#`;
 * - `'…'`, that very sign;
 * - `…`, other words of the same clause, at most eight;
 * - `^`, nothing, where a clause begins: behind a line's start, a sign, or in an unspaced script a space.
 *
 * Before a part, `from:` names its slot, and `~` says that no space may be before it; `a|b` is either; `?` behind it
 * makes it optional. Of alternatives the first that lets the rest fit is taken: write the longer first.
 */
export interface PhraseRule {
  /** What it makes: the name that other patterns use. `"phrase"` is what is looked for in a text. */
  readonly kind: string;
  /** Without its language: `"part-of-month"` is reported as "th/part-of-month". Only rules that make a whole phrase need one. */
  readonly name?: string;
  /** The row of parts to be found, as described above: `"#hour ~':' ~#minute"`. */
  readonly pattern: string;
  /**
   * Classes of words that must not be right before it or behind it; `"number"` is any number, amounts with commas too,
   * `"small"` any other word in small letters, `"letters"` letters of no class that touch it without a space, and `"counter$"`,
   * of the words behind, a word of that class that no letters touch in turn.
   */
  readonly notAfter?: readonly string[];
  /** As `notAfter`, for the word right behind the match. */
  readonly notBefore?: readonly string[];
  /** What the words mean; undefined where they mean no time after all. */
  readonly read: (slots: Slots) => Value | undefined;
  /** A phrase that it reads, for the page of rules; a test reads it. */
  readonly example?: string;
}

/** How a language's writers count years and order figures, where nothing else is said. */
export interface PhraseHabits {
  /** The era of years of four digits that are `buddhistFrom` or more, and of two digits. */
  readonly twoDigitYears: "buddhist" | "common";
  /** Years of this number or more are Buddhist though no era is said; absent where writers never do. */
  readonly buddhistFrom?: number;
  /** 3/4/2022 is 3 April. */
  readonly dayFirst: boolean;
  /** Where the fiscal year that is named after the year it ends in begins: `{ month: 10, day: 1 }`. */
  readonly fiscalYear: {
    /** 1–12. */
    readonly month: number;
    /** Day of that month, from 1. */
    readonly day: number;
  };
}

/**
 * How one language writes dates: its words by class, what only looks like a date, and its rules. The engine in the time
 * room reads any text with it in linear time.
 */
export interface PhraseTable {
  /** `"spaced"`: a word begins and ends where letters do. `"unspaced"`: as in Thai, anywhere; the longest word wins. */
  readonly script: "spaced" | "unspaced";
  /**
   * Words by class: a list, or what each means. A space matches any space. Written in small letters a word is found
   * in any case; with a capital only so, or all in capitals ("May", "MAY"), but for a small first letter at a sentence's
   * beginning ("vor Kurzem", "Vor Kurzem").
   */
  readonly words: {
    /** The words of a class, named as patterns name it. */
    readonly [wordClass: string]:
      | readonly string[]
      | {
          /** What the word on the left means, as the rule finds it in its slot. */
          readonly [written: string]: WordValue;
        };
  };
  /** Phrases that look like a date or contain the words of a date, but are not dates: "ดาวอังคาร", "The Sun". */
  readonly traps: readonly string[];
  /** A rule may use only kinds above it, so that no phrase is read in circles. */
  readonly rules: readonly PhraseRule[];
  /** How this language's writers count years and order figures. */
  readonly habits: PhraseHabits;
}
