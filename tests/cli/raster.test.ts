import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as scripts from "../../scripts/chromium.mjs";
import { chromiumFlags, findChromium } from "../../src/cli/chromium.ts";
import { rasterise, sizeOfPng } from "../../src/cli/raster.ts";

const program = await scripts.findChromium();

/** A picture with a red bar along its lower edge and a blue one along its right. */
const bars = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path d="M0 0H${width}V${height}H0Z" fill="#ffffff"/><path d="M${width - 4} 0h4V${height}h-4Z" fill="#0000ff"/><path d="M0 ${height - 4}H${width}v4H0Z" fill="#ff0000"/></svg>`;

/** The colours along the left edge of a PNG of 8-bit RGB, from top to bottom. Filters 1 and 3 need no more than the pixel above at the left edge. */
function leftEdge(png: Uint8Array): readonly string[] {
  const data = Buffer.from(png);
  const parts: Buffer[] = [];
  for (let at = 8; at < data.length; at += data.readUInt32BE(at) + 12) {
    if (data.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(data.subarray(at + 8, at + 8 + data.readUInt32BE(at)));
  }
  const size = sizeOfPng(png);
  if (size === undefined || data[24] !== 8 || data[25] !== 2) throw new Error("not a PNG of 8-bit RGB");
  const pixels = inflateSync(Buffer.concat(parts));
  let above = [0, 0, 0];
  return Array.from({ length: size.height }, (_, row) => {
    const at = row * (size.width * 3 + 1);
    const filter = pixels[at] ?? 0;
    above = above.map(
      (value, k) =>
        ((pixels[at + 1 + k] ?? 0) + (filter === 2 || filter === 4 ? value : filter === 3 ? value >> 1 : 0)) & 255,
    );
    return `#${Buffer.from(above).toString("hex")}`;
  });
}

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chronolane-test-"));
  for (const name of ["TMPDIR", "TMP", "TEMP"]) vi.stubEnv(name, folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe("a PNG is the whole picture and leaves nothing behind", () => {
  test.each([
    { width: 390, height: 2400, scale: 2 },
    { width: 300, height: 200, scale: 1 },
    { width: 1200, height: 640.5, scale: 1.5 },
  ])("$width × $height at $scale", async ({ width, height, scale }) => {
    const said: string[] = [];
    const png = await rasterise(
      { svg: bars(width, height), width, height, scale, ground: "#00ff00" },
      { program, say: (line) => said.push(line) },
    );
    expect(sizeOfPng(png)).toEqual({ width: Math.round(width * scale), height: Math.round(Math.ceil(height) * scale) });
    const edge = leftEdge(png);
    const red = edge.flatMap((colour, row) => (colour === "#ff0000" ? [row] : []));
    expect(edge[0]).toBe("#ffffff");
    expect(red[0]).toBeGreaterThan((height - 5) * scale);
    expect(red.at(-1)).toBeGreaterThanOrEqual(Math.floor(height * scale) - 1);
    expect(said).toEqual([`making the PNG with ${program ?? ""} …`]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

const picture = { svg: bars(300, 200), width: 300, height: 200, scale: 1, ground: "#ffffff" };
const say = (): void => undefined;

test("where there is no Chromium, one sentence says what to do", async () => {
  await expect(rasterise(picture, { program: undefined, say })).rejects.toThrow(
    "there is no Chromium on this machine to make a PNG with; install Chromium or Chrome, set CHROME_PATH to its program, or draw .svg or .html",
  );
});

test("a program that makes no picture is named with its last words, and leaves nothing behind", async () => {
  await expect(rasterise(picture, { program: process.execPath, say })).rejects.toThrow(
    / made no picture of 300 × 200 pixels; it said: .*bad option/u,
  );
  expect(readdirSync(folder)).toEqual([]);
});

test("a program that cannot be run is one sentence", async () => {
  await expect(rasterise(picture, { program: join(folder, "none"), say })).rejects.toThrow(/^cannot run .*none: /u);
});

describe("a Chromium is found", () => {
  test("by CHROME_PATH before all others, and one that names nothing is refused", () => {
    expect(findChromium({ env: { CHROME_PATH: process.execPath }, first: ["/bin/sh"] })).toBe(process.execPath);
    expect(() => findChromium({ env: { CHROME_PATH: "/no/such/chromium" } })).toThrow(
      "CHROME_PATH names /no/such/chromium, and there is no program there; correct it or unset it",
    );
  });

  test("at a place that is given before the usual ones, if there is a program", () => {
    expect(findChromium({ env: { PATH: "" }, first: ["/no/such/chromium", folder, process.execPath] })).toBe(
      process.execPath,
    );
  });

  test("as the checks of this project find theirs, with the same flags", () => {
    expect(chromiumFlags).toEqual(scripts.chromiumFlags);
  });
});

test("what is no PNG has no size", () => {
  expect(sizeOfPng(Buffer.from("no PNG, but long enough to have a header"))).toBeUndefined();
  expect(sizeOfPng(Buffer.from("\u0089PNG", "latin1"))).toBeUndefined();
});
