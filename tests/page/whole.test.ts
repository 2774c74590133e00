import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { en } from "../../src/en.ts";
import { renderHTML } from "../../src/page/page.ts";
import { th } from "../../src/th.ts";

const languages = [th, en];
const page = (document: object): string => renderHTML({ chronolane: 1, lang: "en", dateline: "2022-01-22", ...document }, { languages, lang: "en" });
const event = (fields: object): string => page({ events: [{ title: "Talks", when: "2022-01-21", ...fields }] });

/** Visible text outside the picture, runs of space as one. */
const textOf = (html: string): string => html.replace(/<(style|svg)\b.*?<\/\1>/gsu, "").replace(/<[^>]*>/gu, "").replace(/\s+/gu, " ");

describe("what a page says of an event's time", () => {
  it("is how it was written, where those were somebody's words", () => {
    expect(textOf(renderHTML(JSON.parse(readFileSync(new URL("../../seeds/january-2022.json", import.meta.url), "utf8")), { languages, lang: "en" }))).not.toMatch(/Written:/u);
    for (const when of [{ late: "2021" }, { by: { mid: "2022-02" } }, { about: "2022" }, "2022-01"]) expect(textOf(event({ when }))).not.toContain("Written:");
    expect(event({ when: { phrase: "สัปดาห์ก่อน", lang: "th" } })).toContain("Written: <q lang=\"th\">สัปดาห์ก่อน</q>");
  });
});

describe("what has no title", () => {
  it("is called untitled, page and event alike", () => {
    for (const title of ["", "  ", { en: "" }]) {
      const html = page({ title, events: [{ title: "Talks", when: "2022-01-21" }] });
      expect(html).toMatch(/<title>Untitled timeline<\/title>/u);
      expect(html).toMatch(/<h1 [^>]*>Untitled timeline<\/h1>/u);
    }
    const html = event({ title: " " });
    expect(html).toMatch(/<h3>Untitled [a-z]+<\/h3>/u);
    expect(/<tbody>.*<\/tbody>/su.exec(html)?.[0]).toMatch(/>Untitled [a-z]+</u);
  });
});
