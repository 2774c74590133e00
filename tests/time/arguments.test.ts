import { describe, expect, test } from "vitest";
import { certainty, durationOf, findDates, formatTime, parseEdtf, relateTimes } from "../../src/index.ts";
import { en } from "../../src/language/en/en.ts";

const day = parseEdtf("2022-01-21");
const nothing = undefined as never;

describe("a programmer's fault is one sentence that names what was passed, what was expected and where:", () => {
  test.each<[string, () => unknown, string]>([
    ["text", () => parseEdtf(5 as never), "invalid text: got 5, expected a text, in parseEdtf"],
    [
      "seasons",
      () => parseEdtf("2022-21", { seasons: "east" as never }),
      `invalid options.seasons: got "east", expected north or south, in parseEdtf`,
    ],
    [
      "a text for a time",
      () => relateTimes("2022" as never, day),
      `invalid first time: got "2022", expected a time such as parseEdtf gives, in relateTimes`,
    ],
    [
      "a relation",
      () => certainty(day, "befor" as never, day),
      `invalid relation: got "befor", expected before, meets, overlaps`,
    ],
    ["no relation", () => certainty(day, [], day), "got an empty list"],
    ["until", () => durationOf(day, { until: "2024" as never }), `invalid options.until: got "2024", expected a time`],
    [
      "no options",
      () => formatTime(day, nothing),
      "invalid options: got undefined, expected an object with a language, in formatTime",
    ],
    [
      "a language",
      () => formatTime(day, { language: "en" as never }),
      `invalid options.language: got "en", expected a language such as en, in formatTime`,
    ],
    ["no time", () => formatTime(null as never, { language: en }), "invalid time: got null"],
    [
      "a calendar",
      () => formatTime(day, { language: en, calendar: "mayan" as never }),
      `invalid options.calendar: got "mayan", expected gregory, buddhist, japanese, islamic, hebrew or persian, in formatTime`,
    ],
    [
      "a style",
      () => formatTime(day, { language: en, style: "tiny" as never }),
      `invalid options.style: got "tiny", expected full or short`,
    ],
    [
      "no text",
      () => findDates(null as never, { language: en, dateline: "2022" }),
      "invalid text: got null, expected a text, in findDates",
    ],
    [
      "no dateline",
      () => findDates("x", { language: en } as never),
      "invalid options.dateline: got undefined, expected a time such as parseEdtf gives, in findDates",
    ],
    [
      "a tense",
      () => findDates("x", { language: en, dateline: "2022", tense: "sideways" as never }),
      `invalid options.tense: got "sideways", expected past or future, in findDates`,
    ],
    [
      "a week's start",
      () => findDates("x", { language: en, dateline: "2022", weekStart: "friday" as never }),
      `expected monday or sunday`,
    ],
    [
      "a fiscal year",
      () => findDates("x", { language: en, dateline: "2022", fiscalYear: { month: 2, day: 30 } }),
      "invalid options.fiscalYear: expected the month and day",
    ],
    [
      "no language",
      () => findDates("x", { dateline: "2022" } as never),
      "invalid options.language: got undefined, expected a language such as en, in findDates",
    ],
    [
      "a language without phrases",
      () => findDates("x", { language: { ...en, phrases: nothing }, dateline: "2022" }),
      `the language "en" has no date phrases`,
    ],
  ])("%s", (_, wrong, sentence) => {
    expect(wrong).toThrow(sentence);
  });
});
