import { describe, expect, test } from "vitest";
import { readTimeline } from "../../src/model/read.ts";
import { en } from "../../src/language/en/phrases/language.ts";

/** The hint of the first issue at a path. */
function hintAt(path: string, document: unknown): string | undefined {
  return readTimeline(document, { languages: [en] }).issues.find((issue) => issue.path === path)?.hint;
}
const withEvent = (event: object): unknown => ({
  chronolane: 1,
  actors: [{ id: "us", name: "US" }],
  events: [{ title: "T", when: "2022", actors: [{ actor: "us" }], ...event }],
});

describe("a text in the place of a row is shown as the row that it may have meant", () => {
  test.each([
    ["actors[0]", { chronolane: 1, actors: ["op"], events: [] }, '{ "id": "op", "name": "op" }'],
    ["sources[0]", { chronolane: 1, sources: ["bbc"], events: [] }, '{ "id": "bbc", "name": "bbc" }'],
    ["events[0]", { chronolane: 1, events: ["Talks"] }, '{ "title": "Talks" }'],
    ["events[0].actors[0]", withEvent({ actors: ["us"] }), '{ "actor": "us" }'],
    ["events[0].actors[0].actor", withEvent({ actors: [{ id: "us" }] }), '{ "actor": "us" }'],
    ["events[0].claims[0]", withEvent({ claims: ["No"] }), '{ "by": "…", "stance": "reports", "note": "No" }'],
    [
      "events[0].claims[0].quote",
      withEvent({ claims: [{ by: "us", stance: "reports", quote: "No" }] }),
      '{ "exact": "No" }',
    ],
    ["events[0].quotes[0]", withEvent({ quotes: ["No"] }), '{ "exact": "No" }'],
    ["events[0].links[0]", withEvent({ links: ["x"] }), '{ "to": "x", "kind": "follows" }'],
    ["events[0].media[0]", withEvent({ media: ["x.jpg"] }), '{ "kind": "image", "url": "x.jpg" }'],
    ["events[0].actors", withEvent({ actors: "us" }), '[{ "actor": "us" }]'],
    ["events[0].tags", withEvent({ tags: "war" }), '["war"]'],
  ])("at %s", (path, document, form) => {
    expect(hintAt(path, document)).toBe(`write ${form}`);
  });

  test("a row alone belongs between brackets", () => {
    expect(hintAt("events[0].actors", withEvent({ actors: { actor: "us" } }))).toContain("between [ and ]");
  });

  test("a number in quotation marks, and a text without, are told", () => {
    expect(hintAt("events[0].importance", withEvent({ importance: "0.3" }))).toBe("write 0.3 without quotation marks");
    expect(hintAt("events[0].place", withEvent({ place: 5 }))).toBe('write "5" in quotation marks');
  });
});

describe("a date in the form of another tool is shown as EDTF", () => {
  test.each([
    ["1762300800000", 'if it counts milliseconds since 1970, write "2025-11-05T00:00:00Z"'],
    [1762300800000, 'if it counts milliseconds since 1970, write "2025-11-05T00:00:00Z"'],
    ["1762300800", 'if it counts seconds since 1970, write "2025-11-05T00:00:00Z"'],
    ["21/01/2022", 'write "2022-01-21"'],
    ["01/02/2022", 'write "2022-02-01" or "2022-01-02"'],
    ["21.1.2022", 'write "2022-01-21"'],
    ["2022/1/5", 'write "2022-01-05"'],
    ["2022-1", 'write "2022-01"'],
    ["2022-01-21 9:00", 'write "2022-01-21T09:00"'],
    ["2022-01-21T10:00:00.000+0700", 'write "2022-01-21T10:00:00+07:00"'],
    [2022, 'write the year as text: "2022"'],
    [-44, 'write the year as text: "-0044"'],
    [["2022-01", "2022-02"], 'if it was one of these, write "[2022-01,2022-02]"; if all of them, "{2022-01,2022-02}"'],
    [{ from: "2022", to: "2023" }, 'write { "start": "2022", "end": "2023" }'],
  ])("%j", (when, hint) => {
    expect(hintAt("events[0].when", withEvent({ when }))).toBe(hint);
  });

  test.each([
    ["Jan 21, 2022", "…"],
    ["21 มกราคม 2565", "th"],
  ])("and words are shown as words: %s", (when, lang) => {
    expect(hintAt("events[0].when", withEvent({ when }))).toContain(
      JSON.stringify({ phrase: when, lang })
        .replace("{", "{ ")
        .replace("}", " }")
        .replaceAll(":", ": ")
        .replace('","', '", "'),
    );
  });

  test.each([
    ["2022-02-30", "February 2022 has 28 days"],
    ["2024-02-30", "February 2024 has 29 days"],
    ["2022-04-31", "April 2022 has 30 days"],
    ["2021/2022-02-30", "February 2022 has 28 days"],
    ["[2022-01-21,2022-02-30]", "February 2022 has 28 days"],
    ["2022-01-00", "days of a month begin with 1"],
    ["2022-13", "months go from 1 to 12, and there is no month 13"],
    ["2022-00", "months go from 1 to 12, and there is no month 0"],
    ["2022-21-01", 'months go from 1 to 12, and there is no month 21; if it is the day, write "2022-01-21"'],
    ["2022-01-21T25:00", "hours go from 00 to 23, and there is no hour 25"],
    ["2022-01-21T24:00", "hours go from 00 to 23; for midnight, write T00:00 of the day that begins"],
    ["2022-01-21T14:60", "minutes go from 00 to 59, and there is no minute 60"],
    ["2022-01-21T14:00:61", "seconds go from 00 to 59, and there is no second 61"],
    ["2022-01-21T14:00+25:00", "offsets from UTC go to 18 hours, and 25 are more"],
    ["30/02/2022", "February 2022 has 28 days"],
    ["2022/2/30", "February 2022 has 28 days"],
    ["2565-02-29", "February 2565 has 28 days"],
    ["2022-02-30/2567-02-29", "February 2022 has 28 days"],
    ["2022-01-21 25:00", "hours go from 00 to 23, and there is no hour 25"],
    [{ phrase: "30 February 2022" }, "February 2022 has 28 days"],
    [{ phrase: "31 April" }, "April has 30 days"],
    [{ phrase: "30 February" }, "February has 28 or 29 days"],
  ])("and what does not exist in %j is named", (when, hint) => {
    expect(
      readTimeline({ ...(withEvent({ when }) as object), dateline: "2022-01-22" }, { languages: [en] }).issues,
    ).toMatchObject([{ path: "events[0].when", hint }]);
  });

  test.each([
    ["2567-02-29", "2024-02-29"],
    ["2567-02-29/2567-03-01", "2024-02-29/2024-03-01"],
    ["[2022-02-28,2567-02-29]", "[2022-02-28,2024-02-29]"],
    ["29/02/2567", "2024-02-29"],
    ["28/02/2567", "2024-02-28"],
    ["2567/02/28", "2024-02-28"],
    ["2567-2-28", "2024-02-28"],
    ["2567/2/29", "2024-02-29"],
    ["2567-02-29 14:00", "2024-02-29T14:00"],
  ])(
    "and %s, a day of the Buddhist era in a form that is no EDTF, is told once, with the common year: %s",
    (when, common) => {
      expect(hintAt("events[0].when", withEvent({ when }))).toBe(
        `if the year is one of the Buddhist era, write "${common}"`,
      );
    },
  );

  test("a date that does not exist in any reading is not offered", () => {
    expect(hintAt("events[0].when", withEvent({ when: "31/31/2022" }))).not.toContain("2022-31");
  });
});

test("a time of two forms is told which, and a Date how to write it", () => {
  const { issues } = readTimeline(withEvent({ when: { early: "2022", by: "2022" } }));
  expect(issues.map(({ message, hint }) => [message, hint])).toEqual([
    [
      "this mixes two forms of a time: early and by",
      'keep one of them, or write one within the other, such as { "by": { "early": "2022-02" } }',
    ],
  ]);
  for (const document of [withEvent({ when: new Date(0) }), { ...Object(withEvent({})), dateline: new Date(0) }])
    expect(readTimeline(document).issues.map(({ code, hint }) => [code, hint])).toContainEqual([
      "not-json",
      "write date.toISOString().slice(0, 10)",
    ]);
});
