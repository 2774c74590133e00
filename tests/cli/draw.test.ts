import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { renderHTML, renderSVG } from "../../src/server.ts";
import { en } from "../../src/en.phrases.ts";
import { th } from "../../src/th.phrases.ts";
import { cli, talks } from "./stand-in.ts";

const languages = [th, en];
const article = JSON.parse(readFileSync(new URL("../../seeds/january-2022.json", import.meta.url), "utf8")) as {
  readonly [name: string]: unknown;
};

describe("the picture is the one that the same options give in chronolane/server", () => {
  test.each([
    ["", {}],
    ["--lang th", { lang: "th" }],
    ["--lang en --calendar buddhist", { lang: "en", calendar: "buddhist" }],
    ["--calendar persian", { calendar: "persian" }],
    ["--zone America/New_York", { zone: "America/New_York" }],
    ["--width 960", { width: 960 }],
    ["--width 390", { width: 390 }],
    ["--theme dark", { theme: "dark" }],
    ["--order document", { order: "document" }],
    ["--order weight", { order: "weight" }],
    ["--order links", { order: "links" }],
    ["--order ru,us", { order: ["ru", "us"] }],
    ["--expand us", { expand: ["us"] }],
    ["--expand all", { expand: "all" }],
    ["--form list", { form: "list" }],
    ["--linear", { linear: true }],
    ["--no-title", { title: false }],
    ["--no-legend", { legend: false }],
  ] as const)("draw %s", async (line, options) => {
    const { code, err, files } = await cli(`draw in.json -o out.svg ${line}`, { "in.json": article });
    expect(files.get("out.svg")).toBe(renderSVG(article, { languages, ...options }));
    expect([code, err, [...files.keys()]]).toEqual([0, "", ["out.svg"]]);
  });

  test("and each of these options changes it", () => {
    const drawn = [
      {},
      { lang: "en" },
      { calendar: "gregory" },
      { zone: "America/New_York" },
      { width: 960 },
      { theme: "dark" },
      { order: "document" },
      { order: ["ru", "us"] },
      { form: "list" },
      { linear: true },
      { title: false },
      { legend: false },
    ] as const;
    expect(new Set(drawn.map((options) => renderSVG(article, { languages, ...options }))).size).toBe(drawn.length);
  });
});

test("a page is the one of chronolane/server, whole or as a fragment, and follows its reader's theme unless one is named", async () => {
  const page = async (line: string): Promise<string | undefined> =>
    (await cli(`draw in.json ${line}`, { "in.json": article })).files.get("out.html");
  expect(await page("-o out.html --lang en")).toBe(renderHTML(article, { languages, lang: "en" }));
  expect(await page("-o out.html --no-legend")).toBe(renderHTML(article, { languages, legend: false }));
  expect(await page("-o out.html --theme dark --fragment")).toBe(
    renderHTML(article, { languages, theme: "dark", fragment: true }),
  );
  expect(await page("-o out.html")).not.toBe(await page("-o out.html --theme light"));
  expect(await page("-o out.html")).toBe(await page("-o out.html --theme auto"));
});

test.each([
  ["-o out.SVG", "out.SVG", "<svg"],
  ["-o out.htm", "out.htm", "<!doctype html>"],
  ["-o a.b/out --format svg", "a.b/out", "<svg"],
  ["-o out.txt --format=html", "out.txt", "<!doctype html>"],
  ["-o -", "-", "<svg"],
  ["-o- --format html", "-", "<!doctype html>"],
  ["--output=out.svg", "out.svg", "<svg"],
])("the format is the ending's unless it is named: %s", async (line, path, begins) => {
  const { code, files } = await cli(`draw - ${line}`, { "-": talks });
  expect([code, [...files.keys()], files.get(path)?.slice(0, begins.length)]).toEqual([0, [path], begins]);
});

test("a PNG is made of the SVG, at its size, twice as many pixels unless a scale is given, on the theme's ground", async () => {
  const { code, files, pictures } = await cli("draw in.json -o out.png --width 390 --theme dark", { "in.json": talks });
  const svg = renderSVG(talks, { languages, width: 390, theme: "dark" });
  expect(pictures).toEqual([
    { svg, width: 390, height: Number(/ height="([\d.]+)"/u.exec(svg)?.[1]), scale: 2, ground: "#14171b" },
  ]);
  expect([code, files.get("out.png")]).toEqual([0, "a PNG"]);
  expect((await cli("draw in.json -o out.png --scale 1.5", { "in.json": talks })).pictures[0]?.scale).toBe(1.5);
});

describe("faults of the data", () => {
  const faulty = {
    ...talks,
    colour: "red",
    events: [
      ...talks.events,
      { id: "talks", title: "<script>alert(1)</script>", when: "2022-02-31", actors: [{ actor: "atlantis" }] },
    ],
  };

  test("cost only themselves: the rest is drawn, they are listed on standard error, and it ends with 1", async () => {
    const { code, err, files } = await cli("draw in.json -o out.svg", { "in.json": faulty });
    for (const head of [
      "error duplicate-id at events[1].id",
      "error bad-date at events[1].when",
      "error unknown-actor at events[1].actors[0].actor",
    ])
      expect(err.split("\n")).toContain(head);
    expect(err).not.toContain("unknown-field");
    expect(err).toMatch(/\nin\.json: 3 errors, \d notes\n$/u);
    expect(files.get("out.svg")).toContain("Talks in Geneva");
    expect(files.get("out.svg")).toContain("&lt;script&gt;");
    expect(code).toBe(1);
  });

  test("are for the author: the page for readers does not list them", async () => {
    const { files } = await cli("draw in.json -o out.html", { "in.json": faulty });
    expect(files.get("out.html")).toContain("</html>");
    expect(files.get("out.html")).not.toContain("events[1].when");
  });

  test("never reach standard output, which has the picture alone", async () => {
    const { out } = await cli("draw in.json -o -", { "in.json": faulty });
    expect(out).toMatch(/^<svg [\s\S]*<\/svg>\n$/u);
  });
});

test("notes alone are not spoken of when drawing", async () => {
  expect(await cli("draw in.json -o out.svg", { "in.json": { ...talks, colour: "red" } })).toMatchObject({
    code: 0,
    err: "",
  });
});

test("a document without events still gives a picture", async () => {
  expect(await cli("draw - -o out.svg", { "-": { chronolane: 1, events: [] } })).toMatchObject({ code: 0, err: "" });
});

test.each([
  ["null", "expected a document, got null", '{ "chronolane": 1, "events": ['],
  ["[]", "expected a document, got a list", '{ "chronolane": 1, "events": [ … ] }'],
  [JSON.stringify(talks.events), "expected a document, got a list", '{ "chronolane": 1, "events": [ … ] }'],
  [JSON.stringify("Talks"), "expected a document, got a text", "JSON.parse"],
  ["5", "expected a document, got a number", '{ "chronolane": 1, "events": ['],
])("JSON that is no document leaves the file alone, with what to do: %s", async (text, message, remedy) => {
  for (const line of ["draw in.json -o out.svg", "draw in.json -o out.html", "draw in.json -o out.png"]) {
    const { code, err, files, pictures } = await cli(line, { "in.json": text });
    expect([code, [...files.keys()], pictures]).toEqual([1, [], []]);
    expect(err).toContain(message);
    expect(err).toContain(remedy);
    expect(err).toMatch(/\nin\.json: 1 error; nothing is drawn\n$/u);
  }
});

test.each(["en-US", "EN", "EN-gb"])("--lang %s draws in the language that serves it", async (lang) => {
  const { code, files } = await cli(`draw in.json -o out.svg --lang ${lang}`, { "in.json": talks });
  expect([code, files.get("out.svg")]).toEqual([0, renderSVG(talks, { languages, lang: "en" })]);
});

test("the total is said last, behind all that is listed", async () => {
  const wrong = { ...talks, lang: "fr", events: [{ title: "A", when: "soon" }] };
  const { err } = await cli("draw in.json -o out.svg", { "in.json": wrong });
  expect(err.indexOf("language-not-at-hand")).toBeGreaterThan(0);
  expect(err.trimEnd().split("\n").at(-1)).toMatch(/^in\.json: 1 error/u);
});
