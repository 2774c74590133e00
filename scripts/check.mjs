// `npm test`: every check, three side by side, up to the first that fails. `node scripts/check.mjs types lint` runs those
// alone. What a check prints appears when it ends, so that no two are mixed.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const scratch = mkdtempSync(join(tmpdir(), "chronolane-check-"));

/**
 * A step is one or more programs of node_modules or of ours; `tests` names the Vitest projects that it runs beside them, by so many `workers`.
 * Steps that are `alone` run before all others.
 * @typedef {{ name: string, promise: string, run?: string[][], tests?: string[], workers?: number, alone?: true }} Step
 * @typedef {{ passed: number, failed: number, output: string }} Outcome
 */

/** The fastest compiler of the three that the package is checked on: it looks at all files in a quarter of the time. */
const typeCheck = ["node_modules/typescript-7.0/bin/tsc", "-p", "tsconfig.json"];

/** @type {Step[]} */
const steps = [
  {
    name: "build",
    promise: "dist/ is made from these sources",
    run: [["scripts/build.mjs", "--if-stale"]],
    alone: true,
  },
  // The longest comes first: the others fit beside it.
  {
    name: "node",
    promise: "layers, entry points and lockfile; what the code promises without a browser",
    tests: ["node", "alone", "drawn"],
    // One fewer than cores, as Vitest would have it, leaves a core idle once the other checks are through.
    workers: 2,
  },
  {
    name: "browser",
    promise: "what it promises in Chromium, and every story drawn and put before axe",
    tests: ["browser", "fresh", "stories"],
  },
  {
    name: "programs",
    promise: "the command, `npm start`, servers in other zones, and a page under a real hand",
    tests: ["programs"],
  },
  {
    name: "types",
    promise: "everything type-checks, and each source file's declarations can be made from it alone",
    run: [
      typeCheck,
      // The compiler of the build looks at the sources too.
      ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"],
    ],
  },
  {
    name: "lint",
    promise: "the formatter's layout and the house style, with no warning",
    run: [["node_modules/oxfmt/bin/oxfmt", "--check"], ["node_modules/oxlint/bin/oxlint"]],
  },
  {
    name: "unused",
    promise: "no file, export or dependency that nothing uses",
    run: [["node_modules/knip/bin/knip.js", "--treat-config-hints-as-errors"]],
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
    run: [typeCheck],
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

const total = { passed: 0, failed: 0 };
for (const step of chosen.filter(({ alone }) => alone)) await finish(step);
const waiting = chosen.filter(({ alone }) => !alone);
// One more than two cores: the third works while another waits for a page or a program.
await Promise.all([inTurn(), inTurn(), inTurn()]);
rmSync(scratch, { recursive: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Takes one step after the other, until none is left or one has failed. */
async function inTurn() {
  for (let step = waiting.shift(); step !== undefined && total.failed === 0; step = waiting.shift()) await finish(step);
}

/** @param {Step} step */
async function finish({ name, promise, run = [], tests = [], workers }) {
  if (total.failed > 0) return;
  const began = Date.now();
  console.log(`   ${name} …`);
  const outcomes = await Promise.all([
    ...(run.length === 0 ? [] : [programs(run)]),
    ...(tests.length === 0 ? [] : [vitest(name, tests, workers)]),
  ]);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  total.failed += failed;
  total.passed += outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  console.log(`\n── ${name}: ${promise}`);
  for (const { output } of outcomes) process.stdout.write(output);
  console.log(`── ${name}: ${failed === 0 ? "ok" : "FAILED"} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

/**
 * One after the other, up to the first that fails.
 * @param {string[][]} commands
 * @returns {Promise<Outcome>}
 */
async function programs(commands) {
  let output = "";
  for (const command of commands) {
    const ran = await node(command);
    output += ran.output;
    if (ran.status !== 0) return { passed: 0, failed: 1, output };
  }
  return { passed: 1, failed: 0, output };
}

/**
 * Each test counts; so does a run that fell over before or after its tests.
 * @param {string} name
 * @param {string[]} projects
 * @param {number} [workers]
 * @returns {Promise<Outcome>}
 */
async function vitest(name, projects, workers) {
  const report = join(scratch, `${name}.json`);
  const { status, output } = await node([
    "node_modules/vitest/vitest.mjs",
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    ...(workers === undefined ? [] : [`--maxWorkers=${workers}`]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  const { numPassedTests, numFailedTests } = counts(report);
  return { passed: numPassedTests, failed: status === 0 ? numFailedTests : Math.max(1, numFailedTests), output };
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

/**
 * @param {string[]} command
 * @returns {Promise<{ status: number, output: string }>}
 */
function node(command) {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, command, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: "1" },
    });
    let output = "";
    for (const stream of [program.stdout, program.stderr])
      stream.setEncoding("utf8").on("data", (/** @type {string} */ text) => (output += text));
    program.on("error", reject).on("close", (status) => resolve({ status: status ?? 1, output }));
  });
}
