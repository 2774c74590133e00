import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { chromium, type Browser, type Page } from "playwright-core";
import { chromiumFlags, findChromium } from "../../scripts/chromium.mjs";

const origin = "http://strict.test";
const types: { readonly [ending: string]: string } = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
};

/** The seed as JSON text. */
export const story: string = readFileSync("seeds/january-2022.json", "utf8");

/** The script-tag bundle, as the build makes it. */
export async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["src/embed.ts"],
    bundle: true,
    format: "iife",
    globalName: "Chronolane",
    write: false,
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}

export async function openBrowser(): Promise<Browser> {
  const executablePath = await findChromium();
  return chromium.launch({ args: [...chromiumFlags], ...(executablePath === undefined ? {} : { executablePath }) });
}

/** A page of files that never leave this process, `index.html` first, with a policy for all of them. */
export async function openPage(
  browser: Browser,
  {
    files,
    policy,
    touch = false,
    width = 1280,
    height = 900,
  }: {
    readonly files: { readonly [name: string]: string };
    readonly policy?: string;
    readonly touch?: boolean;
    readonly width?: number;
    readonly height?: number;
  },
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height }, hasTouch: touch });
  await page.route(`${origin}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1) || "index.html";
    const body = Object.hasOwn(files, name) ? files[name] : undefined;
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({
          contentType: types[name.split(".").at(-1) ?? ""] ?? "text/plain",
          body,
          headers: policy === undefined ? {} : { "content-security-policy": policy },
        });
  });
  await page.goto(`${origin}/`);
  return page;
}
