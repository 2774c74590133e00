import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** A folder of somebody's own, which has the package among its modules. */
export interface Project {
  readonly folder: string;
  readonly remove: () => void;
}

const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly dependencies: { readonly [name: string]: string };
};

/** A project with these files that has the package, as it is built, and what the package depends on. */
export function project(files: { readonly [name: string]: string } = {}): Project {
  const folder = mkdtempSync(join(tmpdir(), "chronolane-readme-"));
  const modules = join(folder, "node_modules");
  const own = join(modules, "chronolane");
  mkdirSync(own, { recursive: true });
  // Laid there, not linked: a bundler looks at what lies under node_modules with other eyes.
  for (const path of ["dist", "package.json"]) cpSync(path, join(own, path), { recursive: true });
  for (const name of Object.keys(dependencies))
    symlinkSync(resolve("node_modules", name), join(modules, name), "junction");
  for (const [name, text] of Object.entries({ "package.json": `{ "type": "module" }`, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
