import { describe, expect, test } from "vitest";
import { readTimeline } from "../../src/model/read.ts";
import { cli, talks } from "./stand-in.ts";

const [event] = talks.events;

test("a document without a fault is one line on standard output, and ends with 0", async () => {
  expect(await cli("check in.json", { "in.json": talks })).toMatchObject({
    code: 0,
    out: "in.json: 1 event, no faults\n",
    err: "",
  });
});

test("a byte order mark at the beginning is no fault", async () => {
  expect(await cli("check -", { "-": `\ufeff${JSON.stringify(talks)}` })).toMatchObject({
    code: 0,
    out: "standard input: 1 event, no faults\n",
  });
});

test("notes are listed, and end with 0", async () => {
  const { code, out } = await cli("check -", {
    "-": { ...talks, events: [{ ...event, when: undefined }], colour: "red" },
  });
  expect(out).toContain("note no-time at events[0]\n");
  expect(out).toContain("standard input: 1 event, no faults, 2 notes\n");
  expect(code).toBe(0);
});

test("no events is a note and no fault", async () => {
  expect(await cli("check -", { "-": { chronolane: 1, events: [] } })).toMatchObject({
    code: 0,
    out: expect.stringContaining("note no-events at events"),
  });
});

test("a timeline that was read already is checked and drawn as it is; what holds one is refused by name", async () => {
  const { timeline, issues } = readTimeline({ ...talks, events: [{ ...event, when: "2022-02-31" }] });
  const read = { "-": { ...timeline }, "doc.json": { ...talks, events: [{ ...event, when: "2022-02-31" }] } };
  const checked = await cli("check -", read);
  expect(checked.out.replace("standard input", "doc.json")).toBe((await cli("check doc.json", read)).out);
  for (const format of ["svg", "html"])
    expect((await cli(`draw - -o - --format ${format}`, read)).out).toBe(
      (await cli(`draw doc.json -o - --format ${format}`, read)).out,
    );
  for (const line of ["check -", "draw - -o out.svg"]) {
    const { code, out, err, files } = await cli(line, { "-": { timeline, issues } });
    expect(`${out}${err}`).toMatch(/error wrapped-document.*pass its timeline/su);
    expect([code, files.has("out.svg")]).toEqual([1, false]);
  }
});

describe("a fault of the data is a block with severity, code, path, message, hint and what was written, and ends with 1", () => {
  test("in whole", async () => {
    const { code, out, err } = await cli("check -", { "-": { ...talks, events: [{ ...event, when: "2022-02-31" }] } });
    expect(out).toBe(
      [
        "error bad-date at events[0].when",
        `  cannot read "2022-02-31" as EDTF: expected a day that 2022-02 has at position 8, got "31"`,
        "  hint: February 2022 has 28 days",
        "  written: 2022-02-31",
        "",
        "standard input: 1 event, 1 error",
        "",
      ].join("\n"),
    );
    expect([code, err]).toEqual([1, ""]);
  });

  test.each([
    ["null", "error document-not-object at the document"],
    ["[]", "error document-not-object at the document"],
    [`"text"`, "error document-not-object at the document"],
    [`{"events":[{"title":"a"}]}`, "warning unsupported-version at chronolane"],
    [
      `{"chronolane":1,"events":[{"title":"a","actors":[{"actor":"atlantis"}]}]}`,
      "error unknown-actor at events[0].actors[0].actor",
    ],
    [`{"chronolane":1,"events":[{"id":"x","title":"a"},{"id":"x","title":"b"}]}`, "error duplicate-id at events[1].id"],
    [
      `{"chronolane":1,"events":[{"id":"__proto__","title":"a"},{"id":"__proto__","title":"b"}]}`,
      "error duplicate-id at events[1].id",
    ],
    [`{"chronolane":1,"__proto__":{"events":[]},"events":[{"title":"a","when":7}]}`, "note unknown-field at __proto__"],
  ])("%s", async (text, head) => {
    const { code, out } = await cli("check -", { "-": text });
    expect(out.split("\n")).toContain(head);
    expect(code).toBe(1);
  });
});

test("data cannot steer the terminal: control signs are spelled out", async () => {
  const { out } = await cli("check -", { "-": { ...talks, events: [{ ...event, when: "\u001b[2J\u009b31m\u202e" }] } });
  expect(out).toContain("written: \\u{1b}[2J\\u{9b}31m\\u{202e}\n");
  expect(out).not.toMatch(/[\u001b\u009b\u202e]/u);
});

test("--json gives the same as JSON, and nothing else", async () => {
  const { code, out, err } = await cli("check in.json --json", {
    "in.json": { ...talks, events: [{ ...event, when: "2022-02-31" }], colour: 1 },
  });
  expect(JSON.parse(out)).toMatchObject({
    input: "in.json",
    events: 1,
    errors: 1,
    warnings: 0,
    notes: 1,
    issues: [
      { code: "unknown-field" },
      { code: "bad-date", severity: "error", path: "events[0].when", hint: expect.any(String), quote: "2022-02-31" },
    ],
  });
  expect([code, err]).toEqual([1, ""]);
});

test("notes of one kind are one line with their count, and faults stay one by one", async () => {
  const events = Array.from({ length: 9 }, (_, k) => ({ title: `E${k}`, when: k < 2 ? "soon" : "2022" }));
  const { out } = await cli("check -", { "-": JSON.stringify({ chronolane: 1, lang: "en", events }) });
  expect(out).toContain("9 notes no-actor at events[0], events[1], events[2], events[3], …\n");
  expect(out.match(/^error bad-date at /gmu)).toHaveLength(2);
  expect(out).toContain("2 errors, 9 notes\n");
});

test("the hints about a language that the command does not bring name those that it brings, and how to choose one", async () => {
  const french = {
    chronolane: 1,
    lang: "fr",
    actors: [{ id: "a", name: "A" }],
    events: [{ title: "E", when: { phrase: "début janvier" }, actors: [{ actor: "a", role: "agent" }] }],
  };
  const checked = await cli("check in.json", { "in.json": french });
  const drawn = await cli("draw in.json -o out.svg", { "in.json": french });
  for (const said of [checked.out, drawn.err]) {
    expect(said.match(/(?<=hint: ).*/gu)).toEqual([
      "the command reads phrases in th, en, de; or write the date as EDTF",
      "draw it with --lang: th, en, de",
    ]);
  }
});

test("a language that is not at hand is told, and is no fault of the data", async () => {
  const french = { ...talks, lang: "fr" };
  const { code, out } = await cli("check in.json", { "in.json": french });
  expect(out).toContain("warning language-not-at-hand at lang");
  expect(code).toBe(0);
  const json = await cli("check in.json --json", { "in.json": french });
  expect(JSON.parse(json.out)).toMatchObject({ warnings: 1 });
  expect(json.out).toContain('"language-not-at-hand"');
});
