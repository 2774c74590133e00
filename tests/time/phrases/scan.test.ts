import { describe, expect, test } from "vitest";
import type { PhraseTable } from "../../../src/time/phrase-table.ts";
import type { Meaning } from "../../../src/time/phrase-meaning.ts";
import { scanner } from "../../../src/time/phrases/scan.ts";

const habits: PhraseTable["habits"] = { twoDigitYears: "common", dayFirst: true, fiscalYear: { month: 1, day: 1 } };

/** A small language of words between spaces. */
const spaced: PhraseTable = {
  script: "spaced",
  words: {
    month: { January: 1, "jan.": 1, May: 5 },
    unit: { week: 1, second: 2 },
    ordinal: { second: 2 },
    last: ["last", "just last", "this Last"],
    since: ["since"],
    dot: ["th"],
  },
  traps: ["may", "week spot", "The Sun"],
  rules: [
    { kind: "day", pattern: "#day ~dot?", read: (s) => s.number("day") },
    {
      kind: "date",
      name: "day-month",
      pattern: "day month #year?",
      read: (s): Meaning => ({
        kind: "date",
        day: s.number("day"),
        month: s.number("month"),
        ...(s.has("year") ? { year: { number: s.number("year") } } : {}),
      }),
    },
    {
      kind: "date",
      name: "iso",
      pattern: "#year ~'-' ~#month ~'-' ~#day",
      read: (s): Meaning => ({
        kind: "date",
        day: s.number("day"),
        month: s.number("month"),
        year: { number: s.number("year") },
      }),
    },
    {
      kind: "date",
      name: "unit",
      pattern: "last unit",
      notBefore: ["small"],
      read: (): Meaning => ({ kind: "unit", unit: "week", offset: -1 }),
    },
    { kind: "phrase", pattern: "date", read: (s) => s.meaning("date") },
    {
      kind: "phrase",
      name: "since",
      pattern: "since … of:date",
      read: (s): Meaning => ({ kind: "since", of: s.meaning("of") }),
    },
    {
      kind: "phrase",
      name: "wave",
      pattern: "'〜' month",
      read: (s): Meaning => ({ kind: "date", month: s.number("month") }),
    },
    {
      kind: "phrase",
      name: "opening",
      pattern: "^ month ':'",
      read: (s): Meaning => ({ kind: "date", month: s.number("month") }),
    },
    { kind: "phrase", name: "none", pattern: "ordinal", read: () => undefined },
  ],
  habits,
};

const unspaced: PhraseTable = {
  script: "unspaced",
  words: { month: { "ม.ค.": 1, "มี.ค.": 3 }, sunday: ["อาทิตย์"], on: ["วัน"], ago: ["ก่อน"], men: ["คน"], he: ["เขา"] },
  traps: ["แสงอาทิตย์"],
  rules: [
    {
      kind: "phrase",
      name: "day",
      pattern: "#day month",
      read: (s): Meaning => ({ kind: "date", day: s.number("day"), month: s.number("month") }),
    },
    {
      kind: "phrase",
      name: "ago",
      pattern: "on ago",
      notAfter: ["number"],
      notBefore: ["letters"],
      read: (): Meaning => ({ kind: "unit", unit: "day", offset: -1 }),
    },
    {
      kind: "phrase",
      name: "year",
      pattern: "on #yy",
      notBefore: ["men$"],
      read: (s): Meaning => ({ kind: "date", year: { number: s.number("yy") } }),
    },
    { kind: "phrase", name: "weekday", pattern: "on? sunday", read: (): Meaning => ({ kind: "weekday", weekday: 7 }) },
  ],
  habits,
};

const found = (table: PhraseTable, text: string): readonly string[] =>
  scanner(table)(text).matches.map(({ start, end, rule }) => `${text.slice(start, end)} <${rule}>`);

describe("phrases in a text", () => {
  test.each([
    ["the longest word wins, and a trap hides the words in it", "a week spot last week", ["last week <unit>"]],
    [
      "small letters in the table fit any, capitals only themselves or all capitals",
      "5 may, 5 May, 5 MAY, 5 JAN. LAST WEEK",
      ["5 May <day-month>", "5 MAY <day-month>", "5 JAN. <day-month>", "LAST WEEK <unit>"],
    ],
    [
      "a small first letter may open a sentence",
      "This Last week, this Last week, this last Week",
      ["This Last week <unit>", "this Last week <unit>", "last Week <unit>"],
    ],
    ["words end where letters do", "6 Januaryx lastweek last weekly", []],
    ["a space in a word is any space, a line's end included", "just\n last week", ["just\n last week <unit>"]],
    ["but nothing reaches across an empty line", "last\n\nweek 5\n\n\nMay", []],
    ["the longest match wins", "since we met on 5 January 2022", ["since we met on 5 January 2022 <since>"]],
    [
      "the words between are of one clause and at most eight",
      "since it was, 5 May; since a b c d e f g h i 6 May",
      ["5 May <day-month>", "6 May <day-month>"],
    ],
    [
      "signs stand where the pattern has them, without a space where it says so",
      "2022-01-21 2022 - 01 - 21",
      ["2022-01-21 <iso>"],
    ],
    [
      "a clause begins at a line or behind a sign",
      "May: so\nMay: yes. May: yes in May: no",
      ["May: <opening>", "May: <opening>", "May: <opening>"],
    ],
    ["a sign may be any that a rule names", "〜May ～May", ["〜May <wave>"]],
    ["a rule may say that it is no time after all", "second", []],
    ["a rule may refuse what stands behind it", "last week news, last week News", ["last week <unit>"]],
  ])("%s", (_, text, expected) => {
    expect(found(spaced, text)).toEqual(expected);
  });

  test.each([
    "A5 May",
    "$5 May",
    "%5 May",
    "-5-5 May",
    "F-5 May",
    "1,005 May",
    "3.5 May",
    "02-123-5 May 1",
    "5 May 2022%",
    "5 May 2022.5",
    "5 May 2022-23",
    "#5 May",
    "12022-01-21",
    "2022-01-217",
    "5 May 20220",
  ])("%s is a piece of something else", (text) => {
    expect(found(spaced, text).filter((phrase) => phrase !== "5 May <day-month>" || /\D5 May$/.test(text))).toEqual([]);
  });

  test("need no spaces in an unspaced script, in whose letters words begin and end whole", () => {
    expect(found(unspaced, "เมื่อ21ม.ค.แสงอาทิตย์ ๕ มี.ค. วันอาทิตย์")).toEqual([
      "21ม.ค. <day>",
      "๕ มี.ค. <day>",
      "วันอาทิตย์ <weekday>",
    ]);
    expect(found(unspaced, "เวันอาทิตย์ อาทิตย์่")).toEqual(["อาทิตย์ <weekday>"]);
  });

  test("may refuse numbers before them, letters that touch them, and words that no letters touch", () => {
    expect(found(unspaced, "วันก่อน, 5 วันก่อน, 2,500 วันก่อน, วันก่อนหนี วันก่อน หนี วันก่อนเขา")).toEqual([
      "วันก่อน <ago>",
      "วันก่อน <ago>",
      "วันก่อน <ago>",
    ]);
    expect(found(unspaced, "วัน 65 คน ดู วัน 66 คนดู วัน 67 คน")).toEqual(["วัน 66 <year>"]);
  });

  test("slice back to the words at their offsets, whatever stands between", () => {
    const text = "😀 5\u00a0May 🗓 last week";
    expect(found(spaced, text)).toEqual(["5\u00a0May <day-month>", "last week <unit>"]);
  });
});

describe("a table that cannot be right", () => {
  const rule = (pattern: string, kind = "phrase"): PhraseTable => ({
    ...spaced,
    rules: [...spaced.rules.slice(0, 1), { kind, pattern, read: () => undefined }],
  });
  test.each([
    ["that uses itself", rule("phrase"), `"phrase" is no class of words and no kind above it`],
    ["that uses what is nowhere", rule("moonday"), `"moonday" is no class of words and no kind above it`],
    ["of an unknown number", rule("#moon"), `there is no number "#moon"`],
    ["that can be empty", rule("^ month?"), "nothing in it has to be there"],
    ["named as a class of words", rule("month", "unit"), `its kind "unit" is the name of a class of words too`],
  ])("a rule %s is refused in one sentence", (_, table, sentence) => {
    expect(() => scanner(table)).toThrow(sentence);
  });
});

describe("100 kB of hostile text", () => {
  const size = 100_000;
  const hostile = [
    "1",
    "1 ",
    ".",
    "May ",
    "5 May ",
    "since ",
    "last ",
    " ",
    "\n",
    "((((",
    "since a ",
    "2022-",
    "ม.ค.",
    "อาทิตย์",
    "5 January since ",
    "ก",
    "เ",
    "5 th ",
    "\u200b",
    "last last week ",
  ];
  test.each(hostile.map((unit) => [JSON.stringify(unit), unit]))(
    "of %s takes steps in proportion to its length",
    (_, unit) => {
      for (const table of [spaced, unspaced]) {
        const scan = scanner(table);
        const steps = (length: number): number => scan(unit.repeat(Math.ceil(length / unit.length))).steps;
        const [small, large] = [steps(size / 10), steps(size)];
        expect(large / small).toBeLessThan(10.5);
        expect(large / size).toBeLessThan(60);
      }
    },
  );
});
