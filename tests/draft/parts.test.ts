import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../src/draft/sentences.ts";
import { titleOf } from "../../src/draft/title.ts";
import { finder } from "../../src/draft/finder.ts";
import { sentences as english } from "../../src/language/en/sentences.ts";
import { en } from "../../src/language/en/phrases/language.ts";
import { sentences as thai } from "../../src/language/th/sentences.ts";
import { th } from "../../src/language/th/phrases/language.ts";

/** `a b|c`: a paragraph and where it is cut. */
const cutAt = (cut: (paragraph: string) => readonly string[], marked: string): void => {
  expect(cut(marked.replaceAll("|", "")).join("|")).toBe(marked);
};

describe("a paragraph is cut into sentences", () => {
  test.each([
    "It rained. |It poured! |Did it?",
    "Talks of Jan. 21 failed. |Nobody spoke.",
    "The U.S. and Russia met. |They left.",
    "Mr. A. Smith of St. Ives came at 3 p.m. on Sat. for tea. |He left.",
  ])("in English, though not behind an abbreviation: %s", (marked) => {
    cutAt(english, marked);
  });

  test.each<[string, string]>([
    ["a space between clauses", "รัฐมนตรีของสองประเทศกลับมานั่งโต๊ะเดียวกันอีกครั้ง |ผู้เขียนเล่าว่าทั้งสองฝ่ายลุกจากโต๊ะไป"],
    ["not beside a number", "ประเทศหนึ่งประกาศว่าจะส่งทหารมือดีออกไปจำนวน 30 นายฝึกกองทัพของอีกประเทศ"],
    [
      "not in brackets",
      "โครงการนี้เรียกกันว่าโครงการของเหลือใช้ทางทหาร (ของที่กองทัพไม่ต้องการใช้แล้วทั้งหมด รัฐบาลมอบให้ประเทศอื่นได้ทันที) |ส่วนอีกโครงการหนึ่งไม่มีชื่อเรียก",
    ],
    ["not behind ๆ", "ชาวบ้านช่วยกันซ่อมสะพานไม้เก่าหลังนั้นอย่างช้าๆ ตั้งแต่เช้าจนถึงเย็นของเมื่อวาน"],
    ["not in a list or a name", "เขาไปปรึกษาพันธมิตรสามชาติด้วยกันเมื่อวาน คือ ฝรั่งเศส เยอรมนี และ อิตาลี"],
    ["before a word that opens a clause", "ประเทศหนึ่งส่งอาวุธให้ทันที |ขณะที่อีกประเทศหนึ่งรีบส่งเงิน"],
    ["not before a word that carries on", "โรงเรียนสร้างห้องสมุดหลังใหม่เสร็จเรียบร้อยแล้ว ซึ่งนักเรียนทุกคนชอบมากเหลือเกิน"],
    [
      "not between what comes before a clause and the clause",
      "ในการแถลงข่าวเมื่อวันพุธ ภายหลังพิธีเปิดสนามกีฬา เจ้าเมืองเล่าว่าเทศบาลจะสร้างสระว่ายน้ำ",
    ],
  ])("in Thai, which marks none, into clauses: %s", (_, marked) => {
    cutAt(thai, marked);
  });

  test("and joined they are the paragraph", () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom("แต่", "ขณะที่", "ซึ่ง", "(", ")", " ", "  ", "30", "ๆ", "ก".repeat(45), "Jan. ", "U.S.", ". "),
        fc.string({ maxLength: 3 }),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const paragraph = parts.join("").replaceAll("\n", " ");
        for (const cut of [thai, english]) expect(cut(paragraph).join("")).toBe(paragraph);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test("a line is a paragraph, and where lines are broken to fit a page, what stands between blank lines", () => {
    const opening = (text: string): readonly string[] =>
      sentencesOf(text, en)
        .filter(({ opens }) => opens)
        .map(({ start, end }) => text.slice(start, end));
    expect(opening("One. Two.\nThree.")).toEqual(["One.", "Three."]);
    expect(opening("One is\nbroken. Two.\n\nThree.")).toEqual(["One is\nbroken.", "Three."]);
    expect(opening(`One.\n\n${"Long line. ".repeat(20)}\nThree.`)).toEqual(["One.", "Long line.", "Three."]);
  });

  test("by Unicode's rules where the language has none, and as a whole where its cuts lose a letter", () => {
    const text = "Eins. Zwei.";
    const cut = (sentences?: (paragraph: string) => readonly string[]): readonly string[] => {
      const { sentences: _own, ...hints } = en.hints!;
      return sentencesOf(text, { ...en, code: "de", hints: { ...hints, ...(sentences && { sentences }) } }).map(
        ({ start, end }) => text.slice(start, end),
      );
    };
    expect(cut()).toEqual(["Eins.", "Zwei."]);
    expect(cut(() => ["Eins", "Zwei"])).toEqual(["Eins. Zwei."]);
  });
});

describe("words are found", () => {
  const found = (words: readonly (readonly [string, string?])[], text: string): readonly string[] =>
    finder(words)(text).map(({ start, end, value }) => `${value}@${start}-${end}`);

  test.each<[readonly (readonly [string, string?])[], string, readonly string[]]>([
    [[["US", "us"]], "US us US! BUS USA", ["us@0-2", "us@6-8"]],
    [[["will", "p"]], "Will WILL goodwill", ["p@0-4", "p@5-9"]],
    [
      [
        ["Sky", "a"],
        ["Sky News", "b"],
      ],
      "Sky News Sky  News Sky",
      ["b@0-8", "b@9-18", "a@19-22"],
    ],
    [
      [
        ["สหรัฐ", "us"],
        ["สหรัฐอาหรับ", "ae"],
      ],
      "ในสหรัฐและสหรัฐอาหรับ",
      ["us@2-7", "ae@10-21"],
    ],
    [[["จะ", "p"], ["ที่จะ"]], "ที่จะจะ", ["p@5-7"]],
    [[["NATO", "nato"]], "ของNATOในİNATO", ["nato@3-7"]],
    [
      [
        ["__proto__", "x"],
        ["", "y"],
        ["constructor", "z"],
      ],
      "a __proto__ constructor",
      ["x@2-11", "z@12-23"],
    ],
  ])("%j in %s", (words, text, places) => {
    expect(found(words, text)).toEqual(places);
  });
});

describe("a title", () => {
  const title = (sentence: string, phrase: string, language = en): string =>
    titleOf(sentence, {
      sentence: { start: 0, end: sentence.length },
      phrase: { start: sentence.indexOf(phrase), end: sentence.indexOf(phrase) + phrase.length },
      language,
    });

  test("is the sentence on one line", () => {
    expect(title("They met\n on Friday.", "on Friday")).toBe("They met on Friday.");
  });

  test("of a long one holds the phrase whole, begins at a clause and ends with a word", () => {
    const [before, after] = ["some words, ".repeat(20), " and so forth".repeat(20)];
    expect(title(`They met on Friday${after}`, "on Friday")).toMatch(
      /^They met on Friday( and so forth)+( and)?( so)?…$/u,
    );
    expect(title(`${before}they met on Friday`, "on Friday")).toMatch(/^…some words, .*they met on Friday$/u);
    const word = "ก".repeat(200);
    expect(title(`${word} on Friday ${word}`, "on Friday")).toBe("…on Friday…");
    expect(title(`${"ประชุม".repeat(40)}เมื่อวันศุกร์${"ประชุม".repeat(40)}`, "เมื่อวันศุกร์", th)).toMatch(
      /^…เมื่อวันศุกร์(?:ประชุม)+…$/u,
    );
  });

  test("is never longer than 140 characters, but for a phrase that is", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("word ", "a, ", "ก", "ประชุม ", "longer-word "), { minLength: 20, maxLength: 90 }),
        fc.nat(),
        (parts, at) => {
          const place = at % parts.length;
          const sentence = [...parts.slice(0, place), "on Friday ", ...parts.slice(place)].join("").trim();
          for (const language of [en, th]) {
            const short = title(sentence, "on Friday", language);
            expect(short.length).toBeLessThanOrEqual(140);
            expect(short).toContain("on Friday");
          }
        },
      ),
      { seed: 3, numRuns: 200 },
    );
  });
});
