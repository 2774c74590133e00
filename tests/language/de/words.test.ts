import { expect, test } from "vitest";
import { de } from "../../../src/de.phrases.ts";
import type { Counts } from "../../../src/time/counts.ts";

const NONE: Counts = {
  events: 0,
  actors: 0,
  planned: 0,
  disputed: 0,
  denied: 0,
  reported: 0,
  undated: 0,
  hidden: 0,
  issues: 0,
};

test("German sums up a timeline, one thing in the singular", () => {
  expect(de.words.summary({ ...NONE, events: 31, actors: 6, planned: 3, denied: 4 }, "10.–31. Januar 2022")).toBe(
    "31 Ereignisse, 6 Beteiligte, 10.–31. Januar 2022; 3 geplant; 4 dementiert.",
  );
  expect(de.words.summary({ ...NONE, events: 1, actors: 1, hidden: 2, issues: 1 }, "")).toBe(
    "1 Ereignis, 1 Beteiligter; 2 Beschriftungen ausgeblendet; 1 Fehler in den Daten.",
  );
  expect(de.words.lane("Deutschland", 1)).toBe("Deutschland, 1 Ereignis");
});

test("German names who says what, and the rule that read a date", () => {
  expect(
    de.words.voices({ reports: ["dem Spiegel"], asserts: ["C"], confirms: [], denies: ["A", "B"], retracts: [] }),
  ).toBe("nach Angaben von C; berichtet von dem Spiegel; dementiert von A und B");
  expect(de.words.readBy("de/part-of-month", "22. Januar 2022")).toBe(
    "gelesen nach der Regel de/part-of-month, geschrieben am 22. Januar 2022",
  );
  expect(de.words.beforeEvent("Gespräche")).toBe("vor „Gespräche“");
});

test("German says a weekday before its date", () => {
  expect(de.time.date({ calendar: "gregory", year: 2022, month: 1, day: 21, weekday: 5 }, "full")).toBe(
    "Freitag, 21. Januar 2022",
  );
  expect(de.time.date({ calendar: "gregory", month: 1, day: 21, weekday: 5 }, "short")).toBe("Fr, 21. Jan.");
});

test("no word of the German hints says two things, but those that do in German", () => {
  const words = Object.values(de.hints?.hints ?? {}).flat();
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual(["soll", "sollen"]);
});

test("German months and weekdays are those of Unicode's locale data", () => {
  const named = (options: Intl.DateTimeFormatOptions, days: readonly number[]): readonly string[] =>
    days.map((at) => new Intl.DateTimeFormat("de", { ...options, timeZone: "UTC" }).format(at));
  const months = Array.from({ length: 12 }, (_, i) => Date.UTC(2022, i, 1));
  const days = Array.from({ length: 7 }, (_, i) => Date.UTC(2022, 0, 3 + i));
  expect(de.time.months.full).toEqual(named({ month: "long" }, months));
  expect(de.time.weekdays.full).toEqual(named({ weekday: "long" }, days));
  expect(de.time.weekdays.short).toEqual(named({ weekday: "short" }, days));
});
