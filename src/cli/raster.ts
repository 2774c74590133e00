import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromiumFlags } from "./chromium.ts";
import { Refusal } from "./refusal.ts";
import { visible } from "./visible.ts";

/** A picture to be made of pixels. */
export interface Picture {
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the PNG per CSS pixel. */
  readonly scale: number;
  /** The colour behind it, as #rrggbb. */
  readonly ground: string;
}

/** Input for drawing a raster image. */
export interface RasterOptions {
  /** The path of a Chromium; undefined where none was found. */
  readonly program: string | undefined;
  readonly say: (line: string) => void;
}

const patience = 120_000;

/**
 * A picture as PNG, made by a Chromium of this machine, which runs for this one picture in a profile of its own.
 * @throws Refusal where there is no Chromium, or it makes no whole picture
 */
export async function rasterise(picture: Picture, { program, say }: RasterOptions): Promise<Uint8Array> {
  if (program === undefined)
    throw new Refusal(
      "there is no Chromium on this machine to make a PNG with; install Chromium or Chrome, set CHROME_PATH to its program, or draw .svg or .html",
    );
  say(`making the PNG with ${visible(program)} …`);
  const folder = await mkdtemp(join(tmpdir(), "chronolane-"));
  try {
    return await shot(picture, { program, folder });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function shot(
  { svg, width, height, scale, ground }: Picture,
  { program, folder }: { readonly program: string; readonly folder: string },
): Promise<Uint8Array> {
  const [wide, tall] = [Math.ceil(width), Math.ceil(height)];
  const [page, png] = [join(folder, "picture.html"), join(folder, "picture.png")];
  await writeFile(
    page,
    `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">` +
      `<style>html{background:${ground}}body{margin:0;overflow:hidden}svg{display:block}</style>${svg}`,
  );
  const last = await ended(program, [
    "--headless",
    ...chromiumFlags,
    `--user-data-dir=${join(folder, "profile")}`,
    "--hide-scrollbars",
    `--force-device-scale-factor=${scale}`,
    `--window-size=${wide},${tall}`,
    `--default-background-color=${ground.slice(1)}ff`,
    `--screenshot=${png}`,
    pathToFileURL(page).href,
  ]);
  const bytes = await readFile(png).catch(() => undefined);
  const size = bytes === undefined ? undefined : sizeOfPng(bytes);
  const [x, y] = [Math.round(wide * scale), Math.round(tall * scale)];
  if (bytes === undefined || size === undefined)
    throw new Refusal(
      `${visible(program)} made no picture of ${x} × ${y} pixels${last === "" ? "" : `; it said: ${visible(last)}`}`,
    );
  // A browser that is out of memory for a surface gives a smaller one, or none.
  if (Math.abs(size.width - x) > 1 || Math.abs(size.height - y) > 1)
    throw new Refusal(
      `${visible(program)} made ${size.width} × ${size.height} pixels of ${x} × ${y}; try a smaller --scale`,
    );
  return bytes;
}

/** Waits for a program to end. @returns the last line of what it said */
function ended(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ["ignore", "ignore", "pipe"],
      timeout: patience,
      killSignal: "SIGKILL",
    });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-2000);
    });
    child.on("error", (fault) => {
      reject(new Refusal(`cannot run ${visible(program)}: ${visible(fault.message)}`));
    });
    child.on("close", (_code, signal) => {
      if (signal === "SIGKILL") reject(new Refusal(`${visible(program)} did not end within ${patience / 1000} s`));
      else resolve(said.trim().split("\n").at(-1) ?? "");
    });
  });
}

/** Width and height from the header of a PNG; undefined where it is not one. */
export function sizeOfPng(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(24, bytes.byteLength));
  return header.length < 24 || header.toString("latin1", 1, 4) !== "PNG"
    ? undefined
    : { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}
