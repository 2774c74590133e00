import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { findChromium } from "../../scripts/chromium.mjs";
import { sizeOfPng } from "../../src/cli/raster.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const command = join(root, "dist", "cli.js");
const seed = join(root, "seeds", "january-2022.json");
const folder = mkdtempSync(join(tmpdir(), "chronolane-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

const program = (
  args: readonly string[],
  { input = "", env = {} }: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): { readonly code: number | null; readonly out: string; readonly err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    input,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  return { code: status, out: stdout, err: stderr };
};

test("the built program draws from a file and from standard input, and is silent where all is well", () => {
  expect(program(["draw", seed, "-o", "file.svg", "--lang", "en"])).toEqual({ code: 0, out: "", err: "" });
  const piped = program(["draw", "-", "-o", "-", "--lang", "en"], { input: readFileSync(seed, "utf8") });
  expect([piped.code, piped.err]).toEqual([0, ""]);
  expect(piped.out).toBe(readFileSync(join(folder, "file.svg"), "utf8"));
});

test("it ends with 0, 1 and 2: fine, faults in the data, wrong use", () => {
  expect(program(["check", seed]).code).toBe(0);
  expect(program(["check", "-"], { input: "" })).toMatchObject({
    code: 1,
    err: "",
    out: expect.stringContaining("the text is empty"),
  });
  expect(program(["check", "none.json"])).toEqual({
    code: 2,
    out: "",
    err: "chronolane: cannot read none.json: there is no such file\n",
  });
  expect(program(["check", "."])).toEqual({ code: 2, out: "", err: "chronolane: cannot read .: it is a folder\n" });
  expect(program(["draw", seed, "-o", "none/out.svg"])).toEqual({
    code: 2,
    out: "",
    err: "chronolane: cannot write none/out.svg: there is no such folder\n",
  });
});

test("it says the version of the package", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };
  expect(program(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
});

test("a reader that goes away before the end is no fault", async () => {
  const child = spawn(process.execPath, [command, "draw", seed, "-o", "-"], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect([code, err]).toEqual([0, ""]);
});

test("it makes a PNG of the whole picture, twice its size, and says on standard error what it is doing", async () => {
  const env = { CHROME_PATH: await findChromium(), TMPDIR: folder };
  const { code, out, err } = program(["draw", seed, "-o", "narrow.png", "--width", "390", "--lang", "th"], { env });
  expect([code, out, err]).toEqual([0, "", `making the PNG with ${env.CHROME_PATH ?? ""} …\n`]);
  const height = / height="([\d.]+)"/u.exec(
    program(["draw", seed, "-o", "-", "--width", "390", "--lang", "th"]).out,
  )?.[1];
  expect(sizeOfPng(readFileSync(join(folder, "narrow.png")))).toEqual({
    width: 780,
    height: Math.ceil(Number(height)) * 2,
  });
  expect(readdirSync(folder).filter((name) => !/^(?:file\.svg|narrow\.png)$/u.test(name))).toEqual([]);
});

test("it names a CHROME_PATH that is none, and writes no file", () => {
  expect(program(["draw", seed, "-o", "none.png"], { env: { CHROME_PATH: "/no/such/chromium" } })).toEqual({
    code: 2,
    out: "",
    err: "chronolane: CHROME_PATH names /no/such/chromium, and there is no program there; correct it or unset it\n",
  });
  expect(readdirSync(folder)).not.toContain("none.png");
});
