import { describe, expect, it } from "vitest";
import { chooseText } from "../../src/base/text.ts";

const choose = (text: Parameters<typeof chooseText>[0], lang: string, fallback = "th"): string => {
  const { text: chosen, lang: found } = chooseText(text, { lang, fallback });
  return `${found}: ${chosen}`;
};

describe("a text is chosen", () => {
  it("in the reader's language where it is there", () => {
    expect(choose({ en: "colour", th: "สี" }, "en")).toBe("en: colour");
    expect(choose({ en: "colour", th: "สี" }, "en-GB")).toBe("en: colour");
  });

  it("in a region of the reader's language before any other language", () => {
    expect(choose({ "en-GB": "Colour", th: "สี" }, "en")).toBe("en-GB: Colour");
    expect(choose({ th: "สี", "en-GB": "Colour" }, "en-US")).toBe("en-GB: Colour");
  });

  it("in the very language asked for before its bare one, and in the bare one before another region", () => {
    expect(choose({ en: "b", "en-US": "c", "en-GB": "a" }, "en-GB")).toBe("en-GB: a");
    expect(choose({ "en-US": "c", en: "b" }, "en-GB")).toBe("en: b");
  });

  it("whatever the case of the tags", () => {
    expect(choose({ "EN-gb": "Colour", th: "สี" }, "en-GB")).toBe("EN-gb: Colour");
    expect(choose({ TH: "สี", fr: "couleur" }, "en")).toBe("TH: สี");
  });

  it("in the document's language, its regions included, before any", () => {
    expect(choose({ fr: "couleur", "th-TH": "สี" }, "en")).toBe("th-TH: สี");
    expect(choose({ fr: "couleur", de: "Farbe" }, "en")).toBe("fr: couleur");
  });

  it("never empty or blank where another language has words", () => {
    expect(choose({ en: "", th: "สี" }, "en")).toBe("th: สี");
    expect(choose({ en: " \n", th: "สี" }, "en")).toBe("th: สี");
    expect(choose({ en: " " }, "en")).toBe("th: ");
  });

  it("as it is where it is plain, in the document's language", () => {
    expect(choose("สี", "en")).toBe("th: สี");
  });

  it("from its own languages only", () => {
    expect(choose({ fr: "couleur" }, "constructor")).toBe("fr: couleur");
  });
});
