import { describe, expect, test } from "vitest";
import { clusters } from "../../src/base/clusters.ts";
import { cut } from "../../src/base/cut.ts";
import { shorten } from "../../src/base/shorten.ts";
import { wrap } from "../../src/layout/typeset/wrap.ts";
import { th } from "../../src/th.ts";

const thai = "กระทรวงการต่างประเทศแถลงว่าไม่มีการเจรจาที่กรุงเคียฟในวันนี้";

describe("a text that is too long", () => {
  test("ends where it may, with the ellipsis within the room", () => {
    expect(shorten("short", 5)).toBe("short");
    expect(shorten("shorter", 5)).toBe("shor…");
    const spaces = (text: string): readonly string[] => text.split(/(?<=\s)/u);
    expect(shorten("one two three four", 12, { breaks: spaces, ellipsis: "..." })).toBe("one two...");
    expect(shorten("one twothreefour", 12, { breaks: spaces })).toBe("one twothre…");
  });

  test("is cut between Thai words where the language knows them, else between whole letters", () => {
    const signs = /^[\p{M}ำ]/u;
    const words = th.breaks!(thai);
    const ends = words.map((_, k) => words.slice(0, k + 1).join("").length);
    for (let most = 8; most < thai.length; most += 1) {
      const byWord = shorten(thai, most, { breaks: th.breaks! }).slice(0, -1);
      if (most >= 20) expect(ends).toContain(byWord.length);
      const byLetter = shorten(thai, most).slice(0, -1);
      for (const kept of [byWord, byLetter]) {
        expect(thai.startsWith(kept)).toBe(true);
        expect([kept, signs.test(thai.slice(kept.length)), /[เ-ไ]$/u.test(kept)]).toEqual([kept, false, false]);
      }
    }
  });

  test("is never longer than asked and keeps no half of a pair, whatever it is made of", () => {
    for (const text of [
      "😀".repeat(90),
      "e\u0301".repeat(90),
      "\u0301".repeat(200),
      `${"x".repeat(118)}😀😀`,
      "👩‍👩‍👧".repeat(40),
    ]) {
      const kept = cut(text);
      expect(kept.length).toBeLessThanOrEqual(120);
      expect(kept.length).toBeGreaterThan(50);
      expect(kept.isWellFormed()).toBe(true);
    }
  });
});

test("the letters of a text are the text", () => {
  for (const text of [thai, "e\u0301a", "", "😀x"]) expect(clusters(text).join("")).toBe(text);
  expect(clusters("เก้าน้ำ")).toEqual(["เก้", "า", "น้ำ"]);
});

test("a line that is too long for a picture ends behind a whole letter", () => {
  const measure = (text: string): number => text.length;
  const font = { size: 12, weight: 400 } as unknown as Parameters<typeof wrap>[0]["font"];
  for (let width = 4; width < 20; width += 1) {
    const { lines } = wrap({ pieces: [thai], width, font, measure, ellipsis: "…", most: 1 });
    const kept = lines[0]!.slice(0, -1);
    expect([kept, /^[\p{M}ำ]/u.test(thai.slice(kept.length))]).toEqual([kept, false]);
  }
});
