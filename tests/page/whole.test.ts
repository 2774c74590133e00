import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { en } from "../../src/en.phrases.ts";
import { renderHTML } from "../../src/page/page.ts";
import { th } from "../../src/th.phrases.ts";

const languages = [th, en];
const page = (document: object): string =>
  renderHTML({ chronolane: 1, lang: "en", dateline: "2022-01-22", ...document }, { languages, lang: "en" });
const event = (fields: object): string => page({ events: [{ title: "Talks", when: "2022-01-21", ...fields }] });

/** Visible text outside the picture, runs of space as one. */
const textOf = (html: string): string =>
  html
    .replace(/<(style|svg)\b.*?<\/\1>/gsu, "")
    .replace(/<[^>]*>/gu, "")
    .replace(/\s+/gu, " ");

describe("what a page says of an event's time", () => {
  it("is how it was written, where those were somebody's words", () => {
    expect(
      textOf(
        renderHTML(JSON.parse(readFileSync(new URL("../../seeds/january-2022.json", import.meta.url), "utf8")), {
          languages,
          lang: "en",
        }),
      ),
    ).not.toMatch(/Written:/u);
    for (const when of [{ late: "2021" }, { by: { mid: "2022-02" } }, { about: "2022" }, "2022-01"])
      expect(textOf(event({ when }))).not.toContain("Written:");
    expect(event({ when: { phrase: "สัปดาห์ก่อน", lang: "th" } })).toContain('Written: “<q lang="th">สัปดาห์ก่อน</q>”');
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
    expect(html).toMatch(/<h4>Untitled<\/h4>/u);
    expect(/<tbody>.*<\/tbody>/su.exec(html)?.[0]).toMatch(/>Untitled</u);
  });
});

describe("nothing that was written is left out", () => {
  it("neither media, as links with their words and their credit", () => {
    const html = event({
      media: [
        {
          kind: "image",
          url: "https://example.org/a.jpg",
          alt: "Two men at a table",
          caption: "Geneva",
          credit: "Photo: B",
        },
        { kind: "video", url: "https://example.org/b", alt: { th: "ภาพ" } },
        { kind: "audio", url: "https://example.org/c", alt: " ", credit: "Radio D" },
        { kind: "image", url: "javascript:alert(1)", alt: "no" },
      ],
    });
    expect(html).toContain('<a href="https://example.org/a.jpg" rel="noopener">Two men at a table</a>');
    expect(textOf(html)).toContain("Two men at a table – Geneva – Photo: B");
    expect(html).toContain('<a href="https://example.org/b" rel="noopener"><span lang="th">ภาพ</span></a>');
    expect(html).toContain('<a href="https://example.org/c" rel="noopener">https://example.org/c</a> – Radio D');
    expect(html).not.toMatch(/<img|href="javascript:/u);
  });

  it("nor tags, nor the note of a claim", () => {
    const html = event({
      tags: ["arms", "talks in Geneva"],
      claims: [{ by: "x", stance: "denies", note: "In writing only." }],
    });
    expect(textOf(html)).toContain("#arms #talks in Geneva");
    expect(textOf(html)).toMatch(/denied by x.* – In writing only\./u);
  });

  it("nor quotes; once where a claim has the same words", () => {
    const html = event({
      quotes: [{ exact: "told here" }, { exact: "บอกไว้", lang: "th" }, { exact: "said so" }, { exact: "said" }],
      claims: [{ by: "x", stance: "reports", quote: { exact: "said so" } }],
    });
    expect(html).toContain('From the text: “<q>told here</q>” “<q lang="th">บอกไว้</q>”');
    expect(html.match(/said/gu)).toHaveLength(1);
  });

  it("nor the other readings of a time", () => {
    const html = event({ zone: "Europe/Berlin", when: "2022-10-30T02:30:00" });
    expect(textOf(html)).toMatch(/one of these times: .*30 October 2022.* or /u);
    expect(textOf(event({}))).not.toContain("one of these times");
  });

  it("nor sources that nobody cites, after the numbered ones", () => {
    const sources = [
      { id: "never", name: "Never cited", url: "https://example.org/", note: "A weekly." },
      { id: "s", name: "Cited" },
      { id: "copy", name: "Copy", copyOf: "s" },
    ];
    const html = page({
      sources,
      events: [{ title: "Talks", when: "2022-01-21", claims: [{ by: "s", stance: "reports" }] }],
    });
    expect(html).toMatch(
      /<ol><li id="chronolane-source-1">Cited<\/li><\/ol><ul><li><a href="https:\/\/example\.org\/" rel="noopener">Never cited<\/a> – A weekly\.<\/li>/u,
    );
    expect(textOf(html)).toContain("Copy – repeats Cited");
    expect(textOf(page({ sources: [sources[0]], events: [] }))).toContain("Never cited");
  });

  it("nor the actors' notes, nor actors without events", () => {
    const actors = [
      { id: "a", name: "Anna", note: "Envoy" },
      { id: "b", name: "Berta" },
      { id: "c", name: { th: "ช" } },
    ];
    const html = page({
      actors,
      events: [{ title: "Talks", when: "2022-01-21", actors: [{ actor: "a" }, { actor: "b" }] }],
    });
    expect(html).toContain('<h2>Actors</h2><ul><li>Anna – Envoy</li><li><span lang="th">ช</span></li></ul>');
    expect(
      page({ actors: actors.slice(1, 2), events: [{ title: "Talks", when: "2022-01-21", actors: [{ actor: "b" }] }] }),
    ).not.toContain("<h2>Actors</h2>");
  });
});
