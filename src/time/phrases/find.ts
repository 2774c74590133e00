import { cut } from "../../base/cut.ts";
import { expectBoolean, expectKnown, expectObject, expectOneOf, expectText, inspect } from "../../base/expect.ts";
import { dateRemedy, isDate } from "../../base/not-plain.ts";
import type { Issue } from "../../base/issue.ts";
import { daysInMonth } from "../calendar.ts";
import { parseEdtf } from "../edtf/parse.ts";
import { expectLanguage, expectZone } from "../expect-time.ts";
import type { FuzzyTime, Part, Relation, Written } from "../fuzzy.ts";
import type { Language } from "../language.ts";
import { splitList } from "./split-list.ts";
import { conventionNames, type Conventions } from "./conventions.ts";
import type { PhraseTable } from "../phrase-table.ts";
import { joiningClocks } from "./join-clocks.ts";
import { leansOnDateline } from "./leans-on-dateline.ts";
import { meaningReader, type PhraseFault } from "./read-meaning.ts";
import { type PhraseMatch, scanner, type PhraseScanner } from "./scan.ts";

/** Options of reading phrases: the language, the day they were written, and what readers settle by habit. */
export interface PhraseOptions extends Conventions {
  /** One that has `phrases`, such as `en` of `chronolane/en/phrases`. */
  readonly language: Language;
  /** The day the text was written, as EDTF or a time; it may be vague. Relative words are read from it. */
  readonly dateline: string | FuzzyTime;
  /** IANA zone of times of day that name none. @default "UTC" */
  readonly zone?: string;
}

/** Every option; a record, so that none is forgotten. */
const optionNames: Readonly<Record<keyof PhraseOptions, true>> = {
  language: true,
  dateline: true,
  zone: true,
  ...conventionNames,
};

/** A phrase that says when, found in a text. */
export interface FoundDate {
  /** The very words. */
  readonly text: string;
  /** UTF-16 offsets: `article.slice(start, end) === text`. */
  readonly start: number;
  /** Offset behind the last letter, in UTF-16 units. */
  readonly end: number;
  /** What they mean; other readings that they allow are its `alternatives`. Null where such a day does not exist. */
  readonly time: FuzzyTime | null;
  /** The rule that read it: "th/part-of-month". */
  readonly rule: string;
  /** Whether it is read from the dateline: another dateline could give another time. */
  readonly leans: boolean;
  /** What the words make of the time, in the words of TIMEX3 (`mod`). */
  readonly modifier?: Relation | Part | "APPROX";
  /** Days that do not exist, a weekday that does not fit, an hour that the clocks showed twice. `path` is empty. */
  readonly issues: readonly PhraseIssue[];
}

/** A fault of a phrase; its codes are few and stable. */
export interface PhraseIssue extends Issue {
  /** `Issue.code`, narrowed to the faults that a phrase can have. */
  readonly code: PhraseFault["code"];
}

/**
 * Finds the phrases of a text that say when something was, is or will be, from the first to the last. What only looks
 * like a date ("30 men", "The Sun", "ดาวอังคาร") is not. Takes time in proportion to the text's length, whatever it holds.
 *
 * @throws TypeError when the language has no date phrases, RangeError when dateline, zone or a convention cannot be read
 * @example findDates("talks were held last week", { language: en, dateline: "2022-01-22" })
 * // [{ text: "last week", start: 16, end: 25, rule: "en/week", leans: true, time: 10–16 January 2022, issues: [] }]
 */
export function findDates(text: string, options: PhraseOptions): readonly FoundDate[] {
  expectText(text, { name: "text", where: "findDates" });
  const reader = phraseReader(options);
  expectKnown(options, Object.keys(optionNames), "findDates");
  return reader.find(text);
}

/** A reader of phrases with all its options settled: for many texts of one dateline. */
export interface PhraseReader {
  find(text: string): readonly FoundDate[];
  /** A text that is one phrase and nothing else, but for signs and spaces around it; undefined where it is not one. */
  read(phrase: string): FoundDate | undefined;
}

/** `where` is the function that errors name. @throws as `findDates` does */
export function phraseReader(options: PhraseOptions, where = "findDates"): PhraseReader {
  checkOptions(options, where);
  const { language, dateline, zone = "UTC", ...conventions } = options;
  const { phrases, code } = language;
  if (phrases === undefined)
    throw new TypeError(
      `options.language is "${code}" without date phrases in ${where}; use a Language with \`phrases\`; those that ship are at chronolane/<code>/phrases`,
    );
  expectZone(zone, { name: "options.zone", where });
  const scan = joiningClocks(scannerOf(phrases));
  const from = {
    ...conventions,
    dateline: typeof dateline === "string" ? readDateline(dateline, { zone, where }) : dateline,
    zone,
    habits: phrases.habits,
  };
  const readMeaning = meaningReader(from);

  const foundDate = (text: string, { start, end, meaning, rule }: PhraseMatch): FoundDate => {
    const { time, faults } = readMeaning(meaning);
    const quote = text.slice(start, end);
    const named = `${code}/${rule}`;
    const leans = leansOnDateline(meaning, from);
    const anchor = leans ? from.dateline.edtf : undefined;
    const written: Written = {
      text: quote,
      lang: code,
      rule: named,
      span: [start, end],
      ...(anchor === undefined ? {} : { anchor }),
    };
    const modifier = time === null ? undefined : modifierOf(time);
    return {
      text: quote,
      start,
      end,
      time: time === null ? null : { ...time, written },
      rule: named,
      leans,
      ...(modifier === undefined ? {} : { modifier }),
      issues: faults.map((fault) => issueOf(fault, quote)),
    };
  };

  const foundDates = (text: string, match: PhraseMatch): readonly FoundDate[] => {
    const whole = foundDate(text, match);
    const parts = whole.time === null ? splitList(text, match, scan)?.map((part) => foundDate(text, part)) : undefined;
    return parts?.some(({ time }) => time !== null) === true ? parts : [whole];
  };

  return {
    find: (text) => scan(text).matches.flatMap((match) => foundDates(text, match)),
    read: (phrase) => {
      const [only, ...more] = scan(phrase).matches;
      const whole =
        only !== undefined &&
        more.length === 0 &&
        !/[\p{L}\p{N}]/u.test(phrase.slice(0, only.start) + phrase.slice(only.end));
      return whole ? foundDate(phrase, only) : undefined;
    },
  };
}

function readDateline(dateline: string, { zone, where }: { readonly zone: string; readonly where: string }): FuzzyTime {
  try {
    return parseEdtf(dateline, { zone });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(
      `options.dateline is ${inspect(dateline)} in ${where}; use EDTF such as "2022-01-22": ${error.message}`,
      { cause: error },
    );
  }
}

/** Checks the arguments, with one sentence for each wrong value. */
function checkOptions(options: PhraseOptions, where: string): void {
  expectObject(options, [], { name: "options", where, such: "an object with a language and a dateline" });
  expectLanguage(options.language, { name: "options.language", where });
  const { dateline } = options;
  if (typeof dateline !== "string")
    expectObject(dateline, ["start", "end", "zone"], {
      name: "options.dateline",
      where,
      such: isDate(dateline) ? dateRemedy : 'EDTF such as "2022-01-22", or a time such as parseEdtf gives',
    });
  expectOneOf(options.tense, ["past", "future"], { name: "options.tense", where });
  expectOneOf(options.weekStart, ["monday", "sunday"], { name: "options.weekStart", where });
  expectOneOf(options.twoDigitYears, ["buddhist", "common"], { name: "options.twoDigitYears", where });
  expectOneOf(options.seasons, ["north", "south"], { name: "options.seasons", where });
  expectBoolean(options.dayFirst, { name: "options.dayFirst", where });
  const { fiscalYear } = options;
  if (fiscalYear !== undefined && !isDayOfYear(fiscalYear))
    throw new RangeError(
      `options.fiscalYear is no month and day in ${where}; use those that it begins on, such as { month: 10, day: 1 }`,
    );
}

function isDayOfYear(given: unknown): boolean {
  const { month, day } = Object(given) as { readonly month?: unknown; readonly day?: unknown };
  return (
    typeof month === "number" &&
    typeof day === "number" &&
    Number.isInteger(month) &&
    month >= 1 &&
    month <= 12 &&
    Number.isInteger(day) &&
    day >= 1 &&
    day <= daysInMonth({ year: 2023, month })
  );
}

/** A table never changes, and reading its patterns takes longer than most texts. */
const scanners = new WeakMap<PhraseTable, PhraseScanner>();

function scannerOf(table: PhraseTable): PhraseScanner {
  const known = scanners.get(table);
  if (known !== undefined) return known;
  const made = scanner(table);
  scanners.set(table, made);
  return made;
}

function modifierOf({ relation, start, end }: FuzzyTime): FoundDate["modifier"] {
  if (relation !== undefined) return relation;
  const edges = [start, end].filter((edge) => typeof edge !== "string");
  return (
    edges.find(({ part }) => part !== undefined)?.part ??
    (edges.some(({ approximate }) => approximate === true) ? "APPROX" : undefined)
  );
}

function issueOf({ code, severity, message, hint }: PhraseFault, quote: string): PhraseIssue {
  return { code, severity, path: "", quote: cut(quote), message, hint };
}
