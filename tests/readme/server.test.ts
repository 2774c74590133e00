import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { project, type Project } from "./project.ts";
import { block } from "./readme.ts";

interface Said {
  readonly picture: string;
  readonly page: string;
  readonly stderr: string;
}

let own: Project;
let said: Said;

/** Runs the snippet in plain Node and takes its two texts. */
function run(env: { readonly [name: string]: string } = {}): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["main.js"], {
    cwd: own.folder,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  expect(status, stderr).toBe(0);
  return { ...(JSON.parse(stdout) as { readonly picture: string; readonly page: string }), stderr };
}

beforeAll(() => {
  own = project({
    "main.js": `${block("On a server", "js")}\nprocess.stdout.write(JSON.stringify({ picture, page }));\n`,
  });
  said = run();
});
afterAll(() => own.remove());

describe("the README's server snippet, run by Node,", () => {
  test("gives a picture that stands alone, as wide and in the language that was asked for", () => {
    expect(said.picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* width="960"[\s\S]*<\/svg>\s*$/u);
    expect(["การส่งของ", "ส่งพัสดุ", "2565"].filter((words) => !said.picture.includes(words))).toEqual([]);
    expect(/Shipment|var\(--|@import|@font-face|href="http/u.exec(said.picture)).toBeNull();
  });

  test("gives a whole page in English that needs no script and asks for nothing from outside", () => {
    expect(said.page).toMatch(/^<!doctype html>\n<html lang="en"/u);
    expect(
      [
        "<svg",
        "<h1",
        "A shipment",
        "Shipment leaves",
        "early January 2022",
        `content="default-src &#39;none&#39;;`,
        "<ol",
        "<table",
      ].filter((words) => !said.page.includes(words)),
    ).toEqual([]);
    expect(/<script|<link|src="|@import/u.exec(said.page)).toBeNull();
  });

  test("says on standard error what the data lacks, with its path and what would mend it", () => {
    expect(said.stderr).toMatch(/^events\[0\].* add "actors"/mu);
  });

  test("gives the same texts in another zone and locale of the host", () => {
    expect(run({ TZ: "Pacific/Kiritimati", LANG: "th_TH.UTF-8", LC_ALL: "th_TH.UTF-8" })).toEqual(said);
  });
});
