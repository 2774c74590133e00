import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const project = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a source file that no entry point exports, for a script of the build: `await importSource("src/theme/css/stylesheet.ts")`.
 * It is bundled beside node_modules, so that packages are still found.
 * @param {string} path
 * @returns {Promise<Record<string, (...args: unknown[]) => unknown>>}
 */
export async function importSource(path) {
  const folder = mkdtempSync(join(project, "node_modules", ".chronolane-"));
  try {
    const outfile = join(folder, "source.mjs");
    await build({
      entryPoints: [join(project, path)],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      packages: "external",
      logLevel: "silent",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
