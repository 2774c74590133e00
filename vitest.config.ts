import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumFlags, findChromium } from "./scripts/chromium.mjs";
import { nativeSources } from "./tests/setup/native-sources.ts";

const executablePath = await findChromium();

/**
 * No verdict depends on a clock: a test that waits for what never comes is given up on after this, which is far more than
 * any needs on a machine ten times slower.
 */
const patience = { testTimeout: 1_800_000, hookTimeout: 1_800_000, expect: { poll: { timeout: 1_200_000 } } };

/** A test that asserts only in a loop over what was generated, or in what it waits for, fails where that is empty. */
const strict = { ...patience, expect: { ...patience.expect, requireAssertions: true } };

// Everything that a page could come to import: a dependency that is met late reloads the page in the middle of a run.
const optimizeDeps = {
  entries: ["src/**/*.ts", "stories/**/*.ts", "tests/**/*.browser.test.ts", ".storybook/preview.ts"],
};

/** What looks at what the page has fetched so far needs a page that has fetched nothing for others. */
const fresh = ["tests/element/{phrases,languages}.browser.test.ts"];

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

/** Tests that read or draw hundreds of documents: `npm run quick` leaves them out. */
const slow = [
  "tests/**/*properties.test.ts",
  "tests/{cli,consumers,pictures,readme,render}/**",
  "tests/element/**",
  "tests/house/layers.test.ts",
  "tests/layout/{axis,dense,hues,labels,layout,links,visibility}.test.ts",
  "tests/layout/storyline/storyline.test.ts",
  "tests/model/hostile.test.ts",
  "tests/page/**",
  "tests/scene/{column,legend,table}.test.ts",
  "tests/time/phrases/scan.test.ts",
];

const node = { environment: "node" as const, include: ["tests/**/*.test.ts"], isolate: false, ...strict };
/**
 * What no other file may share: modules whose calls are counted (`vi.mock` reaches only what Vitest itself loads), and
 * stories, whose Storybook has an `expect` of its own.
 */
const alone = ["tests/facts/facts.test.ts"];
const drawn = ["tests/pictures/stories.test.ts"];
/** What starts other programs and waits for them: it runs beside what computes. */
const programs = [
  "tests/cli/{program,raster}.test.ts",
  "tests/element/{csp,hand}.test.ts",
  "tests/house/chromium.test.ts",
  "tests/readme/{command,page,server,words}.test.ts",
  "tests/{render,time}/host.test.ts",
  "tests/start/**/*.test.ts",
];
const notInNode = ["tests/**/*.browser.test.ts", ...alone, ...drawn, ...programs, "tests/bench/**"];

export default defineConfig({
  test: {
    // Storybook's own renderer brings Lit in its development build.
    onConsoleLog: (log) => !/^(Lit is in dev mode|Multiple versions of Lit loaded)/.test(log),
    coverage: { provider: "v8", include: ["src/**/*.ts"], reporter: ["text", "html"] },
    projects: [
      // Files of a worker share their modules: reading the sources anew for each file cost a sixth of the whole run.
      { plugins: [nativeSources()], test: { name: "node", ...node, exclude: notInNode } },
      { test: { name: "alone", ...node, include: alone, isolate: true } },
      { plugins: [nativeSources()], test: { name: "programs", ...node, include: programs } },
      { plugins: [nativeSources()], test: { name: "drawn", ...node, ...patience, include: drawn, isolate: true } },
      { plugins: [nativeSources()], test: { name: "quick", ...node, exclude: [...notInNode, ...slow] } },
      {
        optimizeDeps,
        test: {
          name: "browser",
          include: ["tests/**/*.browser.test.ts"],
          exclude: fresh,
          globalSetup: "tests/setup/chromium.ts",
          setupFiles: ["tests/setup/fonts.ts", "tests/setup/clean.ts"],
          browser: browser(),
          // Files share one page: reading the sources anew for each took a minute of the run.
          isolate: false,
          ...strict,
        },
      },
      {
        optimizeDeps,
        test: {
          name: "fresh",
          include: fresh,
          globalSetup: "tests/setup/chromium.ts",
          setupFiles: ["tests/setup/fonts.ts", "tests/setup/clean.ts"],
          browser: browser(),
          ...strict,
        },
      },
      {
        optimizeDeps,
        plugins: [storybookTest({ configDir: ".storybook" })],
        test: {
          name: "stories",
          isolate: false,
          ...patience,
          globalSetup: "tests/setup/chromium.ts",
          setupFiles: "tests/setup/fonts.ts",
          browser: browser(),
        },
      },
    ],
  },
});
