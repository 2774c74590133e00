import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openBrowser } from "../element/served.ts";
import { project } from "./project.ts";
import { block, inlineCode, section } from "./readme.ts";
import { site, type Site } from "./site.ts";

const html = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`;

let browser: Browser;
let page: Page;
let served: Site | undefined;
/** Errors, warnings and what the page logs. */
let complaints: string[];
let logged: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(0);
  complaints = [];
  logged = [];
  page.on("console", (message) => (message.type() === "log" ? logged : complaints).push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
});
afterEach(async () => {
  await page.close();
  await served?.close();
  served = undefined;
});

/** Every event that the page shows, each once. */
async function shown(): Promise<readonly string[]> {
  await page.locator(".cell").first().waitFor({ state: "attached" });
  return page
    .locator(".cell")
    .evaluateAll((cells) => [...new Set(cells.map((cell) => cell.getAttribute("data-event") ?? ""))].sort());
}

/** One module as a bundler makes it of these lines, for a project that has the package installed. */
async function bundled(code: string): Promise<string> {
  const { folder, remove } = project({ "main.js": code });
  try {
    const { outputFiles, warnings } = await build({
      entryPoints: [join(folder, "main.js")],
      absWorkingDir: folder,
      bundle: true,
      format: "esm",
      minify: true,
      write: false,
      target: "es2022",
      logLevel: "silent",
    });
    expect(warnings).toEqual([]);
    return outputFiles[0]?.text ?? "";
  } finally {
    remove();
  }
}

describe("the README's script-tag snippet", () => {
  const seed = readFileSync("seeds/january-2022.json", "utf8");
  const script = readFileSync("dist/chronolane.iife.js", "utf8");
  const events = (JSON.parse(seed) as { readonly events: readonly { readonly id: string }[] }).events
    .map(({ id }) => id)
    .sort();
  const fallback = "The events as data";

  test("shows the timeline once the data is there, and what stands inside the element until then", async () => {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    served = await site({
      "index.html": html(block("In a page", "html")),
      "chronolane.iife.js": script,
      "january-2022.json": () => held.then(() => seed),
    });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(served.origin);
    await page.getByText("The timeline is loading").waitFor();
    expect(await page.getByText(fallback).isVisible()).toBe(true);
    letGo();
    expect(await shown()).toEqual(events);
    expect(await page.getByText(fallback).isVisible()).toBe(false);
    expect(await page.getByRole("heading", { name: "January 2022" }).isVisible()).toBe(true);
    expect(asked.filter((url) => !url.startsWith(served?.origin ?? "?"))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("shows what stands inside the element where scripts are off", async () => {
    served = await site({
      "index.html": html(block("In a page", "html")),
      "chronolane.iife.js": script,
      "january-2022.json": seed,
    });
    const quiet = await browser.newPage({ javaScriptEnabled: false });
    await quiet.goto(served.origin);
    expect(await quiet.getByText(fallback).isVisible()).toBe(true);
    await quiet.close();
  });

  test("takes a colour from the rule that the README gives", async () => {
    const rule = inlineCode(section("In a page")).find((code) => code.startsWith("chrono-lane {"));
    expect(rule).toContain("#222");
    served = await site({
      "index.html": html(`<style>${rule ?? ""}</style>${block("In a page", "html")}`),
      "chronolane.iife.js": script,
      "january-2022.json": seed,
    });
    await page.goto(served.origin);
    await shown();
    expect(await page.locator(".title").evaluate((title) => getComputedStyle(title).color)).toBe("rgb(34, 34, 34)");
  });
});

describe("the README's bundler snippet", () => {
  const start = async (more = ""): Promise<void> => {
    served = await site({
      "index.html": html(`<div id="story"></div><script type="module" src="main.js"></script>`),
      "main.js": await bundled(`${block("In a page", "js")}\n${more}`),
    });
    await page.goto(served.origin);
    await page.locator(".cell").first().waitFor({ state: "attached" });
  };

  test("shows its three events and complains of nothing", async () => {
    await start();
    expect(await shown()).toHaveLength(3);
    const said = (await page.locator(".cell").allTextContents()).join("\n");
    for (const words of [
      "Talks in Geneva. 21 January 2022",
      "Shipment leaves. early January 2022",
      "Visit. by mid-February 2022",
    ])
      expect(said).toContain(words);
    expect(complaints).toEqual([]);
  });

  test("hears which event is opened, with the mouse and with the keys that the README names", async () => {
    await start();
    await page.locator('.cell[data-event="talks"]').first().click();
    await expect.poll(() => logged.at(-1)).toBe("talks");
    await page.locator(".details").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".details").waitFor({ state: "hidden" });
    await page.keyboard.press("Enter");
    await page.locator(".details").waitFor();
    expect(complaints).toEqual([]);
  });
});

describe("the README's handle, events and state", () => {
  const heading = "Handle, events and state";
  const cells = (head: string): readonly string[] => {
    const table = section(heading)
      .split("\n\n")
      .find((part) => part.startsWith(`| ${head} |`));
    return [...(table ?? "").matchAll(/^\| (`.+?`) \|/gmu)]
      .flatMap(([, first = ""]) => inlineCode(first))
      .map((code) => code.replace(/\(.*$/u, ""));
  };

  const start = async (more = ""): Promise<void> => {
    served = await site({
      "index.html": html(`<div id="story"></div><script type="module" src="main.js"></script>`),
      "main.js": await bundled(`${block(heading, "js")}\n${more}`),
    });
    await page.goto(served.origin);
    await page.locator(".cell").first().waitFor({ state: "attached" });
  };

  test("are those that a handle has", async () => {
    await start("globalThis.handle = timeline;");
    expect(await page.evaluate("Object.keys(handle).sort()")).toEqual([...cells("of the handle")].sort());
    expect(cells("event")).toHaveLength(6);
    for (const name of cells("event")) await page.evaluate(`handle.on(${JSON.stringify(name)}, () => undefined)()`);
    const fields = inlineCode(/^The state has (.+?);/mu.exec(section(heading))?.[1] ?? "");
    expect(await page.evaluate("Object.keys(handle.getState()).sort()")).toEqual([...fields].sort());
    expect(complaints).toEqual([]);
  });

  test("bring the reader's choices back at the next visit", async () => {
    await start();
    await page.locator('.cell[data-event="visit"]').first().click();
    await page.locator(".details").waitFor();
    await expect.poll(() => page.evaluate("localStorage.getItem('story')")).toContain('"open":"visit"');
    await page.reload();
    await page.locator("#details-title", { hasText: "Visit" }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("reach a page by the tag's events, with its options and attributes", async () => {
    served = await site({
      "index.html": html(block(heading, "html")),
      "chronolane.iife.js": readFileSync("dist/chronolane.iife.js", "utf8"),
      "january-2022.json": readFileSync("seeds/january-2022.json", "utf8"),
    });
    await page.goto(served.origin);
    await expect.poll(() => logged).toEqual(["talks"]);
    expect(await page.locator(".details").isVisible()).toBe(true);
    expect(await page.locator(".field").getAttribute("data-form")).toBe("storyline");
    expect(complaints).toEqual([]);
  });
});

describe("the README's names of the script", () => {
  const heading = "What the script defines";
  const beside = ["chronolane.iife.js", "chronolane.de.js", "chronolane.en.phrases.js"];
  const files = Object.fromEntries(beside.map((name) => [name, readFileSync(`dist/${name}`, "utf8")]));

  test("are all that window.Chronolane has, and the snippet speaks German once it is loaded", async () => {
    served = await site({ "index.html": html(block(heading, "html")), ...files });
    await page.goto(served.origin);
    await expect.poll(() => page.locator(".timeline").getAttribute("lang")).toBe("de");
    await expect.poll(() => page.locator("#still svg").getAttribute("lang")).toBe("de");
    expect(await page.evaluate("timeline.issues.map(({ code }) => code)")).toEqual(["no-actor"]);
    const names = [...section(heading).matchAll(/^\| `(\w+)/gmu)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(3);
    expect(await page.evaluate("Object.keys(Chronolane).sort()")).toEqual([...names].sort());
    expect(await page.evaluate("Object.keys(Chronolane.languages)")).toEqual(["th", "en"]);
    expect(complaints).toEqual([]);
  });

  test("hold where the network fails: the tag is drawn in English, says so, and tries again on request", async () => {
    served = await site({
      "index.html": html(
        `<script src="chronolane.iife.js"></script><chrono-lane src="story.json" lang="de"></chrono-lane>`,
      ),
      "story.json": JSON.stringify({ chronolane: 1, events: [{ id: "one", title: "One", when: "2022" }] }),
      ...files,
    });
    await page.route("**/chronolane.de.js", (route) => route.abort());
    await page.goto(served.origin);
    expect(await shown()).toEqual(["one"]);
    expect(await page.locator(".timeline").getAttribute("lang")).toBe("en");
    expect(await page.locator("[data-do=retry]").isVisible()).toBe(true);
    await page.unroute("**/chronolane.de.js");
    await page.locator("[data-do=retry]").click();
    await expect.poll(() => page.locator(".timeline").getAttribute("lang")).toBe("de");
    expect(await page.locator("[data-do=retry]").count()).toBe(0);
  });
});

test("the tag that the README's other import registers stays in a bundle, and its property takes a document", async () => {
  const line = inlineCode(section("In a page")).find((code) => code.startsWith("import "));
  expect(line).toBe(`import "chronolane/element"`);
  const code = `${line ?? ""};\ndocument.querySelector("chrono-lane").data = { chronolane: 1, lang: "th", events: [{ id: "one", title: "หนึ่ง", when: "2022-01-21" }] };`;
  served = await site({
    "index.html": html(`<chrono-lane></chrono-lane><script type="module" src="main.js"></script>`),
    "main.js": await bundled(code),
  });
  await page.goto(served.origin);
  expect(await shown()).toEqual(["one"]);
  expect(await page.locator(".timeline").getAttribute("lang")).toBe("th");
  expect(complaints).toEqual([]);
});

test("the style sheet of the README reaches the element's properties and parts", async () => {
  served = await site({
    "index.html": html(block("Its look from a style sheet", "html")),
    "chronolane.iife.js": readFileSync("dist/chronolane.iife.js", "utf8"),
    "january-2022.json": readFileSync("seeds/january-2022.json", "utf8"),
  });
  await page.goto(served.origin);
  await page.locator(".cell").first().waitFor({ state: "attached" });
  const style = (selector: string, name: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((node, property) => getComputedStyle(node).getPropertyValue(property), name);
  expect(await style("#title", "font-style")).toBe("italic");
  expect(await style("[part~=button]", "border-top-left-radius")).toBe("0px");
  expect(await style("#title", "--chronolane-ink")).toBe("#14213d");
  expect(complaints).toEqual([]);
});
