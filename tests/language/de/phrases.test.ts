import { describe, expect, test } from "vitest";
import { de } from "../../../src/de.phrases.ts";
import { earliest } from "../../../src/time/compare.ts";
import { parseEdtf } from "../../../src/time/edtf/parse.ts";
import { findDates, type FoundDate } from "../../../src/time/phrases/find.ts";
import type { PhraseTable } from "../../../src/time/phrase-table.ts";
import type { Side } from "../../../src/time/phrase-meaning.ts";
import { scanner } from "../../../src/time/phrases/scan.ts";
import { tell } from "../../time/phrases/notation.ts";
import { notDates, rows } from "./phrases.ts";

const find = (text: string, tense?: Side): readonly FoundDate[] =>
  findDates(text, {
    language: de,
    dateline: "2022-01-22",
    zone: "Europe/Berlin",
    ...(tense === undefined ? {} : { tense }),
  });
const readings = ({ time }: FoundDate): string => [time, ...(time?.alternatives ?? [])].map(tell).join(" or ");

describe("German dates", () => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (bracketed, [, told, rule, tense]) => {
    const start = bracketed.indexOf("[");
    const text = bracketed.replace(/[[\]]/g, "");
    expect(find(text, tense).map((found) => [found.text, found.start, readings(found), found.rule])).toEqual([
      [bracketed.slice(start + 1, bracketed.indexOf("]")), start, told, `de/${rule}`],
    ]);
  });

  test.each(notDates)("%s is none", (text) => {
    expect(find(text).map((found) => found.text)).toEqual([]);
  });

  test("that do not exist have no time, and a weekday that does not fit is told", () => {
    expect(
      find("31. Februar 2022, Montag, 21. Januar 2022").map(({ time, issues }) => [
        tell(time),
        ...issues.map(({ code }) => code),
      ]),
    ).toEqual([
      ["nothing", "impossible-date"],
      ["2022-01-21>2022-01-22 day", "weekday-mismatch"],
    ]);
  });

  test("with a place or an offset are read in its zone", () => {
    const hour = (text: string): string =>
      new Date(earliest(find(text)[0]?.time ?? parseEdtf("0000")) ?? 0).toISOString().slice(11, 16);
    expect(
      [
        "14:00 Uhr in Kiew",
        "14 Uhr Kiewer Zeit",
        "14:00 Uhr (UTC+02:00)",
        "14 Uhr UTC+2",
        "14 Uhr UTC-3",
        "14 Uhr in New York",
        "14 Uhr in Hanau",
      ].map(hour),
    ).toEqual(["12:00", "12:00", "12:00", "12:00", "17:00", "19:00", "13:00"]);
  });

  test("take the endings of their adjectives in every case", () => {
    const forms = [
      "vergangenes Jahr",
      "im vergangenen Jahr",
      "vergangenen Jahres",
      "des vergangenen Jahres",
      "letztes Jahr",
      "vorigen Jahres",
      "das zurückliegende Jahr",
    ];
    expect(forms.map((form) => find(form).map(readings))).toEqual(forms.map(() => ["2021-01-01>2022-01-01 year"]));
  });
});

const table: PhraseTable = de.phrases ?? {
  script: "spaced",
  words: {},
  traps: [],
  rules: [],
  habits: { twoDigitYears: "common", dayFirst: true, fiscalYear: { month: 1, day: 1 } },
};

describe("the table of German", () => {
  const examples = table.rules.flatMap(({ name, example }) =>
    example === undefined ? [] : ([[example, name ?? ""]] as const),
  );

  test.each(examples)("reads its example %j by its own rule, %s", (example, name) => {
    expect(find(example).map(({ text, rule, time }) => [text, rule, time !== null])).toEqual([
      [example, `de/${name}`, true],
    ]);
  });

  test.each(table.traps)("finds nothing in the trap %j", (trap) => {
    expect(find(`Das ist ${trap} gewesen.`)).toEqual([]);
  });

  test("has every trap for a reason: without it something would be found in one of its sentences", () => {
    const bare = scanner({ ...table, traps: [] });
    const needless = table.traps.filter((trap) =>
      ["", "im ", "nach ", "am "].every((before) => bare(`${before}${trap} 2022`).matches.length === 0),
    );
    expect(needless).toEqual([]);
  });

  test("reads hostile texts in steps that grow with their length", () => {
    const scan = scanner(table);
    for (const unit of [
      "1. ",
      "21.1.",
      "am 21. Januar ",
      "seit ",
      "bis ",
      "Ende ",
      "vergangenen ",
      "- ",
      "von 1. bis ",
      "Anfang bis ",
    ]) {
      const steps = (length: number): number => scan(unit.repeat(Math.ceil(length / unit.length))).steps;
      expect(steps(20_000) / steps(2_000)).toBeLessThan(10.5);
    }
  });
});
