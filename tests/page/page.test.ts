import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { en } from "../../src/en.phrases.ts";
import type { TimelineOptions } from "../../src/element/options.ts";
import { readTimeline } from "../../src/model/read.ts";
import type { PageOptions } from "../../src/page/options.ts";
import { pageStyle, renderHTML } from "../../src/page/page.ts";
import { renderSVG } from "../../src/page/picture.ts";
import { styleHash } from "../../src/page/style-hash.ts";
import { drawScene } from "../../src/scene/forms/draw.ts";
import { th } from "../../src/th.phrases.ts";

const seeds = ["january-2022", "apollo-11-landing", "story-of-zero"] as const;
const seed = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../seeds/${name}.json`, import.meta.url), "utf8"));
const languages = [th, en];

/** The visible text of markup, entities undone. */
const textOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/su, "")
    .replace(/<[^>]*>/gu, " ")
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&quot;/gu, '"')
    .replace(/&#39;/gu, "'")
    .replace(/&amp;/gu, "&");

/** The text of markup, without spaces: lines break anywhere. */
const squeezed = (text: string): string => text.replaceAll(/\s/gu, "");

describe("a page", () => {
  it("allows its one style by the hash of that very style", () => {
    expect(styleHash).toBe(`sha256-${createHash("sha256").update(pageStyle()).digest("base64")}`);
    const html = renderHTML(seed("january-2022"), { languages, lang: "en" });
    expect(/<style>(.*)<\/style>/su.exec(html)?.[1]).toBe(pageStyle());
  });

  it("follows a reader who forces two colours, as the style sheet does", () => {
    const html = renderHTML(seed("january-2022"), { languages, lang: "en" });
    const forced = /@media \(forced-colors:active\)\{(.*?)\n\}/su.exec(
      /<style>(.*)<\/style>/su.exec(html)?.[1] ?? "",
    )?.[1];
    expect(forced).toMatch(/class\*="f-ground"[^{}]*\{fill:Canvas\}/u);
    expect(forced).toMatch(/class\*="s-line"[^{}]*\{stroke:CanvasText\}/u);
  });

  it("has picture, list and table anyway: a form is refused", () => {
    const drawn = { languages, form: "table" };
    expect(() => renderHTML(seed("january-2022"), drawn)).toThrow(
      new RangeError(
        'options.form is "table" in renderHTML; use no form, as a page has picture, list and table; renderSVG draws any form',
      ),
    );
    const lanes = { languages, form: "lanes" };
    expect(renderHTML(seed("january-2022"), lanes)).toBe(renderHTML(seed("january-2022"), { languages }));
  });

  it("asks for nothing from outside: no script, no picture, no font, no import", () => {
    for (const name of seeds) {
      const html = renderHTML(seed(name), { languages, lang: "th" });
      expect(html).not.toMatch(/<script|<img|<link|<iframe|@import|url\(|\son\w+=|\sstyle=/u);
    }
  });

  it.each(seeds)("has each event of %s once in the list and once in the table", (name) => {
    const document = seed(name) as { readonly events: readonly { readonly title: { readonly en: string } }[] };
    const html = renderHTML(document, { languages, lang: "en" });
    expect(html.match(/<li id="chronolane-event-/gu)).toHaveLength(document.events.length);
    expect(/<tbody>.*<\/tbody>/su.exec(html)?.[0].match(/<tr>/gu)).toHaveLength(document.events.length);
    const text = textOf(html);
    for (const { title } of document.events) expect(text).toContain(title.en);
  });

  it("says each claim with its speaker, and leads to the numbered source", () => {
    const html = renderHTML(seed("january-2022"), { languages, lang: "en" });
    expect(textOf(html)).toContain("denied by US NSC spokesperson");
    for (const [, number] of html.matchAll(/href="#chronolane-source-(\d+)"/gu))
      expect(html).toContain(`<li id="chronolane-source-${number ?? ""}">`);
  });

  it("shows markup in any text as text", () => {
    const nasty = "<img src=x onerror=alert(1)>\"'&</svg><script>";
    const document = {
      chronolane: 1,
      title: nasty,
      subtitle: nasty,
      credit: nasty,
      actors: [{ id: nasty, name: nasty }],
      sources: [{ id: "s", name: nasty, url: "javascript:alert(1)" }],
      events: [
        {
          id: nasty,
          title: nasty,
          when: "2022-01-21",
          actors: [{ actor: nasty }],
          place: nasty,
          text: nasty,
          claims: [{ by: "s", stance: "reports", quote: { exact: nasty } }],
        },
        { title: nasty },
      ],
    };
    for (const made of [
      renderHTML(document, { languages, lang: "en" }),
      renderSVG(document, { languages, lang: "en" }),
      renderSVG(document, { languages, width: 320 }),
    ]) {
      expect(made).not.toMatch(/<img|<script|href="javascript:/u);
      expect(textOf(made)).toContain("<img src=x onerror=alert(1)>");
    }
  });

  it.each([
    [
      {
        faults: 0,
        dateline: null,
        sources: [{ id: "s", name: "S", url: "javascript:alert(1)" }],
        events: [{ id: "a", title: "a", when: "2022", claims: [{ by: "s", stance: "reports" }] }],
      },
    ],
    [{ faults: 1, dateline: "2022", events: [{ title: "a", when: "2022" }] }],
  ])("reads a document that poses as a timeline like any other: %j", (posing) => {
    expect(renderHTML(posing, { languages, lang: "en" })).not.toMatch(/href="javascript:/u);
    expect(renderSVG(posing, { languages, lang: "en" })).toContain("</svg>");
  });

  it("takes a timeline as it is, a copy of one too, and links no address in it that is not safe", () => {
    const { timeline } = readTimeline(seed("january-2022"));
    expect(renderSVG(timeline, { languages })).toBe(renderSVG(seed("january-2022"), { languages }));
    expect(renderSVG(structuredClone(timeline), { languages })).toBe(renderSVG(timeline, { languages }));
    const copy = {
      ...timeline,
      sources: timeline.sources.map((source) => ({ ...source, url: "javascript:alert(1)" })),
    };
    expect(renderHTML(copy, { languages, lang: "en" })).not.toMatch(/href="javascript:/u);
  });

  it.each([
    ["events[0].time", { time: "2022" }],
    ["events[0].index", { index: undefined }],
    ["events[0].claims", { claims: [{ by: "s", stance: "reports" }] }],
  ])("says in one sentence that %s of what sets out to be a timeline is not as reading gives it", (path, change) => {
    const { timeline } = readTimeline(seed("january-2022"));
    const [first, ...rest] = timeline.events;
    const spoilt = { ...timeline, events: [{ ...first, ...change }, ...rest] };
    expect(() => renderSVG(spoilt, { languages })).toThrow(
      new TypeError(
        `the timeline's ${path} is not as readTimeline gives it in renderSVG; pass a document, or readTimeline(document).timeline`,
      ),
    );
  });

  it.each([[null], [undefined], [5], ["text"], [true], [[]], [() => 1], [Promise.resolve({})], [new Map()]])(
    "says of %s, which is no document, what is wrong and what mends it, in every form of picture and on the page",
    (given) => {
      const { message, hint } = readTimeline(given).issues[0]!;
      expect([message, hint]).toEqual([expect.stringMatching(/^expected a document, got /u), expect.anything()]);
      for (const form of [undefined, "lanes", "storyline", "column", "list", "table", "print"] as const)
        for (const lang of ["en", "th"])
          expect(
            squeezed(textOf(renderSVG(given, { languages, lang, ...(form && { form }), width: 400 }))),
            `${form} ${lang}`,
          ).toContain(squeezed(`${message}; ${hint}`));
      const page = renderHTML(given, { languages, lang: "en" });
      expect(page).toMatch(/<details class="chronolane-faults" open="">.*1 fault in the data/su);
      for (const part of [message, hint]) expect(squeezed(textOf(page))).toContain(squeezed(part));
    },
  );

  it("gives two on one page ids of their own", () => {
    const ids = ["a", "b"].flatMap((idPrefix) =>
      [...renderHTML(seed("january-2022"), { languages, fragment: true, idPrefix }).matchAll(/\sid="([^"]*)"/gu)].map(
        ([, id]) => id,
      ),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(40);
  });

  it("is only a section where a fragment is asked for", () => {
    expect(renderHTML(seed("january-2022"), { languages, fragment: true })).toMatch(
      /^<section class="chronolane chronolane-page"/u,
    );
  });

  it.each([
    [null],
    [42],
    ["{}"],
    [[]],
    [{}],
    [{ chronolane: 1, events: [] }],
    [{ chronolane: 1, events: "no" }],
    [{ chronolane: 1, events: [{ title: "only a title" }] }],
    [{ chronolane: 1, events: [{ title: "x".repeat(10_000), when: "2022-01-21" }] }],
    [
      {
        chronolane: 1,
        events: [
          { id: "__proto__", title: "a", when: "2023-02-29" },
          { id: "__proto__", title: "b", when: "2022-05/2022-01" },
          { title: "c", when: "2022-01", actors: [{ actor: "nobody" }] },
        ],
      },
    ],
  ])("is made of any data at all: %j", (document) => {
    const [html, svg, list] = [
      renderHTML(document, { languages, lang: "en" }),
      renderSVG(document, { languages, lang: "en" }),
      renderSVG(document, { languages, lang: "th", width: 320 }),
    ];
    expect(html).toContain("</html>");
    for (const picture of [svg, list]) expect(picture).not.toMatch(/NaN|Infinity|undefined/u);
  });

  it("counts what is wrong with the data and with the options apart, each above as many rows", () => {
    const french = { chronolane: 1, lang: "fr", events: [{ title: "a", when: "2023-02-29" }, { title: "b" }] };
    const options = { languages: [en], issues: true, widht: 900 };
    const sections = [
      ...renderHTML(french, options).matchAll(/<details class="chronolane-faults">(.*?)<\/details>/gsu),
    ];
    const counted = sections.map(([, section = ""]) => [
      /<summary>(.*?)<\/summary>/u.exec(section)?.[1],
      section.match(/<li>/gu)?.length,
    ]);
    expect(counted).toEqual([
      [en.words.faultCount(1), 1],
      [en.words.settingCount(2), 2],
    ]);
  });

  it.each([true, false])("says what is wrong with the data to its author alone (issues: %s)", (issues) => {
    const html = renderHTML(
      {
        chronolane: 1,
        events: [
          { title: "a", when: "2023-02-29" },
          { title: "b", when: "2022-01-21" },
        ],
      },
      { languages, lang: "en", issues },
    );
    expect(textOf(html).includes("1 fault")).toBe(issues);
    expect(textOf(html).includes("events[0].when")).toBe(issues);
  });

  it("takes the theme `auto` in one options object for every way of drawing, as its own default is", () => {
    const options: TimelineOptions = { languages, lang: "en", theme: "auto" };
    const plain = { languages, lang: "en" };
    const article = seed("january-2022");
    expect(renderSVG(article, options)).toBe(renderSVG(article, plain));
    expect(renderSVG(article, options)).toBe(renderSVG(article, { ...plain, theme: "light" }));
    expect(renderHTML(article, { ...options, theme: "auto" })).toBe(renderHTML(article, plain));
    expect(renderHTML(article, { ...options, theme: "light" })).not.toBe(renderHTML(article, plain));
    expect(drawScene(readTimeline(article).timeline, options)).toEqual(
      drawScene(readTimeline(article).timeline, plain),
    );
  });

  it.each([
    [{ languages: [] }, /options\.languages is empty/u],
    [{ languages, lang: "fr" }, /options\.lang is "fr"/u],
    [
      { languages, theme: "neon" },
      /options\.theme is "neon" in renderSVG; use light, dark, contrast, print, broadsheet, wire, magazine, auto or a theme of your own/u,
    ],
    [{ languages, zone: "Mars/Base" }, /options\.zone is "Mars\/Base"/u],
    [{ languages, width: Number.NaN }, /options\.width is NaN/u],
    [{ languages, idPrefix: "1 2" }, /options\.idPrefix/u],
  ])("tells the programmer in one sentence what is wrong with %j", (options, sentence) => {
    expect(() => renderSVG({ chronolane: 1 }, options as PageOptions)).toThrow(sentence);
  });
});
