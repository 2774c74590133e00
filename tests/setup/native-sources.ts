import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { build } from "esbuild";
import type { Vite } from "vitest/node";

const sources = resolve("src");
// Under node_modules, where packages are found and Vitest leaves modules as they are.
const store = resolve("node_modules/.cache/chronolane-sources");
/** The sources compiled for this process, whichever of its projects asks first. */
let shared: Promise<string> | undefined;

/**
 * For a whole run, Node itself loads `src/`, compiled once: Vitest's own loader goes through a getter at each use of an
 * imported name, which cost more than the work of many tests. A run that watches files or counts lines keeps Vitest's.
 */
export function nativeSources(): Vite.Plugin {
  let compiled: Promise<string> | undefined;
  return {
    name: "native-sources",
    enforce: "pre",
    configureVitest({ vitest }) {
      if (vitest.config.watch || vitest.config.coverage.enabled) return;
      const made = join(store, String(process.pid));
      vitest.onClose(() => rmSync(made, { recursive: true, force: true }));
      shared ??= compiledIn(made);
      compiled = shared;
    },
    async resolveId(specifier, importer) {
      if (compiled === undefined || importer === undefined || !specifier.startsWith(".")) return null;
      const path = relative(sources, resolve(dirname(importer), specifier));
      return path.startsWith("..") || !path.endsWith(".ts")
        ? null
        : join(await compiled, path.replace(/\.ts$/u, ".mjs"));
    },
  };
}

async function compiledIn(made: string): Promise<string> {
  mkdirSync(made, { recursive: true });
  // A run that was killed leaves its own behind.
  for (const name of readdirSync(store))
    if (!isRunning(Number(name))) rmSync(join(store, name), { recursive: true, force: true });
  await compile(made);
  return made;
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (fault) {
    // A process of somebody else answers that it may not be asked.
    return fault instanceof Error && "code" in fault && fault.code === "EPERM";
  }
}

/** Each source file as a module of its own: what is loaded, and when, stays as it is. */
async function compile(outdir: string): Promise<void> {
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  await build({
    entryPoints: files.map((path) => join(sources, path)),
    outdir,
    outbase: sources,
    outExtension: { ".js": ".mjs" },
    format: "esm",
    platform: "node",
    target: "node20",
    bundle: true,
    packages: "external",
    sourcemap: "inline",
    logLevel: "silent",
    plugins: [
      {
        name: "modules-of-their-own",
        setup({ onResolve }) {
          onResolve({ filter: /^\..*\.ts$/ }, ({ path, kind }) =>
            kind === "entry-point" ? undefined : { path: path.replace(/\.ts$/u, ".mjs"), external: true },
          );
        },
      },
    ],
  });
}
