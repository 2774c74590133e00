import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundle, openBrowser, openPage, story } from "./served.ts";

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await openPage(browser, {
    policy,
    files: {
      "index.html": `<!doctype html><html lang="en"><head><title>Strict</title><script src="/reports.js"></script><script src="/chronolane.js"></script></head>
        <body><chrono-lane id="tag" issues></chrono-lane><div id="made"></div><script src="/start.js"></script></body></html>`,
      "reports.js":
        "self.reports = []; addEventListener('securitypolicyviolation', (e) => reports.push(e.violatedDirective + ' ' + e.sample));",
      "start.js": `const story = ${story}; story.events.push({ title: "Faulty", when: "2022-02-30" }); tag.data = story; Chronolane.createTimeline(made, story, { lang: "th" });`,
      "chronolane.js": await bundle(),
    },
  });
});

afterAll(() => browser.close());

const reports = (): Promise<readonly string[]> => page.evaluate("reports");

test("under a strict policy with Trusted Types the timeline is drawn, styled and used without a report", async () => {
  await page.locator("#tag .cell[data-event=talks]").first().click();
  await page.locator("#tag .details-title").waitFor();
  await page.locator("#tag [data-do=close]").click();
  await page.locator("#tag [data-do=zoomIn]").click();
  await page.mouse.move(800, 500);
  await page.mouse.down();
  await page.mouse.move(600, 510, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await page.locator("#tag details.faults summary").click();
  await page.setViewportSize({ width: 390, height: 800 });
  await page.locator("#made ol.entries button").first().click();
  await page.locator("#made .details-title").waitFor();
  expect(
    await page.locator("#tag .toolbar").evaluate((toolbar) => getComputedStyle(toolbar).display),
    "the style sheet was let in",
  ).toBe("flex");
  expect(await reports()).toEqual([]);
});

test("and the page would have told of one", async () => {
  await page.evaluate("document.body.setAttribute('style', 'color:red')");
  await page.evaluate("try { document.body.innerHTML = '<p>' } catch {}");
  await expect
    .poll(reports)
    .toEqual([expect.stringMatching(/^style-src/), expect.stringMatching(/^require-trusted-types-for/)]);
});
