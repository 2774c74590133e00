import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { bundle, openBrowser, openPage, story } from "./served.ts";

// A real mouse and real fingers: what a browser makes of them is what synthetic events cannot show.
let browser: Browser;
let files: { readonly [name: string]: string };
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  files = {
    "index.html": `<!doctype html><html lang="en"><head><title>By hand</title><script src="/chronolane.js"></script></head><body><chrono-lane id="tag"></chrono-lane><div id="room"></div><script src="/start.js"></script></body></html>`,
    "start.js": `room.style.height = "3000px"; self.windows = []; tag.addEventListener("chronolane-window", ({ detail }) => windows.push(detail)); tag.data = ${story};`,
    "chronolane.js": await bundle(),
  };
});

afterAll(() => browser.close());
afterEach(() => page.close());

interface SeenWindow {
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
}

const day = 86_400_000;
const windows = (): Promise<readonly SeenWindow[]> => page.evaluate("windows");
const scrolled = (): Promise<number> => page.evaluate("scrollY");
const frames = (): Promise<unknown> =>
  page.evaluate(
    "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))))",
  );
const isOpen = (): Promise<boolean> => page.locator("#tag .details").isVisible();
const span = ({ from, to }: SeenWindow): number => to - from;

describe("with a mouse", () => {
  beforeEach(async () => {
    page = await openPage(browser, { files });
  });

  test("dragging pans, opens nothing, and does not stick when the button is let go outside", async () => {
    await page.mouse.move(800, 400);
    await page.mouse.down();
    await page.mouse.move(500, 420, { steps: 6 });
    await page.mouse.move(500, -40);
    await page.mouse.up();
    await frames();
    const after = await windows();
    expect(after.length).toBeGreaterThan(0);
    expect(after.at(-1)!.to).toBeGreaterThan(Date.UTC(2022, 1, 25));
    expect(await isOpen()).toBe(false);
    await page.mouse.move(900, 400, { steps: 3 });
    await frames();
    expect((await windows()).length).toBe(after.length);
  });

  test("a click on a bar opens its event, Escape closes it and gives the focus back", async () => {
    await page.locator("#tag .cell[data-event=visit]").first().click();
    expect(await isOpen()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await isOpen()).toBe(false);
    expect(await page.evaluate("tag.shadowRoot.activeElement.dataset.event")).toBe("visit");
  });

  test("a press on an event that the window's edge cuts moves nothing from under the hand, and opens the event", async () => {
    const cut = { from: Date.UTC(2022, 0, 11, 12), to: Date.UTC(2022, 0, 20) };
    await page.evaluate(`tag.data = {
      chronolane: 1,
      actors: [{ id: "a", name: "Alda" }],
      events: ["01", "11", "31"].map((day) => ({ id: day, title: "Day", when: "2022-01-" + day, actors: [{ actor: "a" }] })),
    }`);
    await frames();
    await page.evaluate(`tag.timeline.zoomTo(${JSON.stringify(cut)})`);
    await frames();
    const seen = (await windows()).length;
    const box = (await page.locator('#tag .cell[data-event="11"]').boundingBox())!;
    await page.mouse.move(box.x + box.width - 4, box.y + box.height / 2);
    await page.mouse.down();
    await frames();
    expect((await windows()).length).toBe(seen);
    await page.mouse.up();
    await frames();
    expect(await isOpen()).toBe(true);
  });

  test("the wheel scrolls the page, and zooms with Ctrl", async () => {
    await page.mouse.move(800, 400);
    await page.mouse.wheel(0, 200);
    await expect.poll(scrolled).toBe(200);
    expect(await windows()).toEqual([]);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -100);
    await page.keyboard.up("Control");
    await expect.poll(async () => (await windows()).length).toBe(1);
    expect(await scrolled()).toBe(200);
  });
});

describe("with fingers", () => {
  let fingers: CDPSession;
  const touch = (
    type: "touchStart" | "touchMove" | "touchEnd",
    ...points: readonly (readonly [x: number, y: number])[]
  ): Promise<unknown> =>
    fingers.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });

  beforeEach(async () => {
    page = await openPage(browser, { files, touch: true, width: 900, height: 700 });
    fingers = await page.context().newCDPSession(page);
  });

  test("one to the side pans", async () => {
    await touch("touchStart", [600, 400]);
    for (let x = 590; x >= 300; x -= 10) await touch("touchMove", [x, 400]);
    await touch("touchEnd");
    await frames();
    expect((await windows()).at(-1)!.to).toBeGreaterThan(Date.UTC(2022, 1, 25));
    expect(await scrolled()).toBe(0);
  });

  test("one upwards scrolls the page and leaves the picture where it is", async () => {
    await touch("touchStart", [600, 600]);
    for (let y = 590; y >= 300; y -= 10) await touch("touchMove", [600, y]);
    await touch("touchEnd");
    await expect.poll(scrolled).toBeGreaterThan(100);
    expect(await windows()).toEqual([]);
  });

  test("two apart zoom in", async () => {
    await touch("touchStart", [500, 400], [600, 400]);
    for (let k = 1; k <= 10; k += 1) await touch("touchMove", [500 - 10 * k, 400], [600 + 10 * k, 400]);
    await touch("touchEnd");
    await frames();
    const [first, last] = [(await windows())[0]!, (await windows()).at(-1)!];
    expect(span(last)).toBeLessThan(span(first));
    expect(span(last)).toBeLessThan(60 * day);
    expect(await isOpen()).toBe(false);
  });

  test("a tap opens an event", async () => {
    await page.locator("#tag .cell[data-event=talks]").first().tap();
    await expect.poll(isOpen).toBe(true);
  });
});
