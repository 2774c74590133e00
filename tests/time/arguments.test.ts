import { describe, expect, test } from "vitest";
import {
  certainty,
  durationOf,
  findDates,
  formatTime,
  measureText,
  orderGroups,
  parseEdtf,
  relateTimes,
} from "../../src/index.ts";
import { en } from "../../src/language/en/phrases/language.ts";

const day = parseEdtf("2022-01-21");
const nothing = undefined as never;

describe("a programmer's fault is one sentence that names what was passed, what was expected and where:", () => {
  test.each<[string, () => unknown, string]>([
    ["text", () => parseEdtf(5 as never), "text is 5 in parseEdtf; use a text"],
    [
      "seasons",
      () => parseEdtf("2022-21", { seasons: "east" as never }),
      `options.seasons is "east" in parseEdtf; use north or south`,
    ],
    [
      "a text for a time",
      () => relateTimes("2022" as never, day),
      `first time is "2022" in relateTimes; use a time such as parseEdtf gives`,
    ],
    [
      "a relation",
      () => certainty(day, "befor" as never, day),
      `relation is "befor" in certainty; use before, meets, overlaps`,
    ],
    ["no relation", () => certainty(day, [], day), "relation is an empty list"],
    ["until", () => durationOf(day, { until: "2024" as never }), `options.until is "2024" in durationOf; use a time`],
    ["no options", () => formatTime(day, nothing), "options is undefined in formatTime; use an object with a language"],
    [
      "options without a language",
      () => formatTime(day, {} as never),
      "options.language is undefined in formatTime; use a language such as en",
    ],
    [
      "options without a time",
      () => orderGroups([1, 2], {} as never),
      "options.time is undefined in orderGroups; use a function that gives the time of an item",
    ],
    [
      "an object that is no time",
      () => formatTime({ start: 0 } as never, { language: en }),
      "time is an object without end in formatTime; use a time such as parseEdtf gives",
    ],
    [
      "a font without a weight",
      () => measureText("x", { size: 13 } as never),
      "font is an object without weight in measureText; use { size: 13, weight: 400 }",
    ],
    [
      "a language",
      () => formatTime(day, { language: "en" as never }),
      `options.language is "en" in formatTime; use a language such as en`,
    ],
    ["no time", () => formatTime(null as never, { language: en }), "time is null"],
    [
      "a calendar",
      () => formatTime(day, { language: en, calendar: "mayan" as never }),
      `options.calendar is "mayan" in formatTime; use gregory, buddhist, japanese, islamic, hebrew or persian`,
    ],
    [
      "a style",
      () => formatTime(day, { language: en, style: "tiny" as never }),
      `options.style is "tiny" in formatTime; use full or short`,
    ],
    [
      "no text",
      () => findDates(null as never, { language: en, dateline: "2022" }),
      "text is null in findDates; use a text",
    ],
    [
      "no dateline",
      () => findDates("x", { language: en } as never),
      'options.dateline is undefined in findDates; use EDTF such as "2022-01-22", or a time such as parseEdtf gives',
    ],
    [
      "a tense",
      () => findDates("x", { language: en, dateline: "2022", tense: "sideways" as never }),
      `options.tense is "sideways" in findDates; use past or future`,
    ],
    [
      "a week's start",
      () => findDates("x", { language: en, dateline: "2022", weekStart: "friday" as never }),
      `use monday or sunday`,
    ],
    [
      "a fiscal year",
      () => findDates("x", { language: en, dateline: "2022", fiscalYear: { month: 2, day: 30 } }),
      "options.fiscalYear is no month and day",
    ],
    [
      "no language",
      () => findDates("x", { dateline: "2022" } as never),
      "options.language is undefined in findDates; use a language such as en",
    ],
    [
      "a language without phrases",
      () => findDates("x", { language: { ...en, phrases: nothing }, dateline: "2022" }),
      `options.language is "en" without date phrases in findDates; use`,
    ],
  ])("%s", (_, wrong, sentence) => {
    expect(wrong).toThrow(sentence);
  });
});
