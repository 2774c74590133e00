import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import * as analyzer from "@custom-elements-manifest/analyzer";

/**
 * The analyzer's own declarations leave out what it exports.
 * @type {{ ts: typeof import("typescript"), create: (options: { modules: unknown[], plugins: unknown[], dev: boolean }) => Manifest }}
 */
const { create, ts } = /** @type {never} */ (analyzer);

/**
 * Writes the custom-elements manifest: what an editor and Storybook's docs know about our tags.
 * @param {{ file: string }} options
 */
export function elementsManifest({ file }) {
  const paths = ["src/element.ts", ...sources("src/element")].filter((path) => existsSync(path));
  const modules = paths.map((path) =>
    ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true),
  );
  const manifest = create({ modules, plugins: [publicOnly()], dev: false });
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** @param {string} folder */
function sources(folder) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((path) => path.endsWith(".ts"))
    .map((path) => `${folder}/${path}`)
    .sort();
}

/** Keeps the classes that are elements, without their private members, under the path of the file that ships. */
function publicOnly() {
  return {
    name: "public-only",
    /** @param {{ customElementsManifest: Manifest }} context */
    packageLinkPhase({ customElementsManifest }) {
      const shipped = "dist/element.js";
      const elements = customElementsManifest.modules
        .flatMap((module) => module.declarations ?? [])
        .filter((declaration) => declaration.customElement);
      const definitions = customElementsManifest.modules
        .flatMap((module) => module.exports ?? [])
        .filter((entry) => entry.kind === "custom-element-definition");
      for (const element of elements) {
        element.members = element.members?.filter(isPublic);
        // A base class of ours only lets the module be imported where there is no DOM.
        element.superclass = { name: "HTMLElement" };
      }
      const exports = elements.map(({ name }) => ({ kind: "js", name, declaration: { name, module: shipped } }));
      const defined = definitions.map((entry) => ({
        ...entry,
        declaration: { name: entry.declaration.name, module: shipped },
      }));
      customElementsManifest.modules =
        elements.length === 0
          ? []
          : [{ kind: "javascript-module", path: shipped, declarations: elements, exports: [...exports, ...defined] }];
    },
  };
}

/** @param {Member} member */
const isPublic = ({ name, privacy }) => !name.startsWith("#") && (privacy ?? "public") === "public";

/**
 * @typedef {{ name: string, privacy?: "public" | "protected" | "private" }} Member
 * @typedef {{ name: string, customElement?: boolean, members?: Member[] | undefined, superclass?: { name: string } }} Declaration
 * @typedef {{ kind: string, name: string, declaration: { name: string, module?: string } }} Export
 * @typedef {{ kind: string, path: string, declarations?: Declaration[], exports?: Export[] }} Module
 * @typedef {{ modules: Module[] }} Manifest
 */
