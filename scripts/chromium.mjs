// Finds a Chromium. Run as a program, it installs one where there is none, and says so before it does.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { importSource } from "./source.mjs";

/**
 * The command's own list of places and flags is the only one; it is read from its source, since `dist/` may not be there yet.
 * @type {unknown}
 */
const command = await importSource("src/cli/chromium.ts");
const { findChromium: find, chromiumFlags } = /** @type {typeof import("../src/cli/chromium.ts")} */ (command);

export { chromiumFlags };

const isRoot = process.getuid?.() === 0;

/**
 * The path of a Chromium, or undefined where there is none. CHROME_PATH goes first; if it names nothing, that is an error.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  return find({ env: process.env, first: await playwrightsOwn() });
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import("playwright-core");
    return [chromium.executablePath()];
  } catch {
    // Without Playwright, or on a platform that it has no browser for, the system's browser serves.
    return [];
  }
}

function install() {
  const apt = "/usr/bin/apt-get";
  if (isRoot && existsSync(apt)) {
    console.log(
      "The browser tests need a Chromium and a Thai font: installing Debian's chromium and fonts-noto-core with apt-get …",
    );
    run(apt, ["update", "-q"]);
    run(apt, ["install", "-y", "-q", "--no-install-recommends", "chromium", "fonts-noto-core"]);
    return;
  }
  console.log("The browser tests need a Chromium: downloading Playwright's with `playwright-core install chromium` …");
  run(process.execPath, [join("node_modules", "playwright-core", "cli.js"), "install", "chromium"]);
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  spawnSync(program, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
}

/** @param {string} path */
function version(path) {
  try {
    return execFileSync(path, ["--version", ...chromiumFlags], {
      encoding: "utf8",
      timeout: 30_000,
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return "of unknown version";
  }
}

async function ensureChromium() {
  const before = await findChromium();
  if (before === undefined) install();
  const path = before ?? (await findChromium());
  if (path === undefined) {
    throw new Error(
      "There is no Chromium and none could be installed. Install Chromium or Chrome and run this again, or set CHROME_PATH to its program.",
    );
  }
  console.log(`Chromium: ${path} (${version(path)})`);
}

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href;
if (isMain) {
  try {
    await ensureChromium();
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  }
}
