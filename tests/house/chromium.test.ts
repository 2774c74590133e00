import { afterEach, expect, test, vi } from "vitest";
import { chromiumFlags, findChromium } from "../../scripts/chromium.mjs";

afterEach(() => void vi.unstubAllEnvs());

test("a CHROME_PATH that names nothing is an error, not a reason to take another browser", async () => {
  vi.stubEnv("CHROME_PATH", "/no/such/chromium");
  await expect(findChromium()).rejects.toThrow(
    "CHROME_PATH names /no/such/chromium, and there is no program there; correct it or unset it",
  );
});

test("a CHROME_PATH that names a program goes first", async () => {
  vi.stubEnv("CHROME_PATH", process.execPath);
  expect(await findChromium()).toBe(process.execPath);
});

test("the sandbox is given up for root alone", () => {
  expect(chromiumFlags.includes("--no-sandbox")).toBe(process.getuid?.() === 0);
});
