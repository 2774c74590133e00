import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/**
 * Runs a source file that no door exports, for a script of the build: `await importSource("src/theme/stylesheet.ts")`.
 * It is bundled beside node_modules, so that packages are still found.
 * @param {string} path
 * @returns {Promise<Record<string, (...args: unknown[]) => unknown>>}
 */
export async function importSource(path) {
  const folder = mkdtempSync(join("node_modules", ".chronolane-"));
  try {
    const outfile = join(folder, "source.mjs");
    await build({ entryPoints: [path], outfile, bundle: true, format: "esm", platform: "node", packages: "external", logLevel: "silent" });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
