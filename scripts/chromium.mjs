// Finds a Chromium. Run as a program, it installs one where there is none, and says so before it does.
import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, realpathSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge"];

const usualPlaces = [
  "/usr/lib/chromium/chromium",
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const isRoot = process.getuid?.() === 0;

/** Quiet, the same picture on every machine, and nothing sent or fetched behind a test's back. */
export const chromiumFlags = [
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
  // Chromium refuses to run its sandbox as root.
  ...(isRoot ? ["--no-sandbox"] : []),
];

/**
 * The path of a Chromium, or undefined where there is none. CHROME_PATH goes first; if it names nothing, that is an error.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const wanted = process.env.CHROME_PATH;
  if (wanted !== undefined && wanted !== "") {
    if (isProgram(wanted)) return wanted;
    throw new Error(`CHROME_PATH names ${wanted}, and there is no program there; correct it or unset it`);
  }
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(await playwrightsOwn()), ...onPath, ...usualPlaces].find(isProgram);
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

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function install() {
  const apt = "/usr/bin/apt-get";
  if (isRoot && existsSync(apt)) {
    console.log("The browser tests need a Chromium and a Thai font: installing Debian's chromium and fonts-noto-core with apt-get …");
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
    return execFileSync(path, ["--version", ...chromiumFlags], { encoding: "utf8", timeout: 30_000, stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "of unknown version";
  }
}

async function ensureChromium() {
  const before = await findChromium();
  if (before === undefined) install();
  const path = before ?? (await findChromium());
  if (path === undefined) {
    throw new Error("There is no Chromium and none could be installed. Install Chromium or Chrome and run this again, or set CHROME_PATH to its program.");
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
