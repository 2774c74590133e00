// The bundle for script tags carries others' code, whose licences ask that their text goes with it.
import { readdirSync, readFileSync } from "node:fs";

/**
 * A Rollup plugin that writes the licence of each package that reached the bundle.
 * @param {{ file: string }} options
 * @returns {import("rollup").Plugin}
 */
export function notices({ file }) {
  return {
    name: "notices",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) =>
        chunk.type === "chunk" ? Object.keys(chunk.modules) : [],
      );
      const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== undefined));
      this.emitFile({ type: "asset", fileName: file, source: [...folders].sort().map(notice).join("\n") });
    },
  };
}

/** @param {string} module */
const packageFolder = (module) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module)?.[0];

/** @param {string} folder */
function notice(folder) {
  /** @type {{ name: string, version: string, license: string }} */
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const text = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (text === undefined)
    throw new Error(`${name} ${version} (${license}) is bundled but has no licence file to pass on`);
  return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${text}`, "utf8").trim()}\n`;
}
