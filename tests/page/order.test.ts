import { describe, expect, test } from "vitest";
import { de } from "../../src/language/de/phrases/language.ts";
import { en } from "../../src/language/en/phrases/language.ts";
import { th } from "../../src/language/th/phrases/language.ts";
import { renderHTML } from "../../src/page/page.ts";

const SENTENCES = [
  [en, "whether before or after the event right above: not known"],
  [de, "ob vor oder nach dem Ereignis direkt darüber, ist nicht bekannt"],
  [th, "ไม่ทราบว่าเกิดก่อนหรือหลังเหตุการณ์ที่อยู่เหนือขึ้นไปพอดี"],
] as const;

describe("the list says of an event that its order to the one right above is not known", () => {
  test.each(SENTENCES)("and of no other, in $code", (language, sentence) => {
    const page = renderHTML(
      {
        chronolane: 1,
        events: [
          { title: "a", when: "2022" },
          { title: "b", when: "2022-03-05" },
          { title: "c", when: "2022-05-05" },
          { title: "d", when: "2023-01-01" },
          { title: "e", when: "2023-01-01" },
          { title: "f", when: "2023-02" },
        ],
      },
      { languages: [language] },
    );
    const entries = page.split('<li id="chronolane-event-').slice(1);
    expect(entries.map((entry) => entry.includes(sentence))).toEqual([false, true, false, false, true, false]);
  });
});

test("a plan whose day had passed when it was written stands in its place in time", () => {
  const page = renderHTML(
    {
      chronolane: 1,
      dateline: "2024-02-10",
      events: [
        { id: "held", title: "Held", when: "2024-02-05" },
        { id: "plan", title: "Plan", when: "2024-01-05", status: "planned" },
        { id: "next", title: "Next", when: "2024-02-10", status: "planned" },
      ],
    },
    { languages: [en] },
  );
  const ids = [...page.matchAll(/<li id="chronolane-event-([a-z]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(["plan", "held", "next"]);
});
