import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { project, type Project } from "./project.ts";
import { block } from "./readme.ts";

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { readonly bin: { readonly chronolane: string } };
const command = resolve(manifest.bin.chronolane);
const seed = readFileSync("seeds/january-2022.json", "utf8");
const lines = block("From the command line", "sh").trim().split("\n");

let own: Project;
beforeEach(() => {
  own = project({ "story.json": seed });
});
afterEach(() => own.remove());

const run = (
  line: string,
  input = "",
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } => {
  const [npx, name, ...args] = line.split(/\s+/u);
  expect([npx, name]).toEqual(["npx", "chronolane"]);
  return spawnSync(process.execPath, [command, ...args], { cwd: own.folder, input, encoding: "utf8" });
};
const faulty = JSON.stringify({ chronolane: 1, events: [{ title: "Never", when: "2022-02-31" }] });

describe("the command, as the README writes it,", () => {
  test("has a line that draws and one that checks", () => {
    expect(lines.map((line) => line.split(" ")[2])).toEqual(["draw", "check"]);
  });

  test("draws the picture that its options ask for", () => {
    const { status, stderr } = run(lines[0]!);
    expect([status, stderr]).toEqual([0, ""]);
    const svg = readFileSync(join(own.folder, "story.svg"), "utf8");
    expect(svg).toMatch(/^<svg [^>]*width="960"/u);
    for (const part of ["มกราคม 2565", "#14171b"]) expect(svg).toContain(part);
  });

  test("finds no fault in a story that is in order", () => {
    expect(run(lines[1]!).status).toBe(0);
  });

  test("writes a page too, and reads standard input", () => {
    expect(run("npx chronolane draw - -o story.html", seed).status).toBe(0);
    expect(readFileSync(join(own.folder, "story.html"), "utf8")).toMatch(/^<!doctype html>/u);
  });

  test("lists faults with path and hint and ends with 1, and draws all the same", () => {
    const { status, stdout, stderr } = run("npx chronolane check -", faulty);
    expect([status, `${stdout}${stderr}`]).toEqual([
      1,
      expect.stringMatching(/events\[0\]\.when[\s\S]*February 2022 has 28 days/u),
    ]);
    expect(run("npx chronolane draw - -o faulty.svg", faulty).status).toBe(1);
    expect(existsSync(join(own.folder, "faulty.svg"))).toBe(true);
  });

  test("ends with 2 where it is used wrongly", () => {
    expect(run("npx chronolane draw story.json").status).toBe(2);
    expect(run("npx chronolane paint story.json").status).toBe(2);
  });
});
