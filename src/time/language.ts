import type { WordingStyle } from "./wording-style.ts";
import type { Part, Precision } from "./fuzzy.ts";
import type { HintTable } from "./hints.ts";
import type { InterfaceWords } from "./interface-words.ts";
import type { PhraseTable } from "./phrase-table.ts";

/**
 * The calendars that times can be worded in, by their CLDR names; axes have their months and years.
 * - `gregory`, `buddhist` (common year + 543), and `japanese`, which numbers the years of each era from Meiji on;
 * - `islamic`: the tabular calendar (`islamic-civil`), by rule alone, so that it may be a day or two from what the sighting
 *   of the moon gave in a country;
 * - `hebrew`, by its fixed rules;
 * - `persian`: the Solar Hijri calendar of Iran.
 *
 * Days are those of the daylight, midnight to midnight, also where a calendar has them begin at sunset. What lies before
 * the birth of Christ or before a calendar's year 1 is said in common years; so is, in the last three of these, what lies
 * after the year 9999, and in the Japanese calendar what lies before 1868, days and months before 1873 (its months were
 * others until then), and a hundred years after the latest era began.
 */
export type Calendar = "gregory" | "buddhist" | "japanese" | "islamic" | "hebrew" | "persian";

/** An era of Japan since 1868, named after its emperor. */
export type JapaneseEra = "meiji" | "taisho" | "showa" | "heisei" | "reiwa";

/** The names of a calendar's months, the first month first. */
export interface MonthNames {
  /** As in running text. */
  readonly full: readonly string[];
  /** For labels and axes; the full ones where a language has no shorter. */
  readonly short: readonly string[];
}

/** A calendar date as a reader of one calendar says it; what is absent is not said. */
export interface DateParts {
  /** The calendar that all numbers here are counted in. */
  readonly calendar: Calendar;
  /** The year's number in that calendar as people say it: no year 0, never negative. */
  readonly year?: number;
  /** Years before the calendar's first: 44 BC. */
  readonly beforeEra?: boolean;
  /** The era that a Japanese year is counted in; with the year, and always there in that calendar. */
  readonly era?: JapaneseEra;
  /** 1–12; in the Hebrew calendar Tishri 1 … Elul 12, and in leap years Adar I 13, Adar II 14. */
  readonly month?: number;
  /** Day of the month, from 1. */
  readonly day?: number;
  /** ISO weekday: Monday 1 … Sunday 7. */
  readonly weekday?: number;
  /** 0–23, in the zone that is shown. */
  readonly hour?: number;
  /** 0–59; absent where only the hour is known. */
  readonly minute?: number;
  /** 0–59; absent where only the minute is known. */
  readonly second?: number;
  /** The digits behind the second, three or six: "250"; absent where only the second is known. */
  readonly fraction?: string;
}

/**
 * How one language says times. The `time` layer works out what is to be said; a language only has the words, each function
 * given pieces that are already worded.
 */
export interface TimeWords {
  /** January to December: the months of the Gregorian, Buddhist and Japanese calendars. */
  readonly months: MonthNames;
  /**
   * The months of the calendars that have their own: Muharram to Dhu al-Hijjah; Tishri to Elul, then Adar I and Adar II of
   * leap years; Farvardin to Esfand. `monthName` finds the one that the pieces of a date have.
   */
  readonly calendarMonths: {
    /** Twelve, from Muharram to Dhu al-Hijjah. */
    readonly islamic: MonthNames;
    /** Fourteen: Tishri to Elul, then Adar I and Adar II of leap years. */
    readonly hebrew: MonthNames;
    /** Twelve, from Farvardin to Esfand. */
    readonly persian: MonthNames;
  };
  /** Names of the Japanese eras, written before the year. */
  readonly eras: { readonly [era in JapaneseEra]: string };
  /** Monday first. */
  readonly weekdays: {
    /** As in running text. */
    readonly full: readonly string[];
    /** For labels and axes. */
    readonly short: readonly string[];
  };
  /** A date, time of day included where it is there: "21 January 2022", "21 Jan, 14:00". */
  date(parts: DateParts, style: WordingStyle): string;
  /** A year by itself, with its era where a reader would need it: "2022", "44 BC", "พ.ศ. 2565". */
  year(parts: DateParts, style: WordingStyle): string;
  /** Years from one to another, both said: "2010–2012", "50–41 BC", "พ.ศ. 2553–2555". */
  years(from: DateParts, to: DateParts, style: WordingStyle): string;
  /** Far years that people count back from now: "13.8 billion years ago". `millions` is 13,800. */
  yearsAgo(millions: number, style: WordingStyle): string;
  /** A span longer than a year or between month and year: "spring 2022", "1st quarter of 2022", "1980s", "18th century". */
  period(
    period: {
      /** What sort of period it is: `season`, `quarter`, `half`, `decade`, `century` and so on. */
      readonly precision: Precision;
      /** Which one, from 1: 2 is the 2nd quarter, or summer; 21 the 21st century. Of a decade its first year: 1980. */
      readonly number: number;
      /** The year that it is in, already worded; absent for decades and centuries. */
      readonly year?: string;
      /** True for years before the calendar's first. */
      readonly beforeEra?: boolean;
      /** The calendar that `number` is counted in. */
      readonly calendar: Calendar;
    },
    style: WordingStyle,
  ): string;
  /** "early January 2022", "late 2021". */
  part(part: Part, of: string, style: WordingStyle, precision: Precision): string;
  /** Behind "by": "the end of June 2024". */
  endOf(of: string, style: WordingStyle, precision: Precision): string;
  /** Behind "by": late in a period, where `part` would say the same as `endOf`: "gegen Ende Juni 2024". @default `part` */
  byLate?(of: string, style: WordingStyle, precision: Precision): string;
  /** "from … to …"; a dash where short. */
  range(from: string, to: string, style: WordingStyle): string;
  /** Ended at an unknown time up to a last one: "1 January 2022 to 31 January 2022 at the latest". */
  endBy(from: string, last: string, style: WordingStyle): string;
  /** Goes on: "since late December 2021". */
  since(from: string, style: WordingStyle): string;
  /** Began at an unknown time and ended: "until 3 May", and started-but-no-known-end: "from 3 May, end not known". */
  until(to: string, style: WordingStyle): string;
  /** Began and ended, the end not known: "from 3 May, end not known". */
  endUnknown(from: string, style: WordingStyle): string;
  /** TIMEX3 relations: "before …", "by …", "after …", "from … on". */
  before(time: string, style: WordingStyle): string;
  /** At the end of this at the latest, TIMEX3 `ON_OR_BEFORE`: "by 15 February". */
  by(time: string, style: WordingStyle): string;
  /** TIMEX3 `AFTER`: "after 15 February". */
  after(time: string, style: WordingStyle): string;
  /** TIMEX3 `ON_OR_AFTER`: "from 15 February on". */
  onOrAfter(time: string, style: WordingStyle): string;
  /** "c. 44 BC", "about 14:00". */
  about(time: string, style: WordingStyle): string;
  /** "2022?": the source itself doubts it. */
  uncertain(time: string, style: WordingStyle): string;
  /** One of several times, EDTF `[…]`: "1 or 3 May". */
  oneOf(times: readonly string[], style: WordingStyle): string;
  /** At some time from the one to the other, both included: "between 21 and 23 January 2022". `range` is the two as a range. */
  within(
    pieces: {
      /** The first of them. */
      readonly from: string;
      /** The last of them, included. */
      readonly to: string;
      /** Both as `range` words them. */
      readonly range: string;
    },
    style: WordingStyle,
  ): string;
  /**
   * One whose year or month is not known, said by the longer period that is: "25 December of a year in the 1560s", where
   * `unknown` is `"year"`; "the 24th of a month in 1911", where it is `"month"` and `date` the day alone.
   */
  oneIn(unknown: "month" | "year", date: string, period: string, style: WordingStyle): string;
  /** Only some pieces of a date are doubtful: "11 June 2004 (month approximate)". */
  doubted(
    date: string,
    doubt: {
      /** The pieces of the date that the doubt is about. */
      readonly pieces: readonly ("year" | "month" | "day")[];
      /** EDTF `~` or `%` applies to them. */
      readonly approximate: boolean;
      /** EDTF `?` or `%` applies to them. */
      readonly uncertain: boolean;
    },
    style: WordingStyle,
  ): string;
  /** Each of several times, EDTF `{…}`: "1 and 3 May". */
  allOf(times: readonly string[], style: WordingStyle): string;
  /** "14:00 in Kyiv": the place is the last part of an IANA name, worded by the language where it knows it. */
  inZone(time: string, zone: string, style: WordingStyle): string;
  /** No time at all: "no date given". */
  readonly none: string;
}

/** One language: how it says times, what it calls the parts of a timeline, and how its texts are read. */
export interface Language {
  /** BCP 47 tag. */
  readonly code: string;
  /** The language's own name for itself. */
  readonly name: string;
  /** The way its script runs; a picture in an `rtl` language is mirrored. */
  readonly direction: "ltr" | "rtl";
  /** The calendar its readers use when none is asked for. */
  readonly calendar: Calendar;
  /** How times are worded. */
  readonly time: TimeWords;
  /** The fixed words of picture, page and element. */
  readonly words: InterfaceWords;
  /** A text cut into what a line may break between; joined, the pieces are the text. @default after spaces */
  readonly breaks?: (text: string) => readonly string[];
  /**
   * How dates are written in it; without it no phrase of the language is read. The languages of `chronolane/th`, … have none,
   * those of `chronolane/th/phrases`, … do.
   */
  readonly phrases?: PhraseTable;
  /** Words that help to make a draft of an article; without it sentences are cut as Unicode says, and nothing is hinted. */
  readonly hints?: HintTable;
}
