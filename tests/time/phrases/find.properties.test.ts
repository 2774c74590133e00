import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { de } from "../../../src/language/de/phrases/language.ts";
import { en } from "../../../src/language/en/phrases/language.ts";
import { th } from "../../../src/language/th/phrases/language.ts";
import type { FuzzyTime } from "../../../src/time/fuzzy.ts";
import type { Language } from "../../../src/time/language.ts";
import { findDates, phraseReader } from "../../../src/time/phrases/find.ts";
import type { PhraseTable } from "../../../src/time/phrase-table.ts";
import { scanner } from "../../../src/time/phrases/scan.ts";
import { tell } from "./notation.ts";

const languages = [th, en, de];
const tableOf = ({ phrases }: Language): PhraseTable => {
  if (phrases === undefined) throw new Error("a language without phrases");
  return phrases;
};
const wordsOf = (table: PhraseTable): readonly string[] => [
  ...table.traps,
  ...Object.values(table.words).flatMap((forms) =>
    Array.isArray(forms) ? (forms as readonly string[]) : Object.keys(forms),
  ),
];
const signs = [
  "-",
  "–",
  "/",
  ".",
  ",",
  ":",
  "'",
  "’",
  "(",
  ")",
  "%",
  "$",
  "\n",
  "\n\n",
  " ",
  "  ",
  "\u200b",
  "\u00a0",
  "😀",
  "ก",
  "x",
];

/** Words, figures and signs of a language in any order: nearly phrases. */
const texts = (language: Language): fc.Arbitrary<string> => {
  const table = tableOf(language);
  const figures = fc
    .oneof(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1800, max: 2700 }),
      fc.integer({ min: 0, max: 10_000_000 }),
    )
    .map(String);
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...wordsOf(table)) },
    { weight: 3, arbitrary: figures },
    { weight: 3, arbitrary: fc.constantFrom(...signs) },
    { weight: 4, arbitrary: fc.constantFrom(...table.rules.flatMap(({ example }) => example ?? [])) },
  );
  return fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(table.script === "spaced" ? " " : ""));
};
const datelines = fc.constantFrom(
  "2022-01-22",
  "2024-02-29",
  "[2022-01-22..2022-01-24]",
  "2022-01-22T14:30",
  "0044-03-15",
  "1940-12-31",
);
const runs = { numRuns: 100, seed: 20220122 };

const isOrdered = ({ start, end, members, alternatives = [] }: FuzzyTime): boolean =>
  [start, end].every((edge) => typeof edge === "string" || edge.min < edge.max) &&
  [...(members?.times ?? []), ...alternatives].every(isOrdered);

describe.each(languages)("phrases found in any text: $name", (language) => {
  test("stand one behind the other, slice back to their words, and have their bounds in order", () => {
    fc.assert(
      fc.property(texts(language), datelines, (text, dateline) => {
        let reached = 0;
        for (const { text: words, start, end, time, rule, issues } of findDates(text, {
          language,
          dateline,
          zone: "Europe/Kyiv",
        })) {
          expect(text.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(rule).toMatch(new RegExp(`^${language.code}/[a-z-]+$`));
          if (time === null) expect(issues.length).toBeGreaterThan(0);
          else expect(isOrdered(time)).toBe(true);
          reached = end;
        }
      }),
      runs,
    );
  });

  test("mean the same when they are read again by themselves", () => {
    fc.assert(
      fc.property(texts(language), datelines, (text, dateline) => {
        const reader = phraseReader({ language, dateline, zone: "UTC" });
        for (const { text: words, time, rule } of reader.find(text)) {
          const again = reader.read(words);
          expect(again && { rule: again.rule, time: tell(again.time) }, words).toEqual({ rule, time: tell(time) });
        }
      }),
      runs,
    );
  });

  test("take steps in proportion to the text's length, at 20,000 characters of anything", () => {
    const table = tableOf(language);
    const scan = scanner(table);
    const size = 20_000;
    const units = [
      "1",
      "1 ",
      "12.",
      "2022-",
      " ",
      "\n",
      "((((",
      ...signs,
      ...table.rules.flatMap(({ example }) =>
        example === undefined ? [] : table.script === "spaced" ? `${example} ` : example,
      ),
      ...wordsOf(table)
        .filter((_, k) => k % 120 === 0)
        .map((word) => `${word} `),
    ];
    const most = units
      .map((unit) => {
        const steps = (length: number): number => scan(unit.repeat(Math.ceil(length / unit.length))).steps;
        const [small, large] = [steps(200), steps(2_000)];
        expect(large / small, JSON.stringify(unit)).toBeLessThan(10.5);
        return { unit, perCharacter: large / 2_000 };
      })
      .sort((a, b) => b.perCharacter - a.perCharacter)[0] ?? { unit: "", perCharacter: NaN };
    expect(
      scan(most.unit.repeat(Math.ceil(size / most.unit.length))).steps / size,
      JSON.stringify(most.unit),
    ).toBeLessThan(150);
  });
});
