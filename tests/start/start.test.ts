import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/*
 * In a working copy of its own, whose dist/ counts as fresh: `npm start` would build anew what other tests are reading.
 */
let copy: string;
const settings = ["package.json", "rollup.config.mjs", "tsconfig.json", "tsconfig.build.json"];
const names = ["january-2022.th.svg", "january-2022.th.html", "january-2022.en.svg", "january-2022.en.html"];

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "chronolane-start-"));
  for (const folder of ["src", "scripts", "seeds", "types", "node_modules"])
    symlinkSync(resolve(folder), join(copy, folder), "junction");
  for (const path of ["dist", ...settings])
    cpSync(path, join(copy, path), { recursive: true, preserveTimestamps: true });
  const now = new Date();
  utimesSync(join(copy, "dist/custom-elements.json"), now, now);
});
afterAll(() => rmSync(copy, { recursive: true }));

const out = (name: string): string => readFileSync(join(copy, "out", name), "utf8");

describe("npm start -- --once", () => {
  test("draws the article as picture and page in both languages, says so, and ends", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/start.mjs", "--once"], {
      cwd: copy,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
    for (const name of names) expect(stdout).toContain(`drew ${join("out", name)}\n`);
    expect(stdout).not.toContain("http://");
    expect(out("january-2022.th.svg")).toMatch(/^<svg [\s\S]*มกราคม 2565/u);
    expect(out("january-2022.en.svg")).toMatch(/^<svg [\s\S]*January 2022/u);
    expect(out("january-2022.th.html")).toMatch(/^<!doctype html>\n<html lang="th"/u);
    expect(out("january-2022.en.html")).toMatch(/^<!doctype html>\n<html lang="en"/u);
  });

  test("says what is missing and ends with 1 where there is no article to draw", () => {
    const bare = mkdtempSync(join(tmpdir(), "chronolane-bare-"));
    for (const folder of ["src", "scripts", "types", "node_modules", "dist"])
      symlinkSync(join(copy, folder), join(bare, folder), "junction");
    for (const path of settings) cpSync(path, join(bare, path), { preserveTimestamps: true });
    mkdirSync(join(bare, "seeds"));
    const { status, stderr } = spawnSync(process.execPath, ["scripts/start.mjs", "--once"], {
      cwd: bare,
      encoding: "utf8",
    });
    rmSync(bare, { recursive: true });
    expect([status, stderr]).toEqual([1, "seeds/ holds no document with its article's text (.th.txt) beside it\n"]);
  });
});

describe("npm start", () => {
  let child: ChildProcess;
  let address = "";

  // Once for all: it draws before it serves.
  beforeAll(async () => {
    child = spawn(process.execPath, ["scripts/start.mjs"], {
      cwd: copy,
      env: { ...process.env, PORT: "0" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    for await (const part of child.stdout as AsyncIterable<Buffer>) {
      said += part.toString();
      address = /^The timeline is at (http:\/\/127\.0\.0\.1:\d+)\//mu.exec(said)?.[1] ?? "";
      if (address !== "") return;
    }
    throw new Error(`it ended without saying where it serves:\n${said}`);
  });
  afterAll(ended);

  /** Ends it as Ctrl+C does. */
  async function ended(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const over = once(child, "exit");
    child.kill("SIGINT");
    await over;
  }

  test("serves a page that leads to the drawn ones, each as the kind of file that it is", async () => {
    const front = await fetch(`${address}/`);
    const links = [...(await front.text()).matchAll(/href="\/([^"]+)"/gu)].map(([, name = ""]) => name);
    expect([front.status, front.headers.get("content-type"), links.sort()]).toEqual([
      200,
      "text/html; charset=utf-8",
      names.filter((name) => name.endsWith(".html")).sort(),
    ]);
    for (const name of names) {
      const response = await fetch(`${address}/${name}`);
      expect([name, response.status, response.headers.get("content-type")]).toEqual([
        name,
        200,
        name.endsWith(".svg") ? "image/svg+xml" : "text/html; charset=utf-8",
      ]);
      expect(await response.text()).toBe(out(name));
    }
  });

  test("answers 404 for what is not there, for what lies outside, and for an address that cannot be read", async () => {
    for (const path of [
      "nothing.html",
      "..%2fpackage.json",
      "%2e%2e/%2e%2e/package.json",
      "january-2022.en",
      "%E0%A4%A",
    ]) {
      const response = await fetch(`${address}/${path}`);
      expect([path, response.status, await response.text()]).toEqual([path, 404, "There is no such page here."]);
    }
  });

  test("says so and ends with 1 where the port is taken", () => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/start.mjs"], {
      cwd: copy,
      encoding: "utf8",
      env: { ...process.env, PORT: new URL(address).port },
    });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^cannot serve: .*EADDRINUSE/u)]);
  });

  test("ends when it is told to, and serves no longer", async () => {
    await ended();
    await expect(fetch(address)).rejects.toThrow();
  });
});
