import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftTimeline } from "../../src/draft/draft.ts";
import { en } from "../../src/language/en/phrases/language.ts";
import { th } from "../../src/language/th/phrases/language.ts";
import type { Quote } from "../../src/model/document.ts";
import { readTimeline } from "../../src/model/read.ts";
import { gazetteer } from "./gazetteer.ts";

const languages = [en, th];
const made = (text: string, language: typeof en): ReturnType<typeof draftTimeline> =>
  draftTimeline(text, { language, dateline: "2022-01-22", zone: "Asia/Bangkok", actors: gazetteer });

/** Texts of words that mean something to a draft, and of signs that may break it. */
const pieces = fc.oneof(
  fc.constantFrom(
    "on Friday",
    "last week",
    "by mid-February",
    "since late December",
    "เมื่อวันศุกร์",
    "ปลายปีที่แล้ว",
    "ขณะที่",
    "มีขึ้นหลัง",
    "while ",
    "Meanwhile, ",
    "was held after ",
    "200 million euros",
    "US",
    "รัสเซีย",
    "เยอรัน",
    "Washington",
    "Russian-made ",
    "จะ",
    "denied ",
    ". ",
    " ",
    "\n",
    "\n\n",
    "(",
    "“",
    "😀",
    "\ud83d",
    "ๆ",
    "31 February 2022",
    "in 1945 ",
    "ราว 200 ล้าน ",
  ),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(""));

describe.each(languages.map((language) => [language.code, language] as const))(
  "whatever the text, in %s",
  (_, language) => {
    test("every quote, phrase and hint is where it says it is", () => {
      fc.assert(
        fc.property(texts, (text) => {
          const { document } = made(text, language);
          const quotes: readonly Quote[] = [
            ...document.events!.flatMap(({ quotes: own, claims, draft }) => [
              ...own!,
              claims![0]!.quote!,
              draft!.phrase,
            ]),
            ...document.draft!.undated,
          ];
          for (const { exact, start, end, prefix = "", suffix = "" } of quotes) {
            expect(text.slice(start, end)).toBe(exact);
            expect(text.slice(0, start).endsWith(prefix) && text.slice(end).startsWith(suffix)).toBe(true);
          }
          for (const { word, start, end } of document.events!.flatMap(({ draft }) => draft!.hints))
            expect(text.slice(start, end)).toBe(word);
        }),
        { seed: 20220122, numRuns: 25 },
      );
    });

    test("the draft reads without an error, but where no such day exists", () => {
      fc.assert(
        fc.property(texts, (text) => {
          const { document } = made(text, language);
          const { issues } = readTimeline(document, { languages });
          expect(issues.filter(({ severity, code }) => severity === "error" && code !== "impossible-date")).toEqual([]);
          expect(JSON.parse(JSON.stringify(document))).toEqual(document);
        }),
        { seed: 20220123, numRuns: 25 },
      );
    });
  },
);

test.each([
  ["spaces", " "],
  ["short words", "ก "],
  ["open brackets", "( ก"],
  ["line breaks", "\n\n \n"],
  ["one word", "ก"],
  ["full stops", ". "],
  ["a name", "รัสเซีย "],
  ["a tie", "ขณะที่ "],
  ["half a tie", "ช่วงเวลา"],
  ["a date", "last week "],
  ["numbers", "200 million "],
])("a long text of nothing but %s is drafted, and every word of it stays in its place", (_, piece) => {
  const text = piece.repeat(Math.floor(10_000 / piece.length));
  for (const language of languages) {
    const { document } = made(text, language);
    expect(
      document.events!.every(({ draft }) => text.slice(draft!.phrase.start, draft!.phrase.end) === draft!.phrase.exact),
    ).toBe(true);
    expect(document.events!.length > 0).toBe(piece === "last week " && language === en);
  }
});
