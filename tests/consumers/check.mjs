// Packs the package, lays it into an empty project as npm would, and looks at it with a user's eyes: publint, attw,
// TypeScript 5.9, 6.0 and 7.0 without skipLibCheck, and Node. Needs no network.
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { importedEntryPoints } from "../../scripts/entry-points.mjs";
import { consumers, stubs } from "./frameworks.mjs";

/** @type {{ name: string, exports: Record<string, string | { types: string, default?: string }>, bin: Record<string, string>, unpkg: string, jsdelivr: string, customElements: string, sideEffects: string[], dependencies: Record<string, string> }} */
const manifest = JSON.parse(readFileSync("package.json", "utf8"));
/** The picture in the README. */
const picture = "tests/pictures/january-2022.en.light.1200.svg";

/** @type {Record<string, { values: string[] }>} */
const entryPoints = JSON.parse(readFileSync("tests/house/entry-points.json", "utf8"));

const compilers = {
  5.9: import.meta.resolve("typescript-5.9/package.json"),
  "6.0": import.meta.resolve("typescript/package.json"),
  "7.0": import.meta.resolve("typescript-7.0/package.json"),
};

const project = mkdtempSync(join(tmpdir(), "chronolane-consumer-"));
try {
  const { tarball, files } = pack();
  const problems = missing(files);
  // What is not there cannot be looked at.
  if (problems.length === 0) {
    install(tarball);
    problems.push(...(await lint(tarball)), ...attw(tarball), ...types(), ...imports());
  }
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  rmSync(project, { recursive: true });
}

/** @returns {{ tarball: string, files: string[] }} */
function pack() {
  const output = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", project], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  /** @type {[{ filename: string, size: number, files: { path: string }[] }]} */
  const [{ filename, files, size }] = JSON.parse(output);
  console.log(`packed: ${files.length} files, ${Math.round(size / 1000)} kB`);
  return { tarball: join(project, filename), files: files.map(({ path }) => path) };
}

/**
 * Whatever package.json and the links of README.md name must be in the package, and nothing that is not for users.
 * @param {string[]} files
 */
function missing(files) {
  const named = [
    ...Object.values(manifest.exports).flatMap((entry) => (typeof entry === "string" ? [entry] : Object.values(entry))),
    ...Object.values(manifest.bin),
    ...manifest.sideEffects,
    manifest.unpkg,
    manifest.jsdelivr,
    manifest.customElements,
  ].map((path) => path.replace(/^\.\//, ""));
  const absent = [...new Set(named)].filter((path) => !files.includes(path));
  const stray = files.filter(
    (path) => !/^(dist\/|seeds\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(path) && path !== picture,
  );
  const linked = [...readFileSync("README.md", "utf8").matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(
    ([, path = ""]) => path,
  );
  return [
    ...absent.map((path) => `package.json names ${path}, and the package does not hold it`),
    ...linked
      .filter((path) => !files.includes(path))
      .map((path) => `README.md links to ${path}, and the package does not hold it`),
    ...stray.map((path) => `the package holds ${path}, which is not for users`),
  ];
}

/** @param {string} tarball */
async function lint(tarball) {
  const buffer = readFileSync(tarball);
  const { messages, pkg } = await publint({
    strict: true,
    pack: { tarball: buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength) },
  });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`);
}

/** @param {string} tarball */
function attw(tarball) {
  const program = fileURLToPath(new URL("dist/index.js", import.meta.resolve("@arethetypeswrong/cli/package.json")));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, tarball, "--profile", "esm-only", "--exclude-entrypoints", "styles.css", "--no-color", "--no-emoji"],
    { encoding: "utf8" },
  );
  return status === 0 ? [] : [`attw:\n${stdout}${stderr}`];
}

/** @param {string} tarball */
function install(tarball) {
  const folder = join(project, "node_modules");
  mkdirSync(join(folder, manifest.name), { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", join(folder, manifest.name), "--strip-components=1"]);
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    symlinkSync(resolve("node_modules", name), join(folder, name), "junction");
  }
  copyFileSync("tests/consumers/consumer.ts", join(project, "consumer.ts"));
  copyFileSync("seeds/january-2022.json", join(project, "story.json"));
  writeFileSync(
    join(project, "small.json"),
    '{ "chronolane": 1, "title": "Two days", "events": [{ "title": "Talks", "when": "2022-01-21" }] }',
  );
  for (const [path, text] of Object.entries(consumers)) writeFileSync(join(project, path), text);
  for (const [path, text] of Object.entries(stubs)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  writeFileSync(join(project, "entryPoints.ts"), everyDoor());
}

/** Imports all that package.json exports, the style sheet and the JSON too; of what is only types, nothing. */
function everyDoor() {
  const lines = Object.entries(manifest.exports).map(([key, entry], index) => {
    const from = `"${manifest.name}${key.slice(1)}"`;
    if (key.endsWith(".css")) return `import ${from};`;
    if (key.endsWith(".json"))
      return `import json${index} from ${from} with { type: "json" };\nexport const object${index}: object = json${index};`;
    if (typeof entry === "object" && entry.default === undefined) return `import type {} from ${from};`;
    return `import * as entryPoint${index} from ${from};\nexport const names${index}: readonly string[] = Object.keys(entryPoint${index});`;
  });
  return `${lines.join("\n")}\n`;
}

function types() {
  const modes = [
    { module: "NodeNext", moduleResolution: "NodeNext" },
    { module: "ESNext", moduleResolution: "Bundler" },
  ];
  return Object.entries(compilers).flatMap(([version, home]) =>
    modes.flatMap((mode) => {
      const compilerOptions = {
        ...mode,
        target: "ES2022",
        lib: ["ES2022", "DOM", "DOM.Iterable"],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedSideEffectImports: true,
        resolveJsonModule: true,
        jsx: "react-jsx",
        skipLibCheck: false,
        noEmit: true,
      };
      writeFileSync(
        join(project, "tsconfig.json"),
        JSON.stringify({ compilerOptions, files: ["consumer.ts", "entryPoints.ts", ...Object.keys(consumers)] }),
      );
      const compiler = fileURLToPath(new URL("bin/tsc", home));
      const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, "-p", "."], {
        cwd: project,
        encoding: "utf8",
      });
      return status === 0 ? [] : [`TypeScript ${version}, ${mode.moduleResolution}:\n${stdout}${stderr}`];
    }),
  );
}

/** Node opens each entryPoint and finds behind it the reviewed names, no more and no fewer. */
function imports() {
  return importedEntryPoints.flatMap((entryPoint) => {
    const specifier = entryPoint === "index" ? manifest.name : `${manifest.name}/${entryPoint.replace(".", "/")}`;
    const script = `console.log(JSON.stringify(Object.keys(await import(${JSON.stringify(specifier)})).sort()))`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: project,
      encoding: "utf8",
    });
    if (status !== 0) return [`Node cannot import ${specifier}:\n${stderr}`];
    const [found, expected] = [stdout.trim(), JSON.stringify([...(entryPoints[entryPoint]?.values ?? [])].sort())];
    return found === expected ? [] : [`${specifier} exports ${found}; tests/house/entry-points.json says ${expected}`];
  });
}
