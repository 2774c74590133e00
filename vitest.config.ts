import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumFlags, findChromium } from "./scripts/chromium.mjs";

const executablePath = await findChromium();

// Everything that a page could come to import: a dependency that is met late reloads the page in the middle of a run.
const optimizeDeps = {
  entries: ["src/**/*.ts", "stories/**/*.ts", "tests/**/*.browser.test.ts", ".storybook/preview.ts"],
};

/** Made anew for each project: two must not share one browser. */
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { args: [...chromiumFlags], ...(executablePath === undefined ? {} : { executablePath }) },
  }),
  instances: [{ browser: "chromium" as const, viewport: { width: 1280, height: 800 } }],
});

export default defineConfig({
  test: {
    // Storybook's own renderer brings Lit in its development build.
    onConsoleLog: (log) => !/^(Lit is in dev mode|Multiple versions of Lit loaded)/.test(log),
    coverage: { provider: "v8", include: ["src/**/*.ts"], reporter: ["text", "html"] },
    projects: [
      {
        test: {
          name: "node",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/**/*.browser.test.ts", "tests/bench/**"],
          testTimeout: 30_000,
        },
      },
      {
        optimizeDeps,
        test: {
          name: "browser",
          include: ["tests/**/*.browser.test.ts"],
          globalSetup: "tests/setup/chromium.ts",
          setupFiles: "tests/setup/fonts.ts",
          browser: browser(),
        },
      },
      {
        optimizeDeps,
        plugins: [storybookTest({ configDir: ".storybook" })],
        test: {
          name: "stories",
          globalSetup: "tests/setup/chromium.ts",
          setupFiles: "tests/setup/fonts.ts",
          browser: browser(),
        },
      },
    ],
  },
});
