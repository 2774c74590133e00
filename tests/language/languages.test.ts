import { describe, expect, test } from "vitest";
import { de } from "../../src/de.phrases.ts";
import { en } from "../../src/en.phrases.ts";
import { th } from "../../src/th.phrases.ts";
import type { Language } from "../../src/time/language.ts";
import type { Counts } from "../../src/time/counts.ts";

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

/** Every fixed text that a language says, with the path to it; not what it reads. */
function said(language: Language): ReturnType<typeof texts> {
  return texts({
    ...language,
    phrases: undefined,
    hints: undefined,
    words: { ...language.words, punctuation: undefined },
  });
}

function texts(value: unknown, path = ""): readonly (readonly [path: string, text: string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

describe.each([
  ["English", en],
  ["Thai", th],
  ["German", de],
] as const)("%s", (_name, language: Language) => {
  test("has a word for everything, trimmed and without markup", () => {
    for (const [path, text] of said(language))
      expect([path, /^\S(?:.*\S)?$/s.test(text) && !/[<>{}]/.test(text)]).toEqual([path, true]);
  });

  test("has twelve months and seven weekdays, each of them different", () => {
    for (const style of ["full", "short"] as const) {
      expect(new Set(language.time.months[style]).size).toBe(12);
      expect(new Set(language.time.weekdays[style]).size).toBe(7);
    }
  });

  test("tells statuses, standings, stances, links and roles apart", () => {
    const { status, standing, stance, link, role } = language.words;
    for (const group of [status, standing, stance, link, role])
      expect(new Set(Object.values(group)).size).toBe(Object.keys(group).length);
  });

  test("leaves counts of nothing out of the summary", () => {
    expect(language.words.summary({ ...NONE, events: 1 }, "")).not.toContain("0");
  });
});

describe("Thai", () => {
  test("is written in Thai but for the names of formats and of keys", () => {
    const names = /\b(?:EDTF|JSON|CSV|SVG|Enter|Escape|Backspace|Tab|Home|End|Ctrl|Alt|Page Up|Page Down)\b/g;
    const latin = said(th).filter(
      ([path, text]) =>
        /[A-Za-z]/.test(text.replace(names, "")) && path !== ".code" && path !== ".direction" && path !== ".calendar",
    );
    expect(latin).toEqual([]);
  });

  test("has the months and weekdays that Unicode's locale data have", () => {
    const months = Array.from({ length: 12 }, (_, i) => Date.UTC(2022, i, 1));
    const named = (options: Intl.DateTimeFormatOptions): string[] =>
      months.map((at) => new Intl.DateTimeFormat("th", { ...options, timeZone: "UTC" }).format(at));
    expect(th.time.months.full).toEqual(named({ month: "long" }));
    expect(th.time.months.short).toEqual(named({ month: "short" }));
    const days = Array.from({ length: 7 }, (_, i) =>
      new Intl.DateTimeFormat("th", { weekday: "long", timeZone: "UTC" }).format(Date.UTC(2022, 0, 3 + i)),
    );
    expect(th.time.weekdays.full.map((day) => `วัน${day}`)).toEqual(days);
  });

  test("sums up a timeline", () => {
    expect(th.words.summary({ ...NONE, events: 31, actors: 6, planned: 3, denied: 4 }, "10–31 มกราคม 2565")).toBe(
      "31 เหตุการณ์ 6 ฝ่าย 10–31 มกราคม 2565 · วางแผนไว้ 3 · ถูกปฏิเสธ 4",
    );
    expect(
      th.words.voices({ reports: ["แดร์ ชปีเกล"], asserts: [], confirms: [], denies: ["โฆษกทำเนียบขาว"], retracts: [] }),
    ).toBe("รายงานโดย แดร์ ชปีเกล · ปฏิเสธโดย โฆษกทำเนียบขาว");
    expect(th.words.list(["ก", "ข", "ค"])).toBe("ก, ข และ ค");
  });

  test("says a weekday before its date", () => {
    expect(th.time.date({ calendar: "buddhist", year: 2565, month: 1, day: 21, weekday: 5 }, "full")).toBe(
      "วันศุกร์ที่ 21 มกราคม 2565",
    );
    expect(th.time.date({ calendar: "buddhist", month: 1, day: 21, weekday: 5 }, "short")).toBe("ศ. 21 ม.ค.");
  });
});

describe("English", () => {
  test("sums up a timeline", () => {
    expect(en.words.summary({ ...NONE, events: 31, actors: 6, planned: 3, denied: 4 }, "10–31 January 2022")).toBe(
      "31 events, 6 actors, 10–31 January 2022; 3 planned; 4 denied.",
    );
    expect(en.words.summary({ ...NONE, events: 1, actors: 1, issues: 1, hidden: 2 }, "")).toBe(
      "1 event, 1 actor; 2 labels hidden; 1 fault in the data.",
    );
    expect(
      en.words.voices({
        reports: ["Der Spiegel"],
        asserts: [],
        confirms: [],
        denies: ["the NSC spokesperson"],
        retracts: [],
      }),
    ).toBe("reported by Der Spiegel; denied by the NSC spokesperson");
    expect(en.words.hiddenLabels(1)).toBe("1 label is hidden or shortened for want of room.");
    expect(en.words.list(["a", "b", "c"])).toBe("a, b and c");
  });

  test("says a weekday before its date", () => {
    expect(en.time.date({ calendar: "gregory", year: 2022, month: 1, day: 21, weekday: 5 }, "full")).toBe(
      "Friday, 21 January 2022",
    );
    expect(en.time.date({ calendar: "gregory", month: 1, day: 21, weekday: 5 }, "short")).toBe("Fri 21 Jan");
  });
});
