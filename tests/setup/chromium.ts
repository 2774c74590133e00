import { findChromium } from "../../scripts/chromium.mjs";

/** Says in words what would otherwise be a stack trace from the depths of a driver. */
export async function setup(): Promise<void> {
  if ((await findChromium()) === undefined) {
    throw new Error(
      "There is no Chromium on this machine: run `node scripts/chromium.mjs`, or set CHROME_PATH to its program.",
    );
  }
}
