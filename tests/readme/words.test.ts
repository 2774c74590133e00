import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { de } from "../../src/language/de/phrases/language.ts";
import { en } from "../../src/language/en/phrases/language.ts";
import { th } from "../../src/language/th/phrases/language.ts";
import { formatTime, readTimeline } from "../../src/index.ts";
import { project, type Project } from "./project.ts";
import { block, section } from "./readme.ts";

let own: Project;
beforeAll(() => {
  own = project({
    "words.js": block("Dates in words", "js"),
    "draft.js": `${block("From an article to a draft", "js")}\nprocess.stdout.write(JSON.stringify({ document, issues }));\n`,
    "article.txt": readFileSync("seeds/january-2022.th.txt", "utf8"),
  });
});
afterAll(() => own.remove());

const run = (
  ...args: readonly string[]
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } =>
  spawnSync(process.execPath, args, { cwd: own.folder, encoding: "utf8" });

test("the README's snippet of dates in words says what the comment under it says, and nothing of what is no date", () => {
  const { status, stdout } = run("words.js");
  expect(status).toBe(0);
  const commented = block("Dates in words", "js")
    .split("\n")
    .filter((line) => line.startsWith("// "))
    .map((line) => line.slice(3));
  expect(stdout.trim().split("\n")).toEqual(commented);
});

describe("the README's draft", () => {
  test("of the snippet has an event for each dated phrase, with its actors, its sentence and its hints, and reads without a fault", () => {
    const { status, stdout, stderr } = run("--no-warnings", "draft.js");
    expect([status, stderr]).toEqual([0, ""]);
    const { document } = JSON.parse(stdout) as { readonly document: unknown };
    const { timeline, issues } = readTimeline(document, { languages: [en] });
    expect(issues.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(
      timeline.events.map(({ time, status: is }) => [time === null ? "" : formatTime(time, { language: en }), is]),
    ).toEqual([
      ["21 January 2022", "happened"],
      ["since December 2021", "ongoing"],
      ["by mid-February 2022", "planned"],
    ]);
    expect(timeline.actors.map(({ id }) => id)).toEqual(expect.arrayContaining(["de", "uk"]));
    expect(
      timeline.events.flatMap(({ draft }) => draft?.hints.map(({ about, value }) => `${about} ${value}`) ?? []),
    ).toEqual(expect.arrayContaining(["stance asserts", "actor de"]));
  });

  test("of the command is written, and drawn by the line below it", () => {
    const command = resolve(
      (JSON.parse(readFileSync("package.json", "utf8")) as { readonly bin: { readonly chronolane: string } }).bin
        .chronolane,
    );
    const lines = block("From an article to a draft", "sh").trim().split("\n");
    expect(lines.map((line) => line.split(/\s+/u).slice(0, 3).join(" "))).toEqual([
      "npx chronolane draft",
      "npx chronolane draw",
    ]);
    for (const line of lines) {
      const { status, stderr } = run(command, ...line.split(/\s+/u).slice(2));
      expect(status, stderr).toBe(0);
    }
    expect(readFileSync(join(own.folder, "draft.svg"), "utf8")).toContain("ต้นเดือนมกราคม");
  });

  test("is listed where the README says: sentences without a date", () => {
    writeFileSync(join(own.folder, "no-date.txt"), "Germany sent no weapons. On 21 January 2022 Britain did.");
    const command = resolve("dist/cli.js");
    expect(
      run(command, "draft", "no-date.txt", "--lang", "en", "--dateline", "2022-01-22", "-o", "no-date.json").status,
    ).toBe(0);
    expect(existsSync(join(own.folder, "no-date.json"))).toBe(true);
    expect(JSON.parse(readFileSync(join(own.folder, "no-date.json"), "utf8"))).toMatchObject({
      draft: { undated: [{ exact: "Germany sent no weapons." }] },
    });
  });
});

test("the languages that the README says read phrases do, each in its own words", () => {
  const read = (language: typeof th, phrase: string): string => {
    const time =
      readTimeline(
        { chronolane: 1, dateline: "2022-01-22", events: [{ title: "E", when: { phrase, lang: language.code } }] },
        { languages: [language] },
      ).timeline.events[0]?.time ?? null;
    return time === null ? "nothing" : formatTime(time, { language: en });
  };
  expect([read(th, "ต้นเดือนมกราคมที่ผ่านมา"), read(en, "by mid-February"), read(de, "Ende Dezember")]).toEqual([
    "early January 2022",
    "by mid-February 2022",
    "late December 2021",
  ]);
  expect(section("Dates in words")).toContain("`th`, `en` and `de` read phrases");
});
