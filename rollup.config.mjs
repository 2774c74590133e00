import { chmodSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import resolve from "@rollup/plugin-node-resolve";
import dts from "rollup-plugin-dts";
import esbuild from "rollup-plugin-esbuild";
import { hasCommand, hasEmbed, importedEntryPoints } from "./scripts/entry-points.mjs";
import { notices } from "./scripts/notices.mjs";

/** @type {{ name: string, version: string, dependencies: Record<string, string> }} */
const manifest = JSON.parse(readFileSync("package.json", "utf8"));

const installed = Object.keys(manifest.dependencies);
const builtins = builtinModules.flatMap((name) => [name, `node:${name}`]);

/** @param {string} id */
const external = (id) => builtins.includes(id) || installed.some((name) => id === name || id.startsWith(`${name}/`));

/**
 * A warning is a failure; only the cycles that dependencies have among their own files are theirs to mend.
 * @type {import("rollup").RollupOptions["onwarn"]}
 */
const onwarn = (warning) => {
  const foreign = warning.code === "CIRCULAR_DEPENDENCY" && warning.ids?.every((id) => id.includes("node_modules"));
  if (!foreign) throw Object.assign(new Error(warning.message), warning);
};

/** @param {string[]} entryPoints */
const inputs = (entryPoints) =>
  Object.fromEntries(entryPoints.map((entryPoint) => [entryPoint, `src/${entryPoint}.ts`]));

/** @returns {import("rollup").Plugin} */
const executable = () => ({
  name: "executable",
  writeBundle: ({ dir }) => {
    chmodSync(`${dir ?? "dist"}/cli.js`, 0o755);
  },
});

/** @type {import("rollup").RollupOptions} */
const modules = {
  input: inputs(hasCommand ? [...importedEntryPoints, "cli"] : importedEntryPoints),
  external,
  onwarn,
  plugins: [resolve({ extensions: [".ts"] }), esbuild({ target: "es2022" }), hasCommand && executable()],
  output: {
    dir: "dist",
    format: "es",
    sourcemap: true,
    // Bare imports hoisted from chunks make bundlers of linked checkouts warn.
    hoistTransitiveImports: false,
    chunkFileNames: "chunks/[name]-[hash].js",
    banner: (chunk) => (chunk.name === "cli" && chunk.isEntry ? "#!/usr/bin/env node" : ""),
  },
};

/** What the script tag loads from beside itself when a document needs it: file name by source. */
const besideScript = new Map([
  ["src/language/de/de.ts", "chronolane.de.js"],
  ...["th", "en", "de"].map(
    (language) =>
      /** @type {const} */ ([`src/language/${language}/phrases/phrases.ts`, `chronolane.${language}.phrases.js`]),
  ),
]);

/** @param {string} id */
const fileBeside = (id) => [...besideScript].find(([source]) => id.endsWith(source.slice("src".length)))?.[1];

const minified = [
  resolve({ extensions: [".ts", ".mjs", ".js"], browser: true }),
  esbuild({ target: "es2022", minify: true, legalComments: "inline" }),
];

/** @type {import("rollup").RollupOptions} */
const script = {
  input: "src/embed.ts",
  external: (id) => fileBeside(id) !== undefined,
  onwarn,
  plugins: [...minified, notices({ file: "chronolane.iife.licenses.txt" })],
  output: {
    file: "dist/chronolane.iife.js",
    format: "iife",
    name: "Chronolane",
    exports: "named",
    sourcemap: true,
    paths: (id) => `./${fileBeside(id) ?? id}`,
    banner: `/*! ${manifest.name} ${manifest.version}, MIT; the licences of what is bundled: chronolane.iife.licenses.txt */`,
  },
};

/** @type {import("rollup").RollupOptions[]} */
const files = [...besideScript].map(([input, file]) => ({
  input,
  onwarn,
  plugins: minified,
  output: { file: `dist/${file}`, format: "es" },
}));

/**
 * One run an entry point: each declaration file is whole in itself, and so readable as the report of that entry point's contract.
 * @param {string} entryPoint
 * @returns {import("rollup").RollupOptions}
 */
const declarations = (entryPoint) => ({
  input: `src/${entryPoint}.ts`,
  external,
  onwarn,
  plugins: [dts({ tsconfig: "tsconfig.build.json" })],
  output: { file: `dist/${entryPoint}.d.ts`, format: "es" },
});

export default [modules, ...(hasEmbed ? [script, ...files] : []), ...importedEntryPoints.map(declarations)];
