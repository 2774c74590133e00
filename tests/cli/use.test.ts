import { describe, expect, test } from "vitest";
import { cli, talks } from "./stand-in.ts";

const files = {
  "in.json": talks,
  "in.txt": "Talks were held last week.",
  "names.json": { actors: [{ id: "us", name: "US" }, { id: "ru" }] },
};

describe("wrong use is one sentence and a way to help, ends with 2, and writes nothing", () => {
  test.each([
    ["", "there is no command; use draw, draft, check or help"],
    ["paint in.json", `unknown command "paint"; use draw, draft, check or help`],
    ["--lang th draw in.json", `unknown command "--lang"; use draw, draft, check or help`],
    ["drw in.json", `unknown command "drw"; did you mean draw?`],
    ["help chekc", `unknown command "chekc"; did you mean check?`],
    ["draw in.json -o out.svg --tehme dark", `unknown option "--tehme"; did you mean --theme?`],
    ["check in.json --jsno", `unknown option "--jsno"; did you mean --json?`],
    ["help paint", `unknown command "paint"; use draw, draft, check or help`],
    ["check", "check needs a document: a file, or - for standard input"],
    ["draw -o out.svg", "draw needs a document: a file, or - for standard input"],
    ["draw in.json", "draw needs -o: a file that ends in .svg, .html or .png, or - for standard output"],
    ["draw in.json -o", "--output needs OUT behind it"],
    ["draw in.json in.json -o out.svg", "draw takes one document, got 2: in.json, in.json"],
    ["draft", "draft needs an article: a file, or - for standard input"],
    ["draft a.txt b.txt", "draft takes one article, got 2: a.txt, b.txt"],
    ["draft in.txt --lang en", "draft needs --dateline, the day that the article was written, such as 2022-01-22"],
    ["draft in.txt --lang en --dateline yesterday", `--dateline is "yesterday"; give a day as EDTF`],
    [
      "draft in.txt --dateline 2022-01-22",
      "draft needs --lang, the language that the article is written in: th or en or de",
    ],
    ["draft in.txt --dateline 2022-01-22 --lang fr", `--lang is "fr"; use th or en or de`],
    ["draft in.txt --dateline 2022-01-22 --lang en --zone Mars/Olympus", `--zone is "Mars/Olympus"; use an IANA zone`],
    ["draft in.txt --dateline 2022-01-22 --lang en -o ./in.txt", "-o is the article itself: ./in.txt would be lost"],
    [
      "draft in.txt --dateline 2022-01-22 --lang en --actors in.txt",
      "in.txt is no list of actors as JSON, nor a document that has one",
    ],
    [
      "draft in.txt --dateline 2022-01-22 --lang en --actors names.json",
      "entry 2 of names.json cannot be looked for; give it an id and a name",
    ],
    ["check in.json other.json", "check takes one document, got 2: in.json, other.json"],
    ["check in.json --lang th", `unknown option "--lang"; check takes --json, --help`],
    ["draw in.json -o out.svg --colour red", `unknown option "--colour"; draw takes --output, --format, --lang,`],
    ["draw in.json -o out.svg -x", `unknown option "-x"`],
    ["draw in.json -o out.svg --__proto__ 1", `unknown option "--__proto__"`],
    ["draw in.json -o out.svg --width --lang th", "--width needs PX behind it"],
    ["draw in.json -o out.svg --lang=", "--lang needs th|en|de behind it"],
    ["draw in.json -o out.svg --linear=yes", "--linear takes no value"],
    ["draw in.json -o out.svg --lang th --lang en", "--lang is given twice"],
    [
      "draw in.json -o out.gif",
      `cannot tell the format from "out.gif"; end it in .svg, .html or .png, or give --format`,
    ],
    ["draw in.json -o out", `cannot tell the format from "out"`],
    ["draw in.json -o out --format gif", `--format is "gif"; use svg, html or png`],
    ["draw in.json -o ./in.json --format svg", "-o is the document itself: ./in.json would be lost"],
    ["draw in.json -o out.svg --lang fr", `--lang is "fr"; use th, en or de`],
    [
      "draw in.json -o out.svg --calendar mayan",
      `--calendar is "mayan"; use gregory, buddhist, japanese, islamic, hebrew or persian`,
    ],
    [
      "draw in.json -o out.svg --theme pink",
      `--theme is "pink"; use light, dark, contrast, print, broadsheet, wire, magazine or auto`,
    ],
    ["draw in.json -o out.svg --form tree", `--form is "tree"; use lanes, storyline, column, list, table or print`],
    ["draw in.json -o out.svg --zone Mars/Olympus", `--zone is "Mars/Olympus"; use an IANA zone such as Asia/Bangkok`],
    ["draw in.json -o out.svg --width abc", `--width is "abc"; give a number from 240 to 20000`],
    ["draw in.json -o out.svg --width=-5", `--width is "-5"; give a number from 240 to 20000`],
    ["draw in.json -o out.svg --width 239", `--width is "239"; give a number from 240 to 20000`],
    ["draw in.json -o out.svg --width 20001", `--width is "20001"; give a number from 240 to 20000`],
    ["draw in.json -o out.svg --width Infinity", `--width is "Infinity"; give a number`],
    ["draw in.json -o out.png --scale 0", `--scale is "0"; give a number from 0.5 to 8`],
    ["draw in.json -o out.svg --scale 2", "--scale is for a PNG"],
    ["draw in.json -o out.svg --fragment", "--fragment is for a page (.html)"],
    ["draw in.json -o out.html --form list", "--form is for a picture; a page has lanes, list and table"],
    ["draw in.json -o out.html --no-title", "--no-title is for a picture; a page has its title as a heading"],
    ["draw in.json -o out.svg --order us,blinken", `--order names "blinken", and no lane has that id; use us, ru`],
    ["draw in.json -o out.svg --expand us,nato", `--expand names "nato", and no actor has that id; use all, us`],
  ])("chronolane %s", async (line, said) => {
    const { code, err, files: written } = await cli(line, files);
    const [sentence, way, ...more] = err.trimEnd().split("\n");
    expect(sentence).toContain(`chronolane: ${said}`);
    expect(way).toMatch(/^Try: chronolane (?:--help|help (?:draw|draft|check))$/u);
    expect(more).toEqual([]);
    expect([code, [...written]]).toEqual([2, []]);
  });
});

test.each([
  ["check gone.json", "cannot read gone.json: there is no such file"],
  ["draw folder -o out.svg", "cannot read folder: it is a folder"],
  ["draw - -o out.svg", "cannot read standard input: there is no such file"],
  ["draw in.json -o gone/out.svg", "cannot write gone/out.svg: there is no such folder"],
])("what cannot be read or written is one sentence in words, not Node's: chronolane %s", async (line, said) => {
  expect(await cli(line, files)).toMatchObject({ code: 2, err: `chronolane: ${said}\n`, out: "" });
});

test("signs that would steer a terminal are spelled out in what is said of a command line", async () => {
  const { err } = await cli(["check", "\u001b[31m\u202e.json"], files);
  expect(err).toContain("\\u{1b}[31m\\u{202e}.json");
});

test("help goes to standard output and ends with 0, wherever it is asked for", async () => {
  for (const line of ["--help", "-h", "help"])
    expect(await cli(line)).toMatchObject({
      code: 0,
      err: "",
      out: expect.stringMatching(/^chronolane draws .*\n\n {2}chronolane draw IN -o OUT/u),
    });
  for (const line of ["help draw", "draw --help", "draw in.json --width -h", "draw --nonsense -h"]) {
    expect(await cli(line)).toMatchObject({
      code: 0,
      err: "",
      out: expect.stringMatching(/^chronolane draw IN -o OUT \[options\]/u),
    });
  }
  expect(await cli("check -h")).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^chronolane check IN \[--json\]/u),
  });
});

test("help names only commands that are there", async () => {
  const { out } = await cli("help");
  expect([...out.matchAll(/^ {2}chronolane (\S+)/gmu)].map(([, name]) => name)).toEqual([
    "draw",
    "draft",
    "check",
    "help",
    "--version",
  ]);
});

test("what follows -- is no option, even if it looks like one", async () => {
  expect(await cli("check -- --help", { "--help": talks })).toMatchObject({
    code: 0,
    out: expect.stringContaining("--help: 1 event, no faults"),
  });
});

test("the version is Chronolane's own", async () => {
  for (const line of ["--version", "-v"]) expect(await cli(line)).toMatchObject({ code: 0, out: "1.2.3\n", err: "" });
});
