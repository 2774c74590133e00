// `npm test`: every check in order, up to the first that fails. `node scripts/check.mjs types lint` runs those alone.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const scratch = mkdtempSync(join(tmpdir(), "chronolane-check-"));

/**
 * A step is one or more programs of node_modules or of ours; `tests` names the Vitest projects that it runs after them.
 * @typedef {{ name: string, promise: string, run?: string[][], tests?: string[] }} Step
 */

/** @type {Step[]} */
const steps = [
  { name: "build", promise: "dist/ is made from these sources", run: [["scripts/build.mjs", "--if-stale"]] },
  {
    name: "types",
    promise: "everything type-checks, and each source file's declarations can be made from it alone",
    run: [
      ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"],
      ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"],
    ],
  },
  {
    name: "lint",
    promise: "the formatter's layout and the house style, with no warning",
    run: [
      ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
      ["node_modules/eslint/bin/eslint.js", "--max-warnings", "0", "."],
    ],
  },
  {
    name: "unused",
    promise: "no file, export or dependency that nothing uses",
    run: [["node_modules/knip/bin/knip.js", "--treat-config-hints-as-errors"]],
  },
  {
    name: "node",
    promise: "layers, entry points and lockfile; what the code promises without a browser",
    tests: ["node"],
  },
  {
    name: "browser",
    promise: "what it promises in Chromium, and every story drawn and put before axe",
    tests: ["browser", "stories"],
  },
  {
    name: "storybook",
    promise: "the Storybook builds",
    run: [
      [
        "node_modules/storybook/dist/bin/dispatcher.js",
        "build",
        "--quiet",
        "--loglevel",
        "warn",
        "--output-dir",
        join(scratch, "storybook"),
      ],
    ],
  },
  {
    name: "package",
    promise: "what would be published is whole and typed, on TypeScript 5.9, 6.0 and 7.0",
    run: [["tests/consumers/check.mjs"]],
  },
];

/**
 * Run only where they are named: for an answer while a change is being made.
 * @type {Step[]}
 */
const byName = [
  {
    name: "quick",
    promise: "it type-checks, and the tests that need no browser and no other program pass",
    run: [["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"]],
    tests: ["quick"],
  },
];

const wanted = process.argv.slice(2);
const chosen = [
  ...steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name)),
  ...byName.filter(({ name }) => wanted.includes(name)),
];
const unknown = wanted.filter((name) => ![...steps, ...byName].some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `unknown check "${unknown.join('", "')}"; use ${[...steps, ...byName].map(({ name }) => name).join(", ")}`,
  );
  process.exit(2);
}

let passed = 0;
let failed = 0;
for (const step of chosen) {
  console.log(`\n── ${step.name}: ${step.promise}`);
  const began = Date.now();
  const ran = step.run === undefined ? { passed: 0, failed: 0 } : programs(step.run);
  const tested = step.tests === undefined || ran.failed > 0 ? { passed: 0, failed: 0 } : vitest(step.name, step.tests);
  const outcome = { passed: ran.passed + tested.passed, failed: ran.failed + tested.failed };
  passed += outcome.passed;
  failed += outcome.failed;
  console.log(
    `── ${step.name}: ${outcome.failed === 0 ? "ok" : "FAILED"} in ${((Date.now() - began) / 1000).toFixed(1)} s`,
  );
  if (outcome.failed > 0) break;
}
rmSync(scratch, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @param {string[][]} commands */
function programs(commands) {
  const good = commands.every((command) => node(command) === 0);
  return { passed: good ? 1 : 0, failed: good ? 0 : 1 };
}

/**
 * Each test counts; so does a run that fell over before or after its tests.
 * @param {string} name
 * @param {string[]} projects
 */
function vitest(name, projects) {
  const report = join(scratch, `${name}.json`);
  const status = node([
    "node_modules/vitest/vitest.mjs",
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  const { numPassedTests, numFailedTests } = counts(report);
  return { passed: numPassedTests, failed: status === 0 ? numFailedTests : Math.max(1, numFailedTests) };
}

/**
 * @param {string} report
 * @returns {{ numPassedTests: number, numFailedTests: number }}
 */
function counts(report) {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}

/** @param {string[]} command */
function node(command) {
  return spawnSync(process.execPath, command, {
    stdio: "inherit",
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: "1" },
  }).status;
}
