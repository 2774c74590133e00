import { describe, expect, test } from "vitest";
import { en } from "../../src/language/en/phrases/language.ts";
import { th } from "../../src/language/th/phrases/language.ts";
import type { When } from "../../src/model/document.ts";
import { readTimeline } from "../../src/model/read.ts";
import type { TimelineEvent } from "../../src/model/timeline.ts";
import { tell } from "../time/phrases/notation.ts";
import { doc, event, read } from "./tiny.ts";

const languages = [en, th];
const eventOf = (when: When, more: object = {}): TimelineEvent =>
  read({ ...doc(event("e", when)), ...more }, { languages }).event("e");
const told = (when: When, more: object = {}): string => tell(eventOf(when, more).time);

describe("a time that is told in words", () => {
  test.each<[string, When, string]>([
    ["in the document's language", { phrase: "early January" }, "2022-01-01>2022-01-11 month START"],
    ["in its own", { phrase: "ต้นเดือนมกราคมที่ผ่านมา", lang: "th" }, "2022-01-01>2022-01-11 month START"],
    ["in a variety of its language", { phrase: "ปลายปีที่แล้ว", lang: "th-TH" }, "2021-09-01>2022-01-01 year END"],
    [
      "as a deadline runs from the dateline",
      { phrase: "by mid-February" },
      "2022-01-22>2022-02-21 month MID ON_OR_BEFORE",
    ],
    [
      "inside another form",
      { start: { phrase: "late December" }, end: ".." },
      "2021-12-21>2022-01-01 month END / open",
    ],
    ["with spaces and signs around it", { phrase: " last week. " }, "2022-01-10>2022-01-17 week"],
  ])("%s is read", (_, when, expected) => {
    expect(told(when)).toBe(expected);
    expect(read(doc(event("e", when)), { languages }).issues).toEqual([]);
  });

  test("moves with the dateline, and what says its year does not", () => {
    const on = (phrase: string): readonly string[] =>
      ["2022-01-22", "2022-01-29", "[2022-01-22..2022-01-24]"].map((dateline) => told({ phrase }, { dateline }));
    expect(on("last week")).toEqual([
      "2022-01-10>2022-01-17 week",
      "2022-01-17>2022-01-24 week",
      "one-of{2022-01-10>2022-01-17 week; 2022-01-17>2022-01-24 week}",
    ]);
    expect(new Set(on("on 21 January 2022"))).toEqual(new Set(["2022-01-21>2022-01-22 day"]));
  });

  test("keeps its words, with the rule that read them and the day they were read from", () => {
    expect(eventOf({ phrase: "ต้นเดือนมกราคม", lang: "th" }).time?.written).toEqual({
      text: "ต้นเดือนมกราคม",
      lang: "th",
      rule: "th/part-of-month",
      anchor: "2022-01-22",
      span: [0, 14],
    });
    expect(eventOf({ phrase: "21 January 2022" }).time?.written).not.toHaveProperty("anchor");
    expect(eventOf({ by: { phrase: "mid-February" } }).time?.written).toMatchObject({
      text: "by mid-February",
      rule: "document/by",
      anchor: "2022-01-22",
    });
  });

  test("lies on the side of the dateline that the event's status says, and claims were made before it", () => {
    const on = (status: object): string =>
      tell(read(doc({ ...event("e", { phrase: "on Tuesday" }), ...status }), { languages }).event("e").time);
    expect([on({}), on({ status: "happened" }), on({ status: "planned" })]).toEqual([
      "2022-01-18>2022-01-19 day ?",
      "2022-01-18>2022-01-19 day",
      "2022-01-25>2022-01-26 day",
    ]);
    expect(eventOf({ phrase: "on Tuesday" }).time?.alternatives?.map(tell)).toEqual(["2022-01-25>2022-01-26 day"]);
    expect(told({ phrase: "on Tuesday", tense: "past" })).toBe("2022-01-18>2022-01-19 day");
    const said = read(
      doc(event("e", "2022-01-20", { claims: [{ by: "nsc", stance: "denies", said: { phrase: "on Tuesday" } }] })),
      { languages },
    ).event("e").claims[0]?.said;
    expect(tell(said ?? null)).toBe("2022-01-18>2022-01-19 day");
  });

  test("needs no dateline where it says its own date", () => {
    const { dateline: _, ...undated } = doc(event("e", { phrase: "21 January 2022" }));
    expect(tell(readTimeline(undated, { languages }).timeline.events[0]?.time ?? null)).toBe(
      "2022-01-21>2022-01-22 day",
    );
    expect(
      tell(
        readTimeline(
          { ...undated, events: [event("e", { phrase: "yesterday" })] },
          { languages, dateline: "2022-01-22" },
        ).timeline.events[0]?.time ?? null,
      ),
    ).toBe("2022-01-21>2022-01-22 day");
  });

  test("needs no dateline, either, where two digits of a Thai year are enough", () => {
    const { dateline: _, ...undated } = doc(event("e", { phrase: "15 ม.ค. 65", lang: "th" }));
    expect(tell(readTimeline(undated, { languages }).timeline.events[0]?.time ?? null)).toBe(
      "2022-01-15>2022-01-16 day",
    );
  });

  test("is no time where it is two, or only holds one", () => {
    for (const phrase of ["today and the weather", "on 3 March 2022 nobody came on 4 May 2022", ""])
      expect(eventOf({ phrase }).time, phrase).toBeNull();
  });

  test("stands in the event as it was written, read or not", () => {
    const when = { phrase: "once upon a time" };
    expect(eventOf(when)).toMatchObject({ time: null, when });
  });
});

test("a phrase whose language came without its phrases is told where those that ship are", () => {
  const { phrases: _phrases, ...light } = en;
  const { issues } = read(doc(event("e", { phrase: "early January" })), { languages: [light] });
  expect(issues.map(({ code, hint }) => [code, hint])).toEqual([
    [
      "no-phrase-reader",
      'give a Language with the code "en" and with `phrases` in languages; those that ship are at chronolane/<code>/phrases; or write the date as EDTF',
    ],
  ]);
});

test.each([
  ["fr", "fr"],
  ["DE-at", "de"],
  ["xx-1", "xx"],
])(
  "a phrase in %s, which was not given, asks for a language of that code and tells where those that ship are",
  (lang, code) => {
    const { issues } = read(doc(event("e", { phrase: "un jour", lang })), { languages: [en] });
    expect(issues.map(({ hint }) => hint)).toEqual([
      expect.stringMatching(
        `^give a Language with the code "${code}" and with \`phrases\` in languages; .* chronolane/<code>/phrases`,
      ),
    ]);
  },
);
